"""What the tags of the lexicon mean to the analysis: which of them name months, weekdays and units, and how far away."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from provenance.analysis.dates.names import MONTH_OF_TAG, WEEKDAY_OF_TAG
from provenance.named_tuples import NamedTuple


class Sense(Enum):
    """What a phrase of the lexicon is."""

    MONTH = auto()
    WEEKDAY = auto()
    RELATIVE = auto()
    """So many units from the day of writing."""
    AGO = auto()
    """A unit that a number before it counts back from the day of writing, or (`number` is 1) on."""
    COUNTED = auto()
    """Begins such a count where the number comes second: "vor drei Wochen", "il y a trois semaines"."""
    AHEAD = auto()
    """Begins a count that leads on from the day of writing, where a verb looks ahead: "in two weeks", whose number it ends with."""
    STRETCH = auto()
    """Begins a stretch that ends or begins on the day of writing: "the past three months"."""
    BEFORE_LAST = auto()
    """Says that a weekday before it is a week earlier: "the Tuesday before last"."""
    COMING = auto()
    COMPARISON = auto()
    COMPARISON_OF_AMOUNTS = auto()
    """A comparison only where an amount stands before it."""
    OTHER_YEAR = auto()
    """Says that a day or month before it is of the year of another date."""
    MODIFIER = auto()
    NAME = auto()
    HOURS = auto()
    """A range of weekdays, which is a habit, and may make one of the weekdays behind it."""


class Meaning(NamedTuple):
    """The meaning of a tag."""

    sense: Sense
    number: int = 0
    """The month, the weekday, how many units away, or the direction in which to count."""
    unit: str = ""
    short: bool = False
    """An abbreviation."""


UNITS = ("day", "weekend", "week", "month", "quarter", "year", "decade")
SEASONS = ("spring", "summer", "autumn", "winter", "season", "holiday")
COUNTED = ("minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century")
DIRECTIONS: Mapping[str, int] = {"before-last": -2, "last": -1, "this": 0, "next": 1, "after-next": 2}

MEANING_OF_TAG: Mapping[str, Meaning] = {
    **{tag: Meaning(Sense.MONTH, number, "month", tag.endswith("-short")) for tag, number in MONTH_OF_TAG.items()},
    **{tag: Meaning(Sense.WEEKDAY, number, "day", tag.endswith("-short")) for tag, number in WEEKDAY_OF_TAG.items()},
    **{
        f"{direction}-{unit}": Meaning(Sense.RELATIVE, number, unit)
        for direction, number in DIRECTIONS.items()
        for unit in UNITS + SEASONS
    },
    **{f"ago-{unit}": Meaning(Sense.AGO, -1, unit) for unit in COUNTED},
    **{f"hence-{unit}": Meaning(Sense.AGO, 1, unit) for unit in COUNTED},
    "ago-number": Meaning(Sense.COUNTED, -1),
    "hence-number": Meaning(Sense.COUNTED, 1),
    "ahead-number": Meaning(Sense.AHEAD, 1),
    "past-stretch": Meaning(Sense.STRETCH, -1),
    "next-stretch": Meaning(Sense.STRETCH, 1),
    "before-last": Meaning(Sense.BEFORE_LAST),
    "coming": Meaning(Sense.COMING),
    "year-before": Meaning(Sense.COMPARISON, -1, "year"),
    "year-before-amount": Meaning(Sense.COMPARISON_OF_AMOUNTS, -1, "year"),
    "other-year": Meaning(Sense.OTHER_YEAR),
    "modifier": Meaning(Sense.MODIFIER),
    "name": Meaning(Sense.NAME),
    "hours": Meaning(Sense.HOURS),
}
