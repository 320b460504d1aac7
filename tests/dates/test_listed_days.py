"""Days of the other news that an office lists below one of its own."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.analysis import metadata
from provenance.testing import document, find

_NEWS = (
    "The keepers of the weir will host a fair in the mill from ten in the morning, said Ana Cruz, who has kept the weir with her sister"
    " for as long as anybody in the town can remember. She was glad that so many had come on Monday.\n\n"
)
_LIST = "More news\n\nPosted on: Mar 06, 2025\nThe mill opens\n\nPosted on: Jan 01, 2025\nA new keeper\n\nPosted on: Feb 13, 2025\nOn the lamps\n"


def test_days_of_a_list_below_the_text_are_none_of_its_own() -> None:
    assert metadata(document(_NEWS + _LIST)).date is None
    (found,), problems = find(missing_date, _NEWS + _LIST)
    assert problems == []
    assert "Mar 06" not in found.message


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{_NEWS}Posted on: Mar 06, 2025\n", "2025-03-06"),
        (f"Posted on: Mar 06, 2025\n\n{_NEWS}Posted on: Mar 09, 2025\nThank you for the fair!\n", "2025-03-06"),
    ],
)
def test_one_day_below_the_text_or_above_it_is_its_own(text: str, day: str) -> None:
    found = metadata(document(text)).date
    assert found is not None
    assert found.value == day
