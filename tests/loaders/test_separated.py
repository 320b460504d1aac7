"""Tables in CSV and TSV: separators, encodings, names of columns, and rows that lost cells."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders import JsonLinesLoader, TableLoader
from provenance.loaders.text import load_text
from tests.commands import call_for_text


def entries(data: bytes, loader: TableLoader | None = None) -> list[Source | BrokenEntry]:
    return list((loader or TableLoader()).entries("rows.csv", io.BytesIO(data)))


def test_a_table() -> None:
    first, second, third = entries(
        b'id,Headline,Published At,author,text\r\n7,A walk,2020-01-02,Ana Cruz,"It was closed,\r\n""they"" said."\r\n,,,,\r\n7,,,,short\r\n,B\r\n'
    )
    assert isinstance(first, Source)
    assert (first.id, first.row, first.data) == ("7", 2, 'It was closed,\r\n"they" said.')
    assert [(one.field, one.value) for one in first.declared] == [
        ("title", "A walk"),
        ("date", "2020-01-02"),
        ("author", "Ana Cruz"),
    ]
    assert isinstance(second, Source)
    assert (second.id, second.row) == ("7", 4)
    assert "row 2 too" in second.notices[0].message
    assert third == BrokenEntry("rows.csv:5", 5, "no text in `text`", skipped=True)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_separators_and_encodings(separator: str, encoding: str) -> None:
    (entry,) = entries(f"title{separator}text\nÜ{separator}ä\n".encode(encoding))
    assert isinstance(entry, Source)
    assert (entry.data, entry.declared[0].value) == ("ä", "Ü")


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)


@given(st.lists(st.tuples(CELLS, CELLS.filter(bool)), min_size=1, max_size=8))
def test_rows_are_those_of_json_lines(rows: list[tuple[str, str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([("title", "text"), *rows])
    lines = "".join(json.dumps({"title": title, "text": text}) + "\n" for title, text in rows)
    found = entries(out.getvalue().encode())
    expected = JsonLinesLoader().entries("rows.csv", io.BytesIO(lines.encode()))
    told = [(one.data, one.declared) for one in expected if isinstance(one, Source)]
    assert [(one.data, one.declared) for one in found if isinstance(one, Source)] == told


def test_names_of_columns_as_spreadsheets_have_them() -> None:
    (entry,) = entries(b"sep=;\r\n\r\nID; Text\r\n7;a\r\n")
    assert isinstance(entry, Source)
    assert (entry.id, entry.row, entry.data) == ("7", 4, "a")
    (old,) = entries(b"text\ra\r")
    assert isinstance(old, Source)
    assert old.data == "a"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("He said so, and then, that.,2024-01-01", "It has 4 cells, where the line of names has 2"),
        ("a,b,c", "It has 3 cells, where the line of names has 2: a name may be missing there"),
        ('"He said so.,2024-01-01\nb,2024\nc,2025', "A quotation mark in it has no end"),
    ],
)
def test_a_row_that_lost_its_cells_is_told(row: str, reason: str) -> None:
    first, *_, broken = entries(f"text,date\na,2024\n{row}\n".encode())
    assert isinstance(first, Source)
    assert isinstance(broken, BrokenEntry)
    assert (broken.row, broken.reason.startswith(reason)) == (3, True), broken.reason


_WHOLE = (
    "The bridge was closed on Monday after an inspection. It opens again when the repairs are done, the city said. " * 9
)
_FIRST = "The bridge of Leeds was closed on Monday for the repairs."
_BRIEF = f"LEEDS JANUARY 3{_FIRST}{_WHOLE[:300]}"
"""Short news, whose first sentence a feed has as an excerpt."""


@pytest.mark.parametrize(
    ("names", "cells", "text"),
    [
        ("title,content,articles,url", f"a,The bridge was closed.,{_WHOLE},https://a.test/b", _WHOLE),
        ("title,content,comments,url", f"a,The bridge was closed.,{_WHOLE},https://a.test/b", "The bridge was closed."),
        ("title,text,articles,url", f"a,The bridge was closed.,{_WHOLE},https://a.test/b", "The bridge was closed."),
        ("title,content,longContent,url", f"a,{_FIRST},{_BRIEF},https://a.test/b", _BRIEF),
        ("title,content,longContent,size", f"a,{_FIRST},{_BRIEF},7", _BRIEF),
        ("title,content,comments,url", f"a,{_FIRST},{_BRIEF},https://a.test/b", _FIRST),
        ("title,content,longContent,url", f"a,{_FIRST},{_FIRST} It is old.,https://a.test/b", _FIRST),
        ("title,content,other,url", f"a,{_FIRST},{_BRIEF.replace('Monday', 'Sunday')},https://a.test/b", _FIRST),
    ],
)
def test_an_excerpt_beside_its_whole_text(names: str, cells: str, text: str) -> None:
    row = ",".join(f'"{cell}"' for cell in cells.replace(", the city", "\1 the city").split(",")).replace("\1", ",")
    (entry,) = entries(f"{names}\n{row}\n".encode())
    assert isinstance(entry, Source)
    assert str(entry.data) == text


def test_columns_that_are_configured() -> None:
    loader = TableLoader({"text": ("content",), "author": ()})
    (entry,) = entries(b"content,author\nwords,crawler\n", loader)
    assert isinstance(entry, Source)
    assert (entry.data, entry.declared) == ("words", ())
    assert loader.declines(b"content,author\n") is None
    assert "`content`, where the configuration says" in str(loader.declines(b"text,author\n"))


def test_a_table_without_texts_is_declined() -> None:
    assert "it has `year`, `rain`" in str(TableLoader().declines(b"year,rain\n2020,31\n"))
    assert TableLoader().declines("text;year\n".encode("utf-16")) is None
    assert TableLoader().declines(b"column of a very long line of names," * 200) is None
    for data, has in ((b"year,rain\n2020,31\n", "(it has `year`, `rain`)"), (b"", "it has nothing in it")):
        (entry,) = entries(data)
        assert isinstance(entry, BrokenEntry)
        assert (entry.row, entry.skipped, has in entry.reason) == (None, True, True)


def test_a_table_without_a_line_of_names_is_told_as_that() -> None:
    words = "The council of the town closed the bridge and nobody knew for how long it would be. "
    rows = f"Town;{words * 3}\nSport;{words * 2}\n".encode()
    assert "a line of names above it" in str(TableLoader().declines(rows))
    people = b"Ana Cruz,ana.cruz@gazette.example,Mill Lane 3\nBen Ode,ben@gazette.example,High Street 2\n"
    for data in (people, b"Ana Cruz;5511987654321\n"):
        told = str(TableLoader().declines(data))
        assert "first line looks like a row: it holds addresses or numbers, where the names" in told
        assert "Ana" not in told
    assert "it has `2020-01-22`, `" in str(TableLoader().declines(b"2020-01-22,2020-01-23\n3,4\n"))
    assert "it has `topic`, `Was" in str(TableLoader().declines(b"topic;Was the council right to close the bridge?\n"))


def test_what_cannot_be_read_on_says_where() -> None:
    table = TableLoader().entries("rows.csv", io.BytesIO("text\né\n".encode() + (b"b" * 59 + b"\n") * 300 + b"\xff\n"))
    assert isinstance(next(table), Source)
    with pytest.raises(
        LoadError,
        match=r"not in UTF-8, from row 303 on: save it in that encoding, which spreadsheets call “CSV UTF-8”",
    ):
        list(table)
    broken = "text\na\nb\n".encode("utf-16") + b"\x00\xd8\n\x00"
    table = TableLoader().entries("rows.csv", io.BytesIO(broken))
    assert [entry.row for entry in (next(table), next(table))] == [2, 3]
    with pytest.raises(LoadError, match="from row 4 on"):
        list(table)


@pytest.mark.parametrize("rows_before", [0, 600])
def test_spreadsheets_write_in_the_encoding_of_their_system(rows_before: int) -> None:
    said = "Das Café „Zur Brücke“ schließt – sagt die Wirtin – im März; drüben gibt es größere."
    data = ("text\n" + f"{'plain ' * 20}\n" * rows_before + f'"{said}"\n' * 2).encode("cp1252")
    *_, one, other = entries(data)
    assert isinstance(one, Source)
    assert isinstance(other, Source)
    assert (one.data, other.data, other.row) == (said, said, rows_before + 3)
    assert TableLoader().declines(data[:4096]) is None


def test_a_broken_byte_in_utf_8_is_no_other_encoding() -> None:
    table = TableLoader().entries("rows.csv", io.BytesIO("text\nCafé, Brücke, März\n".encode() + b"\xff\n"))
    with pytest.raises(LoadError, match="not in UTF-8, from row 3 on"):
        list(table)


def test_a_file_of_another_kind_is_told_as_that() -> None:
    """An archive that was called .csv was to be saved in UTF-8."""
    data = b"PK\x03\x04\x14\x00text,id\n\xff\xfe,1\n"
    assert TableLoader().declines(data) is None
    with pytest.raises(LoadError, match=r"^The file is a ZIP archive or an office document, not text: exclude it"):
        entries(data)


def test_one_stray_byte_does_not_change_the_encoding_of_all_that_follows() -> None:
    data = (
        b"text\nIt\x92s the first row\n"
        + (b"A plain row of words. " * 20 + b"\n") * 200
        + "Das Café schließt\n".encode() * 3
    )
    with pytest.raises(LoadError, match="not in UTF-8"):
        list(TableLoader().entries("rows.csv", io.BytesIO(data)))


@given(st.binary(max_size=120))
def test_any_bytes(data: bytes) -> None:
    for head in (b"", b"text,a\n"):
        try:
            entries(head + data)
        except LoadError as error:
            assert str(error).startswith(("rows.csv", "The file is "))  # noqa: PT017 - either is right
        TableLoader().declines(data)


def test_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "rain.csv").write_text("year,rain\n2020,31\n", encoding="utf-8")
    (tmp_path / "texts.csv").write_text("text\nCredits to the owner\n", encoding="utf-8")
    done = call_for_text(tmp_path, "check", "--isolated", "--no-cache", ".")
    assert done.returncode == 1, done.stderr
    assert "texts.csv:2\n" in done.stdout
    assert "1 file skipped (rain.csv): it has neither a column" in done.stdout


def test_an_address_in_the_first_line_is_a_cell() -> None:
    """Where all names are addresses, they are those of a vocabulary."""
    (entry,) = entries(b"Closed;http://gazette.example/1;06/11/2017;Ana Cruz\nOpen;b;c;d\n")
    assert isinstance(entry, BrokenEntry)
    assert "first line looks like a row: it holds addresses" in entry.reason
    (entry,) = entries(b"http://a.example/year;http://a.example/rain\n1;2\n")
    assert isinstance(entry, BrokenEntry)
    assert "neither a column" in entry.reason


def test_a_first_line_of_one_title_may_be_text() -> None:
    told = str(TableLoader().declines("Die Brücke bleibt geschlossen\nSagt der Rat\n\n\nDie Fähre fährt\n".encode()))
    assert 'media-type = "text/plain"' in told
    assert "media-type" not in str(TableLoader().declines(b"rain\n31\n"))


def test_a_row_with_the_bytes_of_a_pdf_is_told() -> None:
    held = load_text(Source("rows.csv:2", "rows.csv", "text/plain", "%PDF-1.4 is how such a file begins.", row=2))
    assert held.text.startswith("%PDF-1.4 is how")
    with pytest.raises(LoadError, match=r"The row holds the bytes of a PDF file, not text"):
        load_text(
            Source("rows.csv:3", "rows.csv", "text/plain", "%PDF-1.4 12 0 obj <</Filter/FlateDecode>>stream h", row=3)
        )
