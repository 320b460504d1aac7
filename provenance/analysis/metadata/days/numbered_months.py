"""The month of a text in figures, behind a label at its head: "Publication date: 02/1990", "Publication date: 02/90"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.dates.numeric import century
from provenance.analysis.metadata.days.issues import ORIGIN as ISSUE
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.values import Candidate, Value
from provenance.api import Confidence, lazy_pattern

_LINES = 6
"""First lines among which such a one stands, and the one that numbers the issue."""
_LONGEST = 60
_MONTH = lazy_pattern(
    r"\W{0,6}(?P<label>[^\W\d_][^:：\d]{2,30}[:：])[ \t*_]{0,6}(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d|\d\d)[ \t*_.]{0,6}",
    signs=("/",),
)
_DAYS = 31
"""A year of two figures above it is no day of a month."""
_FORCE = 4.0


def numbered_month(lines: Sequence[Line], words: Words) -> Iterator[Candidate]:
    """The month and the year; a year that may be a day only beside the number of the issue: "Publication date: 10/03", "Volume 36, Issue 1"."""
    first = [line for line in lines[:_LINES] if line.place is Place.FRONT]
    for line in first:
        match = _MONTH.fullmatch(line.text) if "/" in line.text[:_LONGEST] and len(line.text) <= _LONGEST else None
        if match is None:
            continue
        label = words.dated.search(match["label"])
        if label is None or label.lastgroup != "published":
            continue
        year = match["year"]
        if len(year) == len("90") and int(year) <= _DAYS and not any(map(_numbers_issue, first)):
            continue
        value = f"{century(int(year), len(year))}-{int(match['month']):02}"
        span = line.span(match.start("month"), match.end("year"))
        yield Candidate(Value(value, ISSUE, Confidence.MEDIUM, None, span), _FORCE, "text", visible=True)
        return


def _numbers_issue(line: Line) -> bool:
    """Whether a line begins with the number of a volume or an issue: "Volume 36, Issue 1"."""
    low = line.text[:_LONGEST].lower().lstrip(" *_(")
    return any(
        low.startswith(label) and low[len(label) :].lstrip(" .:#")[:1].isdigit()
        for label in (*labels("volume"), *labels("issue"))
    )
