"""Works that their text names elsewhere than beside the verb: by their maker's name, in the headline, by the case they belong to."""

from __future__ import annotations

from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Phrases, Span, lazy_pattern

_NAMED = Phrases.load(__package__, "named_works")
_MAKER = lazy_pattern(r"\b([A-ZÀ-Þ][a-zà-þ]+s)[’'] (?:[a-z-]+ ){0,2}\Z")
"""Before a work, a name whose genitive has no s: "Haynes' research"."""
_MAKER_REACH = 60
_OF_TODAY = lazy_pattern(
    r"\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[’']s (?:new |latest )?([a-z]+)\b"
)
_TITLE_WORDS = lazy_pattern(r"([A-ZÀ-Þ][\w&.-]+)(?:[’']s?)? (?:[a-z]+ )?\Z")
_BY = lazy_pattern(r" (?:[a-z]+ )?(?:by|from) (?:the )?[A-ZÀ-Þ]")
_FAR = 4000
"""Characters before a work in which the text has said whose it is."""
_REACH = 60
_PERSON = lazy_pattern(r"\b[A-ZÀ-Þ][a-zà-þ]{2,}")


def is_named_elsewhere(document: Document, one: Attribution) -> bool:
    """Whether a work without a name at its verb can be found by the text: its maker's name before it, the headline, the person charged."""
    if one.source is None:
        return False
    text, (start, end) = document.text, one.source
    maker = _MAKER.search(text, max(0, start - _MAKER_REACH), start)
    if maker is not None and text.find(maker[1].lower()) < 0:
        return True
    if one.head in _forms("legal"):
        sentence = sentences(document)[one.sentence].span
        return _PERSON.search(text, max(end, one.cue.end), sentence.end) is not None
    today = _OF_TODAY.search(text, start, end)
    return today is not None and _is_told_of(document, today[1], start)


def _is_told_of(document: Document, work: str, start: int) -> bool:
    """Whether the text has told before whose work it is: "the House report", "a report by the House"."""
    if work not in _forms("work"):
        return False
    text = document.text
    before = Span(max(0, start - _FAR), start)
    at = text.find(work, before.start, before.end)
    while at >= 0:
        named = _TITLE_WORDS.search(text, max(before.start, at - _REACH), at)
        if named is not None and named[1].lower() not in _forms("no_name"):
            return True
        if _BY.match(text, at + len(work), before.end) is not None:
            return True
        at = text.find(work, at + len(work), before.end)
    return False


@cache
def _forms(tag: str) -> frozenset[str]:
    return frozenset(entry.text for entries in _NAMED.by_language().values() for entry in entries if tag in entry.tags)
