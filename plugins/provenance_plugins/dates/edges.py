"""A date that stands where a text tells when it came out, though nothing says that it is the date of publication."""

from __future__ import annotations

from typing import NamedTuple

from provenance.analysis import language
from provenance.analysis.dates.expressions import find_expressions
from provenance.analysis.dates.names import TIME
from provenance.api import Document, SourceSpan, Span, analysis, lazy_pattern, matches

_HEAD, _FOOT = 800, 600
"""Characters at the two ends of a text in which a line of its own may state its date."""
_LINE = 160
"""Characters of the longest line that is not running text."""
_ENDS = (".", "!", "?", "”", '"')
_FORMS = frozenset({"full", "iso", "numeric", "month-year"})
_STAMP = lazy_pattern(
    r"""(?ix)\b(?:first_?)?(?:pub(?:lish|lication)?|post(?:ed)?|creat(?:ed|ion)|issue[d]?|display|article|story|page)[\w-]{0,16}["']?\s*[:=]\s*["']?
    [^"'<>\n]{0,24}?(?:(?:19[89]\d|20\d\d)[-/.]?(?:0?[1-9]|1[0-2])[-/.]?\d\d?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s[^"'<>\n]{0,24}?(?:19[89]\d|20\d\d))"""
)
"""What a script or an attribute of a page says of when it was published: `cnnFirstPub = 'Fri Aug 13 … 2010'`, `data-pubdate="20150622"`."""
_PAGE = frozenset({"text/html", "application/xhtml+xml"})


class EdgeDate(NamedTuple):
    """A date at the edge of a text."""

    text: str
    """As it is written."""
    place: Span | SourceSpan
    """In the text, or in the source where a script or an attribute of a page states it."""


@analysis(phrases=TIME)
def edge_date(document: Document) -> EdgeDate | None:
    """The first full date, or month with its year, in the first or last lines of a text, else the time-stamp in a page's scripts.

    To be asked only where no date of publication was found.
    """
    text = document.text
    size = len(text)
    for found in find_expressions(text, matches(document, TIME), language(document).read_as):
        start, end = found.start, found.end
        if found.form not in _FORMS or not found.year or _HEAD <= start < size - _FOOT:
            continue
        block = document.block_at(start)
        if block is None or block.span.end - block.span.start > _LINE:
            continue
        if not text.endswith(_ENDS, block.span.start, block.span.end):
            return EdgeDate(text[start:end], Span(start, end))
    if document.media_type in _PAGE and (stamp := _STAMP.search(document.source)) is not None:
        return EdgeDate(stamp[0], SourceSpan(*stamp.span()))
    return None
