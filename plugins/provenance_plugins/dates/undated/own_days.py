"""The day that a text says it was written on without stating it as its date: "this Sunday 5 November 2023", "Senin (2/1/2023)", "the mayor said on Monday, 2 January 2023", "dikutip dari YouTube pada Senin 2 Januari 2023"."""

from __future__ import annotations

import re

from provenance.analysis import TimeExpression, attributions, dates, inside_quotation, language, quotes, sentence_at
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.dates import LEXICON

__all__ = ["own_day"]

_POINTS = Phrases.load(LEXICON, "points_at_day")
_READING = Phrases.load(LEXICON, "read_on_day")
_POINTED = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_POINTS.texts())})\s", re.IGNORECASE)
_BEFORE = 8
"""Characters before a day in which the word stands that points at it, where it is no part of it."""
_PARAGRAPH = 60
"""Characters of a block that is no title."""
_LEAD = 800
"""Characters of a text in which its lead stands, where all of it is one paragraph."""
_FIRST, _EARLY = 5, 1600
"""Paragraphs and characters at the beginning of a report in which it says when its first speaker spoke."""
_SAID = 24
"""Characters of a quotation in which somebody says something."""


def own_day(document: Document) -> TimeExpression | None:
    """The day of the first paragraph, or of one of the first where somebody speaks, that a text tells as its own; None where there is none."""
    return _of_first_paragraph(document) or _of_speech(document) or _of_reading(document)


def _of_reading(document: Document) -> TimeExpression | None:
    """The last full day of a text, where it is the one on which its writer read what is quoted: "dikutip dari YouTube pada Senin 2 Januari 2023", "(accessed 2 January 2023)"."""
    full = [one for one in dates(document) if one.granularity == "day" and one.has_year and one.value is not None]
    if not full:
        return None
    last = max(one.value or "" for one in full)
    for one in full:
        before = document.text[max(0, one.span.start - _READ_BEFORE) : one.span.start]
        if one.value == last and _READ.search(before) is not None and not inside_quotation(document, one.span):
            return one
    return None


_READ_BEFORE = 80
"""Characters before a day in which it is said that something was read or seen then."""
_READ = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of(_READING.texts('near'))})\s[^.!?;\n“”\"]{{0,70}}\Z|(?:^|[(\[,;.]\s?)(?:{any_of(_READING.texts('beside'))}):?\s\Z"
    ),
    re.IGNORECASE,
)


def _of_speech(document: Document) -> TimeExpression | None:
    """The first full day with its weekday, in the sentence of the first paragraphs in which somebody is said to have spoken then: "ujar Artidjo di kantornya, Selasa (25/2/2020)". None where the text knows a later day."""
    early = [one for one in document.blocks if one.span.end - one.span.start > _PARAGRAPH][:_FIRST]
    if not early:
        return None
    end = min(early[-1].span.end, _EARLY)
    full = [one for one in dates(document) if one.granularity == "day" and one.has_year and one.value is not None]
    day = next((one for one in full if one.span.end <= end and _has_weekday(document, one)), None)
    if day is None or not _is_of_saying(document, day.span):
        return None
    return (
        None if any(one.value > day.value for one in full if one.value is not None and day.value is not None) else day
    )


def _has_weekday(document: Document, day: TimeExpression) -> bool:
    """Whether a day has its weekday, also right behind it: "25 Şubat 2020 Salı günü"."""
    return day.expression.weekday is not None or any(
        one.form == "weekday" and one.span.start - day.span.end == 1 for one in dates(document)
    )


def _is_of_saying(document: Document, day: Span) -> bool:
    """Whether a day stands beside the verb with which somebody speaks, or behind the quotation of whoever spoke then, and not in what was said."""
    at = sentence_at(document, day.start)
    if at is None or inside_quotation(document, day):
        return False
    for one in attributions(document):
        told = one.content
        if one.manner in _SPOKEN and not (told is not None and told.start <= day.start < told.end):
            behind = at.span.start <= one.cue.start and 0 <= day.start - one.cue.end <= _BEHIND_VERB
            if behind or (one.cue.end <= at.span.end and 0 <= one.cue.start - day.end <= _BEFORE_VERB):
                return True
    return any(
        one.inner.end - one.inner.start >= _SAID and 0 <= day.start - one.span.end <= _BEHIND_VERB
        for one in quotes(document)
    )


_BEHIND_VERB, _BEFORE_VERB = 120, 40
"""Characters between a verb of saying, or a quotation, and the day behind it; and between a day and the verb behind that."""
_SPOKEN = frozenset({"say", "citing", "declined"})


def _of_first_paragraph(document: Document) -> TimeExpression | None:
    """The first full day of the first paragraph, where a word before its weekday says that it is the writer's own; in other languages than English also one in brackets behind its weekday, as their reports have the day of what they tell. None where there is none."""
    first = next((span for span in (one.span for one in document.blocks) if span.end - span.start > _PARAGRAPH), None)
    if first is None:
        return None
    for one in dates(document):
        if one.span.start >= first.end:
            return None
        if one.granularity == "day" and one.has_year and one.expression.weekday is not None:
            if one.span.end <= _LEAD and "(" in document.slice(one.span) and language(document).read_as != "en":
                return one
            begin = max(0, one.span.start - _BEFORE)
            named = _POINTED.search(document.text, begin, one.span.end)
            return None if named is None or named.end() < one.span.start else one
    return None
