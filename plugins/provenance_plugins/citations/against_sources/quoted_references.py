"""References in brackets at the end of quoted words: they cite, and are no words of the source."""

from __future__ import annotations

from provenance.analysis import citations
from provenance.api import Document, Phrases, Span, lazy_pattern
from provenance_plugins.citations.against_sources.work_names import is_meant

__all__ = ["references_from"]

_REMARKS = Phrases.load(__package__, "quoting_remarks")
_BRACKET = lazy_pattern(r"\s*[(\[](?P<words>(?:[^()\n]|\([^()\n]{1,20}\)){1,160})[)\]]\s?[.,;]?\s*\Z")
_PLACE = lazy_pattern(
    r"(?i)(?:(?:ibid\.?|ebd\.?)[,\s]*)?(?:[§¶]{1,2}|[^\W\d_]{1,9}\.?)?\s?\d{1,4}[a-z]?(?:\s?[-–,]\s?\d{1,4})*\s?f{0,2}\.?|ibid\.?|ebd\.?"
)
"""Where in a work: "p. 4", "S. 12f.", "pp. 3–4", "§ 7", "12"."""
_ENDS = (".", "!", "?", "…", "”", '"')
_MOST = 3
"""Brackets behind each other."""


def references_from(document: Document, span: Span, supplied: tuple[Document, ...]) -> int:
    """Where the references in brackets begin that quoted words end with; the end of these words where there are none."""
    end = span.end
    for _ in range(_MOST):
        words = document.slice(Span(span.start, end))
        found = _BRACKET.search(words)
        if found is None or not found.start():
            break
        place = Span(span.start + found.start("words"), span.start + found.end("words"))
        if not _cites(document, place, supplied):
            break
        end = span.start + found.start()
    return _without_link(document, Span(span.start, end))


def _without_link(document: Document, span: Span) -> int:
    """The end of some words without a link that stands alone behind their last sentence: "… nobody looks. [Holt 2023](holt.txt)"."""
    behind = len(document.slice(span).rstrip(" \n."))
    for link in reversed(document.links):
        if link.span.end < span.start + behind:
            break
        if link.span.end == span.start + behind and link.span.start > span.start:
            before = document.slice(Span(span.start, link.span.start)).rstrip()
            return span.start + len(before) if before.endswith(_ENDS) else span.end
    return span.end


def _cites(document: Document, place: Span, supplied: tuple[Document, ...]) -> bool:
    words = document.slice(place).strip()
    if _PLACE.fullmatch(words) or words.casefold().rstrip(".") in _REMARKS.texts("remark"):
        return True
    citing = citations(document)
    # A mark of a note has its brackets with it.
    around = Span(place.start - 1, place.end + 1)
    if any(around.overlaps(item.span) for item in (*citing.items, *citing.marks)):
        return True
    return any(is_meant(work, words) for work in supplied)
