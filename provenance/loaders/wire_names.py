"""The day in the name that a wire gives a file, by those of the same collection: beside `GAZ20121029S5343.txt` that in `GAZ141125S2824.txt` is the 25th of November 2014.

Six figures alone may have the day first. They are read where the same wire writes its years with four figures elsewhere, in names of the same form, and
years are near enough.
"""

from __future__ import annotations

from datetime import date

from provenance.documents import Declared
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_NAME = lazy_pattern(
    r"(?P<wire>[A-Z]{2,12}[-_]?)(?P<year>(?:19|20)\d\d|\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?P<letter>[A-Z])(?P<number>\d{3,6})\.(?P<ending>txt|xml|html?|sgml?|json)"
)
_LONGEST = 60
_WHOLE = len("2014")
_YEARS = 5
"""Years between two files of one collection."""
_FIRST_YEAR = 50
"""From this one on a year of two figures is one of the last century."""


class WireName(NamedTuple):
    """What a name of such a form says."""

    form: tuple[str, str, int, str]
    """What two names of a wire have in common."""
    day: date
    short: bool
    """Its year has two figures."""


def wire_name(declared: Declared) -> WireName | None:
    """The name of a file in the column of the address, where it has the form of a wire's and its numbers are a day, the year first."""
    if declared.field != "url" or len(declared.value) > _LONGEST:
        return None
    found = _NAME.fullmatch(declared.value)
    if found is None:
        return None
    year = int(found["year"])
    if len(found["year"]) < _WHOLE:
        year += 2000 if year < _FIRST_YEAR else 1900
    try:
        day = date(year, int(found["month"]), int(found["day"]))
    except ValueError:
        return None
    form = (found["wire"], found["letter"], len(found["number"]), found["ending"])
    return WireName(form, day, len(found["year"]) < _WHOLE)


class WireNames:
    """The years that the names of wires have with four figures."""

    def __init__(self) -> None:
        self._years: dict[tuple[str, str, int, str], set[int]] = {}

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._years)

    def note(self, declared: Declared) -> None:
        """Look at a column of the next row."""
        found = wire_name(declared)
        if found is not None and not found.short:
            self._years.setdefault(found.form, set()).add(found.day.year)

    def of(self, declared: tuple[Declared, ...]) -> Declared | None:
        """The day of a row that is short in its file's name and stands nowhere else, where other names show what it is."""
        found = undated_name(declared)
        if found is None:
            return None
        one, name = found
        if not any(abs(year - name.day.year) <= _YEARS for year in self._years.get(name.form, ())):
            return None
        return Declared("date", name.day.isoformat(), f"column:{one.origin.partition(':')[2]}")


def undated_name(declared: tuple[Declared, ...]) -> tuple[Declared, WireName] | None:
    """The column with such a name in a row that states no date, and what it says."""
    if any(one.field == "date" for one in declared):
        return None
    for one in declared:
        name = wire_name(one)
        if name is not None and name.short:
            return one, name
    return None
