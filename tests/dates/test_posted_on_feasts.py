"""Texts that say that they are put out on a feast, with another day as their date (DAT206)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from tests.found import severities_of

_BELOW = "The ferry goes on as before, and the masons begin in May, when the river is low and the nights are short."


def _told(words: str, day: str) -> list[str]:
    return severities_of(conflicting_dates, f"---\ntitle: The ferry\ndate: {day}\n---\n\n{words}\n\n{_BELOW}\n")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (
            "It is fitting to post this latest update on Thanksgiving Day as I have much to be thankful for.",
            "2022-11-22",
        ),
        ("It is odd to publish this letter on Christmas Day, but the boats do not wait.", "2021-12-20"),
        ("I am posting this on Good Friday, since the ferry is late.", "2024-03-20"),
    ],
)
def test_another_day(words: str, day: str) -> None:
    assert _told(words, day) == ["warning"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (
            "It is fitting to post this latest update on Thanksgiving Day as I have much to be thankful for.",
            "2022-11-24",
        ),
        (
            "It is fitting to post this latest update on Thanksgiving Day as I have much to be thankful for.",
            "2022-11-25",
        ),
        (
            "It is fitting to post this latest update on Thanksgiving Day as I have much to be thankful for.",
            "2022-06-25",
        ),
        ("I will post this update on Thanksgiving Day, when all are at home.", "2022-11-22"),
        ("They used to post this letter on Christmas Day in the morning.", "2021-12-20"),
        ("I wrote this on Christmas Day, and post it now.", "2021-12-28"),
        ("“It is fitting to post this update on Thanksgiving Day,” said Ana Cruz.", "2022-11-22"),
        ("Happy Christmas to all who row, and to those who swim!", "2021-11-24"),
        ("We meet on Thanksgiving Day at the pier, and we post the letters there.", "2022-11-20"),
        ("Do not post this letter on Christmas Day, since nobody fetches it.", "2021-12-20"),
        ("It is good to share this meal on Thanksgiving Day with all who are alone.", "2022-11-24"),
        ("It is good to share this meal on Thanksgiving Day with all who are alone.", "2022-11-20"),
        ("It is good to send this on Thanksgiving Day, with a loaf.", "2022-11-20"),
        ("In Canada we are glad to post this letter on Thanksgiving Day.", "2022-10-10"),
        ("If you share this table on Easter Sunday, bring bread.", "2022-04-10"),
    ],
)
def test_no_other_day(words: str, day: str) -> None:
    assert _told(words, day) == []
