"""Where in a text residue may be looked for: what stands as code is meant to be read as written."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match, Pattern

from provenance.analysis import content
from provenance.api import BlockKind, Document, Span

_BACK = 400
"""Source characters before a place in which the beginning of inline code is looked for."""


def found(document: Document, pattern: Pattern[str]) -> Iterator[tuple[Match[str], Span]]:
    """The matches of a pattern in the article, outside code. What is left over as a whole has a finding of its own."""
    for match in pattern.finditer(document.text):
        span = Span(*match.span())
        index = document.block_index(span.start)
        if index is None or document.blocks[index].kind is BlockKind.CODE or not content(document).is_main(index):
            continue
        if not in_inline_code(document, span):
            yield match, span


def in_inline_code(document: Document, span: Span) -> bool:
    """Whether a place is inside backticks, or inside an HTML element for code."""
    source, start = document.source, document.locate(span).start
    before = source[max(0, start - _BACK) : start]
    if document.media_type == "text/html":
        return any(
            before.rfind(f"<{name}") > before.rfind(f"</{name}") for name in ("code", "pre", "kbd", "samp", "tt")
        )
    line = before[before.rfind("\n") + 1 :]
    return line.count("`") % 2 == 1
