"""A safe fix that deletes what a worse finding asks to be completed is not safe."""

from __future__ import annotations

import pytest

from provenance.engine.hiding import hiding_nothing
from provenance.levels import SeverityName
from provenance.records import Edit, Finding, FixRecord, Location, Position


def finding(rule: str, severity: SeverityName, start: int, end: int, fix: FixRecord | None = None) -> Finding:
    place = Location(Position(start, 1, start + 1), Position(end, 1, end + 1))
    return Finding(rule, "some-rule", "some-plugin", severity, "high", "a sentence", place, "", None, rule, fix, [], "")


def deleting(start: int, end: int, text: str = "") -> FixRecord:
    return FixRecord(safe=True, description="delete it", edits=[Edit(start, end, text)])


@pytest.mark.parametrize(
    ("severity", "start", "end", "text", "safe"),
    [
        ("error", 12, 18, "", False),
        ("error", 10, 20, "", False),
        ("warning", 12, 18, "", True),
        ("error", 12, 21, "", True),
        ("error", 5, 9, "", True),
        ("error", 12, 18, "words", True),
    ],
)
def test_a_worse_fault_is_not_deleted_unseen(
    *, severity: SeverityName, start: int, end: int, text: str, safe: bool
) -> None:
    footer = finding("AAA101", "warning", 10, 20, deleting(10, 20, text))
    found = hiding_nothing([footer, finding("AAA102", severity, start, end)])
    assert [each.fix.safe for each in found if each.fix is not None] == [safe]


def test_what_has_a_safe_fix_of_its_own_needs_nobody() -> None:
    found = hiding_nothing(
        [
            finding("AAA101", "warning", 10, 20, deleting(10, 20)),
            finding("AAA102", "error", 12, 14, deleting(12, 14, "it")),
        ]
    )
    assert [each.fix is not None and each.fix.safe for each in found] == [True, True]
