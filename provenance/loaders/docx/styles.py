"""What a paragraph's style makes of it."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol

from provenance.documents import BlockKind, Region
from provenance.loaders.packages import short
from provenance.named_tuples import NamedTuple
from provenance.packaged import data_table

_NOWHERE: frozenset[Region] = frozenset()
_KINDS = {
    "title": (BlockKind.TITLE, 1, _NOWHERE),
    "heading": (BlockKind.HEADING, 2, _NOWHERE),
    "caption": (BlockKind.CAPTION, 0, frozenset({Region.FIGURE})),
    "quote": (BlockKind.QUOTE, 0, frozenset({Region.QUOTE})),
    "code": (BlockKind.CODE, 0, _NOWHERE),
    "note": (BlockKind.NOTE, 0, _NOWHERE),
    "contents": (BlockKind.LIST_ITEM, 1, frozenset({Region.NAV, Region.LIST})),
    "reference": (BlockKind.REFERENCE, 0, _NOWHERE),
}
_HEADING = re.compile(r"heading ([1-9])")
OFF = frozenset({"0", "false", "off", "none"})
"""How a property says that it does not hold."""
_BASED = 20
"""Styles that are based on one another, at most."""


class Kind(NamedTuple):
    """What a paragraph is."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    regions: frozenset[Region] = _NOWHERE


class Kinds(Protocol):
    """Tells what a paragraph of a style is."""

    def kind(self, identifier: str) -> Kind:
        """What it is."""
        ...


def kind_of_name(name: str) -> Kind | None:
    """What a paragraph is whose style has that name, in lower case; None for a name that says nothing."""
    if match := _HEADING.fullmatch(name):
        return Kind(BlockKind.HEADING, min(int(match[1]), 6))
    return _by_name().get(name)


@cache
def _by_name() -> dict[str, Kind]:
    table = data_table(__package__, "styles.toml")
    return {name: Kind(*_KINDS[kind]) for kind, names in table.items() for name in names}


class _Style:
    def __init__(self) -> None:
        self.name = self.base = ""
        self.outline: int | None = None
        self.listed: int | None = None
        """The level of a list, from 1; 0: explicitly none."""


class Styles:
    """A handler of the part `styles`; afterwards it tells kinds by the id of a style."""

    def __init__(self) -> None:
        self._styles: dict[str, _Style] = {}
        self._current: _Style | None = None
        self._known: dict[str, Kind] = {}
        self._of_words = ""
        """The style of characters that is being read."""
        self.hidden: set[str] = set()
        """Those of which no reader sees the words, as of the tags that an office's programs keep in a document."""
        self.default = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        element = short(name)
        own = {short(key): value for key, value in attributes.items()}
        if element == "w:style" and own.get("w:type") == "character":
            self._of_words = own.get("w:styleId", "")
        elif element == "w:vanish" and self._of_words:
            if own.get("w:val", "1") not in OFF:
                self.hidden.add(self._of_words)
        elif element == "w:style" and own.get("w:type", "paragraph") == "paragraph":
            identifier = own.get("w:styleId", "")
            self._current = self._styles.setdefault(identifier, _Style())
            if own.get("w:default") in {"1", "true", "on"}:
                self.default = identifier
        elif self._current is not None:
            value = own.get("w:val", "")
            if element == "w:name":
                self._current.name = " ".join(value.lower().split())
            elif element == "w:basedOn":
                self._current.base = value
            elif element == "w:outlineLvl":
                self._current.outline = number(value)
            elif element == "w:numId":
                self._current.listed = 0 if value == "0" else self._current.listed or 1
            elif element == "w:ilvl":
                self._current.listed = (number(value) or 0) + 1

    def end(self, name: str) -> None:
        """An element ends."""
        if short(name) == "w:style":
            self._current, self._of_words = None, ""

    def text(self, data: str) -> None:
        """There is none."""

    def kind(self, identifier: str) -> Kind:
        """What a paragraph of that style is."""
        known = self._known.get(identifier)
        if known is None:
            known = self._known[identifier] = self._find(identifier or self.default)
        return known

    def _find(self, identifier: str) -> Kind:
        outline = listed = None
        for _ in range(_BASED):
            style = self._styles.get(identifier)
            if style is None:
                break
            if (known := kind_of_name(style.name)) is not None:
                return known
            outline = style.outline if outline is None else outline
            listed = style.listed if listed is None else listed
            identifier = style.base
        if outline is not None and outline < 9:
            return Kind(BlockKind.HEADING, min(outline + 1, 6))
        if listed:
            return Kind(BlockKind.LIST_ITEM, min(listed, 6), frozenset({Region.LIST}))
        return Kind()


def number(value: str) -> int | None:
    """A whole number that is not negative; None for anything else."""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 9 else None
