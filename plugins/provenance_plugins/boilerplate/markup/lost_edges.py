"""Blanks that were lost at the edge of a link or of emphasis (BLP412): "as [the Gazette](…)reported", "the **ferry**goes on", where readers see one word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

from provenance.analysis import content
from provenance.analysis.characters import joints
from provenance.analysis.code_spans import in_formula
from provenance.api import (
    BlockKind,
    Confidence,
    Document,
    Fix,
    FixEdit,
    Hit,
    Phrases,
    Span,
    lazy_pattern,
    told_together,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["lost_edges"]

_WORDS = Phrases.load(LEXICON, "lost_edges")
_TAGS = "(?:a|b|i|em|strong|u|cite)"
_ENDS = lazy_pattern(
    rf"(?:\*{{1,3}}|\](?:\(\s*[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\s*\)|\[[^\[\]\n]*\])(?:\{{:?[^{{}}\n]*\}})?|(?i:</{_TAGS}\s*>))+"
)
"""What closes a link or emphasis in Markdown and HTML, …"""
_OPENS = lazy_pattern(rf"(?:\*{{1,3}}|\[|(?i:<{_TAGS}(?:\s[^<>]*)?>))+")
"""… and what opens one."""
_FIRST = lazy_pattern(r"\*+|\]|</(?P<tag>\w+)")
_LAST = lazy_pattern(r"(?:\*+|\[|<(?P<tag>\w+)[^<>]*>)\Z")
_LAID_OUT = lazy_pattern(
    r"(?i)\b(?:style|role|aria-label)\s*=|class\s*=[^>]*(?:block|btn|button|badge|label|tag|icon|nav|menu|flex|grid|pill|card|item|title|head|num|cap)"
)
"""What lays an element out as a part of its own."""
_MARKUP, _STRETCH = 1_500, 600
"""Characters of markup between two letters, and of a link or emphasis, at most."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CAPTION})
_SENTENCE = 40
"""Characters of a block that has a sentence, at least."""
_LEAST = 2
"""Letters of any word beside an edge, …"""
_WORD = 3
"""… of one that does not end or begin others for sure, …"""
_LONG = 5
"""… and of one that is no small word."""
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "no"})
"""Languages that write two nouns as one word."""


class _Edge(NamedTuple):
    start: int
    end: int
    """Where its markup begins and ends in the source."""
    closes: bool
    is_link: bool
    is_wide: bool
    """Whether more than one word is in the link or emphasis."""
    inner: str
    """The word in it, as it is written, and the one beside it."""
    outer: str
    word: Span
    """What a reader sees as one."""


def lost_edges(document: Document, language: str) -> Iterator[Hit]:
    """Such places, told together where they are several: in languages whose small words are known, and nothing of others, some of which hang endings on words."""
    if not _listed(language, "sure"):
        return
    found = list(_edges(document))
    if not found:
        return
    words = Counter(word[0] for word in _LETTERS.finditer(document.text.lower()))
    words.subtract(document.slice(word).lower() for word in {edge.word for edge in found})
    lost = [edge for edge in found if _is_lost(edge, document.slice(edge.word).lower(), words, language)]
    hits = (_hit(document, word, list(edges)) for word, edges in groupby(lost, lambda edge: edge.word))
    yield from told_together((("edges", hit) for hit in hits), least=2)


_LETTERS = lazy_pattern(r"(?<!\w)[^\W\d_]+(?!\w)")


_SISTERS = {"ms": "id"}
"""Languages that are read with the small words of another one."""


@cache
def _listed(language: str, tag: str) -> frozenset[str]:
    return frozenset(_WORDS.texts(tag, _SISTERS.get(language, language)))


def _is_lost(edge: _Edge, joined: str, words: Counter[str], language: str) -> bool:
    """Whether two words stand there, and not one of which a part is set off."""
    inner, outer = edge.inner.lower(), edge.outer.lower()
    if min(len(inner), len(outer)) < _LEAST or words[joined] > 0 or _is_one_word(joined, language):
        return False
    if edge.closes and edge.outer[0].isupper():
        return False  # the next line or sentence, or a name with two capitals
    sure = _listed(language, "sure")
    if edge.outer[0].isupper() and edge.inner[0].isupper():  # "YouTube"
        return edge.is_wide and outer in sure
    is_known = len(inner) >= _WORD and words[inner] > 0
    if outer in sure or outer in _listed(language, "saying"):
        is_long = len(outer) >= _WORD
        is_linked = edge.is_link and (is_known or len(inner) >= (_WORD if is_long else _LONG))
        return edge.is_wide or is_linked or (is_long and is_known)
    names = edge.is_link and not edge.closes and edge.inner[0].isupper()
    """Whether a link begins with a name."""
    if outer in _listed(language, "small"):
        return edge.is_wide or names or (is_known and edge.is_link)
    if inner in sure and edge.is_wide and len(outer) >= _WORD:
        return True
    if language in _COMPOUNDING or edge.outer[0].isupper() or outer in _listed(language, "ends"):
        return False
    least = _WORD + 1 if is_known else _LONG
    return words[outer] > 0 and len(outer) >= least and (is_known or edge.is_wide or names)


def _is_one_word(joined: str, language: str) -> bool:
    return any(joined in _listed(language, tag) for tag in ("sure", "small", "joined"))


