"""Which number of a date in figures is the day, by the other rows of its column: 4/24/2016 in one shows that 4/5/2016 in another is in April; and which columns hold when their rows were fetched.

Only the first rows of a file are looked at for that. So what is found does not depend on which process reads a row or which part of the file it stands in,
and a row that is added far behind changes nothing before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import BinaryIO

import msgspec

from provenance.documents import Declared
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.address_days import (
    AddressNumbers,
    Place,
    ShortYears,
    day_of,
    days_in,
    order_by_day,
    place_of,
    short_day,
)
from provenance.loaders.fetch_moments import FetchMoments, may_be_fetched, may_be_written
from provenance.loaders.months_told import order_of_most, order_told
from provenance.loaders.wire_names import WireNames, undated_name
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

ROWS, CHARACTERS = 5000, 4_000_000
"""How many rows, and characters of their texts, are looked at; the last one is looked at whole."""
_DATES = frozenset({"date", "modified", "retrieved"})
_FIGURES = lazy_pattern(
    r"(?:\D{0,20}(?<!\d)\d\d?:\d\d(?::\d\d)?(?!\d))?"  # a time before the day
    r"\D{0,40}(?<![\w.,/:$€£-])(\d\d?)([/.-])(\d\d?)\2((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
)
_PADDED = lazy_pattern(r"\s*\d\d([/.-])\d\d\1\d{4}\s*")
_HOST = lazy_pattern(r"(?i)[a-z][a-z+.-]*://(?:[^/?#@]*@)?(?:www\.)?([^/?#:@]+)")
_OF_COUNTRY = lazy_pattern(r"\.[a-z]{2}\Z")
_NO_ORDER = frozenset({"", "en", "eng", "english"})
"""What a row may say of its language that does not tell which number is the day: readers of English have both orders."""
_MONTHS, _DAYS = 12, 31
MIXED = "mixed"
"""The order of a date in a column that has both, where nothing tells which of them it is."""
_CENTURY = 2000
_WHOLE = len("2016")
"""Digits of a year of which no other number of the date can be one."""


class _Figures(NamedTuple):
    """A date in figures."""

    first: int
    mark: str
    second: int
    year: str


class _Home(NamedTuple):
    """Where a row is at home."""

    language: str
    host: str


class ColumnOrders:
    """What the first rows of a file show of the columns with dates."""

    def __init__(self) -> None:
        self._rows = self._characters = 0
        self._seen: dict[str, set[str]] = {}
        """Column -> the orders that a value of it can have alone."""
        self._shown: dict[tuple[str, str, int], str] = {}
        """Column, sign between the numbers and digits of the year -> the order that a value of this form shows."""
        self._languages: dict[tuple[str, str, int], set[str]] = {}
        self._hosts: dict[tuple[str, str, int], set[str]] = {}
        """The same -> the languages and the hosts of the rows with these values."""
        self._bare: dict[str, bool] = {}
        """Column -> whether each of its dates is nothing but figures with their noughts, all with one sign: a program wrote them, whatever the sites have."""
        self._signs: dict[str, str] = {}
        self._values: dict[tuple[str, str], set[str]] = {}
        """Column and value -> the orders that the days in the addresses of rows with it show."""
        self._numbers: dict[tuple[str, str], AddressNumbers] = {}
        """Column and host -> the numbers in the addresses, with the dates."""
        self._told: dict[tuple[str, str, int], dict[str, int]] = {}
        """Column, sign and digits of the year -> how many texts tell of the month of one order alone."""
        self._wires = WireNames()
        self._years = ShortYears()
        self._fetches = FetchMoments()

    def note(self, entry: Source | BrokenEntry) -> bool:
        """Look at the next row; whether the one behind it is to be looked at, too."""
        self._rows += 1
        if isinstance(entry, Source):
            self._characters += len(entry.data)
            place = place_of(entry.declared)
            self._fetches.note(entry.declared)
            for declared in entry.declared:
                self._wires.note(declared)
                figures = _figures(declared)
                if figures is not None:
                    self._note_in_address(declared, figures, place)
                    self._note_form(declared, figures.mark)
                    self._note(declared.origin, figures, entry)
                    self._note_months(declared, figures, entry)
                elif declared.field == "date":
                    for day in days_in((declared.value,)):
                        self._years.note(day)
        return self._rows < ROWS and self._characters < CHARACTERS

    def _note_in_address(self, declared: Declared, figures: _Figures, place: Place | None) -> None:
        """What the address of a row says of its date."""
        by_day, by_month = _readings(figures)
        if len(figures.year) == _WHOLE and (by_day is None) != (by_month is None):
            self._years.note(by_day or by_month or date.max)
        if place is None or declared.field != "date":
            return
        if place.number and len(figures.year) == _WHOLE:
            numbers = self._numbers.setdefault((declared.origin, place.host), AddressNumbers())
            numbers.note(place.number, by_day, by_month)
        if by_day is not None and by_month is not None and (shown := order_by_day(place.day, by_day, by_month)):
            self._values.setdefault((declared.origin, declared.value), set()).add(shown)

    def _note_form(self, declared: Declared, mark: str) -> None:
        column = declared.origin
        bare = _PADDED.fullmatch(declared.value) is not None and self._signs.setdefault(column, mark) == mark
        self._bare[column] = self._bare.get(column, True) and bare

    def _note(self, column: str, figures: _Figures, entry: Source) -> None:
        first, mark, second, year = figures
        if _MONTHS < first <= _DAYS and 0 < second <= _MONTHS:
            order = "DMY"
        elif 0 < first <= _MONTHS < second <= _DAYS:
            order = "MDY"
        else:
            return
        self._seen.setdefault(column, set()).add(order)
        if len(year) == _WHOLE or order == "MDY":  # 16/04/05 may begin with its year
            self._shown[column, mark, len(year)] = order
            self._note_home((column, mark, len(year)), entry)

    def _note_months(self, declared: Declared, figures: _Figures, entry: Source) -> None:
        """What the text of a row says of its date, where that can be read in two ways."""
        by_day, by_month = _readings(figures)
        if declared.field != "date" or not _is_open(figures) or by_day is None or by_month is None:
            return
        if isinstance(entry.data, str) and (order := order_told(entry.data, by_day, by_month)):
            form = _told_form(declared, figures)
            votes = self._told.setdefault(form, {})
            votes[order] = votes.get(order, 0) + 1
            self._note_home(form, entry)

    def _note_home(self, form: tuple[str, str, int], entry: Source) -> None:
        home = _home_of(entry)
        self._languages.setdefault(form, set()).add(home.language)
        self._hosts.setdefault(form, set()).add(home.host)

    def settle(self, entry: Source | BrokenEntry) -> Source | BrokenEntry:
        """The row, its dates with the order that others of their column show: in the same form, and with none that shows the other order."""
        if isinstance(entry, BrokenEntry) or not leaves_open(entry):
            return entry
        entry = msgspec.structs.replace(entry, declared=self._fetches.of(entry.declared))
        known = self._shown or self._told or self._wires or self._values or self._numbers or self._years
        if not known:
            return entry
        named = self._wires.of(entry.declared) or self._years.of(entry.declared)
        home = _home_of(entry)
        place = place_of(entry.declared)
        declared = tuple(
            one if not order else msgspec.structs.replace(one, order=order)
            for one in entry.declared
            for order in (self._order_of(one, home, place),)
        )
        return msgspec.structs.replace(entry, declared=declared if named is None else (*declared, named))

    def _order_of(self, declared: Declared, home: _Home, place: Place | None) -> str:
        figures = _figures(declared)
        if figures is None or not _is_open(figures):
            return ""
        shown = self._values.get((declared.origin, declared.value), set())
        if len(shown) == 1 and shown >= self._seen.get(declared.origin, set()):
            return next(iter(shown))
        numbers = self._numbers.get((declared.origin, place.host)) if place is not None and place.number else None
        by_day, by_month = _readings(figures)
        if numbers is not None and place is not None and by_day is not None and by_month is not None:
            if order := numbers.order_of(place.number, by_day, by_month):
                return order
            if any(numbers.against(one) for one in self._seen.get(declared.origin, ())):
                return MIXED
        form = (declared.origin, figures.mark, len(figures.year))
        if not self._seen.get(declared.origin):
            form = _told_form(declared, figures)
            order = order_of_most(self._told.get(form, {}))
            return order if order and self._is_at_home(form, home) else ""
        if len(self._seen[declared.origin]) != 1:
            return ""
        order = self._shown.get(form, "")
        if not order or declared.field == "retrieved" or self._bare.get(declared.origin, False):
            return order  # which whoever collected the rows wrote
        return order if self._is_at_home(form, home) else ""

    def _is_at_home(self, form: tuple[str, str, int], home: _Home) -> bool:
        """Whether a row is in a language and of a site of the rows that show an order: other ones may have another order."""
        if home.language not in _NO_ORDER and home.language not in self._languages[form]:
            return False
        hosts = self._hosts[form]
        return not home.host or home.host in hosts or ("" in hosts and _OF_COUNTRY.search(home.host) is None)


def _told_form(declared: Declared, figures: _Figures) -> tuple[str, str, int]:
    """Under which what texts tell of a column is kept, apart from what its values show."""
    return (f"told:{declared.origin}", figures.mark, len(figures.year))


def leaves_open(entry: Source | BrokenEntry) -> bool:
    """Whether a row has a date, or none but that in its file's name, of which it does not say itself which number is the day."""
    if isinstance(entry, BrokenEntry):
        return False
    return (
        any(figures is not None and _is_open(figures) for figures in map(_figures, entry.declared))
        or undated_name(entry.declared) is not None
        or short_day(entry.declared) is not None
        or may_be_fetched(entry.declared)
        or may_be_written(entry.declared)
    )


