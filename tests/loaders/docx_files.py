"""Documents of word processors for tests."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from provenance.documents import Document
from provenance.extensions import Source
from provenance.loaders import DocxLoader
from tests.loaders.common import check_shape

docx = pytest.importorskip("docx")
from docx.document import Document as DocxDocument  # noqa: E402 - after the check that it is there

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def data_of(made: DocxDocument) -> bytes:
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def load(data: bytes, largest: int | None = None) -> Document:
    document = DocxLoader().load(Source("a.docx", "a.docx", TYPE, data, largest=largest))
    check_shape(document)
    return document


def changed(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The archive with other parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def emptied(parts: dict[str, bytes]) -> None:
    """Without what no text has to do with: of the styles, those of tables are nine tenths."""
    for name in [name for name in parts if name.endswith((".jpeg", "theme1.xml", "stylesWithEffects.xml"))]:
        del parts[name]
    styles = re.sub(rb'<w:style w:type="table".*?</w:style>', b"", parts["word/styles.xml"], flags=re.DOTALL)
    parts["word/styles.xml"] = re.sub(rb"<w:latentStyles.*?</w:latentStyles>", b"", styles, flags=re.DOTALL)


EMPTY = changed(data_of(docx.Document()), emptied)


def body(xml: str) -> bytes:
    """A document whose body is this."""
    spaces = (
        f'{W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
        ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    )

    def change(parts: dict[str, bytes]) -> None:
        parts["word/document.xml"] = f"<w:document {spaces}><w:body>{xml}</w:body></w:document>".encode()

    return changed(EMPTY, change)


def p(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
