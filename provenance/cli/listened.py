"""A report that goes through a pipe: whether anybody still reads it is asked with each document, and not first when the report is written.

Formats whose beginning sums up the run are written at its end, so that a reader who goes away (`| head -1`, a pager that is closed)
would be missed there after all documents were checked for nobody.
"""

from __future__ import annotations

import errno
import os
import select
import stat
from typing import BinaryIO

from provenance.extensions import LineSink, RecordSink, passes_on
from provenance.records import CorpusFinding, DocumentRecord, RunRecord


def listened(sink: RecordSink, stream: BinaryIO) -> RecordSink:
    """The sink of a report, which raises BrokenPipeError as soon as nobody reads its stream; itself where that is no pipe."""
    number = _pipe_of(stream)
    if number is None or not hasattr(select, "poll"):  # Windows
        return sink
    return _Lines(sink, number, sink) if passes_on(sink) else _Records(sink, number)


def _pipe_of(stream: BinaryIO) -> int | None:
    try:
        number = stream.fileno()
        mode = os.fstat(number).st_mode
    except (OSError, ValueError):  # of a test
        return None
    return number if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) else None


class _Records:
    """Asks before each record."""

    def __init__(self, sink: RecordSink, number: int) -> None:
        self._sink = sink
        self._poll = select.poll()
        self._poll.register(number, 0)  # which tells of an end that is closed, and of nothing else

    def _ask(self) -> None:
        if self._poll.poll(0):
            raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))

    def document(self, record: DocumentRecord, line: bytes) -> None:
        """One document."""
        self._ask()
        self._sink.document(record, line)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        """One corpus finding."""
        self._ask()
        self._sink.corpus(finding, line)

    def finish(self, run: RunRecord, line: bytes) -> None:
        """The end of the run."""
        self._sink.finish(run, line)


class _Lines(_Records):
    """The same for a sink that takes lines as they are."""

    def __init__(self, sink: RecordSink, number: int, lines: LineSink) -> None:
        super().__init__(sink, number)
        self._lines = lines

    def pass_on(self, line: bytes) -> None:
        """One document that another process checked."""
        self._ask()
        self._lines.pass_on(line)
