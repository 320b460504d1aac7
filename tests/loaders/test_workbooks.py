"""Workbooks of spreadsheets: rows of the sheets that have texts, with their days as days, and what was left is told."""

from __future__ import annotations

import io
import zipfile

import pytest

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders import WorkbookLoader, workbooks

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TEXT = "The mill by the bridge was closed in spring and has not moved since."
NAMES = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>text</t></is></c><c r="D1" t="str"><v>date</v></c></row>'
STRINGS = f"<si><t>title</t></si><si><r><t>A </t></r><r><t>mill</t></r><rPh><t>miru</t></rPh></si><si><t>{TEXT}</t></si><si><t>one_x000D_two</t></si>"
STYLES = """<numFmts><numFmt numFmtId="170" formatCode="[$-409]d. mmm yyyy"/><numFmt numFmtId="171" formatCode="0.0 &quot;days&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>"""


def workbook(*sheets: str, properties: str = "", states: tuple[str, ...] = ()) -> bytes:
    """A file with these rows in its sheets `S1`, `S2` …"""
    named = "".join(
        f'<sheet name="S{at}" r:id="r{at}" {state}/>'
        for at, (_, state) in enumerate(zip(sheets, (*states, *[""] * len(sheets)), strict=False), 1)
    )
    related = "".join(
        f'<Relationship Id="r{at}" Type="{KIND}/worksheet" Target="worksheets/s{at}.xml"/>'
        for at, _ in enumerate(sheets, 1)
    )
    related += "".join(
        f'<Relationship Id="{kind}" Type="{KIND}/{kind}" Target="/xl/{kind}.xml"/>'
        for kind in ("sharedStrings", "styles")
    )
    space = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    parts = {
        "_rels/.rels": f'<Relationships {space}><Relationship Id="a" Type="{KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f"<workbook {MAIN}>{properties}<sheets>{named}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships {space}>{related}</Relationships>",
        "xl/sharedStrings.xml": f"<sst {MAIN}>{STRINGS}</sst>",
        "xl/styles.xml": f"<styleSheet {MAIN}>{STYLES}</styleSheet>",
        **{
            f"xl/worksheets/s{at}.xml": f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"
            for at, rows in enumerate(sheets, 1)
        },
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def entries(data: bytes, loader: WorkbookLoader | None = None) -> list[Source | BrokenEntry]:
    return list((loader or WorkbookLoader()).entries("a.xlsx", io.BytesIO(data)))


def said(entry: Source | BrokenEntry) -> dict[str, str]:
    assert isinstance(entry, Source)
    return {one.field: one.value for one in entry.declared}


def row(number: int, day: str, text: str = '<c r="B{0}" t="s"><v>2</v></c>') -> str:
    return f'<row r="{number}"><c r="A{number}" t="s"><v>1</v></c>{text.format(number)}<c r="D{number}" {day}</c></row>'


def test_rows_with_the_numbers_that_people_see() -> None:
    first, second = entries(
        workbook(NAMES + row(2, 's="1"><v>45419</v>') + '<row r="3"/>' + row(5, 't="str"><v>2020</v>'))
    )
    assert isinstance(first, Source)
    assert (first.id, first.row, first.data) == ("a.xlsx:S1:2", 2, TEXT)
    assert said(first) == {"title": "A mill", "date": "2024-05-07"}
    assert (second.row, said(second)["date"]) == (5, "2020")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('s="1"><v>45419</v>', "2024-05-07"),
        ('s="2"><v>45419.4375</v>', "2024-05-07T10:30:00"),
        ('s="0"><v>45419</v>', "45419"),
        ('s="3"><v>45419</v>', "45419"),
        ('s="1"><v>-3</v>', "-3"),
        ('s="1"><v>x</v>', "x"),
        ('s="1"><v>32</v>', "1900-02-01"),
        ('s="1"><v>60</v>', "1900-02-28"),
        ('s="1"><v>61</v>', "1900-03-01"),
        ('s="1"><v>1e300</v>', "1e300"),
        ('s="1"><v>nan</v>', None),
        ('s="99"><v>2020</v>', "2020"),
        ('t="s"><v>99</v>', None),
        ('t="e"><v>#N/A</v>', None),
    ],
)
def test_days_are_days(cell: str, expected: str | None) -> None:
    (entry,) = entries(workbook(NAMES + row(2, cell)))
    assert said(entry).get("date") == expected


def test_a_workbook_that_counts_from_a_later_day() -> None:
    book = workbook(NAMES + row(2, 's="1"><v>43957</v>'), properties='<workbookPr date1904="1"/>')
    assert said(entries(book)[0])["date"] == "2024-05-07"


def test_a_day_later_than_any() -> None:
    book = workbook(NAMES + row(2, 's="1"><v>2958465</v>'), properties='<workbookPr date1904="1"/>')
    assert said(entries(book)[0])["date"] == "2958465"


