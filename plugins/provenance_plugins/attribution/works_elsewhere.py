"""Works that another part of their sentence or text gives: cited in the report, received by a body, supposed, or told by a record's maker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NAME

_WITHIN = lazy_pattern(r"\b(?:in|from|by|for) the (?:[a-z-]+ ){0,2}([a-z]+)\Z")
"""At the end of a source: "an analysis cited in the report"."""
_DENIED = lazy_pattern(
    r"\b(?:not|no|never|without|lack of|n[’']t)\b[^.;]{0,60}\b(?:any|such as|evidence)\b[^.;]{0,40}\Z"
)
"""Before a work of which nobody has seen one: "had not seen any evidence, such as a study which showed"."""
_WITH = lazy_pattern(r", with\Z")
_BEFORE = 120
"""Characters before a work in which it is denied."""
_FAR = 6000
"""Characters before and behind a record in which its maker stands."""


def is_within_work(document: Document, one: Attribution) -> bool:
    """Whether a work is one of another that the text tells of: "an analysis cited in the report", "accounts from the investigation"."""
    if one.source is None:
        return False
    said = document.text[one.source.start : max(one.source.end, one.cue.start)].rstrip(" ,").lower()
    within = _WITHIN.search(said)
    if within is None or within[1] not in forms("definite_works"):
        return False
    # It is told of before.
    return document.text.find(within[1], 0, one.source.start) >= 0


def is_denied(document: Document, one: Attribution) -> bool:
    """Whether it is a work that nobody has: "we have not seen any evidence, such as a trial which showed"."""
    if one.source is None:
        return False
    first = sentences(document)[one.sentence].span.start
    before = document.text[max(first, one.source.start - _BEFORE) : one.source.start].lower()
    return _DENIED.search(before) is not None


def is_idiom(document: Document, one: Attribution) -> bool:
    """Whether the words are an idiom and name no work: "according to all human calculation"."""
    if one.manner != "according" or one.source is None:
        return False
    return document.slice(one.source).lower().startswith(tuple(forms("idioms")))


def is_beside_teller(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether somebody named goes on with it: "Harbour Watch believes so, with some reports suggesting more", "Ana Cruz said new research showed"."""
    one = listed[index]
    if one.source is None or index == 0:
        return False
    before = listed[index - 1]
    if before.sentence != one.sentence or not before.lays or before.kind not in ("named", "pronoun"):
        return False
    if before.cue.end > one.source.start:
        return False
    between = document.text[before.cue.end : one.source.start].strip()
    return between in ("", "that") or _WITH.search(between) is not None


def is_record_of_named(document: Document, one: Attribution) -> bool:
    """Whether the text says elsewhere from whom a record is: "leaked documents revealed", and later "documents from Harbour Bank"."""
    if one.source is None or one.head not in forms("records"):
        return False
    start, end = one.source
    text = document.text
    if text.find(one.head, max(0, start - _FAR), start) < 0 and text.find(one.head, one.cue.end, end + _FAR) < 0:
        return False
    pattern = _of_maker(one.head)
    return pattern.search(text, max(0, start - _FAR), start) is not None or (
        pattern.search(text, max(end, one.cue.end), end + _FAR) is not None
    )


def is_of_survey(document: Document, one: Attribution) -> bool:
    """Whether what "was reported" is what a survey or study of the same sentence heard: "a survey was made and it was reported that"."""
    if one.kind != "nobody" or not document.slice(one.cue).lower().endswith(("reported", "found", "noted", "stated")):
        return False
    first = sentences(document)[one.sentence].span.start
    return not forms("surveying").isdisjoint(document.text[first : one.cue.start].lower().split())


@cache
def _of_maker(head: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(head)} (?:[a-z]+ )?(?:from|by) (?:the )?{NAME}")
