"""Days that are given by their number alone: "on the 14th", "set for the 21st", "due the 3rd"."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import excerpts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The vote is set for the 21st.", "for the 21st"),
        ("The hearing was scheduled for the 21st at the town hall.", "for the 21st"),
        ("Talks have been pencilled in for the 9th, the mayor said.", "for the 9th"),
        ("The report is due on the 3rd.", "on the 3rd"),
        ("The report is due the 3rd.", "due the 3rd"),
        ("The works must be done by the 15th.", "by the 15th"),
        ("The trial was put off to the 9th.", "to the 9th"),
        ("The match has been moved to the 12th because of the storm.", "to the 12th"),
    ],
)
def test_what_takes_place_on_it_stands_before(text: str, day: str) -> None:
    assert excerpts(relative_date, text, "text/plain") == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The plan is set for the 21st century.",
        "The lamp is due on the 3rd floor.",
        "She is due for the 3rd time.",
        "She won her 15th title, the first since she was due for her 9th.",
        "It is scheduled for the 5th and final round.",
        "The stage is set for the 14th edition.",
        "She moved to the 5th floor.",
        "They ran for the 5th.",
        "The court of appeals for the 5th said no.",
        "The vote is set for the 21st, and the next one for 3 June 2024.",
    ],
)
def test_what_counts_something_else_is_no_day(text: str) -> None:
    assert excerpts(relative_date, text, "text/plain") == []
