"""The day on which a feast or a holiday falls in a year.

Easter is reckoned by the Gregorian computus (J. Meeus, Astronomical Algorithms, 2nd edition, 1998, chapter 9); the holidays of the United
States are those of 5 U.S.C. § 6103.
"""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["FIRST_YEAR", "feast_day"]

FIRST_YEAR = 1924
"""The first year whose feasts are given a day: before, calendars differed from land to land."""
_EASTER, _DAY, _WEEKDAY = "easter", "day", "weekday"
_LAST = 5
"""In the place of a number: the last such weekday of a month."""


def feast_day(tag: str, year: int) -> date | None:
    """The day of a feast as the lexicon tags it; None for another tag.

    `easter-before-2`, `easter-after-1` and `easter-after-0` count from Easter Sunday, `day-12-25` is a fixed day, and `weekday-11-3-4`
    the fourth Thursday (Monday is 0) of November; `weekday-11-3-4-1` the day behind it, `weekday-5-0-5` the last Monday of May.
    """
    kind, *parts = tag.split("-")
    if kind == _EASTER and parts:
        days = int(parts[1])
        return easter(year) + timedelta(days=-days if parts[0] == "before" else days)
    if kind == _DAY:
        return date(year, int(parts[0]), int(parts[1]))
    if kind == _WEEKDAY:
        month, weekday, number, *on = map(int, parts)
        return _numbered(year, month, weekday, number) + timedelta(days=sum(on))
    return None


def easter(year: int) -> date:
    """Easter Sunday of the churches of the West."""
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (19 * (year % 19) + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * rest + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _numbered(year: int, month: int, weekday: int, number: int) -> date:
    """The so-manieth such weekday of a month."""
    if number == _LAST:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
