"""The year in which a text says that it was spoken or recorded: "Today's sermon was preached in 1994.", "This talk was filmed in Leeds in 2006."."""

from __future__ import annotations

from functools import cache

from provenance.analysis.characters import lowered_part
from provenance.analysis.metadata.days.issues import ORIGIN as ISSUE
from provenance.analysis.metadata.lexicons import labels
from provenance.analysis.metadata.machine_dates import LATEST
from provenance.analysis.metadata.values import Value
from provenance.api import Confidence, Document, Literals, Span, any_of, lazy_pattern

RECORDED = "text:recorded"
"""The origin of such a year."""
PLACED = frozenset({RECORDED, ISSUE})
"""Origins of a year within which a text was spoken or printed, on a day that its readers knew."""
_HEAD, _FOOT = 600, 900
"""Characters at the two ends of a text in which it says so: between them a speaker tells of other recordings."""

_RECORDED = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:(?:{any_of(labels('spoken_own'))})\s(?:\w+\s){{0,2}}(?:{any_of(labels('spoken_work'))})(?:\sseries)?"
        rf"|the\s(?:{any_of(labels('spoken_work'))})\s(?:that\s|which\s)?you(?:\s\w+|['’]\w+){{1,4}})"
        rf"\s(?:was|were|is|has\sbeen)\s(?:\w+\s)?(?:{any_of(labels('spoken_in'))})(?!\w)[^.!?\n]{{0,80}}?"
        r"\s(?:in|of|from)\s(?:the\s(?:spring|summer|autumn|fall|winter)\sof\s)?(?P<year>(?:19|20)\d\d)(?![\d/-])"
    )
)


def year_of_recording(document: Document) -> Value | None:
    """The year that the first or the last lines give; None where a text only tells of a speech ("The speech was given in 1863")."""
    text = document.text
    for first, end in ((0, min(_HEAD, len(text))), (max(_HEAD, len(text) - _FOOT), len(text))):
        if not _spoken().any_in(lowered_part(document, first, end).encode("utf-8", "replace")):
            continue
        for match in _RECORDED.finditer(text, first, end):
            if int(match["year"]) <= LATEST:
                return Value(match["year"], RECORDED, Confidence.LOW, None, Span(*match.span("year")))
    return None


@cache
def _spoken() -> Literals:
    return Literals(labels("spoken_in"))
