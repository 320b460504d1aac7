"""A time expression as a text has it, and the clause that it stands in."""

from __future__ import annotations

from typing import Literal, TypeAlias

from provenance.api import Span
from provenance.named_tuples import NamedTuple

WITHOUT_YEAR = frozenset({"day-month", "month"})
"""Forms that may have no year of their own."""

NOUGHT = -1
"""The day of a date that has a 0 in its place: "0 March 2024"."""


class Expression(NamedTuple):
    """A time expression. `year`, `month`, `day` are 0 where it does not say."""

    start: int
    end: int
    form: str
    """`full` (day, month in words, year), `iso` (year first), `numeric`, `month-year`, `year`, `decade`, `day-month`, `month`, `weekday`,
    `relative`, `ago`, `coming` ("the coming days"), `comparison` ("from a year earlier"), `stretch` ("the past three months"), `of-month` ("on the 14th").

    Those that `dates` adds, and only the record has: `feast` ("Easter 2024"), `part` ("the third quarter of 2023", "summer 2023"),
    `leaning` ("the following day", "on the 6th" behind a date of its month).
    """
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int | None = None
    """The weekday that is named; Monday is 0."""
    offset: int | None = None
    """How many units from the day of writing; for a month or weekday -1 is "last", 1 is "next",
    of a weekday -2 the one before last and 2 the one a week behind the next ("Tuesday week"); of a date in figures that has two readings, what a word right before it counts ("tomorrow (02/03/12)")."""
    unit: str = ""
    swapped: bool = False
    """Day and month may be the other way round."""
    anchored: bool = False
    """The year is not in the expression but settled by the text."""
    last: int = 0
    """The last day of a range of which `day` is the first one: "12–14 March"; 0 for a single day."""


class Clause(NamedTuple):
    """The sentence that a date stands in, or the block where that is no running text."""

    start: int
    end: int
    running: bool
    """Headings and captions tell in the present what has happened, and in the infinitive what is to."""


Kind: TypeAlias = Literal["absolute", "resolvable", "floating"]


class TimeExpression(NamedTuple):
    """A time expression of the main content, and what it means."""

    span: Span
    kind: Kind
    """`absolute`: it says the year, or the text settles it; `resolvable`: the publication date settles it; else `floating`."""
    value: str | None
    """ISO 8601 as far as it is known: `2024-06-03`, `2024-06`, `2024-W23`, `2024`, an interval `2020/2029`; else None."""
    granularity: str
    """`day`, `week`, `month`, `quarter`, `year`, `decade` …"""
    has_year: bool
    form: str
    """See `Expression.form`."""
    expression: Expression
    """Its numbers, as the text has them."""
