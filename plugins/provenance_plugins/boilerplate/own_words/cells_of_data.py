"""Cells of a table of data, which name what the table is about, and are no buttons: "View contents" over a column of crosses."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from provenance.analysis import Boilerplate
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_data_table"]

_KINDS = frozenset({"share", "comments", "newsletter", "readmore"})
"""Kinds of what programs and pages call their parts, as a table of rights or of buttons does."""
_TABLE = lazy_pattern(r"</?table\b", re.IGNORECASE)
_ROW = lazy_pattern(r"<tr\b", re.IGNORECASE)
_CELL = lazy_pattern(r"<t[dh]\b", re.IGNORECASE)
_HEAD = lazy_pattern(r"<th\b", re.IGNORECASE)
_ROWS, _COLUMNS, _WIDE = 3, 2, 3
"""Rows of a table of data, at least, and cells in each of them; of one that nobody wrote by hand, which may be there to lay out a page."""


def is_of_data_table(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch stands in a table of rows and columns, which a page has for its content: one with a head, or one in a file that somebody wrote."""
    if part.kind not in _KINDS:
        return False
    tables = document.recall("boilerplate.tables_of_data", _tables)
    at = document.locate(part.span).start
    index = bisect_right(tables, at, key=lambda table: table[0]) - 1
    return index >= 0 and at < tables[index][1] and tables[index][2]


def _tables(document: Document) -> list[tuple[int, int, bool]]:
    """The innermost tables of the source, which have none within, in order of place: where their content begins, where it ends, and whether it is that of a table of data."""
    source = document.source
    if "<td" not in source:
        return []  # asked once: a text may have thousands of stretches
    by_hand = document.is_written and not document.whole_page
    tags = list(_TABLE.finditer(source))
    return [
        (before.end(), behind.start(), _is_of_data(source[before.start() : behind.start()], by_hand=by_hand))
        for before, behind in pairwise(tags)
        if not before[0].startswith("</") and behind[0].startswith("</")
    ]


def _is_of_data(table: str, *, by_hand: bool) -> bool:
    """Whether a table has rows of several cells, and a head where nobody wrote it by hand."""
    rows, cells = len(_ROW.findall(table)), len(_CELL.findall(table))
    if by_hand:
        return rows >= _ROWS and cells >= rows * _COLUMNS
    return rows >= _ROWS and cells >= rows * _WIDE and _HEAD.search(table) is not None
