"""Web archives: every page with its place in the file; what is broken is told and the rest is read."""

from __future__ import annotations

import contextlib
import gzip
import io
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from provenance.engine.local import outcomes
from provenance.engine.program import all_kinds, program
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.host.files import Finder
from provenance.loaders import WarcLoader
from provenance.loaders.warc.bodies import body_of

warc = pytest.importorskip("fastwarc.warc")

PAGE = "<html><body><p>The café {} was closed on Tuesday.</p></body></html>"


def record(kind: str, content: bytes, number: int, length: int | None = None, **more: str) -> bytes:
    head = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-{number:012}>",
        "WARC-Date": "2024-06-04T10:00:00Z",
        "WARC-Target-URI": f"https://example.com/{number}",
        "Content-Type": "application/http;msgtype=response",
        "Content-Length": str(len(content) if length is None else length),
        **{key.replace("_", "-"): value for key, value in more.items()},
    }
    lines = "".join(f"{key}: {value}\r\n" for key, value in head.items())
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + content + b"\r\n\r\n"


def http(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    head = {
        "Content-Type": "text/html; charset=ISO-8859-1",
        **{key.replace("_", "-"): value for key, value in headers.items()},
    }
    lines = "".join(f"{key}: {value}\r\n" for key, value in head.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def page(number: int) -> bytes:
    return http(PAGE.format(number).encode("latin-1"))


PAGES = [record("response", page(number), number) for number in range(1, 7)]
packings = pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])


def joined(records: list[bytes], *, packed: bool) -> bytes:
    return b"".join(gzip.compress(one) if packed else one for one in records)


def entries(data: bytes) -> list[Source | BrokenEntry]:
    return list(WarcLoader().entries("a.warc", io.BytesIO(data)))


def rows(found: list[Source | BrokenEntry]) -> list[Any]:
    return [entry.row if isinstance(entry, Source) else entry.reason for entry in found]


@packings
def test_pages_and_their_places(packed: bool) -> None:  # noqa: FBT001
    data = joined(PAGES, packed=packed)
    found = entries(data)
    for number, entry in enumerate(found, 1):
        assert isinstance(entry, Source)
        assert (entry.id, entry.row) == (f"urn:uuid:00000000-0000-0000-0000-{number:012}", number)
        assert (entry.media_type, entry.encoding) == ("text/html", "ISO-8859-1")
        assert entry.data == PAGE.format(number).encode("latin-1")
        assert [(one.field, one.value) for one in entry.declared] == [("url", f"https://example.com/{number}")]
        assert entry.offset is not None
        rest = data[entry.offset :]
        assert (gzip.decompress(rest) if packed else rest).startswith(PAGES[number - 1])
    assert len(found) == len(PAGES)


def test_a_file_that_was_packed_as_a_whole_has_no_offsets() -> None:
    found = entries(gzip.compress(joined(PAGES, packed=False)))
    assert [(entry.row, entry.offset) for entry in found] == [(1, 0), *((row, None) for row in range(2, 7))]


def test_what_is_a_page() -> None:
    brotli = pytest.importorskip("brotli")
    records = [
        record("warcinfo", b"software: x\r\n", 1, Content_Type="application/warc-fields"),
        record("request", b"GET / HTTP/1.1\r\n\r\n", 2),
        record("response", http(gzip.compress(b"<p>packed</p>"), Content_Encoding="gzip"), 3),
        record("response", http(brotli.compress(b"<p>brotli</p>"), Content_Encoding="br"), 4),
        record(
            "response",
            http(b"9\r\n<p>parts</\r\n2\r\np>\r\n0\r\n\r\n".replace(b"9\r\n", b"a\r\n"), Transfer_Encoding="chunked"),
            5,
        ),
        record("response", http(b"gone", "404 Not Found"), 6),
        record("response", http(b"\x89PNG", Content_Type="image/png"), 7),
        record("revisit", http(b""), 8),
        record(
            "response",
            http(
                b"words",
                Content_Type="text/plain",
                Content_Language="de",
                Last_Modified="Mon, 01 Jan 2024 10:00:00 GMT",
            ),
            9,
        ),
        record("response", http(b"<p>now</p>", Last_Modified="Tue, 04 Jun 2024 09:59:00 GMT"), 10),
        record("conversion", b"A text that was made of a page.", 11, Content_Type="text/plain"),
        record(
            "response",
            http(
                b"<p>cut",
            ),
            12,
            WARC_Truncated="length",
        ),
        record("response", http(b""), 13),
    ]
    found = entries(joined(records, packed=True))
    pages = [entry for entry in found if isinstance(entry, Source)]
    assert [(entry.row, entry.data) for entry in pages] == [
        (3, b"<p>packed</p>"),
        (4, b"<p>brotli</p>"),
        (5, b"<p>parts</p>"),
        (9, b"words"),
        (10, b"<p>now</p>"),
        (11, b"A text that was made of a page."),
        (12, b"<p>cut"),
    ]
    assert [(one.field, one.value, one.origin) for one in pages[3].declared] == [
        ("language", "de", "http:content-language"),
        ("modified", "Mon, 01 Jan 2024 10:00:00 GMT", "http:last-modified"),
        ("url", "https://example.com/9", "http:target-uri"),
    ]
    assert [one.field for one in pages[4].declared] == ["url"]
    assert [notice.kind for notice in pages[6].notices] == ["limit"]
    last = found[-1]
    assert isinstance(last, BrokenEntry)
    assert last.skipped
    assert last.reason == (
        "6 records hold no page: 1 warcinfo, 1 request, 1 response with status 404, 1 response of type image/png, 1 revisit, 1 empty page"
    )


