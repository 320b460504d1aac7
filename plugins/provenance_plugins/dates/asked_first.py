"""What a text is asked before a rule on dates is: whether it has a day in words beside what may be its weekday.

Every text is asked this, so it stands here by itself, and what reads the day is imported where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import DIGITS, Declared, Document, analysis, lazy_pattern

__all__ = [
    "has_written_days",
    "is_titled_by_numbers",
    "month_in_name",
    "names_no_month",
    "numbers_of_titles",
    "written_days",
]

_NAMED = lazy_pattern(
    r"(?:\A|(?<=[/\\]))(?P<year>(?:19|20)\d\d)-(?P<month>1[3-9]|2\d|3[01])-(?P<day>0[1-9]|1[0-2])(?=[-_. ][^/\\]*\Z)"
)
"""The name of a file as sites have their posts, with the day before the month."""


def month_in_name(document: Document) -> re.Match[str] | None:
    """The day at the head of a file's name, whose month no year has: "2022-30-07-ferry.md"."""
    return _NAMED.search(document.path)


@analysis()
def names_no_month(document: Document) -> bool:
    """Whether a file's name begins with such a day."""
    return month_in_name(document) is not None


_NUMBERS = lazy_pattern(
    r"(?<![\d/.-])(?:0?[1-9]|1[0-2])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?![\d/-])", signs=DIGITS
)
"""A date of which both first numbers may be a month."""


def numbers_of_titles(document: Document) -> Iterator[tuple[Declared, str]]:
    """Such dates in titles that are declared, with the title."""
    for declared in document.declared:
        if declared.field == "title" and (match := _NUMBERS.search(declared.value)) is not None:
            yield declared, match[0]


@analysis()
def is_titled_by_numbers(document: Document) -> bool:
    """Whether a title that is declared has such a date."""
    return next(numbers_of_titles(document), None) is not None


_DATED = lazy_pattern(
    r"(?<![\w-])(?P<weekday>[^\W\d_]{4,}(?:-feira)?)\.?,?\s(?:(?:den|dem|der|de|le|el|il|dia|día|d\.)\s)?(?P<day>\d{1,2})(?:\.|º|°|er|e|ste|de)?\s?(?:d[eio]l?\s)?(?P<month>[^\W\d_]{3,})\.?,?\s(?:d[eo]l?\s)?(?P<year>(?:19|20)\d\d)(?!\d)",
    signs=DIGITS,
)
_BEFORE = 24
"""Characters before the number of a day in which its weekday begins, at most."""
_DAY = lazy_pattern(
    r"[0-9][0-9]?(?:\.|º|°|er|e|ste|de)?\s?(?:d[eio]l?\s)?[^\W\d_]{3,}\s(?:d[eo]l?\s)?(?:19|20)\d\d(?!\d)", signs=DIGITS
)
"""A day with its year: from its first figure on, so that all other characters are passed over at once."""
_LONGEST = 80
"""Characters before a year in which its day begins."""
_YEAR = lazy_pattern(r"(?:19|20)\d\d(?!\d)")
_SINCE = 1924


@analysis()
def has_written_days(document: Document) -> bool:
    """Whether a text has a day in words with what may be its weekday, in whatever language: the rule is asked then, though the text's own words give no day."""
    return bool(written_days(document))


@analysis()
def written_days(document: Document) -> list[re.Match[str]]:
    """Each day with its year behind a word, in whatever language."""
    return list(_written(document.text))


def _days(text: str) -> Iterator[re.Match[str]]:
    """What `_DAY.finditer` gives, looked for from the years: between the figures of a day and its year there are no others."""
    reached = 0
    for at in sorted(at for century in ("19", "20") for at in _places(text, century)):
        if not text[at - 1 : at].isspace() or not text[at - 2 : at - 1].isalnum() or _YEAR.match(text, at) is None:
            continue  # behind the blank before a year a word ends: its month, or "de"
        first = max(reached, at - _LONGEST)
        before = text[first:at]
        last = first + max(map(before.rfind, DIGITS))
        for start in (last - 1, last):
            if (
                start >= reached
                and text[start].isdigit()
                and (day := _DAY.match(text, start, at + 4)) is not None
                and day.end() == at + 4
            ):
                yield day
                reached = day.end()
                break


def _places(text: str, string: str) -> Iterator[int]:
    at = text.find(string)
    while at >= 0:
        yield at
        at = text.find(string, at + 1)


def _written(text: str) -> Iterator[re.Match[str]]:
    for day in _days(text):
        found = next(iter(_DATED.finditer(text, max(0, day.start() - _BEFORE), day.end())), None)
        if found is not None and found.end() == day.end() and int(found["year"]) >= _SINCE:
            yield found
