"""Where a link leads: most addresses are read at once, and not character by character."""

from __future__ import annotations

import re
from typing import Final, Protocol

from markdown_it import helpers

_PLAIN: Final = re.compile(r"[^\x00-\x20\x7f\\()<&]++(?=[)\x00-\x20\x7f]|\Z)")
"""An address with nothing that is escaped, an entity or in brackets, up to what ends it."""


class Destination(Protocol):
    """What the rules of markdown-it ask of one."""

    ok: bool
    pos: int
    str: str


class _Plain:
    __slots__ = ("ok", "pos", "str")

    def __init__(self, pos: int, words: str) -> None:
        self.ok, self.pos, self.str = True, pos, words


class Helpers:
    """The helpers of markdown-it's rules."""

    parseLinkLabel = staticmethod(helpers.parseLinkLabel)  # noqa: N815 - as markdown-it calls it
    parseLinkTitle = staticmethod(helpers.parseLinkTitle)  # noqa: N815 - the same

    @staticmethod
    def parseLinkDestination(string: str, pos: int, maximum: int) -> Destination:  # noqa: N802 - the same
        """The address that begins at an offset."""
        plain = _PLAIN.match(string, pos, maximum)
        return helpers.parseLinkDestination(string, pos, maximum) if plain is None else _Plain(plain.end(), plain[0])
