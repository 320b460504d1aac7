"""JSON lines: rows and their columns by their usual names."""

from __future__ import annotations

import gzip
import io
import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.engine.shards.rows import cut
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders import JsonLinesLoader, TextLoader
from provenance.loaders.jsonlines import read_rows


def entries(data: bytes) -> list[Source | BrokenEntry]:
    return list(JsonLinesLoader({}).entries("rows.jsonl", io.BytesIO(data)))


def test_a_row_with_all_its_columns() -> None:
    row = {
        "id": "a",
        "text": "Ünï",
        "date": "2024-06-20",
        "author": ["Ann", {"name": "Ben"}],
        "language": "en",
        "other": 1,
    }
    (entry,) = entries(b"\xef\xbb\xbf" + json.dumps(row).encode())
    assert isinstance(entry, Source)
    assert (entry.id, entry.row, entry.media_type, entry.data) == ("a", 1, "text/plain", "Ünï")
    stated = [(declared.field, declared.value, declared.origin) for declared in entry.declared]
    assert stated == [
        ("date", "2024-06-20", "row:date"),
        ("author", "Ann", "row:author"),
        ("author", "Ben", "row:author"),
        ("language", "en", "row:language"),
    ]
    document = TextLoader().load(entry)
    assert document.declared == entry.declared
    assert document.row == 1