def _edges(document: Document) -> Iterator[_Edge]:
    """The edges of links and emphasis within what readers see as a word, in running text; of emphasis only where it is the one in its word."""
    text, source = document.text, document.source
    stars = _Stars(source)
    for word, group in groupby(joints(document), lambda joint: _word_around(text, joint[0])):
        places = list(group)
        if word is None or len(places) > _BOTH or not _is_running(document, word):
            continue
        parts = [text[start:end] for start, end in pairwise((word.start, *(at for at, _, _ in places), word.end))]
        for number, (_, start, end) in enumerate(places):
            closes = _closes(source, start, end, stars) if end - start <= _MARKUP else None
            stretch = None if closes is None else _inner(source, start, end, closes=closes)
            if closes is None or stretch is None:
                continue
            is_link = _OF_LINK.search(source, start, end) is not None
            if not is_link and (len(places) > 1 or text[word.start - 1 : word.start] == "@"):
                continue
            inner, outer = parts[number : number + 2] if closes else parts[number : number + 2][::-1]
            is_wide = any(map(str.isspace, stretch.strip()))
            yield _Edge(start, end, closes, is_link, is_wide, inner, outer, word)


_BOTH = 2
"""Edges of one link, which may have lost the blanks on both sides."""
_OF_LINK = lazy_pattern(r"(?i)[\[\]]|</?a\b")
_LAST_LATIN = "\u024f"
_BEFORE, _BEHIND = frozenset("#/._0123456789"), frozenset("/_0123456789")
"""What makes a word a part of a tag, a name or an address."""


def _word_around(text: str, at: int) -> Span | None:
    """The letters around a place; None where they are no word, or a part of something longer."""
    start = end = at
    while start and at - start <= _LETTERS_OF_WORDS and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and end - at <= _LETTERS_OF_WORDS and text[end].isalpha():
        end += 1
    if max(at - start, end - at) > _LETTERS_OF_WORDS or max(text[start:end]) > _LAST_LATIN:
        return None
    is_part = text[start - 1 : start] in _BEFORE or text[end : end + 1] in _BEHIND
    return None if is_part else Span(start, end)


_LETTERS_OF_WORDS = 40
"""Letters on either side of an edge, at most."""


def _is_running(document: Document, word: Span) -> bool:
    number = document.block_index(word.start)
    if number is None or not content(document).is_main(number):
        return False
    block = document.blocks[number]
    return (
        block.kind in _RUNNING
        and block.span.end - block.span.start >= _SENTENCE
        and not in_inline_code(document, word)
        and not in_formula(document, word.start)
    )


class _Stars:
    """The runs of asterisks of a source that may open or close, each as far as one is asked for."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._runs: dict[str, list[int]] = {}
        self._breaks: list[int] = []

    def are_open(self, mark: str, at: int) -> bool:
        """Whether one of them stands open at a place, which closes it then: they take turns in a paragraph."""
        if not self._runs:
            self._breaks = [-1, *(found.start() for found in _BREAK.finditer(self._source))]
            for found in _STARS.finditer(self._source):
                self._runs.setdefault(found[0], []).append(found.start())
        runs = self._runs.get(mark, [])
        first = self._breaks[bisect_right(self._breaks, at) - 1]
        return (bisect_left(runs, at) - bisect_left(runs, first)) % 2 == 1


_STARS = lazy_pattern(r"(?<![\\*\s])\*+|(?<![\\*])\*+(?=[^\s*])", signs=("*",))
_BREAK = lazy_pattern(r"\n[ \t\r]*\n|\n[ \t]*(?:[-+*]|\d+[.)])[ \t]")
"""Between two paragraphs, or before an item."""


def _closes(source: str, start: int, end: int, stars: _Stars) -> bool | None:
    """Whether markup closes something or opens it; None where it does both or is something else."""
    ends, opens = _ENDS.fullmatch(source, start, end), _OPENS.fullmatch(source, start, end)
    if ends is None or opens is None:
        return None if ends is opens else ends is not None
    return stars.are_open(source[start:end], start)


def _inner(source: str, start: int, end: int, *, closes: bool) -> str | None:
    """The source of the link or emphasis at whose edge a word goes on; None where it is laid out as a part of its own, is not found, or stands between two stars within words, as where these name women and men ("der*des Therapeut*in") or multiply."""
    sign = _FIRST.match(source, start, end) if closes else _LAST.search(source, start, end)
    if sign is None or sign[0].startswith("***"):
        return None  # three stand for the letters of a word that nobody writes out
    tag = sign["tag"]
    if closes:
        first = max(0, start - _STRETCH)
        opening = f"<{tag.lower()}" if tag else "[" if sign[0] == "]" else sign[0]
        begun = first + (source[first:start].lower() if tag else source[first:start]).rfind(opening)
        if begun < first:
            return None
        if not tag:
            is_of_word = opening == "*" and source[begun - 1 : begun].isalnum()
            return None if is_of_word else source[begun + len(opening) : start]
        behind = source.find(">", begun, start)
        if behind < 0 or _LAID_OUT.search(source, begun, behind):
            return None
        return source[behind + 1 : start]
    if tag and _LAID_OUT.search(source, start, end):
        return None
    closing = f"</{tag}" if tag else "]" if sign[0] == "[" else sign[0]
    ended = source.find(closing, end, end + _STRETCH)
    is_of_word = closing == "*" and source[ended + 1 : ended + 2].isalnum()
    return None if ended < 0 or is_of_word else source[end:ended]


def _hit(document: Document, word: Span, edges: list[_Edge]) -> Hit:
    places = [edge.end if edge.closes else edge.start for edge in edges]
    is_plain = not any("****" in document.source[edge.start : edge.end] for edge in edges)
    fix = Fix("put a blank in", tuple(FixEdit(place, place, " ") for place in places)) if is_plain else None
    side = "on both sides of" if len(edges) > 1 else "behind" if edges[0].closes else "before"
    what = "a link" if edges[0].is_link else "emphasis"
    message = f"“{document.slice(word)}” is more than one word, since the blank {side} {what} was lost: put it in"
    return Hit(word, message, Confidence.MEDIUM, fix=fix)
