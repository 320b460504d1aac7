"""Lines that tell what happened on which day, one after the other, and date nothing: "2016-08-05: Report sent to the vendor"; and a dated line that leads to a later text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line
from provenance.analysis.metadata.stated_dates import date_in, may_state_date
from provenance.api import lazy_pattern

_DATE = 40
"""Characters of a line in which its day stands."""
_EVENTS = 3
"""Lines of a timeline at least, each with a later day than the one above."""
_TOLD = lazy_pattern(r"[)\]]?\s*[:–—|-]+\s*(?=[^\W\d_])|\s+(?=[^\W\d_]{2}\w*\s\w)")
"""Between the day and what happened: a mark, or the beginning of some words."""


def timeline(lines: Sequence[Line], words: Words) -> frozenset[int]:
    """Where the lines of a timeline begin; a log whose newest entry comes first, as of releases, is none."""
    found: list[tuple[int, str]] = []
    for line in lines:
        text = line.text.lstrip("*_-•>▶ ")
        if not text[:1].isdigit() or not may_state_date(text):
            continue
        parsed = date_in(text[:_DATE], words.languages)
        if parsed is None or parsed.start or parsed.granularity != "day" or _TOLD.match(text, parsed.end) is None:
            continue
        found.append((line.start, parsed.value))
    if len(found) < _EVENTS or any(later < earlier for (_, earlier), (_, later) in pairwise(found)):
        return frozenset()
    return frozenset(start for start, _ in found) if found[0][1] != found[-1][1] else frozenset()


def leads_elsewhere(line: str, end: int, words: Words) -> bool:
    """Whether a day stands before nothing but the way to a later text: "2021-09-08: See the update"."""
    return words.patterns.pointer.match(line, end) is not None
