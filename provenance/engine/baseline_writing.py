"""Writing the findings that a project knows of: those of a run, and what the file had of documents and rules that the run was not asked for."""

from __future__ import annotations

import contextlib
import glob
import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path, PurePosixPath

import msgspec

from provenance.engine.baseline import VERSION, Baseline, Entry, File, Key, Known, count, key_of
from provenance.host.configuration import relative
from provenance.host.errors import not_written
from provenance.host.new_files import as_private, clear, waiting_name
from provenance.host.storage import is_address, shown
from provenance.named_tuples import NamedTuple
from provenance.records import DocumentRecord


class Elsewhere:
    """Which documents of a baseline a run was not asked for."""

    def __init__(self, arguments: Iterable[str], root: Path) -> None:
        """`arguments` are paths, patterns and addresses, as the command takes them; `root` is what the baseline's paths begin at."""
        self._root = root
        self._addresses: list[str] = []
        self._paths: set[str] = set()
        for argument in arguments:
            if is_address(argument):
                self._addresses.append(shown(argument).rstrip("/"))
            else:
                found = [argument] if os.path.lexists(argument) else glob.glob(argument, recursive=True)  # noqa: PTH207 - as `Finder` does
                for path in found:
                    self._name(Path(path))

    def _name(self, path: Path) -> None:
        """Note a file or a folder, by the path that the report has of it, or of what lies in it."""
        if not path.is_dir():
            self._paths.add(str(self._file(relative(path, self._root))))
            return
        self._paths.add(str(self._file(relative(path / "_", self._root)).parent))
        if Path(os.path.realpath(self._root)).is_relative_to(os.path.realpath(path)):
            self._paths.add(str(self._file("")))

    def named(self, path: str) -> bool:
        """Whether a document is one of those that were named, or lies in a folder that was."""
        if is_address(path):
            return any(path == address or path.startswith(f"{address}/") for address in self._addresses)
        file = self._file(path)
        return str(file) in self._paths or any(str(folder) in self._paths for folder in file.parents)

    def gone(self, path: str) -> bool:
        """Whether there is no such file any more. Nobody asks a storage somewhere else; what may not be looked at is not gone."""
        if is_address(path):
            return False
        try:
            return not self._file(path).exists()
        except OSError:
            return False

    def _file(self, path: str) -> Path:
        return Path(os.path.abspath(self._root / path))  # noqa: PTH100 - a link keeps its name


class Kept(NamedTuple):
    """What a baseline had of documents that a run did not check, and still has."""

    findings: int
    documents: int
    gone: int
    """Documents of them that are no longer there."""
    dropped: int
    """Documents that were no longer there, and that it has no more."""
    unasked: int
    """Findings in the documents that were checked, of rules that were not asked."""


class BaselineWriter:
    """Takes the findings of a run, document by document."""

    def __init__(self) -> None:
        self._entries: dict[Key, Mapping[str, tuple[str, ...]]] = {}
        self._unread: set[Key] = set()
        self._unread_files: set[str] = set()
        self._partly: dict[Key, str] = {}
        """What was checked in part -> why."""

    def add(self, record: DocumentRecord) -> None:
        """The findings of one document. What is suppressed by other means needs no baseline."""
        key = key_of(record.path, record.id, record.row, (record.reason or "",))
        if record.status == "failed":
            self._unread.add(key)
            if record.row is None:
                self._unread_files.add(record.path)
        if record.status == "partly-checked":
            self._partly[key] = record.reason or ""
        if not record.findings:
            return
        # Two files with names that are no UTF-8 may look the same.
        rules = {rule: set(prints) for rule, prints in self._entries.get(key, {}).items()}
        for finding in record.findings:
            rules.setdefault(finding.rule, set()).add(finding.fingerprint)
        self._entries[key] = {rule: tuple(sorted(rules[rule])) for rule in sorted(rules)}

    def _merge(self, key: Key, known: Known) -> None:
        """Keep what was known of a document of the rules that could not check it now."""
        why = self._partly[key]
        self._add(
            key,
            {
                rule: prints
                for rule, prints in known.items()
                if "limits.findings" in why or "the analysis " in why or f"rule {rule} " in why
            },
        )

    def _add(self, key: Key, known: Known) -> None:
        rules = {rule: set(prints) for rule, prints in self._entries.get(key, {}).items()}
        for rule, prints in known.items():
            rules.setdefault(rule, set()).update(prints)
        if rules:
            self._entries[key] = {rule: tuple(sorted(prints)) for rule, prints in rules.items()}

    def keep(self, before: Baseline, elsewhere: Elsewhere, asked: Collection[str], *, prune: bool) -> Kept:
        """Take over what the file had of documents elsewhere, of those that could not be read or not wholly be checked, and of rules that were not `asked`.

        `prune`: forget what is gone.
        """
        findings = unasked = 0
        documents, left, dropped = 0, set[str](), set[str]()
        for key, known in before.documents.items():
            path = key[0]
            others = {rule: prints for rule, prints in known.items() if rule not in asked}
            checked = key in self._partly or key in self._entries
            if key in self._partly:
                self._merge(key, known)
            if checked:
                self._add(key, others)
                unasked += count(others)
                continue
            if key in self._unread or self._was_unread(path):
                self._entries[key] = known
                continue
            if elsewhere.named(path):
                if others and not elsewhere.gone(path):
                    self._add(key, others)
                    unasked += count(others)
                continue
            if elsewhere.gone(path):
                (dropped if prune else left).add(path)
                if prune:
                    continue
            self._entries[key] = known
            findings += count(known)
            documents += 1
        return Kept(findings, documents, len(left), len(dropped), unasked)

    def _was_unread(self, path: str) -> bool:
        """Whether the file could not be read, or a folder that it is in."""
        if not self._unread_files:
            return False
        return path in self._unread_files or any(
            str(folder) in self._unread_files for folder in PurePosixPath(path).parents
        )

    @property
    def documents(self) -> int:
        """How many documents have findings."""
        return len(self._entries)

    @property
    def findings(self) -> int:
        """How many findings there are."""
        return sum(map(count, self._entries.values()))

    def text(self) -> bytes:
        """The file: sorted, the same bytes for the same findings on any machine."""
        entries = [
            Entry(path=path, id=identifier, findings={rule: tuple(sorted(known[rule])) for rule in sorted(known)})
            for (path, identifier), known in sorted(
                self._entries.items(), key=lambda item: (item[0][0], item[0][1] or "")
            )
        ]
        written = msgspec.json.format(msgspec.json.encode(File(VERSION, entries)), indent=2)
        return written + b"\n"


def write(path: Path, text: bytes) -> None:
    """Put the file there as a whole or not at all. Raises UsageError, and Stopped where there is no room for it."""
    file = Path(os.path.realpath(path))
    temporary = waiting_name(file)
    try:
        if not file.parent.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
        with clear(temporary).open("xb") as stream:
            stream.write(text)
        as_private(temporary, file)
        temporary.replace(file)
    except OSError as error:
        raise not_written(str(path), error) from error
    finally:
        with contextlib.suppress(OSError):  # where nothing can be written, nothing can be removed
            temporary.unlink(missing_ok=True)
