"""Findings that a project knows of and passes over until they go: a file of fingerprints, without a word of any document.

A document is known by its path, which is relative to the configuration's folder, and a row of a table by its id too. A fingerprint
holds neither line nor column, and counts equals: of four times the same words where the baseline has three, one is new.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from provenance.digests import sha256
from provenance.extensions import Source
from provenance.host.configuration import Settings
from provenance.host.errors import UsageError
from provenance.host.storage import is_address, shown
from provenance.named_tuples import NamedTuple
from provenance.records import DocumentRecord

VERSION = 1
"""Of the file's form."""
NAME = "provenance-baseline.json"
"""What the file is called where nobody names it."""

Known = Mapping[str, tuple[str, ...]]
"""Rule id -> fingerprints."""
Key = tuple[str, str | None]
"""Path of a document, and its id where the file holds many."""


def _key(path: str, identifier: str, row: int | None, sentences: Iterable[str]) -> Key:
    """What a document is known by. `sentences` say what is wrong with it: a row whose id an earlier one has is known by its number."""
    if row is None:
        return path, None
    from provenance.loaders.row_ids import doubled_words  # noqa: PLC0415 - most files are one document

    twice = doubled_words(identifier, row)
    return path, f"{path}:{row}" if any(twice in sentence for sentence in sentences) else identifier


class OtherVersion(UsageError):
    """A baseline that another version of the program wrote."""


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    path: str
    id: str | None = None
    """Of a row, a page or a message."""
    findings: dict[str, tuple[str, ...]]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    documents: list[_Entry]


class Baseline:
    """The known findings of every document."""

    def __init__(self, entries: Iterable[tuple[Key, Known]] = (), digest: str = "") -> None:
        self.documents: Mapping[Key, Known] = dict(entries)
        self.digest = digest
        """SHA-256 of the file, hexadecimal; empty where there is none."""

    def __bool__(self) -> bool:
        return bool(self.documents)

    def of(self, source: Source) -> Known | None:
        """What is known of a document; None: nothing."""
        sentences = (notice.message for notice in source.notices)
        return self.documents.get(_key(source.path, source.id, source.row, sentences))

    @property
    def findings(self) -> int:
        """How many findings it holds."""
        return sum(map(_count, self.documents.values()))


def _count(known: Mapping[str, Iterable[str]]) -> int:
    return sum(len(tuple(prints)) for prints in known.values())


NONE = Baseline()


def read_baseline(settings: Settings) -> Baseline:
    """The baseline that the settings name; an empty one where they name none. Raises UsageError with the place of what is wrong."""
    if settings.baseline is None:
        return NONE
    return read(settings.baseline, settings.origins.get("baseline", "command line"))


def read(path: Path, origin: str = "command line") -> Baseline:
    """The baseline of a file. Raises UsageError."""
    where = f"--baseline {path}" if origin == "command line" else f"{origin}: baseline: {path}"
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        message = f"{where}: there is no such file; `provenance baseline PATH` writes one"
        raise UsageError(message) from error
    except OSError as error:
        message = f"{where}: cannot be read: {error.strerror}"
        raise UsageError(message) from error
    try:
        file = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        message = (
            f"{_place(where, data)}: is no baseline: {_in_words(data, error)}; `provenance baseline PATH` writes one"
        )
        raise UsageError(message) from error
    if file.version != VERSION:
        message = f"{where}: is of version {file.version}; this program reads version {VERSION}: write it anew with `provenance baseline`"
        raise OtherVersion(message)
    entries: dict[Key, Known] = {}
    for entry in file.documents:
        key = (entry.path, entry.id)
        if key in entries:
            named = entry.path if entry.id is None else f"{entry.path}, id {entry.id!r},"
            message = f"{where}: {named} stands in it twice: write it anew with `provenance baseline`"
            raise UsageError(message)
        entries[key] = entry.findings
    return Baseline(entries.items(), sha256(data).hexdigest())


