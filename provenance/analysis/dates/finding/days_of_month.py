"""Days of a month that no word names: "on the 14th"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from provenance.analysis.dates.expression import Expression
from provenance.api import Phrases, Span, any_of, lazy_pattern

_WORDS = Phrases.load("provenance.analysis.dates", "ordinal_day")


@cache
def _tagged(tag: str) -> frozenset[str]:
    groups = _WORDS.groups("en") or ()
    return frozenset(text for group in groups if tag in group.tags for text in group.texts)


_BEHIND_IT = lazy_pattern(
    lambda: (
        rf"(?: (?:{any_of(_tagged('link'))}) (?:the )?\d{{1,2}}(?:st|nd|rd|th))*"
        rf"(?:[.,;:!?)”\"]| ?[–—]|\s*\Z|\n| (?:{any_of(_tagged('after'))})\b)"
    )
)
"""What may stand behind an ordinal number that counts nothing: not "on the 14th floor", "from the 12th to the 14th century"."""
_ELSEWHERE = lazy_pattern(lambda: rf"(?i)\b(?:{any_of(_tagged('elsewhere'))})\b")
_LONGEST_WORD = 7
"""Characters of the longest preposition, with the space before it."""
_LONGEST_VERB = 24
"""Characters of the longest verb with its preposition, and the space before it."""
_PREPOSITIONS = {"for": "set_for", "to": "moved_to"}
_AROUND = 250
"""Characters on either side in which a word tells that something else is counted."""
_BEFORE, _BEHIND = 1500, 80
"""Characters before and behind such a day in which its month stands."""
_MONTHS = frozenset({"full", "iso", "numeric", "month-year", "day-month", "month"})


def days_of_month(text: str, numbered: Sequence[Span], found: Iterable[Expression]) -> Iterator[Expression]:
    """The days that a text in English gives by their number alone, far from any month.

    `numbered` are the places of "the 14th" and the like, `found` are the other expressions.
    """
    months = [one.start for one in found if one.month or one.form in _MONTHS]
    for start, end in numbered:
        first = lead_of_day(text, Span(start, end))
        if first >= 0 and not any(start - _BEFORE <= place < end + _BEHIND for place in months):
            day = int("".join(filter(str.isdigit, text[start:end])))
            yield Expression(first, end, "of-month", day=day, unit="day")


def lead_of_day(text: str, numbered: Span) -> int:
    """Where what leads to an ordinal number begins that is a day of a month, "on" of "on the 14th"; -1 for one that counts something else."""
    start, end = numbered
    first = _first_before(text, start)
    if first < 0 or _BEHIND_IT.match(text, end) is None:
        return -1
    return -1 if _ELSEWHERE.search(text, max(0, start - _AROUND), end + _AROUND) else first


def _first_before(text: str, start: int) -> int:
    """Where what leads to such a day begins: a preposition, or what something is that takes place on it; -1 without."""
    word = text[max(0, start - _LONGEST_WORD) : max(0, start - 1)].rpartition(" ")[2]
    low = word.lower()
    if low in _tagged("before") or low in _tagged("bare"):
        return start - 1 - len(word)
    tag = _PREPOSITIONS.get(low)
    if tag is None or not text[max(0, start - _LONGEST_VERB) : start - 2 - len(word)].lower().endswith(_ended(tag)):
        return -1
    return start - 1 - len(word)


@cache
def _ended(tag: str) -> tuple[str, ...]:
    return tuple(f" {text}" for text in _tagged(tag))
