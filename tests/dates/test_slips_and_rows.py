"""A day with a slip behind its weekday."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from provenance.api import Severity
from tests.found import severities_of

TOLD = "The council voted to close the bridge {}, and nobody in the hall of the mayor of Leeds objected to it."


@pytest.mark.parametrize(
    ("day", "severities"),
    [
        ("on Tuesday, July 22m", []),
        ("on Tuesday, Julia 22m", [str(Severity.WARNING)]),
        ("on Tuesday, July 22 boats", []),
        ("on Tuesday", [str(Severity.WARNING)]),
    ],
)
def test_a_slip_in_a_day_leaves_it_a_day(day: str, severities: list[str]) -> None:
    assert severities_of(relative_date, TOLD.format(day), "text/plain") == severities
