"""People whom a survey, a study or a meeting heard that the text itself tells of."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern
from provenance_plugins.attribution.registers import is_past
from provenance_plugins.attribution.tables import forms

_OPENING = 4
"""Blocks at the start of a text that say what it is of."""
_FAR = 8000
"""Characters within which a text tells of its survey before those who answered it."""
_SENTENCES = 2
"""Before "some" and "many", in which those asked are spoken of."""
_OPEN = frozenset({"some", "many", "others", "most", "several", "few", "one", "another", "people", ""})
_COUNTED = lazy_pattern(
    r"(?:(?:most|many|some|all|several|both|half|(?:a )?(?:few|number|majority)|the (?:rest|majority)|\w+) of (?:the|these|those|our) "
    r"|\d{1,5} (?:people|persons|members)\b|these |those )",
)
_LARGE = lazy_pattern(r"(?:(?:more than|about|nearly|almost|some|over) )?\d{1,3}(?:,\d{3})+ ")
_SHARE = lazy_pattern(r"\(\d{1,3}(?:\.\d{1,2})?\s?(?:%|percent\b|per cent\b)[^()\n]{0,40}\)")
"""Behind what a group says, how many of those asked do: "said it was for the mayor (79 percent)"."""
_ARM = lazy_pattern(
    r"\s(?:in|of|from|assigned to) (?:the |an? )[\w -]{0,40}(?:condition|control group|treatment group|arm)\Z"
)
_OF_EXPERIMENT = lazy_pattern(r"(?i)\b(?:experiments?|participants?|trial|randomly)\b")
"""Those who took part in an experiment, by what was done to them: "women in the threat condition"."""
_WORD = lazy_pattern(r"[a-z][a-z-]+")


def is_of_arm(document: Document, one: Attribution) -> bool:
    """Whether a source is those to whom an experiment did the same: "women in the threat condition wrote fewer names"."""
    if one.source is None or _ARM.search(document.text, *one.source) is None:
        return False
    return _OF_EXPERIMENT.search(document.text) is not None


def is_compared(document: Document, one: Attribution) -> bool:
    """Whether those of whom a text tells what they did are the part of its participants that it sets against the other one: "those who had taken the class showed more of it than those who had not"."""
    if one.source is None or not document.text.startswith("who ", one.source.start + len("those ")):
        return False
    if _THE_OTHERS.search(document.text, one.cue.end, sentences(document)[one.sentence].span.end) is None:
        return False
    return _tells_of(document, _near(document, one), "asked_ones")


_THE_OTHERS = lazy_pattern(
    r"\b(?:than|as|with|to|whereas|while|of|for)(?: did)? (?:those|the ones|participants|learners|students|patients|people) (?:who|in the control)\b|\bthan the (?:others?|rest|control group)\b"
)
"""What is said of the other part, in the same sentence."""


def is_of_study(document: Document, one: Attribution) -> bool:
    """Whether a source is one of those whom a survey, study, consultation or meeting heard that the text itself tells of.

    They have no names because they were promised none, and the reader can look up the survey: "respondents noted", "most of the CEOs
    interviewed said", "Some cited the price" behind a sentence on those asked.
    """
    if one.kind not in ("holder", "group") or one.source is None:
        return False
    listed = sentences(document)
    sentence = listed[one.sentence]
    before = Span(max(0, sentence.span.end - _FAR), sentence.span.end)
    if one.head in forms("asked_ones"):
        return _tells_of(document, before, "asking") or _is_of_gathering(document)
    said = document.slice(one.source).lower()
    if _LARGE.match(said) is not None:
        return True  # a count, as a census has it
    if one.head in forms("polled_ones") and _tells_of(document, _near(document, one), "polls"):
        return True
    if one.kind == "group" and _SHARE.search(document.text, one.cue.end, sentence.span.end) is not None:
        return _tells_of(document, before, "polls") or _tells_of(document, before, "asking")
    if one.head in _OPEN and " " not in said:
        first = listed[max(0, one.sentence - _SENTENCES)]
        return first.block >= sentence.block - 1 and _tells_of(
            document, Span(first.span.start, one.source.start), "asked_ones"
        )
    if one.head in forms("users") and is_past(document, one):
        return _tells_of(document, before, "asked_ones") and _tells_of(document, before, "asking")
    if (
        _COUNTED.match(said) is None
        and " participating in " not in said
        and not said.endswith(("interviewed", "surveyed", "polled"))
    ):
        return False
    return _tells_of(document, before, "asking") and _tells_of(document, before, "asked_ones")


def _near(document: Document, one: Attribution) -> Span:
    listed = sentences(document)
    first, last = max(0, one.sentence - _SENTENCES), min(len(listed) - 1, one.sentence + _SENTENCES)
    return Span(listed[first].span.start, listed[last].span.end)


def _is_of_gathering(document: Document) -> bool:
    title = document.first("title")
    said = [] if title is None else [title.value]
    said.extend(document.slice(block.span) for block in document.blocks[:_OPENING] if block.kind in HEADING_KINDS)
    words = f" {' '.join(_WORD.findall(' '.join(said).lower()))} "
    return any(f" {form} " in words for form in forms("gatherings"))


def _tells_of(document: Document, span: Span, *tables: str) -> bool:
    words = set(_WORD.findall(document.text[span.start : span.end].lower()))
    return any(not forms(table).isdisjoint(words) for table in tables)
