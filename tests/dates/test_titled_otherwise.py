"""DAT206: a title whose day is another one in the heading that repeats it."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from tests.found import findings

_TOLD = "The board met at the mill and spoke of the ferry. Nobody objected to what the mayor had said."


def _told(title: str, heading: str, date: str = "2023-04-11") -> list[tuple[str, str]]:
    text = f"---\ntitle: {title}\ndate: {date}\n---\n\n# {heading}\n\n{_TOLD}\n"
    return [
        (str(one.severity), one.message)
        for one in findings(conflicting_dates, text)
        if one.message.startswith("the title says")
    ]


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Notes of the harbour call - 6 April 2023", "6 April 2022: notes of the harbour call"),
        ("Notes of the harbour call, April 6, 2023", "Notes of the harbour call, April 8, 2023"),
        ("Bericht vom Treffen im Hafen am 6. April 2023", "Treffen im Hafen vom 7. April 2023"),
    ],
)
def test_another_day(title: str, heading: str) -> None:
    ((severity, message),) = _told(title, heading)
    assert severity == "warning"
    assert "6 April 2023" in message


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Notes of the harbour call - 6 April 2023", "Notes of the harbour call on 6 April 2023"),
        # of something else
        ("Notes of the harbour call - 6 April 2023", "What the mayor said on 4 April 2023"),
        # days from one to another, and no year
        ("Notes of the harbour fair - 6 April 2023", "Notes of the harbour fair, 5 to 7 April 2023"),
        ("Notes of the harbour call - 6 April", "Notes of the harbour call of 8 April 2023"),
        ("Notes of the harbour call - 6 April 2023", "Notes of the harbour call of April 2023"),
        # figures that may be read in two ways
        ("Notes of the harbour call - 06/04/2023", "Notes of the harbour call - 4 June 2023"),
        # two days
        ("Notes of the harbour call - 6 April 2023", "The harbour call of 6 April 2023, notes of 9 April 2023"),
    ],
)
def test_no_other_day(title: str, heading: str) -> None:
    assert _told(title, heading) == []


def test_a_heading_that_is_the_title() -> None:
    text = f"# Notes of the harbour call of 6 April 2023\n\nPublished 11 April 2023\n\n## Notes of the harbour call of 8 April 2023\n\n{_TOLD}\n"
    assert [one for one in findings(conflicting_dates, text) if "title says" in one.message] == []