@pytest.mark.parametrize(
    ("row", "stated"),
    [
        ({"date_time": "1999-04-27 17:23:02"}, [("date", "1999-04-27 17:23:02", "row:date_time")]),
        ({"Published-At": "2017-10-12"}, [("date", "2017-10-12", "row:published-at")]),
        ({"datePublished": "2017-10-12"}, [("date", "2017-10-12", "row:datepublished")]),
        ({"newspaper": "The Lamp", "author_name": "Ana Cruz"}, [("publisher", "The Lamp"), ("author", "Ana Cruz")]),
        ({"link": "https://lamp.org/a"}, [("url", "https://lamp.org/a", "row:link")]),
        ({"authors": "['Ana Cruz', \"Ben O'Dea\"]"}, [("author", "Ana Cruz"), ("author", "Ben O'Dea")]),
        ({"authors": "[Ana Cruz]"}, [("author", "[Ana Cruz]")]),
        ({"slug": "bridge", "published_at": None}, [("unpublished", "null", "columns:date")]),
        ({"slug": "bridge", "published_at": ""}, []),
        ({"published_at": None}, []),
        ({"slug": "bridge", "published_at": None, "url": "https://lamp.org/a"}, [("url", "https://lamp.org/a")]),
        ({"authors": "[]", "date": "NaT", "title": " ", "publisher": "None", "url": None}, []),
        ({"feature_publish_time": "2017-10-12T08:00"}, [("date", "2017-10-12T08:00", "column:feature_publish_time")]),
        ({"feature_publish_time": "soon", "crawl_date": "2017-10-12"}, [("retrieved", "2017-10-12")]),
        ({"FileName": "Ridge_fire__Gazette_October_23_2020.txt"}, [("date", "October 23, 2020")]),
        ({"FileName": "ridge_2020-10-23.txt"}, [("date", "2020-10-23")]),
        ({"id": "lamp_2020-10-23_ridge-fire"}, [("unlabelled", "2020-10-23", "row:id")]),
        ({"id": "lamp_120-10-23"}, []),
        # Of a single row what may be a day or a name is passed on to whoever reads dates and knows people.
        (
            {"FileName": "ridge_23.txt", "last_active": "2024-07-11 16:06:12"},
            [("unlabelled", "2024-07-11 16:06:12"), ("yearless", "ridge_23.txt")],
        ),
        (
            {"publish_details": "PTI / Nov 14, 2023, 22:31 (IST)"},
            [("date", "Nov 14, 2023, 22:31 (IST)"), ("author", "PTI")],
        ),
        ({"publish_details": "Nov 13, 2023  |  Ana Cruz"}, [("date", "Nov 13, 2023"), ("author", "Ana Cruz")]),
        ({"date": "2017-10-12", "sorting_date": "2018-01-01"}, [("date", "2017-10-12", "row:date")]),
        ({"year": "2019", "Month": 4.0, "day": 31}, [("date", "2019-04-31", "columns:year")]),
        ({"year": 2019, "month": 4}, [("date", "2019-04", "columns:year")]),
        ({"year": 2019, "month": "13"}, [("date", "2019", "columns:year")]),
        ({"year": 7, "month": 4}, []),
        ({"year": 2019, "month": "April"}, [("date", "2019-04", "columns:year"), ("possible_author", "April")]),
        ({"date": {"$date": "2019-04-03T00:00:00Z"}}, [("date", "2019-04-03T00:00:00Z", "row:date")]),
        ({"source": "crawl", "time": 3}, []),
        ({"source": "Lamp Press"}, [("publisher", "Lamp Press", "column:source")]),
        ({"source": "Lamp Press", "newspaper": "The Lamp"}, [("publisher", "The Lamp", "row:newspaper")]),
        ({"source": "CC-News_2019"}, []),
        (
            {"title": "A bridge", "date": "2019-05-03", "source": "harbourgazette"},
            [
                ("title", "A bridge", "row:title"),
                ("date", "2019-05-03", "row:date"),
                ("publisher", "harbourgazette", "column:source"),
            ],
        ),
        (
            {"title": "A bridge", "date": "2019-05-03", "source": "kaggle"},
            [("title", "A bridge", "row:title"), ("date", "2019-05-03", "row:date")],
        ),
        ({"source": "harbourgazette"}, []),
        (
            {"source": "rss_harbour_news", "url": "https://www.harbournews.org/bridge"},
            [("url", "https://www.harbournews.org/bridge", "row:url"), ("publisher", "harbour news", "column:source")],
        ),
        (
            {"source": "rss_harbour_news", "url": "https://lamp.org/bridge"},
            [("url", "https://lamp.org/bridge", "row:url")],
        ),
        ({"source": "reddit", "url": "https://reddit.com/bridge"}, [("url", "https://reddit.com/bridge", "row:url")]),
        (
            {"url": "GAZ20121029S5343.txt"},
            [("url", "GAZ20121029S5343.txt", "row:url"), ("date", "2012-10-29", "column:url")],
        ),
        ({"filename": "GAZ_20121329S5343.txt"}, []),
        ({"user": {"screen_name": "anac", "id": 7}}, [("author", "anac", "column:user")]),
        ({"user": "anac", "author": "Ana Cruz"}, [("author", "Ana Cruz", "row:author")]),
        ({"speaker": "Ana Cruz"}, [("author", "Ana Cruz", "column:speaker")]),
        ({"authors/0/name": "Ana Cruz", "authors/1/name": "Ben Ode"}, [("author", "Ana Cruz"), ("author", "Ben Ode")]),
        ({"author": "https://lamp.org/people/ana-cruz/"}, [("author", "ana-cruz", "row:author")]),
        ({"作者": "李明"}, [("author", "李明", "row:作者")]),
        ({"paper_date": "Wed, 3 April 2019"}, [("date", "Wed, 3 April 2019", "column:paper_date")]),
        ({"meta": {"url": "https://lamp.org/a", "year": 2019}}, [("url", "https://lamp.org/a"), ("date", "2019")]),
        ({"date": "2019-04-03", "metadata": {"published": "2018-01-01"}}, [("date", "2019-04-03")]),
        ({"meta": "2019", "metadata": ["url"]}, []),
        ({"author": None, "meta": {"author": "Ana Cruz"}}, [("author", "Ana Cruz", "row:author")]),
        (
            {"author_name": "A. Cruz", "doc_title": "A ridge", "published_utc": 1554249600},
            [("author", "A. Cruz"), ("title", "A ridge"), ("date", "1554249600")],
        ),
        ({"field_author": [{"value": "Ana Cruz"}], "post_id": 7}, [("author", "Ana Cruz")]),
        ({"date": 1901.0, "creator": 3}, [("date", "1901")]),
        ({"date": "04+May+2019"}, [("date", "04 May 2019")]),
        ({"date": "2019-05-04T10:00:00+02:00"}, [("date", "2019-05-04T10:00:00+02:00")]),
        ({"date": 1554249600000000000}, [("date", "1554249600")]),
        (
            {"scraped_at": "2019-04-03T08:00:01.25", "updated_at": "2019-04-03T08:00:01.26"},
            [("retrieved", "2019-04-03T08:00:01.25"), ("retrieved", "2019-04-03T08:00:01.26")],
        ),
        (
            {"scraped_at": "2019-04-03T08:00:01", "updated_at": "2019-04-03T07:00:01"},
            [("retrieved", "2019-04-03T08:00:01"), ("modified", "2019-04-03T07:00:01")],
        ),
        (
            {"name": "A bridge closes at last", "url": "https://lamp.org/a", "timestamp": "2019-04-03"},
            [("url", "https://lamp.org/a"), ("date", "2019-04-03"), ("title", "A bridge closes at last")],
        ),
        ({"published_parsed": [2019, 4, 3, 8, 0, 0, 2, 93, 0]}, [("date", "2019-04-03")]),
        ({"issued": {"date-parts": [[2019, 4]]}}, [("date", "2019-04")]),
        ({"date": {"year": 2019, "month": 4, "day": 3}}, [("date", "2019-04-03")]),
        ({"published": {"$date": {"$numberLong": "1554249600000"}}}, [("date", "1554249600000")]),
        ({"title": {"rendered": "A ridge"}, "author": 3}, [("title", "A ridge")]),
        ({"author": 3, "_embedded": {"author": [{"id": 3, "name": "Ana Cruz"}]}}, [("author", "Ana Cruz")]),
        ({"authorships": [{"position": 1, "author": {"display_name": "Ana Cruz"}}]}, [("author", "Ana Cruz")]),
        ({"user": {"login": "anac", "id": 7}}, [("author", "anac", "column:user")]),
        ({"meta_data": {"og": {"site_name": "The Lamp"}}, "authors": []}, [("site", "The Lamp", "row:site_name")]),
        ({"meta_data": {"institution": "Harbour College"}}, [("publisher", "Harbour College", "column:institution")]),
        ({"user": "U07AB1C2D", "user_profile": {"name": "anac", "real_name": "Ana Cruz"}}, [("author", "Ana Cruz")]),
        ({"author": "{'name': 'Ana Cruz', 'id': 7}"}, [("author", "Ana Cruz")]),
        ({"source": '{"id": null, "name": "Lamp Press"}'}, [("publisher", "Lamp Press")]),
        ({"source": {"title": "Lamp Press", "uri": "lamp.org"}}, [("publisher", "Lamp Press")]),
        ({"source": "https://lamp.org/a"}, [("url", "https://lamp.org/a", "column:source")]),
        ({"mainEntityOfPage": {"@id": "https://lamp.org/a"}}, [("url", "https://lamp.org/a")]),
        (
            {"meta": "{'url': 'https://lamp.org/a', 'language': 'en'}"},
            [("url", "https://lamp.org/a"), ("language", "en")],
        ),
        ({"meta": "{'url': broken}"}, []),
        (
            {"meta": {"warc_headers": {"warc-target-uri": "https://lamp.org/a", "warc-date": "2021-10-16"}}},
            [("url", "https://lamp.org/a"), ("retrieved", "2021-10-16")],
        ),
        ({"_source": {"byline": "Ana Cruz"}, "_id": "x"}, [("author", "Ana Cruz")]),
        (
            {"url": "https://lamp.org/a", "timestamp": "2019-04-03T08:00:00Z"},
            [("url", "https://lamp.org/a"), ("retrieved", "2019-04-03T08:00:00Z")],
        ),
        (
            {"url": "https://lamp.org/a", "timestamp": "2019-04-03", "title": "A ridge"},
            [("url", "https://lamp.org/a"), ("date", "2019-04-03"), ("title", "A ridge")],
        ),
        (
            {"scraped_at": "2019-04-03", "seendate": "20190403T080000Z"},
            [("retrieved", "2019-04-03"), ("retrieved", "20190403T080000Z")],
        ),
        ({"added": "2019-04-03"}, [("unlabelled", "2019-04-03")]),
        ({"Titel": "Ein Grat", "Datum": "3. April 2019"}, [("title", "Ein Grat"), ("date", "3. April 2019")]),
        (
            {"título": "Una cresta", "fecha": "3/4/2019", "data": "03/04/2019"},
            [("title", "Una cresta"), ("date", "3/4/2019", "row:fecha")],
        ),
        ({"data": "03/04/2019"}, [("date", "03/04/2019", "column:data")]),
        ({"data": {"score": 7}, "time": 3}, []),
        (
            {"title": "['A ridge']", "author": "['\\n Ana Cruz', 'Ben \\'Bo\\' Ode']"},
            [("title", "A ridge"), ("author", "Ana Cruz"), ("author", "Ben 'Bo' Ode")],
        ),
        ({"title": "[A ridge]", "author": "['Ana Cruz \\d']"}, [("title", "[A ridge]"), ("author", "Ana Cruz \\d")]),
        ({"author": "3", "_embedded": "{'author': [{'name': 'Ana Cruz'}]}"}, [("author", "Ana Cruz")]),
        ({"date": "1554249600000000000"}, [("date", "1554249600")]),
        ({"date": "(2019, 4, 3)"}, [("date", "2019-04-03")]),
        ({"from": "Leeds", "to": "York"}, [("possible_author", "York")]),
        (
            {"from": "Ana Cruz <ana@lamp.org>", "subject": "ramps"},
            [("author", "Ana Cruz"), ("title", "ramps", "column:subject")],
        ),
        ({"from": "ana@lamp.org", "subject": "ramps", "title": "A ramp"}, [("title", "A ramp")]),
        ({"header": "A ramp"}, [("title", "A ramp", "column:header")]),
        ({"header": "text/html; charset=utf-8", "title": "A ramp"}, [("title", "A ramp")]),
        ({"guid": "https://lamp.org/a"}, [("url", "https://lamp.org/a", "column:guid")]),
        ({"guid": "ab12", "link": "https://lamp.org/b"}, [("url", "https://lamp.org/b")]),
        ({"citation_title": "A ridge", "parsely-author": "Ana Cruz"}, [("title", "A ridge"), ("author", "Ana Cruz")]),
        ({"dates": {"published": "2019-04-03"}}, [("date", "2019-04-03")]),
        ({"authors": {"names": ["Ana Cruz", "Ben Ode"]}}, [("author", "Ana Cruz"), ("author", "Ben Ode")]),
        ({"author": {"node": {"name": "Ana Cruz"}}}, [("author", "Ana Cruz")]),
        ({"author": "Ana Cruz\n  Ben Ode\n"}, [("author", "Ana Cruz | Ben Ode")]),
        ({"author": "('Ana Cruz', 'Ben Ode')"}, [("author", "Ana Cruz"), ("author", "Ben Ode")]),
        ({"author": "{" + "a" * 200_000 + "}"}, [("author",)]),
        ({"author": '{"Ana Cruz",Ben}'}, [("author", "Ana Cruz"), ("author", "Ben")]),
        (
            {"author": "Ana&nbsp;Cruz", "title": "Ridge &amp; river"},
            [("author", "Ana Cruz"), ("title", "Ridge & river")],
        ),
        ({"author_fullname": "t2_ab12", "creator": "did:plc:ab12", "byline": "not available"}, []),
        ({"date": "1970-01-01T00:00:00Z", "published": "0000-00-00 00:00:00", "updated": 0, "pub_date": -1}, []),
        ({"date": "datetime.datetime(2019, 4, 3, 8, 0)"}, [("date", "2019-04-03")]),
        (
            {"date": "/Date(1554249600000)/", "modified": "D:20190403080000+02'00'"},
            [("date", "1554249600000"), ("modified", "2019-04-03")],
        ),
        ({"date": "2019. 4. 3."}, [("date", "2019-04-03")]),
        ({"date": "[2019, 4, 3]"}, [("date", "2019-04-03")]),
        ({"auth\ud800or date": "2019-04-03"}, [("date", "2019-04-03", "column:auth\ufffdor date")]),
    ],
)
def test_columns_by_any_of_their_names(row: dict[str, object], stated: list[tuple[str, ...]]) -> None:
    (entry,) = entries(json.dumps({"text": "a", **row}).encode())
    assert isinstance(entry, Source)
    found = [(declared.field, declared.value, declared.origin) for declared in entry.declared]
    assert [one[: len(known)] for one, known in zip(found, stated, strict=True)] == stated


