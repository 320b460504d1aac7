"""A first line that is a row of fields which a program that gathers news wrote above an article: `lamp###The bridge is closed###https://…###2024-05-03 14:25:00###['bridge']`."""

from __future__ import annotations

import msgspec

from provenance.documents import Block, BlockKind, Declared, Document, Region
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_LONGEST = 4000
"""Characters of such a line."""
_FEWEST = 4
"""Fields of one at least, of which one is an address and another a day with its time."""
_MARK = lazy_pattern(r"([#@|~^$%])\1{1,3}(?!\1)|\t+")
_ADDRESS = lazy_pattern(r"https?://\S+")
_MOMENT = lazy_pattern(r"[\[\"']{0,2}(?P<day>\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)[\]\"']{0,2}")
_WORDS = 2
"""Words of a title at least."""


def with_row(document: Document) -> Document:
    """A document with what its first line states, which is none of its prose; the same where that is no such row."""
    text = document.text
    line = text[: max(0, text.find("\n", 1, _LONGEST))]
    mark = _MARK.search(line)
    if mark is None or not document.blocks or document.blocks[0].span.start > len(line) - len(line.lstrip("\ufeff ")):
        return document
    places: list[tuple[str, int]] = []
    at = 0
    for part in line.split(mark[0]):
        places.append((part.strip(), at + len(part) - len(part.lstrip())))
        at += len(part) + len(mark[0])
    address = next((number for number, (part, _) in enumerate(places) if _ADDRESS.fullmatch(part)), None)
    moment = next(((part, start) for part, start in places if _MOMENT.fullmatch(part)), None)
    if len(places) < _FEWEST or address is None or moment is None:
        return document
    found = [("url", *places[address])]
    day = _MOMENT.fullmatch(moment[0])
    if day is not None:
        found.append(("date", day["day"], moment[1] + day.start("day")))
    if address and len(places[address - 1][0].split()) >= _WORDS:
        found.insert(0, ("title", *places[address - 1]))
    declared = [
        Declared(
            field,
            words,
            f"head:{field}",
            document.locate(Span(start, start + len(words))),
            Span(start, start + len(words)),
        )
        for field, words, start in found
    ]
    first, *blocks = document.blocks
    end = len(line.rstrip())
    row = Block(Span(first.span.start, end), BlockKind.CODE, first.regions | {Region.HEADER})
    if first.span.end > end:  # short lines below were joined to it
        below = text[end : first.span.end]
        start = end + len(below) - len(below.lstrip())
        blocks.insert(0, msgspec.structs.replace(first, span=Span(start, first.span.end), link_characters=0))
    return msgspec.structs.replace(document, declared=(*document.declared, *declared), blocks=(row, *blocks))
