"""A reporter of somebody else's: where it raises, the run stops with a sentence that names it and not with a traceback."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import MethodType
from typing import TYPE_CHECKING, BinaryIO, cast

from provenance.overrides import override

if TYPE_CHECKING:
    from typing_extensions import Buffer


from provenance.engine.interrupts import pass_on
from provenance.extensions import RecordSink, Reporter, ReportOptions
from provenance.host.errors import Stopped, UsageError, told_with_place
from provenance.records import CorpusFinding, DocumentRecord, RunRecord
from provenance.rules.declaration import check_function
from provenance.rules.wording import shortly


class GuardedReporter:
    """A reporter, and the plugin that brought it."""

    def __init__(self, reporter: Reporter, plugin: str) -> None:
        self._reporter, self._plugin = reporter, plugin
        self.name, self.binary = reporter.name, reporter.binary
        self._lent: _Lent | None = None

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """Start a report. Raises Stopped."""
        self._lent = _Lent(stream)
        with self.named():
            sink = self._reporter.begin(cast("BinaryIO", self._lent), options)
            _check_sink(sink)
            return _GuardedSink(self, sink)

    @contextmanager
    def named(self) -> Iterator[None]:
        """Raise Stopped for whatever the reporter raises. What a reader of the report or the user does passes through."""
        try:
            yield
        except (UsageError, Stopped):
            raise
        except BaseException as error:
            if self._lent is not None and isinstance(error, OSError) and error is self._lent.error:
                raise  # the reader of the report went away, or there is no more room
            pass_on(error)
            message = f"the reporter {self.name!r} of plugin {self._plugin!r} raised {told_with_place(error)}; the report is not complete"
            raise Stopped(message) from error


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
        try:
            yield
        except OSError as error:
            self.error = error
            raise


class _GuardedSink:
    def __init__(self, reporter: GuardedReporter, sink: RecordSink) -> None:
        self._reporter, self._sink = reporter, sink

    def document(self, record: DocumentRecord, line: bytes) -> None:
        with self._reporter.named():
            self._sink.document(record, line)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        with self._reporter.named():
            self._sink.corpus(finding, line)

    def finish(self, run: RunRecord, line: bytes) -> None:
        with self._reporter.named():
            self._sink.finish(run, line)