def test_html_comes_before_text() -> None:
    (entry,) = entries(b'{"id": 7, "html": "<p>x", "text": "y"}')
    assert isinstance(entry, Source)
    assert (entry.id, entry.media_type, entry.data) == ("7", "text/html", "<p>x")


@pytest.mark.parametrize(
    ("cell", "name", "notices"),
    [
        ('{"$oid": "58dc8fae1d41c841eed7ecc2"}', "58dc8fae1d41c841eed7ecc2", 0),
        ('{"$numberLong": "77"}', "77", 0),
        ('{"$oid": ""}', "rows.jsonl:1", 0),
        ('{"$oid": ["a"]}', "rows.jsonl:1", 1),
        ('{"$oid": "a", "of": "b"}', "rows.jsonl:1", 1),
        ("[7]", "rows.jsonl:1", 1),
    ],
)
def test_ids_as_a_database_exports_them(cell: str, name: str, notices: int) -> None:
    (entry,) = entries(f'{{"_id": {cell}, "text": "y"}}'.encode())
    assert isinstance(entry, Source)
    assert (entry.id, len(entry.notices)) == (name, notices)


def test_rows_keep_their_numbers() -> None:
    found = entries(b'{"text": "a"}\n\n  \r\n{"id": "x", "text": ""}\n{"id": "x", "text": "c"}')
    assert [(entry.id, entry.row) for entry in found] == [("rows.jsonl:1", 1), ("x", 4), ("x", 5)]
    last = found[-1]
    assert isinstance(last, Source)
    assert [notice.kind for notice in last.notices] == ["row"]
    assert "row 4" in last.notices[0].message


