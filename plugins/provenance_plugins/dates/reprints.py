"""Reports that a text reprints, whose paper and day stand in a line below: "(From the Harbour Times of 3 March 1894)"."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import TimeExpression, dates
from provenance.api import HEADING_KINDS, Document, analysis, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["is_of_reprint"]

_SOURCE = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(forms('reprints'))})(?!\w)", re.IGNORECASE)
_FULL = frozenset({"full", "iso", "numeric"})
_BELOW = 2
"""Blocks below a passage in which its source stands."""
_LINE = 200
"""Characters of the line of a source, at most."""


def is_of_reprint(document: Document, item: TimeExpression) -> bool:
    """Whether the last line of the passage in which a day stands, or a line below it, says from which paper of which day the passage is."""
    index = document.block_index(item.span.start)
    full = _full_dates(document)
    if index is None or not full:
        return False
    for number, block in enumerate(document.blocks[index : index + 1 + _BELOW]):
        if block.kind in HEADING_KINDS:
            return False
        if bisect_left(full, block.span.start) == bisect_left(full, block.span.end):
            continue  # as in most paragraphs
        start = max(block.span.start, document.text.rfind("\n", block.span.start, block.span.end) + 1)
        if document.text[start : block.span.end].rstrip(" .*_").endswith((")", "]")):
            opened = max(document.text.rfind(sign, start, block.span.end) for sign in "([")
            start = max(start, opened)  # a line that Markdown joins to the one above
        if (number == 0 and start <= item.span.end) or block.span.end - start > _LINE:
            continue
        line = document.text[start : block.span.end]
        if (
            bisect_left(full, start) < bisect_left(full, block.span.end)
            and _SOURCE.search(line) is not None
            and _is_set_apart(line)
        ):
            return True
    return False


@analysis()
def _full_dates(document: Document) -> list[int]:
    """Where the dates with their year begin."""
    return [one.span.start for one in dates(document) if one.form in _FULL and one.has_year]


def _is_set_apart(line: str) -> bool:
    """Whether a line is all in brackets, or begins with a dash or a label."""
    words = line.strip(" *_")
    return (
        (words.startswith(("(", "[")) and words.rstrip(".").endswith((")", "]")))
        or words.startswith(("—", "–", "- "))
        or ":" in words[:_LABEL]
    )


_LABEL = 24
"""Characters of a line within which the label of a source ends: "Source: …"."""
