"""The day of a forecast, a horoscope or a draw, which is told of one day: a heading, or words like one within a text that lost its lines, "Weather forecast 15.10.2020. What will Thursday be like?"."""

from __future__ import annotations

from provenance.analysis.dates.reading import all_expressions
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms

_DAYS = frozenset({"full", "iso", "numeric"})
_BEFORE = 90
"""Characters before a day in which a heading begins."""
_HEADING = lazy_pattern(
    lambda: (
        rf"(?:\A|[\n.!?…”\"])\s{{0,3}}(?P<what>(?i:{any_word('foretold', 'what')}))(?:\s[^\s.!?,;]{{1,20}}){{0,4}}[\s,:(–—-]{{1,3}}\Z"
    )
)
"""What tells of one day, and at most four words more up to it."""
_ENDS = lazy_pattern(r"\)?\s?(?:[.?!:|–—-](?:\s|\Z)|\n|\Z)")
"""Behind it: nothing more is said of it there."""


def foretold_day(document: Document) -> Span | None:
    """The first such day, with its year."""
    text = document.text
    low = text.lower()
    if not any(word in low for word in forms("foretold", "what")):
        return None
    for found in all_expressions(document):
        if (
            found.form in _DAYS
            and found.year
            and _ENDS.match(text, found.end) is not None
            and _HEADING.search(text, max(0, found.start - _BEFORE), found.start) is not None
        ):
            return Span(found.start, found.end)
    return None