@pytest.mark.parametrize("cell", ["null", "NaN"])
def test_a_text_that_nobody_filled_is_no_failure(cell: str) -> None:
    """As an empty cell of a table is none."""
    found = entries(f'{{"id": "a", "text": {cell}, "html": null}}'.encode())
    assert found == [BrokenEntry("a", 1, "no text in `text`", skipped=True)]


def test_a_number_that_is_none_is_an_empty_cell() -> None:
    """Python writes it so, of a column that nobody filled."""
    found = entries(b'{"text": "x", "id": NaN, "date": NaN, "score": -Infinity, "author": "Ana Cruz"}')
    (row,) = found
    assert isinstance(row, Source)
    assert (row.data, row.id, row.notices) == ("x", "rows.jsonl:1", ())
    assert [(one.field, one.value) for one in row.declared] == [("author", "Ana Cruz")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (
            gzip.compress(b'{"text": "x"}\n' * 9),
            "holds a gzip file, and no JSON lines: unpack it, or name it `.jsonl.gz`.",
        ),
        (b"\x28\xb5\x2f\xfd\n\n", "holds a zstd file"),
        (b"PAR1\n\nPAR1", "holds a Parquet file, and no JSON lines: unpack it, or name it `.parquet`."),
        ('{"text": "x"}\n'.encode("utf-16-le"), "is in UTF-16, but JSON lines are UTF-8: convert it."),
        ('{"text": "x"}\n'.encode("utf-16-be"), "is in UTF-16, but JSON lines are UTF-8: convert it."),
        (b'[\n  {"text": "x"}\n]\n', "over several lines, and no JSON lines: name it `.json`, or put each object"),
        (b'\xef\xbb\xbf[ \r\n{"text": "x"},\r\n', "is JSON over several lines"),
        (
            b'{\n  "text": "x"\n}\n{\n "text": "y"\n}',
            "no JSON lines: name it `.json`, or put each object on a line of its own, as `jq -c` does.",
        ),
    ],
)
def test_what_holds_no_lines_is_told_once(data: bytes, reason: str) -> None:
    with pytest.raises(LoadError, match=re.escape(reason)):
        entries(data)
    assert cut("rows.jsonl", io.BytesIO(data), 10) == ([], {})


