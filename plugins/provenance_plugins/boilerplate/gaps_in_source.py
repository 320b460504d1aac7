"""Gaps that Markdown takes for markup, so that the reading text has none: "<Insert photo of the mayor>" for an element, "*|FNAME|*" for words in italics."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, SourceSpan, Span, analysis, lazy_pattern

__all__ = ["gaps_in_source", "may_have_gaps_in_source"]

_TAG = lazy_pattern(r"<(?P<words>[^\W\d_][\w'’-]*(?: [\w'’.,-]+){1,8})>")
_MERGED = lazy_pattern(r"\*\|(?P<words>[A-Z_:]{2,30})\|\*")
_STROKES = frozenset("/\\")
_SIGNS = (("<", _TAG), ("*|", _MERGED))


@analysis()
def may_have_gaps_in_source(document: Document) -> bool:
    """Whether the source of Markdown has an element with words for attributes, or the signs of a field."""
    source = document.source
    return document.media_type == "text/markdown" and any(
        sign in source and pattern.search(source) is not None for sign, pattern in _SIGNS
    )


def gaps_in_source(document: Document) -> Iterator[tuple[re.Match[str], SourceSpan, Span]]:
    """Each with its words, its place in the source, and the beginning of the block that it stands in; what stands in code is shown, and what the text has is found there."""
    source = document.source
    if not may_have_gaps_in_source(document):
        return
    for sign, pattern in _SIGNS:
        for match in pattern.finditer(source) if sign in source else ():
            line = source.rfind("\n", 0, match.start()) + 1
            if match[0] in document.text or source.count("`", line, match.start()) % 2:
                continue
            if not _STROKES.isdisjoint(source[max(0, match.start() - 1) : match.end() + 1].replace(match[0], "")):
                continue  # a part of a path
            kind, start = _block(document, match.start())
            if kind is not None and kind is not BlockKind.CODE:
                yield match, SourceSpan(*match.span()), Span(start, start + 1)


def _block(document: Document, at: int) -> tuple[BlockKind | None, int]:
    """The kind of the last block that begins before a place of the source, or at it, and where in the text it begins."""
    kind, first = None, 0
    for block in document.blocks:
        if document.locate(block.span).start > at:
            break
        kind, first = block.kind, block.span.start
    return kind, first
