"""Whether Org is read as before once a stretch of it is gone or another: no half of a mark or a link goes, notes keep their words, and no line begins with a sign that was in it."""

from __future__ import annotations

from bisect import bisect_right

from provenance.documents import HEADING_KINDS, BlockKind, Document
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_LINK = lazy_pattern(r"\[\[[^\[\]\n]{1,2000}\](?:\[(?P<words>[^\[\]]{1,2000})\])?\]")
_MARKED = lazy_pattern(r"(?<![^\s('\"{-])(?P<mark>[*/_+=~])(?P<words>\S(?:[^*/_+=~]{0,500}\S)?)(?P=mark)(?![\w*/_+=~])")
_BEGINS = lazy_pattern(r"\*+[ \t]|[-+][ \t]|#(?:\s|\+)|\d{1,9}[.)][ \t]|\||:|\[fn:|\\begin\{|-{5}")
"""How a line begins that is no paragraph's."""
_OF_HEADING = lazy_pattern(r"[ \t]*(?::PROPERTIES:|(?:CLOSED|SCHEDULED|DEADLINE):)")
"""What stands right below a heading, and is read there alone."""
_ITEM = lazy_pattern(r"[ \t]*[-+*][ \t]+(?:\[[ X-]\][ \t]+)?")
_TERM = lazy_pattern(r"[ \t]*::(?:\s|\Z)")
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
        if block.kind in HEADING_KINDS and (_OF_HEADING.match(source, end) is not None or _parts(source, start, end)):
            return False
    line = source.rfind("\n", 0, start) + 1
    whole = start == line and (end >= len(source) or source[end - 1 : end] == "\n")
    if not _keeps_code(document, span, stretch):
        return False
    if not whole and _ITEM.fullmatch(source, line, start) and _TERM.match(by.lstrip() + source[end : end + 40]):
        return False  # a term without words
    if not by and not whole and (source[start - 1 : start] in _MARKUP or source[end : end + 1] in _MARKUP):
        return False  # marks around nothing would show
    if whole or source[line:start].strip():
        return True
    behind = by + source[end : end + 40]
    return _BEGINS.match(behind.lstrip(" \t")) is None or _BEGINS.match(source, start) is not None


def _parts(source: str, start: int, end: int) -> bool:
    """Whether a heading alone stands between the lines of two paragraphs, which would become one."""
    above = source[source.rfind("\n", 0, max(0, start - 1)) + 1 : start]
    below = source[end : end + 40].partition("\n")[0]
    return all(line.strip() and _BEGINS.match(line.lstrip(" \t")) is None for line in (above, below))


def _keeps_code(document: Document, span: Span, stretch: str) -> bool:
    """Whether no half of code, or of a formula, stands in a stretch of the source."""
    opened, closed = stretch.count("\\begin{"), stretch.count("\\end{")
    if opened != closed:
        return False
    spans = document.code_spans
    at = bisect_right(spans, (span.start, span.start))
    return not any(
        code.start < span.end
        and span.start < code.end
        and not span.contains(code)
        and not (code.contains(span) and document.text[code.start] not in "$\\")
        for code in spans[max(0, at - 1) : bisect_right(spans, (span.end, span.end))]
    )


def _says(stretch: str, words: str) -> bool:
    """Whether a stretch of the source has whole marks alone, so that it says just these words."""
    plain = _LINK.sub(lambda found: found["words"] or "", stretch)
    for _ in range(3):
        plain = _MARKED.sub(lambda found: found["words"], plain)
    return plain.split() == words.split()