def test_of_a_pipe_no_line_is_waited_for() -> None:
    def lines() -> Iterator[bytes]:
        yield b'{"text": "x"}\n'
        pytest.fail("more was asked for")

    assert isinstance(next(read_rows("-", lines())), Source)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"{", "not JSON"),
        (b'{"text": ', "not JSON: it breaks off at column 10."),
        (
            b"[1]",
            "a list, not an object with the fields of a document: put its objects on lines of their own (`jq -c '.[]'`)",
        ),
        (b'{"text": "x"},', "a comma stands behind it, at column 14: take it away."),
        (b'{"text": "x"}{"text": "y"}', "another object begins at column 14: put it on a line of its own."),
        (b'{"text": "x"}]', "something stands behind its end at column 14."),
        (b'{"text": 5}', "`text` is a number"),
        (b'{"html": ["x"]}', "`html` is a list"),
        (b'{"text": "\xff"}', "not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"text": "x", "n": ' + b"9" * 5000 + b"}", "a number in it is too long"),
    ],
)
def test_a_broken_row_says_why(row: bytes, reason: str) -> None:
    broken, whole = entries(row + b'\n{"text": "fine"}')
    assert isinstance(broken, BrokenEntry)
    assert reason in broken.reason
    assert broken.reason.endswith(".")
    assert broken.row == 1
    assert isinstance(whole, Source)


