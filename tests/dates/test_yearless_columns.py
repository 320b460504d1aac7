"""DAT201 and DAT202 where a column gives the day of a text without its year."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from provenance.testing import find

_TEXT = "The council opened the new bridge on Tuesday after three years of work. “Nobody asked us,” said Ben Ode, who lives beside it. The mayor resigned."


@pytest.mark.parametrize(
    "day",
    [
        "Mar 3, 9:20 PM",
        "3 Mar 21:20",
        "Mar 3",
        "3. března",
        "3 mars à 21h20",
        "Tue, 3 March",
        "Posted on Mar 3",
        "Stand: 3. März, 9:20 Uhr",
        "21:20, 3 марта",
    ],
)
def test_a_day_in_a_column_lacks_its_year_alone(day: str) -> None:
    (found,), _ = find(missing_date, Example(_TEXT, date=day))
    assert (found.severity, "whose year is missing" in found.message) == ("info", True)
    (loose,), _ = find(relative_date, Example(_TEXT, date=day))
    assert loose.severity == "info"


@pytest.mark.parametrize("day", ["9:20 PM", "3 hours", "3 days ago", "Lamp 3", "Mar 33", "3/3"])
def test_what_is_no_day_gives_none(day: str) -> None:
    (found,), _ = find(missing_date, Example(_TEXT, date=day))
    assert (found.severity, "column" in found.message) == ("error", False)
    (loose,), _ = find(relative_date, Example(_TEXT, date=day))
    assert loose.severity == "warning"


def test_a_year_is_not_settled_by_it() -> None:
    (found,), _ = find(relative_date, Example("The mayor resigned last year, and the council said so.", date="Mar 3"))
    assert found.severity == "warning"


def test_years_ago_are_about_as_many_from_it() -> None:
    (found,), _ = find(relative_date, Example("The mayor resigned two years ago, as the council said.", date="Mar 3"))
    assert found.severity == "info"
