"""How long the loader of another's plugin may be at work on a file of many documents without coming further.

A file may have a million entries, and the first may stand behind gigabytes, so no time suffices for all of it. What is asked for is
progress: a loader that has neither given an entry nor read on in the file has the time of one document, and one that does not read on
gives no more entries than a file of that size holds. Ours need no watching.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TypeVar

from provenance.extensions import BrokenEntry, ContainerLoader, LoadError, Source
from provenance.host.timer import time_limit
from provenance.overrides import override
from provenance.own_time import OwnTime

T = TypeVar("T")
_ALIKE, _ANY = 10_000, 100_000
"""Entries that a small file may hold at least: with the same words one after the other, as at the end of a file that is read for ever, and with any."""
_ENTRY = 16
"""Bytes that such an entry has in its file."""
_DENSITY = 1000
"""How many times as much a packed file may hold: gzip makes zeros 1,032 times smaller (https://zlib.net/zlib_tech.html)."""
_PACKED = (b"\x1f\x8b", b"PK", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
"""How files begin in gzip, zip, bzip2, xz and zstd."""


class _Limit(time_limit):
    """Raises Expired where nothing was read for so long."""

    __slots__ = ("_at", "_file")

    def __init__(self, seconds: float, file: int) -> None:
        super().__init__(seconds)
        self._file = file
        self._at = _place(file)

    @override
    def _look(self) -> None:
        at = _place(self._file)
        if at == self._at:
            super()._look()
        else:
            self._at, self.own = at, OwnTime()
            self._alarm.wait(self._seconds)


def _place(file: int) -> int:
    """How far a file was read; the stream itself may not be asked while it reads."""
    try:
        return os.lseek(file, 0, os.SEEK_CUR)
    except OSError:  # the loader has closed it
        return -1


class _Still:
    """The entries that came since a loader has read on in its file."""

    def __init__(self, name: str, file: int) -> None:
        self._name, self._file = name, file
        self._at, self._any, self._alike = -1, 0, 0
        self._words: object = None
        room = os.fstat(file).st_size * (_DENSITY if _begins(file).startswith(_PACKED) else 1)
        self._most_alike, self._most = max(_ALIKE, room // _ENTRY), max(_ANY, room)

    def note(self, entry: object) -> None:
        """Count an entry. Raises LoadError where there are more than the file can hold."""
        words = entry.data if isinstance(entry, Source) else entry.reason if isinstance(entry, BrokenEntry) else None
        at = _place(self._file)
        if at != self._at:
            self._at, self._any, self._alike = at, 0, 0
        self._alike = self._alike + 1 if words == self._words else 1
        self._any += 1
        self._words = words
        if self._alike > self._most_alike:
            what = f"{self._most_alike:,} documents with the same words one after the other"
        elif self._any > self._most:
            what = f"{self._most:,} documents, more than a file of this size holds,"
        else:
            return
        message = f"the loader {self._name!r} has no end: it gave {what} without reading on in the file; `entries` ends where the file does"
        raise LoadError(message)


def _begins(file: int) -> bytes:
    """The first bytes of a file, without reading on in it."""
    at = os.lseek(file, 0, os.SEEK_CUR)
    try:
        os.lseek(file, 0, os.SEEK_SET)
        return os.read(file, 8)
    except OSError:  # nothing can be told of it
        return b""
    finally:
        os.lseek(file, at, os.SEEK_SET)


def read_on(loader: ContainerLoader, entries: Iterable[T], stream: BinaryIO, seconds: float) -> Iterator[T]:
    """The entries of a file on this machine. Raises Expired for a loader of another's plugin that comes no further, LoadError for one that gives entries without end, and whatever it raises."""
    file = None if type(loader).__module__.startswith("provenance.loaders") else _number(stream)
    if file is None:
        yield from entries
        return
    end, still = object(), _Still(loader.name, file)
    with _Limit(seconds, file):
        ahead = iter(entries)
    while True:
        with _Limit(seconds, file):
            entry = next(ahead, end)
        if entry is end:
            return
        still.note(entry)
        yield entry  # type: ignore[misc]  # which is none of `end`


def _number(stream: BinaryIO) -> int | None:
    """The number of a file that can be asked how far it was read; None for one somewhere else, and for a pipe, whose end others may keep waiting."""
    try:
        file = stream.fileno()
        os.lseek(file, 0, os.SEEK_CUR)
    except (OSError, AttributeError):
        return None
    return file
