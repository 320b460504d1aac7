"""Which number of a date such as 03/04/2024 is the day: by what else a document says of when it came out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from provenance.analysis.dates.names import plain, weekday_names
from provenance.analysis.dates.numeric import Order
from provenance.analysis.dates.rows import order_of_row
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.machine_dates import days_between, iso, month_number
from provenance.analysis.metadata.stated_dates import MIXED, ORDERS, date_in, dates_in
from provenance.analysis.metadata.values import Candidate
from provenance.api import Document, Span, lazy_pattern

_WEEK = 7
"""Days between the date of a text and that of its address, or a day that it tells of at its beginning."""
_HEAD, _LINE = 1500, 300
"""Characters at the beginning of a text, and of a line in it, that are read for days."""
_MOST = 12
"""Days of the beginning that are read."""
_MONTHS = 12
_DECLARED = frozenset({"date", "modified"})
_TWO_NUMBERS = lazy_pattern(r"(?<![\w.,/:$€£-])(\d\d?)([/.-])(\d\d?)\2(?:19|20)\d\d(?![\d/-])")
_IN_WORDS = lazy_pattern(
    r"\b(?:(?P<day>\d\d?)(?:st|nd|rd|th)? (?:of )?)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?(day),?| \d\d?(?:st|nd|rd|th)?,?) (?:19|20)\d\d\b"
)
_NAME = 14
"""Characters before a date in which its weekday stands."""
_BEFORE_FIGURES = lazy_pattern(r"([^\W\d_]+)[.,]?\s*(?=\d|\Z)")
_DAY, _MONTH = len("2024-06-03"), len("2024-06")
_FIGURES = lazy_pattern(r"\d\d?[/.-]\d\d?[/.-]\d{4}(?:[ ,T].{0,30})?")
_POINTS = lazy_pattern(r"(?<!\d)\d\d?\.\d\d?\.\d{4}")
_ADDRESS = lazy_pattern(
    r"/(?P<year>19[89]\d|20\d\d)(?P<mark>[/-]?)(?:(?P<month>0?[1-9]|1[0-2])|(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
    r"(?:(?P=mark)(?P<day>0?[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)"
)


def settled(document: Document, found: list[Candidate], words: Words) -> list[Candidate]:
    """The candidates, day and month of the ambiguous ones as the rest of the document has them.

    In turn: the weekday beside the date; another date in its cell; another statement of the same day, or of its month; a day in the address that lies within a week of the
    one reading alone; the other rows of its column, where neither the day on which the row was fetched nor one of its pictures or first lines has the other reading; the order of the other dates in figures; the day on which a row was fetched; the month in which its pictures were put on the site; that what was changed was not changed
    before it was published, nor published after it was fetched; a day at the beginning of the text; how dates in words are written, which alone
    leaves a date that readers do not see unsettled; the order in which the dates of the text follow one another, and several signs of where it is at home.
    """
    found = _as_in_head(document, _as_in_address(document, found))
    if all(one.other is None for one in found):
        return found
    sure = {one.value.value[:_DAY] for one in found if one.other is None}
    near = {*sure, *_in_addresses(document)}
    fetched = set(_retrieved(document, words))
    is_english = words.languages[:1] != () and words.languages[0].lower().startswith("en")
    in_figures, in_words = _orders(document)
    head: set[str] | None = None
    result = []
    for one in found:
        if one.other is not None:
            first, second = one.value.value[:_DAY], one.other
            by_order = {is_english: second, not is_english: first}
            """The reading with the day first (True), and with the month first: English dates were read with the month first."""
            choice = _by_weekday(document, one, first, second)
            choice = choice or _in_cell(one, first, second, words)
            choice = choice or _by(first, second, sure, 0) or _by(first, second, near, _WEEK)
            if choice is None and one.by_column:
                choice = _by(first, second, fetched, _WEEK) or _not_after(first, second, fetched)
                head = set(_at_head(document, words)) if head is None else head
                choice = choice or _by(first, second, _uploaded(document), 0) or _by(first, second, head, 0) or first
            mixed = one.value.declared is not None and one.value.declared.order == MIXED
            choice = choice or (by_order[in_figures] if in_figures is not None and not mixed else None)
            choice = choice or _by(first, second, fetched, _WEEK) or _not_after(first, second, fetched)
            choice = choice or _by(first, second, _uploaded(document), 0)
            if choice is None and one.modified:
                choice = _not_before(first, second, [other for other in found if not other.modified])
            if choice is None:
                head = set(_at_head(document, words)) if head is None else head
                choice = _by(first, second, head, 0) or _by(first, second, head, _WEEK)
            unsettled = None
            if choice is None and not mixed:
                from provenance.analysis.dates.customs import order_of_home  # noqa: PLC0415 - few dates stay open so long

                home = _order_of_row(document) or (order_of_home(document) if is_english else None)
                if in_words is not None:
                    choice = by_order[in_words]
                    agrees = home is not None and in_words == (home == "DMY")
                    unsettled = None if one.visible or agrees else first if choice == second else second
                elif home is not None:
                    choice = by_order[home == "DMY"]
            if choice == first:
                one = one._replace(other=unsettled)  # noqa: PLW2901
            elif choice == second:
                one = one._replace(value=one.value._replace(value=second), other=unsettled)  # noqa: PLW2901
        result.append(one)
    return result


def _orders(document: Document) -> tuple[bool | None, bool | None]:
    """Whether the day comes first in the dates in figures of which one number is no month, and in those in words; None where they differ, or none is there."""
    declared = [one.value for one in document.declared if one.field in _DECLARED]
    figures = [match for text in (document.text, *declared) for match in _TWO_NUMBERS.finditer(text)]
    first = {int(match[1]) > _MONTHS for match in figures if (int(match[1]) > _MONTHS) != (int(match[3]) > _MONTHS)}
    worded = {match["day"] is not None for match in _IN_WORDS.finditer(document.text)}
    return (first.pop() if len(first) == 1 else None), (worded.pop() if len(worded) == 1 else None)


def _order_of_row(document: Document) -> Order | None:
    """The order in which alone the dates in figures of the text follow one another; none has a number that is no month."""
    found = list(_TWO_NUMBERS.finditer(document.text))
    numbers = [(int(match[0][-4:]), int(match[1]), int(match[3])) for match in found]
    if not all(0 < one <= _MONTHS and 0 < other <= _MONTHS for _, one, other in numbers):
        return None
    days = [date(year, second, first) for year, first, second in numbers]
    turned = [date(year, first, second) for year, first, second in numbers]
    return order_of_row(document.text, [match.start() for match in found], days, turned)


def _by_weekday(document: Document, one: Candidate, first: str, second: str) -> str | None:
    """The reading that alone falls on the weekday that stands right before the date: "Wednesday 05/06/2024"."""
    place = one.value.span
    before = document.text[max(0, place.start - _NAME) : place.start] if isinstance(place, Span) else ""
    if one.value.declared is not None:
        before += one.value.declared.value
    named = _BEFORE_FIGURES.search(before)
    days = set(weekday_names().get(plain(named[1]), {}).values()) if named is not None else set()
    is_first, is_second = (date.fromisoformat(day).weekday() in days for day in (first, second))
    return None if is_first == is_second else first if is_first else second


def _in_cell(one: Candidate, first: str, second: str, words: Words) -> str | None:
    """The reading that another date of the same declaration states: "4/5/2016 | 2016-05-04"."""
    if one.value.declared is None or one.value.declared.span is not None:
        return None
    beside = islice(dates_in(one.value.declared.value, words.languages), 1, _MOST)
    return _by(first, second, {day.value for day in beside if day.granularity == "day" and day.other is None}, 0)


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


def _uploaded(document: Document) -> set[str]:
    """The months in which pictures of the text were put on its site."""
    from provenance.analysis.metadata.days.uploads import uploaded_months  # noqa: PLC0415 - few dates stay open so long

    return set(uploaded_months(document))


def _retrieved(document: Document, words: Words) -> Iterator[str]:
    """The days on which the text was fetched, those that can be read in one way."""
    for declared in document.declared:
        if declared.field == "retrieved":
            parsed = date_in(declared.value, words.languages, ORDERS.get(declared.order))
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


def _as_in_head(document: Document, found: list[Candidate]) -> list[Candidate]:
    """The candidates, a day between full stops that readers see turned round where the markup alone gives the other day."""
    hidden = {one.value.value[:_DAY] for one in found if not isinstance(one.value.span, Span) and one.other is None}
    if not hidden:
        return found
    result = []
    for one in found:
        place, stated = one.value.span, one.value.value[:_DAY]
        if isinstance(place, Span) and stated not in hidden and len(stated) == _DAY:
            year, month, day = stated.split("-")
            turned = f"{year}-{day}-{month}"
            if turned in hidden and _POINTS.search(document.text, *place) is not None:
                one = one._replace(value=one.value._replace(value=turned + one.value.value[_DAY:]))  # noqa: PLW2901
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
