"""How long the loader of another's plugin may be at work on a file of many documents without coming further.

A file may have a million entries, and the first may stand behind gigabytes, so no time suffices for all of it. What is asked for is
progress: a loader that has neither given an entry nor read on in the file has the time of one document. Ours need no watching.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TypeVar

from provenance.extensions import ContainerLoader
from provenance.host.timer import time_limit
from provenance.overrides import override
from provenance.own_time import OwnTime

T = TypeVar("T")


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


def read_on(loader: ContainerLoader, entries: Iterable[T], stream: BinaryIO, seconds: float) -> Iterator[T]:
    """The entries of a file on this machine. Raises Expired for a loader of another's plugin that comes no further, and whatever it raises."""
    file = None if type(loader).__module__.startswith("provenance.loaders") else _number(stream)
    if file is None:
        yield from entries
        return
    end = object()
    with _Limit(seconds, file):
        ahead = iter(entries)
    while True:
        with _Limit(seconds, file):
            entry = next(ahead, end)
        if entry is end:
            return
        yield entry  # type: ignore[misc]  # which is none of `end`


def _number(stream: BinaryIO) -> int | None:
    """The number of a file that can be asked how far it was read; None for one somewhere else, and for a pipe, whose end others may keep waiting."""
    try:
        file = stream.fileno()
        os.lseek(file, 0, os.SEEK_CUR)
    except (OSError, AttributeError):
        return None
    return file
