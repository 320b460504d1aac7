"""Feasts on which a text says that it is being put out, where its date is another day: "It is fitting to post this update on Thanksgiving Day", dated two days before."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from provenance.analysis import inside_quotation, language
from provenance.analysis.characters import may_hold
from provenance.analysis.dates.feasts import FIRST_YEAR, feast_day
from provenance.analysis.dates.names import spoken
from provenance.api import Document, Hit, Literals, Phrases, Severity, Span, any_of, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["posted_on_feast"]

_NAMED = Phrases.load("provenance.analysis.dates", "named")
_LATER = lazy_pattern(lambda: rf"\b(?:{any_word('posted_on_feasts', 'later')})\b", re.IGNORECASE)
"""In a sentence that speaks of another time."""
_WITHIN = 30
"""Days between the two, at most: further on the text may be of another year."""
_BEFORE = 120


@cache
def _feasts() -> dict[str, str]:
    """Tags by names in small letters."""
    return {text.lower(): group.tags[0] for group in _NAMED.groups("en") or () if group.tags for text in group.texts}


@cache
def _signs() -> Literals:
    """What each of these words ends with."""
    return Literals(f" on {name}" for name in _feasts())


def _written() -> str:
    this = rf"(?:{any_word('posted_on_feasts', 'posts')}) this"
    text = rf"(?:{any_word('posted_on_feasts', 'puts_out')})(?: out)? (?:this|today['’]s)(?: [\w-]+){{0,2}}? (?:{any_word('posted_on_feasts', 'text')})"
    return rf"\b(?:{text}|{this}) on (?P<feast>{any_of(_feasts())})(?!\w|['’]| (?:of|in|next|last|19|20))"


_POSTED = lazy_pattern(_written, re.IGNORECASE)


def posted_on_feast(document: Document, published: date) -> Hit | None:
    """What to say of the first such words; None where their feast is the day of the text or one beside it."""
    if published.year < FIRST_YEAR or language(document).read_as != "en" or not may_hold(document, _signs()):
        return None
    for match in _POSTED.finditer(document.text):
        day = feast_day(_feasts()[match["feast"].lower()], published.year)
        span = Span(*match.span())
        if day is None or not 1 < abs((day - published).days) <= _WITHIN or inside_quotation(document, span):
            continue
        start = max(document.text.rfind(mark, max(0, span.start - _BEFORE), span.start) for mark in ".!?\n") + 1
        if _LATER.search(document.text, start, span.start) is not None:
            continue
        message = f"the text says that it is put out on {match['feast']}, which is {spoken(day)}, and it is dated {spoken(published)}: correct one of them"
        return Hit(span, message, severity=Severity.WARNING)
    return None
