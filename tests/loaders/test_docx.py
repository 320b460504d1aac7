"""Documents of word processors: everything that stands in them, as they are when they are opened."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime

import pytest

from provenance.documents import BlockKind, Region
from provenance.engine.program import program
from tests.loaders.common import kinds
from tests.loaders.docx_files import TYPE, W, body, changed, data_of, docx, load, p

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)


def test_what_python_docx_writes() -> None:
    made = docx.Document()
    made.add_heading("The bridge", 0)
    made.add_heading("What happened", 1)
    made.add_paragraph("  It was closed on Tuesday. ")
    made.add_paragraph("A pillar", style="List Bullet")
    made.add_paragraph("A railing", style="List Number 2")
    made.add_paragraph("It has moved.", style="Intense Quote")
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Cars", "1,200"
    made.add_paragraph()
    made.add_paragraph("Figure 1: the bridge", style="Caption")
    made.add_picture(io.BytesIO(PNG))
    made.core_properties.author = "Ana Cruz; Li Wei"
    made.core_properties.title = "The bridge over the Tamar"
    made.core_properties.created = datetime(2024, 6, 4, 10, tzinfo=UTC)
    made.core_properties.modified = datetime(2024, 6, 5, 10, tzinfo=UTC)
    document = load(data_of(made))
    assert kinds(document) == [
        ("title", "The bridge"),
        ("heading", "What happened"),
        ("paragraph", "It was closed on Tuesday."),
        ("list_item", "A pillar"),
        ("list_item", "A railing"),
        ("quote", "It has moved."),
        ("table_cell", "Cars"),
        ("table_cell", "1,200"),
        ("caption", "Figure 1: the bridge"),
    ]
    assert [block.level for block in document.blocks[:2]] == [1, 1]
    assert Region.TABLE in document.blocks[6].regions
    assert document.source == document.text
    assert document.text.split("\n").index("Figure 1: the bridge") == 9  # every paragraph is a line, empty ones too
    (image,) = document.images
    assert image.target.startswith("word/media/image")
    assert image.alt is None or isinstance(image.alt, str)
    assert {(one.field, one.value, one.origin) for one in document.declared} >= {
        ("title", "The bridge over the Tamar", "docx:title"),
        ("author", "Ana Cruz", "docx:creator"),
        ("author", "Li Wei", "docx:creator"),
        ("date", "2024-06-04T10:00:00Z", "docx:created"),
        ("modified", "2024-06-05T10:00:00Z", "docx:modified"),
    }
    record = program().check(data_of(made), media_type=TYPE, path="a.docx").record
    assert (record.status, record.media_type) == ("checked", TYPE)
    assert record.metadata is not None
    assert [author.value for author in record.metadata.authors] == ["Ana Cruz", "Li Wei"]
    assert record.metadata.date is not None
    assert record.metadata.date.value[:10] == "2024-06-04"


def test_words_of_a_hidden_style_are_passed_over() -> None:
    def styled(parts: dict[str, bytes]) -> None:
        style = (
            b'<w:style w:type="character" w:styleId="Tags"><w:name w:val="Tags"/><w:rPr><w:vanish/></w:rPr></w:style>'
        )
        parts["word/styles.xml"] = parts["word/styles.xml"].replace(b"</w:styles>", style + b"</w:styles>")

    run = "<w:r><w:rPr><w:rStyle w:val='{}'/>{}</w:rPr><w:t>{}</w:t></w:r>"
    words = (
        run.format("Tags", "", "&lt;Lamp&gt;")
        + run.format("Strong", "", "lit")
        + run.format("Tags", "<w:vanish w:val='0'/>", "up")
    )
    assert load(changed(body(f"<w:p>{words}</w:p>"), styled)).text.strip() == "litup"


def test_the_day_of_the_template_is_none() -> None:
    made = docx.Document()
    made.add_paragraph("The bridge over the Tamar is closed.")
    assert [one.field for one in load(data_of(made)).declared if one.field in {"date", "modified"}] == []


def test_text_as_it_stands() -> None:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    document = load(
        body(
            "<w:p>"
            + run.format("It ")
            + f"<w:ins w:id='1'>{run.format('was ')}</w:ins><w:del w:id='2'><w:r><w:tab/><w:delText>is </w:delText></w:r></w:del>"
            + f"<w:moveFrom w:id='3'>{run.format('here ')}</w:moveFrom>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly </w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>closed</w:t></w:r>"
            + "<w:r><w:tab/><w:t>on</w:t><w:br/><w:t>Tues</w:t><w:softHyphen/><w:t>day</w:t><w:noBreakHyphen/></w:r>"
            + f"<w:fldSimple w:instr=' DATE '>{run.format('4 June')}</w:fldSimple>"
            + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:instrText> no words </w:instrText></w:r></w:p>"
            + f"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>{p('In a control.')}</w:sdtContent></w:sdt>"
            + f"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>{p('Contents')}</w:sdtContent></w:sdt>"
            + p("After it.")
        )
    )
    assert document.text.split("\n")[:4] == [
        "It was closed\ton\u2028Tuesday\u20114 Junex=1",
        "In a control.",
        "Contents",
        "After it.",
    ]
    assert [Region.NAV in block.regions for block in document.blocks] == [False, False, True, False]


def test_text_boxes_stand_at_the_end_and_once() -> None:
    box = f"<w:txbxContent>{p('In a box.')}</w:txbxContent>"
    xml = (
        "<w:p><w:r><w:t>Before, </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        f"<w:r><w:t>behind.</w:t></w:r></w:p>{p('The end.')}"
    )
    document = load(body(xml))
    assert document.text == "Before, behind.\nThe end.\nIn a box.\n"
    assert Region.ASIDE in document.blocks[-1].regions


def test_a_picture_has_the_size_at_which_it_is_shown() -> None:
    made = docx.Document()
    made.add_picture(io.BytesIO(PNG), width=714_375, height=1_428_750)
    (image,) = load(data_of(made)).images
    assert (image.width, image.height) == (75, 150)
    unsaid = changed(data_of(made), lambda parts: parts.update(_without_size(parts["word/document.xml"])))
    (image,) = load(unsaid).images
    assert (image.width, image.height) == (None, None)


def _without_size(xml: bytes) -> dict[str, bytes]:
    return {"word/document.xml": re.sub(rb"<wp:extent [^>]*>", b"<wp:extent cx='wide'/>", xml)}


def test_lists_and_headings_by_their_own_properties() -> None:
    numbered = "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr>"
    document = load(
        body(
            p("Deep", numbered)
            + p("None", "<w:pStyle w:val='ListBullet'/><w:numPr><w:numId w:val='0'/></w:numPr>")
            + p("Outline", "<w:outlineLvl w:val='2'/>")
            + p("Numbered heading", f"<w:pStyle w:val='Heading2'/>{numbered}")
        )
    )
    assert [(block.kind, block.level) for block in document.blocks] == [
        (BlockKind.LIST_ITEM, 2),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 3),
        (BlockKind.HEADING, 2),
    ]


RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_notes(xml: str, notes: str) -> bytes:
    def change(parts: dict[str, bytes]) -> None:
        relations = parts["word/_rels/document.xml.rels"]
        added = (
            f'<Relationship Id="n1" Type="{RELATIONS}/footnotes" Target="footnotes.xml"/>'
            f'<Relationship Id="l1" Type="{RELATIONS}/hyperlink" Target="https://example.com/report" TargetMode="External"/>'
        )
        parts["word/_rels/document.xml.rels"] = relations.replace(
            b"</Relationships>", f"{added}</Relationships>".encode()
        )
        parts["word/footnotes.xml"] = f"<w:footnotes {W}>{notes}</w:footnotes>".encode()

    return changed(body(xml), change)


def test_notes_and_links() -> None:
    reference = "<w:r><w:footnoteReference w:id='{}'/></w:r>"
    link = "<w:hyperlink r:id='l1'><w:r><w:t>the report</w:t></w:r></w:hyperlink>"
    field = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://example.com/b\" </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>b</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    notes = (
        f"<w:footnote w:id='-1' w:type='separator'>{p('---')}</w:footnote>"
        f"<w:footnote w:id='7'>{p('First note,')}{p('in two.')}</w:footnote><w:footnote w:id='3'>{p('Second note.')}</w:footnote>"
        f"<w:footnote w:id='9'>{p('Nobody points here.')}</w:footnote>"
    )
    xml = (
        f"<w:p><w:r><w:t>Closed.</w:t></w:r>{reference.format(3)}{reference.format(7)}<w:r><w:t xml:space='preserve'> See </w:t></w:r>{link}"
        f"<w:r><w:t>.</w:t></w:r>{field}</w:p>{p('More.')}"
    )
    document = load(with_notes(xml, notes))
    assert document.text == "Closed.[1][2] See the report.b\nMore.\nSecond note.\nFirst note,\nin two.\n"
    assert [(document.slice(mark.span), mark.label) for mark in document.marks] == [("[1]", "1"), ("[2]", "2")]
    assert [(note.label, note.span and document.slice(note.span)) for note in document.notes] == [
        ("1", "Second note."),
        ("2", "First note,\nin two."),
    ]
    assert [(document.slice(one.span), one.target) for one in document.links] == [
        ("the report", "https://example.com/report"),
        ("b", "https://example.com/b"),
    ]
    assert document.blocks[0].link_characters == len("the reportb")
    assert [block.kind for block in document.blocks[2:]] == [BlockKind.NOTE] * 3


def test_a_finding_names_its_paragraph() -> None:
    made = docx.Document()
    for words in ("First.", "", "Photo: credits to the owner."):
        made.add_paragraph(words)
    found = program(select=["ATT101"]).check(data_of(made), media_type=TYPE, path="a.docx").record.findings
    (finding,) = found
    assert finding.location is not None
    assert (finding.location.start.line, finding.location.start.column) == (3, 8)
    assert finding.excerpt == "credits to the owner"


def test_when_a_file_was_saved_is_no_conflict_with_the_day_of_its_story() -> None:
    """A manuscript is put out later, at times by years."""
    made = docx.Document()
    made.core_properties.created = made.core_properties.modified = datetime(2013, 3, 4, 10, tzinfo=UTC)
    for words in ("The bridge", "By Ana Cruz, 3 May 2024", "It was shut in the night, and nobody was told of it."):
        made.add_paragraph(words)
    found = program(select=["DAT206"]).check(data_of(made), media_type=TYPE, path="a.docx").record.findings
    assert [finding.severity for finding in found] == ["info"]


def test_xml_of_other_word_processors() -> None:
    made = docx.Document()
    made.element.body.insert(0, docx.oxml.parse_xml(f"<w:p {W}><w:r><w:t>Words</w:t></w:r></w:p>"))
    strict = changed(
        data_of(made),
        lambda parts: parts.update(
            {
                "word/document.xml": parts["word/document.xml"].replace(
                    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
                )
            }
        ),
    )
    assert load(strict).text.startswith("Words\n")


_LONG = "The council voted on Monday to close the bridge for repairs, its chair said, and nobody spoke against it in the hall that evening."


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("What the bridge costs", "Ana Cruz and Ben Ode", _LONG), "title"),
        (("What the bridge costs", _LONG, _LONG), "title"),
        (("The council met on Monday.", _LONG, _LONG), "paragraph"),
        (("Harbour Council", "12 Dock Street", _LONG), "paragraph"),
        (("Ana Cruz and Ben Ode", _LONG, _LONG), "paragraph"),
        (("“Are you there, dear?”", _LONG, _LONG), "paragraph"),
        (("Dear Ana,", _LONG, _LONG), "paragraph"),
        (("One list", "of words", "and more"), "paragraph"),
    ],
)
def test_a_first_line_without_a_style_is_the_title(lines: tuple[str, ...], kind: str) -> None:
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    assert kinds(load(data_of(made)))[0] == (kind, lines[0])


@pytest.mark.parametrize(("revision", "days"), [(887, {"modified"}), (8, {"date", "modified"})])
def test_a_file_that_is_written_over_was_not_made_on_the_day_of_its_text(revision: int, days: set[str]) -> None:
    made = docx.Document()
    made.add_paragraph(_LONG)
    made.core_properties.created = datetime(2018, 6, 30, tzinfo=UTC)
    made.core_properties.modified = datetime(2020, 1, 18, tzinfo=UTC)
    made.core_properties.revision = revision
    document = load(data_of(made))
    assert {one.field for one in document.declared if one.field in {"date", "modified"}} == days
