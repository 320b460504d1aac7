"""Day first or month first: what settles the order of numeric dates in a document."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.numeric import Order, is_date, order_of
from provenance.analysis.dates.rows import order_of_row
from provenance.analysis.language import language, speaks
from provenance.analysis.language.tags import country_of
from provenance.analysis.metadata import metadata
from provenance.api import Confidence, Document, Span, lazy_pattern

_MONTHS = 12
_DAY_FIRST = lazy_pattern(r"\d(?:st|nd|rd|th|\.)?[^\S\n]+(?:of[^\S\n]+)?[^\W\d_]{3}")


_DESCRIBED = lazy_pattern(r"(?i)\b(?:(?P<day>dd?([/.-])mm?\2)|mm?([/.-])dd?\3)(?:yyyy|yy)\b")
"""How a document says that it writes its dates: "DD/MM/YYYY"."""

_DATED_ADDRESS = lazy_pattern(r"(?<=[/_=-])((?:19|20)\d\d)([/-])(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01])(?!\d)|(?=/))")
"""The day in an address such as `…/2024/06/13/title`, `…/2024-06-13-title`, or the month in `…/2024/06/file.pdf`."""


_ENTERED = lazy_pattern(
    r"(?m)^[ \t]*[A-Za-z][\w -]*[:=][ \t]*[\"']?((?:19|20)\d\d)-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?!\d)"
)
"""A day under any name in the front matter of a text: `sermon_date: 2024-06-13`, `held: 2024-6-3`."""
_ENTERED_DAY = lazy_pattern(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)")
_FRONT = 20_000
"""Characters in which front matter ends."""

_RUNS_ON = lazy_pattern(r"(?<![\w/.-])(\d{1,2})/(\d{1,2})[^\S\n]*(?:[-–—,&]|[^\W\d_]{1,3})[^\S\n]*\Z")
"""The day before a date that it shares its year with: "1/7 and " of "1/7 and 1/8/2024"."""
_REACH = 16
"""Characters in which it stands."""
_WITHOUT_YEAR = lazy_pattern(r"(?<![\w/.,-])(\d{1,2})/(\d{1,2})(?![\w/%]|[.,]\d)")
"""A day and its month, or two other numbers: "8/28", "3/16"."""
_PAIR = 120
"""Characters between two such days that belong together."""
_MEETING = 7
"""Days that what is held on days running may last; the first days of two months are further apart."""


def linked_days(document: Document) -> Iterator[tuple[date, bool]]:
    """The days in the addresses of a document's links, and whether each is a day; of a month it is the first."""
    for link in document.links:
        found = _DATED_ADDRESS.search(link.target)
        if found is not None:
            year, month, day = int(found[1]), int(found[3]), int(found[4] or 1)
            if is_date(year, month, day):
                yield date(year, month, day), found[4] is not None


def _entered_days(document: Document) -> Iterator[tuple[int, int, int]]:
    """The days that the front matter of a text and the name of its file give, whatever they are called there, those in the addresses that it holds, and the one on which it says that it was changed."""
    for one in document.declared:
        changed = _ENTERED_DAY.match(one.value.strip()) if one.field == "modified" else None
        if changed is not None:
            yield int(changed[1]), int(changed[2]), int(changed[3])
    if document.has_front_matter:
        ends = [at for mark in ("\n---", "\n+++", "\n...\n") if (at := document.source.find(mark, 3, _FRONT)) >= 0]
        end = min(ends, default=0)
        for found in _ENTERED.finditer(document.source, 0, end):
            yield int(found[1]), int(found[2]), int(found[3])
        for found in _DATED_ADDRESS.finditer(document.source, 0, end):
            if found[4] is not None:
                yield int(found[1]), int(found[3]), int(found[4])
    named = _DATED_ADDRESS.search(f"/{document.path}") if document.row is None else None
    if named is not None and named[4] is not None:
        yield int(named[1]), int(named[3]), int(named[4])


