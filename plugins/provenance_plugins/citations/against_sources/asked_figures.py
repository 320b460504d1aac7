"""Which figures of a sentence a reader takes for measured: not dates, ordinals, numbers in names and of chapters."""

from __future__ import annotations

from bisect import bisect_right
from sys import maxsize

from provenance.analysis import dates, quotes
from provenance.api import Document, Phrases, Span, lazy_pattern

__all__ = ["is_asked_for"]

_LABELS = Phrases.load(__package__, "numbered_things")
_IN_NAME = lazy_pattern(r"(?:[\w.]*[^\W\d_][-–_/.:#@+]?|[\d.:/#@+-]*[.:/#@+-])\Z")
"""What joins a figure to letters or other figures: "COVID-19", "v2", "10:30", "1.2.3", "#4"."""
_BEFORE = lazy_pattern(r"([^\W\d_][\w’'.-]*)[\s(]{1,2}\Z")
_NUMBER_SIGN = lazy_pattern(r"(?i)(?:\bno|\bnos|\bnr|№|#|\bn[º°]|\bpp?|\bvol|\bch|\bsec|\bfig|\bart|§{1,2})\.?\s?\Z")
_REACH = 24
_FEWEST_QUOTED = 4
"""Words of a quotation that is compared as such."""


def is_asked_for(document: Document, figure: Span, sentence: Span, *, bare: bool) -> bool:
    """Whether a figure is one that its source has to hold; `bare` is one without a unit, a share, a currency or a scale."""
    text = document.text
    if _in_time(document, figure) or _in_quotation(document, figure):
        return False
    if not bare:
        return True
    before = text[max(sentence.start, figure.start - _REACH) : figure.start]
    behind = text[figure.end : figure.end + _REACH]
    if (
        _IN_NAME.search(before)
        or behind[:1] in {"_", "/", ":", "@"}
        or (behind[:1] in {"-", ".", "+", "°", "º", "ª"} and behind[1:2].isalnum())
    ):
        return False
    if behind[:1].isalpha() or _NUMBER_SIGN.search(before):
        return False
    word = _BEFORE.search(before)
    if word is None:
        return True
    first = word.start() == 0 and figure.start - len(before) == sentence.start
    return word[1].strip(".").casefold() not in frozenset(_LABELS.texts("of")) and (first or not word[1][:1].isupper())


def _in_time(document: Document, figure: Span) -> bool:
    when = dates(document)
    at = bisect_right(when, ((figure.start, maxsize),)) - 1
    return at >= 0 and figure.start < when[at].span.end


def _in_quotation(document: Document, figure: Span) -> bool:
    """Whether a figure stands in a quotation, which is compared word by word."""
    return any(
        one.span.contains(figure) and len(document.slice(one.inner).split()) >= _FEWEST_QUOTED
        for one in quotes(document)
    )
