"""Cells of a table of data, which name what the table is about, and are no buttons: "View contents" over a column of crosses."""

from __future__ import annotations

import re

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
    if part.kind not in _KINDS or "<td" not in document.source:
        return False
    table = _around(document.source, document.locate(part.span).start)
    if table is None:
        return False
    rows, cells = len(_ROW.findall(table)), len(_CELL.findall(table))
    if document.is_written and not document.whole_page:
        return rows >= _ROWS and cells >= rows * _COLUMNS
    return rows >= _ROWS and cells >= rows * _WIDE and _HEAD.search(table) is not None


def _around(source: str, at: int) -> str | None:
    """The innermost table around a place of the source, which has none within."""
    before = list(_TABLE.finditer(source, 0, at))
    behind = _TABLE.search(source, at)
    if not before or behind is None or before[-1][0].startswith("</") or not behind[0].startswith("</"):
        return None
    return source[before[-1].start() : behind.start()]
