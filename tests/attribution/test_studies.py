"""Studies that a text has named, or names further on, and studies that are none."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Severity
from provenance.testing import find
from tests.found import found_in

WARNING, INFO = Severity.WARNING, Severity.INFO
SOURCES = "**Key sources for chapter 1:** Cruz et al. (2000), meta-analysis of twin naps; Roe et al. (2022), a review."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Not a single study shows that naps help.", [INFO]),
        ("A single study shows that naps help.", [WARNING]),
        # The part ends with what it rests on.
        (f"# Naps\n\nTwin studies show that naps help.\n\nThe rest is habit.\n\n{SOURCES}", [INFO]),
        (f"# Naps\n\nTwin studies show that bed helps.\n\nThe rest is habit.\n\n{SOURCES}", [INFO]),
        (f"# Naps\n\nTwin studies show that naps help.\n\n# Food\n\nThe rest is habit.\n\n{SOURCES}", [INFO]),
        (f"# Naps\n\nBridge studies show that piers rot.\n\nThe rest is habit.\n\n{SOURCES}", [INFO]),
        (
            "# Naps\n\nTwin studies show that naps help.\n\nMore sources of beds, of bread and beer: the naps of 2001 and 2004.",
            [WARNING],
        ),
        # A reference with its volume behind the next sentence.
        (
            "Several studies have shown that naps help. Indeed, one put it at 12 (A. Cruz and B. Roe Harbour Lett. Sleep 4, 253–258; 2014).",
            [INFO],
        ),
        (
            "Several studies have shown that naps help. Indeed, one put it at 12 (A. Cruz of the Harbour Lett. Sleep 4).",
            [WARNING],
        ),
        # Where the space before a link was lost.
        ("A new study reveals that naps help.\n\nThe research, published in the journalSleep in June, is long.", []),
        ("A new study reveals that naps help.\n\nThe research, published in the journal in June, is long.", [WARNING]),
        # The text tells of one work, and of no other.
        ("Naps help, but research continues to show that beds matter. This study adds to it.", [INFO]),
        ("Naps help, but research continues to show that beds matter. The mayor adds to it.", [WARNING]),
        ("Naps help, but research has shown that beds matter. This study adds to it.", [WARNING]),
        # The lead of an article with notes.
        ("A three-year study shows that naps help.\n\nCats sleep (1). Dogs do (2), and so do men (3, 4).", [INFO]),
        ("A three-year study shows that naps help.\n\nCats sleep (1). Dogs do, and so do men.", [WARNING]),
        # A note that cites works.
        ("It is old.\n\n7 See, e.g., Ana Cruz, Naps, 48 Harb. L. J. 197 (citing research showing that naps help).", []),
        # The work that the text is about, told of again.
        ("A study is out. The results of this study suggest that naps help.", []),
        ("The dam is old. Results of a study suggest that naps help.", [WARNING]),
        # An item of the same list, or an identifier, says which.
        ("- Cohort studies show that naps help\n- So do beds\n- Source: *Gut Sleep*, doi:10.1017/gs.2021.14", [INFO]),
        ("- Cohort studies show that naps help\n- So do beds\n- Source: habit", [WARNING]),
        ("- PMC9480195 (2022): beds help; most studies show that naps do", []),
        # The work with which a text begins is told by its house below.
        (
            "New research shows that naps help. They are short.\n\nThe study, made by a team at El-Harbour University, is long.",
            [INFO],
        ),
        # What the writer has looked up.
        ("The lid was shut (a little research suggests that it rusts).", [INFO]),
        ("Its excavation, conservation and detailed study has revealed the age of the lid.", [INFO]),
        ("Cleaning and further analysis of the lid showed that it rusts.", [INFO]),
        ("Conservation research has revealed that lids rust.", [WARNING]),
        ("Detailed study of lids has revealed that they rust.", [WARNING]),
        ("A brief study of the letters proves that he was mad.", [INFO]),
        ("A brief study proves that he was mad.", [WARNING]),
        # The studies of a team whose paper the text names.
        (
            "The findings of the team are reported in the journal Harbour Sleep. It is a drug.\n\nIn addition, laboratory studies showed that it works.",
            [INFO],
        ),
        (
            "The findings of the team are old. It is a drug.\n\nIn addition, laboratory studies showed that it works.",
            [WARNING],
        ),
        (
            "The findings of the team are reported in the journal Harbour Sleep. It is a drug.\n\nIn addition, earlier studies showed that it works.",
            [INFO],
        ),
        # Those that are yet to come.
        ("Naps may help, if the finding is confirmed by larger studies.", []),
        ("The finding must be confirmed by larger studies.", []),
        ("If you ask me it was confirmed by other studies.", [WARNING]),
        ("It must be said that new research shows that naps help.", [WARNING]),
        ("It should be noted that other studies show that naps help.", [WARNING]),
        ("Whether you like it or not new studies show that naps help.", [WARNING]),
        # Whose they are, and what they are about.
        ("A study by the consultancy firm Harbour Data found that naps help.", []),
        ("A study of the oil company Harbour Oil showed that it had lied.", [WARNING]),
        ("A new study on the charity Harbour Aid found that it had lied.", [WARNING]),
        ("A report on the agency Harbour Press found that it had lied.", [INFO]),
        # Countries, which tell no study.
        ("In one study, people in the US slept for an hour after lunch.", [WARNING]),
        ("In one study, US researchers took blood from 40 people.", [WARNING]),
        ("In one study, British researchers took blood from 40 people.", [WARNING]),
        ("In an experiment, people slept for an hour after lunch.", [INFO]),
        ("In one study, Harbour researchers took blood from 40 people.", []),
        ("In one study, people wrote to us after lunch.", []),
    ],
)
def test_which_studies_can_be_found(text: str, severities: list[Severity]) -> None:
    findings, problems = find(unnamed_study, Example(text, media_type="text/markdown"))
    assert problems == []
    assert [finding.severity for finding in findings] == severities


@pytest.mark.parametrize(
    ("note", "severities"),
    [("<sup>3</sup> <a href='https://harbour.example/3'>Cruz, Naps</a>", []), ("<sup>4</sup> Cruz, Beds", [WARNING])],
)
def test_a_raised_number_with_its_note_below(note: str, severities: list[Severity]) -> None:
    for language, said in (
        ("en", "Naps are short, and studies show that they help.<sup>3</sup> They were tried at the dam."),
        ("de", "Der Schlaf ist kurz, und Studien zeigen, dass er hilft.<sup>3</sup> Er wurde am Damm erprobt."),
    ):
        page = f"<html lang='{language}'><body><article><p>{said}</p><p>{note}</p></article></body></html>"
        findings, problems = find(unnamed_study, Example(page, media_type="text/html"))
        expected = severities if language == "en" else [INFO] * len(severities)
        assert ([one.severity for one in findings], problems) == (expected, [])


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("en/about/testimonials.md", Severity.INFO),
        ("en/parent_testimonials.md", Severity.INFO),
        ("testimonials/naps.md", Severity.WARNING),
        ("en/about/naps.md", Severity.WARNING),
    ],
)
def test_what_parents_wrote_on_a_page_of_testimonials(path: str, severity: Severity) -> None:
    said = "*My son naps at this school. Studies have shown that naps help. We are glad of them.*"
    findings = found_in(unnamed_study, Example(said, media_type="text/markdown", path=path))
    assert [finding.severity for finding in findings] == [severity]
