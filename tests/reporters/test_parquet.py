"""The records as a Parquet file: the same as the stream of JSON lines, in row groups of bounded size."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from provenance.extensions import ReportOptions
from provenance.host.errors import UsageError
from provenance.records import CorpusFinding, DocumentRecord, RunRecord, decode
from provenance.reporters import parquet as reporter
from provenance.reporters.parquet import ParquetReporter
from tests.commands import call

pq = pytest.importorskip("pyarrow.parquet")

TEXT = "Photo: credits to the owner. Experts say that the bridge was closed last week. " * 3


def rows(folder: Path, number: int = 30) -> Path:
    path = folder / "rows.jsonl"
    lines = [
        json.dumps({"id": f"row {at}", "text": f"{TEXT}{at // 2}", "author": "Ana Cruz", "date": "2024-06-04"})
        for at in range(number)
    ]
    path.write_text("\n".join([*lines, "broken"]), encoding="utf-8")
    return path


def run(command: str, path: Path, *arguments: str) -> bytes:
    options = ("--isolated", "--no-cache", "--as-of", "2024-07-01")
    return call(path.parent, command, *options, *arguments, path).stdout


def test_it_holds_what_the_stream_holds(tmp_path: Path) -> None:
    path = rows(tmp_path)
    out = tmp_path / "out.parquet"
    stream = [decode(line) for line in run("audit", path, "--output-format", "jsonl").splitlines()]
    run("audit", path, "--output-format", "parquet", "--output-file", str(out))
    file = pq.ParquetFile(out)
    table: list[dict[str, Any]] = file.read().to_pylist()
    documents = [record for record in stream if isinstance(record, DocumentRecord)]
    corpus = [record for record in stream if isinstance(record, CorpusFinding)]
    assert corpus
    assert [decode(row["record"]) for row in table] == [*documents, *corpus]
    for row, record in zip(table, documents, strict=False):
        assert (row["kind"], row["id"], row["row"], row["status"]) == ("document", record.id, record.row, record.status)
        assert [(one["rule"], one["excerpt"]) for one in row["findings"]] == [
            (finding.rule, finding.excerpt) for finding in record.findings
        ]
        assert row["errors"] == sum(finding.severity == "error" for finding in record.findings)
    assert [one["rule"] for row in table if row["kind"] == "corpus" for one in row["findings"]] == [
        one.rule for one in corpus
    ]
    assert (table[0]["authors"], table[0]["date"], table[0]["language"]) == (["Ana Cruz"], "2024-06-04", "en")
    end = decode(file.metadata.metadata[reporter.RUN])
    assert isinstance(end, RunRecord)
    assert isinstance(stream[-1], RunRecord)
    assert end.summary == stream[-1].summary


def test_row_groups_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporter, "ROWS", 7)
    lines = run("check", rows(tmp_path), "--output-format", "jsonl").splitlines()
    out = tmp_path / "out.parquet"
    with out.open("wb") as stream:
        sink = ParquetReporter().begin(stream, ReportOptions())
        for line in lines:
            record = decode(line)
            if isinstance(record, DocumentRecord):
                sink.document(record, line)
            elif isinstance(record, RunRecord):
                sink.finish(record, line)
    metadata = pq.read_metadata(out)
    assert [metadata.row_group(number).num_rows for number in range(metadata.num_row_groups)] == [7, 7, 7, 7, 3]


def test_through_a_pipe(tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    out.write_bytes(run("check", rows(tmp_path), "--output-format", "parquet"))
    assert pq.read_table(out).num_rows == 31


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(UsageError, match=r"needs the extra \[parquet\]"):
        ParquetReporter().begin(io.BytesIO(), ReportOptions())
