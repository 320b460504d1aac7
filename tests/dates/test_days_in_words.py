"""Of the days that readers see only those that are said of the text stand against its metadata."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from tests.found import severities_of


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("By Ana Cruz, 6 August 2021", ["warning"]),
        ("*6 August 2021*", ["warning"]),
        ("Published: 6 August 2021", ["warning"]),
        ("Tuesday, August 6, 2021 - 11:00 am", ["info"]),
    ],
)
def test_what_a_line_says_of_its_day(line: str, severities: list[str]) -> None:
    text = f"---\ntitle: The mill\ndate: 2024-07-29\n---\n\n{line}\n\nThe mill burned down, and nobody was there.\n"
    assert severities_of(conflicting_dates, text) == severities
