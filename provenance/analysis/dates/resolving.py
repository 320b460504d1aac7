"""What a time expression means when it is known on which day the text was written. Values are ISO 8601."""

from __future__ import annotations

from datetime import date, timedelta

from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.numeric import interval, is_date, iso, month_length

_MONTHS_OF_QUARTER = 3
_HALF_A_YEAR = 183
_MONTHS_TO_DAY = 4
"""Months, the present one with them, of which one has any day: two in a row have no 31st at most."""
_SEASON_ENDS = {"spring": 5, "summer": 8, "autumn": 11, "winter": 2}
"""The last month of a season, north of the equator."""


def resolve(expression: Expression, written: date, *, ahead: bool) -> str | None:
    """The value of an expression without a year in a text of that day; `ahead` where its sentence speaks of what is to come.

    None where even the day of writing does not settle it ("the coming days").
    """
    form = expression.form
    if form in {"day-month", "month"}:
        if expression.weekday is not None and expression.day:
            return _of_named_weekday(expression, written, ahead=ahead)
        year = _year_of(expression, written, ahead=ahead)
        if expression.last:
            return interval(year, expression.month, expression.day, expression.last)
        return iso(year, expression.month, expression.day) if is_date(year, expression.month, expression.day) else None
    if form == "weekday" and expression.day:
        return _day_of_weekday(expression, written, ahead=ahead)
    if form == "weekday":
        return _weekday(expression, written, ahead=ahead).isoformat()
    if form == "of-month":
        return _of_month(expression.day, written, ahead=ahead)
    if form == "ago" and expression.offset is not None:
        return _counted(expression.offset, expression.unit, written)
    if form == "stretch" and expression.offset is not None:
        ends = _counted(expression.offset, expression.unit, written), _counted(0, expression.unit, written)
        return None if None in ends else "/".join(sorted(filter(None, ends)))
    if form in {"relative", "comparison"} and expression.offset is not None:
        return _relative(expression, expression.offset, written)
    return None


def _year_of(expression: Expression, written: date, *, ahead: bool) -> int:
    """The year of a day or month: the last one before the day of writing, or the next one after it."""
    month, day = expression.month, expression.day or (written.day if expression.month == written.month else 1)
    day = min(day, month_length(written.year, month))
    days = (date(written.year, month, day) - written).days
    if ahead:
        return written.year + 1 if days < -60 else written.year
    # News looks a few weeks ahead in any tense: "the fair opens on 3 June".
    return written.year - 1 if days > 45 else written.year


def _of_named_weekday(expression: Expression, written: date, *, ahead: bool) -> str | None:
    """The day of a year near the day of writing on which the weekday falls, the likeliest first: "Monday, 12 March"; None where it falls on none."""
    likely = _year_of(expression, written, ahead=ahead)
    for year in dict.fromkeys((likely, written.year, written.year - 1, written.year + 1)):
        if (
            is_date(year, expression.month, expression.day)
            and date(year, expression.month, expression.day).weekday() == expression.weekday
        ):
            return iso(year, expression.month, expression.day)
    return None


def _weekday(expression: Expression, written: date, *, ahead: bool) -> date:
    weekday = expression.weekday or 0
    back = (written.weekday() - weekday) % 7
    if expression.offset == 2:  # "Tuesday week"
        return written + timedelta(days=14 - back)
    if expression.offset in {-1, -2}:
        return written - timedelta(days=(back or 7) - 7 * (expression.offset + 1))
    if expression.offset == 1 or (expression.offset == 0 and back) or (ahead and back):
        return written + timedelta(days=7 - back)
    return written - timedelta(days=back)


def _day_of_weekday(expression: Expression, written: date, *, ahead: bool) -> str | None:
    """As in "Saturday the 25th", "Saturday 25/10": the nearest day of that weekday and number; None where there is none in half a year."""
    sign = 1 if ahead else -1
    for distance in range(_HALF_A_YEAR):
        for day in (written + timedelta(days=distance * sign), written - timedelta(days=distance * sign)):
            if day.weekday() == expression.weekday and (expression.day, expression.month) in {
                (day.day, 0),
                (day.day, day.month),
                (day.month, day.day),
            }:
                return day.isoformat()
    return None


