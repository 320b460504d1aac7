"""What was found by folder: of rows of a table, by the file that holds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from provenance.records import CorpusFinding, DocumentRecord


class FolderCount(NamedTuple):
    """A folder with its documents and faults, the most frequent rules first."""

    name: str
    documents: int
    found: int
    rules: list[tuple[str, int]]


class Folders:
    """Counts by folder while records come."""

    def __init__(self) -> None:
        self._documents: Counter[str] = Counter()
        self._rules: dict[str, Counter[str]] = {}
        self._tables: set[str] = set()

    def document(self, record: DocumentRecord) -> None:
        """Count one document."""
        if record.row is not None:
            self._tables.add(record.path)
        folder = self._folder(record.path)
        self._documents[folder] += 1
        if record.findings:
            self._rules.setdefault(folder, Counter()).update(finding.rule for finding in record.findings)

    def corpus(self, finding: CorpusFinding) -> None:
        """Count one corpus finding, in each folder that has a part in it."""
        for folder in {self._folder(member.path) for member in finding.members}:
            self._rules.setdefault(folder, Counter())[finding.rule] += 1

    def _folder(self, path: str) -> str:
        return path if path in self._tables else path.rpartition("/")[0] or "."

    def counts(self) -> Iterator[FolderCount]:
        """The folders with faults, those with the most first; nothing where there is only one folder."""
        if len(self._documents) < 2:
            return
        found = ((name, sum(rules.values()), rules) for name, rules in self._rules.items())
        for name, total, rules in sorted(found, key=lambda item: (-item[1], item[0])):
            listed = sorted(rules.items(), key=lambda item: (-item[1], item[0]))
            yield FolderCount(name, self._documents[name], total, listed)
