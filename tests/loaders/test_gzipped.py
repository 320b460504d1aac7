"""Files in text that are packed with gzip are read as they are unpacked, and stay as they are."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders import FeedLoader, JsonLoader, TableLoader
from tests.commands import as_text, call, call_for_text
from tests.loaders.common import LOADERS, check_shape, kinds, load

PAGE = (
    "<html><head><title>The plan</title></head><body><p>The plan is fine.</p><p>Credits to the owner.</p></body></html>"
)
FEED = b"<rss><channel><title>News</title><item><title>A</title><description>Words of an entry.</description></item></channel></rss>"
types = pytest.mark.parametrize("media_type", list(LOADERS))


def records(folder: Path) -> dict[str, dict[str, object]]:
    done = call_for_text(folder, "check", "--isolated", "--no-cache", "--exit-zero", "--output-format", "jsonl", ".")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    return {record["id"]: record for record in found if record["kind"] == "document"}


@types
def test_a_packed_file_is_the_document_that_it_holds(media_type: str) -> None:
    plain, packed = load(PAGE.encode(), media_type), load(gzip.compress(PAGE.encode()), media_type)
    assert (packed.text, packed.source, kinds(packed)) == (plain.text, plain.source, kinds(plain))
    assert (plain.encoding, packed.encoding) == ("utf-8", "utf-8+gzip")
    check_shape(packed)


def test_what_a_page_says_of_its_encoding_holds_when_it_is_packed() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body><p>Řeka teče.</p></body></html>'.encode("iso-8859-2")
    assert load(gzip.compress(page), "text/html").encoding == "iso8859-2+gzip"


@types
@given(st.binary(max_size=200), st.integers(0, 60))
def test_any_bytes_behind_its_beginning(media_type: str, data: bytes, cut: int) -> None:
    for packed in (b"\x1f\x8b\x08" + data, gzip.compress(data)[:-cut] if cut else gzip.compress(data)):
        with contextlib.suppress(LoadError):
            check_shape(load(packed, media_type))


def test_what_unpacks_to_too_much_is_refused() -> None:
    packed = gzip.compress(b" " * 3_000_000)
    with pytest.raises(LoadError, match=r"unpacks to more than limits\.bytes allows \(2,000,000 bytes\)"):
        LOADERS["text/html"].load(Source("a", "a", "text/html", packed, largest=2_000_000))


def test_what_is_damaged_is_told() -> None:
    packed = gzip.compress(PAGE.encode())
    with pytest.raises(LoadError, match=r"^The file was cut off: its gzip data have no end\.$"):
        load(packed[:-5], "text/html")
    with pytest.raises(LoadError, match=r"^The file is damaged: .+\.$"):
        load(packed[:20] + b"xxxx" + packed[24:], "text/html")
    with pytest.raises(LoadError, match=r"^The file is a gzip file, not text"):
        load(gzip.compress(packed), "text/html")


def test_names(tmp_path: Path) -> None:
    rows = [{"id": str(number), "title": "The plan", "text": "Credits to the owner."} for number in range(3)]
    files = {
        "page.html": PAGE.encode(),
        "page.html.gz": PAGE.encode(),
        "note.MD.gz": b"# The plan\n\nCredits to the owner.\n",
        "a.txt.gz": b"Credits to the owner.\n",
        "lines.json.gz": b"".join(json.dumps(row).encode() + b"\n" for row in rows),
        "list.json": json.dumps(rows).encode(),
        "table.csv.gz": b"id,text\n7,Credits to the owner.\n",
        "feed/index.html": FEED,
        "feed.xml.gz": FEED,
        "map.xml.gz": b"<urlset></urlset>",
        "files.tar.gz": b"files",
        "mails.mbox.gz": b"From a\nSubject: x\n\nWords\n",
    }
    (tmp_path / "feed").mkdir()
    for name, data in files.items():
        (tmp_path / name).write_bytes(gzip.compress(data))
    found = records(tmp_path)
    told = {(record["path"], record["row"], record["status"]) for record in found.values()}
    checked = ["page.html", "page.html.gz", "note.MD.gz", "a.txt.gz"]
    skipped = ["map.xml.gz", "files.tar.gz", "mails.mbox.gz"]
    assert told >= {(name, None, "checked") for name in checked} | {(name, None, "skipped") for name in skipped}
    assert told >= {("table.csv.gz", 2, "checked"), ("feed/index.html", 1, "checked"), ("feed.xml.gz", 1, "checked")}
    assert {row for path, row, _ in told if path == "lines.json.gz"} | {
        row for path, row, _ in told if path == "list.json"
    } == {1, 2, 3}
    assert found["page.html"]["encoding"] == "utf-8+gzip"


def test_rows_are_a_stream() -> None:
    rows = b"".join(json.dumps({"text": f"Row {number}. " * 90_000}).encode() + b"\n" for number in range(70))
    packed = gzip.compress(rows, 1)  # more than is held of a file at once
    found = list(JsonLoader().entries("rows", io.BytesIO(packed)))
    assert [entry.row for entry in found] == list(range(1, 71))
    assert not any(isinstance(entry, BrokenEntry) for entry in found)


@pytest.mark.parametrize(
    ("loader", "data"),
    [
        (JsonLoader(), (b'{"text": "' + b"Words. " * 20 + b'"}\n') * 700),
        (TableLoader(), b"text\n" + (b"Some words. " * 12 + b"\n") * 700),
        (
            FeedLoader(),
            FEED.replace(b"</channel>", FEED[FEED.index(b"<item>") : FEED.index(b"</channel>")] * 700 + b"</channel>"),
        ),
    ],
    ids=["json", "table", "feed"],
)
def test_what_comes_before_the_damage_is_read(loader: JsonLoader | TableLoader | FeedLoader, data: bytes) -> None:
    packed = gzip.compress(data)
    found = loader.entries("rows", io.BytesIO(packed[:-9]))
    assert len([next(found) for _ in range(300)]) == 300
    with pytest.raises(LoadError, match="its gzip data have no end"):
        list(found)


def test_json_that_was_cut_off() -> None:
    with pytest.raises(LoadError, match="its gzip data have no end"):
        list(JsonLoader().entries("a", io.BytesIO(gzip.compress(b'[{"title": "a", "text": "b"}]')[:-3])))


def test_a_pipe(tmp_path: Path) -> None:
    packed = gzip.compress(b'{"text": "Credits to the owner."}\n')
    done = call(tmp_path, "check", "--isolated", "-", "--stdin-filename", "a.json.gz", stdin=packed)
    assert "ATT101" in as_text(done).stdout


def test_fixes_leave_it_as_it_is(tmp_path: Path) -> None:
    page = gzip.compress("<p>Itâ€™s fine, and so is the rest of it.</p>".encode())
    (tmp_path / "a.html").write_bytes(page)
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress("Itâ€™s fine.".encode()))
    assert "can be fixed" not in call_for_text(tmp_path, "check", "--isolated", "--no-cache", ".").stdout
    done = call_for_text(tmp_path, "check", "--isolated", "--no-cache", "--fix", ".")
    assert (tmp_path / "a.html").read_bytes() == page
    assert "2 fixes in 2 documents cannot be made here" in done.stderr
