"""Dates as sentences say them."""

from __future__ import annotations

from datetime import date

from provenance.analysis.dates.names import MONTHS, WEEKDAYS


def spoken(day: date) -> str:
    """A day as it is read out: "3 June 2024"."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def month_name(month: int) -> str:
    """The English name of a month, 1 to 12."""
    return MONTHS[month - 1].capitalize()


def weekday_name(weekday: int) -> str:
    """The English name of a weekday; Monday is 0."""
    return WEEKDAYS[weekday].capitalize()
