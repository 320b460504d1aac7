"""Lists of references that stand below the marks but have lost their numbers and their lines, as where the text of a page was taken out of it."""

from __future__ import annotations

from provenance.analysis.citations.entries import HEADINGS
from provenance.api import Document, lazy_pattern, matches

_YEAR = lazy_pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_AROUND = " \t#*_=:.–—-"
_REACH = 12_000
"""Characters below the heading in which the works stand."""


def is_listed_below(document: Document, behind: int, number: int) -> bool:
    """Whether a line below an offset is the heading of such a list, and what stands under it names at least so many years as works are cited."""
    text = document.text
    for match in matches(document, HEADINGS):
        if match.span.start <= behind:
            continue
        start, end = text.rfind("\n", 0, match.span.start) + 1, text.find("\n", match.span.end)
        line = text[start : end if end >= 0 else len(text)]
        if line.strip(_AROUND).lower() == document.slice(match.span).lower() and end >= 0:
            return len(_YEAR.findall(text, end, end + _REACH)) >= number
    return False