@packings
def test_the_rest_is_read_behind_damage(packed: bool) -> None:  # noqa: FBT001
    data = joined(PAGES, packed=packed)
    places = [entry.offset or 0 for entry in entries(data)]
    third, fourth = places[2:4]
    instead = data[:third] + b"\x00" * 12 + data[third + 12 :]  # its first bytes
    assert rows(entries(instead))[:2] == [1, 2]
    assert rows(entries(instead))[-3:] == [4, 5, 6]
    if packed:
        inside = bytearray(data)
        for at in range(third + 150, fourth - 20):
            inside[at] ^= 0xFF
        found = entries(bytes(inside))
        assert [entry.row for entry in found] == [1, 2, 3, 4, 5, 6]
        broken = found[2]
        assert isinstance(broken, BrokenEntry)
        assert broken.offset == third
        assert "damaged" in broken.reason
    for length in range(places[-1] + 40, len(data) - 10, 37):
        found = entries(data[:length])
        assert rows(found)[:5] == [1, 2, 3, 4, 5], length
        assert isinstance(found[5], BrokenEntry), length
        assert len(found) == 6


@packings
def test_a_length_that_lies(packed: bool) -> None:  # noqa: FBT001
    for length, told in ((10**15, "longer than 64,000,000 bytes"), (100_000, "cut off"), (-5, "no length")):
        records = [PAGES[0], record("response", page(2), 2, length), *PAGES[2:]]
        found = entries(joined(records, packed=packed))
        assert [entry.row for entry in found] == [1, 2, 3, 4, 5, 6]
        assert told in rows(found)[1]
        assert all(isinstance(entry, Source) for entry in found[2:])


def test_bombs() -> None:
    bomb = http(gzip.compress(b"x" * 70_000_000, 9), Content_Encoding="gzip")
    big, after = entries(gzip.compress(record("response", bomb, 1)) + gzip.compress(PAGES[1]))
    assert isinstance(big, BrokenEntry)
    assert "unpacks to more than 64,000,000" in big.reason
    assert isinstance(after, Source)


def test_a_body_is_unpacked_no_further_than_it_is_read() -> None:
    brotli = pytest.importorskip("brotli")
    zstandard = pytest.importorskip("zstandard")
    text, most = b"<p>Holm</p>" * 100_000, 10_000
    bodies = {
        "gzip": gzip.compress(text),
        "x-gzip, gzip": gzip.compress(gzip.compress(text)),
        "deflate": zlib.compress(text),
        "Deflate": zlib.compress(text)[2:-4],
        "br": brotli.compress(text),
        "zstd": zstandard.compress(text),
        "identity": text[:most],
    }
    for coding, packed in bodies.items():
        archive = warc.ArchiveIterator(io.BytesIO(record("response", http(packed, Content_Encoding=coding), 1)))
        assert body_of(next(iter(archive)), most) == (text[:most], False), coding


def test_a_body_of_many_packed_parts_is_read_to_its_end() -> None:
    data = gzip.compress(b"") * 150_000 + gzip.compress(b"<p>Holm</p>")
    (entry,) = entries(record("response", http(data, Content_Encoding="gzip"), 1))
    assert isinstance(entry, Source)
    assert (entry.data, entry.notices) == (b"<p>Holm</p>", ())


def test_what_is_told_of_a_broken_body_holds_no_words_of_it() -> None:
    body = b"40\r\n<p>ana.cruz@vexmail.net</p>"
    (entry,) = entries(record("response", http(body, Transfer_Encoding="chunked"), 1))
    assert isinstance(entry, BrokenEntry)
    assert "does not come in the chunks" in entry.reason
    assert "ana" not in entry.reason


