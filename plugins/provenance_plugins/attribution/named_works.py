"""Works that their text names elsewhere than beside the verb, or lays before its reader itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.court import is_evidence, is_paper_of_case
from provenance_plugins.attribution.tables import forms

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
_AUTHORS = lazy_pattern(
    r"\b(?:authors?|researchers?|co-authors?|lead author) (?:of|on|behind) (?:the|that|this|its) [a-z-]+", re.IGNORECASE
)
_CAPITAL = lazy_pattern(r"\b[A-ZÀ-Þ][\w.’'-]+ (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ]\w+")
_BODY = lazy_pattern(r"\s*[“\"]?The ((?:(?:[A-ZÀ-Þ][\w&’'-]+|of|for|the|and|on|[A-Za-z]+-based) )*[A-ZÀ-Þ][\w&’'-]+)")
_LONG_NAME = 3
"""Words with a capital that make a name which can only be a body's."""
_NEXT = 6
"""Attributions that may stand in one sentence."""
_ARTICLES = ("a ", "A ", "an ", "An ", "one ", "One ", "another ", "Another ", "Yet another ")


def is_named_elsewhere(document: Document, one: Attribution) -> bool:
    """Whether a work without a name at its verb can be found by the text: its maker's name before it, the headline, the person charged."""
    if one.source is None:
        return False
    text, (start, end) = document.text, one.source
    maker = _MAKER.search(text, max(0, start - _MAKER_REACH), start)
    if maker is not None and text.find(maker[1].lower()) < 0:
        return True
    if one.head in forms("named_works", "legal"):
        return is_paper_of_case(document, one)
    today = _OF_TODAY.search(text, start, end)
    return today is not None and _is_told_of(document, today[1], start)


def is_looked_at(document: Document, one: Attribution) -> bool:
    """Whether a work is one that the text itself describes: the evidence in a case, notes and records; or no work, as theory is none."""
    return one.kind == "work" and (one.head in forms("looked_at") or is_evidence(document, one))


def leads_to_work(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the next sentence begins with the body that made a work, or names one of its authors.

    "A new report says taxes will rise. The Harbour Institute expects …", "One of the authors of that report, Ana Cruz".
    """
    one = listed[index]
    spans = sentences(document)
    if one.kind != "work" or one.head not in forms("works") or one.sentence + 1 >= len(spans):
        return False
    after = spans[one.sentence + 1]
    if after.block > spans[one.sentence].block + 1:
        return False
    text, (start, end) = document.text, after.span
    authors = _AUTHORS.search(text, start, end)
    if authors is not None and _CAPITAL.search(text, authors.end(), end) is not None:
        return True
    if _is_outlet_next(document, listed, index):
        return True
    if one.source is None or not text.startswith(_ARTICLES, one.source.start):
        return False
    body = _BODY.match(text, start, end)
    if body is None:
        return False
    if sum(word[0].isupper() for word in body[1].split()) >= _LONG_NAME:
        return True
    says = any(
        other.named and other.lays and other.sentence == one.sentence + 1
        for other in listed[index + 1 : index + 1 + _NEXT]
    )
    return says or not forms("works").isdisjoint(re.findall(r"\w+", text[start:end].lower()))


def _is_outlet_next(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether an outlet's report without a name is the one of an outlet in the next sentence: "a newspaper report … The Harbour Gazette reported"."""
    one = listed[index]
    if one.source is None or forms("outlet_words").isdisjoint(document.slice(one.source).lower().split()):
        return False
    for after in listed[index + 1 : index + 1 + _NEXT]:
        if after.sentence > one.sentence + 1:
            return False
        if after.sentence > one.sentence and after.named and after.source is not None and after.lays:
            return document.slice(after.source).split()[-1].strip(".,:;’'") in forms("outlet")
    return False


def _is_told_of(document: Document, work: str, start: int) -> bool:
    """Whether the text has told before whose work it is: "the House report", "a report by the House"."""
    if work not in forms("named_works", "work"):
        return False
    text = document.text
    before = Span(max(0, start - _FAR), start)
    at = text.find(work, before.start, before.end)
    while at >= 0:
        named = _TITLE_WORDS.search(text, max(before.start, at - _REACH), at)
        if named is not None and named[1].lower() not in forms("named_works", "no_name"):
            return True
        if _BY.match(text, at + len(work), before.end) is not None:
            return True
        at = text.find(work, at + len(work), before.end)
    return False
