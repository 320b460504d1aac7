"""DAT204."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from provenance.analysis import TimeExpression, dates, days, declarations
from provenance.analysis.dates import parsing
from provenance.analysis.dates.expression import NOUGHT, Expression
from provenance.analysis.dates.forms import Reading
from provenance.analysis.dates.names import month_name, spoken, weekday_name
from provenance.analysis.dates.numeric import is_date, iso, month_length
from provenance.api import (
    Confidence,
    Context,
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
from provenance_plugins.dates.asked_first import has_written_days, month_in_name, names_no_month
from provenance_plugins.dates.codes_of_goods import is_of_goods
from provenance_plugins.dates.denied_days import (
    is_denied,
    is_example,
    is_filled_later,
    is_swedish,
    may_be_meant,
)
from provenance_plugins.dates.front_weekdays import front_weekdays
from provenance_plugins.dates.object_numbers import is_of_object
from provenance_plugins.dates.tables import any_word
from provenance_plugins.dates.titled_days import is_title_of_work

_SAME_CALENDAR_SINCE = 1924
"""The first year in which all of Europe counted by the Gregorian calendar (Greece was last): before it a weekday may be of another one."""
_EITHER_CALENDAR_SINCE = 1850
"""The first year from which on a weekday is held against both calendars; older ones are seldom written with one, and printed wrong in many sources."""

_CAPITAL = lazy_pattern(r"[A-ZÀ-Þ][\w’'-]+ \Z")
_PAPER = lazy_pattern(r"(?:Sun|Sat) \(")
"""What ends the name of a paper, too; "Monday (June 3, 2024)" is a day."""
_SURNAME = lazy_pattern(r"(?:Sun|Mon|Wed)\s*\n")
"""A name that ends its line, above a date of its own: "by Jia Chen and Hope Sun"."""
_SUN = lazy_pattern(r"Sun,")
_OF_WHERE = lazy_pattern(r"(?<![\w.])(?:(?:[A-Z]\.\s?){1,3}|[Tt]he\s+(?:[A-Z][\w.]+\s){0,2})\Z")
"""Before the name of a paper: "(N.Y. Sun, May 26, 1930)"."""
_NAME = 30
"""Characters before a weekday in which the name stands that it may end."""
_WHOLE_YEAR = lazy_pattern(r"(?<!\d)(?!0+[1-9])\d{4}(?!\d)")
"""Not the last part of the number of a version: "03.00.0001"."""
_NUMBERED = lazy_pattern(lambda: rf"\b(?:{any_word('numbered', 'what')})[\s.:#№(*_]{{0,4}}\Z|[#№]\s?\Z", re.IGNORECASE)
"""Before the number of a document: "Directive 2018-23-51", "AD #: 2018-23-51"."""
_WEEKLY, _WEEK = lazy_pattern(r"(\d{1,2})/(\d{1,2})/(\d{1,2})\Z"), 7
"""Three days of one month, a week apart: "Saturday 5/12/19"."""
_MONTHS = 12


@rule(
    id="DAT204",
    slug="impossible-date",
    severity=Severity.ERROR,
    summary="A date that no calendar has, or a weekday that does not fall on it",
    running_text=True,
    languages="*",
    uses=(dates,),
    when=(days, declarations, has_written_days, names_no_month, "年", "년"),
    bad=[
        Example(
            "---\nsummary: Held on June 31, 2016 in the hall\n---\n\nThe fair was long.\n", media_type="text/markdown"
        ),
        "The mayor left Leeds Monday (June 17, 2020).",
        "橋は2023年5月4日（月）に開通した。",
        "She walked for 66 days from 5 August to 22 October 2010.",
        "The hearing took place on Friday 04/05/2022.",
        "The bridge was opened on 30 February 2019.",
        "The bridge was opened on June 31, 2019.",
        "The bridge was opened on 29 February 2023.",
        "They met on Thursday, January 4, 2019.",
        "The file is of 2023-02-30.",
        "They met on Thurs., Jan. 4, 2019.",
        "THURSDAY, MARCH 4, 2019",
        "They met on Monday July 4th, 2023.",
        Example(
            '<html lang="de"><p>Sie traf sich am Freitag, den 4. Mai 2023, mit ihm.</p></html>', media_type="text/html"
        ),
        "They met on 4 January 2019, a Thursday.",
        "They met on 4 January 2019 (Thursday).",
        "They met on 4 January 2019, which was a Thursday.",
        "They met on Thursday morning, 4 January 2019.",
        "The fair ran from Thursday 4 January to Sunday 6 January 2019.",
        "The fair ran from Thursday 4 to Sunday 6 January 2019.",
        "They met -- Saturday, January 4, 2019, at the mill.",
        "The bill is dated 2012-13-14.",
        "The lamp, a gift of Ana Cruz, was sold on 2012-13-14.",
        "The directive of 2012-13-14 was published as notice 2021-02-30.",
        "The last day is 2010-14-32.",
        "They met on 2021-22-23.",
        "The mayor resigned on 2021-30-32.",
        "They met in the mill (on 2021-22-23).",
        "Deadline: 2012-13-14",
        "They won it 2012-30-32.",
        "The bridge was opened on 32 March 2024.",
        "The bridge was opened on 32nd March 2024, and it rained.",
        "The bridge was opened on the 45th of May 2023.",
        "March 32, 2024 was the day on which the bridge was opened.",
        "The bridge was opened on June 31st and closed on May 99th, 2023.",
        "The fair ran from 30 to 32 May 2019.",
        "The vote on Feb. 30 was lost.",
        "Date: 45 May 2023",
        "45 May 2023",
        "The bridge is open\n\n45 May 2023\n\nIt rained.",
        "45 May 2023 was the day on which the bridge was opened.",
        "It was published 45 May 2023 in Leeds and sold in the halls.",
        "The bridge was opened on 0 May 2023.",
        "Date: 00 May 2023",
        "May 0, 2023 was the day on which the bridge was opened.",
        "The bridge was opened on 00/05/2023.",
        "The bridge was opened on 2023-05-00.",
        "The bridge was opened on 2023.05.00 by the mayor.",
    ],
    good=[
        Example(
            "The lamp courses of the autumn:\n\n- Wicks, 6-8 p.m., Mondays and Wednesday, Oct. 15 to Dec. 7.\n- Oil, Mondays, Oct. 15 to Dec. 7.\n",
            date="2018-09-01",
        ),
        Example(
            "---\ndescription: The fair of Tuesday, 12 January 2016\n---\n\nThe fair was long.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndescription: The Sun 12 June 2006 and may 32 2016 lamps\n---\n\nThe fair was long.\n",
            media_type="text/markdown",
        ),
        "In May 99 people came, and in March 2024 many more.",
        "It was March 45 years ago.",
        "From 30 to 32 March 2024 graduates came.",
        "It was won by 45 May 2023 graduates.",
        "The study is based on 45 May 2023 interviews.",
        "The mill is told of in 45 March 2024 reports.",
        "The Harbour Review 45 March 2024",
        "Issue 45, March 2024",
        "It was told in lines 45 March 2024.",
        "We received 45 March 2024 letters.",
        "We received 45 March 2024 visa applications, and the firm updated 60 April 2023 price lists.",
        "Version 2.0 March 2024",
        "At 12:00 March 3, 2024 it rained.",
        "They won it 12/0/10.",
        "In March 45, and in 2024 fifty, came to the mill.",
        "It was told in May 68 and in May 1999.",
        "The harbour board issued Directive 2018-23-51 in May, and 2018-23-51 holds for ferries too.",
        "The ferry was stopped by an order (AD #: 2018-23-51) of the board.",
        "She won the cup of the harbour (1962-63-64).",
        "The duty holds for steel under HS codes 7213.91.90, 7217.10.10 and 9839.10.00 from May.",
        "Orange juice (HS 2009.11.00) and flour, NCM 1101.00.10, are free.",
        "The lamp is shown on page 4 (Gift of Ana Cruz; 1985-39-60).",
        "Die Lampe hängt im Saal, Inv.-Nr. 1987-14-33, neben dem Docht.",
        "Lamp with gate, ca. 1710; pine; 1921-17-16-a/d\n\nLabel, 1980; woven; 1985-39-60\n\nSheet of music; 1949-106-3",
        "Thép có mã HS: 7213.91.90, 2009.10.00 nhập khẩu vào Việt Nam.",
        "She won the cup of the harbour (1988-92-96).",
        "She won the cup of the harbour in 1962-63-64.",
        "The bridge was opened on 29 February 2024.",
        "They met on Friday, January 4, 2019.",
        "Divide the colours of the page 60/30/10.",
        "The fees are shared 10/80/10 from May, and 20/30/50 from June.",
        "In June 31 people were killed.",
        "They met on Monday. January 4, 2019 was a Friday.",
        Example(
            '<html lang="de"><p>Sie traf sich am Donnerstag, den 4. Mai 2023, mit ihm.</p></html>',
            media_type="text/html",
        ),
        "They met on Friday and Saturday, January 4 and 5, 2019.",
        "They met on Friday and Saturday, 4 and 5 January 2019.",
        "They met Friday -- Saturday, January\n4-5, 2019, at the mill.",
        "They met on 4 January 2019, a Friday evening.",
        "They met on 4 January 2019 (Friday to Sunday) and wrote to a Thursday newspaper.",
        "They met on 4 January 2019, a Thursday newspaper said.",
        "The shop was shut by a law of 1870 (N.Y. Sun, May 27, 1930).",
        "The fair ran from Monday 31 December to Sunday 6 January 2019.",
        "It was told in the Harbour Daily Sun (June 17, 2020).",
        "Ana Cruz, Fakes, (The Vancouver Sun, Jan. 23, 1997), 1, 9A.",
        "There is no June 31, and there's never a February 30.",
        "The form takes 31 June, which does not exist.",
        "2021-02-30 -> error",
        "Sweden had a day more on 30 February 1712.",
        Example("Invalid inputs:\n\n- 2021-02-30\n- 31 June 2020\n", media_type="text/markdown"),
        Example(
            "| Input | Result |\n|---|---|\n| 2021-02-30 | error |\n| 2021-02-28 | ok |\n", media_type="text/markdown"
        ),
    ],
)
def impossible_date(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of every rule
    """A day that does not exist, or a weekday that was another one, shows that at least one part of the date is wrong.

    Look the date up and correct it.

    For information:
    - a day of which the sentence only speaks ("it returns an error for 2021-02-30")
    - a date with full stops that has the month first (06.19.2015), and an example in a prompt or a command; noughts that a script fills
    - a count of days that is one off the days beside it

    Not told:
    - a day of which the text says that there is none ("there's never a February 30"), or which it lists with what is
      refused
    - the number of a document ("Directive 2018-23-51"), of goods ("HS 2009.11.00") or of an object in a museum ("Gift of
      Ana Cruz; 1985-39-60")
    """
    # Captions of the pictures of one event repeat its day.
    yield from told_once(((hit.message, hit.severity), hit) for hit in _faults(document))


def _faults(document: Document) -> Iterator[Hit]:
    faulty = [
        (item, fault)
        for item in dates(document)
        if (fault := _fault(document, item))
        and not _is_of_name(document, item)
        and not is_title_of_work(document, item.span)
    ]
    numbers = {document.slice(item.span) for item, _ in faulty if _is_number(document, item)}
    faulty = [(item, fault) for item, fault in faulty if document.slice(item.span) not in numbers]
    denied = {item.span for item, _ in faulty if is_denied(document, item.span)}
    meant = [item for item, _ in faulty if item.span in denied and not _exists(document, item)]
    for item, fault in faulty:
        if item.span in denied:
            continue
        shown = quoted(_with_bracket(document, item.span))
        if not _exists(document, item) and (
            any(_is_same(item, one) for one in meant) or may_be_meant(document, item.span)
        ):
            message = (
                f"{shown} is a day of no calendar, and the text seems to speak of such days: look whether it is meant"
            )
            yield Hit(item.span, message, Confidence.MEDIUM, Severity.INFO)
        else:
            held = is_example(document, item.span) or is_filled_later(document, item.span)
            lesser = held or _is_month_first(document, item)
            yield Hit(item.span, f"{shown}: {fault}", severity=Severity.INFO if lesser else None)
    weekdays = [item for item in dates(document) if _has_weekday(item) and not _fault(document, item)]
    if weekdays:
        from provenance_plugins.dates.yearless_weekdays import yearless_weekdays  # noqa: PLC0415 - few texts have one

        for span, fault, severity in yearless_weekdays(document, weekdays):
            yield Hit(span, f"{quoted(_with_bracket(document, span))}: {fault}", Confidence.MEDIUM, severity)
    if has_written_days(document):
        from provenance_plugins.dates.weekdays_of_others import weekdays_of_others  # noqa: PLC0415 - few texts

        for span, fault in weekdays_of_others(document):
            if not any(span.overlaps(item.span) for item, _ in faulty):
                yield Hit(span, f"{quoted(document.slice(span))}: {fault}")
    if any(item.expression.day and item.expression.year for item in dates(document)):
        from provenance_plugins.dates.counted_days import counted_days  # noqa: PLC0415 - few texts have whole dates
        from provenance_plugins.dates.feast_weekdays import feast_weekdays  # noqa: PLC0415 - as above

        yield from (*feast_weekdays(document), *counted_days(document))
    if (named := month_in_name(document)) is not None:
        message = f"the file is named by {quoted(named[0])}, which has {int(named['month'])} for a month: name it by its year, month and day ({named['year']}-{named['day']}-{named['month']}), if that day is meant"
        yield Hit(None, message, severity=Severity.WARNING)
    from provenance_plugins.dates.weekdays_behind import weekdays_behind  # noqa: PLC0415 - not each text has a day

    yield from (*_declared_faults(document), *front_weekdays(document), *weekdays_behind(document))


def _declared_faults(document: Document) -> Iterator[Hit]:
    """Days in what a document declares of itself: those of publication, and the ones by which front matter describes it."""
    for candidate in document.declared:
        if candidate.field in {"date", "modified"} and candidate.span is None:
            if _CUT_ZONE.search(candidate.value) is not None:
                message = f"{quoted(candidate.value)} is given as the document's date and breaks off where its time zone should stand: put that in, as in “+0100”, or take the sign out"
                yield Hit(candidate.source, message, severity=Severity.WARNING)
                continue
            reading = parsing.impossible_date(candidate.value)
            if reading is not None:
                yield Hit(
                    candidate.source,
                    f"{quoted(candidate.value)} is given as the document's date and is no date of any calendar: {_remedy(reading)}",
                )

    if any(one.field == "description" for one in document.declared):
        from provenance_plugins.dates.described_days import described_days  # noqa: PLC0415 - lines have no description

        for source, said, wrong in described_days(document):
            yield Hit(source, f"{quoted(said)} in the description: {wrong}")


_CUT_ZONE = lazy_pattern(r"\d:\d\d(?::\d\d(?:\.\d{1,6})?)?\s?[+−-]\s*\Z")
"""The sign of a zone behind a time of day, and nothing behind it: "2024-06-03 20:04:00 +"."""


def _with_bracket(document: Document, span: Span) -> str:
    """The words of a date with the bracket that closes one within it: "Kamis (15/7/2022)"."""
    words = document.slice(span)
    return f"{words})" if words.count("(") > words.count(")") and document.text.startswith(")", span.end) else words


def _is_month_first(document: Document, item: TimeExpression) -> bool:
    """Whether a date with full stops is a day with the month first, as in "06.19.2015": readers take it so."""
    expression = item.expression
    return (
        expression.form == "numeric"
        and expression.month > _MONTHS
        and "." in document.slice(item.span)
        and is_date(expression.year or 2000, expression.day, expression.month)
    )


def _remedy(reading: Reading) -> str:
    """What to do about a stated date: one of which a number is 0 says more than is known."""
    if not (reading.month and reading.day):
        return "correct it, or leave out what is not known"
    if is_date(reading.year, reading.day, reading.month):
        return f"write {iso(reading.year, reading.day, reading.month)}, if that day is meant"
    return "correct it"


def _has_weekday(item: TimeExpression) -> bool:
    """Whether a day without a year has its weekday beside it: where it falls on it in no year near the publication, its value is None."""
    expression = item.expression
    return (
        expression.form == "day-month"
        and expression.weekday is not None
        and bool(expression.day)
        and not (expression.year or expression.anchored or expression.swapped)
    )


def _is_same(item: TimeExpression, other: TimeExpression) -> bool:
    """Whether two dates are one day, as far as both say it."""
    one, two = item.expression, other.expression
    return (one.month, one.day) == (two.month, two.day) and (not one.year or not two.year or one.year == two.year)


def _is_of_name(document: Document, item: TimeExpression) -> bool:
    """Whether what was read as the weekday ends a name, as that of a paper before its day in brackets, or of a person above a date: "Harbour Daily Sun (June 17, 2020)"."""
    if _SUN.match(document.slice(item.span)) is not None:
        return _OF_WHERE.search(document.text, max(0, item.span.start - _NAME), item.span.start) is not None
    if _SURNAME.match(document.slice(item.span)) is not None:
        return _CAPITAL.search(document.text, max(0, item.span.start - _NAME), item.span.start) is not None
    if _PAPER.match(document.slice(item.span)) is None:
        return False
    return _CAPITAL.search(document.text, max(0, item.span.start - _NAME), item.span.start) is not None


def _is_number(document: Document, item: TimeExpression) -> bool:
    """Whether figures of which no pair is a month stand behind what documents are numbered by, or are the number of an object."""
    if is_of_goods(document, item) or (not _exists(document, item) and is_of_object(document, item)):
        return True
    if item.expression.form == "numeric" and _WEEKLY.search(document.slice(item.span)) is not None:
        first, second, third = map(int, _WEEKLY.findall(document.slice(item.span))[0])
        return second - first == third - second == _WEEK
    if item.expression.form != "iso" or item.expression.month <= _MONTHS:
        return False
    return _NUMBERED.search(document.text, max(0, item.span.start - _NAME), item.span.start) is not None


def _has_nought(document: Document, item: TimeExpression) -> bool:
    """Whether a date in digits, which has all three, or one in words has a 0 in the place of its day or month: "00/03/2024"."""
    expression = item.expression
    if expression.form in {"iso", "numeric"}:
        whole_year = _WHOLE_YEAR.search(document.slice(item.span)) is not None  # "12/0/10" may count anything
        return whole_year and not (expression.month and expression.day)
    return expression.day == NOUGHT


def _exists(document: Document, item: TimeExpression) -> bool:
    expression = item.expression
    return not _has_nought(document, item) and is_date(
        expression.year or 2000, expression.month, max(expression.day, expression.last)
    )


def _fault(document: Document, item: TimeExpression) -> str | None:
    expression = item.expression
    year, month, day = expression.year, expression.month, max(expression.day, expression.last)
    if _has_nought(document, item):
        return "no day and no month has the number 0: correct it, or leave out what is not known"
    if not day or not month:
        return None
    if not is_date(year or 2000, month, day):
        if is_swedish(year, month, day):
            return None
        if not 1 <= month <= _MONTHS and weekday_fits(expression):
            return None
        if not 1 <= month <= _MONTHS:
            return f"there is no month {month}: correct the date"
        when = f"{month_name(month)} {year}" if year and month == 2 else month_name(month)
        return f"{when} has only {month_length(year or 2000, month)} days: correct the day or the month"
    weekday = expression.weekday
    if weekday is not None and expression.swapped and year >= _SAME_CALENDAR_SINCE:
        return _in_neither_reading(date(year, month, day), date(year, day, month), weekday)
    if weekday is None or year < _EITHER_CALENDAR_SINCE or expression.anchored or expression.swapped:
        return None
    real = date(year, month, expression.day)
    if weekday in {
        real.weekday(),
        date(year, month, day).weekday(),
        *_by_julian_calendar(real),
    } or _is_of_range(document, item):  # of a range that of either end
        return None
    return f"{spoken(real)} is a {weekday_name(real.weekday())}, not a {weekday_name(weekday)}: correct the weekday or the date"


def _is_of_range(document: Document, item: TimeExpression) -> bool:
    """Whether the weekday is that of the first day of a range in ordinals."""
    from provenance_plugins.dates.first_days import is_of_first_day  # noqa: PLC0415 - few weekdays are wrong

    return is_of_first_day(document, item)


def _by_julian_calendar(day: date) -> tuple[int, ...]:
    """The weekday of a day that may be told by the Julian calendar, twelve days behind the Gregorian one and thirteen since March 1900."""
    if day.year >= _SAME_CALENDAR_SINCE:
        return ()
    return ((day + timedelta(days=13 if (day.year, day.month) >= (1900, 3) else 12)).weekday(),)


def weekday_fits(expression: Expression) -> bool:
    """Whether the weekday beside a date is that of the day that it is with day and month exchanged: "Fri, 2007-30-11" in the head of a mail."""
    year, month, day = expression.year, expression.day, expression.month
    return (
        expression.weekday is not None
        and is_date(year, month, day)
        and date(year, month, day).weekday() == expression.weekday
    )


def _in_neither_reading(first: date, second: date, weekday: int) -> str | None:
    """What is wrong with a weekday beside a date of which day and month may be exchanged, where it is that of neither."""
    if weekday in {first.weekday(), second.weekday()}:
        return None
    days = " and ".join(f"{spoken(day)} is a {weekday_name(day.weekday())}" for day in (first, second))
    return f"{days}, neither is a {weekday_name(weekday)}: correct the weekday or the date"
