"""The month beside the name of the outlet in a line at the head: "The Harbour Observer · July 2026 · Leeds"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from provenance.analysis.metadata.datelines import candidate
from provenance.analysis.metadata.identity import site_names
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import fold
from provenance.analysis.metadata.stated_dates import date_in, may_state_date
from provenance.analysis.metadata.values import Candidate
from provenance.api import Document, lazy_pattern

_LINES = 12
"""First lines among which such a one stands."""
_BETWEEN = lazy_pattern(r"\s+[|•·—–‧∙/]\s+")
_PARTS = 4
"""Parts of the line that are looked at: a name, the outlet, the month, the place."""
_LONGEST = 60
"""Characters of a part that is a name or a month."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_FORCE = 5.0
_ARTICLE = "the"


def beside_outlet(document: Document, lines: Sequence[Line], words: Words) -> Iterator[Candidate]:
    """The month that is a part of its own right before or behind the outlet: its own site, or what is named as newspapers are."""
    names: frozenset[str] | None = None
    for line in lines[:_LINES]:
        if line.place not in {Place.FRONT, Place.OPENING} or not may_state_date(line.text[: _PARTS * _LONGEST]):
            continue
        for part, other in pairwise(_parts(line)):
            for month, beside in ((part, other), (other, part)):
                parsed = date_in(month.text, words.languages)
                if (
                    parsed is None
                    or parsed.granularity != "month"
                    or month.text != month.text[parsed.start : parsed.end]
                ):
                    continue
                names = site_names(document) if names is None else names
                if fold(beside.text) in names or _is_outlet(beside.text):
                    yield from candidate(month, parsed, words, _FORCE, None)
                    return


def _parts(line: Line) -> list[Line]:
    """The first parts of a line; none of one without marks between them."""
    found: list[Line] = []
    start = 0
    for mark in _BETWEEN.finditer(line.text):
        found.append(line._replace(text=line.text[start : mark.start()].strip(), start=line.start + start))
        start = mark.end()
        if len(found) == _PARTS:
            break
    else:
        found.append(line._replace(text=line.text[start:].strip(), start=line.start + start))
    return found if len(found) > 1 and all(len(part.text) <= _LONGEST for part in found[:2]) else []


def _is_outlet(part: str) -> bool:
    """Whether some words with capitals alone, two or more, end with what newspapers are called: "The Harbour Observer".

    With an article where that is also what other texts are called: "The Harbour Review", and no "Album Review".
    """
    found = _WORD.findall(part)
    if len(found) <= 1 or not all(word[0].isupper() for word in found[1:]):
        return False
    last = found[-1].lower()
    return last in _named("outlet") or (
        last in _named("outlet_or_text") and found[0].lower() == _ARTICLE and len(found) > len(("The", "Review"))
    )


@cache
def _named(tag: str) -> frozenset[str]:
    return frozenset(labels(tag))
