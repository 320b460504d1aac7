"""The year in the heads of a text's pages, which dates it (DAT201) and settles its seasons (DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import severities_of

_PART = "The mayor resigned on Friday, said Ana Cruz.\nThe council voted last week to close the bridge.\n\n"
_EDGE = _PART * 9
"""At either end of a text a year is read by itself."""


def _pages(*heads: str) -> str:
    return _EDGE + "".join(f"{head}\n\n{_PART * 5}" for head in heads) + _EDGE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_pages(*["LANTERN PLAN 2019"] * 6), "info"),
        (_pages(*(f"Lantern Plan 2019 {page}" for page in range(3, 10))), "info"),
        (_pages(*["LANTERN PLAN"] * 6), "error"),
        (_pages(*["LANTERN PLAN 2019"] * 3), "error"),
        (_pages(*(f"LANTERN PLAN {year}" for year in range(2011, 2018))), "error"),
        (_pages(*["LANTERN PLAN 2019", "LANTERN PLAN 2020"] * 6), "error"),
        (_EDGE + "Leeds lamps 2019\n" * 6 + _PART * 30, "error"),
    ],
)
def test_the_year_of_running_heads(text: str, told: str) -> None:
    assert severities_of(missing_date, text, "text/plain") == [told]


@pytest.mark.parametrize(
    ("head", "told"),
    [("LANTERN PLAN 2019", "info"), ("LANTERN PLAN", "warning"), ("LANTERN PLAN 2019, 2020", "warning")],
)
def test_a_season_of_that_year(head: str, told: str) -> None:
    page = f"{head}\n\nThe council of the town has closed the bridge and the mill, said Ana Cruz.\n\n"
    text = page * 3 + "This autumn the mayor resigned, said Ben Ode.\n\n" + page * 3
    assert severities_of(relative_date, text, "text/plain") == [told]
