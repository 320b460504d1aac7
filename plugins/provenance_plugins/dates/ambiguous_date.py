"""DAT203."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterator
from datetime import date

from provenance.analysis import TimeExpression, dates, days_or_months, language, metadata, sentences
from provenance.analysis.dates.context import words_after
from provenance.analysis.dates.names import spoken
from provenance.analysis.dates.ordering import linked_days
from provenance.analysis.dates.parsing import parse_date
from provenance.analysis.dates.publication import publication_date, stated_day
from provenance.analysis.metadata import Value
from provenance.api import (
    Context,
    Declared,
    Document,
    Example,
    Hit,
    Severity,
    Span,
    lazy_pattern,
    quoted,
    rule,
    told_once,
)
from provenance_plugins.dates.asked_first import is_titled_by_numbers
from provenance_plugins.dates.likely_orders import (
    is_before_next_day,
    is_by_title_or_zone,
    is_of_part_of_year,
    is_of_weekend,
)
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.time_signs import is_past
from provenance_plugins.dates.told import day_of, has_happened, is_of_guide, is_of_update

_SHORT = len("30/60/90")
_DECLARED = frozenset({"date", "modified"})
_IN_WORDS = frozenset({"full", "month-year", "day-month", "month"})
"""Forms of dates that name their month."""
_TWO_NUMBERS = lazy_pattern(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?!\d)")
_MONTHS = 12
_AROUND, _HEAD = 1000, 300
"""Characters, and those at the beginning of a text in which its own date stands."""
_WEEK, _WEEKS = 7, 60
"""Days behind and before the publication of a text of which it tells most often."""


@rule(
    id="DAT203",
    slug="ambiguous-date",
    severity=Severity.WARNING,
    summary="A numeric date whose day and month may be exchanged",
    running_text=True,
    languages="*",
    uses=(dates,),
    when=(days_or_months, is_titled_by_numbers),
    bad=[
        "The contract was signed on 03/04/2024.",
        "Visited 5-6-2023 and found closed.",
        "The board met on 2/7 and 5/9/2019 in Leeds.",
        "Dates are given as DD/MM/YYYY or MM/DD/YYYY: the contract was signed on 03/04/2024.",
        "The halls of Boston, Chicago, Denver and Leeds were sold on 03/04/2024.",
        "The contract was signed on 03/04/2024, after a color was chosen.",
        "The contract was signed on 03/04/2024. A color was chosen with the neighbors.",
        "The mill in Leeds was sold on 03/04/2024 to a family from Ohio.",
        "The colour of the hall in Toronto, which was opened on 03/04/2024, is grey.",
        Example("---\ndate: 03/04/2024\n---\n\nThe contract was signed.\n", media_type="text/markdown"),
        Example(
            "<html lang='en'><body><article><h1>The mill</h1><p>The mill was sold, Ana Cruz said, and its wheel is taken down by the new owner in the winter.</p><p>We use cookies to improve your experience. Accept all</p><p>Last updated: 03/04/2024</p><p>Copyright 2023 All rights reserved.</p></article></body></html>",
            media_type="text/html",
        ),
        Example(
            "---\ntitle: Meeting, spring 2023\ndate: 03/04/2024\n---\n\nThe contract was signed.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ntitle: Contract\ndate: 04/10/2024\n---\n\nThe contract was signed. The mill is painted again in autumn 2024.\n",
            media_type="text/markdown",
        ),
        "The contract was signed on 04/10/2024. In the second quarter of 2024 fewer lamps were sold.",
        Example(
            "---\ntitle: Oil\ndate: 07-08-2024\n---\n\nThe lamp is filled.\n",
            media_type="text/markdown",
            path="content/2.lamps/oil.md",
        ),
        Example(
            "03/04/2024\n\n# The contract\n\n![The mill](https://lamp.example/wp-content/uploads/2024/05/mill.png)\n\nThe contract was signed.\n",
            media_type="text/markdown",
        ),
    ],
    good=[
        "The contract was signed on 2024-04-03.",
        "The contract was signed on 23/04/2024.",
        "The contract was signed on 03/04/2024 and ended on 17/05/2024.",
        "The contract was signed on Wednesday 03/04/2024.",
        "The fair opens on Wednesday 7/12/2026.",
        "The fair is sold out on Thursday 7/16/2026, and the mill is shown on 7/12/2026.",
        Example('<html lang="de"><p>Der Vertrag wurde am 03.04.2024 geschlossen.</p></html>', media_type="text/html"),
        Example('<html lang="en-US"><p>The contract was signed on 03/04/2024.</p></html>', media_type="text/html"),
        "The board met on 1/7 and 1/8/2019 in Leeds.",
        "The shop is open 24/7 and sells 1/2 and 3/4 inch pipes.",
        "Version 1.2.2010 was withdrawn.",
        "Dates are given as DD/MM/YYYY: the contract was signed on 03/04/2024.",
        "The lamps cost 10/12/15 pounds.",
        "The head of the team runs 3/6/12 performance reviews.",
        Example(
            "The contract was [signed](https://harbour.org/2024/04/03/contract) on 03/04/2024.",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 03/04/2024\nupdated: 17/05/2024\n---\n\nThe contract was signed.\n", media_type="text/markdown"
        ),
        Example(
            "---\ndate: 03/04/2024\n---\n\nLEEDS, 2 April 2024 - The contract was signed.\n", media_type="text/markdown"
        ),
        Example("---\ndate: 03/04/2024\n---\n\nThe contract ended on 17/05/2024.\n", media_type="text/markdown"),
        Example(
            "03/04/2024\n\n# The contract\n\n![The mill](https://lamp.example/wp-content/uploads/2024/04/mill.png)\n\nThe contract was signed.\n",
            media_type="text/markdown",
        ),
        Example(
            "The contract was signed on 03/04/2024.\n\n![The mill](https://lamp.example/up/20240403-mill.jpg)\n",
            media_type="text/markdown",
        ),
        "The parish council met on 03/04/2024. A playground would cost £14,000, its neighbours were told.",
        "The school district signed the contract on 03/04/2024, after a color was chosen.",
        "Acme Inc. signed the contract on 03/04/2024, after a color was chosen.",
        "The halls of Boston, Chicago and Denver were sold on 03/04/2024.",
        "Open house on 03/04/2024. Call (555) 201-3344. 12 Mill Rd, Salem, OR 97301.",
        "03/04/2024: lamp mended.\n\n12/04/2024: oil bought.\n\n02/05/2024: lamp sold.",
        Example("The contract was signed on 03/11/2024.", date="2024-06-03"),
        Example(
            "---\ntitle: Meeting\ndate: 8/11/2026\n---\n\nThe contract was signed.\n",
            media_type="text/markdown",
            path="src/content/minutes/a.md",
        ),
        Example(
            "---\ntitle: Meeting\ndate: 07-08-2024\n---\n\nThe contract was signed.\n",
            media_type="text/markdown",
            path="user/pages/02.blog/meeting/item.md",
        ),
        Example("The contract was signed.\n\nUpdate 11/05/2024: It was cancelled.\n", date="2024-06-03"),
    ],
)
def ambiguous_date(document: Document, context: Context) -> Iterator[Hit]:
    """03/04/2024 is in April for one half of the world and in March for the other, and nothing in the document says which is meant.

    Write the month as a word, or the date as year, month and day: 2024-04-03.

    For information, where one reading is the likely one:
    - the text around it names the month or the weekday of that reading alone
    - the text tells of it as past, and the other reading lies after the day of the check
    - it alone is near the day of publication, or later than what the text tells of as past
    - it is an example in a manual or policy, or in the name of a file
    - a season or quarter holds that reading alone ("Meeting, fall 2020"), or the text looks to a day soon behind it ("the
      next meeting is on September 8th")
    - it is signed from where the month comes first ("Ohio Guild")

    Not told, where something settles it:
    - the weekday beside it, or other dates of the document, its list or its column: 4/24/2016 shows which number of
      4/5/2016 is the day
    - the day of publication, where the sentence tells of the past or future, and the month of its pictures
      (`/uploads/2024/04/`), the system of the site by the file's folder
    - days of one week ("8/28 and 8/29")
    - the language or address that the document declares, and signs of which English it is in: spelling, money, places
    """
    yield from told_once(_open_dates(document, context))


def _open_dates(document: Document, context: Context) -> Iterator[tuple[Hashable, Hit]]:
    """Each date with two readings, with its words: what settles one settles all that are written so."""
    found = metadata(document)
    written = publication_date(document) if found.other is None else None
    for item in dates(document):
        expression = item.expression
        if expression.form == "numeric" and expression.swapped and not _is_counted(document, item):
            first = date(expression.year, expression.month, expression.day)
            second = date(expression.year, expression.day, expression.month)
            if expression.weekday is not None and expression.weekday not in {first.weekday(), second.weekday()}:
                continue  # both readings are wrong, which is impossible-date's finding
            if written is not None and is_of_update(document, item.span) and (first < written) != (second < written):
                continue  # nothing was changed before it was published
            lesser = (
                _is_near(written, first, second)
                or (
                    (first > context.as_of) != (second > context.as_of)
                    and has_happened(document, item, context.language)
                )
                or _is_likely(document, item, first, second)
                or (item.span.start < _HEAD and _is_of_weekday(document, first, second))
                or is_of_guide(document, item)
                or _OF_FILE.match(document.text, item.span.end) is not None
                or is_of_part_of_year(document, item.span, first, second)
                or is_by_title_or_zone(document, first, second)
                or is_of_weekend(document, item)
                or (item.span.start < _HEAD and is_before_next_day(document, first, second))
            )
            shown = document.slice(item.span)
            hit = Hit(item.span, _message(shown, first, second), severity=Severity.INFO if lesser else None)
            yield (shown, lesser), hit
    if is_titled_by_numbers(document):
        yield from _titled(
            document, context, None if found.date is not None and found.date.origin == "title" else written
        )
    stated = found.date
    place = None if stated is None or found.other is None else _unread_place(document, stated)
    if stated is not None and place is not None:
        tags = (candidate.value for candidate in document.declared if candidate.field == "language")
        words = document.slice(place) if isinstance(place, Span) else place.value
        parsed = parse_date(words, (*tags, language(document).read_as))
        if parsed is not None and parsed.day is not None and parsed.other is not None:
            first, second = parsed.day, date.fromisoformat(parsed.other)
            said = {stated_day(value.value) for value in found.dates if value.origin != stated.origin}
            if (first in said) == (second in said) and len(_orders(document)) != 1:
                likely = (
                    (first > context.as_of) != (second > context.as_of)
                    or _is_told(document, slice(None), _AROUND, first, second)
                    or _later_of(document, context, first, second)
                    or _is_of_weekday(document, first, second)
                    or is_of_part_of_year(document, None, first, second)
                    or is_by_title_or_zone(document, first, second)
                    or is_before_next_day(document, first, second)
                )
                yield (
                    None,
                    Hit(
                        place if isinstance(place, Span) else place.source,
                        _message(words, first, second),
                        severity=Severity.INFO if likely else None,
                    ),
                )


def _titled(document: Document, context: Context, written: date | None) -> Iterator[tuple[Hashable, Hit]]:
    """Dates in the title of the front matter, which may be all that says when a text is of."""
    from provenance_plugins.dates.titled_orders import titled_orders  # noqa: PLC0415 - few titles have one

    for place, words, first, second in titled_orders(document):
        said = {day for item in dates(document) if (day := day_of(item)) is not None}
        if (first in said) != (second in said) or len(_orders(document)) == 1 or _is_near(written, first, second):
            continue
        lesser = (
            (first > context.as_of) != (second > context.as_of)
            or _is_told(document, slice(None), len(document.text), first, second)
            or _later_of(document, context, first, second)
            or is_by_title_or_zone(document, first, second)
        )
        yield words, Hit(place, _message(words, first, second), severity=Severity.INFO if lesser else None)


def _unread_place(document: Document, stated: Value) -> Declared | Span | None:
    """What states the date of the document where no reader sees it, or where readers see it beside what is no part of the text: there no dates are read."""
    if stated.declared is not None and stated.declared.span is None:
        return stated.declared
    place = stated.span
    if not isinstance(place, Span) or any(item.span.overlaps(place) for item in dates(document)):
        return None
    return place


_OF_FILE = lazy_pattern(r"\.(?:txt|md|pdf|docx?|odt|rtf|xlsx?|csv|jpe?g|png|mp[34]|wav|zip)\b")
"""Behind a day in the name of a file, which is called so whatever is meant: "notes 5-9-2026.txt"."""


def _is_counted(document: Document, item: TimeExpression) -> bool:
    """Whether three short numbers count what stands behind them: "3/6/12 performance reviews"."""
    if item.span.end - item.span.start > _SHORT:
        return False
    return not forms("counted").isdisjoint(words_after(document.text, item.span.end)[:1])


def _is_likely(document: Document, item: TimeExpression, first: date, second: date) -> bool:
    """Whether the text around it speaks of the month of one reading and not of that of the other: of "September", and of 09-07-2020."""
    found, at = dates(document), item.span.start
    near = slice(
        bisect_left(found, at - _AROUND, key=lambda other: other.span.start),
        bisect_left(found, at + _AROUND, key=lambda other: other.span.start),
    )
    return _is_told(document, near, len(document.text), first, second)


def _is_told(document: Document, near: slice, before: int, first: date, second: date) -> bool:
    """Whether some of the dates of a text, before a place in it, are of the month of one reading and none of that of the other."""
    told = {
        other.expression.month
        for other in dates(document)[near]
        if other.form in _IN_WORDS and other.expression.year in (0, first.year) and other.span.start < before
    }
    return (first.month in told) != (second.month in told)


def _is_near(written: date | None, first: date, second: date) -> bool:
    """Whether one reading alone lies within a week of the day of publication, or in the weeks before it."""
    if written is None:
        return False
    before = (written - first).days, (written - second).days
    return any(len({-_WEEK <= days <= most for days in before}) > 1 for most in (_WEEK, _WEEKS))


def _is_of_weekday(document: Document, first: date, second: date) -> bool:
    """Whether the weekday of one reading, or of the day before, is among those that the text tells of as past, and the other's are not: news is of its day or the day before."""
    told = {
        item.expression.weekday for item in dates(document) if item.form == "weekday" and _is_of_past(document, item)
    }
    near = [not told.isdisjoint({day.weekday(), (day.weekday() - 1) % _WEEK}) for day in (first, second)]
    return near[0] != near[1]


def _is_of_past(document: Document, item: TimeExpression) -> bool:
    """Whether the sentence of a weekday tells of what happened, and not of what will."""
    listed = sentences(document)
    at = bisect_right(listed, item.span.start, key=lambda sentence: sentence.span.start) - 1
    said = document.slice(listed[at].span) if at >= 0 else ""
    return is_past(said) and " will " not in said


def _orders(document: Document) -> set[bool]:
    """Whether the day comes first, from each of the document's numeric dates whose day no month can be."""
    written = [one.value for one in document.declared if one.field in _DECLARED]
    written.extend(document.slice(item.span) for item in dates(document) if item.form == "numeric")
    found = [match for match in map(_TWO_NUMBERS.search, written) if match is not None]
    return {int(match[1]) > _MONTHS for match in found if (int(match[1]) > _MONTHS) != (int(match[3]) > _MONTHS)}


def _later_of(document: Document, context: Context, first: date, second: date) -> bool:
    """Whether the document tells of a day between the two as past, or links to what has its date there: it was hardly written on the earlier one.

    What it links to may also be ahead of it, as the page of a conference is: the date is likely, not settled.
    """
    earlier, later = sorted((first, second))
    known = [day for day, _ in linked_days(document)]
    known.extend(
        day
        for item in dates(document)
        if (day := day_of(item)) is not None and day > earlier and has_happened(document, item, context.language)
    )
    return bool(known) and earlier < max(known) <= later


def _message(words: str, first: date, second: date) -> str:
    return (
        f"{quoted(words)} can be {spoken(first)} or {spoken(second)}, and nothing in the document settles it: "
        f"write the month as a word, or {first.isoformat()} or {second.isoformat()}"
    )
