"""A reporter of somebody else's: where it raises, the run stops with a sentence that names it and not with a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from provenance.engine.findings import told
from provenance.engine.interrupts import pass_on
from provenance.extensions import RecordSink, Reporter, ReportOptions
from provenance.host.errors import Stopped, UsageError
from provenance.records import CorpusFinding, DocumentRecord, RunRecord


class GuardedReporter:
    """A reporter, and the plugin that brought it."""

    def __init__(self, reporter: Reporter, plugin: str) -> None:
        self._reporter, self._plugin = reporter, plugin
        self.name, self.binary = reporter.name, reporter.binary

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """Start a report. Raises Stopped."""
        with self.named():
            return _GuardedSink(self, self._reporter.begin(stream, options))

    @contextmanager
    def named(self) -> Iterator[None]:
        """Raise Stopped for whatever the reporter raises. What a reader of the report or the user does passes through."""
        try:
            yield
        except (BrokenPipeError, UsageError, Stopped):
            raise
        except BaseException as error:
            pass_on(error)
            message = f"the reporter {self.name!r} of plugin {self._plugin!r} raised {told(error)}; the report is not complete"
            raise Stopped(message) from error


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
