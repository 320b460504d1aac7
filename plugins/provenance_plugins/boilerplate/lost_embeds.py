"""The last line of a text that announces with a colon what an extraction lost: "The ministry put it so:", "Among them:", "Here is the song:"."""

from __future__ import annotations

from provenance.analysis import content
from provenance.analysis.register import is_verse
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["announced_at_end", "has_list_in_front"]

_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_LEAST, _BEHIND, _ABOVE = 3, 2, 60
"""Words of the last sentence, of one behind another in its paragraph, and characters of a paragraph, at least."""
_LONGEST, _SHOWN = 400, 8
"""Characters of the last sentence, and words of its end that are shown."""
_CLOSING = lazy_pattern(r"(?:\s|[*_]|</[A-Za-z]{1,20}>)*\Z")
"""What may stand in the source behind the last words."""
_LABEL = lazy_pattern(r"\w:\s")
_CODE = lazy_pattern(
    r"[)\]}>`=;|:]\s*:\Z|\A\W*(?:def|class|if|for|while|else|elif|try|except|with)\b[^.]*:\Z|:[\w+-]{1,30}:\Z|\A\W*::|_{2,}"
)
"""Ends of lines of programs, names of signs (`:smile:`), directives, blanks of forms."""
_STOPS = (".", "!", "?", "…", "”", '"', "»", ")", "’", "'")
_STOP = lazy_pattern(r"[.!?…][\"'”’»)]*\s+|\n")
_WORD = lazy_pattern(r"\S+")


def announced_at_end(document: Document) -> Span | None:
    """The last words of a text before a colon, where nothing stands behind it; of verse and programs nothing is told."""
    blocks = document.blocks
    if document.whole_page or blocks[-1].kind not in _PROSE:
        return None
    text, last = document.text, blocks[-1].span
    end = last.start + len(text[last.start : last.end].rstrip().rstrip("*_ "))
    first = max(last.start, end - _LONGEST)
    if text[first:end][-1:] != ":" or _CODE.search(text[first:end].rpartition("\n")[2]) is not None:
        return None
    start = max((stop.end() for stop in _STOP.finditer(text, first, end)), default=last.start)
    words = [*_WORD.finditer(text, start, end)]
    if (
        len(words) < (_LEAST if start == last.start or text[start - 1] == "\n" else _BEHIND)
        or _LABEL.search(text, start, end) is not None
    ):
        return None
    if max(block.span.end - block.span.start for block in blocks if block.kind in _PROSE) < _ABOVE:
        return None
    if document.row is None:
        behind = document.locate(Span(last.end - 1, last.end)).end
        if not text[:start].rstrip().endswith(_STOPS) or _CLOSING.match(document.source, behind) is None:
            return None
    if not content(document).is_main(len(blocks) - 1) or is_verse(document):
        return None
    return Span(words[-_SHOWN:][0].start(), end)


def has_list_in_front(document: Document) -> bool:
    """Whether the front matter holds a list of several words an item, which the layout of the page may set below its text."""
    if not document.has_front_matter:
        return False
    end = document.locate(document.blocks[0].span).start
    return sum(1 for _ in _ITEM.finditer(document.source, 0, end)) >= _ITEMS


_ITEM = lazy_pattern(r"(?m)^[ \t]*(?:\d{1,2}[.)]|[-*•])[ \t]+(?:[\w-]+:[ \t]+)?(?:[^\s:]+[ \t]+){4}\S")
_ITEMS = 2
"""Items of such a list, at least."""
