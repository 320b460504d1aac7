"""Tables of figures whose cells a save has put on a line each: ranks, names and countries, one below the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from provenance.analysis.content.line import NONE, STRONG, Line
from provenance.api import lazy_pattern

_CELLS = 4
"""Cells with words that stand between two with figures, at most."""
_CELL = 10
"""Words of a cell, at most."""
_ROWS = 36
"""Lines of a table, at least."""
_MARKED = 0.15
"""The share of its different cells that say what left-overs say, at most: countries are among these, buttons below each comment more than a cell."""
_MENU = 1 / 3
"""The same of what menus say, too: the names of sections, each with a count."""
_DASHES = frozenset("-–—")
_WORDED = 0.4
"""The share of its lines that are no figures, at least: fewer are the days of a calendar, or the years of a menu."""
_FIGURE = lazy_pattern(r"\\?[=<>]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?$|[-–—]$")
"""A rank, a count, a range of ranks, or a dash instead: "104", "=71", "61-70". Prices, shares and dates stand in tickers, offers and lists of other articles, too."""


def own_rows(lines: Sequence[Line], least: int) -> Iterator[int]:
    """The cells of tables with `least` figures or more, with a head for each column: short lines among which figures come again and again."""
    first = 0
    figures: list[int] = []
    for index, line in enumerate(lines):
        if line.prose or line.sentence or line.count > _CELL or (figures and index - figures[-1] > _CELLS):
            yield from _table(lines, first, figures, least)
            first, figures = index + 1, []
        elif _FIGURE.match(line.text):
            figures.append(index)
    yield from _table(lines, first, figures, least)


def _table(lines: Sequence[Line], first: int, figures: Sequence[int], least: int) -> Iterator[int]:
    if len(figures) < least:
        return
    row = Counter(below - above for above, below in pairwise(figures)).most_common(1)[0][0]
    rows = range(max(first, figures[0] - row), min(len(lines), figures[-1] + row))
    if len(rows) < _ROWS:
        return
    ranked = sum([lines[index].text not in _DASHES for index in figures])
    cells = {lines[index].text: lines[index].mark for index in rows if not _FIGURE.match(lines[index].text)}
    marked = sum([mark == STRONG for mark in cells.values()])
    if marked > _MARKED * len(cells) or sum([mark != NONE for mark in cells.values()]) > _MENU * len(cells):
        return
    if ranked >= least and len(rows) - len(figures) >= _WORDED * len(rows):
        yield from rows
