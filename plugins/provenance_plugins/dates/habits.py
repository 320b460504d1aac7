"""Weekdays of every week, by the words of their sentence: "every week is the same: on Monday …", "le lundi matin", "imagine que na segunda-feira …"; and "today" beside how things stand, "hoy es una de las empresas"."""

from __future__ import annotations

import re

from provenance.analysis import TimeExpression
from provenance.analysis.dates.context import sentence_words
from provenance.analysis.dates.names import words
from provenance.analysis.register.past_forms import past_form
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["HOURS", "is_how_things_stand", "is_of_habit"]

_LIKE_EACH = lazy_pattern(lambda: rf"(?i)[\s,—–(-]{{1,3}}(?:{any_of(forms('habits', 'like_each'))})(?!\w)")
"""Behind a weekday: that it is as any other: "This Monday — just like every Monday before it — a list comes out"."""
_THIS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(forms('habits', 'this_one'))})\s[^\W\d_]+(?:-[^\W\d_]+)?\Z")
_REACH = 24
"""Characters on each side of a day in which an article or a verb stands."""
_ARTICLES = {"fr": ("le ",), "it": ("il ", "la ", "ogni ")}
"""With these before it a weekday is one of every week: "le lundi", "il lunedì"; a single one has none."""
_ONE = lazy_pattern(
    lambda: rf"(?i)\W{{0,2}}(?:[a-zà-ÿ'’]+\s)?(?:\d|(?:{any_of(forms('habits', 'single'))})(?!\w))",
)
"""Behind one: that it is a certain one after all, "le lundi 3 mai", "il lunedì successivo"."""
_EACH = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(forms('habits', 'each'))})(?!\w)", re.IGNORECASE)
_CASE = lazy_pattern(lambda: rf"(?i)\W{{0,4}}(?:{any_of(forms('habits', 'case'))})(?!\w)")
_USUALLY = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_of(forms('habits', 'usual'))})\s(?:[^\W\d_]+\s){{0,4}}\Z", re.IGNORECASE
)
"""Before a weekday, in its clause: "which usually happen on Friday or Saturday"."""
_DONE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:(?:{any_of(forms('habits', 'had'))})\s(?:[^\W\d_]+\s)?(?!(?:{any_of(forms('habits', 'undone'))})(?!\w))[^\W\d_]{{2,}}(?:{any_of(forms('habits', 'done'))})(?!\w)"
        rf"|(?:{any_of(forms('habits', 'was'))})\s(?:[^\W\d_]+\s)?(?:{any_of(forms('habits', 'went'))})(?!\w))"
    ),
    re.IGNORECASE,
)
"""What was done once, in French and Italian: "ils ont perdu", "è arrivato"; not what was so, and not "est fermé", which is so."""
_CLAUSE = lazy_pattern(r",?[^,.;:!?()\n]*")
_FAR = 80
"""Characters of the clause beside a day in which its verb stands."""
_STANDS = lazy_pattern(
    lambda: (
        rf"(?i),?\s(?:zu den\s|(?:(?:{any_of(forms('habits', 'adverb'))})\s)?(?:{any_of(forms('habits', 'stands'))})\s(?:(?:{any_of(forms('habits', 'adverb'))})\s)?(?:{any_of(forms('habits', 'kind'))})(?!\w)(?!\s(?:{any_of(forms('habits', 'day'))})(?!\w)))"
    )
)
"""Behind "today": that something is one of its kind; "hoy es un día", "heute ist ein Feiertag" tell of a day."""


def is_of_habit(document: Document, item: TimeExpression, language: str) -> bool:
    """Whether a floating weekday is one of every week, or of a case that a sentence only imagines, and nothing there tells of the past; beside an article, of what was done once."""
    text, (start, end) = document.text, item.span
    before = text[max(0, start - _REACH) : start].lower()
    if _LIKE_EACH.match(text, end) is not None and _THIS.search(before + text[start:end].lower()) is not None:
        return True
    said = text[start:end].lower()
    articles = _ARTICLES.get(language, ())
    if (
        any(before.endswith(one) or said.startswith(one) for one in articles)
        and _ONE.match(text, end) is None
        and not _is_done_once(text, start, end)
    ):
        return True
    around = " ".join(sentence_words(text, start, end))
    if (
        _EACH.search(around) is None
        and _CASE.match(around) is None
        and _USUALLY.search(text, max(0, start - _FAR), start) is None
        and not _is_of_hours(document, item)
    ):
        return False
    past = past_form(language)
    if past is not None:
        return past.search(around.lower()) is None
    known = words(language)
    return not any(word in known.happened or word.endswith(known.endings) for word in around.lower().split())


def _is_of_hours(document: Document, item: TimeExpression) -> bool:
    """Whether hours from one to another stand beside a weekday, in a paragraph that says that something is so every week: "between 6PM and 3AM on Friday … every weekend"."""
    block = document.block_at(item.span.start)
    if block is None or item.form != "weekday":
        return False
    first, last = max(block.span.start, item.span.start - _FAR), min(block.span.end, item.span.end + _FAR)
    return (
        HOURS.search(document.text, first, last) is not None
        and _EACH.search(document.text, max(block.span.start, first - _AROUND), min(block.span.end, last + _AROUND))
        is not None
    )


_AROUND = 400
"""Characters around such hours in which a paragraph says that they are those of every week."""
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?\s?(?:[AaPp]\.?[Mm]\.?(?!\w)|Uhr|h(?!\w)|uur)?"
HOURS = lazy_pattern(
    rf"(?<![\d.,/]){_CLOCK}\s?(?:and|to|till?|until|bis|und|y|a|à|et|e|alle|às|tot|en|do|[-–—])\s?{_CLOCK}(?![\d/%])"
)


def _is_done_once(text: str, start: int, end: int) -> bool:
    """Whether the clause of a weekday with its article tells what was done once: "Le samedi, ils ont perdu"."""
    behind = _CLAUSE.match(text, end, min(len(text), end + _FAR))
    if behind is not None and _DONE.search(behind[0]) is not None:
        return True
    before = text[max(0, start - _FAR) : start]
    return _DONE.search(before[max(before.rfind(mark) for mark in ",.;:!?()\n") + 1 :]) is not None


def is_how_things_stand(document: Document, item: TimeExpression) -> bool:
    """Whether "today" in another language than English stands before what something is these days: "hoy es una de las principales empresas"."""
    return _STANDS.match(document.text, item.span.end) is not None
