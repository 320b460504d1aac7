"""Records as a Parquet file, for those who ask a million of them something: a row a document, then a row a corpus finding.

The columns that people filter by are there as values; `record` holds the whole record as JSON. The run record is in the file's metadata.
With the extra `parquet`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.host.errors import UsageError
from provenance.records import SCHEMA_VERSION, CorpusFinding, DocumentRecord, Finding, RunRecord

if TYPE_CHECKING:
    import pyarrow as pa

ROWS = 1_000
"""Rows of a row group at most …"""
BYTES = 16_000_000
"""… and bytes of its records: what is held in memory."""
RUN = b"provenance.run"
"""The key of the run record in the file's metadata."""


def _schema() -> pa.Schema:
    import pyarrow as pa  # noqa: PLC0415 - an extra

    finding = pa.struct(
        [
            pa.field("rule", pa.string(), nullable=False),
            pa.field("slug", pa.string(), nullable=False),
            pa.field("plugin", pa.string(), nullable=False),
            pa.field("severity", pa.string(), nullable=False),
            pa.field("confidence", pa.string(), nullable=False),
            pa.field("message", pa.string(), nullable=False),
            pa.field("start", pa.int64()),
            pa.field("end", pa.int64()),
            pa.field("line", pa.int64()),
            pa.field("column", pa.int64()),
            pa.field("page", pa.int64()),
            pa.field("excerpt", pa.string()),
            pa.field("fingerprint", pa.string(), nullable=False),
        ]
    )
    return pa.schema(
        [
            pa.field("kind", pa.string(), nullable=False),
            pa.field("id", pa.string()),
            pa.field("path", pa.string()),
            pa.field("row", pa.int64()),
            pa.field("offset", pa.int64()),
            pa.field("sha256", pa.string()),
            pa.field("media_type", pa.string()),
            pa.field("status", pa.string()),
            pa.field("reason", pa.string()),
            pa.field("language", pa.string()),
            pa.field("title", pa.string()),
            pa.field("date", pa.string()),
            pa.field("authors", pa.list_(pa.string())),
            pa.field("errors", pa.int32(), nullable=False),
            pa.field("warnings", pa.int32(), nullable=False),
            pa.field("infos", pa.int32(), nullable=False),
            pa.field("suppressed", pa.int32(), nullable=False),
            pa.field("unchecked", pa.int32(), nullable=False),
            pa.field("findings", pa.list_(finding), nullable=False),
            pa.field("record", pa.string(), nullable=False),
        ],
        metadata={"provenance.schema_version": SCHEMA_VERSION},
    )


class _Counted:
    """A stream that knows how much was written to it: a pipe does not."""

    closed = False

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._written = stream, 0

    def write(self, data: bytes) -> int:
        self._stream.write(data)
        self._written += len(data)
        return len(data)

    def tell(self) -> int:
        return self._written

    def flush(self) -> None:
        self._stream.flush()

    def close(self) -> None:
        """It belongs to whoever opened it."""


class _Sink:
    def __init__(self, stream: BinaryIO) -> None:
        from pyarrow.parquet import ParquetWriter  # noqa: PLC0415 - an extra

        self._schema = _schema()
        self._writer = ParquetWriter(_Counted(stream), self._schema, compression="zstd")
        self._stream = stream
        self._rows: list[dict[str, object]] = []
        self._held = 0

    def document(self, record: DocumentRecord, line: bytes) -> None:
        metadata = record.metadata
        severities = Counter(finding.severity for finding in record.findings)
        self._add(
            {
                "kind": "document",
                "id": record.id,
                "path": record.path,
                "row": record.row,
                "offset": record.offset,
                "sha256": record.sha256,
                "media_type": record.media_type,
                "status": record.status,
                "reason": record.reason,
                "language": None if record.language is None else record.language.read_as,
                "title": None if metadata is None or metadata.title is None else metadata.title.value,
                "date": None if metadata is None or metadata.date is None else metadata.date.value,
                "authors": None if metadata is None else [author.value for author in metadata.authors],
                "errors": severities["error"],
                "warnings": severities["warning"],
                "infos": severities["info"],
                "suppressed": len(record.suppressed),
                "unchecked": len(record.unchecked),
                "findings": [_finding(finding) for finding in record.findings],
            },
            line,
        )

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        counts = {"errors": 0, "warnings": 0, "infos": 0, f"{finding.severity}s": 1}
        said = {name: getattr(finding, name) for name in _SAID}
        self._add({"kind": "corpus", **counts, "suppressed": 0, "unchecked": 0, "findings": [said]}, line)

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self._write()
        self._writer.add_key_value_metadata({RUN: line})
        self._writer.close()
        self._stream.flush()

    def _add(self, row: dict[str, object], line: bytes) -> None:
        row["record"] = line.decode("utf-8")
        self._rows.append(row)
        self._held += len(line)
        if len(self._rows) >= ROWS or self._held >= BYTES:
            self._write()

    def _write(self) -> None:
        import pyarrow as pa  # noqa: PLC0415 - an extra

        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
        self._rows.clear()
        self._held = 0


_SAID = ("rule", "slug", "plugin", "severity", "confidence", "message", "fingerprint")


def _finding(finding: Finding) -> dict[str, object]:
    said: dict[str, object] = {name: getattr(finding, name) for name in _SAID}
    said["excerpt"] = finding.excerpt
    if finding.location is not None:
        start, end = finding.location.start, finding.location.end
        said |= {
            "start": start.offset,
            "end": end.offset,
            "line": start.line,
            "column": start.column,
            "page": finding.location.page,
        }
    return said


class ParquetReporter:
    """`--output-format parquet`."""

    name = "parquet"
    binary = True

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:  # noqa: ARG002 - nothing to choose
        """A sink that writes row groups of bounded size. Raises UsageError without the extra, and where a terminal would be written to."""
        if stream.isatty():
            message = "--output-format parquet writes bytes that are not for a terminal: add --output-file FILE"
            raise UsageError(message)
        try:
            return _Sink(stream)
        except ImportError as error:
            message = "--output-format parquet needs the extra [parquet]: pip install 'provenance-checker[parquet]'"
            raise UsageError(message) from error
