"""Rows without a text among rows with one: the same is said of them in all kinds of files, and none of them is a failure."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from tests.commands import call_for_text
from tests.loaders.test_workbooks import workbook

ALONE = ("--isolated", "--no-cache")
LONG = "The mill by the bridge was closed in spring. It has not moved since, and nobody has asked for it. " * 3
ROWS: list[dict[str, str | None]] = [
    {"id": "a", "date": "2024-05-01", "content": None, "pages": None},
    {"id": "b", "date": "2024-05-02", "content": LONG, "pages": "3"},
    {"id": "c", "date": "2024-05-03", "content": "", "pages": "4"},
    {"id": "d", "date": "2024-05-04", "content": " \n", "pages": None},
    {"id": "e", "date": "2024-05-05", "content": "nan", "pages": "short"},
    {"id": "b", "date": "2024-05-06", "content": None, "pages": LONG},
]


def tables(rows: list[dict[str, str | None]]) -> Mapping[str, bytes]:
    """The same rows in each kind of file; where one can leave a column out, what is null is not there."""
    written = io.StringIO()
    table = csv.DictWriter(written, list(rows[0]))
    table.writeheader()
    table.writerows(rows)
    columns = pa.Table.from_pylist(rows)
    stream = io.BytesIO()
    parquet.write_table(columns, stream)
    sparse = [{name: cell for name, cell in row.items() if cell is not None} for row in rows]
    lines = "\n".join(map(json.dumps, sparse)).encode()
    cells: list[dict[str, str | None]] = [{name: name for name in rows[0]}, *rows]
    sheet = "".join(
        f'<row r="{at}">{"".join(f"""<c r="{letter}{at}" t="inlineStr"><is><t>{escape(cell or "")}</t></is></c>""" for letter, cell in zip("ABCD", row.values(), strict=True))}</row>'
        for at, row in enumerate(cells, 1)
    )
    return {
        "a.csv": written.getvalue().encode(),
        "a.jsonl": lines,
        "a.jsonl.gz": gzip.compress(lines),
        "a.json": json.dumps(sparse).encode(),
        "a.parquet": stream.getvalue(),
        "a.xlsx": workbook(sheet),
    }


FILES = tables(ROWS)


SHARDS = ("--run-folder", "run", "--shard-size", "100")


@pytest.mark.parametrize(
    ("name", "given"),
    [
        *((name, ()) for name in FILES),
        *((name, given) for name in ("a.jsonl", "a.parquet") for given in (("--jobs", "2"), SHARDS)),
        ("a.jsonl.gz", SHARDS),
    ],
)
def test_each_row_is_told_alike(name: str, given: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / name).write_bytes(FILES[name])
    done = call_for_text(tmp_path, "check", "docs", *ALONE, *given, "--select", "ATT101", "--output-format", "jsonl")
    *records, run = map(json.loads, done.stdout.splitlines())
    told = [(record["id"], record["status"], record["reason"]) for record in records]
    nothing = "no text in `content`"
    other = (
        f"{nothing}, but one may be in `pages`: if it is, name both in the configuration:"
        ' `[per-path."GLOB".columns] text = ["content", "pages"]`'
    )
    assert (done.returncode, done.stderr, run["problems"]) == (0, "", [])
    assert told == [
        ("a", "skipped", nothing),
        ("b", "checked", None),
        ("c", "skipped", nothing),
        ("d", "skipped", nothing),
        ("e", "skipped", nothing),
        (
            "b",
            "skipped",
            nothing if name == "a.parquet" else other,
        ),  # of which columns that nobody asks for are not read
    ]


@pytest.mark.parametrize("name", FILES)
def test_the_run_counts_them_and_names_the_column(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(tables(ROWS[:-1])[name])
    done = call_for_text(tmp_path, "check", name, *ALONE, "--select", "ATT101")
    assert done.returncode == 0
    assert re.search(
        r"4 documents skipped \(a\..* and 1 more\): no text in `content`\.$", " ".join(done.stdout.split())
    )
    assert call_for_text(tmp_path, "check", name, *ALONE, "--select", "ATT101", "--strict").returncode == 3


def test_a_text_is_read_whatever_stands_beside_it_where_other_rows_have_theirs(tmp_path: Path) -> None:
    """As in a table, whose line of names tells it of every row."""
    (tmp_path / "a.jsonl").write_bytes(FILES["a.jsonl"] + b'\n{"content": "Credits to the owner"}\n')
    done = call_for_text(tmp_path, "check", "a.jsonl", *ALONE, "--select", "ATT101")
    assert (done.returncode, "a.jsonl:7" in done.stdout) == (1, True)


def test_the_way_out_reads_both_columns(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(FILES["a.jsonl"])
    (tmp_path / "provenance.toml").write_text('[per-path."a.*".columns]\ntext = ["content", "pages"]\n', "utf-8")
    done = call_for_text(tmp_path, "check", "a.jsonl", "--no-cache", "--select", "ATT101", "--output-format", "jsonl")
    *records, _ = map(json.loads, done.stdout.splitlines())
    assert [(record["row"], record["status"]) for record in records if record["status"] != "skipped"] == [
        (2, "checked"),
        (3, "checked"),
        (5, "checked"),
        (6, "partly-checked"),
    ]


@pytest.mark.parametrize(
    "row",
    [
        '{"id": "x", "content": "cut',
        '{"content": [1, 2, 3]}',
        '{"date": "2024-05-09", "content": {"at": 5}}',
        "[1, 2]",
        "null",
    ],
)
def test_a_row_that_holds_something_else_is_a_failure(row: str, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(FILES["a.jsonl"] + b"\n" + row.encode() + b"\n")
    done = call_for_text(tmp_path, "check", "a.jsonl", *ALONE, "--select", "ATT101")
    assert done.returncode == 3
    assert "1 document could not be checked" in done.stdout


def test_a_line_that_is_too_long_costs_its_row(tmp_path: Path) -> None:
    """And nothing below it, where it ends at all."""
    (tmp_path / "docs").mkdir()
    with (tmp_path / "docs" / "a.jsonl").open("wb") as stream:
        stream.write(FILES["a.jsonl"] + b'\n{"content": "')
        stream.seek(70_000_000, io.SEEK_CUR)
        stream.write(b'"}\n{"content": "Credits to the owner"}\n')
    for given in ((), ("--run-folder", "run", "--shard-size", "1000")):
        done = call_for_text(
            tmp_path, "check", "docs", *ALONE, *given, "--select", "ATT101", "--output-format", "jsonl"
        )
        *records, _ = map(json.loads, done.stdout.splitlines())
        assert done.returncode == 3
        assert [(record["row"], record["status"], record["reason"]) for record in records[-2:]] == [
            (7, "failed", "It is longer than 64,000,000 bytes."),
            (8, "checked", None),
        ]
