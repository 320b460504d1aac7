"""What is laid to groups and sources for which something beside them answers: a linked title, a doubt of the writer, a speaker. Studies have a file of their own."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Severity
from tests.found import found_in, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
LINK = "(https://lamp.town/river)"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"* [Who owns the river?]{LINK} Tom Vale follows the deeds. Critics say that he is late.", INFO),
        (f"[**The last tannery**]{LINK}. Critics say that the smell drove people out.", INFO),
        (
            f"[The Harbour Lamp]{LINK} told the tale of the tannery. Critics say that the smell drove people out.",
            WARNING,
        ),
        (
            f"* [Who owns the river?]{LINK} (99 votes): {'Tom Vale follows the deeds. ' * 40}Critics say that he is late.",
            INFO,
        ),
        (
            f"[Who owns the river?]{LINK} (99 votes): {'Tom Vale follows the deeds. ' * 40}Critics say that he is late.",
            INFO,
        ),
        ("[Who owns the river?](#river) Tom Vale follows the deeds. Critics say that he is late.", WARNING),
    ],
)
def test_an_item_of_a_digest_tells_of_what_its_title_leads_to(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"The dam has two cracks. Critics say that it leaks. ([Harbour Gazette]{LINK})", INFO),
        (f"The dam has two cracks. Critics say that it leaks. ([lamp24]{LINK})", INFO),
        (f"Critics say that it leaks. The dam has two cracks.([HARBOUR]{LINK}, 2 minute read)", INFO),
        (f"Critics say that it leaks. The dam has two cracks. *([Harbour Gazette]{LINK})*", INFO),
        (f"* The dam has two cracks.\n* Critics say that it leaks. ([lamp.town]{LINK})", INFO),
        (f"Critics say that it leaks. The dam has two cracks. ([Photo]{LINK})", WARNING),
        (f"Critics say that it leaks. The dam has two cracks. ([this]{LINK})", WARNING),
        ("The dam has two cracks. Critics say that it leaks. ([Harbour Gazette](#gazette))", WARNING),
        (f"Critics say that it leaks. The dam (see the [Harbour Gazette]{LINK}) has two cracks.", WARNING),
        (f"Critics say that it leaks. The dam was sold ([Harbour Gazette]{LINK}) to the town.", WARNING),
        (f"* Critics say that it leaks.\n* The dam has two cracks. ([Harbour Gazette]{LINK})", WARNING),
        (f"# Dam\n\nCritics say that it leaks.\n\nThe dam has two cracks. ([Harbour Gazette]{LINK})", INFO),
        (f"# Dam\n\nCritics say that it leaks.\n\nIt is old. ([Lamp]{LINK})\n\n# Pier\n\nIt is shut.", INFO),
        (f"# Dam\n\nIt is old. ([Lamp]{LINK})\n\nCritics say that it leaks.\n\nIt is full. ([Post]{LINK})", WARNING),
        (f"# Dam\n\nCritics say that it leaks.\n\nIt is full. ([Post]{LINK})\n\nIt was sold.", WARNING),
        (f"# Dam\n\nCritics say that it leaks.\n\n# Pier\n\nIt is full. ([Post]{LINK})", WARNING),
        (f"Critics say that it leaks.\n\nIt is full. ([Post]{LINK})", WARNING),
    ],
)
def test_an_item_of_a_digest_ends_with_the_linked_outlet(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text) == [severity]


def test_an_outlet_at_its_end_answers_for_officials_and_for_no_informant() -> None:
    end = f"The dam has two cracks. ([Harbour Gazette]{LINK})"
    assert severities_of(anonymous_source, f"The sluice is shut. Officials say that it leaks. {end}") == [INFO]
    assert severities_of(anonymous_source, f"The sluice is shut. Sources say that it leaks. {end}") == [WARNING]


def test_a_digest_of_what_outlets_reported_sums_up_their_informants_too() -> None:
    said = "The sluice is shut, and the keeper has left the town for good. Sources say that it leaks. ([{}](https://{}/dam))"
    houses = ("Harbour Gazette", "Lamp News", "Mill Post", "Weir Times")
    items = [said.format(house, f"{house.split()[0].lower()}.example") for house in houses]
    assert set(severities_of(anonymous_source, "\n\n".join(items))) == {INFO}
    alone = [items[0], *("The sluice is shut, and the keeper has left the town for good." for _ in houses)]
    assert severities_of(anonymous_source, "\n\n".join(alone)) == [WARNING]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"The dam was sold, a senior official said on Monday. It is old. ([Town Council]{LINK})", WARNING),
        (f"The dam was sold, a senior official said on Monday. It is old. ([Ministry of Health]{LINK})", WARNING),
        (f"It is old. The dam was sold, a senior official said on Monday. ([Town Council]{LINK})", INFO),
        (f"It is old. The dam was sold, a senior official said on Monday ([Town Council]{LINK}).", INFO),
        (f"The dam was sold, a senior official said on Monday. It is old. ([Council Gazette Online]{LINK})", INFO),
        (f"The dam was sold, a senior official said on Monday. It is old. ([Harbour Gazette]{LINK})", INFO),
        (f"The dam was sold, a senior official said on Monday. It is old. [Town Council]{LINK}", WARNING),
    ],
)
def test_a_body_that_is_linked_at_its_end_is_no_outlet(text: str, severity: str) -> None:
    """Its page shows where the sentence before it is from, and not who said what stands above that."""
    assert severities_of(anonymous_source, f"The sluice is shut. {text}") == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"- [Holm plans a dam, sources say]{LINK} (12 votes): The news is old.", [INFO]),
        (f"- [Holm plans a dam]{LINK} (12 votes): The news is old, sources say.", [WARNING]),
        (f"The town was glad. The dam leaks, [sources say]{LINK}.", [WARNING]),
    ],
)
def test_a_linked_title_is_in_the_words_of_another_text(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text) == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The town was glad. The Harbour Gazette quoted unnamed officials as saying that the dam leaks.", [INFO]),
        (
            "The town was glad. The Harbour Times, a weekly paper, on Monday cited two unnamed officials as saying that the dam leaks.",
            [INFO],
        ),
        ("The town was glad. The paper quoted unnamed officials as saying that the dam leaks.", [WARNING]),
        ("The town was glad. Mr Roe quoted unnamed officials as saying that the dam leaks.", [WARNING]),
    ],
)
def test_an_outlet_by_its_name_quotes_them(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text) == severities


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Critics of the mayor agree with him. Ana Cruz from Holm can’t wait – “It is a dam at last.”", INFO),
        ("Critics of the mayor agree with him. Ana Cruz from Holm can’t wait.", WARNING),
        ("Critics of the mayor agree with him. The people from Holm can’t wait – “It is a dam at last.”", WARNING),
        (
            "It is common, say other experts. “Given the power of the firms, it is bad,” saysAna Cruzat the University of Holm.",
            INFO,
        ),
        ("It is common, say other experts. “Given the power of the firms, it is bad.”", WARNING),
        ("Critics of the mayor agree with him.\n\nAna Cruz from Holm can’t wait – “It is a dam at last.”", WARNING),
    ],
)
def test_the_next_sentence_begins_with_one_of_them_and_her_words(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The ferry sank. Officials said that the sea was …", INFO),
        ("The ferry sank. Officials said that the sea was […]\n\nThe post Ferry sinks appeared first on Holm.", INFO),
        ("The ferry sank. Officials said that the sea was rough.", WARNING),
        ("The ferry sank … Officials said that the sea was rough.", WARNING),
        ("The ferry sank. Sources said that the sea was …", WARNING),
    ],
)
def test_a_feed_has_the_beginning_of_an_article_alone(text: str, severity: str) -> None:
    assert severities_of(anonymous_source, f"---\nurl: https://lamp.town/ferry\n---\n\n{text}") == [severity]
    found = found_in(anonymous_source, Example(text, media_type="text/markdown"))
    assert found[0].severity == WARNING


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("I read that officials say the bridge is safe. Which bridge?", [WARNING]),
        ("Throughout this book, “sources say” means that I have seen a letter.", []),
        ("A donor who asked not to be named paid for the roof.", [INFO]),
        ("A donor who asked not to be named said that the roof leaks.", [WARNING]),
        ("The mayor wrote: “sources say that the bridge is safe.”", [WARNING]),
        (
            "Two people with knowledge of the matter told me so. A third agreed. All asked for anonymity because they feared for their jobs.",
            [INFO, INFO],
        ),
        ("The Trust rejects it all. Anonymous sources quoted in the Harbour Post are mistaken.", [INFO]),
        ("The Trust rejects it all. Anonymous sources say that it is mistaken.", [WARNING]),
    ],
)
def test_sources_that_the_writer_doubts_or_another_text_has(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text) == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("They lean on a phrase. Experts say this, experts say that.", [INFO, INFO]),
        ("They lean on a phrase. Experts say this bridge is old.", [WARNING]),
        ("Experts say that, without repairs, the bridge will fall within a year.", [WARNING]),
        ("Ladies and gentlemen,\n\nCritics say that this board sleeps. Let me answer them.", [INFO]),
        ("---\ntitle: The lamp\npreacher: Jo Lind\n---\n\nCritics say that this board sleeps.", [INFO]),
        ("Comrades\n\nCritics say that this board sleeps. Let me answer them.", [INFO]),
        ("Comrades of the dead man wept.\n\nCritics say that this board sleeps.", [WARNING]),
        ("My friends know that it is cold.\n\nCritics say that this board sleeps.", [WARNING]),
        ("The board met.\n\nCritics say that this board sleeps. Let me answer them.", [WARNING]),
        ("Experts not involved in the study warned that the group was small.", [WARNING]),
    ],
)
def test_groups_in_what_somebody_says(text: str, severities: list[str]) -> None:
    assert severities_of(weasel_attribution, text) == severities


def test_answers_of_a_short_interview_are_not_the_writers() -> None:
    asked = ("How did you come to eels?", "And the trade?", "Will you stop?")
    said = ("By my grandmother. I loved it.", "Experts say it is over. I say it is not.", "When the river does.")
    text = "\n\n".join(f"**{question}**\n\n{answer}" for question, answer in zip(asked, said, strict=True))
    assert severities_of(weasel_attribution, text) == [INFO]
    assert severities_of(weasel_attribution, text.replace("I say", "We say")) == [WARNING]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("A study in Nature Communications found that eels nap.", []),
        ("A study in *River Letters* shows that eels nap.", []),
        ("A study in Science Park found that eels nap.", [WARNING]),
        ("A study in Leeds shows that eels nap.", [WARNING]),
        (
            "Eels nap, a new study shows. They do so at noon. Nobody knew.\n\nThe study was published in River Sleep.",
            [INFO],
        ),
        ("Eels nap, a new study shows. They do so at noon. Nobody knew.\n\nThe study was long.", [WARNING]),
        (
            "The bay is quiet.\n\nEels nap, new research suggests. Nobody knew.\n\nCruz and her team reported it in the May edition of Tides.",
            [INFO],
        ),
        (
            "The findings are printed in the journal River Sleep.\n\nThe bay is quiet. A study found that eels nap.",
            [INFO],
        ),
        (
            "Studies show that eels nap. It is dark.\n\nThe bay is quiet.\n\nThe findings are printed in the journal River Sleep.",
            [INFO],
        ),
        (
            "A 1984 study found that eels nap. It is dark.\n\nThe bay is quiet.\n\nThe findings are printed in the journal River Sleep.",
            [INFO],
        ),
        (
            "A study published last month found that eels nap. It is dark.\n\nThe bay is quiet.\n\nThe findings are printed in the journal River Sleep.",
            [INFO],
        ),
        ("A study found that eels nap.\n\nThe mayor bought the May edition of Tides.", [WARNING]),
    ],
)
def test_works_that_are_named_by_where_they_stand(text: str, severities: list[str]) -> None:
    assert severities_of(unnamed_study, text) == severities


def test_links_that_a_page_leaves_below_an_article_prove_nothing() -> None:
    page = "<h1>Fares</h1><p>The fare goes up, the council said in May, and nobody is glad of it.</p><p>Studies show that higher fares empty boats on most rivers.</p>"
    foot = '<p><a href="{}">The fares of ten rivers</a> are told in a list of the harbour office.</p>'
    assert severities_of(unnamed_study, page + foot.format("https://lamp.town/fares"), "text/html") == [INFO]
    assert severities_of(unnamed_study, page + foot.format("#"), "text/html") == [WARNING]


_ARTICLE = "\n\n".join(["The bridge was opened by the mayor, who wore a hat, and the band played for an hour."] * 8)


@pytest.mark.parametrize(
    ("below", "severity"),
    [
        ("More For You\n\nA mill burns\n\nBy Ana Cruz\n\nCritics say that the mill was a trap.", INFO),
        ("## Popular Stories\n\n### A mill burns\n\nCritics say that the mill was a trap.", INFO),
        ("## Popular Stories\n\n### A mill burns\n\n## The mill\n\nCritics say that the mill was a trap.", WARNING),
        ("## The mill\n\n### A mill burns\n\nCritics say that the mill was a trap.", WARNING),
        (
            (
                "### A mill burns\n\nMay 3, 2024: Critics say that the mill was a trap.\n\n### A ferry\n\n"
                "May 4, 2024: The ferry is late.\n\n### A hat\n\nMay 5, 2024: The hat was found."
            ),
            INFO,
        ),
        ("### A mill burns\n\nMay 3, 2024: Critics say that the mill was a trap.", WARNING),
    ],
)
def test_the_beginning_of_another_article_below_a_saved_page(below: str, severity: str) -> None:
    assert severities_of(weasel_attribution, f"# The bridge\n\n{_ARTICLE}\n\n{below}") == [severity]


def test_a_newsletter_begins_with_stories_of_its_own() -> None:
    text = f"# The Lamp\n\n## Top stories\n\nCritics say that the mill was a trap.\n\n{_ARTICLE}"
    assert severities_of(weasel_attribution, text) == [WARNING]


def test_officials_and_studies_of_another_article() -> None:
    text = f"# The bridge\n\n{_ARTICLE}\n\n## Popular Stories\n\n### A mill burns\n\n"
    assert severities_of(anonymous_source, f"{text}A source said that the mill was a trap.") == [INFO]
    assert severities_of(unnamed_study, f"{text}Recent studies show that the mill was a trap.") == [INFO]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The dam had leaked before. Lamp Board officials wrote in a 2016 fact sheet that it was old.", INFO),
        ("The dam had leaked before. Lamp Board officials wrote in an email that it was old.", INFO),
        ("The dam had leaked before. Officials wrote in a 2016 fact sheet that it was old.", WARNING),
        ("“The dam had leaked,” LAMB officials said in a statement on Wednesday (March 10).", INFO),
        ("“The dam had leaked,” Lamp Board officials wrote in the statement.", INFO),
        ("“The dam had leaked,” Israeli officials said in a statement on Wednesday.", WARNING),
        ("“The dam had leaked,” U.S. officials said in a statement on Wednesday.", WARNING),
        ("“The dam had leaked,” LAMB officials said in an interview on Wednesday.", INFO),
        ("The dam had leaked before. As an adviser to the mayor writes on page 75, it is old.", INFO),
        ("The dam had leaked before. As an adviser to the mayor writes, it is old.", WARNING),
        ("The day was dry. The Lamp Ministry confirmed the leak. Officials say that the dam is old.", INFO),
        ("The day was dry. The Lamp Ministry confirmed the leak.\n\nOfficials say that the dam is old.", INFO),
        ("The day was dry. Many fled from the leak. Officials say that the dam is old.", WARNING),
    ],
)
def test_officials_whose_body_stands_beside_them(text: str, severity: str) -> None:
    assert severities_of(anonymous_source, text) == [severity]


_CLERK = "The lamp was dark. One former official said that the dam was old."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            f"Two former officials spoke of the leak. Both spoke on condition of anonymity because they feared the mayor.\n\n{_CLERK}",
            [INFO, INFO, INFO],
        ),
        (
            f"Two former divers spoke of the leak. Both spoke on condition of anonymity because they feared the mayor.\n\n{_CLERK.replace('official', 'diplomat')}",
            [INFO, INFO, WARNING],
        ),
        (
            f"{_CLERK} It leaks. The official, who requested to speak on background to discuss sensitive matters, fled.",
            [INFO, INFO],
        ),
        (
            f"{_CLERK} It leaks. The official, who requested to speak on background to discuss the dam, fled.",
            [INFO, INFO],
        ),
    ],
)
def test_the_reason_for_which_somebody_is_not_named_stands_near(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text) == severities


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "The vote is near. Critics of the plan, including representatives from the Lamp automobile club, argue that it is dear.",
            INFO,
        ),
        ("The vote is near. Critics of the plan, including members of the trade, argue that it is dear.", WARNING),
    ],
)
def test_a_group_of_which_some_are_named(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text)[-1] == severity


_BETWEEN = "The ferry was late. Nobody knew why. The band played. " * 6


@pytest.mark.parametrize(
    ("lead", "severity"),
    [
        ("The town has a new filter, which experts say blocks whole harbours.", INFO),
        ("* The town has a new filter. It hums.\n* Experts say that it blocks whole harbours.", INFO),
        (f"{_BETWEEN}\n\nExperts say that the filter blocks whole harbours.", INFO),
    ],
)
def test_experts_of_a_lead_or_a_summary_speak_far_below(lead: str, severity: str) -> None:
    below = "“A filter that blocks harbours is new,” says Ana Cruz, a professor of lamps."
    text = f"# The filter\n\n{lead}\n\n{_BETWEEN}\n\n{below}"
    assert severities_of(weasel_attribution, text) == [severity]


@pytest.mark.parametrize(
    ("below", "severity"),
    [
        ("“It is vital. Towns cannot wait,” said Ana Cruz of Leeds.\n\n“We want it,” said Ben Ode.", INFO),
        ("“It is vital. Towns cannot wait,” they told the press.", WARNING),
        ("The filter is vital, and the town cannot wait.", WARNING),
    ],
)
def test_a_line_with_a_colon_heads_the_words_of_those_whom_they_name(below: str, severity: str) -> None:
    assert severities_of(weasel_attribution, f"The town has a new filter.\n\nSupporters said:\n\n{below}") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The worry is echoed by some senior police officials, among them those of the Harbour League.", INFO),
        ("The worry is echoed by some senior police officials, such as those of the Lamp Board.", INFO),
        ("The worry is echoed by some senior police officials.", WARNING),
        ("Senior officials said that the dam was unsafe.", WARNING),
        ("Senior officials said that works such as the Lamp Dam were unsafe for all who live below it.", WARNING),
    ],
)
def test_some_of_several_are_named_right_behind_them(text: str, severity: str) -> None:
    assert severities_of(anonymous_source, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The dam is old. Economists disagreed with the plan, including Ana Cruz and Ben Ode.", [INFO]),
        ("The dam is old. Economists disagreed with the plan, including Harbour Bridge and the pier.", [WARNING]),
        ("The dam is old. Supporters often tell us that the lake is the best part.", [INFO]),
        ("The dam is old. Economists often tell us that the lake is the best part.", [WARNING]),
        ("The dam is old. It is what advocates always say to do.", [INFO]),
        ("The dam is old. It is not as good as proponents think it is.", [INFO]),
    ],
)
def test_groups_of_whom_some_are_named_or_who_tell_the_writer(text: str, severities: list[str]) -> None:
    assert severities_of(weasel_attribution, text) == severities


def test_data_sources_are_no_people() -> None:
    text = "It is old. To make matters worse, different data sources may indicate missing data in different ways."
    assert severities_of(anonymous_source, text) == [INFO]
