"""Editorials, which have no author but the paper, and transcripts, whose words are nobody's who writes."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Severity
from tests.found import severities_of

_OPINION = (
    "The council voted on Monday to shut the bridge for a year, and its chair, Ana Cruz, said that nothing else was left. "
    "The shops of the mill, their owner Ben Ode told the meeting, will lose half of their customers. We believe that the bridge must open by the autumn. "
    "The engineers said in March that the deck could be mended in four months, and the county offered to pay for it. "
    "The council should take the offer. “Nobody has shown us a plan,” Ode said, and he is right.\n"
)


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Editorial: The bridge must open", Severity.INFO),
        ("EDITORIAL | The bridge must open", Severity.INFO),
        ("Our view: The bridge must open", Severity.INFO),
        ("Éditorial – Le pont doit rouvrir", Severity.INFO),
        ("The editorial board: who decides about the bridge", Severity.WARNING),
        ("The bridge must open", Severity.WARNING),
    ],
)
def test_a_paper_answers_for_its_editorials(title: str, severity: Severity) -> None:
    assert severities_of(missing_author, f"{title}\n\n{_OPINION}", "text/plain", "texts/dock") == [severity]


@pytest.mark.parametrize(
    ("name", "severity"),
    [
        ("LampEditorial12.txt", Severity.INFO),
        ("2003-11-09_editoriales.txt", Severity.INFO),
        ("editorial-board-shrinks.txt", Severity.WARNING),
        ("editorialist.txt", Severity.WARNING),
    ],
)
def test_the_name_of_a_file_tells_of_an_editorial(name: str, severity: Severity) -> None:
    text = f"The bridge must open\n\n{_OPINION}"
    assert severities_of(missing_author, text, "text/plain", f"texts/{name}") == [severity]


@pytest.mark.parametrize(
    ("note", "severity"),
    [
        ("This transcript was created using speech recognition software.", Severity.INFO),
        ("The following transcript has been edited for length.", Severity.INFO),
        ("This interview has been edited and transcribed.", Severity.INFO),
        ("The court asked for a transcript, which was never made.", Severity.WARNING),
    ],
)
def test_what_was_taken_down_is_for_information(note: str, severity: Severity) -> None:
    text = f"{note}\n\nSo the bridge was shut again on Monday. Legal experts say that the council may not do that.\n"
    assert severities_of(weasel_attribution, text) == [severity]
