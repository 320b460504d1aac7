"""Signs of encodings within a text, where nobody sees them: the mark of the order of bytes, which files begin with, before an item of a list, and the selector that stood behind an emoji."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Hit, Severity, SourceSpan, lazy_pattern

__all__ = ["stray_marks"]

_MARK = "\ufeff"
_RUN = lazy_pattern(rf"{_MARK}+")
_MESSAGE = (
    "a mark of the order of bytes (U+FEFF) stands within the text, where nobody sees it and searches stumble: delete it"
)

_SELECTOR = "\ufe0f"
_LEFT = lazy_pattern(rf"(?:\A|[\s*_>|]){_SELECTOR}(?![\u20e3\ufe0f])", signs=(_SELECTOR,))
"""Behind a blank or a mark of Markdown; behind an asterisk and before U+20E3 it makes a key of it."""
_EMOJI_LOST = "an emoji was lost here, and only the sign that stood behind it (U+FE0F), which nobody sees, is left: put the emoji back, or delete what is left of it"


def stray_marks(document: Document) -> Iterator[Hit]:
    """Each run of them behind the beginning of a file of words; those of a page stand between its files, and show nowhere."""
    source = document.source
    if document.media_type == "text/html":
        return
    if _SELECTOR in source:
        for match in _LEFT.finditer(source):
            yield Hit(SourceSpan(match.end() - 1, match.end()), _EMOJI_LOST, severity=Severity.INFO)
    if _MARK not in source.lstrip(_MARK):
        return
    for match in _RUN.finditer(source, len(source) - len(source.lstrip(_MARK))):
        yield Hit(SourceSpan(*match.span()), _MESSAGE, severity=Severity.INFO)
