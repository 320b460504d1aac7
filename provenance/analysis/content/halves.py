"""Whether a stretch may be half of what should go: the head of a list without its titles, the heading of a form without its fields, one line of a paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.line import GLUE, NONE, WEAK, Line
from provenance.analysis.content.lookup import LineLexicon
from provenance.api import HEADING_KINDS, BlockKind, Document

_ITEM = BlockKind.LIST_ITEM
_ITEMS = 40
"""Items of a list that are looked at."""
_FORMS = frozenset({"newsletter", "comments", "readmore", "cookie"})
"""Kinds of what has several parts: a heading, what is offered, a field, a button; a teaser and the button below it."""
_HEADING = frozenset({"footer", "cookie", "navigation"})
"""Kinds of what the foot of a page says, and the heading or the title of a text says too."""
_BARS = frozenset("|·•")
"""Signs that part the words of a bar, as no heading has."""
_STORY = 30
"""Words of a paragraph that is no teaser of another article."""
_LABEL = 12
"""Words of what may be a part of a form, at most."""


def is_half(
    document: Document, lines: Sequence[Line], kinds: Sequence[str], places: range, lexicon: LineLexicon
) -> bool:
    """Whether a part of what the lines of a stretch belong to may stand beside them and be left, or something else stands in a paragraph with them."""
    first, end = places.start, places.stop
    kind, edge = kinds[first], lines[end - 1]
    above = lines[first - 1] if first and not kinds[first - 1] else None
    below = lines[end] if end < len(lines) and not kinds[end] else None
    if _is_of_list(lines, kinds, range(first - 1, -1, -1), first) or _is_of_list(
        lines, kinds, range(end, len(lines)), end - 1
    ):
        return True
    if document.media_type != "text/html" and any(_holds_more(document, lines[at], lexicon) for at in places):
        return True
    if below is not None and edge.text[-1] == ":":
        return True
    if kind == "related":
        return edge.head and below is not None and not _goes_on(lines, kinds, end)
    if kind == "share":
        return _is_part(below) and below is not None and not below.sentence
    if kind in _FORMS and (_is_part(above) or _is_part(below)):
        return True
    heads = edge.kind in HEADING_KINDS or not first
    return kind in _HEADING and below is not None and heads and _BARS.isdisjoint(edge.text)


def _is_of_list(lines: Sequence[Line], kinds: Sequence[str], beside: range, at: int) -> bool:
    """Whether a line is an item of a list of which the author wrote others."""
    if lines[at].kind is not _ITEM:
        return False
    for index in beside[:_ITEMS]:
        if lines[index].kind is not _ITEM:
            return False
        if not kinds[index]:
            return True
    return False


def _goes_on(lines: Sequence[Line], kinds: Sequence[str], at: int) -> bool:
    """Whether the article goes on here with a long paragraph, and no button below it shows that it is a teaser."""
    ends = at + 1 == len(lines)
    below = lines[at]
    told = below.kind is BlockKind.PARAGRAPH and below.prose and below.count >= _STORY
    return told and not ends and not kinds[at + 1]


def _is_part(line: Line | None) -> bool:
    """Whether a line beside a prompt may be a field, a button or an answer of the same form."""
    return (
        line is not None
        and line.count <= _LABEL
        and line.mark in {NONE, WEAK}
        and line.text[-1] != ":"
        and not line.prose
        and line.kind not in HEADING_KINDS
    )


def _holds_more(document: Document, line: Line, lexicon: LineLexicon) -> bool:
    """Whether one of the lines that make a paragraph says something else: a byline above the buttons, the number of a note under them."""
    if line.mark == GLUE or line.kind in HEADING_KINDS:
        return False
    place = document.locate(line.span)
    parts = [part.strip() for part in document.source[place.start : place.end].split("\n") if part.strip()]
    if len(parts) < 2:
        return False
    if lexicon.is_glue(words_of(parts[-1])):
        return True
    told = line.match.phrase if line.match is not None else line.known.phrase if line.known is not None else ""
    return any(not _is_known(part, told, lexicon) for part in parts)


def _is_known(part: str, told: str, lexicon: LineLexicon) -> bool:
    """Whether a line is left over by its own words, goes on with the sentence above it, or has only a date or a count."""
    words = words_of(part)
    if part[0].islower() or lexicon.is_glue(words) or _says(words.words, words_of(told).words if told else ()):
        return True
    return lexicon.is_left_over(part) or lexicon.full_cover(words) is not None


def _says(words: tuple[str, ...], told: tuple[str, ...]) -> bool:
    """Whether whole words of a line are those of a phrase: "Shareholders" does not say "share"."""
    count = len(told)
    return count > 0 and any(words[at : at + count] == told for at in range(len(words) - count + 1))
