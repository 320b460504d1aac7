"""Days of judgments that a text cites, which are none of publication (DAT206)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from provenance.api import Example
from tests.found import found_in

_TEXT = "The bridge stays closed for a year, and nobody in the hall objected to it. The harbour was full."


def _severities(line: str, day: str = "2024-09-10") -> list[str]:
    source = f"---\ntitle: The bridge\ndate: {day}\n---\n\n{line}\n\n{_TEXT}\n"
    return [str(one.severity) for one in found_in(conflicting_dates, Example(source, media_type="text/markdown"))]


@pytest.mark.parametrize(
    "line",
    [
        "대법원 2024. 6. 3. 선고 2024다123 판결",
        "대법원 2024. 6. 3.자 2024마123 결정",
        "最高裁 2024年6月3日 判決",
        "Arrêt du 3 juin 2024, n° 22-12.345",
        "Sentenza n. 12 del 3 giugno 2024",
        "Sentencia de 3 de junio de 2024",
        "Acórdão de 3 de junho de 2024",
        "Uitspraak van de rechtbank van 3 juni 2024",
    ],
)
def test_the_day_of_a_judgment(line: str) -> None:
    assert _severities(line) == []


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2024년 6월 3일", "2024-09-10"),
        ("Judgment day, 3 June 2024", "2024-09-10"),
        ("The verdict — 3 June 2024", "2024-09-10"),
        ("Posted on 3 June 2024: judgment of the court", "2024-09-10"),
        ("Arrêt du 3 juin 2024, n° 22-12.345", "2024-05-03"),  # no text comes out before what it cites
        ("Le 3 juin 2024", "2024-09-10"),
        ("Publié le 3 juin 2024", "2024-09-10"),
    ],
)
def test_other_days_beside_words_of_courts(line: str, day: str) -> None:
    assert len(_severities(line, day)) == 1
