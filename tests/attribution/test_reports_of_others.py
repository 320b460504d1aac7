"""Sources of another outlet's report, spokesmen of a body of which the text has told, officials who go on for one, and words to which no claim is laid (ATT102 to ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of


def _severities(text: str) -> list[str]:
    return severities_of(anonymous_source, text, "text/plain")


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The magazine also said on Monday that the dam leaks, citing two people with knowledge of it.", ["info"]),
        ("The dam leaks, Reuters reported on Monday, citing two people with knowledge of it.", ["info"]),
        ("The agency, citing unnamed officials, said that the dam leaks.", ["info"]),
        (
            "LAGOS (Reuters) - It rained. Reuters reported that the dam leaks, citing two people with knowledge of it.",
            ["warning"],
        ),
        ("The mayor said that the dam leaks, citing two people with knowledge of it.", ["warning"]),
        ("According to the PTI report citing sources, the ministry asked the mills to merge.", ["info"]),
        ("The dam leaks, the Lamp paper reported quoting unnamed sources.", ["info"]),
        ("A Lamp News report accused the firm of neglect, citing anonymous former staffers.", ["info"]),
        ("A Lamp News report accused the firm, citing figures provided by anonymous former staffers.", ["info"]),
        ("Reuters reported that the firm paid late, citing figures provided by anonymous former staffers.", ["info"]),
        ("The council accused the firm of neglect, citing anonymous former staffers.", ["warning"]),
        ("The council accused the firm, citing figures provided by anonymous former staffers.", ["warning"]),
        ("A council report accused the firm of neglect, citing anonymous former staffers.", ["warning"]),
        ("A Lamp News report was read out, and the council left, citing anonymous former staffers.", ["warning"]),
        ("An anonymous source quoted by the daily said that the dam leaks.", ["info"]),
        ("LATE: The dam leaks, sources tell me. — Ana Cruz (@anacruz) May 9, 2020", ["info"]),
        ("LATE: The dam leaks, sources tell me. Ana Cruz came in May.", ["warning"]),
        ("It rained. The website also reported its source said the dam leaks.", ["info"]),
        ("It rained. Fox News reported two separate sources confirmed that the dam leaks.", ["info"]),
        ("It rained. The mayor left, and sources said the dam leaks.", ["warning"]),
        ("He spoke of a story in which two officials said the dam leaks.", ["info"]),
        (
            "It was in The Lamp Times, which reports:\n\n“It is late. Some officials said they feared for the dam.”",
            ["info"],
        ),
        ("It was in the hall of Ana Cruz:\n\n“It is late. Some officials said they feared for the dam.”", ["warning"]),
        ("In a statement, a Harbour Board spokesman said that the dam leaks.", ["info"]),
        ("HOLM (SatireWire.com) – It rained. “It leaks,” one aide said of the dam.", ["info"]),
    ],
)
def test_an_outlet_or_whoever_signs_a_post_answers_for_its_sources(text: str, severities: list[str]) -> None:
    assert _severities(text) == severities


@pytest.mark.parametrize(
    ("before", "spokesman", "severity"),
    [
        (
            "It began with a letter of the U.S. Department of Dams. Ana Cruz came. She left. It rained.",
            "A Department of Dams spokesman",
            "info",
        ),
        ("He fell at the Oak Hill Home in May. His mother sued it. She won.", "A spokesperson for Oak Hill", "info"),
        (
            "An inspector general of the ministry came. He left. It rained.",
            "A spokesman for the Office of the Inspector General",
            "info",
        ),
        ("It rained. The department missed its aim. It rained.", "A Department of Dams spokesman", "info"),
        ("He wrote to the environment ministry in May. It rained.", "A ministry spokesman", "info"),
        ("The Harbour Health System was sued in May. It rained.", "A spokesperson for the health system", "info"),
        ("The wings of OakJet fell off in May. It rained.", "An OakJet Airline’s spokesperson", "info"),
        ("It rained in May, and the dam leaked. He left.", "A Department of Dams spokesman", "info"),
        ("It rained in May, and a department was shut. He left.", "A spokesperson for Oak Hill", "info"),
        ("It rained in May. An old department is a cold one.", "A Department of Dams spokesman", "info"),
    ],
)
def test_a_spokesman_of_a_body_that_the_text_has_told_of_is_a_remark(
    before: str, spokesman: str, severity: str
) -> None:
    assert _severities(f"{before} {spokesman} said that the dam was safe.") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("It is cold, and wet. He came. NOAA says that it is late. It will melt in May, officials said.", "info"),
        ("It is cold, and wet. He came. New Mexico reported 90 cases. Officials say that 80 are new.", "info"),
        (
            "It is cold, and wet. It fell, says a note by Border Patrol officials. He ran. He swam, officials stated.",
            "info",
        ),
        ("It is cold, and wet. It fell, says a note by local officials. He ran. He swam, officials stated.", "warning"),
        ("It is cold, and wet. He came. New Mexico is dry. Officials say that 80 are new.", "warning"),
        ("It is cold, and wet. He came. Reuters says that it is late. It will melt in May, officials said.", "warning"),
        ("It is cold, and wet. He came. Israel said that it is late. It will melt in May, officials said.", "warning"),
    ],
)
def test_officials_go_on_for_the_body_of_the_sentence_before(text: str, severity: str) -> None:
    assert _severities(text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            "It is late, according to four officials familiar with it. But it is hard, sources said.",
            ["warning", "info"],
        ),
        ("It is late, according to the mayor. But it is hard, sources said.", ["warning"]),
        ("One aide told me about a trip to the shop and a long walk.", ["info"]),
        ("One aide told me that the trip was long.", ["warning"]),
        ("Note that the numbers reported by officials are not all.", ["info"]),
        ("The numbers were reported by officials on Monday.", ["warning"]),
        ("It would be 2 percent compared with the 0.7 percent reported by officials.", ["info"]),
        ("Cruz was informed by officials that he could not come.", ["info"]),
        ("Reuters was informed by officials that he could not come.", ["warning"]),
        ("The list is a sheet leaked by an unnamed source that holds 331 names.", ["info"]),
        ("In May lawmakers added a caveat that blocks the clinics.", ["info"]),
        ("In May officials added more work would be done.", ["warning"]),
        ("Officials declared us strangers and left.", ["info"]),
        ("Officials declared that the dam was safe.", ["warning"]),
        (
            "Ben Roe, who builds dams, came. “It leaks,” Roe said. Two officials told Roe in May that it was safe.",
            ["info"],
        ),
        (
            "Ben Roe, who builds dams, came. “It leaks,” Roe said. Two officials told Reuters in May that it was safe.",
            ["warning"],
        ),
        ("A man with a red hat and a gray beard who declined to give his name overheard them.", ["info"]),
        ("He left. An intruder got into the room using a pseudonym that looked real.", ["info"]),
        ("He sent an affidavit in which a senior official said that the dam was late.", ["info"]),
        ("The Gazette goes with “a source close to Roe,” and so does the Post.", ["info"]),
    ],
)
def test_where_no_claim_is_laid_to_a_source(text: str, severities: list[str]) -> None:
    assert _severities(text) == severities


def test_what_is_only_measured_by_critics_and_what_is_promising() -> None:
    measured = "If the plan is as bad as his worst critics insist, the town should wait."
    assert severities_of(weasel_attribution, measured, "text/plain") == ["info"]
    laid = "The plan is bad for the town, his worst critics insist."
    assert severities_of(weasel_attribution, laid, "text/plain") == ["warning"]
    assert severities_of(unnamed_study, "While the new research is promising, nobody has seen it.", "text/plain") == []


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            "Das Treffen ist am Montag. Die Agentur Lampe berichtet unter Berufung auf Diplomatenkreise, es sei geheim.",
            ["info"],
        ),
        ("Das Treffen ist am Montag. Unter Berufung auf Diplomatenkreise hieß es, dass es geheim sei.", ["warning"]),
        (
            "To jest most, który jest zamknięty. Informacje o tym potwierdziły nam dwa źródła - podała Lampa Polska.",
            ["info"],
        ),
        ("To jest most, który jest zamknięty. Informacje o tym potwierdziły nam dwa źródła w Polsce.", ["warning"]),
    ],
)
def test_an_outlet_in_another_language_answers_for_its_sources(text: str, severities: list[str]) -> None:
    assert _severities(text) == severities


def test_one_analyst_is_led_to_whom_the_next_sentence_presents() -> None:
    next_one = "The plan is late, one analyst said. Ana Cruz, {} the Holm Centre, said that it would be."
    assert _severities(next_one.format("a researcher at")) == ["info"]
    assert _severities("The plan is late, one analyst said. It was, Ana Cruz of the Holm Centre said.") == ["warning"]


def test_whoever_stands_before_the_verb_has_said_it() -> None:
    assert _severities("The chair, Brunei, said a non-political figure from Holm would be invited to it.") == []
    assert _severities("It is late, said a senior official who would not be named.") == ["warning"]


def test_turns_that_run_on_are_those_of_a_transcript() -> None:
    turns = "Lamp: Is it so? Cruz: Yes. Experts say that walking helps. A recent study found that naps help. "
    assert severities_of(weasel_attribution, "We met Ana Cruz of Holm. " + turns * 4, "text/plain") == ["info"] * 4
    assert severities_of(unnamed_study, "We met Ana Cruz of Holm. " + turns * 4, "text/plain") == ["info"] * 4
    assert "warning" in severities_of(unnamed_study, "We met Ana Cruz of Holm. " + turns, "text/plain")


def test_the_new_study_is_one_that_the_text_has_told_of() -> None:
    assert severities_of(
        unnamed_study, "But as the new research demonstrates, cats sleep less in cities.", "text/plain"
    ) == ["info"]
    assert severities_of(
        unnamed_study, "But as new research demonstrates, cats sleep less in cities.", "text/plain"
    ) == ["warning"]


def test_the_house_beside_a_work_in_indonesian() -> None:
    made = "Mereka berada di ujung lain dari indeks itu, berdasarkan penelitian {}yang sudah lama."
    assert severities_of(unnamed_study, made.format("dari Harbour Institute of Dams "), "text/plain") == []
    assert severities_of(unnamed_study, made.format(""), "text/plain") == ["info"]


def test_what_analysts_think_of_as_something_is_no_view() -> None:
    assert severities_of(weasel_attribution, "It holds plans that analysts think of as long term.", "text/plain") == [
        "info"
    ]
    assert severities_of(weasel_attribution, "It is late, analysts think.", "text/plain") == ["warning"]
