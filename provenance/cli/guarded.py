"""A reporter of somebody else's: where it raises or never ends, the run stops with a sentence that names it and not with a traceback."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import MethodType
from typing import TYPE_CHECKING, BinaryIO, cast

from provenance.overrides import override
from provenance.own_time import waited

if TYPE_CHECKING:
    from typing_extensions import Buffer


from provenance.cli.own_process import OwnProcess
from provenance.engine.at_work import REPORTER, AtWork, noted
from provenance.engine.interrupts import Interrupted, pass_on
from provenance.extensions import RecordSink, Reporter, ReportOptions
from provenance.host.errors import Stopped, UsageError, told_with_place
from provenance.host.timer import Expired, time_limit
from provenance.records import CorpusFinding, DocumentRecord, RunRecord
from provenance.rules.declaration import check_function
from provenance.rules.wording import shortly

RECORDS = 1000
"""Records for which a reporter that ends its report has the time of one document."""
_WAITING = 0.01
"""Seconds from which on it is not the reporter that writing takes: one that writes without end is at work."""


class GuardedReporter:
    """A reporter, and the plugin that brought it."""

    def __init__(self, reporter: Reporter, plugin: str, seconds: float) -> None:
        """`seconds`: what it may take for a record, without the time in which its output is waited for."""
        self._reporter, self._plugin, self._seconds = reporter, plugin, seconds
        self.name, self.binary = reporter.name, reporter.binary
        self._lent: _Lent | None = None
        self._at_work = noted(AtWork(REPORTER, reporter.name, "", plugin))

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """Start a report. Raises Stopped."""
        self._lent = _Lent(stream)
        with self.named("began the report"):
            sink = self._reporter.begin(cast("BinaryIO", self._lent), options)
            _check_sink(sink)
            return _GuardedSink(self, sink)

    @contextmanager
    def named(self, doing: str, records: int = 0) -> Iterator[None]:
        """Raise Stopped for whatever the reporter raises, and where it does not come to an end. What a reader of the report or the user does passes through."""
        assert self._lent is not None  # noqa: S101 - it has begun
        whole = f"the reporter {self.name!r} of plugin {self._plugin!r}"
        seconds = self._seconds * (1 + records // RECORDS)
        try:
            with _Limit(seconds, self._lent), self._noted():
                yield
        except (UsageError, Stopped):
            raise
        except Expired as error:
            from provenance.raised import place_of_others  # noqa: PLC0415 - only where something is wrong

            allowed = (
                f"limits.seconds ({seconds:g} s)"
                if seconds == self._seconds
                else f"{seconds:g} s, limits.seconds for each {RECORDS:,} records,"
            )
            message = f"{whole} ran past {allowed} while it {doing}{place_of_others(error)}; the report is not complete: raise limits.seconds, or choose another --output-format"
            raise Stopped(message) from error
        except BaseException as error:
            if error is self._lent.error:
                raise  # the reader of the report went away, or there is no more room
            try:
                pass_on(error)
            except KeyboardInterrupt:
                from provenance.raised import place_of_others  # noqa: PLC0415 - as above

                message = f"interrupted while {whole} {doing}{place_of_others(error)}"
                raise Interrupted(message) from error
            message = f"{whole} raised {told_with_place(error)}; the report is not complete"
            raise Stopped(message) from error

    @contextmanager
    def _noted(self) -> Iterator[None]:
        """Have whoever waits for this process know that the reporter is at work, should it end here."""
        note = OwnProcess.at_rule
        if note is None:
            yield
            return
        note(self._at_work)
        try:
            yield
        finally:
            note(b"")


class _Limit(time_limit):
    """The time of a reporter; while its output waits for a reader or a disk it passes for nobody."""

    __slots__ = ("_before_it", "_lent")

    def __init__(self, seconds: float, lent: _Lent) -> None:
        super().__init__(seconds)
        self._lent, self._before_it = lent, lent.waited

    @override
    def left(self) -> float:
        left, waits = super().left() + self._lent.waited - self._before_it, self._lent.waits()
        # A reporter that writes without end is nearly always found at it: only a write that takes long is one that waits.
        return max(left + waits, 2 * _WAITING) if waits > _WAITING else left


_STEPS = {"document": ("record", "line"), "corpus": ("finding", "line"), "finish": ("run", "line")}


def _check_sink(sink: object) -> None:
    """Raise TypeError for what takes no records: `corpus` alone would be missed in one run of many."""
    for name, arguments in _STEPS.items():
        step = getattr(sink, name, None)
        if not callable(step):
            given = (
                shortly(sink) if sink is None else f"an object of the class {type(sink).__name__}, which has no {name}"
            )
            message = f"its begin returns {given}: return an object with document(record, line), corpus(finding, line) and finish(run, line)"
            raise TypeError(message)
        if isinstance(step, MethodType):
            check_function(f"its {type(sink).__name__}", step, ("self", *arguments))


class _Lent(io.BufferedIOBase):
    """The stream of a report, for a reporter of somebody else's: to close it closes nothing of ours.

    What wraps a stream closes it when it is let go, `io.TextIOWrapper` does.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.error: OSError | None = None
        """What writing to the stream itself raised last."""
        self.waited = 0.0
        """Seconds for which writing to it had to wait, without those in which the machine was busy with something else."""
        self._since: tuple[float, float] | None = None
        """For how long there had been no processor when it began to be written to, and when that was."""

    def waits(self) -> float:
        """Seconds for which it is being written to now, counted in the same way."""
        if self._since is None:
            return 0.0
        without, began = self._since
        passed = time.monotonic() - began
        return max(0.0, passed - max(0.0, waited() - without)) if passed > _WAITING else 0.0

    @override
    def writable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return self._stream.seekable()

    @override
    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        return self._stream.seek(offset, whence)

    @override
    def tell(self) -> int:
        return self._stream.tell()

    @override
    def fileno(self) -> int:
        return self._stream.fileno()

    @override
    def isatty(self) -> bool:
        return self._stream.isatty()

    @override
    def write(self, data: Buffer, /) -> int:
        with self._noted():
            return self._stream.write(data)

    @override
    def flush(self) -> None:
        if not self.closed and not self._stream.closed:
            with self._noted():
                self._stream.flush()

    @contextmanager
    def _noted(self) -> Iterator[None]:
        self._since = waited(), time.monotonic()  # in this order: while the system is asked, others may run
        try:
            yield
        except OSError as error:
            self.error = error
            raise
        finally:
            self.waited += self.waits()
            self._since = None


class _GuardedSink:
    def __init__(self, reporter: GuardedReporter, sink: RecordSink) -> None:
        self._reporter, self._sink = reporter, sink
        self._records = 0

    def document(self, record: DocumentRecord, line: bytes) -> None:
        self._records += 1
        with self._reporter.named(f"took the record of {record.id}"):
            self._sink.document(record, line)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        self._records += 1
        with self._reporter.named(f"took a finding of {finding.rule}"):
            self._sink.corpus(finding, line)

    def finish(self, run: RunRecord, line: bytes) -> None:
        with self._reporter.named("ended the report", self._records):
            self._sink.finish(run, line)
