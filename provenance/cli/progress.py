"""How far a run is: one line on a terminal, a line now and then where it was asked for and none is there."""

from __future__ import annotations

import argparse
import os
import sys
import time
from typing import BinaryIO, TextIO, cast

from provenance.reporters.words import plural

REFRESH = 0.1
"""Seconds between two states of the line on a terminal."""
EVERY = 10.0
"""Seconds between two lines where there is no terminal."""


def progress_of(arguments: argparse.Namespace) -> Progress | None:
    """The progress of a command: on a terminal where nothing says otherwise, or where it was asked for."""
    terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"  # which shows what takes a line away
    wanted = arguments.progress or (terminal and arguments.name == "audit" and not arguments.quiet)
    return Progress(sys.stderr, terminal=terminal) if wanted else None


class Progress:
    """How many documents and shards are done, at what rate, and how long the rest will take."""

    def __init__(self, stream: TextIO, *, terminal: bool = True) -> None:
        self._stream, self._terminal = stream, terminal
        self._began = self._shown = time.monotonic()
        self._documents = self._findings = self._before = 0
        self._shards: tuple[int, int] | None = None
        """Finished, and all."""
        self._bytes = self._bytes_before = self._all_bytes = 0
        """Of the finished shards."""
        self._counts = True
        """Findings are known: those of a shard are when it is finished."""
        self._open = 0
        """Documents of shards that are not finished."""
        self._expected: int | None = None
        self._on_screen = False
        """Something stands on the line."""

    # -- of an ordinary run --------------------------------------------------------------------------------------------------

    def expect(self, documents: int) -> None:
        """How many documents there are in all, where that is known."""
        self._expected = documents

    def advance(self, findings: int) -> None:
        """One more document is done, and has so many findings."""
        self._documents += 1
        self._findings += findings
        self._show()

    # -- of a run of shards --------------------------------------------------------------------------------------------------

    def begin(self, shards: int, size: int, finished: int, finished_size: int, documents: int) -> None:
        """How much there is in all, and what is finished already."""
        self._shards, self._all_bytes = (finished, shards), size
        self._bytes = self._bytes_before = finished_size
        self._documents = self._before = documents
        self._counts = False
        self._began = time.monotonic()

    def document(self) -> None:
        """One more document is checked."""
        self._open += 1
        self._show()

    def shard(self, size: int, documents: int, findings: int) -> None:
        """One more shard is finished."""
        assert self._shards is not None  # noqa: S101 - `begin` comes first
        self._shards = (self._shards[0] + 1, self._shards[1])
        self._bytes += size
        self._documents += documents
        self._findings += findings
        self._counts = True
        self._open = 0
        self._show()

    def step(self, words: str) -> None:
        """What comes after the shards."""
        self._show(words)

    # -- both ----------------------------------------------------------------------------------------------------------------

    def _show(self, words: str | None = None) -> None:
        now = time.monotonic()
        if now - self._shown < (REFRESH if self._terminal else EVERY):
            return
        self._shown = now
        room = self._room()
        line = (words or self.words(now - self._began, room))[:room]
        self._on_screen = self._terminal
        self._stream.write(f"\r\x1b[K{line}" if self._terminal else f"{line}\n")
        self._stream.flush()

    def _room(self) -> int | None:
        """Columns of the terminal but the last one: a line that is longer stands on two, of which one would stay."""
        if not self._terminal:
            return None
        from provenance.cli.tables import size  # noqa: PLC0415 - it imports what reads archives

        return size(self._stream)[0] - 1

    def words(self, seconds: float, room: int | None = None) -> str:
        """The state after so many seconds; what matters most where there is room for so many characters alone."""
        done = self._documents + self._open
        rate = (done - self._before) / seconds if seconds else 0.0
        counted = plural(done, "document")
        if self._shards is not None:
            counted = f"{self._shards[0]:,} of {plural(self._shards[1], 'shard')}, {counted}"
        left, pace = self._left(seconds), f", {rate:,.0f} a second"
        found = f", {plural(self._findings, 'finding')}" if self._counts else ""
        for parts in (found + pace + left, pace + left, left):
            if room is None or len(counted) + len(parts) <= room:
                return counted + parts
        return counted

    def _left(self, seconds: float) -> str:
        """The remaining time: from the documents where their number is known, else from the bytes read since the run began or went on."""
        if self._expected is not None:
            done, rest_of_it = float(self._documents), float(self._expected - self._documents)
        else:
            size = self._documents and self._bytes / self._documents
            done = self._bytes + self._open * size - self._bytes_before
            rest_of_it = self._all_bytes - self._bytes_before - done
        if done <= 0 or (self._expected is None and not self._all_bytes):
            return ""
        left = max(0.0, rest_of_it) * seconds / done
        hours, rest = divmod(round(left), 3600)
        return f", {hours}:{rest // 60:02}:{rest % 60:02} left"

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._on_screen:
            self._on_screen = False
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def above(self, stream: BinaryIO) -> BinaryIO:
        """The stream of a report, which takes the line away before anything is written where both are shown on a terminal."""
        if not (self._terminal and stream.isatty()):
            return stream
        from provenance.cli.above import Above  # noqa: PLC0415 - it imports what few runs need

        return cast("BinaryIO", Above(stream, self.clear))
