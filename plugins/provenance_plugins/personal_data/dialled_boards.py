"""Bulletin boards that were reached by a modem: a text that lists them gives numbers of machines, which callers were to dial."""

from __future__ import annotations

from provenance.analysis.line_beginnings import at_lines
from provenance.api import DIGITS, Document, lazy_pattern

__all__ = ["is_of_dialled_boards"]

_SIGN = lazy_pattern(
    r"\b(?:BBS(?:es|['’]?s)?|bulletin boards?|sys-?ops?|baud|modems?|first-time callers|callers welcome|downloaded from|\d{3,5} ?bps)\b",
    signs=("BBS", "bulletin", "sys", "Sys", "SYS", "baud", "modem", "callers", "ownloaded", "bps"),
)
_SIGNS = 2
"""Different words of such boards in a plain text, at least."""


def is_of_dialled_boards(document: Document) -> bool:
    """Whether a plain text speaks of boards that are dialled."""
    return document.media_type == "text/plain" and document.recall("boards that are dialled", _speaks_of_boards)


def _speaks_of_boards(document: Document) -> bool:
    if len({match[0].lower() for match in _SIGN.finditer(document.text)}) >= _SIGNS:
        return True
    return sum(1 for _ in zip(at_lines(_ROW, document.text), range(_ROWS), strict=False)) == _ROWS


_ROW = lazy_pattern(
    r"(?m)^[ \t]*\S[^\d\n]{2,40}[ \t]\d{3}[/-]\d{3}-\d{4}[ \t]+[A-Z][\w.' ]{2,30}, [A-Z]{2}[ \t]+\S", signs=DIGITS
)
"""A row of a table without lines: what is called, its number, its town, and who runs it."""
_ROWS = 5
"""Such rows, at least."""
