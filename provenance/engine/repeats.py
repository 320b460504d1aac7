"""Faults of one kind that a document has over and over, as the parts of a page that was saved whole: the first is as severe as it is, the others are for information."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from provenance.engine.findings import graded
from provenance.host.selection import Chosen
from provenance.host.settings import PerPath
from provenance.levels import Severity
from provenance.patterns import lazy_pattern
from provenance.records import Finding

_OWN_WORDS = lazy_pattern(r"“[^”]*”|`[^`]*`|\d[\d,]*")
"""What of a message are words and figures of the document."""
_WHAT_IS_WRONG = lazy_pattern(r"(?:“[^”]*”|`[^`]*`|[^:;“`])*")
"""The beginning of a message, before what to do; words of the document may have colons."""


def told_first(findings: Sequence[Finding], by_id: Mapping[str, Chosen], paths: Sequence[PerPath]) -> list[Finding]:
    """The findings in their order; of a rule whose faults recur those behind the first of their kind are for information, unless a setting (`at-least`) forbids it.

    Of one kind are findings of a rule whose messages say the same before what to do (behind a colon), but for the words and figures of the document. One that
    is graver than those before it is a first one, too. The message of a first one says how many follow, those of the others where it stands.
    """
    firsts: dict[tuple[str, str], int] = {}
    behind: dict[int, list[int]] = {}
    for at, finding in enumerate(findings):
        if finding.severity == "info" or finding.location is None or not by_id[finding.rule].rule.recurs:
            continue
        kind = (finding.rule, _OWN_WORDS.sub("", _what_is_wrong(finding)))
        first = firsts.get(kind)
        if first is None or Severity(findings[first].severity).rank < Severity(finding.severity).rank:
            firsts[kind] = at
        elif graded(by_id[finding.rule], Severity.INFO, paths) is Severity.INFO:
            behind.setdefault(first, []).append(at)
    told = list(findings)
    for first, others in behind.items():
        leader = findings[first]
        told[first] = msgspec.structs.replace(leader, message=f"{leader.message}; {_more(len(others))}")
        for at in others:
            told[at] = _repeating(findings[at], leader)
    return told


def _more(count: int) -> str:
    return "one more of the kind follows" if count == 1 else f"{count:,} more of the kind follow"


def _repeating(finding: Finding, first: Finding) -> Finding:
    assert first.location is not None  # noqa: S101 - it would be no first one
    what = _what_is_wrong(finding)
    where = f", as on line {first.location.start.line:,}"
    return msgspec.structs.replace(
        finding,
        severity=Severity.INFO.value,
        message=f"{what}{where}{finding.message[len(what) :]}",
        repeats=first.fingerprint,
    )


def _what_is_wrong(finding: Finding) -> str:
    found = _WHAT_IS_WRONG.match(finding.message)
    assert found is not None  # noqa: S101 - it may be empty
    return found[0]
