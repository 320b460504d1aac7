"""Where a name in running text ends."""

from __future__ import annotations

import re

from provenance.analysis.dates.names import month_names, weekday_names
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.proper_names import is_given_name, numbered_outlets
from provenance.api import lazy_pattern

_NUMBERED = lazy_pattern(r"(?<!\S)[A-Z]{1,3}$")
"""Letters that a figure follows without a space: "SE1", "VX2041"."""
_DIGITS = lazy_pattern(r"\s*(?P<digits>\d+)")
_OUTLETS_NUMBER = lazy_pattern(r"\d{1,3}(?![\w:/]|[.,-]\d)\W*([^\W\d_]+)?")


def up_to_end(text: str, words: Words, start: int) -> str:
    """A text up to the word or mark with which a name in it ends, without the letters of a number: "James Lowe VX2041", "London SE1 9SG"."""
    stop = end_of_name(text, words, start)
    if stop is None:
        return text
    named = text[: stop.start()]
    if stop[0].strip()[:1].isdigit():  # "Ana Cruz April 18, 12:20 pm"
        before, _, month = named.rstrip(" ,").rpartition(" ")
        named = before if before and month.lower().rstrip(".") in month_names() else named
    letters = _NUMBERED.search(named) if stop[0][:1].isdigit() else None
    if letters is None:
        return named
    before = named[: letters.start()].rstrip()
    return before if " " in before or not before.isascii() else ""  # of a postcode: "Herts. AL1 3QR"


def end_of_name(text: str, words: Words, start: int) -> re.Match[str] | None:
    """The first word or mark with which a name ends; what a body is for is part of its name, behind its kind or with a capital: "Centre for Reefs", "Harbour For All"."""
    stop = words.stop.search(text, start)
    while stop is not None:
        number = _DIGITS.match(text, stop.start())
        if number is not None:
            if not is_outlets_number(text[: number.start("digits")], text[number.start("digits") :]):
                break
        elif not _goes_on(text[: stop.start()], stop[0].strip(), text[stop.end() :], words):
            break
        stop = words.stop.search(text, stop.end() if number is None else number.end())
    return stop


def is_of_body(before: str, words: Words) -> bool:
    """Whether what stands before a preposition ends with the kind of a body, so that what this is for follows: "Centre for", "Institutes of"."""
    last = before.rpartition(" ")[2].lower()
    return last in words.organisations or (last.endswith("s") and last[:-1] in words.organisations)


def _goes_on(before: str, stop: str, behind: str, words: Words) -> bool:
    first = behind.split(None, 1)[0] if behind.strip() else ""
    low = first.lower().strip(".,")
    if not before or not first[:1].isupper() or low in weekday_names() or low in month_names():
        return False
    if stop in words.patterns.purposes:
        return is_of_body(before, words)
    return stop.istitle() and before.istitle() and " " not in before and not is_given_name(before)


def is_outlets_number(before: str, number: str) -> bool:
    """Whether a text that begins with a figure goes on with the name of a broadcaster, and with no day of a month: "Channel" before "4 and Ana Cruz"."""
    name = before.split()[-1:] if before[-1:].isspace() else []
    if not name or not name[0][0].isupper() or name[0].lower() not in numbered_outlets():
        return False
    found = _OUTLETS_NUMBER.match(number)
    return found is not None and (found[1] or "").lower() not in month_names()
