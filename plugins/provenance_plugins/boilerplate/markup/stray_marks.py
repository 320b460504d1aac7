"""Signs of encodings within a text, where nobody sees them: the mark of the order of bytes, which files begin with, before an item of a list."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Hit, Severity, SourceSpan, lazy_pattern

__all__ = ["stray_marks"]

_MARK = "\ufeff"
_RUN = lazy_pattern(rf"{_MARK}+")
_MESSAGE = (
    "a mark of the order of bytes (U+FEFF) stands within the text, where nobody sees it and searches stumble: delete it"
)


def stray_marks(document: Document) -> Iterator[Hit]:
    """Each run of them behind the beginning of a file of words; those of a page stand between its files, and show nowhere."""
    source = document.source
    if document.media_type == "text/html" or _MARK not in source.lstrip(_MARK):
        return
    for match in _RUN.finditer(source, len(source) - len(source.lstrip(_MARK))):
        yield Hit(SourceSpan(*match.span()), _MESSAGE, severity=Severity.INFO)
