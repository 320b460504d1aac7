"""The report as one JSON document.

Its head says whether the run is complete, which only its end knows: all but the first line waits in a temporary file until then, so that the
report is written in the order of its schema and memory does not grow with it.
"""

from __future__ import annotations

from typing import BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.host.temporary import Waiting
from provenance.records import SCHEMA_VERSION, CorpusFinding, DocumentRecord, RunRecord, encode

_IN_MEMORY = 1_000_000
"""Bytes of documents, and of findings over the corpus, that wait in memory before they wait on disk."""


class _Sink:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._documents = Waiting(max_size=_IN_MEMORY)  # closed by finish
        self._corpus = Waiting(max_size=_IN_MEMORY)  # closed by finish
        self._first = self._first_finding = True
        # What is known at once: where it cannot be written, nothing needs to be checked.
        stream.write(b'{"schema_version":"%s",\n' % SCHEMA_VERSION.encode())
        stream.flush()

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self.pass_on(line)

    def pass_on(self, line: bytes) -> None:
        self._documents.write((b"\n" if self._first else b",\n") + line)
        self._first = False

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        self._corpus.write((b"\n" if self._first_finding else b",\n") + line)
        self._first_finding = False

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        write = self._stream.write
        write(b'"tool":%s,\n"run":%s,\n"documents":[' % (encode(run.tool), encode(run.run)))
        self._documents.copy_to(self._stream)
        write(b'],\n"corpus":[')
        self._corpus.copy_to(self._stream)
        write(b'],\n"problems":[' + b",".join(b"\n" + encode(item) for item in run.problems) + b"],\n")
        write(b'"summary":' + encode(run.summary) + b"}\n")
        self._stream.flush()


class JsonReporter:
    """`--output-format json`."""

    name = "json"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:  # noqa: ARG002 - nothing to choose
        """A sink that writes all but the first line at its end."""
        return _Sink(stream)