@pytest.mark.parametrize(
    "headers",
    [
        {"Transfer_Encoding": "chunked"},
        {"Content_Encoding": "gzip"},
        {"Content_Encoding": "deflate"},
        {"Content_Encoding": "br"},
        {"Content_Encoding": "zstd"},
        {"Transfer_Encoding": "chunked", "Content_Encoding": "gzip"},
        {"Transfer_Encoding": "chunked", "Content_Encoding": "x-gzip, br"},
    ],
)
@pytest.mark.parametrize(
    "body",
    [
        b"<p>The lamp of the pier</p>",
        "<!doctype html><p>Die Brücke über den Fluß</p>".encode(),
        "<p>Die Brücke über den Fluß ist zu</p>".encode("latin-1"),
        b"The bridge is told of here, in a plain text.",
        b"bb The bridge begins as packed data may.",
        b"hb The bridge begins as packed data may.",
    ],
)
def test_a_body_that_was_unpacked_already_is_read(body: bytes, headers: dict[str, str]) -> None:
    (entry,) = entries(record("response", http(body, **headers), 1))
    assert isinstance(entry, Source), entry
    assert (entry.data, entry.notices) == (body, ())


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_bytes_that_are_neither_packed_nor_text_are_broken(coding: str) -> None:
    (entry,) = entries(record("response", http(b"\x00\x01\xfe\xff\x10\x13" * 40, Content_Encoding=coding), 1))
    assert isinstance(entry, BrokenEntry)


def test_a_part_that_is_put_together_already_and_still_packed() -> None:
    packed = gzip.compress(b"<p>The lamp of the pier</p>", mtime=0)
    answer = http(packed, Transfer_Encoding="chunked", Content_Encoding="gzip")
    (entry,) = entries(record("response", answer, 1))
    assert isinstance(entry, Source), entry
    assert entry.data == b"<p>The lamp of the pier</p>"


def test_of_a_packed_page_that_was_cut_off_it_is_told() -> None:
    packed = gzip.compress(b"".join(b"<p>Lamp %d of the pier</p>" % number for number in range(2000)), mtime=0)
    found = entries(
        b"".join(
            record("response", http(packed[:length], Content_Encoding="gzip"), number)
            for number, length in enumerate((len(packed), len(packed) // 2, 10), 1)
        )
    )
    whole, cut, lost = found
    assert isinstance(whole, Source)
    assert isinstance(cut, Source)
    assert isinstance(lost, BrokenEntry)
    assert whole.notices == ()
    assert isinstance(cut.data, bytes)
    assert cut.data.startswith(b"<p>Lamp 0 of")
    assert [notice.message for notice in cut.notices] == ["The packed page of record 2 ends before it is whole."]
    assert "ends before the first word" in lost.reason


@pytest.mark.parametrize(
    "data", [b"nothing", gzip.compress(b"nothing", mtime=0), b"\x1f\x8b\x08"], ids=["text", "packed text", "cut off"]
)
def test_what_is_no_archive(data: bytes) -> None:
    with pytest.raises(LoadError, match="no web archive"):
        entries(data)
    assert entries(b"") == []


class Failing(io.BytesIO):
    @override
    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 1500:
            raise ConnectionResetError(104, "Connection reset by peer")
        return super().read(min(size or -1, 500))


def test_a_connection_that_breaks_is_no_broken_record() -> None:
    found = WarcLoader().entries("a.warc", Failing(joined(PAGES, packed=False)))
    with pytest.raises(ConnectionResetError):
        list(found)


@settings(max_examples=100, deadline=None)
@given(st.booleans(), st.integers(0, 3000), st.integers(0, 80), st.binary(max_size=30))
def test_whatever_is_damaged_most_is_read(packed: bool, at: int, length: int, instead: bytes) -> None:  # noqa: FBT001
    data = joined(PAGES, packed=packed)
    at %= len(data)
    damaged = data[:at] + instead + data[at + length :]
    with contextlib.suppress(LoadError):
        found = entries(damaged)
        whole = [entry for entry in found if isinstance(entry, Source)]
        assert len(whole) >= len(PAGES) - 2
        numbers = [entry.row for entry in found if entry.row is not None]
        assert numbers == sorted(set(numbers))


def test_records_lead_back_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(joined([*PAGES[:2], record("request", b"", 3), PAGES[3][:-200]], packed=True))
    made = program()
    candidates = Finder(made.checker.settings, all_kinds()).find([str(tmp_path)])
    records = [outcome.record for outcome in outcomes(candidates, made.kinds, made.checker)]
    assert [(one.status, one.row, one.offset) for one in records][:2] == [
        ("checked", 1, 0),
        ("checked", 2, records[1].offset),
    ]
    assert [one.status for one in records] == ["checked", "checked", "failed", "skipped"]
    assert all(outcome.seal() and outcome.fault is None for outcome in outcomes(candidates, made.kinds, made.checker))


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fastwarc", None)
    monkeypatch.delitem(sys.modules, "fastwarc.warc", raising=False)
    with pytest.raises(LoadError, match=r"needs the extra \[warc\]: pip install 'provenance-checker\[warc\]'"):
        entries(PAGES[0])
