"""Titles of works without marks around them, by what stands beside them: a volume of a series, a year, an entry of a list of references, lines of performers and songs."""

from __future__ import annotations

import re

from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["is_beside_what_works_have", "is_in_published_item"]

_REACH = 120
"""Characters before a word in which its title begins."""
_PART = r"(?:[A-Z][\w’'-]*|an?|and|at|by|de|des|du|der|die|del|el|for|from|in|la|le|of|on|or|out|the|to|with|y|&)"
"""A word of a title: with a capital, or a small one that titles do not write with it."""
_VOLUME = lazy_pattern(rf"[\w’'-]*(?:\s{_PART}){{0,8}},?\s(?:#|[Nn]o\.?\s?|[Bb]ook\s|[Vv]ol(?:ume|\.)\s)\d")
"""From a word to the number of a volume: "(The … Saga, #2)"."""
_OPEN = lazy_pattern(rf"\((?:{_PART}\s){{0,8}}\Z")
_YEAR = lazy_pattern(rf"[\w’'-]*[*_”\"»]{{0,2}}(?:\s{_PART}){{0,9}}[*_”\"»]{{0,2}}\s[(](?:1[5-9]|20)\d\d[)]")
"""From a word to the year of a work, in brackets right behind its title."""
_SET_OFF_YEAR = lazy_pattern(r"[^*_\n]{0,80}[*_]{1,2},?\s[(]?(?:1[5-9]|20)\d\d\b")
"""The same where slanted letters set a title off, of which most languages write the first word alone with a capital."""
_OPENING = lazy_pattern(r"(?<![\w*_])[*_]{1,2}[A-Z¡¿][^*_\n]{0,80}\Z")
_ENTRY = lazy_pattern(r"[\s*•\d.\[\]-]*[A-Z][\w’'-]+,\s[A-Z][\w.]*")
_OF_WORK = lazy_pattern(r"\b(?:1[5-9]|20)\d\d[a-z]?\b|\bn\.d\.")
"""An entry of a list of references begins with a surname and a first name, and has a year."""
_PERFORMED = lazy_pattern(r"[\s*•\d.)]*[\"“]?[A-Z0-9][^\n–—]{0,50}\s[–—-]\s[\"“]?[A-Z0-9][^\n–—]{0,60}")
_LISTED = 2
"""Other lines of a performer and a title around one, at least."""


def is_beside_what_works_have(document: Document, span: Span) -> bool:
    """Whether a word stands in the title of a work, as a number, a year, an author or lines like it say."""
    text, source = document.text, document.source
    start, end = span
    if text[start].isupper() and not text[start:end].isupper():
        first = max(0, start - _REACH)
        if _VOLUME.match(text, end) is not None and _OPEN.search(text, first, start) is not None:
            return True
        if _YEAR.match(text, end) is not None:
            return True
        if _is_of_entry(text, start, end) or _is_performed(text, start, end):
            return True
    place = document.locate(span)
    if text[start].isupper() and _is_performed(source, place.start, place.end):
        return True  # of lines that Markdown joins
    return (
        _SET_OFF_YEAR.match(source, place.end) is not None
        and _OPENING.search(source, max(0, place.start - _REACH), place.start) is not None
    )


def _line(text: str, start: int, end: int) -> Span:
    behind = text.find("\n", end)
    return Span(text.rfind("\n", 0, start) + 1, len(text) if behind < 0 else behind)


def _is_of_entry(text: str, start: int, end: int) -> bool:
    line = _line(text, start, end)
    return (
        line.end - line.start <= 4 * _REACH
        and _ENTRY.match(text, line.start, start) is not None
        and _OF_WORK.search(text, line.start, line.end) is not None
    )


def _is_performed(text: str, start: int, end: int) -> bool:
    line = _line(text, start, end)
    if _PERFORMED.fullmatch(text, line.start, line.end) is None:
        return False
    near = (
        *text[max(0, line.start - 4 * _REACH) : line.start].split("\n"),
        *text[line.end : line.end + 4 * _REACH].split("\n"),
    )
    return sum(_PERFORMED.fullmatch(one) is not None for one in near) >= _LISTED


def is_in_published_item(document: Document, span: Span) -> bool:
    """Whether a word stands in an item before the year and the author in brackets, as in the items beside it: "The Lamp of the Ferry (2016, Ana Cruz)"; not where the words speak to somebody."""
    index = document.block_index(span.start)
    if index is None or document.blocks[index].kind is not BlockKind.LIST_ITEM:
        return False
    own = _PUBLISHED.fullmatch(document.text, *document.blocks[index].span)
    if own is None or span.end > own.end("title") or _TO_SOMEBODY.match(own["title"]) is not None:
        return False
    beside = document.blocks[max(0, index - _NEAR) : index + _NEAR + 1]
    return sum(_PUBLISHED.fullmatch(document.text, *block.span) is not None for block in beside) > _LISTED


_PUBLISHED = lazy_pattern(
    r"[\s*_\"“]{0,4}(?P<title>[A-ZÀ-Þ\d][^()\n]{1,160}?)[*_\"”]{0,3}\s\((?:19|20)\d\d,\s[A-ZÀ-Þ][^()\n]{2,90}\)\W{0,3}"
)
_TO_SOMEBODY = lazy_pattern(lambda: rf"\W*{group_of('usage', 'you')}\b", re.IGNORECASE)
_NEAR = 3
"""Items of a list on each side of one that are looked at."""
