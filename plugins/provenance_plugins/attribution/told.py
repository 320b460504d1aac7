"""What a text tells of people without a name and does not lay to them: moods, knowledge, letters; and those whom their own sentence or site names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Phrases, lazy_pattern
from provenance_plugins.attribution.registers import is_public

_TOLD = Phrases.load(__package__, "told")
_PLACES = Phrases.load(__package__, "own_places")
_QUOTATION_MARKS = '"“”'
_WITH_NAME = lazy_pattern(r"(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?(?:[A-ZÀ-Þ][\w.’'-]+ )*([A-ZÀ-Þ][\w’-]+),? and ")
_BRACKET = lazy_pattern(
    r" ?[(,—–-] ?(?:including|among them) (?:[a-z-]+ ){0,3}[A-ZÀ-Þ][\w.’'-]+ (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ]\w+"
)
"""Behind a source, one of those who say it: "executives (including founder Ana Cruz) said"."""
_ADDRESSED = lazy_pattern(
    r" (?:him|her|them|[A-ZÀ-Þ][a-zà-þ]+(?: [A-ZÀ-Þ][a-zà-þ]+)?)(?: (?:on|in|at|after|before|from|by)\b|[,.])"
)
"""Behind "wrote": to whom."""
_BEHIND = 60
"""Characters behind a verb in which the place of a statement stands: "said on the event's website"."""


def is_told(document: Document, one: Attribution) -> bool:
    """Whether people without a name state nothing: the text tells their mood, what they knew or saw, or that they wrote to somebody."""
    if one.source is None or one.source.end > one.cue.start:
        return False
    said = document.slice(one.cue).lower().split()
    last, text, end = said[-1], document.text, one.cue.end
    if len(said) > 1 and last in _forms("mood") and not _forms("being").isdisjoint(said[:-1]):
        return one.head not in _forms("judging")  # "artists are worried"
    if len(said) == 1 and last in _forms("knowing"):
        return not text.startswith(" that ", end)
    if last in _forms("writing"):
        return _ADDRESSED.match(text, end) is not None
    if last in _forms("complaining") and text.endswith(("had ", "had also "), 0, one.cue.start) and not is_public(one):
        return not any(mark in document.slice(sentences(document)[one.sentence].span) for mark in _QUOTATION_MARKS)
    return False


def is_known_by_source(listed: Sequence[Attribution], index: int) -> bool:
    """Whether another source of the sentence tells what people knew or thought: "an official said that lawyers knew that it would fail"."""
    one, before = listed[index], listed[index - 1] if index else None
    return (
        one.manner == "think"
        and before is not None
        and before.sentence == one.sentence
        and before.kind == "holder"
        and before.lays
        and before.content is not None
        and before.content.contains(one.cue)
    )


def is_with_name(document: Document, one: Attribution) -> bool:
    """Whether a source is somebody named with those around them, or its sentence names one of them.

    "Cruz and colleagues found", where a sentence before told who Cruz is; "executives (including founder Ana Cruz) said".
    """
    if one.source is None:
        return False
    start, end = one.source
    if one.head in _forms("around"):
        joined = _WITH_NAME.match(document.text, start, end)
        if joined is not None and document.text.find(f" {joined[1]}", 0, start) >= 0:
            return True
    return end < one.cue.start and _BRACKET.match(document.text, end, one.cue.start) is not None


def is_on_own_site(document: Document, one: Attribution) -> bool:
    """Whether a body speaks as itself: what "organizers said on the event's website" stands there for everybody."""
    if one.head not in _forms("bodies") or one.source is None:
        return False
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower()
    return any(form in behind for form in _own_places())


@cache
def _own_places() -> tuple[str, ...]:
    return tuple(entry.text for entries in _PLACES.by_language().values() for entry in entries)


@cache
def _forms(tag: str) -> frozenset[str]:
    return frozenset(entry.text for entries in _TOLD.by_language().values() for entry in entries if tag in entry.tags)