def _of_month(day: int, written: date, *, ahead: bool) -> str:
    """The last day of that number up to the day of writing, or the next one from it on: "on the 14th"."""
    month = written.year * 12 + written.month - 1
    for step in range(_MONTHS_TO_DAY):
        year, of_year = divmod(month + (step if ahead else -step), 12)
        if (
            is_date(year, of_year + 1, day)
            and (date(year, of_year + 1, day) - written).days * (1 if ahead else -1) >= 0
        ):
            return iso(year, of_year + 1, day)
    return iso(written.year, written.month)


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _add_months(year: int, month: int, count: int) -> str:
    total = year * 12 + month - 1 + count
    return iso(total // 12, total % 12 + 1)


def _counted(count: int, unit: str, written: date) -> str | None:
    try:
        if unit in {"minute", "hour"}:
            return written.isoformat() if abs(count) < 6 else None
        if unit == "day":
            return (written + timedelta(days=count)).isoformat()
        if unit == "week":
            return _week(written + timedelta(weeks=count))
        if unit == "fortnight":
            return _week(written + timedelta(weeks=2 * count))
    except OverflowError:
        return None
    if unit == "month":
        return _add_months(written.year, written.month, count)
    years = {"year": 1, "decade": 10, "century": 100}[unit] * count
    year = written.year + years
    return iso(year) if 1 <= year <= 9999 else None


def _relative(expression: Expression, offset: int, written: date) -> str | None:
    unit, month = expression.unit, expression.month
    if " of " in unit:
        return _within(expression, unit.rsplit(" ", 1)[1], offset, written)
    if month:  # "last June", "next May 5"
        year = written.year
        if offset < 0 and month >= written.month:
            year -= 1
        elif offset > 0 and month <= written.month:
            year += 1
        return iso(year, month, expression.day) if is_date(year, month, expression.day) else None
    if expression.weekday is not None:
        return _weekday(expression, written, ahead=offset > 0).isoformat()
    return _whole_unit(unit, offset, written)


def _whole_unit(unit: str, offset: int, written: date) -> str | None:
    year = written.year
    if unit == "day":
        return (written + timedelta(days=offset)).isoformat()
    if unit == "week":
        return _week(written + timedelta(weeks=offset))
    if unit == "weekend":
        saturday = written + timedelta(days=5 - written.weekday(), weeks=offset)
        return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"
    if unit == "month":
        return _add_months(year, written.month, offset)
    if unit == "quarter":
        quarter = year * 4 + (written.month - 1) // _MONTHS_OF_QUARTER + offset
        first = quarter % 4 * _MONTHS_OF_QUARTER + 1
        return f"{iso(quarter // 4, first)}/{iso(quarter // 4, first + 2)}"
    if unit == "decade":
        first_year = year // 10 * 10 + offset * 10
        return f"{iso(first_year)}/{iso(first_year + 9)}"
    if unit in _SEASON_ENDS:
        return iso(year + offset + _passed(unit, offset, written.month))
    # A holiday or a season of sport: the year is as far as a value goes, since hemispheres and calendars differ.
    return iso(year + offset)


def _passed(season: str, offset: int, month: int) -> int:
    """What "last" and "next" add to the year: in October "last summer" is this year's, in February "next summer" is."""
    end = _SEASON_ENDS[season]
    if offset < 0:
        return 1 if month > end else 0
    return -1 if offset > 0 and month < end - 1 else 0


def _within(expression: Expression, unit: str, offset: int, written: date) -> str | None:
    """As in "June last year", "Friday of next week"."""
    if unit == "year" and expression.month:
        year = written.year + offset
        return iso(year, expression.month, expression.day) if is_date(year, expression.month, expression.day) else None
    if unit == "week" and expression.weekday is not None:
        monday = written - timedelta(days=written.weekday()) + timedelta(weeks=offset)
        return (monday + timedelta(days=expression.weekday)).isoformat()
    return _whole_unit(unit, offset, written)