_COMPACT = lazy_pattern(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
"""The day in the name of a picture: `20240613-mill.jpg`."""


def _days_of_files(document: Document) -> Iterator[tuple[int, int, int]]:
    """The days in the names of the files to which a document links, and of its pictures."""
    for address in (*(link.target for link in document.links), *(image.target for image in document.images)):
        for found in _COMPACT.finditer(address.rpartition("/")[2]):
            yield int(found[1]), int(found[2]), int(found[3])


_LOCALE = lazy_pattern(
    r"<meta\s[^<>]{0,80}[\"']og:locale[\"']\s[^<>]{0,40}content=[\"'](?P<language>[a-z]{2,3})[_-](?P<country>[a-z]{2})[\"']",
    re.IGNORECASE,
    signs=("og:locale",),
)
"""The language and the country that a page gives those who share it: `<meta property="og:locale" content="en_US">`."""
_HEAD = 60_000
"""Characters of a page in which it stands."""
_OWN = 300
"""Characters at the beginning of a text in which its own date stands."""
_BOTH: tuple[Order, ...] = ("DMY", "MDY")
_FIRST_NUMBER = lazy_pattern(r"[1-9]\d*")
"""That of a date, without the nought before it."""
_POINTS = lazy_pattern(r"(\d{1,2})\s?\.\s?(\d{1,2})\s?\.")
"""The first two numbers of a date with full stops, behind its weekday where it has one."""


def settle_order(document: Document, found: Sequence[Expression], written: date | None) -> list[Expression]:
    """Numeric dates with their order settled, where anything in the document does that.

    In turn: the weekday beside the date, or a word for its day ("tomorrow"), how the document says that it writes dates ("DD/MM/YYYY"), a date elsewhere that only one order gives, the publication date, a date
    in words, in the front matter, in the name of the file or in a link's address that is the same day, the other numeric dates, the month in which the pictures of a text with one at its head were put on the site, the country or language that the document declares, the country of its own address, how its dates in words
    are written, the order in which all of them follow one another, and several signs of where the text is at home.
    """
    read = metadata(document)
    stated = read.date if read.other is not None else None
    own = stated.span if stated is not None and isinstance(stated.span, Span) else None
    known = {(other.year, other.month, other.day) for other in found if other.form in {"full", "iso"}}
    known.update((day.year, day.month, day.day) for day, whole in linked_days(document) if whole)
    if any(one.swapped for one in found):
        known.update(_entered_days(document))
        known.update(_days_of_files(document))
    published = () if written is None else (written.year, written.month, written.day)
    seen = _orders_seen(document, [one for one in found if has_points(document, one)])
    of_points: Order | None = seen.pop() if len(seen) == 1 else None
    alone = [
        # A date settles nothing about itself: the publication date may be this very one, and unsettled.
        _settled(
            _run_on(document.text, one),
            known if one.offset is None else {*known, _counted_day(one, written)},
            () if own is not None and own.overlaps(Span(one.start, one.end)) else published,
        )
        if one.swapped
        else _of_points(document, one, of_points, published)
        if one.form == "numeric"
        else one
        for one in found
    ]
    if not any(one.swapped for one in alone):
        return alone
    order = _order(document, found, alone)
    return [_in_order(one, order) if one.swapped and order is not None else one for one in alone]


def _counted_day(one: Expression, written: date | None) -> tuple[int, ...]:
    """The day that the word right before a date in figures counts from that of publication: "tomorrow (02/03/12)"."""
    if written is None or one.offset is None:
        return ()
    day = written + timedelta(days=one.offset)
    return day.year, day.month, day.day


def _run_on(text: str, expression: Expression) -> Expression:
    """A date that runs on from the day before it in one order alone: "1/7 and 1/8/2024" are 7 and 8 January."""
    before = _RUNS_ON.search(text, max(0, expression.start - _REACH), expression.start)
    if before is None:
        return expression
    first, second, year = int(before[1]), int(before[2]), expression.year
    fits = [
        numbers
        for numbers, month, day in (
            ((year, expression.month, expression.day), second, first),
            ((year, expression.day, expression.month), first, second),
        )
        if is_date(year, month, day)
        and is_date(*numbers)
        and 0 < (date(*numbers) - date(year, month, day)).days < _MEETING
    ]
    return _with(expression, fits[0]) if len(fits) == 1 else expression


def _settled(expression: Expression, known: Collection[tuple[int, ...]], published: tuple[int, ...]) -> Expression:
    """A date that the weekday beside it settles, or another place that gives the same day."""
    day_first = (expression.year, expression.month, expression.day)
    month_first = (expression.year, expression.day, expression.month)
    if not expression.swapped:
        return expression
    if expression.weekday is not None:
        fits = _on_weekday(expression.weekday, (day_first, month_first))
        if len(fits) == 1:
            return _with(expression, fits[0])
    is_day_first = day_first in known or day_first == published
    if is_day_first != (month_first in known or month_first == published):
        return _with(expression, day_first if is_day_first else month_first)
    return expression


def _on_weekday(weekday: int, readings: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    return [numbers for numbers in readings if is_date(*numbers) and date(*numbers).weekday() == weekday]


def _in_order(expression: Expression, order: Order) -> Expression:
    year, month, day = expression.year, expression.month, expression.day
    return _with(expression, (year, day, month) if order == "MDY" else (year, month, day))


def has_points(document: Document, expression: Expression) -> bool:
    """Whether a date is of three numbers between full stops."""
    return expression.form == "numeric" and "." in document.text[expression.start : expression.end]


def _of_points(
    document: Document, expression: Expression, order: Order | None, published: tuple[int, ...]
) -> Expression:
    """A date with full stops, read with the day first, turned round where the text came out on the other day, or the page or other such dates have the month first."""
    if max(expression.day, expression.month) > _MONTHS or not has_points(document, expression):
        return expression
    numbers = _POINTS.search(document.text, expression.start, expression.end)
    if numbers is None:
        return expression
    first, second = int(numbers[1]), int(numbers[2])
    day_first, month_first = (expression.year, second, first), (expression.year, first, second)
    if expression.weekday is not None:
        fits = _on_weekday(expression.weekday, (day_first, month_first))
        if len(fits) == 1:
            return _with(expression, fits[0])
    if published in {day_first, month_first}:
        return _with(expression, day_first if published == day_first else month_first)
    if order is None:
        declared = document.first("language")
        order = None if declared is None else order_of(declared.value)
    return _with(expression, month_first) if order == "MDY" else expression


def _with(expression: Expression, numbers: tuple[int, int, int]) -> Expression:
    year, month, day = numbers
    return expression._replace(year=year, month=month, day=day, swapped=False)


def _order(document: Document, found: Sequence[Expression], alone: Sequence[Expression]) -> Order | None:
    """The order of the numeric dates of which nothing settles the one alone; `alone`: those that were settled so are."""
    text = document.text
    described = {match["day"] is not None for match in _DESCRIBED.finditer(text)}
    if len(described) == 1:
        return "DMY" if described.pop() else "MDY"
    seen = _orders_seen(document, found)
    if seen:
        return seen.pop() if len(seen) == 1 else None
    turned = {
        one.day != other.day for one, other in zip(found, alone, strict=True) if one.swapped and not other.swapped
    }
    if len(turned) == 1:
        return "MDY" if turned.pop() else "DMY"
    order = _order_of_uploads(document, alone) or _order_declared(document)
    if order is not None:
        return "MDY" if order == "MDY" else "DMY"
    written_out = {_DAY_FIRST.search(text, item.start, item.end) is not None for item in found if item.form == "full"}
    if len(written_out) == 1:
        return "DMY" if written_out.pop() else "MDY"
    by_row = _order_of_row(text, found) or _order_of_pair(text, found)
    if by_row is not None:
        return by_row
    from provenance.analysis.dates.customs import order_of_home  # noqa: PLC0415 - few texts leave the order open so long

    return order_of_home(document)


def _order_of_uploads(document: Document, found: Sequence[Expression]) -> Order | None:
    """The order in which alone a date at the head is of a month in which pictures of the text were put on its site."""
    own = [one for one in found if one.swapped and one.start < _OWN]
    if not own:
        return None
    from provenance.analysis.metadata.days.uploads import uploaded_months  # noqa: PLC0415 - few dates stay open so long

    months = uploaded_months(document)
    orders = [order for order in _BOTH if any(f"{one.year}-{_in_order(one, order).month:02}" in months for one in own)]
    return orders[0] if len(orders) == 1 else None


def _order_declared(document: Document) -> Order | None:
    """The order in the language that the document declares, in the country of its own address, or in the language that it is read as."""
    declared = document.first("language")
    order = order_of(declared.value) if declared else None
    spoken = language(document)
    read_as = spoken.read_as
    if (
        order is None
        and declared is not None
        and declared.value.isalpha()
        and spoken.code not in {None, read_as}
        and spoken.confidence is Confidence.HIGH
        and not speaks(read_as, document.text)
    ):
        return order_of(spoken.code or "")  # a template's declaration above a text that has no word of its language
    if order is None and (declared is None or declared.value.isalpha()):  # "en", but not "en-CA"
        locale = _LOCALE.search(document.source, 0, _HEAD) if document.whole_page else None
        if locale is not None and locale["language"].lower() == read_as:
            order = order_of(f"{read_as}-{locale['country']}")
    if order is None and (declared is None or declared.value.isalpha()):  # "en", but not "en-CA"
        own = metadata(document).url
        country = None if own is None else country_of(own.value)
        order = None if country is None else order_of(f"{read_as}-{country}")
    return order or order_of(read_as)


def _order_of_row(text: str, found: Sequence[Expression]) -> Order | None:
    """The order that alone has the numeric dates of a text, none of which is settled, rise or fall from one to the next."""
    row = [one for one in found if one.form == "numeric" and one.day and is_date(one.year, one.month, one.day)]
    days = [date(one.year, one.month, one.day) for one in row]
    turned = [
        day.replace(month=day.day, day=day.month) if one.swapped else day for one, day in zip(row, days, strict=True)
    ]
    return order_of_row(text, [one.start for one in row], days, turned)


def _order_of_pair(text: str, found: Sequence[Expression]) -> Order | None:
    """The order in which two days without a year that stand together are days of one week: "8/28 and 8/29"; parts of a whole ("3/16 and 5/16") are none."""
    if text.count("/") < len(_BOTH):
        return None
    year = next((one.year for one in found if one.swapped), 0)
    seen: set[Order] = set()
    for one, other in pairwise(_WITHOUT_YEAR.finditer(text)):
        if other.start() - one.end() > _PAIR:
            continue
        numbers = int(one[1]), int(one[2]), int(other[1]), int(other[2])
        for order in _BOTH:
            day, month, later, its_month = numbers if order == "DMY" else _turned(numbers)
            if (
                min(day, later) > _MONTHS
                and is_date(year, month, day)
                and is_date(year, its_month, later)
                and 0 < (date(year, its_month, later) - date(year, month, day)).days < _MEETING
            ):
                seen.add(order)
    return seen.pop() if len(seen) == 1 else None


def _turned(numbers: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    return numbers[1], numbers[0], numbers[3], numbers[2]


def _orders_seen(document: Document, found: Sequence[Expression]) -> set[Order]:
    """The orders of the numeric dates that only one order gives."""
    text = document.text
    seen: set[Order] = set()
    for expression in found:
        if expression.form == "numeric" and not expression.swapped and expression.day != expression.month:
            first = _FIRST_NUMBER.search(text, expression.start, expression.end)  # a weekday may stand before it
            leading = "" if first is None else first[0]
            if leading in (str(expression.day), str(expression.month)) and max(expression.day, expression.month) > 12:
                seen.add("DMY" if leading == str(expression.day) else "MDY")
    return seen
