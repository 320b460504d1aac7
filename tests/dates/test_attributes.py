"""DAT202: weekdays of what people do week by week, days of quoted letters, and years told by a weekday."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The Sunday visit to the baths was what she liked best.", "info"),
        ("The Monday meeting group plans the fair.", "info"),
        ("My Thursday students are kind.", "info"),
        ("The Sunday visit by the mayor cost a fortune.", "warning"),
        ("The Sunday visit to Leeds cost a fortune.", "warning"),
        ("The Sunday attack cost a fortune.", "warning"),
        ("Speaking to Sunday with Ana Cruz, the mayor said that the bridge is sound.", "info"),
        ("The mayor spoke Sunday with Ana Cruz, and said that the bridge is sound.", "warning"),
        ("What she missed were the late Sunday morning brunches and the long walks.", "info"),
        ("Our Friday night card games are over.", "info"),
        ("The button shows the rotas of the current Sunday morning serving teams.", "info"),
        ("The current Sunday morning trading crisis shook the town.", "warning"),
        ("The Friday evening sewing group by which the mayor was told is over.", "warning"),
        ("The early Sunday morning shootings shook the town.", "warning"),
        ("The early Sunday morning brunches when the mayor fell ill are over.", "warning"),
        ("They met on Sunday, and the visit to the baths was what she liked best.", "warning"),
    ],
)
def test_a_weekday_that_says_of_which_kind_something_is_is_for_information(text: str, severity: str) -> None:
    assert [finding.severity for finding in found_in(relative_date, text)] == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The race is held this year on Monday, October 12.", "info"),
        ("The race is held this year on October 12.", "warning"),
        ("The race is held this year. The last one was on Monday, October 12.", "warning"),
    ],
)
def test_a_weekday_tells_which_year_is_meant(text: str, severity: str) -> None:
    assert [finding.severity for finding in found_in(relative_date, text)] == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Yesterday’s tale of the sea becomes\ntoday’s plain truth.", []),
        ("Today's ferry was tomorrow's dream when she was young.", []),
        ("Yesterday’s vote was followed by the resignation of the mayor.", ["warning"]),
        ("Yesterday’s vote and today’s fire have shaken the town of Leeds.", ["warning", "info"]),
    ],
)
def test_a_day_that_stands_for_a_time_is_none(text: str, severities: list[str]) -> None:
    assert [finding.severity for finding in found_in(relative_date, text)] == severities


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("You fall on a Tuesday night and write off Wednesday.", "info"),
        ("When a ferry sinks on a Sunday, the report is there by Monday.", "info"),
        ("The mayor spoke on a Tuesday in May; the council meets on Wednesday.", "warning"),
        ("The ferry sails on a Tuesday and comes back on Wednesday.", "warning"),
        ("You fall on a Tuesday night. The council closed the bridge on Wednesday.", "warning"),
        ("You write off the week, the mayor said on Wednesday.", "warning"),
    ],
)
def test_a_weekday_behind_one_of_any_week(sentence: str, severity: str) -> None:
    text = f"The mayor said that the bridge is closed, and the police told the town that the ferry sank. {sentence}"
    assert [finding.severity for finding in found_in(relative_date, text)] == [severity]
