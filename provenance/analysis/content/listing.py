"""Where the list under a head such as "Related posts" ends in a text that somebody wrote, and what in it is surely a title or a link.

A page has its left-overs at its end. What stands under them in a text that is written by hand is its author's: notes, sources,
corrections, a licence.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import CLOSING, GLUE, Line
from provenance.api import HEADING_KINDS, BlockKind, lazy_pattern

_ITEM = BlockKind.LIST_ITEM
_NO_TITLES = frozenset(
    {BlockKind.TABLE_CELL, BlockKind.CODE, BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.NOTE, BlockKind.REFERENCE}
)
"""Kinds of blocks in Markdown that hold no title of another text."""
_TITLE_WORDS = 4
"""Words of the shortest line of plain text that is surely a title, and no name or label."""
_SIGNS = lazy_pattern(r"#{1,6}\s|\[\^?[\w-]{1,20}\]:|\|.*\||```|~~~")
"""Markdown in plain text: a heading, a note, a row of a table, code."""
_NUMBER = lazy_pattern(r"\(?\d{1,3}[.)]\s")
_UNDER = 3
"""Lines under a heading, the rule below it among them, of which one is its paragraph."""
_LABELLED = lazy_pattern(r"[:|>=<{}\\]|https?://")
"""What titles seldom have, and entries of another list do: "Licence: CC BY", "1897: opened"."""


def ends_list(lines: Sequence[Line], start: int, at: int, closings: tuple[str, ...], *, written: bool) -> bool:
    """Whether a line stands under the list that begins at `start`, and not in it; `written`: in Markdown."""
    head, first, line = lines[start - 1], lines[start], lines[at]
    if not line.linked and _heads_paragraph(lines, start, at):
        return True
    if written and line.kind in HEADING_KINDS:
        return line.level <= head.level if head.kind in HEADING_KINDS else not line.linked
    if line.linked:
        return False
    if _ends_dated(lines, start, at):
        return True
    if (written and line.kind in _NO_TITLES) or (first.kind is _ITEM and line.kind is not _ITEM):
        return True
    if line.kind is _ITEM:
        return False
    if written:
        return _is_told(line) or closes(line, closings)
    return _SIGNS.match(line.text) is not None or _signs_text(lines, start, at, closings)


def _signs_text(lines: Sequence[Line], start: int, at: int, closings: tuple[str, ...]) -> bool:
    """Whether a line of plain text under several titles says with a label who wrote the text, as no line near it does: "Authors: …". Among cards each title has such a line."""
    labels = tuple(words for words in closings if words.endswith(":"))
    if at - start < _TITLES or not closes(lines[at], labels):
        return False
    label = lines[at].text.partition(":")[0].lower()
    near = (line.text.lower() for line in (*lines[start:at], *lines[at + 1 : at + 1 + _CARDS]))
    return not any(text.startswith(f"{label}:") for text in near)


_TITLES, _CARDS = 2, 6
"""Titles above a byline, at least, and lines below it among which the next card would have one."""
_DAY = lazy_pattern(
    r"\(\d{1,2}[ -][A-Z][a-z]{2,8}\.?[ -](?:19|20)\d\d\)\s*\Z|\([A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\)\s*\Z"
)
_DATED = 2
"""Titles with their days in brackets behind them, from which on each of a list has one."""


def _ends_dated(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether all titles above have their day in brackets behind them, and a line has none: it stands under the list."""
    above = lines[start:at]
    if len(above) < _DATED or _DAY.search(lines[at].text) is not None:
        return False
    return all(_DAY.search(line.text) is not None for line in above)


def _heads_paragraph(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether a line is a heading of the article above a paragraph, by a line under it or by its number: "2. The ferry goes on". Titles are numbered all of them, and are several."""
    line = lines[at]
    if line.kind not in HEADING_KINDS and (line.kind is not _ITEM or _NUMBER.match(line.text) is None):
        return False
    below = next((other for other in lines[at + 1 : at + 1 + _UNDER] if other.mark != GLUE), None)
    if below is None or not below.prose:
        return False
    return line.kind in HEADING_KINDS or at == start or _NUMBER.match(lines[start].text) is None


def is_title(line: Line, closings: tuple[str, ...], *, written: bool) -> bool:
    """Whether a line in a list under a head is certainly a title or a link, and goes with the head."""
    if line.linked:
        return True
    if _is_told(line) or closes(line, closings):
        return False
    if line.kind is _ITEM:
        return True
    return not written and line.count >= _TITLE_WORDS and _LABELLED.search(line.text) is None


def _is_told(line: Line) -> bool:
    """Whether a line ends as sentences do and titles do not."""
    text = line.text.rstrip(CLOSING + "*_ ")
    return text.endswith(("。", ".")) and not text.endswith("...")


def closes(line: Line, closings: tuple[str, ...]) -> bool:
    """Whether a line begins as those do that an author puts under a text: "By", "Licence:", "Editor's note"."""
    text = line.text.lower().lstrip("*_([ ").replace("’", "'")
    return text.startswith(closings) and any(
        text.startswith(words) and not text[len(words) : len(words) + 1].isalnum() for words in closings
    )
