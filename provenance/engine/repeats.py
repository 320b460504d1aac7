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

_MARKED = r"“[^“”]*(?:“[^“”]*”[^“”]*)*”|`[^`]*`|\"[^\"]*\"|«[^»]*»|(?<!\w)‘[^’]*’"
"""Words of the document, in whatever marks a plugin puts them."""
_OWN_WORDS = lazy_pattern(rf"{_MARKED}|\d[\d,]*|[^\s•]{{0,40}}•[^\s:;]*")
"""What of a message are words and figures of the document, or masked."""
_WHAT_IS_WRONG = lazy_pattern(rf"(?:{_MARKED}|[^:;]|[:;](?=\S))*")
"""The beginning of a message, before what to do: words of the document may have colons, and so have addresses and hours."""


def told_first(findings: Sequence[Finding], by_id: Mapping[str, Chosen], paths: Sequence[PerPath]) -> list[Finding]:
    """The findings in their order; of a rule whose faults recur those behind the first of their kind are for information, unless a setting (`at-least`) forbids it.

    Of one kind are findings of a rule whose messages say the same before what to do (behind a colon or a semicolon), but for the words and figures of the document. One that
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
        told[first] = msgspec.structs.replace(leader, message=f"{leader.message.rstrip('.')}; {_more(len(others))}")
        for at in others:
            told[at] = _repeating(findings[at], leader)
    return told


def _more(count: int) -> str:
    return "one more of the kind follows" if count == 1 else f"{count:,} more of the kind follow"


def _repeating(finding: Finding, first: Finding) -> Finding:
    message = finding.message
    what = _what_is_wrong(finding).rstrip(" .") or message.rstrip(" .")
    return msgspec.structs.replace(
        finding,
        severity=Severity.INFO.value,
        message=f"{what}, as {_where(finding, first)}{message[len(what) :]}",
        repeats=first.fingerprint,
    )


def _where(finding: Finding, first: Finding) -> str:
    """Where the first one stands, as a report names places: by the page of files that have pages, by the line of all others."""
    here, there = finding.location, first.location
    assert here is not None and there is not None  # noqa: S101, PT018 - neither would be told of a kind
    if there.page is not None:
        return "earlier on this page" if here.page == there.page else f"on page {there.page:,}"
    line = there.start.line
    return "earlier on this line" if here.start.line == line else f"on line {line:,}"


def _what_is_wrong(finding: Finding) -> str:
    found = _WHAT_IS_WRONG.match(finding.message)
    assert found is not None  # noqa: S101 - it may be empty
    return found[0]
