"""Whether Org is read as before once a stretch of it is gone or another: no half of a mark or a link goes, notes keep their words, and no line begins with a sign that was in it."""

from __future__ import annotations

from provenance.documents import HEADING_KINDS, BlockKind, Document
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_LINK = lazy_pattern(r"\[\[[^\[\]\n]{1,2000}\](?:\[(?P<words>[^\[\]]{1,2000})\])?\]")
_MARKED = lazy_pattern(r"(?<![^\s('\"{-])(?P<mark>[*/_+=~])(?P<words>\S(?:[^*/_+=~]{0,500}\S)?)(?P=mark)(?![\w*/_+=~])")
_BEGINS = lazy_pattern(r"\*+[ \t]|[-+][ \t]|#(?:\s|\+)|\d{1,9}[.)][ \t]|\||:|\[fn:|\\begin\{|-{5}")
"""How a line begins that is no paragraph's."""
_OF_HEADING = lazy_pattern(r"[ \t]*(?::PROPERTIES:|(?:CLOSED|SCHEDULED|DEADLINE):)")
"""What stands right below a heading, and is read there alone."""
_MARKUP = frozenset("*/_+=~[]{}\\|#^$<>@")


def keeps_org(document: Document, span: Span, start: int, end: int, by: str) -> bool:
    """Whether `by` may stand in the place of source[start:end], which holds the words of a text span."""
    source = document.source
    words, place = document.slice(span), document.locate(span)
    stretch = source[place.start : place.end]
    if stretch != words and not _says(stretch, words):
        return False
    if any(sign in _MARKUP for sign in by):
        return False
    block = document.block_at(span.start)
    if not by and block is not None and span.contains(block.span):
        if block.kind in {BlockKind.NOTE, BlockKind.CAPTION}:
            return False
        if block.kind in HEADING_KINDS and _OF_HEADING.match(source, end) is not None:
            return False
    line = source.rfind("\n", 0, start) + 1
    whole = start == line and (end >= len(source) or source[end - 1 : end] == "\n")
    if not by and not whole and (source[start - 1 : start] in _MARKUP or source[end : end + 1] in _MARKUP):
        return False  # marks around nothing would show
    if whole or source[line:start].strip():
        return True
    behind = by + source[end : end + 40]
    return _BEGINS.match(behind.lstrip(" \t")) is None or _BEGINS.match(source, start) is not None


def _says(stretch: str, words: str) -> bool:
    """Whether a stretch of the source has whole marks alone, so that it says just these words."""
    plain = _LINK.sub(lambda found: found["words"] or "", stretch)
    for _ in range(3):
        plain = _MARKED.sub(lambda found: found["words"], plain)
    return plain.split() == words.split()