def test_a_row_without_a_column_of_text_says_so() -> None:
    """Of a pipe nobody knows where the texts of the other rows will stand."""
    found = list(read_rows("-", [b'{"id": "q", "body": "x"}\n', b"{}\n"]))
    assert all(isinstance(entry, BrokenEntry) and entry.skipped for entry in found)
    likely, nothing = (entry.reason for entry in found if isinstance(entry, BrokenEntry))
    assert likely.startswith("it has neither a column `text` nor `html` (it has `id`, `body`). `body` may be its text")
    assert nothing == "it has neither a column `text` nor `html` (it has nothing), and no other words"


def test_a_byte_order_mark_stands_before_the_first_row_alone() -> None:
    whole, broken, last = entries(b'\xef\xbb\xbf{"text": "a"}\n\xef\xbb\xbf{"text": "b"}\n{"text": "c"}')
    assert isinstance(whole, Source)
    assert isinstance(broken, BrokenEntry)
    assert broken.reason.startswith("It is not JSON: Unexpected UTF-8 BOM")
    assert isinstance(last, Source)


def test_rows_of_several_kinds_have_their_own_columns() -> None:
    rows = [{"text": "a"}, {"Text": "b", "id": "x"}, {"text": "c", "html": "<p>d"}, {"text": "e"}, {"id": "y"}] * 40
    found = entries("\n".join(json.dumps(row | {f"n{number}": 1}) for number, row in enumerate(rows)).encode())
    told = [entry.data if isinstance(entry, Source) else "" for entry in found]
    assert told == ["a", "b", "<p>d", "e", ""] * 40


def test_half_a_surrogate_pair_keeps_its_place() -> None:
    (entry,) = entries(rb'{"text": "a\ud800b"}')
    assert isinstance(entry, Source)
    assert entry.data == "a\ufffdb"
    assert entry.notices


def test_a_text_that_stands_twice_is_told() -> None:
    rows = (b'{"text": "oak", "text": "ash"}', b'{"text": "oak", "text": "oak"}', b'{"text": "oak", "n": 1, "n": 2}')
    found = [entry for entry in entries(b"\n".join(rows)) if isinstance(entry, Source)]
    assert [entry.data for entry in found] == ["ash", "oak", "oak"]
    assert [[notice.message for notice in entry.notices] for entry in found] == [
        ["Row 1 has `text` several times: the last one was read, the others were not."],
        [],
        [],
    ]


@pytest.mark.parametrize("told", [("published", "2017-08-15"), ("when", "")])
def test_values_that_an_export_wraps_with_their_type(told: tuple[str, str]) -> None:
    key, day = told
    cells = {
        key: {"stringValue": "2017-08-15 09:31:00"},
        "content": {"stringValue": "The bridge is closed for a year.", "excludeFromIndexes": True},
        "title": {"stringValue": "Bridge closed"},
    }
    (entry,) = entries(json.dumps({"key": {"path": [{"name": "a"}]}, "properties": cells}).encode())
    assert isinstance(entry, Source)
    assert entry.data == "The bridge is closed for a year."
    found = {one.field: one.value for one in entry.declared}
    assert (found["title"], found.get("date", "")[:10]) == ("Bridge closed", day)


def test_utf16_is_refused() -> None:
    with pytest.raises(LoadError, match="UTF-16"):
        entries('{"text": "x"}'.encode("utf-16"))


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    try:
        found = entries(data)
    except LoadError:
        return
    assert len(found) == 1 or all(entry.row is not None and entry.id for entry in found)


def test_a_list_that_is_too_short_for_a_text_is_passed_over() -> None:
    """Among the pages of a site one may hold a link alone: nothing is wrong with it."""
    (short,) = entries(b'{"slug": "links", "blocks": ["The gazette is here as a PDF."]}')
    assert isinstance(short, BrokenEntry)
    assert short.skipped
    assert "`blocks`" in short.reason
