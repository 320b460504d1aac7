"""Books, reports and papers that an author lists under a head that pages have over their other articles: "Zum Weiterlesen:", "Jan Moor: Brücken aus Holz. Kai-Verlag, Holm 2019."."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import Boilerplate
from provenance.analysis.addresses import host_of
from provenance.api import HEADING_KINDS, Document, lazy_pattern

__all__ = ["heads_references"]

_POINTING = frozenset({"related", "readmore"})
_ENTRIES, _LONGEST, _HEAD = 8, 300, 60
"""Entries that are looked at, characters of one, and of the head over them."""
_YEAR = lazy_pattern(
    r"(?:[,(]\s?|[,.:;]\s[^\n]{3,80}[,.:;]\s[^\n,.:;]{2,30}\s(?=\d{4}\W{0,3}\Z))(?:18|19|20)\d\d\)?(?!\w|-\d)"
)
"""When a work came out: behind a comma or in brackets, or at the end behind author, title and place."""
_LINE = lazy_pattern(r"[^\n]+")
_DAY = lazy_pattern(
    r"\d{1,2}(?:\.|er|st|nd|rd|th)?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?20\d\d|[^\W\d_]{3,10}\.?\s\d{1,2},\s20\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
)
"""The day of a piece of news, which no book has."""
_PAGES = lazy_pattern(
    r"(?<!\w)(?:pp?|S|ss|pág|págs|blz|str)\.\s?\d+|(?<!\w)(?:n[°ºo]|no\.|nr\.|Heft|vol\.|Bd\.)\s?\d+|(?<!\w)ISBN\W|(?<!\w)doi\W",
    re.IGNORECASE,
)


def heads_references(document: Document, part: Boilerplate) -> bool:
    """Whether at least half of what stands under a head are works with their year or pages, and none leads to another page of the same site."""
    if part.kind not in _POINTING:
        return False
    if len(part.blocks) == 1 and _is_one_line(document.slice(part.span)):
        return not _leads_within(document, *part.span)
    start = part.span.start
    end = document.text.find("\n", start)
    if end < 0 or end - start > _HEAD:
        return False
    entries = _entries_behind(document, part.blocks.start, end)
    if not entries or any(_leads_within(document, *span) for span in entries):
        return False
    return 2 * sum(_is_reference(document.text[slice(*span)]) for span in entries) >= len(entries)


def _is_one_line(words: str) -> bool:
    """Whether a work stands behind the label in its line, with who wrote and who published it: "Siehe auch: Jan Moor: Brücken aus Holz. Kai-Verlag, Holm 2019."."""
    label, colon, work = words.partition(":")
    if not colon or len(label) > _HEAD or len(work) > _LONGEST or len(_PARTING.findall(work)) < _PARTS:
        return False
    return _is_reference(work)


_PARTING, _PARTS = lazy_pattern(r"[,.:;]\s"), 2


def _entries_behind(document: Document, at: int, start: int) -> list[tuple[int, int]]:
    """The lines below a head, until a heading or a paragraph."""
    found: list[tuple[int, int]] = []
    for block in document.blocks[at : at + _ENTRIES + 1]:
        if block.span.start > start and block.kind in HEADING_KINDS:
            break
        begin = max(block.span.start, start)
        if block.span.end - begin > _ENTRIES * _LONGEST:
            break
        for line in _LINE.finditer(document.text, begin, block.span.end):
            if len(line[0]) > _LONGEST or len(found) == _ENTRIES:
                return found
            if line[0].strip():
                found.append(line.span())
    return found


def _is_reference(words: str) -> bool:
    return _DAY.search(words) is None and (_YEAR.search(words) is not None or _PAGES.search(words) is not None)


def _leads_within(document: Document, start: int, end: int) -> bool:
    """Whether an entry leads to a page of the site on which the text stands."""
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    links = document.links
    first = bisect_left(links, start, key=lambda link: link.span.start)
    last = bisect_left(links, end, key=lambda link: link.span.start)
    return any("://" not in link.target or host_of(link.target) in own for link in links[first:last])
