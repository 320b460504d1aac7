"""A text that goes through its items by their days: the day above the first one is not that of the text (DAT206), and nobody signs what was gathered (ATT105)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from provenance.api import Example
from tests.found import found_in

TOLD = "“The bridge is closed,” mayor Ana Cruz said. The council said that it will be opened. Ben Ode told the Lamp that he saw it."
LINKED = f"[The Lamp tells of it](https://lamp.example/weir). {TOLD}"


def _text(days: Sequence[str], told: str = LINKED) -> Example:
    items = "\n\n* * *\n\n".join(f"**{day}**\n\n{told}" for day in days)
    return Example(f'---\ntitle: "May 2024 news"\ndate: "2024-05-30"\n---\n\n{items}\n', media_type="text/markdown")


@pytest.mark.parametrize(
    ("days", "count"),
    [
        (("May 26, 2024", "May 21, 2024", "May 17, 2024"), 0),
        (("May 3, 2024", "May 7, 2024", "May 7, 2024", "May 17, 2024"), 0),
        (("May 26, 2024",), 1),
        (("May 26, 2024", "May 21, 2024"), 1),
        (("May 26, 2024", "May 27, 2024", "May 21, 2024"), 1),
        (("June 26, 2024", "May 21, 2024", "May 17, 2024"), 1),
    ],
)
def test_the_day_above_the_first_item(days: Sequence[str], count: int) -> None:
    assert len(found_in(conflicting_dates, _text(days))) == count


def test_nobody_signs_the_news_of_a_month() -> None:
    days = ("May 26, 2024", "May 21, 2024", "May 21, 2024", "May 17, 2024")
    (found,) = found_in(missing_author, _text(days))
    assert found.severity == "info"
    for other in (_text(days, TOLD), _text(days[:1], f"{TOLD}\n\n{TOLD}\n\n{TOLD}\n\n{TOLD}")):
        (found,) = found_in(missing_author, other)
        assert found.severity == "warning"
