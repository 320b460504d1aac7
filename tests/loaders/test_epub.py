"""Books in EPUB: chapters in the order in which they are read, and what the book says of itself."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders import EpubLoader, HtmlLoader, epub
from tests.cli.fixing import run

CONTAINER = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
SAID = """<dc:title>The mill</dc:title><dc:creator opf:role="aut">Ana Cruz</dc:creator><dc:creator opf:role="ill">Ben Ode</dc:creator>
    <dc:date opf:event="conversion">2010-09-08</dc:date><dc:date opf:event="publication">2019-05-07</dc:date><dc:date opf:event="modification">2020-01-02</dc:date><meta property="dcterms:modified">2021-03-04</meta><dc:language>en</dc:language>"""
ITEMS = """<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>
    <item id="a" href="text/chapter%20one.xhtml" media-type="application/xhtml+xml"/><item id="p" href="page.svg" media-type="image/svg+xml"/>"""
CHAPTER = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The <b>mill</b> was closed.</p></body></html>'


def book(
    spine: str, said: str = SAID, *, first: str = CHAPTER, packed: int = zipfile.ZIP_DEFLATED, **more: str
) -> bytes:
    """A book with chapters in that order, and more parts in `META-INF`."""
    refs = "".join(f'<itemref idref="{name}"/>' for name in spine)
    spaces = 'xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    parts = {
        "META-INF/container.xml": CONTAINER,
        "OPS/book.opf": f"<package {spaces}><metadata>{said}</metadata><manifest>{ITEMS}</manifest><spine>{refs}</spine></package>",
        "OPS/nav.xhtml": CHAPTER,
        "OPS/two.xhtml": CHAPTER,
        "OPS/text/chapter one.xhtml": first,
        "OPS/page.svg": "<svg/>",
        **{f"META-INF/{name}.xml": data for name, data in more.items()},
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", packed) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def entries(data: bytes) -> list[Source | BrokenEntry]:
    return list(EpubLoader().entries("a.epub", io.BytesIO(data)))


def test_chapters_in_the_order_in_which_they_are_read() -> None:
    first, second = entries(book("nab"))
    assert isinstance(first, Source)
    assert (first.id, first.row) == ("a.epub:OPS/text/chapter one.xhtml", 2)
    assert (second.id, second.row) == ("a.epub:OPS/two.xhtml", 3)
    assert [(one.field, one.value) for one in first.declared] == [
        ("title", "The mill"), ("author", "Ana Cruz"), ("date", "2019-05-07"), ("modified", "2020-01-02"), ("modified", "2021-03-04"), ("language", "en"),
    ]  # fmt: skip
    document = HtmlLoader().load(first)
    place = document.locate(document.blocks[0].span)
    assert (document.text, document.source[place.start : place.end]) == (
        "The mill was closed.",
        "The <b>mill</b> was closed.",
    )


def test_what_is_no_chapter_is_told() -> None:
    picture, chapter, missing = entries(book("pbx"))
    assert isinstance(picture, BrokenEntry)
    assert (picture.skipped, picture.reason) == (True, "chapter 1 is of the type 'image/svg+xml', which is not read")
    assert isinstance(chapter, Source)
    assert isinstance(missing, BrokenEntry)
    assert (missing.skipped, missing.reason) == (False, "Chapter 3 is listed as 'x', and is not in the book.")


def test_a_file_that_is_listed_under_many_names_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    again = "".join(f'<item id="{name}" href="two.xhtml" media-type="application/xhtml+xml"/>' for name in "cde")
    items = f"{ITEMS}{again}"
    monkeypatch.setitem(globals(), "ITEMS", items)
    assert [entry.id for entry in entries(book("cbdae"))] == [
        "a.epub:OPS/two.xhtml",
        "a.epub:OPS/text/chapter one.xhtml",
    ]


def test_the_file_of_a_chapter_that_is_missing_is_named() -> None:
    (missing,) = entries(book("b").replace(b"OPS/two.xhtml", b"OPS/off.xhtml"))
    assert isinstance(missing, BrokenEntry)
    assert missing.reason == "Chapter 1 is the file 'OPS/two.xhtml', which is not in the book."


def test_a_chapter_that_is_damaged_is_one_failure() -> None:
    data = book("ab")
    at = data.index(b"OPS/text/chapter one.xhtml") + len("OPS/text/chapter one.xhtml")
    damaged, sound = entries(data[:at] + bytes(20) + data[at + 20 :])
    assert isinstance(damaged, BrokenEntry)
    assert "Its part OPS/text/chapter one.xhtml is damaged" in damaged.reason
    assert isinstance(sound, Source)


def test_a_chapter_that_is_encrypted_is_told_and_not_read() -> None:
    listed = "".join(
        f'<e:EncryptedData><e:CipherData><e:CipherReference URI="{part}"/></e:CipherData></e:EncryptedData>'
        for part in ("OPS/font.otf", "OPS/text/chapter%20one.xhtml")
    )
    said = f'<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:e="http://www.w3.org/2001/04/xmlenc#">{listed}</encryption>'
    locked, free = entries(book("ab", encryption=said))
    assert isinstance(locked, BrokenEntry)
    assert (locked.id, locked.skipped) == ("a.epub:OPS/text/chapter one.xhtml", False)
    assert "Chapter 1 is encrypted" in locked.reason
    assert isinstance(free, Source)


def test_names_in_utf_8_that_do_not_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.loaders.test_epub.ITEMS", ITEMS.replace("chapter%20one", "ch%C3%A4pter%20on"))
    (chapter,) = entries(book("a").replace(b"chapter one", "chäpter on".encode()))
    assert (type(chapter), chapter.id) == (Source, "a.epub:OPS/text/chäpter on.xhtml")


def test_a_chapter_larger_than_is_held_in_memory_is_one_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub, "LONGEST", 5000)
    large, sound = entries(book("ab", first=CHAPTER + " " * 5000))
    assert isinstance(large, BrokenEntry)
    assert large.reason == "Its part OPS/text/chapter one.xhtml is larger than 5,000 bytes."
    assert isinstance(sound, Source)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"words", "It is no .epub that can be read"),
        (book("a").replace(b"META-INF", b"META-FIN"), "It is an archive without a book"),
        (book("a", "<dc:title>"), "Its part OPS/book.opf cannot be read: it is not well-formed"),
        (
            book("a", "<!-- -->" * 9000),
            "It unpacks to more than 50,000 bytes: give its chapters as files of their own.",
        ),
        (book("a", packed=zipfile.ZIP_BZIP2), "Its part META-INF/container.xml is packed in a way that such files may"),
        (book(""), "its `spine` is empty"),
        (book("a") + b" " * 5000, "a.epub is larger than 5,000 bytes"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub, "LONGEST", 5000)
    with pytest.raises(LoadError) as told:
        entries(data)
    assert reason in str(told.value)


DUTCH = "De raad heeft maandagavond besloten de brug twee jaar te sluiten. Wie er woont is niet gevraagd, vreest voor zijn winkel en wil voor het einde van het jaar nog een vergadering over de oude molen aan het water."
OF_BOOK = "<dc:title>De molen</dc:title><dc:creator>AUTHOR'S NAME</dc:creator><dc:language>en</dc:language>"


def test_a_fault_of_the_book_is_told_once_with_the_number_of_its_chapters(tmp_path: Path) -> None:
    chapter = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>De molen</h1><p>{DUTCH}</p><p>{DUTCH}</p>{{}}</body></html>'
    parts = [
        chapter.format(more)
        for more in ("", f"<p>{DUTCH}</p>", '<p class="byline">By admin</p>', '<p lang="nl">Nu.</p>')
    ]
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="{"M 1 2 L 3 4 " * 400}"/></svg>'
    parts.append(f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{drawing}<p>De molen.</p></body></html>')
    items = "".join(f'<item id="c{at}" href="{at}.xhtml" media-type="application/xhtml+xml"/>' for at in range(5))
    spine = "".join(f'<itemref idref="c{at}"/>' for at in range(5))
    spaces = 'xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    with zipfile.ZipFile(tmp_path / "a.epub", "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr(
            "OPS/book.opf",
            f"<package {spaces}><metadata>{OF_BOOK}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
        )
        for at, part in enumerate(parts):
            own = part.replace("<html ", '<html lang="fr" ') if at == 3 else part
            archive.writestr(f"OPS/{at}.xhtml", own)
    done = run(tmp_path, "a.epub", "--select", "ATT108,LNG951", "--document", "--output-format", "jsonl")
    found = [
        (record["row"], one["rule"], "all of its 5 chapters" in one["message"])
        for record in map(json.loads, done.stdout.splitlines())
        if record["kind"] == "document"
        for one in record["findings"]
    ]
    # What a chapter states itself is told there, too.
    assert found == [(2, "ATT108", True), (2, "LNG951", True), (3, "ATT108", False), (4, "LNG951", False)]
