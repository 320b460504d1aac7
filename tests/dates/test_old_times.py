"""DAT201: essays in rows that tell of old times alone, and columns of what readers ask."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance import audit

_ESSAY = (
    "The word lamp was used by the poet in 1610, and it was used again by his rival in 1695. "
    "The ferrymen of that century knew it well. It had two letters more then. "
    "A keeper of the harbour counted it in his journal of 1820, and met it on each page. "
    "He was fond of the sea. The word for oil was rarer. It stood on four pages of the book. "
    "The sailors had a word of their own. It was never printed. The clerks changed it. "
) * 3


def _graded(tmp_path: Path, text: str, title: str = "Words for lamps") -> list[str]:
    row = {"title": title, "author": "Ana Cruz", "text": text}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["DAT201"]).documents
    return [str(one.severity) for one in document.findings]


@pytest.mark.parametrize(
    ("more", "severity"),
    [
        ("", "info"),
        ("Hale said so in a book (Lamps of Yesterday, p. 20).", "info"),
        ("The museum bought the journal last week.", "error"),
        ("The journal was shown on Monday.", "error"),
        ("The journal was sold in 2011.", "info"),
    ],
)
def test_an_essay_on_old_times_needs_no_day(tmp_path: Path, more: str, severity: str) -> None:
    assert _graded(tmp_path, _ESSAY + more) == [severity]


_HISTORY = (
    "The mill was built in 1610, and it burned on 3 May 1695. The ferrymen of the town rebuilt it in March. "
    "A keeper of the harbour drew it in 1820. He had come to the town on 4 June, and he left it the following year. "
    "The wheel was of oak. It was never painted. The miller sold it to his rival. The rival died in the spring. "
) * 8


@pytest.mark.parametrize(
    ("more", "severity"),
    [
        ("", "info"),
        ("By the end of the year, the heirs had sold it.", "info"),
        ("Our reporter, who saw it on Saturday, calls it a ruin.", "info"),
        ("Our reporter, who saw it on Saturday, calls it a ruin. It fell on Monday. It was shown on Friday.", "error"),
        ("Ana Cruz is the author of Mills (Lamp Press, 2017).", "info"),
        ("The mill was sold in 2017.", "error"),
        ("The mill was sold last week.", "error"),
    ],
)
def test_a_history_tells_days_of_its_story(tmp_path: Path, more: str, severity: str) -> None:
    assert _graded(tmp_path, _HISTORY + more) == [severity]


def test_a_report_from_an_archive_has_a_day_of_its_own(tmp_path: Path) -> None:
    report = (
        "The mill burned on 3 May, and the mayor came on Monday. The fire was put out by noon. Nobody was hurt. "
        "The mill was built in 1870. The miller was away. His wife called the men. They came with two engines. "
    ) * 8
    assert _graded(tmp_path, report) == ["error"]


def test_a_column_of_requests_reports_nothing(tmp_path: Path) -> None:
    asked = (
        "I collect words for lamps. I would like to hear of others. They hang in old mills. Write to Ana Cruz. "
        "Does any reader know who built the mill? It stands by the ferry. Its wheel is of oak. Write to Ben Ode. "
    )
    assert _graded(tmp_path, asked * 4, "Readers’ Queries") == ["info"]
