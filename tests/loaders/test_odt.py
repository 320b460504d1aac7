"""Texts in the OpenDocument format: everything that is seen in them, and bombs that do not go off."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.documents import BlockKind, Document, Region
from provenance.engine.program import program
from provenance.extensions import LoadError, Source
from provenance.loaders import OdtLoader
from tests.loaders.common import check_shape, cut, kinds

TYPE = "application/vnd.oasis.opendocument.text"
OPEN = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    [
        *(f'xmlns:{name}="{OPEN}:{name}:1.0"' for name in ("office", "text", "table", "style", "meta")),
        f'xmlns:draw="{OPEN}:drawing:1.0" xmlns:svg="{OPEN}:svg-compatible:1.0"',
        'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)
STYLES = """<style:style style:name="P1" style:parent-style-name="Quotations"/><style:style style:name="P2" style:parent-style-name="Title"/>
    <style:style style:name="T9"><style:text-properties text:display="none"/></style:style><style:style style:name="T10" style:parent-style-name="T9"/>
    <style:style style:name="T11" style:parent-style-name="T9"><style:text-properties text:display="true"/></style:style>"""


def archive(body: str, **parts: str) -> bytes:
    """A file with that text and those other parts."""
    content = f"<office:document-content {SPACES}><office:automatic-styles>{STYLES}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in {"content": content, **parts}.items():
            made.writestr(f"{name}.xml", data)
    return stream.getvalue()


def misplaced(data: bytes) -> bytes:
    """An archive whose list says that it begins a hundred bytes later than it does, so that its parts begin before the file."""
    place = len(data) - 6
    return data[:place] + (int.from_bytes(data[place : place + 4], "little") + 100).to_bytes(4, "little") + data[-2:]


def load(body: str, **parts: str) -> Document:
    document = OdtLoader().load(Source("a.odt", "a.odt", TYPE, archive(body, **parts)))
    check_shape(document)
    return document


def test_kinds_by_element_and_style() -> None:
    document = load(
        """<text:p text:style-name="P2">Mills</text:p><text:h text:outline-level="2">Head</text:h><text:p>One  <text:span>two</text:span>
        three<text:s text:c="2"/>four<text:tab/>five<text:line-break/>six</text:p><text:p text:style-name="P1">Said</text:p>
        <text:list><text:list-item><text:p>Item</text:p><text:list><text:list-item><text:p>Sub</text:p></text:list-item></text:list></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table-row></table:table>
        <text:table-of-content><text:index-body><text:p>Head 1</text:p></text:index-body></text:table-of-content>
        <text:p text:style-name="Preformatted_20_Text">x = 1</text:p><text:p/><text:p>Last</text:p>"""
    )
    assert kinds(document) == [
        ("title", "Mills"), ("heading", "Head"), ("paragraph", "One two three  four\tfive\u2028six"), ("quote", "Said"), ("list_item", "Item"),
        ("list_item", "Sub"), ("table_cell", "Cell"), ("paragraph", "Head 1"), ("code", "x = 1"), ("paragraph", "Last"),
    ]  # fmt: skip
    assert [block.level for block in document.blocks[4:6]] == [1, 2]
    assert Region.NAV in document.blocks[7].regions
    assert document.text.split("\n").index("Last") == 10  # a line a paragraph, the empty one too


def test_what_is_not_seen_is_not_read() -> None:
    document = load(
        """<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>
        <text:p>Seen <office:annotation><text:p>remark</text:p></office:annotation><text:span text:style-name="T9">secret</text:span>still</text:p>
        <text:section text:display="none"><text:p>away</text:p></text:section><text:p>End</text:p>"""
    )
    assert kinds(document) == [("paragraph", "Seen still"), ("paragraph", "End")]


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ('<text:span text:style-name="T10">secret</text:span>', ""),
        ('<text:span text:style-name="T11">open</text:span>', "open"),
        ('<text:hidden-text text:is-hidden="true">secret</text:hidden-text>', ""),
        ('<text:hidden-text text:is-hidden="false">open</text:hidden-text>', "open"),
        ('secret<text:hidden-paragraph text:is-hidden="true"/> words<text:note><text:note-body/></text:note>', ""),
        ('open<text:hidden-paragraph text:is-hidden="false"/>', "open"),
        ('</text:p><text:section text:display="condition" text:is-hidden="true"><text:p>secret</text:p></text:section><text:p>', ""),
        ('</text:p><text:section text:display="condition"><text:p>open</text:p></text:section><text:p>', "open"),
        ("<text:script>alert(1)</text:script>", ""),
        ("<draw:frame><draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image></draw:frame>", ""),
    ],
)  # fmt: skip
def test_what_is_hidden_now(words: str, seen: str) -> None:
    assert load(f"<text:p>{words}</text:p>").text.strip() == seen


def test_spaces_do_not_multiply() -> None:
    assert load('<text:p>a<text:s text:c="90000000"/>b</text:p>').text == f"a{' ' * 20}b\n"


def test_words_in_a_drawn_shape_stand_beside_the_text() -> None:
    document = load("<text:p>One<draw:polygon><text:p>Beside</text:p></draw:polygon></text:p><text:p>Two</text:p>")
    assert document.text == "One\nTwo\nBeside\n"


def test_notes_links_images_and_boxes() -> None:
    document = load(
        """<text:p>See <text:a xlink:href="https://example.org/a">the mill</text:a><text:note><text:note-citation>*</text:note-citation><text:note-body>
        <text:p>Ana Cruz, 2019.</text:p><text:p>Page 4.</text:p></text:note-body></text:note> now<draw:frame><draw:image xlink:href="Pictures/mill.jpg"/>
        <svg:title>Mill</svg:title><svg:desc>The mill by the bridge</svg:desc></draw:frame><draw:frame><draw:text-box><text:p>Beside</text:p></draw:text-box></draw:frame></text:p>
        <text:p>Last</text:p>"""
    )
    assert document.text == "See the mill[1] now\nLast\nBeside\nAna Cruz, 2019.\nPage 4.\n"
    (link,), (image,), (mark,), (note,) = document.links, document.images, document.marks, document.notes
    assert (document.slice(link.span), link.target) == ("the mill", "https://example.org/a")
    assert (image.target, image.alt, image.title) == ("Pictures/mill.jpg", "The mill by the bridge", "Mill")
    assert (document.slice(mark.span), mark.label) == ("[1]", note.label)
    assert cut(document, note.source) == "Ana Cruz, 2019.\nPage 4."
    assert [block.kind for block in document.blocks[-2:]] == [BlockKind.NOTE, BlockKind.NOTE]
    assert Region.ASIDE in document.blocks[2].regions


def test_properties() -> None:
    stated = "<meta:initial-creator>Ana Cruz</meta:initial-creator><dc:creator>Ben Ode</dc:creator><meta:creation-date>2024-05-07T10:00:00.497332860</meta:creation-date>"
    meta = f"<office:document-meta {SPACES}><office:meta><dc:title>A mill</dc:title>{stated}</office:meta></office:document-meta>"
    data = archive("<text:p>The mill was closed in spring.</text:p>", meta=meta)
    record = program().check(data, media_type=TYPE, path="a.odt").record
    assert record.metadata is not None
    assert record.metadata.title is not None
    assert record.metadata.date is not None
    assert [one.value for one in record.metadata.authors] == ["Ana Cruz"]
    assert (record.metadata.title.value, record.metadata.date.value) == ("A mill", "2024-05-07T10:00:00")


@pytest.mark.parametrize("name", ["content.xml", "Content.XML"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_of_which_a_reader_may_see_the_other(name: str) -> None:
    stream = io.BytesIO(archive("<text:p>It is late.</text:p>"))
    with zipfile.ZipFile(stream, "a") as made:
        made.writestr("unread.xml", "a")
        made.writestr("unread.xml", "b")
    assert OdtLoader().load(Source("a.odt", "a.odt", TYPE, stream.getvalue())).text == "It is late.\n"
    with zipfile.ZipFile(stream, "a") as made:
        made.writestr(name, "<a/>")
    with pytest.raises(LoadError, match=r"It has two parts of the name content\.xml"):
        OdtLoader().load(Source("a.odt", "a.odt", TYPE, stream.getvalue()))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"words", "It is no .odt that can be read"),
        (b"\xd0\xcf\x11\xe0words", "save it as .odt without a password"),
        (archive("<text:p>"), "Its part content.xml cannot be read: it is not well-formed"),
        (archive("<text:p/>", **{"META-INF/manifest": "<m><encryption-data/></m>"}), "It is encrypted"),
        (archive("")[:200], "It is no .odt that can be read"),
        (misplaced(archive("<text:p/>")), "Its part content.xml is damaged"),
        (archive(f"<text:p>{' ' * 100_000}</text:p>"), "It unpacks to more than 50,000 bytes"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(LoadError) as told:
        OdtLoader().load(Source("a.odt", "a.odt", TYPE, data, largest=5000))
    assert reason in str(told.value)


PIECES = [
    "<text:p>",
    "</text:p>",
    "<text:note>",
    "</text:note>",
    "<text:note-body>",
    "</text:note-body>",
    "<text:a xlink:href='x'>",
    "</text:a>",
]
PIECES += [
    "<draw:frame>",
    "</draw:frame>",
    "<draw:image xlink:href='i'/>",
    "<draw:text-box>",
    "</draw:text-box>",
    "<text:list>",
    "</text:list>",
    " oak ",
    "ash",
]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_elements_in_any_order(body: str) -> None:
    try:
        load(f"<text:p>{body}</text:p>")
    except LoadError as error:
        assert "not well-formed" in str(error)  # noqa: PT017 - either is right


def test_citations_of_programs() -> None:
    mark = '<text:reference-mark-{} text:name="ZOTERO_ITEM CSL_CITATION {{}} RNDabc"/>'
    document = load(f"<text:p>Lamps help.{mark.format('start')}3, 5{mark.format('end')} Naps help.</text:p>")
    assert document.text.strip() == "Lamps help.[3, 5] Naps help."
