"""What the addresses of other rows tell of the dates in a file: a day that stands in one, and the numbers by which a site counts its texts.

A site counts upwards. So a text whose number lies between those of two texts with known days came out between them, and of 03-12-2026 and 12-03-2026 only one
does: which is how a column shows that somebody's program turned round those of its dates that it could read both ways, and left the others.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from provenance.documents import Declared
from provenance.loaders.months_told import MONTHS
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_HOST = lazy_pattern(r"(?i)[a-z][a-z+.-]*://(?:[^/?#@]*@)?(?:www\.)?([^/?#:@]+)")
_NUMBER = lazy_pattern(r"(?<![\d.])(?!(?:19|20)\d{6}(?!\d))\d{5,10}(?![\d.])")
_DAY = lazy_pattern(
    rf"/(?P<year>19[89]\d|20\d\d)(?P<mark>[/-]?)(?:(?P<month>0?[1-9]|1[0-2])|(?P<name>{'|'.join(MONTHS)})[a-z]{{0,6}})(?P=mark)(?P<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
_SHORT = lazy_pattern(r"/(?P<year>\d\d)/(?P<month>0[1-9]|1[0-2])/(?P<day>0[1-9]|[12]\d|3[01])(?=/)")
_NEAR = timedelta(days=1)
"""How far the day in an address may be from that of the text, which is stated elsewhere on the earth."""
_SLACK = timedelta(days=4)
"""Days by which a text may be older than one with a smaller number, since a draft is numbered when it is begun."""
_ANCHORS = 4
"""So many texts with known days show whether a site counts."""
_AGAINST = 2
"""So many dates that do not fit the order of their column make it one of both orders."""
_AROUND = timedelta(days=40)
"""How far a day may be from the others of a file."""
_MOST = 200
"""Times that what was found is gone over again, for each date that is settled may settle others."""


class Place(NamedTuple):
    """Where a row stands among those of its site."""

    host: str
    number: int
    """The number of the text in its address; 0 where there is none, or several."""
    day: date | None
    """The day in the address."""


class _Open(NamedTuple):
    """A date that can be read in two ways."""

    number: int
    by_day: date
    """With the day first, …"""
    by_month: date
    """… and with the month first."""


def place_of(declared: Iterable[Declared]) -> Place | None:
    """Where a row stands, by the first address that it gives."""
    address = next((one.value for one in declared if one.field == "url" and "://" in one.value), None)
    host = _HOST.match(address) if address is not None else None
    if address is None or host is None:
        return None
    path = address[host.end() :]
    numbers = [int(found[0]) for found in _NUMBER.finditer(path.partition("?")[0].partition("#")[0])]
    return Place(host[1].lower(), numbers[0] if len(numbers) == 1 else 0, _day_in(path.lower()))


def _day_in(path: str) -> date | None:
    found = _DAY.search(path)
    if found is None:
        return None
    month = int(found["month"]) if found["month"] else MONTHS.index(found["name"]) + 1
    return day_of(int(found["year"]), month, int(found["day"]))


def day_of(year: int, month: int, day: int) -> date | None:
    """The day of these numbers; None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def order_by_day(stated: date | None, by_day: date, by_month: date) -> str:
    """The order of a date of which one reading alone is the day in the row's address; empty where neither or both are."""
    if stated is None:
        return ""
    is_first, is_second = (abs(one - stated) <= _NEAR for one in (by_day, by_month))
    return "" if is_first == is_second else "DMY" if is_first else "MDY"


