"""The month that front matter gives under a key of its own, without a day: `month: 2019-05`."""

from __future__ import annotations

from provenance.api import Document, Phrases, SourceSpan, any_of, lazy_pattern
from provenance_plugins.dates import LEXICON
from provenance_plugins.dates.stamps import front_matter_end

__all__ = ["month_of_front"]

_KEYS = Phrases.load(LEXICON, "front_months")
_MONTH = lazy_pattern(
    lambda: (
        rf"(?im)^(?:{any_of(_KEYS.texts())})[ \t]?[:=][ \t]?[\"']?(?P<month>(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2]))[\"']?[ \t\r]*$"
    )
)


def month_of_front(document: Document) -> SourceSpan | None:
    """Where it stands in the source."""
    if not document.has_front_matter:
        return None
    found = _MONTH.search(document.source, 0, front_matter_end(document.source))
    return None if found is None else SourceSpan(*found.span("month"))