def _fault(data: bytes) -> tuple[int, str] | None:
    """The line of what is no JSON, and what is wrong there."""
    import json  # noqa: PLC0415 - only where something is wrong

    try:
        json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except json.JSONDecodeError as error:
        return error.lineno, error.msg
    except (UnicodeDecodeError, RecursionError):
        return 1, "it is no text in UTF-8, or nested too deeply"
    return None


def _place(where: str, data: bytes) -> str:
    fault = _fault(data)
    return where if fault is None else f"{where}:{fault[0]}"


def _in_words(data: bytes, error: Exception) -> str:
    fault = _fault(data)
    return str(error) if fault is None else fault[1]


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
                self._paths.update(map(os.path.abspath, found))

    def named(self, path: str) -> bool:
        """Whether a document is one of those that were named, or lies in a folder that was."""
        if is_address(path):
            return any(path == address or path.startswith(f"{address}/") for address in self._addresses)
        file = self._file(path)
        return str(file) in self._paths or any(str(folder) in self._paths for folder in file.parents)

    def gone(self, path: str) -> bool:
        """Whether there is no such file any more. Nobody asks a storage somewhere else."""
        return not is_address(path) and not self._file(path).exists()

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


class BaselineWriter:
    """Takes the findings of a run, document by document."""

    def __init__(self) -> None:
        self._entries: dict[Key, Mapping[str, tuple[str, ...]]] = {}
        self._unread: set[Key] = set()
        self._unread_files: set[str] = set()

    def add(self, record: DocumentRecord) -> None:
        """The findings of one document. What is suppressed by other means needs no baseline."""
        key = _key(record.path, record.id, record.row, (record.reason or "",))
        if record.status == "failed":
            self._unread.add(key)
            if record.row is None:
                self._unread_files.add(record.path)
        if not record.findings:
            return
        # Two files with names that are no UTF-8 may look the same.
        rules = {rule: set(prints) for rule, prints in self._entries.get(key, {}).items()}
        for finding in record.findings:
            rules.setdefault(finding.rule, set()).add(finding.fingerprint)
        self._entries[key] = {rule: tuple(sorted(rules[rule])) for rule in sorted(rules)}

    def keep(self, before: Baseline, elsewhere: Elsewhere, *, prune: bool) -> Kept:
        """Take over what the file had of documents elsewhere, and of those that could not be read. `prune`: forget what is gone."""
        findings = 0
        documents, left, dropped = 0, set[str](), set[str]()
        for key, known in before.documents.items():
            path = key[0]
            if key in self._entries:
                continue
            if key in self._unread or path in self._unread_files:
                self._entries[key] = known
                continue
            if elsewhere.named(path):
                continue
            if elsewhere.gone(path):
                (dropped if prune else left).add(path)
                if prune:
                    continue
            self._entries[key] = known
            findings += _count(known)
            documents += 1
        return Kept(findings, documents, len(left), len(dropped))

    @property
    def documents(self) -> int:
        """How many documents have findings."""
        return len(self._entries)

    @property
    def findings(self) -> int:
        """How many findings there are."""
        return sum(map(_count, self._entries.values()))

    def text(self) -> bytes:
        """The file: sorted, the same bytes for the same findings on any machine."""
        entries = [
            _Entry(path=path, id=identifier, findings={rule: tuple(sorted(known[rule])) for rule in sorted(known)})
            for (path, identifier), known in sorted(
                self._entries.items(), key=lambda item: (item[0][0], item[0][1] or "")
            )
        ]
        written = msgspec.json.format(msgspec.json.encode(_File(VERSION, entries)), indent=2)
        return written + b"\n"


def write(path: Path, text: bytes) -> None:
    """Put the file there as a whole or not at all. Raises UsageError."""
    file = Path(os.path.realpath(path))
    temporary = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        temporary.write_bytes(text)
        temporary.replace(file)
    except OSError as error:
        message = f"{path}: cannot be written: {error.strerror}"
        raise UsageError(message) from error
    finally:
        temporary.unlink(missing_ok=True)
