"""What a saved page keeps at its edges: links back ("Return to the list of votes"), and in Markdown the way to it as a list ("* Home * News * Bridge is closed"), the heading of comments that are gone, and comments below it, each under a name and a day."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import NONE, STRONG, WEAK, Line
from provenance.analysis.content.lookup import Known
from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases

_RETURNS = Phrases.load(__package__, "returns")
_LINKED = 0.8
"""Share of a block's characters in links from which it is nothing but one."""
_RETURN = 12
"""Words of a link back, at most; with the name of an issue it has some."""
_END = 3
"""Lines at the end of a text where a link back may lead anywhere."""
_ARROWS = "←→↑«»<>^"
_ITEM = BlockKind.LIST_ITEM
_HOMES = frozenset({"home", "homepage", "home page", "startseite", "inicio", "accueil"})
_STEPS = 2
"""Steps of a way, at least."""
_LONGEST = 8
"""Steps of the longest way."""
_STEP = 4
"""Words of a step that is no title, at most."""
_FIRST = 8
"""Lines of a text among which the way to it begins."""
_NEAR = 3
"""Lines below the way among which the title stands."""


def mark_ways(lines: Sequence[Line]) -> None:
    """Mark the way to a page that ends with its title, or above it, and a heading of comments with which the text ends."""
    for at, line in enumerate(lines[:_FIRST]):
        if line.kind is _ITEM and line.text.lower() in _HOMES and (not at or lines[at - 1].kind is not _ITEM):
            _mark_way(lines, at)
    _mark_comments(lines)
    last = lines[-1] if lines else None
    if last is None or last.kind not in HEADING_KINDS or last.mark != WEAK or last.name != "comments":
        return
    if last.known is not None and last.known.phrase == "comments":
        last.mark = STRONG


def _mark_comments(lines: Sequence[Line]) -> None:
    """Mark what readers wrote below a heading "Comments" at the end of a text: names as headings, each with nothing but a day below it, and their words."""
    words = 0
    for at, line in enumerate(lines):
        words += line.count if line.prose else 0
        if line.kind is not BlockKind.HEADING or line.mark < WEAK or line.name != "comments" or words < _COMMENTED:
            continue
        below = lines[at + 1 :]
        heads = [index for index, one in enumerate(below) if one.kind in HEADING_KINDS]
        if (
            heads[:1] == [0]
            and all(below[index].level > line.level and _is_name(below[index]) for index in heads)
            and all(_is_day(below[index + 1 : index + 2]) for index in heads)
        ):
            line.mark = STRONG
            for one in below:
                one.mark, one.known, one.match = STRONG, Known("comments", "line", one.text.lower()), None
            return


def _is_name(line: Line) -> bool:
    return line.count <= _NAME and not line.text.lstrip("vV").startswith(tuple("0123456789"))  # no version


def _is_day(lines: Sequence[Line]) -> bool:
    return bool(lines) and lines[0].dated and lines[0].count <= _DAY and any(map(str.isdigit, lines[0].text))


_COMMENTED = 20
"""Words of prose above comments, at least."""
_NAME, _DAY = 5, 10
"""Words of the longest name and of the longest day with its time over a comment."""


def mark_returns(document: Document, lines: Sequence[Line]) -> None:
    """Mark the lines that are nothing but a link back: to what pages have ("Return to the main index"), behind an arrow, or at the end of the text ("Back to Opinion")."""
    for at, line in enumerate(lines):
        if line.mark != WEAK or line.name != "navigation" or line.sentence or line.count > _RETURN or line.bar:
            continue
        if not line.text.lstrip(_ARROWS + " ").lower().startswith(_RETURNS.texts("to")):
            continue
        if document.blocks[line.index].link_density <= _LINKED:
            continue
        arrow = line.text[0] in _ARROWS or line.text[-1] in _ARROWS
        if arrow or at >= len(lines) - _END or _names_place(line.text):
            line.mark = STRONG


def _names_place(text: str) -> bool:
    places = _RETURNS.texts("place")
    return any(word.strip(":.()") in places for word in text.lower().split())


def _mark_way(lines: Sequence[Line], at: int) -> None:
    end = at
    while end < len(lines) and lines[end].kind is _ITEM:
        end += 1
    way = lines[at:end]
    if not _STEPS <= len(way) <= _LONGEST:
        return
    titles = {line.text for line in lines[end : end + _NEAR] if line.kind in HEADING_KINDS}
    ends = way[-1].text in titles
    if not titles or any(step.count > _STEP for step in (way[:-1] if ends else way)):
        return
    if ends or all(step.mark != NONE for step in way):
        for step in way:
            step.mark, step.known, step.match = STRONG, Known("navigation", "line", step.text.lower()), None
