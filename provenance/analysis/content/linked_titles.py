"""Titles of other articles of the same site between the paragraphs of a page: a link in square brackets, or a list of links whose first item heads it ("More Ferries")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from provenance.analysis.content.heads import first_word_heads
from provenance.analysis.content.line import STRONG, Line
from provenance.analysis.content.lookup import Known
from provenance.analysis.content.other_pages import leads_to_other
from provenance.api import BlockKind, Document, Link, Phrases, any_of, lazy_pattern

__all__ = ["is_bracketed_title", "take_linked_titles"]

_WORDS = Phrases.load(__package__, "linked_titles")
_KIND = "related"
_HEAD, _TITLE, _LONGEST = 4, 4, 25
"""Words of the item that heads a list at most, of a title at least, and of one at most."""
_BRACKETED = 6
"""Words of a title in brackets, at least: fewer may name a source."""
_TITLES = 2
_LINKED = 0.8
"""The share of a title's characters that stand in its link, at least."""
_BRACKETS = lazy_pattern(r"\[\s*(?=\S)[^\[\]\n]{20,300}(?<=\S)\s*\]")
_PAGE = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts('page'))})\s?\d", re.IGNORECASE)
"""The number of a page, which sources have."""
_ENDS = (".", ":", ";", ",")


def is_bracketed_title(words: str) -> bool:
    """Whether words are a title in square brackets, and nothing else."""
    return words.startswith("[") and _BRACKETS.fullmatch(words) is not None


def take_linked_titles(document: Document, lines: Sequence[Line], kinds: list[str]) -> None:
    """Set the kind of such lines, where paragraphs of the article stand above and below them."""
    prose = [index for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)) if line.prose and not kind]
    if len(prose) < _TITLES:
        return
    titles = _Titles(document)
    at = prose[0] + 1
    while at < prose[-1]:
        line = lines[at]
        if not kinds[at] and is_bracketed_title(line.text) and titles.is_title(line, _BRACKETED):
            kinds[at] = _KIND
        elif not kinds[at] and line.kind is BlockKind.LIST_ITEM and titles.heads(lines, at):
            line.mark, line.known, line.match, line.head = (
                STRONG,
                Known(_KIND, "head", line.text.lower()),
                None,
                True,
            )
            kinds[at] = _KIND
            while at + 1 < prose[-1] and lines[at + 1].kind is BlockKind.LIST_ITEM:
                at += 1
                kinds[at] = _KIND
        at += 1


class _Titles:
    """Which lines of a page are nothing but a link to another page of its site."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._starts = [link.span.start for link in document.links]

    def heads(self, lines: Sequence[Line], at: int) -> bool:
        """Whether an item is the first of its list, has no link, begins as heads do, and all behind it are titles."""
        head = lines[at]
        if lines[at - 1].kind is BlockKind.LIST_ITEM or head.count > _HEAD or not first_word_heads(head.text):
            return False
        if self._links(head) or head.text.endswith(_ENDS):
            return False
        end = at + 1
        while end < len(lines) and lines[end].kind is BlockKind.LIST_ITEM:
            if not self.is_title(lines[end], _TITLE):
                return False
            end += 1
        return end - at > _TITLES

    def is_title(self, line: Line, least: int) -> bool:
        """Whether a line is one link to a page of the same site, and has the words of a title."""
        links = self._links(line)
        words = line.text.strip("[] \u00a0")
        if len(links) != 1 or not least <= line.count <= _LONGEST or words.endswith(_ENDS):
            return False
        (start, end), target = links[0].span, links[0].target
        if (end - start) < _LINKED * len(words) or not leads_to_other(self._document, target):
            return False
        return _PAGE.search(words) is None

    def _links(self, line: Line) -> Sequence[Link]:
        first = bisect_left(self._starts, line.span.start)
        return self._document.links[first : bisect_left(self._starts, line.span.end)]
