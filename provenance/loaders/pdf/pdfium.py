"""PDFium (pypdfium2, BSD-3-Clause and Apache-2.0), imported in the process that reads a file and nowhere else."""

from __future__ import annotations

from ctypes import create_string_buffer
from typing import Any, TypeAlias

import pypdfium2
import pypdfium2.raw

__all__ = ["Handle", "PdfiumError", "language_of", "opened", "outline_of", "property_of", "raw"]

Handle: TypeAlias = Any
"""A document, a page or a thing on a page of PDFium's: the library has no types."""
raw: Any = pypdfium2.raw
"""Its functions, as ctypes has them."""
PdfiumError: type[Exception] = pypdfium2.PdfiumError
_LONGEST = 2_000
"""Bytes of a property, and of a heading of the outline."""
_HEADINGS = 500
"""Headings of the outline."""


def opened(data: bytes) -> Handle:
    """The file. Raises PdfiumError."""
    return pypdfium2.PdfDocument(data)


def property_of(document: Handle, key: str) -> str:
    """A property of a file, on one line; empty where it has none of that name."""
    size = min(raw.FPDF_GetMetaText(document, key.encode(), None, 0), _LONGEST)
    if size <= 2:
        return ""
    buffer = create_string_buffer(_LONGEST)
    raw.FPDF_GetMetaText(document, key.encode(), buffer, _LONGEST)
    return _words(buffer.raw[: size - 2])


def language_of(document: Handle) -> str:
    """The code of the language that the file states; empty where it states none."""
    size = raw.FPDFCatalog_GetLanguage(document, None, 0)
    if not 2 < size <= 64:
        return ""
    buffer = (raw.FPDF_WCHAR * 32)()
    raw.FPDFCatalog_GetLanguage(document, buffer, 64)
    return _words(bytes(buffer)[: size - 2])


def outline_of(document: Handle) -> list[str]:
    """The headings that the outline of a file lists."""
    found: list[str] = []
    open_ = [raw.FPDFBookmark_GetFirstChild(document, None)]
    buffer = create_string_buffer(_LONGEST)
    while open_ and len(found) < _HEADINGS:
        mark = open_.pop()
        if not mark:
            continue
        size = min(raw.FPDFBookmark_GetTitle(mark, buffer, _LONGEST), _LONGEST)
        found.append(_words(buffer.raw[: max(0, size - 2)]))
        open_ += (raw.FPDFBookmark_GetNextSibling(document, mark), raw.FPDFBookmark_GetFirstChild(document, mark))
    return found


def _words(data: bytes) -> str:
    return " ".join(data.decode("utf-16-le", "ignore").replace("\0", " ").split())