class AddressNumbers:
    """The numbers and the days of the rows of one column and site, by which open dates are settled."""

    def __init__(self) -> None:
        self._known: dict[int, date] = {}
        self._open: list[_Open] = []
        self._found: dict[_Open, str] | None = None

    def note(self, number: int, by_day: date | None, by_month: date | None) -> None:
        """A date with the number of its text; one reading is None where it is no day."""
        if by_day is not None and by_month is not None and by_day != by_month:
            self._open.append(_Open(number, by_day, by_month))
        elif (day := by_day or by_month) is not None:
            self._known.setdefault(number, day)

    def order_of(self, number: int, by_day: date, by_month: date) -> str:
        """The order in which alone a date lies between its neighbours; empty where that cannot be told."""
        return self._settled().get(_Open(number, by_day, by_month), "")

    def against(self, order: str) -> bool:
        """Whether so many dates have the other order that the column has both."""
        return sum(1 for one in self._settled().values() if one != order) >= _AGAINST

    def _settled(self) -> dict[_Open, str]:
        if self._found is None:
            self._found = {}
            if self._counts():
                self._settle(self._found)
        return self._found

    def _counts(self) -> bool:
        """Whether the texts with known days show that the numbers grow with time."""
        if len(self._known) < _ANCHORS:
            return False
        days = [self._known[number] for number in sorted(self._known)]
        latest = days[0]
        for day in days:
            if day < latest - _SLACK:
                return False
            latest = max(latest, day)
        return latest - days[0] > _SLACK

    def _settle(self, found: dict[_Open, str]) -> None:
        known = dict(self._known)
        left = list(self._open)
        for _ in range(_MOST):
            numbers = sorted(known)
            days = [known[number] for number in numbers]
            new = [(one, order) for one in left if (order := _between(one, numbers, days))]
            if not new:
                return
            for one, order in new:
                found[one] = order
                known.setdefault(one.number, one.by_day if order == "DMY" else one.by_month)
            left = [one for one in left if one not in found]


def _between(one: _Open, numbers: list[int], days: list[date]) -> str:
    """The order of the reading that alone lies between the days of the texts before and behind."""
    before, behind = bisect_right(numbers, one.number) - 1, bisect_left(numbers, one.number)
    first = days[before] - _SLACK if before >= 0 else date.min
    last = days[behind] + _SLACK if behind < len(days) else date.max
    is_first, is_second = (first <= day <= last for day in (one.by_day, one.by_month))
    return "" if is_first == is_second else "DMY" if is_first else "MDY"


class ShortYears:
    """The days of a file, by which a year of two figures in an address is told from a day: /19/04/23/ in a file of April 2019."""

    def __init__(self) -> None:
        self._first = self._last = None

    _first: date | None
    _last: date | None

    def __bool__(self) -> bool:
        """Whether there is any day."""
        return self._first is not None

    def note(self, day: date) -> None:
        """A day that another row states."""
        self._first = day if self._first is None else min(self._first, day)
        self._last = day if self._last is None else max(self._last, day)

    def of(self, declared: tuple[Declared, ...]) -> Declared | None:
        """The day in the address of a row that states none, where with the year first it is one near those of the file, and with the year last it is not."""
        if self._first is None or self._last is None or (short := short_day(declared)) is None:
            return None
        one, by_year, by_day = short
        first, last = self._first - _AROUND, self._last + _AROUND
        if by_year is None or not first <= by_year <= last or (by_day is not None and first <= by_day <= last):
            return None
        return Declared("date", by_year.isoformat(), f"column:{one.origin.partition(':')[2]}")


def short_day(declared: tuple[Declared, ...]) -> tuple[Declared, date | None, date | None] | None:
    """The address with such a day in a row without a date, and the day with the year first and last."""
    if any(one.field == "date" for one in declared):
        return None
    for one in declared:
        found = _SHORT.search(one.value) if one.field == "url" else None
        if found is not None:
            year, month, day = (int(part) for part in found.groups())
            return one, day_of(2000 + year, month, day), day_of(2000 + day, month, year)
    return None


def days_in(values: Iterable[str]) -> Iterator[date]:
    """The days in the form of ISO 8601 with which cells begin."""
    for value in values:
        found = _ISO.match(value)
        if found is not None and (day := day_of(*(int(part) for part in found.groups()))) is not None:
            yield day


_ISO = lazy_pattern(r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
