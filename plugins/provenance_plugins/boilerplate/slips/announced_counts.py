"""A number of things that a line announces and the list below it exceeds: "There are three reasons:" over four items (BLP418)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.api import (
    Block,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Region,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate import LEXICON

__all__ = ["counted_lists"]

_WORDS = Phrases.load(LEXICON, "announced_counts")
_NAMES = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_ENDS = 200
"""Characters of a line's end in which it counts."""
_MOST = 20
"""Things that a line counts, at most."""
_OFF = 2
"""Items by which a list has more, at most: one that has many more is of another count."""
_MARK = lazy_pattern(r"[ \t>]*(?:(?P<sign>[-*+•])|\d{1,2}[.)])[ \t]+")
_BLANK, _BEFORE = lazy_pattern(r"\n[ \t>]*\r?\n\Z"), 12
"""A blank line before an item, and the characters in which it stands."""


def _any(tag: str) -> str:
    return any_of(_WORDS.texts(tag, "any"))


@cache
def _line() -> re.Pattern[str]:
    number = "|".join(_any(name) for name in _NAMES)
    return lazy_pattern(
        rf"(?:\A|[.!?:]\s{{1,2}}|(?<!\w)(?:{_any('leads')})\s)(?P<said>(?P<number>\d{{1,2}}|{number})\s(?:(?!(?:of|or|and|the)\s)[^\W\d_][\w’'-]{{0,20}}\s){{0,2}}(?:{_any('things')})(?!\w)(?:\s(?:{_any('behind')})\s[^.!?:;,()\n]{{1,60}})?)\s?[:：]\Z",
        re.IGNORECASE,
    )


@cache
def _numbers() -> dict[str, int]:
    return {word: number for number, name in enumerate(_NAMES, 2) for word in _WORDS.texts(name, "any")}


def _count(said: str) -> int:
    return int(said) if said.isdigit() else _numbers()[said.lower()]


def counted_lists(document: Document) -> Iterator[Hit]:
    """Lists that have more items than the line above them announces; fewer are often parted by code, a picture or the end of an excerpt."""
    blocks = document.blocks
    for at, block in enumerate(blocks[:-1], 1):
        if block.kind not in _KINDS or blocks[at].kind is not BlockKind.LIST_ITEM or Region.LIST in block.regions:
            continue
        start = max(block.span.start, block.span.end - _ENDS)
        found = next(iter(_line().finditer(document.text[start : block.span.end])), None)
        if found is None or (found.start() == found.start("said") == 0 and start > block.span.start):
            continue
        if not 1 < (count := _count(found["number"])) <= _MOST:
            continue
        items = _items(document, at)
        if count < items <= count + _OFF and items < 2 * count:
            span = Span(start + found.start("said"), start + found.end("said"))
            message = f"{quoted(found['said'])} stand above a list of {items}: correct the number, or the list"
            yield Hit(span, message, severity=Severity.WARNING)


def _items(document: Document, at: int) -> int:
    """The items of the list that begins with a block, of its first level; none where it has marks of several kinds or gaps, as two lists on end have."""
    level, seen = document.blocks[at].level, dict[object, str]()
    parted = set[bool]()
    for block in document.blocks[at:]:
        if block.kind is not BlockKind.LIST_ITEM:
            break
        if block.level != level:
            continue
        key, mark = _item(document, block)
        if key is not None and key not in seen:
            if isinstance(key, int) and seen and document.media_type != "text/html":
                parted.add(_BLANK.search(document.source, max(0, key - _BEFORE), key) is not None)
            seen[key] = mark
    return len(seen) if len(set(seen.values())) == 1 and len(parted) <= 1 else 0


def _item(document: Document, block: Block) -> tuple[object, str]:
    """What an item is known by, which may have several blocks, and the kind of its mark."""
    if document.media_type == "text/html":
        item = next((one for one in block.element.lineage() if one.name == "li"), None) if block.element else None
        parent = None if item is None else item.parent
        return (None, "") if item is None or parent is None else (id(item), f"{parent.name} {id(parent)}")
    start = document.source.rfind("\n", 0, document.locate(block.span).start) + 1
    mark = _MARK.match(document.source, start)
    return (None, "") if mark is None else (start, mark["sign"] or "1")
