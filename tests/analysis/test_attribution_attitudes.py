"""What somebody feels, means to say, or gives as a statement: in the record, and laid to nobody as a statement."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document
from tests.analysis.attributed import held


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ana Cruz is still deeply skeptical of the plan.", "Ana Cruz", "skeptical"),
        ("The senators remain reluctant to back it.", "The senators", "reluctant"),
        ("He's sure that it will hold.", "He's", "sure"),
        ("Bob Hall, who was upset by the vote, left.", "Bob Hall", "upset"),
        ("Many voters grew weary of it.", "Many voters", "weary"),
    ],
)
def test_what_somebody_is_about_a_matter(text: str, source: str, cue: str) -> None:
    assert held(text) == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "It is clear that the road is shut.",
        "The proud town lies in the hills.",
        "The nervous horse of the mayor ran off.",
        "I am sure that it will hold.",
        "I’d be tempted to leave.",
        "A word appeared to him in the night.",
        "The officers did not fire a shot.",
        "If the mayor is sure of it, go on.",
    ],
)
def test_what_nobody_is_about_a_matter(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ana Cruz made an impassioned plea for calm.", "Ana Cruz", "made an impassioned plea"),
        ("The ministry issued a ruling on Monday.", "The ministry", "issued a ruling"),
        ("He took a shot at the mayor.", "He", "took a shot"),
        ("The mayor made several claims.", "The mayor", "made several claims"),
        ("Bob Hall, who had made threats before, left.", "Bob Hall", "made threats"),
    ],
)
def test_a_statement_that_somebody_gives(text: str, source: str, cue: str) -> None:
    assert held(text) == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "He took questions from the hall.",  # what others say
        "The plan drew objections.",
        "The speech was long.",
        "The house made of letters fell.",
        "The mayor will make a speech.",
    ],
)
def test_a_statement_that_is_not_the_subjects(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ana Cruz was likely to denounce it.", "Ana Cruz", "denounce"),
        ("The mayor failed to mention it.", "The mayor", "mention"),
        ("He has chosen not to respond to it.", "He", "respond to"),
        ("The officials neglected to explain it.", "The officials", "explain"),
    ],
)
def test_what_somebody_is_about_to_say(text: str, source: str, cue: str) -> None:
    assert held(text) == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    ["One way to answer it is this.", "The rain is likely to continue.", "I failed to mention it."],
)
def test_what_nobody_is_about_to_say(text: str) -> None:
    assert held(text) == []


def test_what_seems_to_be_so_is_said_by_nobody() -> None:
    assert held("The bridge seems to hold.") == []


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("A measure opposed by farmers was passed.", "farmers", "opposed"),
        ("The law, championed by Ana Cruz, failed.", "Ana Cruz", "championed"),
        ("Bob Hall (R-Fla.) opposes the law.", "Bob Hall", "opposes"),
        ("The maverick who backed him left.", "The maverick", "backed"),
        ("He is seen as an outsider.", None, "seen"),
        ("It supported the plan.", "It", "supported"),
        ("The plan was denounced by the global head of it.", "the global head", "denounced"),
        ("The letter accuses Ana Cruz of theft.", "The letter", "accuses"),
        ("The court sided with Ana Cruz.", "The court", "sided with"),
        ("The ministry has never publicly blamed them.", "The ministry", "blamed"),
    ],
)
def test_whose_side_it_is(text: str, source: str | None, cue: str) -> None:
    found = held(text)
    assert len(found) == 1
    assert found[0][1] == cue
    assert source is None or (found[0][0] or "").startswith(source)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Ana Cruz took a lighter tone, taunting the mayor.", ["taunting"]),
        ("Ana Cruz left early, hoping to sleep.", ["hoping"]),
        ("The mayor began by talking about the road.", ["talking about"]),
    ],
)
def test_what_a_participle_tells_of_the_subject(text: str, cues: list[str]) -> None:
    assert [cue for _, cue in held(text)] == cues


def test_a_side_that_nobody_has_taken_yet() -> None:
    assert held("You will be thanked by the farmers.") == []


def test_what_somebody_goes_on_to_say_is_said() -> None:
    made = document("Ana Cruz went on to argue that it was over.")
    assert [(made.slice(one.cue), one.lays, one.speaker) for one in attributions(made)] == [("argue", True, "Ana Cruz")]


def test_it_gives_its_name_to_no_statement_behind_it() -> None:
    made = document("When Ana Cruz asked the firm, it declined, citing an official.")
    assert [(made.slice(one.cue), one.head) for one in attributions(made)][-1] == ("citing", "official")


def test_a_telling_thing_tells_nothing() -> None:
    assert held("The papers give telling insight into it.") == []


def test_what_is_added_to_a_lead_is_no_statement() -> None:
    assert held("Ana Cruz won the town, adding to her lead.") == []


def test_a_noun_that_its_verb_takes_along_is_read_once() -> None:
    made = document("Ana Cruz repeated his claims about it.")
    assert [made.slice(one.cue) for one in attributions(made)] == ["repeated"]


def test_he_is_not_led_back_to_a_country_that_took_a_side() -> None:
    made = document("General Bob Hall said so. China remained silent about it. He said it again.")
    assert attributions(made)[-1].speaker == "Bob Hall"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Cruz said on Monday that the ministry had opposed the plan.",
        "According to Ana Cruz, the ministry opposed the plan.",
    ],
)
def test_a_side_that_another_one_tells_of_is_part_of_what_they_say(text: str) -> None:
    assert [one.lays for one in attributions(document(text))] == [True]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Ana Cruz opposed the plan, but Bob Hall said that it was good.", [("opposed", False), ("said", True)]),
        ("Although criticizing the plan, Ana Cruz opposed the law.", [("criticizing", True), ("opposed", False)]),
    ],
)
def test_a_side_beside_a_statement_is_told_by_the_text(text: str, cues: list[tuple[str, bool]]) -> None:
    made = document(text)
    assert [(made.slice(one.cue), one.lays) for one in attributions(made)] == cues


@pytest.mark.parametrize(
    "text", ["These are programmes that Ana Cruz supports.", "It is a fact that the ministry has opposed the law."]
)
def test_a_side_that_only_tells_which_thing_is_meant(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ana Cruz, 47, voted for the law.", "Ana Cruz, 47"),
        ("The mayor of Rome, Bob Hall, thanked the nurses.", "The mayor of Rome, Bob Hall"),
        ("Ana Cruz, who works in Rome, opposed both.", "Ana Cruz, who works in Rome"),
    ],
)
def test_whose_side_it_is_before_a_comma(text: str, source: str) -> None:
    assert [found for found, _ in held(text)] == [source]


def test_what_somebody_says_they_hope_is_said() -> None:
    made = document("Ana Cruz came. She hoped, she said, that the paper would be better.")
    assert [made.slice(one.cue) for one in attributions(made)] == ["said"]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Board plans to close it.",
        "Officials agreed to meet in Leeds.",
        "Critics have agreed to a debate.",
        "The council decided to close the road.",
        "Some members planned to go.",
    ],
)
def test_what_somebody_settles_on_says_nothing(text: str) -> None:
    assert not attributions(document(text))


@pytest.mark.parametrize(
    "text", ["Officials agreed that it was unsafe.", "Experts agreed it was safe.", "The council decided it was safe."]
)
def test_what_somebody_agrees_is_so(text: str) -> None:
    assert attributions(document(text))


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Ana Cruz wants to see the bridge.", "Ana Cruz", "wants"),
        ("The Harbour Board intends to close it.", "The Harbour Board", "intends"),
        ("He made no secret of his support for the plan.", "his", "support for"),
        ("The plan won broad support from voters.", "voters", "support from"),
        ("There were questions about her record.", None, "questions about"),
        ("The mayors seized on the report to denounce the law.", "The mayors", "denounce"),
    ],
)
def test_what_counts_where_nothing_else_does(text: str, source: str | None, cue: str) -> None:
    assert held(text) == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Cruz, who wants to see the bridge, said that it was fine.",
        "Ana Cruz spoke of questions about the bridge, said Bob Hall.",
        "Bob Hall said that it was fine, and rose to denounce the law.",
    ],
)
def test_what_does_not_count_beside_a_statement(text: str) -> None:
    assert {one.lays for one in attributions(document(text))} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "The library has support for Unicode.",
        "A word used to describe the wind is mistral.",
        "Ana Cruz was ordered to announce the plan.",
        "To announce the plan was wrong.",
        "It is the reason that the user wants to go.",
        "He is the most wanted man in town.",
        "She may have as many as she wants.",
    ],
)
def test_what_nobody_supports_wants_or_goes_on_to_say(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("She considers it unfair.", "She", "considers"),
        ("Ana Cruz viewed him favorably.", "Ana Cruz", "viewed"),
        ("The senators both opposed the bill.", "The senators", "opposed"),
        ("The mayor floated the idea of a bridge.", "The mayor", "floated the idea"),
    ],
)
def test_what_somebody_holds_of_a_thing(text: str, source: str, cue: str) -> None:
    assert held(text) == [(source, cue)]


@pytest.mark.parametrize(
    ("text", "kind", "source"),
    [
        ("He’s saying that it is over.", "pronoun", "He’s"),
        ("They're telling us that it is over.", "pronoun", "They're"),
        ("Officials aren’t saying what they found.", "holder", "Officials"),
        ("Officials have both said that it is over.", "holder", "Officials"),
        ("Critics all say that the plan is bad.", "group", "Critics"),
        ("More than six in 10 said that they were tired.", "pronoun", "More than six in 10"),
        ("Some in the town think that it is wrong.", "group", "Some in the town"),
        ("People around him say that it is wrong.", "group", "People around him"),
    ],
)
def test_whose_statement_it_is(text: str, kind: str, source: str) -> None:
    made = document(text)
    found = attributions(made)
    assert [(one.kind, one.source and made.slice(one.source), one.lays) for one in found] == [(kind, source, True)]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Ana Cruz opposed the law, and her criticism of the plan grew.", ["opposed", "criticism of"]),
        ("Bob Hall said that her criticism of the plan was fair.", ["said"]),
        ("The farmers are ratcheting up their criticism of the plan.", ["ratcheting up their criticism of"]),
        ("Ana Cruz told them of the bridge that she now thinks will fall.", ["told"]),
    ],
)
def test_what_counts_beside_a_side_and_not_beside_a_statement(text: str, cues: list[str]) -> None:
    made = document(text)
    assert [made.slice(one.cue) for one in attributions(made)] == cues
