"""Days a week behind the next one, weekdays of one week, years counted back from this week, and decades of other languages."""

from __future__ import annotations

import pytest

from provenance.analysis.dates.reading import dates
from provenance.testing import document


def read(language: str, text: str) -> list[tuple[str, str | None]]:
    """What a text of Monday, 20 May 2024 has, and its values."""
    page = document(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html", date="2024-05-20")
    return [(page.slice(one.span), one.value) for one in dates(page)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Tuesday week the minister comes.", [("On Tuesday week", "2024-05-28")]),
        ("It may open on Friday week.", [("on Friday week", "2024-05-31")]),
        ("A week on Thursday the money runs out.", [("A week on Thursday", "2024-05-30")]),
        ("He left for a week on Thursday.", [("on Thursday", "2024-05-16")]),
        ("Two years ago this week it sank.", [("Two years ago this week", "2022")]),
        ("Two years ago it sank. This week it rose.", [("Two years ago", "2022"), ("This week", "2024-W21")]),
        (
            "Between Monday and Wednesday of last week it was shut.",
            [("Monday", "2024-05-13"), ("Wednesday of last week", "2024-05-15")],
        ),
        ("It was shut on Friday and last week.", [("on Friday", "2024-05-17"), ("last week", "2024-W20")]),
    ],
)
def test_weeks(text: str, found: list[tuple[str, str | None]]) -> None:
    assert read("en", text) == found


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("es", "En la década de 1990 se secó.", "1990/1999"),
        ("es", "En los años 1960 llovía.", "1960/1969"),
        ("es", "En 1990 llovió.", "1990"),
        ("fr", "Le projet date des années 1990.", "1990/1999"),
        ("fr", "En 1990 il pleuvait.", "1990"),
        ("it", "Negli anni 1960 pioveva.", "1960/1969"),
        ("pt", "Na década de 1990 choveu.", "1990/1999"),
        ("nl", "In de jaren 1990 regende het.", "1990/1999"),
        ("de", "Vor vierzehn Tagen war die Heizung ausgefallen.", "2024-05-06"),
        ("fr", "Mardi prochain commenceront les travaux.", "2024-05-21"),
    ],
)
def test_other_languages(language: str, text: str, value: str) -> None:
    assert [one for _, one in read(language, text)] == [value]
