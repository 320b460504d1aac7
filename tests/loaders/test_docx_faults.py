"""Documents of word processors that are broken, or made to break whoever reads them."""

from __future__ import annotations

import contextlib
import io
import random
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.extensions import LoadError
from tests.loaders.docx_files import EMPTY, W, body, changed, load, p


def test_an_instruction_in_thousands_of_runs() -> None:
    """Programs that keep references store all that they know of a work there."""
    begin, separate, end = (f"<w:fldChar w:fldCharType='{kind}'/>" for kind in ("begin", "separate", "end"))
    code = '<w:instrText> HYPERLINK "https://example.com/b" </w:instrText>' + "<w:instrText> \\h </w:instrText>" * 5_000
    left_open = f"<w:p><w:r><w:t>Open. </w:t>{begin}<w:instrText> PAGEREF a </w:instrText>{separate}</w:r></w:p>" * 3
    field = f"<w:r>{begin}{code}{separate}</w:r><w:r><w:t>b</w:t></w:r><w:r>{end}</w:r>"
    document = load(body(f"{left_open}<w:p>{field}</w:p><w:p><w:r><w:t>c</w:t>{end * 3}</w:r></w:p>"))
    assert document.text == "Open. \nOpen. \nOpen. \nb\nc\n"
    assert [(document.slice(one.span), one.target) for one in document.links] == [("b", "https://example.com/b")]


def replaced(part: str, content: bytes) -> bytes:
    return changed(EMPTY, lambda parts: parts.update({part: content}))


def renamed(part: str) -> bytes:
    def change(parts: dict[str, bytes]) -> None:
        parts["word/other.xml"] = parts.pop(part)

    return changed(EMPTY, change)


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (lambda: b"nothing", "no .docx that can be read"),
        (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, "encrypted, or an office document of the old kind"),
        (lambda: b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "is encrypted: save it without"),
        (lambda: b"{\\rtf1 words}", "no .docx that can be read but RTF"),
        (lambda: b"<html><p>words", "no .docx that can be read but a page in HTML or XML: save it as .docx"),
        (lambda: EMPTY[:-200], "no .docx that can be read"),
        (lambda: renamed("word/document.xml"), "without a text"),
        (lambda: replaced("word/document.xml", f"{LAUGHS}<w:document {W}/>".encode()), "entities of its own"),
        (lambda: replaced("docProps/core.xml", f"{LAUGHS}<x>&b;</x>".encode()), "entities of its own"),
        (lambda: replaced("word/document.xml", f"<w:document {W}>".encode() + b"<w:p>" * 5000), "nested more than"),
        (lambda: replaced("word/document.xml", b"<w:document>"), "not well-formed"),
        (
            lambda: replaced("word/document.xml", f"<w:document {W}>".encode() + b" " * 30_000_000),
            "unpacks to more than",
        ),
        (
            lambda: replaced("word/styles.xml", f"<w:styles {W}><!--".encode() + b" " * 30_000_000),
            "longer than|unpacks to more than",
        ),
    ],
    ids=[
        "nothing",
        "old",
        "encrypted",
        "rtf",
        "page",
        "cut",
        "empty",
        "laughs",
        "core",
        "deep",
        "broken",
        "bomb",
        "styles",
    ],
)
def test_hostile(made: Callable[[], bytes], told: str) -> None:
    data = made()
    with pytest.raises(LoadError, match=told):
        load(data, largest=2_000_000)


def test_a_bomb_whose_size_lies() -> None:
    data = bytearray(replaced("word/document.xml", f"<w:document {W}>".encode() + b" " * 30_000_000))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        size = archive.getinfo("word/document.xml").file_size.to_bytes(4, "little")
    at = data.rfind(size)
    data[at : at + 4] = (1000).to_bytes(4, "little")
    with pytest.raises(LoadError):
        load(bytes(data), largest=2_000_000)


def test_text_without_end() -> None:
    with pytest.raises(LoadError, match="more than 100,000 characters"):
        load(body(p("words " * 20_000)), largest=100_000)


WHOLE = body(p("The bridge was closed.") + "<w:tbl><w:tr><w:tc>" + p("A cell") + "</w:tc></w:tr></w:tbl>")


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 60))
def test_damage_is_told_or_read(seed: int, length: int) -> None:
    source = random.Random(seed)  # noqa: S311
    xml = f"<w:document {W}><w:body>{p('The bridge')}<w:tbl><w:tr><w:tc>{p('A cell')}</w:tc></w:tr></w:tbl></w:body></w:document>"
    at = source.randrange(len(xml))
    with contextlib.suppress(LoadError):
        load(replaced("word/document.xml", (xml[:at] + xml[at + length :]).encode()))
    data = bytearray(WHOLE)
    for _ in range(length):
        data[source.randrange(len(data))] = source.randrange(256)
    with contextlib.suppress(LoadError):
        load(bytes(data))
