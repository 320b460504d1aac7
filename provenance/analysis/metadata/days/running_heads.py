"""The month of a whole issue of which a scanner read the print: on its cover and in its imprint ("NOVEMBER 1975 28TH YEAR"), and in the heads and feet of its pages ("The Lamp. N° 8-9. 1955")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.days.issues import ORIGIN as ISSUE
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.stated_dates import dates_in, stated
from provenance.analysis.metadata.values import Candidate, Value
from provenance.analysis.print_columns import is_set_in_columns
from provenance.api import Confidence, Document, Span, any_of, lazy_pattern

__all__ = ["in_running_heads", "year_in_running_heads"]

_DATED = lazy_pattern(r"(?m)^[^\n]{0,100}?(?<!\d)(?:1[89]|20)\d\d(?!\d)[^\n]{0,60}$")
"""A line with a year, as short as a head."""
_FRONT, _OFTEN = 6_000, 3
"""Characters in which cover and imprint stand, and how often the head of a page says its month, at least."""
_SMALL = lazy_pattern(r"\b[a-zà-ÿ]{3,}\b")
_SMALL_WORDS, _WORDS_BESIDE, _LABELLED = 2, 9, 16
"""Small words of a head at most, and words beside its month, with its number too; a sentence has more of both."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_FORCE = 4.0


def in_running_heads(document: Document, words: Words) -> Iterator[Candidate]:
    """The month that most heads of its pages say, or its first lines."""
    if not is_set_in_columns(document):
        return
    text = document.text
    places: dict[str, Span] = {}
    heads: Counter[str] = Counter()
    fronts: list[str] = []
    for line in _DATED.finditer(text):
        said = line[0].strip()
        if len(_SMALL.findall(said)) > _SMALL_WORDS or said.endswith((",", ";", "-", "¬")):
            continue
        for parsed in dates_in(line[0], words.languages):
            value = stated(parsed, words.languages) if parsed.granularity in _WHOLE else None
            beside = len(_WORD.findall(line[0])) - len(_WORD.findall(line[0][parsed.start : parsed.end]))
            labelled = beside > _WORDS_BESIDE and _label().search(line[0]) is not None
            if value is None or beside > (_LABELLED if labelled else _WORDS_BESIDE):
                continue
            month = value.value[:_MONTH]
            heads[month] += 1
            places.setdefault(month, Span(line.start() + parsed.start, line.start() + parsed.end))
            if line.end() <= _FRONT and _is_front(line[0], parsed):
                fronts.append(month)
            break
    often, count = heads.most_common(1)[0] if heads else ("", 0)
    found = often if count >= _OFTEN else fronts[0] if fronts else ""
    if found:
        yield Candidate(Value(found, ISSUE, Confidence.LOW, None, places[found]), _FORCE, "text", visible=True)


def _is_front(line: str, parsed: ParsedDate) -> bool:
    """Whether a line of the cover or the imprint says of which month the issue is: alone, or beside the number of an issue or a year ("NOVEMBER 1975 28TH YEAR"); "May 1998 Great Fire" is what a text tells of."""
    before, after = line[: parsed.start].strip(" \t(|•·-–—"), line[parsed.end :].strip(" \t)|•·-–—.")
    if before and after:
        return False
    if _label().search(line) is not None or not (before or after):
        return True
    return not before and _COUNTED.match(after) is not None


_COUNTED = lazy_pattern(r"\d{1,3}[^\W\d_]{0,3}\.?\s[A-ZÀ-Þ]+\.?\Z")
"""All that stands behind such a month: "28TH YEAR"."""


def year_in_running_heads(document: Document) -> Value | None:
    """The year that most heads of its pages say behind the number of an issue."""
    if not is_set_in_columns(document):
        return None
    years: Counter[str] = Counter()
    places: dict[str, Span] = {}
    for line in _DATED.finditer(document.text):
        numbered = _numbered().search(line[0])
        if numbered is not None and len(_SMALL.findall(line[0])) <= _SMALL_WORDS:
            years[numbered["year"]] += 1
            at = line.start() + numbered.start("year")
            places.setdefault(numbered["year"], Span(at, at + len(numbered["year"])))
    year, count = years.most_common(1)[0] if years else ("", 0)
    return Value(year, ISSUE, Confidence.LOW, None, places[year]) if count >= _OFTEN else None


_WHOLE = frozenset({"day", "month"})
_MONTH = 7
"""Characters of a month with its year."""


@cache
def _label() -> re.Pattern[str]:
    return lazy_pattern(
        rf"\b(?:{any_of([*labels('issue'), *labels('volume')])})[\s.]{{0,2}}(?:\d|[ivxlcdm]{{1,6}}\b)", re.IGNORECASE
    )


@cache
def _numbered() -> re.Pattern[str]:
    """The number of an issue with its year alone: "N° 8-9. 1955", "Nr 8-9. 1955"."""
    return lazy_pattern(
        rf"\b(?:{any_of([*labels('issue'), *labels('volume'), *labels('numbered')])})[\s.]{{0,2}}\d{{1,3}}(?:\s?[-–/]\s?\d{{1,2}})?[\s.,/-]{{1,3}}(?P<year>(?:1[89]|20)\d\d)(?!\d)",
        re.IGNORECASE,
    )
