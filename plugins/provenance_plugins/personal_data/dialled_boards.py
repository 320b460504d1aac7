"""Bulletin boards that were reached by a modem: a text that lists them gives numbers of machines, which callers were to dial."""

from __future__ import annotations

from provenance.analysis.line_beginnings import at_lines
from provenance.api import DIGITS, Document, Span, lazy_pattern

__all__ = ["is_of_dialled_boards"]

_SIGN = lazy_pattern(
    r"\b(?:BBS(?:es|['’]?s)?|bulletin boards?|sys-?ops?|baud|modems?|first-time callers|callers welcome|downloaded from|\d{3,5} ?bps)\b",
    signs=("BBS", "bulletin", "sys", "Sys", "SYS", "baud", "modem", "callers", "ownloaded", "bps"),
)
_SIGNS = 2
"""Different words of such boards in a plain text, at least."""


def is_of_dialled_boards(document: Document, span: Span) -> bool:
    """Whether a plain text lists boards that are dialled, or speaks of them and has a number beside a word of them: whoever had a modem once is called at home, too."""
    if document.media_type != "text/plain":
        return False
    return document.recall("rows of boards that are dialled", _lists_boards) or (
        document.recall("boards that are dialled", _speaks_of_boards) and _is_beside_sign(document.text, span)
    )


def _is_beside_sign(text: str, span: Span) -> bool:
    """Whether a word of boards stands in the paragraph of a number, near it."""
    start, end = max(0, span.start - _BEFORE), min(len(text), span.end + _BEHIND)
    start = max(start, text.rfind("\n\n", start, span.start))
    stop = text.find("\n\n", span.end, end)
    return _SIGN.search(text, start, end if stop < 0 else stop) is not None


_BEFORE, _BEHIND = 160, 80
"""Characters around a number among which such a word stands."""


def _speaks_of_boards(document: Document) -> bool:
    return len({match[0].lower() for match in _SIGN.finditer(document.text)}) >= _SIGNS


def _lists_boards(document: Document) -> bool:
    return sum(1 for _ in zip(at_lines(_ROW, document.text), range(_ROWS), strict=False)) == _ROWS


_ROW = lazy_pattern(
    r"(?m)^[ \t]*\S[^\d\n]{2,40}[ \t]\d{3}[/-]\d{3}-\d{4}[ \t]+[A-Z][\w.' ]{2,30}, [A-Z]{2}[ \t]+\S", signs=DIGITS
)
"""A row of a table without lines: what is called, its number, its town, and who runs it."""
_ROWS = 5
"""Such rows, at least."""