def test_what_of_a_workbook_is_not_there_is_told() -> None:
    (empty,) = entries(workbook())
    assert isinstance(empty, BrokenEntry)
    assert (empty.reason, empty.skipped) == ("it has no sheets", True)
    (hidden,) = entries(workbook(NAMES + row(2, "><v/>"), states=('state="veryHidden"',)))
    assert isinstance(hidden, BrokenEntry)
    assert hidden.reason == "its sheet `S1` was not read: hidden, or without a column of texts"
    lost, found = entries(workbook("", NAMES + row(2, "><v/>")).replace(b"s1.xml", b"s7.xml"))
    assert isinstance(lost, BrokenEntry)
    assert (lost.id, lost.reason, lost.skipped) == (
        "a.xlsx:S1",
        "Its sheet `S1` is not in the file: save it anew.",
        False,
    )
    assert found.id == "a.xlsx:S2:2"


def test_one_string_in_a_million_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "LONGEST", 100_000)
    monkeypatch.setattr("tests.loaders.test_workbooks.STRINGS", STRINGS.replace(TEXT, TEXT * 300))
    with pytest.raises(LoadError, match="Its words come to more than 1,000,000 characters"):
        entries(workbook(NAMES + "".join(row(at, "><v/>") for at in range(2, 100))))


def test_every_sheet_with_texts_is_read_and_the_others_are_told() -> None:
    rows = NAMES + row(2, "><v/>")
    numbers = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"
    *found, told = entries(workbook(rows, numbers, rows, rows, states=("", "", "", 'state="hidden"')))
    assert [one.id for one in found] == ["a.xlsx:S1:2", "a.xlsx:S3:2"]
    assert isinstance(told, BrokenEntry)
    assert (told.id, told.skipped) == ("a.xlsx", True)
    assert told.reason == "its sheets `S2`, `S4` were not read: hidden, or without a column of texts"


def test_cells_without_a_place_and_signs_that_xml_has_not() -> None:
    rows = '<row><c t="inlineStr"><is><t>text</t></is></c></row><row><c t="s"><v>3</v></c></row>'
    (entry,) = entries(workbook(rows))
    assert isinstance(entry, Source)
    assert (entry.data, entry.row) == ("one\rtwo", 2)


def test_columns_that_are_configured() -> None:
    loader = WorkbookLoader({"text": ("title",)})
    (entry,) = entries(workbook(NAMES + row(2, "><v/>")), loader)
    assert isinstance(entry, Source)
    assert entry.data == "A mill"


def test_a_workbook_about_something_else_says_what_it_has() -> None:
    (entry,) = entries(workbook('<row><c t="str"><v>town</v></c></row><row><c><v>2</v></c></row>'))
    assert isinstance(entry, BrokenEntry)
    assert "neither a column `text` nor `html` (it has `town`)" in entry.reason
    (people,) = entries(workbook('<row><c t="str"><v>Ana Cruz</v></c><c t="str"><v>ana@gazette.example</v></c></row>'))
    assert isinstance(people, BrokenEntry)
    assert "first row holds addresses or numbers" in people.reason
    assert "Ana" not in people.reason
    (labels,) = entries(
        workbook(NAMES.replace(">text<", ">answer<") + row(2, "><v/>", '<c r="B{0}" t="str"><v>yes</v></c>'))
    )
    assert isinstance(labels, BrokenEntry)
    assert labels.reason == "its `answer` holds single words and no texts"


def test_a_sheet_of_far_cells_takes_no_room() -> None:
    far = "".join(f'<row r="{at}"><c r="XFD{at}"><v>1</v></c></row>' for at in range(2, 4_000))
    assert len(entries(workbook(NAMES + far))) == 3_998


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"words", "It is no .xlsx that can be read"),
        (b"\xd0\xcf\x11\xe0words", "save it as .xlsx without a password"),
        (workbook("<row>"), "Its part xl/worksheets/s1.xml cannot be read: it is not well-formed"),
        (workbook(NAMES, properties="<!-- -->" * 2000), "It unpacks to more than 10,000 bytes: save its sheets as CSV"),
        (workbook(NAMES * 9) + b" " * 10_000, "a.xlsx is larger than 10,000 bytes"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "LONGEST", 10_000)
    with pytest.raises(LoadError) as told:
        entries(data)
    assert reason in str(told.value)


def test_a_sheet_is_read_by_its_only_column_of_running_text() -> None:
    story = "The bridge was closed on Monday after an inspection, and buses go round by the mill. " * 4

    def cells(*words: str) -> str:
        return "<row>" + "".join(f'<c t="inlineStr"><is><t>{one}</t></is></c>' for one in words) + "</row>"

    (entry,) = entries(workbook(cells("Title", "konten_bersih") + cells("A walk", story)))
    assert isinstance(entry, Source)
    assert entry.data == story