def _home_of(entry: Source) -> _Home:
    """The language that a row states and the host of its address; empty where it has none."""
    language = next((one.value for one in entry.declared if one.field == "language"), "")
    hosts = (_HOST.match(one.value) for one in entry.declared if one.field == "url")
    host = next((found[1] for found in hosts if found is not None), "")
    return _Home(language.strip().lower().replace("_", "-"), host.lower())


def _figures(declared: Declared) -> _Figures | None:
    """The date of a cell, where it is in figures, which are the first ones in it."""
    found = _FIGURES.match(declared.value) if declared.field in _DATES else None
    return None if found is None else _Figures(int(found[1]), found[2], int(found[3]), found[4])


def _readings(figures: _Figures) -> tuple[date | None, date | None]:
    """The day with the day first, and with the month first."""
    first, _, second, year = figures
    whole = int(year) if len(year) == _WHOLE else _CENTURY + int(year)
    return day_of(whole, second, first), day_of(whole, first, second)


def _is_open(figures: _Figures) -> bool:
    first, _, second, _ = figures
    return first != second and 0 < first <= _MONTHS and 0 < second <= _MONTHS


def in_order(found: Iterator[Source | BrokenEntry], stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The rows of a file in order, their dates as its first rows show them.

    From the first row on that leaves one open, the rows up to the last one that is looked at are held. Not where they come through a pipe: whoever
    writes them one by one may wait for what is said of each. Raises what `found` raises, behind the rows before that.
    """
    orders = ColumnOrders()
    held: list[Source | BrokenEntry] = []
    fault: LoadError | OSError | None = None
    try:
        for entry in found:
            goes_on = orders.note(entry)
            if not held and not leaves_open(entry):
                yield entry
            elif held or stream.seekable():
                held.append(entry)
            else:
                yield entry
                yield from found
                return
            if not goes_on:
                break
    except (LoadError, OSError) as error:
        fault = error
    yield from map(orders.settle, held)
    held.clear()
    if fault is not None:
        raise fault
    yield from map(orders.settle, found)


def in_order_of(
    found: Iterator[Source | BrokenEntry], first: Callable[[], ColumnOrders]
) -> Iterator[Source | BrokenEntry]:
    """The rows of a part of a file in order, as `in_order` has them; `first` looks at those of the whole file, once and where a row needs it."""
    orders: ColumnOrders | None = None
    for entry in found:
        if orders is None and leaves_open(entry):
            orders = first()
        yield entry if orders is None else orders.settle(entry)


def shown_by(found: Iterator[Source | BrokenEntry]) -> ColumnOrders:
    """What the first of some rows show."""
    orders = ColumnOrders()
    try:
        for entry in found:
            if not orders.note(entry):
                break
    except (LoadError, OSError):  # which is told of where that place of the file is read
        pass
    return orders
