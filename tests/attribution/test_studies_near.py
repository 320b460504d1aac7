"""Studies for which something beside them answers: a title that opens the next paragraph, a link, a list of works, who cites them."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
LINK = "(https://lamp.town/river)"


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"Naps help, according to a new study.\n\n[“Do naps help cats at all?” by Ana Cruz]{LINK} asks it.", [INFO]),
        (f"Naps help, according to a new study.\n\n[Leeds]{LINK} has many cats.", [WARNING]),
        ("Today, we’re announcing research that shows that naps help cats.", [INFO]),
        ("An academic produces a study showing that naps help cats. Everybody reads it.", []),
        (
            "Recent research showed that cats nap.\n\nIt is dark.\n\nNaps were found in two studies, one from a team at the University of Leeds.",
            [INFO],
        ),
        (
            "Recent research showed that cats nap.\n\nIt is dark.\n\nNaps were found in two studies, one of them in Leeds.",
            [WARNING],
        ),
        ("Today, they’re announcing research that shows that naps help cats.", [WARNING]),
    ],
)
def test_a_study_whose_title_opens_the_next_paragraph_or_that_is_announced(text: str, severities: list[str]) -> None:
    assert severities_of(unnamed_study, text) == severities


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        (" [source: Harbour Gazette](https://gazette.town/dam)", []),
        ("\n\n[source: Harbour Gazette](https://gazette.town/dam)", []),
        ("\n\nThe dam is old.\n\n[Source: Gazette](https://gazette.town/dam) | [source: Lamp](https://lamp.town)", []),
        ("\n\n## Fish\n\n[source: Harbour Gazette](https://gazette.town/dam)", [WARNING]),
        ("\n\n[Harbour Gazette](https://gazette.town/dam)", [WARNING]),
    ],
)
def test_a_link_that_says_that_it_is_the_source(behind: str, severity: list[str]) -> None:
    text = f"# The dam\n\nThe dam is shut. Legal experts warn that this could empty the lake{behind or '.'}\n"
    found = severities_of(weasel_attribution, text)
    assert [one for one in found if one == WARNING] == severity


_LISTED = "- Hale, L. Fathers and lamps. Lamp Journal, 2018.\n- Worster, D. Oil. Lamp Press, 2019.\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"# Lamps\n\nStudies show that lamps calm fathers.\n\n## References\n\n{_LISTED}", INFO),
        (f"# Lamps\n\nStudies show that bees sleep.\n\n## References\n\n{_LISTED}", INFO),
        ("# Lamps\n\nStudies show that lamps calm fathers.\n\n## References\n\n- The town hall\n- The mill\n", INFO),
        (
            f"# Lamps\n\nOil is dear (Hale 2018). Ask for it.\n\nStudies show that lamps calm fathers.\n\n## References\n\n{_LISTED}",
            INFO,
        ),
        (f"# Lamps\n\n## References\n\n{_LISTED}\n## Fathers\n\nStudies show that lamps calm fathers.\n", INFO),
    ],
)
def test_a_list_of_works_at_which_no_mark_points(text: str, severity: str) -> None:
    assert severities_of(unnamed_study, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The dam is old. Against this Cruz cites research linking naps with health.", [INFO]),
        ("The dam is old. As the authors explain, research in cats and dogs shows that naps help.", [INFO]),
        ("The dam is old. The plan cites research linking naps with health.", [WARNING]),
        ("The dam is old. As Ms. Cruz notes, studies have linked naps with health.", [INFO]),
        ("The dam is old. As everybody knows, studies have linked naps with health.", [WARNING]),
    ],
)
def test_a_work_that_somebody_cites(text: str, severities: list[str]) -> None:
    assert severities_of(unnamed_study, text) == severities


_OLD = "The cats live by the quay, and nobody feeds them. " * 8


@pytest.mark.parametrize(
    ("said", "foot", "severity"),
    [
        (
            "New research suggests that naps help.",
            "Reference: “Naps and cats” by Ana Cruz, 3 May,\nDOI: 10.1000/nap.1",
            INFO,
        ),
        ("A Swiss study found that naps help.", "Journal Reference:\nAna Cruz. Naps. DOI: 10.1000/nap.1", INFO),
        (
            "A study suggests that naps help.",
            "More information: Cruz et al, Naps (2024). https://doi.org/10.1000/nap.1",
            INFO,
        ),
        ("A study suggests that naps help.", "DOI: 10.1000/nap.1", INFO),
        ("Studies of cats have shown that naps help.", "Reference: Naps, by Ana Cruz, DOI: 10.1000/nap.1", WARNING),
        ("A separate study found that naps help.", "Reference: Naps, by Ana Cruz, DOI: 10.1000/nap.1", WARNING),
        ("A 2019 study found that naps help.", "Reference: Naps, by Ana Cruz, DOI: 10.1000/nap.1", WARNING),
        ("A study suggests that naps help.", "Reference: Naps, by Ana Cruz, 3 May", WARNING),
        (
            "A study suggests that naps help.",
            "References: Naps, DOI: 10.1000/nap.1\nCats, DOI: 10.1000/nap.2\nRest, DOI: 10.1000/nap.3",
            WARNING,
        ),
    ],
)
def test_the_new_study_of_which_a_text_tells_and_whose_reference_ends_it(said: str, foot: str, severity: str) -> None:
    assert severities_of(unnamed_study, f"{said} {_OLD}\n\n{_OLD}\n\n{foot}", "text/plain") == [severity]


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("Yet new research from the University of Harbour suggests that cats like it.", INFO),
        ("Yet new research led by scientists at Harbour University suggests that cats like it.", INFO),
        ("Yet new research from the coast suggests that cats like it.", WARNING),
        ("It is dark. It is cold. It is late. It is shut. New research from Harbour University is old.", WARNING),
    ],
)
def test_a_line_above_the_text_whose_next_sentences_have_the_house(behind: str, severity: str) -> None:
    assert severities_of(unnamed_study, f"Naps help, according to new research.\n\nCats nap. {behind}")[0] == severity


@pytest.mark.parametrize(
    ("printed", "severity"),
    [
        ("published in mNap", INFO),
        ("published in\nNap Reports", INFO),
        ("published Monday in Nap Medicine", INFO),
        ("published online this week in the Nap Journal", INFO),
        ("published on May 3 in Nap Medicine", INFO),
        ("published by hand", WARNING),
    ],
)
def test_the_journal_of_the_study_is_named_further_below(printed: str, severity: str) -> None:
    text = f"Naps help, a study suggests. {_OLD}The findings, {printed}, are of use to cats."
    assert severities_of(unnamed_study, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("said", "behind", "severity"),
    [
        ("New research shows that naps help.", "“We saw it,” said Dr Ana Cruz, head of the research team.", INFO),
        ("A new study shows that naps help.", "It is clear, said Ana Cruz of Harbour, who led the study.", INFO),
        ("New research shows that naps help.", "“We saw it,” said Dr Ana Cruz, head of the harbour.", WARNING),
        ("Research shows that naps help.", "“We saw it,” said Dr Ana Cruz, head of the research team.", WARNING),
    ],
)
def test_who_heads_the_team_of_the_new_study_is_named_further_below(said: str, behind: str, severity: str) -> None:
    assert severities_of(unnamed_study, f"{said} {_OLD}\n\n{_OLD}\n\n{behind}", "text/plain") == [severity]


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("It is too early for cats, she said.", INFO),
        ("It is too early for cats.", WARNING),
        ("She said that it is too early for cats.", WARNING),
    ],
)
def test_a_speaker_goes_on_around_a_work(behind: str, severity: str) -> None:
    text = f"Naps help, Ana Cruz said.\n\nSince research has shown that they are short, cats, say in their teens, may not nap. {behind}"
    assert severities_of(unnamed_study, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("behind", "severities"),
    [
        ("Results from the Harbour EV Barometer for spring 2024, show that many agree.", []),
        ("Results from the annual Harbour wellbeing survey show that many agree.", []),
        ("Results from the harbour show that many agree.", [WARNING]),
        ("The latest Harbour Lamp Index puts it at 40.", []),
        ("Harbour Watch’s annual survey shows that many agree.", []),
        ("Analysis of 900 lamps by Harbour Data shows that many agree.", []),
        ("Data from Harbour Watch show that many agree.", []),
        ("Data from Harbour show that many agree.", [WARNING]),
        ("A survey by Harbour Watch found that many agree.", []),
        ("The poll of 2,000 adults by Harbour Data found that many agree.", []),
        ("Commissioned by Harbour Aid, the survey asked 900 people.", []),
        ("Harbour Insurance surveyed 2,000 drivers and found that many agree.", []),
        ("Car dealer Harbour Motors asked 2,000 motorists what they think.", []),
        ("Ana Cruz asked 900 people.", [WARNING]),
        ("The Harbour Trust was glad of it.", [WARNING]),
    ],
)
def test_the_next_sentence_begins_with_the_name_of_the_work_or_of_its_maker(behind: str, severities: list[str]) -> None:
    text = f"Many want a red lamp, new research suggests. {behind}"
    assert severities_of(unnamed_study, text, "text/plain") == severities


def test_the_next_sentence_may_tell_of_another_work() -> None:
    for said in ("A study found that many want a red lamp.", "Studies show that many want a red lamp."):
        text = f"{said} A survey by Harbour Watch found that the ferry is late."
        assert severities_of(unnamed_study, text, "text/plain")[:1] == [WARNING]


def test_a_case_that_is_thought_of_is_for_information() -> None:
    case = (
        "Two of them may differ ({}research suggests that the gate is better than the wall), and then the wall is kept."
    )
    assert severities_of(unnamed_study, case.format("")) == [Severity.WARNING]
    assert severities_of(unnamed_study, case.format("e.g., ")) == [Severity.INFO]


_SPOKEN = (
    "“A tenth would be good,” said Ana Cruz, who teaches at the Harbour College. She credits them with “a new start”."
)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_SPOKEN} “Recent studies show that cats nap. “The lamp, too, is old,” she said.", INFO),
        ("The lamp is old. “Recent studies show that cats nap. “The mill, too, is old,” it says.", WARNING),
        (f"{_SPOKEN} It is dark. Recent studies show that cats nap. “The lamp, too, is old,” she said.", WARNING),
    ],
)
def test_a_paragraph_of_a_long_quotation_whose_mark_is_not_closed(text: str, severity: Severity) -> None:
    assert severities_of(unnamed_study, text) == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Monitor wrote a letter to the council in November, citing studies showing that cats nap more.",
        "Ana Cruz filed a complaint on 3 May 2021, citing research that shows that cats nap more.",
        "In June the Cat League published a report that cited studies showing that cats nap more.",
    ],
)
def test_letters_that_cite(text: str) -> None:
    assert Severity.WARNING not in severities_of(unnamed_study, text)


@pytest.mark.parametrize(
    "text",
    [
        "The harbour keeps its cats in November, citing studies showing that cats nap more.",
        "A letter went to the council in November, with studies showing that cats nap more.",
        "Ana Cruz sold her house in May. Recent studies show that cats nap more.",
        "In June the Cat League published a report. Studies showed that cats nap more.",
        "Somebody wrote a letter once, citing studies showing that cats nap more.",
    ],
)
def test_no_letter_cites(text: str) -> None:
    assert Severity.WARNING in severities_of(unnamed_study, text)


_QUIZ = "Why do ferries hoot?\nWho made the first lamp?\nWhat is a weir for?\nWhere do old piers go?\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_QUIZ}A 2013 study found that cats nap more beside it. What is it?\n", INFO),
        (f"{_QUIZ}A 2013 study found that cats nap more beside a lamp.\n", WARNING),
        ("A 2013 study found that cats nap more beside a lamp. Who would not?\n\nSo do dogs.\n", WARNING),
        (f"{_QUIZ}A 2013 study found that cats nap more by a lamp, and what does the council do?\n", WARNING),
        (f"{_QUIZ}It is dark.\nIt is late.\nA 2013 study found that cats nap more. Why?\n", WARNING),
    ],
)
def test_a_quiz_asks_for_what_a_study_was_about(text: str, severity: Severity) -> None:
    assert severities_of(unnamed_study, text, "text/plain") == [severity]
