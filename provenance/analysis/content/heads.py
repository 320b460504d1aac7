"""Heads of lists of other articles and of tags that only what stands under them gives away: "More from Harbour News" over headlines, "Topics" over names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from provenance.analysis.content.cards import card_end
from provenance.analysis.content.line import GLUE, NONE, STRONG, WEAK, Line
from provenance.analysis.content.lookup import Known
from provenance.analysis.content.prompt_words.wordings import any_of_kind
from provenance.api import HEADING_KINDS, BlockKind, Phrases, lazy_pattern

_WORDS = Phrases.load(__package__, "heads")
_ITEM = BlockKind.LIST_ITEM
_NO_TITLES = frozenset(
    {BlockKind.TABLE_CELL, BlockKind.CODE, BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.NOTE, BlockKind.REFERENCE}
)
_LONGEST = 7
"""Words of the longest head."""
_NEAR = 9
"""Lines under a head that are looked at."""
_TITLES = 2
"""Titles, or tags, under it at least."""
_TITLE_WORDS = 4
"""Words of a title without a link, at least ..."""
_LIST_WORDS = 25
"""... and of any, at most."""
_TAG_WORDS = 4
"""Words of the longest tag."""
_TAGS = 15
"""Tags under a head, at most."""
_PARAGRAPHS = 2
"""Paragraphs of the article above, at least."""


_of = partial(any_of_kind, _WORDS)
_pattern = partial(lazy_pattern, flags=re.IGNORECASE)
_HEAD = _pattern(
    lambda: (
        rf"[^\w\n]*(?:{_of('bare')}|(?P<from>{_of('from')}) ?(?-i:[A-Z0-9])\S*(?: \S+){{0,4}}"
        rf"|{_of('own')} (?P<own>\S+(?: \S+){{0,4}}?)"
        rf"|(?:{_of('sort')}) (?:\S+ ){{0,3}}?{_of('stories')}(?: (?:from|in|on|about|by|for) \S+(?: \S+){{0,3}})?)[^\w\n]*"
    )
)
_FIRST = lazy_pattern(r"[^\w\n]*(\w+)")


@cache
def _first_words() -> frozenset[str]:
    """The words with which a head begins: that a line has none of them is seen in a tenth of the time that the patterns take."""
    phrases = (phrase for tag in ("bare", "from", "own", "sort", "tags") for phrase in _WORDS.texts(tag))
    return frozenset(first[1] for phrase in phrases if (first := _FIRST.match(phrase)) is not None)


def first_word_heads(text: str) -> bool:
    """Whether a line begins as heads do: "More ferries"."""
    return (first := _FIRST.match(text)) is not None and first[1].lower() in _first_words()


_TAG_HEAD = _pattern(lambda: rf"[^\w\n]*{_of('tags')}[^\w\n]*")
_TAG = r"(?-i:[A-Z0-9#])[^\s,/|:.]*(?: [^\s,/|:.]+){0,3}"
_ROW = _pattern(rf"\W*{_TAG}(?:(?:\s?[,/|·•]\s?{_TAG}){{2,}}|(?: , {_TAG})+)\W*")
"""Tags in one line: "Ferries , Harbour & Coast , Weather"."""
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} [A-Z][a-z]{2,8}\.? (?:19|20)\d\d)"
_CARD = lazy_pattern(rf".{{12,}}?[a-z0-9’'”\")?!]By ?[A-Z][^\d\n]{{2,60}}[•·|] ?{_DAY}")
"""The title of another article, whose byline and day ran into it: "Bridge is closedByAna Cruz•May 3, 2024"."""
_LENGTH = lazy_pattern(r"\S ?[•·|] ?\d{1,3} min(?:ute)?s?(?: read)?\W*\Z")
"""Behind a title how long it takes: "Ferries of the northAna Cruz·5 min"."""
_FILED = lazy_pattern(r"(?:Topics?|Tags|Tagged|Categories|Filed under|Filed Under):?[A-Z0-9]\w*(?: [A-Z0-9&]\w*){0,3}")
"""A head that ran into its tag: "TopicsFerries"."""
_TOP = lazy_pattern(r"Top [Cc]omment ?by ?[A-Z0-9]\S*(?: \S+)?")
_SURE = (("comments", "Top ", _TOP), ("related", "By", _CARD))
"""Lines below an article that no author writes, each with its kind and with what stands in it, which is seen sooner."""
_FILING = ("Topic", "Tag", "Categories", "Filed")
"""With which a line of `_FILED` begins."""
_CUT = lazy_pattern(r".*[,/|]|\W+")
"""A tag with the sign behind it that parts it from the next, or that sign alone."""


_TOLD_OF = _pattern(
    r"\W*(?:both|all|these|they|each|either|neither|none|some|most|the (?:first|second|last|latter|former|two|three|four|five))\b"
)
"""The beginning of a paragraph that speaks of the titles above it."""


def mark_heads(lines: Sequence[Line], names: Sequence[str]) -> None:
    """Mark lines as heads of lists where what is under them are titles or tags, and paragraphs of an article stand above; `names`: of the outlet and the author."""
    paragraphs = 0
    for index, line in enumerate(lines):
        paragraphs += line.prose
        if paragraphs < _PARAGRAPHS:
            continue
        if line.kind in _NO_TITLES:
            continue
        text = line.text
        kind = _sure(text)
        if kind:
            line.mark, line.known, line.match = STRONG, Known(kind or "newsletter", "line", line.text.lower()), None
            continue
        if line.count > _LONGEST or line.sentence or line.prose:
            continue
        if line.mark == STRONG and not _may_be_head(line):
            continue
        if not first_word_heads(text):
            continue
        if (found := _HEAD.fullmatch(text)) is not None:
            if found["own"] and not _is_named(found["own"], names):
                continue
            if _has_titles(lines, index, named=found["from"] is not None):
                line.mark, line.known, line.match, line.head = (
                    STRONG,
                    Known("related", "head", line.text.lower()),
                    None,
                    True,
                )
        elif _TAG_HEAD.fullmatch(text) is not None:
            tags = list(_tags(lines, index))
            if tags and _is_told_of(lines, index + 1 + len(tags)):
                continue
            for tag in (line, *tags) if tags else ():
                tag.mark, tag.known, tag.match = STRONG, Known("navigation", "line", tag.text.lower()), None


def _sure(text: str) -> str:
    """The kind of a line that no author writes; empty for another one."""
    for kind, sign, pattern in _SURE:
        if sign in text and pattern.fullmatch(text) is not None:
            return kind
    return "navigation" if text.startswith(_FILING) and _FILED.fullmatch(text) is not None else ""


def _may_be_head(line: Line) -> bool:
    """Whether a line that is surely left over may have a list under it: a label of menus with a colon, or what a frame of other texts fits."""
    if line.name == "related":
        return line.match is not None
    return line.name == "navigation" and line.text[-1] == ":"


def _has_titles(lines: Sequence[Line], index: int, *, named: bool = False) -> bool:
    """Whether the first line under a head is a title, and another one follows before a paragraph or a heading of the article comes; below one that names whose they are (`named`) one will do where the text ends, or another head stands.

    With a colon a head announces what the author lists, but where that has bylines or lengths as cards have.
    """
    head = lines[index]
    if head.text[-1] == ":":
        below = lines[index + 1 : index + 1 + _TITLES]
        return len(below) == _TITLES and all(_LENGTH.search(line.text) is not None for line in below)
    if card_end(lines, index + 1) > index + 1:
        return True
    titles = 0
    for line in lines[index + 1 : index + 1 + _NEAR]:
        if titles >= _TITLES and line.prose:
            return _TOLD_OF.match(line.text) is None
        if named and titles and line.head:
            return True
        if line.prose or line.kind in _NO_TITLES or (line.mark == STRONG and line.name != "related"):
            break
        if line.kind in HEADING_KINDS and head.kind in HEADING_KINDS and line.level and line.level <= head.level:
            break
        if _is_title(line):
            titles += 1
        elif not titles and line.mark != GLUE:
            break
    return titles >= _TITLES or (named and titles > 0 and index + 1 + _NEAR >= len(lines))


def _is_named(words: str, names: Sequence[str]) -> bool:
    """Whether behind the words of a head stands the outlet or the author: "Best of Harbour News" leads to other articles there, "New in Python 3.12" is a section."""
    said = words.lower().strip(" .:!’'\"")
    return any(name.lower().removeprefix("the ") == said.removeprefix("the ") for name in names)


def _is_title(line: Line) -> bool:
    if line.sentence or line.count > _LIST_WORDS or line.text[-1] in ".:;,":
        return False
    if line.linked:
        return line.count > 1
    return (line.kind is not _ITEM or line.card) and line.count >= _TITLE_WORDS and line.mark in {NONE, WEAK}


def _is_told_of(lines: Sequence[Line], at: int) -> bool:
    """Whether a paragraph stands right behind a list: the author goes on, and the list is a part of the article."""
    return next((line.prose for line in lines[at : at + _NEAR] if line.mark != GLUE), False)


def _tags(lines: Sequence[Line], index: int) -> Iterator[Line]:
    """The tags under a head: those of one line, or lines of a few words that are links or end with the sign that parts them."""
    under = lines[index + 1 : index + 1 + _TAGS]
    if not under:
        return
    if not under[0].sentence and under[0].count <= _LIST_WORDS and _ROW.fullmatch(under[0].text) is not None:
        yield under[0]
        return
    run: list[Line] = []
    parted = 0
    for line in under:
        if (
            line.count > _TAG_WORDS
            or line.sentence
            or line.text[-1] == ":"
            or line.kind in HEADING_KINDS
            or line.kind in _NO_TITLES
        ):
            break
        cut = _CUT.fullmatch(line.text) is not None
        if not (line.linked or cut or (run and _CUT.fullmatch(run[-1].text) is not None)):
            break
        parted += cut or line.linked
        run.append(line)
    if len(run) >= _TITLES and parted:
        yield from run
