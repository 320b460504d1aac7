"""Days that a cell gives in parts or in a form of programs, as one that can be read anywhere: `["Wednesday", "March", "08", "2023"]`, `{"year": 2023, "monthValue": 3}`, `2023-W10-3`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from provenance.patterns import lazy_pattern

_MOST, _LONGEST = 9, 24
"""Parts of a day with its time, and characters of each."""
_YEAR = lazy_pattern(r"(?P<year>(?:19|20)\d\d)[,.]?")
_NUMBER = lazy_pattern(r"(?P<number>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|ª|\.)?,?")
_WORD = lazy_pattern(r"[^\W\d_]{2,14}[.,]?|d['’][^\W\d_]{3,12}")
_TIME = lazy_pattern(r"\d{1,2}(?::|h)\d\d\S{0,24}|\d{1,2}(?:[ap]m|h)")
_SIGNS = lazy_pattern(r"[-/.,|·–—]+")
_OF_TIME = frozenset({"am", "pm", "a.m.", "p.m.", "at", "a", "o", "à", "um", "uhr", "ist", "utc", "gmt", "est", "edt", "pst", "pdt", "cet", "cest", "bst", "wib"})  # fmt: skip
_OF_DAY = frozenset({"de", "del", "of", "the", "di"})
"""Words beside the parts that are none."""
_WORDS = 2
"""Words of a day: its weekday and its month."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EASTERN = lazy_pattern(r"(?:19|20)\d\d[年년]")
_KEYS = {"y": "year", "m": "month", "d": "day", "monthvalue": "month", "monthofyear": "month", "dayofmonth": "day", "mday": "day"}  # fmt: skip
"""How objects in cells call the parts of a day beside their common names: those of `java.time` among them."""
_WEEK = lazy_pattern(r"(?P<year>(?:19|20)\d\d)-?W(?P<week>0[1-9]|[1-4]\d|5[0-3])(?:-?(?P<day>[1-7]))?(?:T.{1,24})?")
"""The week of a year with its day or without (ISO 8601)."""
_PARTED = lazy_pattern(
    r"[({]?(?P<year>(?:19|20)\d\d),\s?(?P<month>0?[1-9]|1[0-2]),\s?(?P<day>0?[1-9]|[12]\d|3[01])(?:,\s?\d{1,9}){0,4}[)}]?"
)
"""Numbers with commas between, as PostgreSQL and constructors of dates have them: "{2023,3,8}"."""
_UNKNOWN = lazy_pattern(r"(?P<year>(?:19|20)\d\d)-(?P<month>0\d|1[0-2])-00(?:[ T].{0,20})?")
"""A day that nobody knows, as databases keep it, or a month: "2023-00-00"."""
_ROMAN = lazy_pattern(
    r"(?P<day>0?[1-9]|[12]\d|3[01])(?P<mark>[-./ ])(?P<month>[IVX]{1,4})(?P=mark)(?P<year>(?:19|20)\d\d)"
)
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_COUNTED = lazy_pattern(r"(?P<year>(?:19|20)\d\d)-(?P<day>00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])")
"""The day of a year by its number (ISO 8601)."""
_SHORT = lazy_pattern(
    r"(?P<before>(?:[^\W\d_]{2,12}[.,]{0,2}\s)?)(?:(?P<day>0?[1-9]|[12]\d|3[01])\.?[ -](?P<month>[^\W\d_]{3,12})\.?,?[ -]|(?P<first>[^\W\d_]{3,12})\.?\s(?P<then>0?[1-9]|[12]\d|3[01]),\s)['’]?(?P<year>[0-2]\d|3[0-5])(?P<behind>(?:,? \d{1,2}[:.h]\d\d.{0,24})?)"
)
"""A year without its century behind a day with its month in words: "8 Mar 23", "March 8, '23"; one far ahead is of the last century, or nobody knows."""
_FIGURES = len(("year", "month", "day"))


def day_of_list(items: Sequence[object]) -> str | None:
    """The day of a list of its parts; None of one that has no year for itself, or more than a day, its weekday and its time."""
    words = _words_of(items)
    if words is None:
        return None
    if len(words) == _FIGURES and _EASTERN.fullmatch(words[0]) is not None:
        return "".join(words)
    years, numbers, named, order = 0, [], 0, list[str]()
    at = -1
    for word in words:
        if (
            _TIME.fullmatch(word) is not None
            or _SIGNS.fullmatch(word) is not None
            or word.lower() in _OF_TIME | _OF_DAY
        ):
            continue
        if at == 0 and not named and len(order) == _FIGURES:
            return _of_numbers(order, at)  # a time stands behind
        if (found := _YEAR.fullmatch(word)) is not None:
            years, at = years + 1, len(order)
            order.append(found["year"])
        elif (found := _NUMBER.fullmatch(word)) is not None or (word in {"0", "00"} and years):
            numbers.append(word if found is None else found["number"])
            order.append(numbers[-1])
        elif _WORD.fullmatch(word) is not None:
            named += 1
            order.append(word.rstrip(",."))
        else:
            return None
    if years != 1:
        return None
    return _of_words(order, at, len(numbers)) if 1 <= named <= _WORDS else None if named else _of_numbers(order, at)


