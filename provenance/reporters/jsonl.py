"""One JSON object a line: documents as they are checked, then corpus findings, then the run."""

from __future__ import annotations

from typing import BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.records import CorpusFinding, DocumentRecord, RunRecord


class _Sink:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self.pass_on(line)

    def pass_on(self, line: bytes) -> None:
        self._stream.write(line + b"\n")

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        self._stream.write(line + b"\n")

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        self._stream.write(line + b"\n")
        self._stream.flush()


class JsonLinesReporter:
    """`--output-format jsonl`."""

    name = "jsonl"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:  # noqa: ARG002 - nothing to choose
        """A sink that writes each record as it comes."""
        return _Sink(stream)
