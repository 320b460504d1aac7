"""Safe fixes that would hide a worse fault: what another rule asks to be completed is not to be deleted unseen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

import msgspec

from provenance.levels import Severity
from provenance.records import Finding


def hiding_nothing(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, in which no fix is safe that deletes all words of a finding that is worse and has no safe fix of its own."""
    asked = sorted(
        (finding.location.start.offset, finding.location.end.offset, _rank(finding))
        for finding in findings
        if finding.location is not None and (finding.fix is None or not finding.fix.safe)
    )
    return [_careful(finding, asked) for finding in findings]


def _careful(finding: Finding, asked: Sequence[tuple[int, int, int]]) -> Finding:
    fix = finding.fix
    if fix is None or not fix.safe:
        return finding
    rank = _rank(finding)
    for edit in fix.edits:
        if edit.text:
            continue
        for start, end, other in islice(asked, bisect_left(asked, (edit.start,)), None):
            if start >= edit.end:
                break
            if start < end <= edit.end and other > rank:
                return msgspec.structs.replace(finding, fix=msgspec.structs.replace(fix, safe=False))
    return finding


def _rank(finding: Finding) -> int:
    return Severity(finding.severity).rank
