"""DAT202: weekdays that begin a label below a title with an occasion and its year."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import severities_of_kinds

STORY = "The council told the town of it, and the mayor, Ana Cruz, wants to see them all. Nobody spoke against it.\n\n"


@pytest.mark.parametrize(
    ("title", "label", "severity"),
    [
        ("Earth Day 2023 Sign Up", "Friday and Sunday Lamp Hunts", "info"),
        ("The 2024 lamp festival", "Saturday walks, part 1", "info"),
        ("Earth Day 2023", "On Friday the council voted to close the bridge.", "warning"),
        ("Earth Day 2023", "The bridge closes Friday", "warning"),
        ("Earth Day", "Friday and Sunday Lamp Hunts", "warning"),
        ("Budget 2023", "Friday protest", "warning"),
    ],
)
def test_the_days_of_an_occasion_are_those_of_its_year(title: str, label: str, severity: str) -> None:
    told = severities_of_kinds(relative_date, f"# {title}\n\n{STORY}{label}\n")
    assert told[0] == severity
