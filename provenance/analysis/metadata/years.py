"""The year of a text that states no day: as it is given for a date, of its copyright, or of its signature."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis.metadata.declarations import family
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.machine_dates import LATEST
from provenance.analysis.metadata.values import Value
from provenance.api import Confidence, Document, lazy_pattern

_COPYRIGHT = lazy_pattern(
    r"(?:©|\(c\)|\bcopyright\b)[^\d\n]{0,60}(?:\d{4}\s?[-–—]\s?)?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
_MERE = lazy_pattern(r"(?:\d{4}\s?[-–—]\s?)?(?P<year>(?:19|20)\d\d)")
"""All that `copyright: 2022` holds."""
_SIGNED = lazy_pattern(
    r"(?:[-–—]+|―)\s*[A-ZÀ-Þ][^,\d]{3,40},(?:\s[A-ZÀ-Þ][^,\d]{1,30},){0,2}\s(?P<year>(?:19|20)\d\d)\.?"
)
"""How forewords end: "— Ana Cruz, Leeds, 2020"."""
_ENTERED = frozenset({"front-matter", "row"})
_LONGEST = 160


def year_of(document: Document, lines: Sequence[Line]) -> Value | None:
    """The year that is given for a date, that of the copyright or of the signature. The copyright at the foot of a text is its site's, whose programs write the current year there."""
    for declared in document.declared:
        if declared.field in {"date", "modified"} and _MERE.fullmatch(declared.value):
            year = declared.value[-4:]
            return Value(year, declared.origin, Confidence.LOW, declared, declared.span or declared.source)
        if declared.field == "licence" and family(declared) in _ENTERED:
            value = declared.value
            own = declared.origin.rpartition(":")[2].lower().endswith("copyright")
            match = _COPYRIGHT.search(value[:_LONGEST]) or (_MERE.fullmatch(value.strip()) if own else None)
            if match is not None and int(match["year"]) <= LATEST:
                return Value(match["year"], declared.origin, Confidence.LOW, declared, declared.span or declared.source)
    for line in reversed(lines):
        if line.place is Place.FOOT and len(line.text) <= _LONGEST:
            match = _SIGNED.fullmatch(line.text)
            if match is not None:
                return Value(match["year"], "text:year", Confidence.LOW, None, line.span(*match.span("year")))
    return None
