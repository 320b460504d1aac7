"""What was found by folder, of rows of a table by the file that holds them; and by the source that documents are from."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeAlias

import msgspec

from provenance.engine.outcomes import Brief
from provenance.engine.sorting import ENCODER, END, Sorted, ordered, words_of
from provenance.levels import Severity
from provenance.records import CorpusFinding, GroupCount, Groups, SeverityName

LISTED = 200
"""Groups that a report lists: those with the most findings."""
IN_MEMORY = 10_000
"""Groups that are counted in memory; when there are more, what was counted of them is sorted in files by name."""

Counted: TypeAlias = tuple[int, dict[str, int], dict[str, int]]
"""Documents, findings by severity, findings by rule."""
_COUNTED = msgspec.msgpack.Decoder(Counted)
_ROW = 200
"""Bytes of a row, about."""


class _Counted:
    __slots__ = ("documents", "rules", "severities")

    def __init__(self) -> None:
        self.documents = 0
        self.severities: dict[str, int] = {}
        self.rules: dict[str, int] = {}


class _Grouped:
    """Counts by name, exact for any number of names in bounded memory: they are the same in whatever order they come."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._counted: dict[str, _Counted] = {}
        self._rows = Sorted(_ROW * limit)

    def add(self, name: str, documents: int, findings: Iterable[tuple[str, SeverityName]]) -> None:
        """Count so many documents, and findings by rule and severity. Raises OSError where there is no room for it."""
        counted = self._counted.get(name)
        if counted is None:
            if len(self._counted) >= self._limit:
                self._keep()
            counted = self._counted[name] = _Counted()
        counted.documents += documents
        for rule, severity in findings:
            counted.severities[severity] = counted.severities.get(severity, 0) + 1
            counted.rules[rule] = counted.rules.get(rule, 0) + 1

    def _keep(self) -> None:
        """Put away what was counted."""
        for name, counted in self._counted.items():
            row = ENCODER.encode((counted.documents, counted.severities, counted.rules))
            self._rows.add(ordered(name) + row)
        self._counted.clear()

    def groups(self) -> Groups:
        """The sums, once. Raises OSError."""
        self._keep()
        total = found = 0

        def counts() -> Iterator[GroupCount]:
            nonlocal total, found
            for part, rows in groupby(self._rows, lambda row: row[: row.index(END)]):
                made = _summed(words_of(part).decode("utf-8", "surrogatepass"), rows)
                total += 1
                found += made.findings > 0
                yield made

        try:
            listed = heapq.nsmallest(LISTED, counts(), key=lambda count: (-count.findings, count.name))
        finally:
            self._rows.close()
        with_findings = sum(count.findings > 0 for count in listed)
        return Groups(listed, total - len(listed), found - with_findings)


def _summed(name: str, rows: Iterable[bytes]) -> GroupCount:
    documents = 0
    severities = dict.fromkeys((level.value for level in Severity), 0)
    rules: dict[str, int] = {}
    for row in rows:
        more, by_severity, by_rule = _COUNTED.decode(row[row.index(END) + len(END) :])
        documents += more
        for severity, count in by_severity.items():
            severities[severity] += count
        for rule, count in by_rule.items():
            rules[rule] = rules.get(rule, 0) + count
    return GroupCount(name, documents, sum(severities.values()), severities, dict(sorted(rules.items())))


class Folders:
    """Counts by folder while records come."""

    def __init__(self, limit: int = IN_MEMORY) -> None:
        self._grouped = _Grouped(limit)

    def document(self, brief: Brief) -> None:
        """Count one document that was read: the others are told of with the reason."""
        if brief.status in ("skipped", "failed"):
            return
        self._grouped.add(_folder(brief.path, table=brief.row is not None), 1, brief.findings)

    def corpus(self, finding: CorpusFinding) -> None:
        """Count one corpus finding, in each folder that has a listed part in it."""
        # A document's name ends as its file's does, that of a row does not.
        places = {_folder(member.path, table=_last(member.id) != _last(member.path)) for member in finding.members}
        for place in places:
            self._grouped.add(place, 0, ((finding.rule, finding.severity),))

    def groups(self) -> Groups:
        """The sums, once."""
        return self._grouped.groups()


def _last(path: str) -> str:
    return path.rpartition("/")[2]


def _folder(path: str, *, table: bool) -> str:
    return path if table else path.rpartition("/")[0] or "."


class Sources:
    """Counts by what documents say of where they were published: the publisher, or the site of their address."""

    def __init__(self, limit: int = IN_MEMORY) -> None:
        self._grouped = _Grouped(limit)

    def document(self, brief: Brief) -> None:
        """Count one document, if it says where it was published."""
        if brief.source:
            self._grouped.add(brief.source, 1, brief.findings)

    def groups(self) -> Groups:
        """The sums, once."""
        return self._grouped.groups()
