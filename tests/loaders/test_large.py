"""Packed JSON lines and Parquet: the same documents as from JSON lines, and a sentence for what cannot be read."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import BrokenEntry, ContainerLoader, LoadError, Source
from provenance.loaders import GzipLinesLoader, JsonLinesLoader, ParquetLoader, TableLoader, ZstdLinesLoader
from provenance.loaders.large.lines import lines_of
from provenance.loaders.long_lines import LONGEST
from tests.commands import call

zstandard = pytest.importorskip("zstandard")
pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

ROWS: list[dict[str, Any]] = [
    {
        "id": f"row {number}",
        "text": f"Ünï {number} " * 100,
        "date": "2024-06-20",
        "author": ["Ann", "Ben"],
        "other": number,
    }
    for number in range(500)
]
LINES = b"".join(json.dumps(row).encode() + b"\n" for row in ROWS)


def zstd(data: bytes) -> bytes:
    packed: bytes = zstandard.compress(data)
    return packed


PACKED: list[tuple[ContainerLoader, Callable[[bytes], bytes]]] = [
    (GzipLinesLoader(), gzip.compress),
    (ZstdLinesLoader(), zstd),
]
packed = pytest.mark.parametrize(("loader", "pack"), PACKED, ids=["gzip", "zstd"])


def entries(loader: ContainerLoader, data: bytes, path: str = "rows") -> list[Source | BrokenEntry]:
    return list(loader.entries(path, io.BytesIO(data)))


@packed
def test_packed_lines_are_the_same_rows(loader: ContainerLoader, pack: Callable[[bytes], bytes]) -> None:
    expected = entries(JsonLinesLoader(), LINES)
    assert entries(loader, pack(LINES)) == expected
    half = LINES.index(b"\n", len(LINES) // 2) - 5
    assert entries(loader, pack(LINES[:half]) + pack(LINES[half:])) == expected
    assert entries(loader, pack(b"")) == []


@packed
def test_what_was_cut_off_or_damaged_is_told(loader: ContainerLoader, pack: Callable[[bytes], bytes]) -> None:
    whole = pack(LINES)
    for length in (0, 3, len(whole) // 2, len(whole) - 1):
        with pytest.raises(LoadError, match=r"^rows "):
            entries(loader, whole[:length])
    with pytest.raises(LoadError, match=r"^rows is no "):
        entries(loader, LINES)
    with pytest.raises(LoadError, match=r"^rows is damaged"):
        entries(loader, whole + b"no such thing here")


def test_a_gzip_file_may_end_in_zeros() -> None:
    assert len(entries(GzipLinesLoader(), gzip.compress(LINES) + b"\0" * 512)) == len(ROWS)


def test_a_line_that_unpacks_without_end_is_refused() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b"a" * 10_000_000) for _ in range(8)) + packer.flush()
    assert len(bomb) < 200_000
    with pytest.raises(LoadError, match="line 1 is longer than"):
        entries(GzipLinesLoader(), bomb)


@given(st.binary(max_size=40).map(lambda data: data.replace(b"x", b"\n")), st.integers(1, 7))
def test_lines_do_not_depend_on_the_pieces(data: bytes, size: int) -> None:
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert list(lines_of("p", pieces)) == list(io.BytesIO(data))


def table(rows: list[dict[str, Any]]) -> bytes:
    out = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist(rows), out, row_group_size=80)
    return out.getvalue()


def test_parquet_rows_are_those_of_json_lines() -> None:
    assert entries(ParquetLoader(), table(ROWS)) == entries(JsonLinesLoader(), LINES)


def test_parquet_cells() -> None:
    rows: list[dict[str, Any]] = [
        {"id": 7, "text": None, "html": "<p>a", "date": date(2024, 6, 20)},
        {"id": 7, "text": "b", "html": None, "date": None},
        {"id": None, "text": None, "html": None, "date": None},
    ]
    first, second, third = entries(ParquetLoader(), table(rows))
    assert isinstance(first, Source)
    assert isinstance(second, Source)
    assert (first.id, first.row, first.media_type, first.declared[0].value) == ("7", 1, "text/html", "2024-06-20")
    assert (second.media_type, second.row, len(second.notices)) == ("text/plain", 2, 1)
    assert isinstance(third, BrokenEntry)
    assert (third.id, third.row) == ("rows:3", 3)
    assert (third.reason, third.skipped) == ("no text in `text`", True)  # the column is there


def test_a_cell_that_is_longer_than_anything_that_is_read() -> None:
    out = io.BytesIO()
    text = pyarrow.array(["The bridge is closed.", "a" * (LONGEST + 1), "It is old."], type=pyarrow.large_string())
    parquet.write_table(pyarrow.table({"text": text}), out, compression="zstd")
    first, long, last = entries(ParquetLoader(), out.getvalue())
    assert isinstance(first, Source)
    assert isinstance(last, Source)
    assert (first.data, last.data) == ("The bridge is closed.", "It is old.")
    assert isinstance(long, BrokenEntry)
    assert (long.row, long.reason) == (2, "Its `text` is longer than 64,000,000 bytes.")


def test_parquet_columns_by_any_of_their_names() -> None:
    rows: list[dict[str, Any]] = [
        {"text": "a", "Pub-Date": date(2024, 6, 20), "meta": {"link": "https://a.org", "n": 1}, "n": 2}
    ]
    (entry,) = entries(ParquetLoader(), table(rows))
    assert isinstance(entry, Source)
    assert [(one.field, one.value) for one in entry.declared] == [("date", "2024-06-20"), ("url", "https://a.org")]


def test_parquet_days_under_unknown_names_are_read_as_those_of_json_lines_are() -> None:
    words = {"text": "The mill was closed.", "zrt": date(2024, 6, 20), "wert": "2024-06-21", "lauf": "a run of 2024"}
    (entry,) = entries(ParquetLoader(), table([words]))
    line = json.dumps({name: str(cell) for name, cell in words.items()})
    (other,) = entries(JsonLinesLoader(), line.encode())
    assert isinstance(entry, Source)
    assert isinstance(other, Source)
    told = [("unlabelled", "2024-06-20", "row:zrt"), ("unlabelled", "2024-06-21", "row:wert")]
    assert [(one.field, one.value, one.origin) for one in other.declared] == told
    assert [(one.field, one.value, one.origin) for one in entry.declared] == told


def test_parquet_columns_that_are_configured() -> None:
    rows: list[dict[str, Any]] = [{"content": "a", "Reporter": "Ana Cruz", "author": "crawler"}]
    loader = ParquetLoader().with_columns({"text": ("content",), "author": ("reporter",)})
    (entry,) = entries(loader, table(rows))
    assert isinstance(entry, Source)
    assert (entry.data, [one.value for one in entry.declared]) == ("a", ["Ana Cruz"])
    (entry,) = entries(ParquetLoader({"text": ("body",)}), table(rows))
    assert isinstance(entry, BrokenEntry)
    assert (entry.skipped, entry.reason.startswith("it has no column `body`, where the configuration says")) == (
        True,
        True,
    )


def test_parquet_that_cannot_be_read() -> None:
    whole = table(ROWS)
    for data in (b"", b"PAR1", whole[:-1], whole[: len(whole) // 2], LINES):
        with pytest.raises(LoadError, match=r"^rows cannot be read as Parquet"):
            entries(ParquetLoader(), data)


def test_parquet_about_something_else_is_skipped_as_other_tables_are() -> None:
    (entry,) = entries(ParquetLoader(), table([{"words": "The ferry goes on at nine."}]))
    (other,) = entries(TableLoader(), b"words\nThe ferry goes on at nine.\n")
    assert isinstance(entry, BrokenEntry)
    assert entry == other
    assert (entry.row, entry.skipped) == (None, True)
    assert entry.reason.startswith("it has neither a column `text` nor `html` (it has `words`)")


def test_parquet_is_read_by_its_only_column_of_running_text() -> None:
    story = "The bridge was closed on Monday after an inspection, and buses go round by the mill. " * 4
    (entry, _) = entries(ParquetLoader(), table([{"title": "A walk", "konten_bersih": story, "n": 1}] * 2))
    assert isinstance(entry, Source)
    assert entry.data == story


def test_parquet_whose_texts_are_numbers_is_skipped() -> None:
    for column, cell in (("text", [1, 2]), ("text", 1.5), ("messages", [7])):
        (entry,) = entries(ParquetLoader(), table([{"id": 1, column: cell}, {"id": 2, column: cell}]))
        assert entry == BrokenEntry("rows", None, f"its `{column}` holds no words", skipped=True)


def test_parquet_cells_that_python_has_no_value_for() -> None:
    texts = pyarrow.array([b"oak", b"a\xffsh", b"elm"])
    moments = pyarrow.array([1_718_841_600_000_000_001, None, 1], pyarrow.timestamp("ns", "UTC"))
    out = io.BytesIO()
    parquet.write_table(pyarrow.table({"text": texts, "date": moments}), out)
    first, second, third = entries(ParquetLoader(), out.getvalue())
    assert isinstance(first, Source)
    assert (first.data, first.declared[0].value) == ("oak", "2024-06-20T00:00:00+00:00")
    assert isinstance(second, BrokenEntry)
    assert second.reason == "Its `text` is bytes that are no UTF-8, not a string."
    assert isinstance(third, Source)
    words = pyarrow.StringArray.from_buffers(3, *texts.buffers()[1:])  # as programs write it that do not look
    years = pyarrow.array([0, 0, 300_000_000_000_000], pyarrow.timestamp("ms"))
    out = io.BytesIO()
    parquet.write_table(pyarrow.table({"text": words, "date": years}), out)
    reasons = [
        entry.reason if isinstance(entry, BrokenEntry) else "" for entry in entries(ParquetLoader(), out.getvalue())
    ]
    assert reasons == [
        "",
        "Its `text` is not in UTF-8: byte 2 cannot be read.",
        "Its `date` cannot be read: it is a day that no calendar has.",
    ]


def test_of_two_columns_of_one_name_the_first_that_is_filled_counts() -> None:
    names = ["text", "text", "meta", "meta"]
    columns = [["oak", "", None], ["ash", "elm", "yew"], [["a"], None, []], [["b"], ["c"], ["d"]]]
    out = io.BytesIO()
    parquet.write_table(pyarrow.table([pyarrow.array(column) for column in columns], names=names), out)
    found = entries(ParquetLoader(), out.getvalue())
    assert [entry.data for entry in found if isinstance(entry, Source)] == ["oak", "elm", "yew"]


def test_the_program_reads_them_all_alike(tmp_path: Path) -> None:
    some = LINES[: LINES.index(b"row 30") - 8]
    (tmp_path / "a.jsonl").write_bytes(some)
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(some))
    (tmp_path / "a.ndjson.zst").write_bytes(zstd(some))
    (tmp_path / "a.parquet").write_bytes(table(ROWS[:30]))
    seen = []
    for name in ("a.jsonl", "a.jsonl.gz", "a.ndjson.zst", "a.parquet"):
        done = call(tmp_path, "check", "--isolated", "--exit-zero", "--output-format", "jsonl", name)
        assert done.stderr == b""
        records = [json.loads(line) for line in done.stdout.splitlines()[:-1]]
        seen.append([{**record, "path": ""} for record in records])
        assert {record["path"] for record in records} == {name}
    assert len(seen[0]) == 30
    assert all(records == seen[0] for records in seen)


def test_a_value_that_is_said_many_times_is_not_held_many_times() -> None:
    column = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * 60), pyarrow.array(["x" * 5_000_000]))
    stream = io.BytesIO()
    parquet.write_table(pyarrow.table({"text": column}), stream, compression="zstd", store_schema=False)
    assert len(stream.getvalue()) < 10_000
    pool = pyarrow.default_memory_pool()
    before = pool.bytes_allocated()
    held = 0
    stream.seek(0)
    for number, entry in enumerate(ParquetLoader().entries("rows", stream), 1):
        assert isinstance(entry, Source)
        assert entry.row == number
        held = max(held, pool.bytes_allocated() - before)
    assert number == 60
    assert held < 150_000_000
