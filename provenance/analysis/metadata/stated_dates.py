"""Dates as markup and texts state them, whether a machine or a person wrote them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from provenance.analysis.dates.parsing import ParsedDate, parse_date
from provenance.analysis.metadata.machine_dates import EARLIEST, LATEST, read_machine_date


class StatedDate(NamedTuple):
    """A date in ISO 8601, with the time and offset that are stated."""

    value: str
    other: str | None = None
    """The second reading of a date of which nothing says which number is the day."""


def read_date(text: str, languages: Sequence[str]) -> StatedDate | None:
    """The first date of a string; a year alone is none."""
    value = read_machine_date(text)
    if value is not None:
        return StatedDate(value)
    parsed = parse_date(text, languages)
    return None if parsed is None or parsed.granularity == "year" else stated(parsed, languages)


def stated(parsed: ParsedDate, languages: Sequence[str]) -> StatedDate | None:
    """A date that was found in a string; None where its year is not to be believed.

    Where nothing says which number is the day, English has the month first: most pages in English are from the United States.
    """
    if not EARLIEST <= int(parsed.value[:4]) <= LATEST:
        return None
    first, second = parsed.value, parsed.other
    if second is not None and languages and languages[0].lower().startswith("en"):
        first, second = second, first
    time = f"T{parsed.time.replace('Z', '+00:00')}" if parsed.time and parsed.granularity == "day" else ""
    return StatedDate(first + time, second)
