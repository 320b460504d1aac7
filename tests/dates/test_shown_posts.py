"""DAT202: a post that a text shows with its full day lets its readers see of which days it tells, and a month that is named is the one of "later in the month"."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import found_in

_TOLD = "The council closed the bridge this week, and Ana Cruz told the press that the ferry goes on."
_MORE = "The beams of the bridge are rotten, as two firms told the council in the hall. " * 5


@pytest.mark.parametrize(
    ("posts", "severity"),
    [
        ("The bridge is shut. — Ben Ode (@benode) December 15, 2014", "info"),
        ("The bridge is shut. — Ben Ode (@benode) December 15", "warning"),
        ("The bridge was built by Ben Ode (@benode), who was born on December 15, 1934.", "warning"),
    ],
)
def test_posts_of_one_time_tell_when(posts: str, severity: str) -> None:
    found = found_in(relative_date, f"{_TOLD}\n\n{_MORE}\n\n{posts}\n\nThe town has no money for new beams. {_MORE}")
    assert [str(one.severity) for one in found if one.excerpt == "this week"] == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        (
            "The bridge will be opened to carts in April. Boats may pass under it later in the month, said Ana Cruz.",
            "info",
        ),
        ("The bridge will be opened to carts. Boats may pass under it later in the month, said Ana Cruz.", "warning"),
        (
            "The bridge will be opened to carts in April. Boats may pass under it later this month, said Ana Cruz.",
            "warning",
        ),
    ],
)
def test_a_part_of_a_named_month_is_of_that(words: str, severity: str) -> None:
    found = found_in(relative_date, f"The council met in the hall, and Ben Ode told it what the boats cost. {words}")
    assert [str(one.severity) for one in found] == [severity]
