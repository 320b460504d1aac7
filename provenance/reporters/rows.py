"""The rows of the tables at the end of an audit: what was found, in which document, folder or source, and what is noted beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from provenance.records import GroupCount, Groups
from provenance.reporters.ranking import RankedDocument
from provenance.reporters.tally import Shown
from provenance.reporters.words import most_frequent, plural, printable

Row: TypeAlias = tuple[Mapping[str, int], str, tuple[str, ...]]
"""Counts by severity, a name, and what may follow it, the longest first."""
_LISTED_RULES = 5
"""Rules that stand beside a folder or source, as far as there is room."""


def one_of_each(rows: Sequence[Row]) -> list[Row]:
    """The first finding of each rule, then the second of each: lines of templates are many, and would hide the copies."""
    seen = Counter[str]()
    turns: list[tuple[int, int]] = []
    for number, (_, name, _) in enumerate(rows):
        rule = name.partition(" ")[0]
        turns.append((seen[rule], number))
        seen[rule] += 1
    return [rows[number] for _, number in sorted(turns)]


def grouped(groups: Groups, shown: Shown) -> list[Row]:
    """Folders or sources with faults that are to be shown, each with its most frequent rules; none where there is only one."""
    if len(groups.listed) < 2:
        return []
    counts = ((shown.counts(count.by_severity), count) for count in groups.listed)
    return [
        (found, printable(count.name), _notes(count)[0 if sum(found.values()) == count.findings else -1 :])
        for found, count in counts
        if found
    ]


def claims(document: RankedDocument) -> tuple[str, ...]:
    """How many of its claims have a source."""
    supported, claims = document.claims
    return (f"({supported:,} of {plural(claims, 'claim')} supported)",) if claims else ()


def _notes(count: GroupCount) -> tuple[str, ...]:
    rules = [f"{rule} {number:,}" for rule, number in most_frequent(count.by_rule)[:_LISTED_RULES]]
    documents = plural(count.documents, "document")
    some = [f"({documents}; {', '.join(rules[:most])})" for most in range(len(rules), 0, -1)]
    return (*some, f"({documents})")
