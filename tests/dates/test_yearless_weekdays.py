"""Weekdays beside days without a year: held against the day of publication where a word counts the day from it, and not where the text names the year in which they fall so (DAT204)."""

from __future__ import annotations

import pytest

from provenance import check

_DATED = "---\ntitle: The weir\ndate: 2023-01-04\n---\n\n"


def _found(said: str, dated: str = _DATED) -> list[str]:
    record = check(dated + said + "\n", media_type="text/markdown", select=["DAT204"])
    return [str(one.severity) for one in record.findings]


@pytest.mark.parametrize(
    "said",
    [
        "We met the keepers of the weir yesterday (Monday 3rd January) and they will come.",
        "We met the keepers of the weir yesterday, Monday 3 January, and they will come.",
        "The weir was closed today, Thursday 4 January, by its keepers.",
        "The weir will be closed tomorrow – Friday 5 January – by its keepers.",
    ],
)
def test_a_weekday_beside_a_word_that_counts_the_day_is_held_against_that_year(said: str) -> None:
    assert _found(said) == ["warning"]


@pytest.mark.parametrize(
    "said",
    [
        "We met the keepers of the weir yesterday (Tuesday 3rd January) and they will come.",
        "The weir was closed today, Wednesday 4 January, by its keepers.",
        "We met on Monday 3 January, and yesterday the weir was closed.",
        "“We met them yesterday, Monday 3 January,” the old letter of the keepers says.",
        "The keepers met on Monday 3 January a year ago.",
        "In 2022 the weir was closed on Monday 3 January, as its keepers know.",
        "Yesterday (Monday 10 October) is how the old letter begins.",
        "Each Monday the weir is closed, yesterday too.",
        "The keepers met on Sunday 3 July and yesterday.",
        "Tomorrow, Thursday 5 January, the weir is closed.",
    ],
)
def test_other_weekdays_are_left_alone(said: str) -> None:
    assert _found(said) == []


def test_one_of_several_weekdays_near_the_publication_is_told_for_information() -> None:
    assert _found("The weir is closed on Wednesday 5 January.\n\nThe keepers meet on Tuesday 10 January.") == ["info"]
    assert _found("The weir is closed on Wednesday 5 January.\n\nThe keepers meet on Monday 10 January.") == []


@pytest.mark.parametrize("year", ["2025", "2022"])
def test_a_weekday_of_a_year_that_the_text_names_is_right(year: str) -> None:
    day = {"2025": "Saturday 27 September", "2022": "Monday 28 November"}[year]
    old = {"2025": "2021-07-28", "2022": "2025-07-28"}[year]
    said = f"Two concerts are planned for {year}.\n\nOn {day} the weir choir will sing."
    assert _found(said, _DATED.replace("2023-01-04", old)) == []
    assert _found(said.replace(f" for {year}", ""), _DATED.replace("2023-01-04", old)) == ["warning"]
