"""Texts that break off in the middle of a sentence: their last words are "and the", with no stop."""

from __future__ import annotations

from functools import cache

from provenance.analysis import content, language
from provenance.api import BlockKind, Document, Phrases, Span, analysis, lazy_pattern

__all__ = ["broken_off", "may_break_off"]

_WORDS = Phrases.load(__package__, "broken_off")
_LAST = lazy_pattern(r"(?<![\w'’.-])(?P<word>[^\W\d_]{1,8})\s*\Z")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_BEFORE, _LONG, _WORD = 3, 80, 12
"""Blocks before the last among which a paragraph stands, its characters at least, and characters of the last that are looked at."""
_STOPS = (".", "!", "?", "…", "”", '"', "»", ")", ":")


@analysis()
def may_break_off(document: Document) -> bool:
    """Whether the last block of a document, which is no row, ends with a word of those with which no sentence does."""
    return document.row is None and _last_word(document) is not None


def _last_word(document: Document) -> str | None:
    if len(document.blocks) < _BEFORE or document.blocks[-1].kind not in _PROSE:
        return None
    end = document.blocks[-1].span.end
    found = _LAST.search(document.text, max(0, end - _WORD), end)
    return found["word"].lower() if found is not None and found["word"].lower() in _all_words() else None


def broken_off(document: Document) -> Span | None:
    """The last words of a text that ends with an article, a preposition or a conjunction of its language, below paragraphs that end with a stop; of verse and of lists nothing is told."""
    if not may_break_off(document):
        return None
    last = document.blocks[-1]
    word = _last_word(document)
    if word not in _words_of(language(document).read_as) or not content(document).is_main(len(document.blocks) - 1):
        return None
    if any(last.span.start <= link.span.start and link.span.end == last.span.end for link in document.links):
        return None
    above = [
        document.slice(block.span).rstrip() for block in document.blocks[-1 - _BEFORE : -1] if block.kind in _PROSE
    ]
    if not above or not above[-1].endswith(_STOPS) or max(map(len, above)) < _LONG:
        return None
    line = document.text.rfind("\n", last.span.start, last.span.end) + 1
    start = max(last.span.start, line)
    words = document.text[start : last.span.end].split()
    if len(words) > _SHOWN:
        start = document.text.rfind(" ".join(words[-_SHOWN:]), start, last.span.end)
    return Span(max(start, last.span.start), last.span.end)


_SHOWN = 8
"""Words of the end that are shown."""


@cache
def _words_of(code: str) -> frozenset[str]:
    return frozenset(entry.text for entry in _WORDS.of_language("any") or () if code in entry.tags)


@cache
def _all_words() -> frozenset[str]:
    return frozenset(_WORDS.texts())
