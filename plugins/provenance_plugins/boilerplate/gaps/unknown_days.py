"""What a page's program writes in place of a day that it lacks: "Unknown date · 12 pages" among "3 May 2024 · 8 pages", "Invalid Date"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON

__all__ = ["unknown_days"]

_WORDS = Phrases.load(LEXICON, "unknown_days")
_PARTS = r"[ \xa0]*[·•|–—][ \xa0]*"
_VALUE = lazy_pattern(
    lambda: (
        rf"(?:[^\n·•|]{{1,60}}{_PARTS})?(?:(?P<unknown>{any_of(_WORDS.texts('unknown'))})(?=[ \xa0]*[·•|])|(?P<broken>{any_of(_WORDS.texts('broken'))})(?=[ \xa0]*(?:[·•|]|$)))"
    ),
    re.IGNORECASE | re.MULTILINE,
)
"""At the beginning of a line, or behind one other value of it: such words, and the sign between two values."""
_DAY = lazy_pattern(
    rf"(?m)^(?:[^\n·•|]{{1,60}}{_PARTS})?(?:[^\W\d_]{{3,10}}\.? \d{{1,2}},? (?:19|20)\d\d|\d{{1,2}}\.? [^\W\d_]{{3,10}} (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)[ \xa0]*[·•|]"
)
_FIRST = lazy_pattern(r"[^\W\d_]+")
_DAYS = 2
"""Lines of the page with a day in that place, at least: what an archive knows of its pictures is often no more than a year."""
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.CAPTION})


def unknown_days(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each: a day that could not be read is the program's mistake, one that is not known may be no mistake."""
    days = None
    for block in document.blocks:
        match = _VALUE.match(document.text, *block.span) if block.kind in _LINES else None
        if match is None:
            continue
        if match["broken"] is not None:
            if match["broken"].islower() and " " in match["broken"]:
                continue  # no program writes it so, but who tells of it
            if _is_message(document, match, block.span.end):
                continue
            span = Span(*match.span("broken"))
            message = (
                f"{quoted(match['broken'])} is what a program writes for a day that it cannot read: put the day in"
            )
            yield "broken", Hit(span, message, severity=Severity.WARNING)
            continue
        days = sum(1 for _ in _DAY.finditer(document.text)) if days is None else days
        if days >= _DAYS:
            span = Span(*match.span("unknown"))
            message = f"{quoted(match['unknown'])} stands where others of the page have a day: look whether it is known, and put it in"
            yield "unknown", Hit(span, message, severity=Severity.INFO)


def _is_message(document: Document, match: re.Match[str], end: int) -> bool:
    """Whether the words are one of several messages that begin alike, and stand alone: "Invalid date" beside "Invalid name"."""
    first = _FIRST.match(match["broken"])
    if first is None or match.start("broken") != match.start() or document.text[match.end() : end].strip():
        return False
    word, words = first[0].lower(), match["broken"].lower()
    lines = (document.text[block.span.start : block.span.start + _MESSAGE].lower() for block in document.blocks)
    return any(line.startswith(f"{word} ") and not line.startswith(words) for line in lines)


_MESSAGE = 40
"""Characters of a line in which it is seen how a message begins."""
