"""Which number of a date such as 03/04/2024 is the day: by what else a document says of when it came out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from provenance.analysis.metadata.candidates import Candidate
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.machine_dates import days_between, iso, month_number
from provenance.analysis.metadata.stated_dates import date_in, dates_in
from provenance.api import Document, lazy_pattern

_WEEK = 7
"""Days between the date of a text and that of its address, or a day that it tells of at its beginning."""
_HEAD, _LINE = 1500, 300
"""Characters at the beginning of a text, and of a line in it, that are read for days."""
_MOST = 12
"""Days of the beginning that are read."""
_DAY, _MONTH = len("2024-06-03"), len("2024-06")
_FIGURES = lazy_pattern(r"\d\d?[/.-]\d\d?[/.-]\d{4}(?:[ ,T].{0,30})?")
_ADDRESS = lazy_pattern(
    r"/(?P<year>19[89]\d|20\d\d)(?P<mark>[/-]?)(?:(?P<month>0?[1-9]|1[0-2])|(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
    r"(?:(?P=mark)(?P<day>0?[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)"
)


def settled(document: Document, found: list[Candidate], words: Words) -> list[Candidate]:
    """The candidates, day and month of the ambiguous ones as the rest of the document has them.

    In turn: another statement of the same day, or of its month; a day in the address or at the beginning of the text that lies within a week of
    the one reading alone, or the day on which a row was fetched; and what was changed was not changed before it was published, nor published
    after it was fetched.
    """
    found = _as_in_address(document, found)
    if all(one.other is None for one in found):
        return found
    sure = {one.value.value[:_DAY] for one in found if one.other is None}
    near = {*sure, *_in_addresses(document)}
    fetched = set(_retrieved(document, words))
    head: set[str] | None = None
    result = []
    for one in found:
        if one.other is not None:
            first, second = one.value.value[:_DAY], one.other
            choice = _by(first, second, sure, 0) or _by(first, second, near, _WEEK)
            choice = choice or _by(first, second, fetched, _WEEK) or _not_after(first, second, fetched)
            if choice is None and one.modified:
                choice = _not_before(first, second, [other for other in found if not other.modified])
            if choice is None:
                head = set(_at_head(document, words)) if head is None else head
                choice = _by(first, second, head, 0) or _by(first, second, head, _WEEK)
            if choice == first:
                one = one._replace(other=None)  # noqa: PLW2901
            elif choice == second:
                one = one._replace(value=one.value._replace(value=second), other=None)  # noqa: PLW2901
        result.append(one)
    return result


def _by(first: str, second: str, days: Iterator[str] | set[str], within: int) -> str | None:
    """The reading that alone lies so many days from one of some days, or in one of some months; None where both do or neither."""
    is_first, is_second = (any(_is_near(one, day, within) for day in days) for one in (first, second))
    if is_first == is_second:
        return None
    return first if is_first else second


def _is_near(one: str, day: str, within: int) -> bool:
    if len(day) == _MONTH:
        return one.startswith(day)
    apart = days_between(one, day)
    return apart is not None and abs(apart) <= within


def _not_before(first: str, second: str, published: Sequence[Candidate]) -> str | None:
    """The reading that does not lie before the day of publication, where the other one does."""
    day = next((one.value.value[:_DAY] for one in published if one.other is None), None)
    if day is None or (first < day) == (second < day):
        return None
    return second if first < day else first


def _not_after(first: str, second: str, fetched: set[str]) -> str | None:
    """The reading that does not lie after the day on which the text was fetched, where the other one does."""
    last = max(fetched, default=None)
    if last is None or (first > last) == (second > last):
        return None
    return second if first > last else first


def _retrieved(document: Document, words: Words) -> Iterator[str]:
    """The days on which the text was fetched, those that can be read in one way."""
    for declared in document.declared:
        if declared.field == "retrieved":
            parsed = date_in(declared.value, words.languages)
            if parsed is not None and parsed.granularity == "day" and parsed.other is None:
                yield parsed.value


def _as_in_address(document: Document, found: list[Candidate]) -> list[Candidate]:
    """The candidates, a day in figures that was read as its language or country writes it turned round where the address has it so."""
    days = {day for day in _in_addresses(document) if len(day) == _DAY}
    if not days:
        return found
    result = []
    for one in found:
        figures = None if one.value.declared is None else _FIGURES.fullmatch(one.value.declared.value.strip())
        if figures is not None and one.other is None and one.value.value[:_DAY] not in days:
            year, month, day = one.value.value[:_DAY].split("-")
            if day <= "12" and f"{year}-{day}-{month}" in days:
                one = one._replace(value=one.value._replace(value=f"{year}-{day}-{month}"))  # noqa: PLW2901
        result.append(one)
    return result


def _in_addresses(document: Document) -> Iterator[str]:
    """The days and months in the addresses that the document gives as its own."""
    for declared in document.declared:
        match = _ADDRESS.search(declared.value.lower()) if declared.field == "url" else None
        if match is not None:
            month = int(match["month"]) if match["month"] else month_number(match["name"])
            day = iso(int(match["year"]), month, int(match["day"])) if match["day"] else None
            yield day or f"{match['year']}-{month:02}"


def _at_head(document: Document, words: Words) -> Iterator[str]:
    """The days that are written out in the title and the first lines."""
    lines = [declared.value for declared in document.declared if declared.field == "title"]
    lines.extend(document.text[:_HEAD].split("\n"))
    days = (
        parsed.value
        for line in lines
        for parsed in dates_in(line[:_LINE], words.languages)
        if parsed.granularity == "day" and parsed.other is None
    )
    yield from islice(days, _MOST)
