"""What was found by folder, of rows of a table by the file that holds them; and by the source that documents are from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from provenance.records import CorpusFinding, DocumentRecord


class FolderCount(NamedTuple):
    """A folder or a source with its documents and faults, the most frequent rules first."""

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
        return _sorted(self._documents, self._rules)


class Sources:
    """Counts by what documents say of where they were published: the publisher, or the site of their address."""

    def __init__(self) -> None:
        self._documents: Counter[str] = Counter()
        self._rules: dict[str, Counter[str]] = {}

    def document(self, record: DocumentRecord) -> None:
        """Count one document, if it says where it was published."""
        source = _source(record)
        if source:
            self._documents[source] += 1
            if record.findings:
                self._rules.setdefault(source, Counter()).update(finding.rule for finding in record.findings)

    def counts(self) -> Iterator[FolderCount]:
        """The sources with faults, those with the most first; nothing where there is only one source."""
        return _sorted(self._documents, self._rules)


def _source(record: DocumentRecord) -> str:
    stated = record.metadata
    if stated is None:
        return ""
    if stated.publisher is not None:
        return stated.publisher.value
    try:
        return (urlsplit(stated.url.value).hostname or "").removeprefix("www.") if stated.url is not None else ""
    except ValueError:
        return ""


def _sorted(documents: Counter[str], counted: dict[str, Counter[str]]) -> Iterator[FolderCount]:
    if len(documents) < 2:
        return
    found = ((name, sum(rules.values()), rules) for name, rules in counted.items())
    for name, total, rules in sorted(found, key=lambda item: (-item[1], item[0])):
        listed = sorted(rules.items(), key=lambda item: (-item[1], item[0]))
        yield FolderCount(name, documents[name], total, listed)
