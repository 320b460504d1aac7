"""Who says what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import Source
from provenance.loaders.text import load_text
from provenance.testing import document


def _first(text: str) -> tuple[str, str | None, str, Attribution]:
    """(kind, source, cue, all of it) of the first attribution of a text."""
    made = document(text)
    one = attributions(made)[0]
    return one.kind, None if one.source is None else made.slice(one.source), made.slice(one.cue), one


@pytest.mark.parametrize(
    ("text", "kind", "source"),
    [
        (
            "John Delury, professor of Chinese studies, said the pact mattered.",
            "named",
            "John Delury, professor of Chinese studies",
        ),
        ("“It matters,” said John Delury, a professor in Seoul.", "named", "John Delury, a professor in Seoul"),
        ("The U.S., South Korea, and Japan condemned the pact.", "named", "The U.S., South Korea, and Japan"),
        ("The Fed said rates would stay.", "named", "The Fed"),
        ("A spokesman, John Kirby, said it was over.", "named", "A spokesman, John Kirby"),
        (
            "Experts at the WHO led by Dr Amina Diallo said it was over.",
            "named",
            "Experts at the WHO led by Dr Amina Diallo",
        ),
        ("Marburg police said the road was closed.", "named", "Marburg police"),
        ("He said it was over.", "pronoun", "He"),
        ("U.S. officials say it is over.", "holder", "U.S. officials"),
        ("Unlike last year, U.S. officials say it is over.", "holder", "U.S. officials"),
        ("A Foreign Ministry spokesperson declined to comment.", "holder", "A Foreign Ministry spokesperson"),
        ("It is over, said two people familiar with the talks.", "holder", "two people familiar with the talks"),
        ("It is over, according to a person briefed on the matter.", "holder", "a person briefed on the matter"),
        ("Current and former officials said it was over.", "holder", "Current and former officials"),
        ("One of the officials said it was over.", "holder", "One of the officials"),
        ("Experts suggest that it is over.", "group", "Experts"),
        ("Some say it is over.", "group", "Some"),
        ("Critics of the plan claim that it is over.", "group", "Critics of the plan"),
        ("Trump was criticized by some of his critics.", "group", "some of his critics"),
        ("It is seen as a burden by many.", "group", "many"),
        ("Many theologians thought the text was late.", "group", "Many theologians"),
        ("The bridge is old, as many researchers believe.", "group", "many researchers"),
        ("Three times as many researchers said it was over.", "pronoun", "many researchers"),
        ("Two-thirds say it is over.", "pronoun", "Two-thirds"),
        ("In the poll, 42% say it is over.", "pronoun", "42%"),
        ("It was reported by the Harbour Gazette that it is over.", "named", "the Harbour Gazette"),
        ("In an editorial in the Gazette, it was stated that it is over.", "named-work", None),
        (
            "Ana Cruz, from the club, one of the best, said it was over.",
            "named",
            "Ana Cruz, from the club, one of the best",
        ),
        ("According to his agent, Hall had left.", "holder", "his agent"),
        ("Cruz: the dam will hold.\n\nAna Cruz spoke in Marburg.", "named", "Cruz"),
        ("The treaty was signed in Old Rome and some have suggested that it is over.", "group", "some"),
        ("According to the myth, he was a smith.", "group", "the myth"),
        ("According to people familiar with the matter, it is over.", "holder", "people familiar with the matter"),
        ("According to officials on Saturday, the virus came from a market.", "holder", "officials on Saturday"),
        ("According to a spokesman, John Kirby, it is over.", "named", "a spokesman, John Kirby"),
        ("Several studies have shown that it is over.", "work", "Several studies"),
        ("It does not surprise pollster Ana Cruz: “It is over.”", "named", "Ana Cruz"),
        ("Some who met him said it was over.", "group", "Some who met him"),
        ("A recent study found that it is over.", "work", "A recent study"),
        ("A study by the Harbour Institute found that it is over.", "named-work", "A study by the Harbour Institute"),
        ("It is widely seen as over.", "nobody", None),
        ("A ship is believed to have sunk.", "nobody", None),
        ("Two of them are reported to have fled.", "nobody", None),
        ("It has been suggested that it is over.", "nobody", None),
        ("But there are scholars who believe that it is over.", "group", "scholars"),
        ("There are those who say it is over.", "group", "those"),
        ("Some will argue that it is over.", "group", "Some"),
        ("Most agree that it is over.", "group", "Most"),
        ("Many officials on and off the island believe it is over.", "holder", "Many officials on and off the island"),
        ("Critics at home have in particular noted that it is over.", "group", "Critics at home"),
        ("Protest groups and environmentalists allege it is over.", "group", "Protest groups and environmentalists"),
        ("Accused by critics of lying, the mayor resigned.", "group", "critics"),
        ("In the eyes of critics, it is over.", "group", "critics"),
        ("King is frequently accused of pandering.", "nobody", None),
        ("She is widely and rightly regarded as the best.", "nobody", None),
        ("By most accounts, it is over.", "nobody", None),
        ("The plan drew criticism from Ana Cruz.", "named", "Ana Cruz"),
        ("He faced criticism from Democrats.", "named", "Democrats"),
        ("More than half — 55 percent — of voters said it was over.", "pronoun", "voters"),
        ("Six in 10 voters said it was over.", "pronoun", "Six in 10 voters"),
        ("A 52-percent majority of GOP insiders said it was over.", "pronoun", "majority of GOP insiders"),
        ("Members of our community said it was over.", "pronoun", "Members of our community"),
        ("An anonymous official said it was over.", "holder", "An anonymous official"),
        ("A former aide -- Ana Cruz, who left -- said it was over.", "named", "Ana Cruz, who left"),
        ("The officials whose laws fell say it is over.", "holder", "The officials whose laws fell"),
        ("Seoul’s Joint Chiefs of Staff said it was over.", "named", "Seoul’s Joint Chiefs of Staff"),
        ("“It is over,” tweeted a user going by the handle Cruz.", "named", "a user going by the handle Cruz"),
        ("According to a post on its website, it is over.", "named-work", "a post on its website"),
        ("Those close to the mayor say it is over.", "holder", "Those close to the mayor"),
        ("He is rumored to be a liar.", "nobody", None),
        ("There is growing evidence that it is over.", "nobody", None),
    ],
)
def test_sources(text: str, kind: str, source: str | None) -> None:
    found_kind, found_source, _, _ = _first(text)
    assert (found_kind, found_source) == (kind, source)


@pytest.mark.parametrize(
    "text",
    [
        "U.S. and other officials are closely monitoring the reaction.",
        "Officials met on Tuesday to decide on the budget.",
        "The ministry bound the report, which has claims of two experts in it.",
        "The planned trip to the United States was his first.",
        "The so-called experts left.",
        "Leaders of industry have responded to our call.",
        "The ride is most easily described as a dodgem car.",
        "It is one of the most cited papers in its field.",
        "The ministry shelved reports that were old.",
        "An earlier report was lost.",
        "The ads were made to stoke voter fears.",
        "Harsh comments are rare.",
        "Her lead fell from 12 percentage points to 8.",
        "A committee called Future45 paid for it.",
        "Poll: the dam will hold.",
        "Note: the dam will hold.\n\nNote: so will the bridge.",
        "It was bad for men not related to them.",
        "Particulars are said to 'fork'.",
        "If the two lines never meet, they are said to be parallel.",
        "When a file is opened, it is said to be locked.",
        "The disk is destroyed such that recovery is reasonably believed to be impossible.",
        "Each email, fax or text MAY confirm control of several names.",
        "Any audit finding that changes nothing is left out.",
        "Have an auditor issue a report opining that the firm followed its rules.",
        "You are invited to join a series of community calls that we set up.",
        "With a general consensus on the plan, we left.",
        "You should give some thought as to what you do.",
        "Here are some suggested approaches to help with it.",
        "It has the privacy that people expect.",
        "There is a gap between it and things people think they want.",
        "A person familiar with the tools should be able to read it.",
        "They would like to give anonymous feedback.",
    ],
)
def test_watching_meeting_and_nouns_are_no_saying(text: str) -> None:
    assert attributions(document(text)) == ()


def test_officials_in_a_title_are_no_source() -> None:
    body = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to the vote."
    assert attributions(document(f"Officials say bridge is unsafe\n\n{body}")) == ()


def test_names_lead_back() -> None:
    text = (
        "John Delury, professor of Chinese studies, said little at first. Mr Delury added that it mattered. "
        "The professor warned the council. He said so again."
    )
    assert [one.speaker for one in attributions(document(text))] == ["John Delury"] * 4
    assert all(one.named for one in attributions(document(text)))


def test_content_is_what_is_said() -> None:
    for text, content in (
        ("“It is over,” an official said.", "“It is over,”"),
        ("An official said the deal was dead.", "the deal was dead."),
        ("The deal was dead, an official said.", "The deal was dead,"),
    ):
        made = document(text)
        span = attributions(made)[0].content
        assert span is not None
        assert made.slice(span).strip() == content


def test_a_plea_for_anonymity_over_two_sentences() -> None:
    found = attributions(document("The deal is dead, an official said. She asked not to be named."))
    assert [(one.kind, one.manner) for one in found] == [("holder", "say"), ("pronoun", "anonymity")]


_PARTS = [
    "officials",
    "said",
    "Ana Cruz",
    ",",
    "“It is.”",
    "who",
    "a study",
    "found",
    "according to",
    "some",
    "of",
    "the",
    "Experts",
    "believe",
    ".",
    "\n\n",
    "by",
    "is widely seen as",
    "to say",
    "that",
    "no",
    "saying",
    "I spoke with",
    "13.05",
    "those close to",
    "—",
    "“",
    "",  # two blanks
]


@given(st.lists(st.sampled_from(_PARTS), max_size=40))
def test_any_text_can_be_read(parts: list[str]) -> None:
    made = document(" ".join(parts))
    listed = sentences(made)
    for one in attributions(made):
        sentence = listed[one.sentence].span
        assert sentence.contains(one.cue)
        assert one.source is None or sentence.contains(one.source)
        assert one.content is None or sentence.contains(one.content)


def test_taking_a_side_is_no_statement() -> None:
    for text in ("The ministry opposed the pact.", "Ana Cruz opposes the dam.", "Critics oppose it."):
        (found,) = attributions(document(text))
        assert (found.manner, found.lays) == ("hold", False)


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Ana Cruz opposes the dam.", " the dam."),
        ("The dam, opposed by farmers, was built.", "The dam, "),
        ("Ana Cruz is furious about “the lie” that it holds.", None),  # whose words they are is not told
    ],
)
def test_what_a_side_is_taken_about(text: str, matter: str | None) -> None:
    made = document(text)
    content = attributions(made)[-1].content
    assert (None if content is None else made.slice(content)) == matter


def test_what_one_says_of_oneself_is_one_attribution() -> None:
    made = document("She said she hoped the dam would hold.")
    assert [made.slice(one.cue) for one in attributions(made)] == ["said"]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("He said it was over.", ["said"]),
        ("“It is over,” he said.", ["said"]),
        ("The dam, he said, was over.", ["said"]),
        ("It is over, she told the club.", ["told"]),
        ("What he said did not matter.", []),
        ("While he's said so, it is not over.", ["said"]),
        ("The club immediately began calling for it to close.", ["calling for"]),
        ("Ana Cruz last week said it was over.", ["said"]),
        ("With two clerks saying it was over, it closed.", ["saying"]),
        ("He continued to insist that it was over.", ["insist"]),
        ("Most refugees admitted to the country are children.", []),
        ("She told the club in Marburg that she believes it is over.", ["told"]),
        ("He called Cruz to thank her.", []),
        ("He called Cruz a liar.", ["called"]),
    ],
)
def test_who_says_it_and_how(text: str, cues: list[str]) -> None:
    made = document(text)
    assert [made.slice(one.cue) for one in attributions(made)] == cues


@pytest.mark.parametrize(
    "text",
    [
        "The lock was claimed by an official.",
        "The officers report to him.",
        "Two clerks wrote a book on bridges.",
        "Officials hope to win.",
        "The film was viewed by many.",
        "An official did not say why.",
        "The seller tells you that it works.",
        "Supporters chanted slogans.",
        "He tried to explain that it was over.",
        "She learned that it was over.",
        "They were nervous about it.",
        "He left and defiantly offered to pay.",
    ],
)
def test_a_deed_with_a_verb_of_saying_is_no_statement(text: str) -> None:
    assert [(one.manner, one.lays) for one in attributions(document(text))] == [("hold", False)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The port is shut. Added Cruz: “The road is closed.”", "Cruz"),
        ("Ana Cruz runs it. Added Cruz: “The road is closed.”", "Ana Cruz"),
        ("Ana Hall, a spokeswoman for the port said it was shut.", "Ana Hall"),
        ("Spain, Portugal and Italy said it was shut.", "Spain, Portugal and Italy"),
        ("Spain, Portugal and the United Kingdom said it was shut.", "Spain, Portugal and the United Kingdom"),
        ("In New York, an official from Ohio said it was shut.", None),
        ("Ana Hall, an aide for the port said, was ill.", None),
    ],
)
def test_whose_name_it_is(text: str, speaker: str | None) -> None:
    (found,) = attributions(document(text))
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("One of the officials called the plan “a dirt path”.", "say"),
        ("One of the officials called the plan silly.", "judge"),
        ("Vendors have called in to report “emergency” cases.", "judge"),
        ("Faults will be documented by auditors.", "hold"),
        ("Prosecutors threatened to charge him.", "hold"),
    ],
)
def test_what_a_verb_does(text: str, manner: str) -> None:
    assert _first(text)[3].manner == manner


def test_a_turn_that_a_verb_opens_is_its_speakers() -> None:
    made = document("Added Cruz: The road is shut.\n\nBob Hall: It is.\n\nAdded Cruz: It was.\n")
    assert {one.speaker for one in attributions(made)} == {"Cruz"}


def test_a_date_in_a_word_is_no_end_of_it() -> None:
    made = document("Post-9/11 veterans said the law was weak.")
    (found,) = attributions(made)
    assert found.source is not None
    assert made.slice(found.source) == "Post-9/11 veterans"


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Cruz responded quickly: “It can happen when you are old.”", ["responded quickly:"]),
        ("Ana Cruz continues, “In fact, it is so weak that it fails.”", ["continues"]),
        ("Ana Cruz concluded by thanking the clerks.", ["concluded"]),
    ],
)
def test_cues_beside_a_quotation_and_a_gerund(text: str, cues: list[str]) -> None:
    made = document(text)
    assert [made.slice(one.cue) for one in attributions(made)] == cues


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Emma, who did not want to give her surname, said the road was shut.", "did not want to give her surname"),
        ("A clerk, who refused to give his name, left.", "refused to give his name"),
    ],
)
def test_the_cue_of_a_plea_tells_what_is_refused(text: str, cue: str) -> None:
    made = document(text)
    assert [made.slice(one.cue) for one in attributions(made) if one.manner == "anonymity"] == [cue]


def test_words_that_end_in_the_next_line_are_no_cue_of_this_one() -> None:
    lines = (
        "Name the works that you read. How many there may be is the option `most`; claims that a named speaker of the town council stands\n"
        "behind are not counted. Where the claims are no more than hints for one rule or another, where all but one are and others have support, or where\n"
    )
    read = load_text(Source("a.txt", "a.txt", "text/plain", lines))
    assert not attributions(read)


@pytest.mark.parametrize(
    "text", ["Critics met in Leeds to say{}no.", "He came to say{}", "She used it to explain{}the road."]
)
def test_two_blanks_behind_an_infinitive_are_as_one(text: str) -> None:
    one, two = (
        [(item.source, item.cue, item.manner) for item in attributions(document(text.format(blanks)))]
        for blanks in (" ", "  ")
    )
    assert one == two
