"""Days of which the text gives the number beside a weekday, weeks with their weekday, ranges over months, years in words."""

from __future__ import annotations

import pytest

from provenance.analysis.dates.reading import dates
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fete will be held on Saturday the 25th.", "2025-10-25"),
        ("The fete will be held on Saturday 25th at noon.", "2025-10-25"),
        ("The fete was held on Saturday 4th and was wet.", "2025-10-04"),
        ("Cake is sold on Friday 24/10.", "2025-10-24"),
        ("Cake is sold on Friday 10/24.", "2025-10-24"),
        ("Cake was sold on Monday 6/10.", "2025-10-06"),
        ("Cake is sold on Friday 13/11.", None),
        ("Cake was sold on Friday; 13 loaves were left.", "2025-10-10"),
        ("On Friday the 25th mill was opened.", "2025-10-10"),
        ("On Saturday 24/7 shops were closed.", "2025-10-11"),
        ("The board will meet next week on Tuesday.", "2025-10-21"),
        ("The board met last week, on Tuesday.", "2025-10-07"),
        ("The board will meet next week Wednesday.", "2025-10-22"),
        ("The board met last week. On Tuesday they voted.", "2025-10-14"),
        ("The fair runs Nov 18-Dec 19, 2024.", "2024-12-19"),
        ("The hall was sold on Dec. 31 , 1994 .", "1994-12-31"),
        ("He was born in January nineteen eighty six in Leeds.", "1986-01"),
        ("She came in October two thousand and five and stayed.", "2005-10"),
        ("In October two thousand people marched.", "2025-10"),
        ("He died at the weekend.", "2025-10-11/2025-10-12"),
        ("He died a fortnight ago.", "2025-W40"),
        ("Sales fell in the past quarter.", "2025-07/2025-09"),
    ],
)
def test_value(text: str, value: str | None) -> None:
    """In a text of Thursday, 16 October 2025."""
    assert dates(document(text, date="2025-10-16"))[-1].value == value


def test_a_range_over_two_months_shares_its_year() -> None:
    found = dates(document("The fair ran Nov 18-Dec 19, 2024.", date="2025-10-16"))
    assert [one.value for one in found] == ["2024-11-18", "2024-12-19"]


def test_any_weekend_is_no_date() -> None:
    assert dates(document("No bus runs at the weekend.", date="2025-10-16")) == ()


@pytest.mark.parametrize("day", ["15 th of October 2024", "15th October 2024", "3 rd of May 2024"])
def test_the_ending_of_a_day_may_stand_apart(day: str) -> None:
    made = document(f"The hall was lit on Tuesday, {day}, by all who came.")
    (found,) = dates(made)
    assert found.form == "full"
    assert made.slice(found.span).endswith(day)