def _words_of(items: Sequence[object]) -> list[str] | None:
    if not 1 < len(items) <= _MOST:
        return None
    words: list[str] = []
    alone = False
    for item in items:
        if not isinstance(item, str | int | float) or isinstance(item, bool):
            return None
        said = str(item).strip().removesuffix(".0")
        if len(said) > _LONGEST:
            return None
        alone = alone or _YEAR.fullmatch(said) is not None or _EASTERN.fullmatch(said) is not None
        words += said.split()
    return words if alone else None


def _of_words(order: Sequence[str], at: int, numbers: int) -> str | None:
    """A day with its month in words, the year at its end, as texts have it; without its day if the word is an English month."""
    rest = [*order[:at], *order[at + 1 :]]
    if numbers == 1:
        return " ".join([*rest, order[at]])
    month = len(rest) == 1 and rest[0][:3].lower() in _MONTHS
    return f"{rest[0]} {order[at]}" if month and not numbers else None


def _of_numbers(order: Sequence[str], at: int) -> str | None:
    """A day in numbers: behind the year month and day stand, before it in an order that is to be told."""
    if at == 0 and len(order) > 1:
        return _iso(*(int(one) for one in order[:3]))
    if at == 2:
        return "/".join(order[:3])
    return f"{order[1]}-{int(order[0]):02}" if at == 1 and len(order) == 2 and 1 <= int(order[0]) <= 12 else None


def _iso(year: int, month: int, day: int = 0) -> str | None:
    if not 1 <= month <= len(_MONTHS):
        return None
    return f"{year}-{month:02}-{day:02}" if day else f"{year}-{month:02}"


def parts_of_object(value: Mapping[object, object]) -> list[tuple[str, object]]:
    """The keys of an object with the common names of the parts of a day, and a `date` in small numbers as its day."""
    named = {str(key).replace("_", "").lower(): item for key, item in value.items() if isinstance(key, str)}
    short = "y" in named and "m" in named
    found = [
        (_KEYS.get(key, key) if len(key) > 1 or short else key, item)
        for key, item in named.items()
        if len(key) <= _LONGEST
    ]
    if isinstance(named.get("monthvalue"), int):
        found = [(key, item) for key, item in found if key != "month" or isinstance(item, int)]
    if _NUMBER.fullmatch(str(named.get("date", "")).strip()) is not None:
        found = [("day", item) if key == "date" else (key, item) for key, item in found if key != "day"]
    return found


def day_of_form(words: str) -> str | None:
    """The day of a cell in a form that texts do not have: a week or a day's number of ISO 8601, numbers with commas, a month in Roman numerals, nought for what is not known, parts with strokes between, a year without its century behind a month in words."""
    if (week := _WEEK.fullmatch(words)) is not None:
        return _of_week(int(week["year"]), int(week["week"]), int(week["day"] or 0))
    if (parted := _PARTED.fullmatch(words)) is not None:
        return _iso(int(parted["year"]), int(parted["month"]), int(parted["day"]))
    if (unknown := _UNKNOWN.fullmatch(words)) is not None:
        return f"{unknown['year']}-{unknown['month']}" if unknown["month"] != "00" else unknown["year"]
    if (roman := _ROMAN.fullmatch(words)) is not None and roman["month"] in _NUMERALS:
        return _iso(int(roman["year"]), _NUMERALS.index(roman["month"]) + 1, int(roman["day"]))
    if (counted := _COUNTED.fullmatch(words)) is not None:
        day = date(int(counted["year"]), 1, 1) + timedelta(days=int(counted["day"]) - 1)
        return day.isoformat() if day.year == int(counted["year"]) else None
    if "|" in words:
        return day_of_list(words.split("|"))
    short = _SHORT.fullmatch(words)
    if short is None:
        return None
    return f"{short['day'] or short['then']} {short['month'] or short['first']} 20{short['year']}{short['behind']}"


def _of_week(year: int, week: int, day: int) -> str | None:
    """The day of a week; without one its month, if all of it lies in one."""
    try:
        first, last = (date.fromisocalendar(year, week, one) for one in ((day or 1), (day or 7)))
    except ValueError:
        return None
    return first.isoformat() if day else f"{first:%Y-%m}" if first.month == last.month else str(year)
