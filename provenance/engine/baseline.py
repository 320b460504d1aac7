"""Findings that a project knows of and passes over until they go: a file of fingerprints, without a word of any document.

A document is known by its path, which is relative to the configuration's folder, and a row of a table by its id too. A fingerprint
holds neither line nor column, and counts equals: of four times the same words where the baseline has three, one is new.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from provenance.extensions import Source
from provenance.host.configuration import Settings
from provenance.host.errors import UsageError
from provenance.records import DocumentRecord

VERSION = 1
"""Of the file's form."""
NAME = "provenance-baseline.json"
"""What the file is called where nobody names it."""

Known = Mapping[str, tuple[str, ...]]
"""Rule id -> fingerprints."""


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

    def __init__(self, entries: Iterable[tuple[tuple[str, str | None], Known]] = (), digest: str = "") -> None:
        self._known: dict[tuple[str, str | None], Known] = dict(entries)
        self.digest = digest
        """SHA-256 of the file, hexadecimal; empty where there is none."""

    def __bool__(self) -> bool:
        return bool(self._known)

    def of(self, source: Source) -> Known | None:
        """What is known of a document; None: nothing."""
        return self._known.get((source.path, None if source.row is None else source.id))

    @property
    def findings(self) -> int:
        """How many findings it holds."""
        return sum(len(prints) for known in self._known.values() for prints in known.values())


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
    entries: dict[tuple[str, str | None], Known] = {}
    for entry in file.documents:
        key = (entry.path, entry.id)
        if key in entries:
            named = entry.path if entry.id is None else f"{entry.path}, id {entry.id!r},"
            message = f"{where}: {named} stands in it twice: write it anew with `provenance baseline`"
            raise UsageError(message)
        entries[key] = entry.findings
    return Baseline(entries.items(), hashlib.sha256(data).hexdigest())


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


class BaselineWriter:
    """Takes the findings of a run, document by document."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, str], dict[str, set[str]]] = {}
        self._rows: set[tuple[str, str]] = set()

    def add(self, record: DocumentRecord) -> None:
        """The findings of one document. What is suppressed by other means needs no baseline."""
        if not record.findings:
            return
        key = (record.path, "" if record.row is None else record.id)
        if record.row is not None:
            self._rows.add(key)
        rules = self._entries.setdefault(key, {})
        for finding in record.findings:
            rules.setdefault(finding.rule, set()).add(finding.fingerprint)

    @property
    def documents(self) -> int:
        """How many documents have findings."""
        return len(self._entries)

    @property
    def findings(self) -> int:
        """How many findings there are."""
        return sum(len(prints) for rules in self._entries.values() for prints in rules.values())

    def text(self) -> bytes:
        """The file: sorted, the same bytes for the same findings on any machine."""
        entries = [
            _Entry(
                path=key[0],
                id=key[1] if key in self._rows else None,
                findings={rule: tuple(sorted(rules[rule])) for rule in sorted(rules)},
            )
            for key, rules in sorted(self._entries.items())
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
