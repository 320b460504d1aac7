"""Datelines with their place in brackets behind a headline that ran into them: "… files its report(Leeds, Ohio) May 3rd, 2024 - The mill …"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.stated_dates import date_in
from provenance.api import lazy_pattern

__all__ = ["glued_datelines"]

_LONGEST = 60
"""Characters of a day behind a place."""
_PLACE = lazy_pattern(
    r"\((?:[A-ZÀ-Þ][\w.'’-]*)(?:\s[A-ZÀ-Þ][\w.'’-]*){0,3}(?:,\s[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,2})?\)[\s\xa0]{1,2}(?=[A-ZÀ-Þ\d][^\n()]{5,30}(?:199\d|20[0-4]\d)\s?[-–—]{1,2}\s)"
)
"""A place, alone in brackets, before what ends with a year and a dash; one before the web is of what the text tells: "the poet (Leeds, Ohio) May 3rd, 1924 -"."""
_END = lazy_pattern(r"\s?[-–—]{1,2}\s(?=[A-ZÀ-Þ“\"'‘])")


def glued_datelines(text: str, languages: tuple[str, ...]) -> Iterator[ParsedDate]:
    """The days of datelines that stand within the first line of a text: behind a place in brackets, before a dash and a sentence."""
    for place in _PLACE.finditer(text):
        parsed = date_in(text[place.end() : place.end() + _LONGEST], languages)
        if parsed is None or parsed.granularity != "day" or parsed.start:
            continue
        if _END.match(text, place.end() + parsed.end) is not None:
            yield parsed._replace(start=place.end() + parsed.start, end=place.end() + parsed.end)
            return
