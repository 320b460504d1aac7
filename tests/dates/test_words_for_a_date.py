"""Words in the place of the front matter's date are told at their line, as what they are (DAT201)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from provenance.records import Finding
from tests.found import found_in

TEXT = "---\ntitle: The weir\ndate: {}\n{}---\n\nThe weir has a gate of oak, and it is opened in the spring.\n"


def told(date: str, more: str = "") -> list[Finding]:
    return found_in(missing_date, Example(TEXT.format(date, more), media_type="text/markdown"))


@pytest.mark.parametrize("date", ["TBD", "soon", "May", "yesterday", "next week", "4 May", "YYYY-MM-DD", "???", "Mai"])
def test_words_that_are_no_date(date: str) -> None:
    (finding,) = told(date)
    assert finding.location is not None
    assert (str(finding.severity), finding.location.start.line) == ("warning", 3)
    assert finding.message.startswith(f"“{date}” stands as the date")


@pytest.mark.parametrize(
    "date", ["today", "last-modified", "Git Last Modified", "n/a", "unknown", "Spring 2024", "令和6年5月4日"]
)
def test_what_is_filled_in_or_not_known(date: str) -> None:
    assert not [finding for finding in told(date) if "stands as the date" in finding.message]


def test_a_draft_has_no_day_yet() -> None:
    (finding,) = told("TBD", "draft: true\n")
    assert str(finding.severity) == "info"


@pytest.mark.parametrize("date", ["2024-05-04", "4 May 2024", "May 4, 2024"])
def test_dates(date: str) -> None:
    assert told(date) == []


def test_what_reports_needs_its_day() -> None:
    text = "---\ntitle: The minister\ndate: soon\n---\n\nThe mill will be closed on Friday, its owner Ana Cruz said. “Nobody asked us,” said Ben Ode, who has worked there since last spring. The council refused to buy it. A vote was put off. The bridge stays open."
    (finding,) = found_in(missing_date, Example(text, media_type="text/markdown"))
    assert (str(finding.severity), "“soon”" in finding.message) == ("error", True)
