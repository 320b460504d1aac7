"""Towns that look like somebody's name, by the letters of their region and the day behind them: "Belo Horizonte -- MG, 29 de janeiro de 2018"."""

from __future__ import annotations

from provenance.analysis.metadata.credits import Credit
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Span, lazy_pattern

_REGION = lazy_pattern(
    r"\s?(?:--|[–—/,(-])\s?[A-Z]{2}\)?\s?[,–—-]?\s(?:el |le |il |em |den |dnia )?(?:\d{1,2}[.º°]?\s(?:de\s)?[^\W\d_]{3,10}|[A-Z][a-z]{2,8}\.?\s\d{1,2},)\s"
)
"""Two letters of a region, and a day."""


def is_town(document: Document, one: Credit, words: Words) -> bool:
    """Whether a credit is the town with which a line says where and when it was written."""
    if not isinstance(one.span, Span):
        return False
    if _REGION.match(document.text, one.span.end) is not None:
        return not is_given_name(one.name.split()[0])
    found = words.patterns.corresponding.match(document.text, one.span.end + 1)
    if found is None or document.text[document.text.rfind("\n", 0, one.span.start) + 1 : one.span.start].strip():
        return False  # a place begins its line, and behind "by" stands whoever wrote it
    from provenance.analysis.metadata.two_calendars import has_agency_behind  # noqa: PLC0415 - few texts have such a line

    return has_agency_behind(document.text, found, words)
