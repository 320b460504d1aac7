"""Puts together what belongs together: weekday and date, day and "last year", the two ends of a range."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.analysis.dates.expression import WITHOUT_YEAR, Expression
from provenance.analysis.dates.names import Words
from provenance.api import lazy_pattern

GAP = r"(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*)"
"""White space inside an expression: a line may end there, a paragraph may not."""

_JOINED = lazy_pattern(rf"(?:,?{GAP}\(?(?:the{GAP})?|,?[^\S\n]*[-–—|][^\S\n]*|[^\S\n]?\()\Z")
_DAYTIME = lazy_pattern(rf"{GAP}([^\W\d_]+)")
_NAMED_BEHIND = lazy_pattern(r"(?:[^\S\n]+([^\W\d_]+))?(?=[,.;:)!?\n]|\Z)")
"""Behind a weekday that ends what it says of a date: "5 January, a Monday morning."."""
_LINKED = lazy_pattern(r"[^\S\n]*(?:(?:--|[-–—,/&])[^\S\n]*)?([^\W\d_]{1,8})?[^\S\n]*\n?[^\S\n]*(?:the[^\S\n]+)?\Z")
_FARTHEST = 12
"""Characters between two expressions that can belong together."""
_FARTHEST_HABIT, _EVERY, _EACH = 24, 8, ("every ", "each ")
"""Characters between two weekdays of a habit, and what stands before the first."""
_OF_WEEKDAY = 24
"""Characters between a date and its weekday: "5 January, which was a Monday"."""
_SHORT_NAME = 5
"""The longest abbreviation of a weekday: "Thurs"; no name of one in full that has a stop behind it is as short."""
_DAYS_OF_TABLE = 4
"""Weekdays in the order of the week that are the head of a table."""
_LINE_OF_TABLE = 60
"""Characters between two of them."""
_LABELS = 2
"""So many suffice where each is a label."""
_LABEL = lazy_pattern(r"[^\S\n]?[:–—=]|[^\S\n]-")
"""Behind a weekday that is a label: "Monday – Class 1, Tuesday – Class 2"."""
TIMETABLE = "timetable"
"""The unit of a weekday that stands in the head of a table or the like."""
_DATES = frozenset({"full", "day-month", "numeric", "iso"})
_IN_DIGITS = frozenset({"numeric", "iso"})
_BESIDE: tuple[list[str], ...] = ([], [","], ["-"], ["–"])
"""What may stand between a date in digits and its weekday: "03/04/2024, Wednesday"."""
_OF_YEARS = frozenset({"full", "month-year", "day-month", "month"})
_LAST_DAY = 31
_OF_WEEK = "weekday of week"
_NO_WORDS: frozenset[str] = frozenset()


def join(text: str, found: Iterable[Expression], words: Words) -> list[Expression]:
    """The expressions in order of place, none inside another, joined where they are one."""
    kept: list[Expression] = []
    ordered = sorted(found, key=lambda one: (one.start, -one.end))
    for number, expression in enumerate(ordered):
        if not kept:
            kept.append(expression)
            continue
        previous = kept[-1]
        if expression.start < previous.end:
            continue
        near = expression.start - previous.end <= _FARTHEST
        between = text[previous.end : expression.start] if near else ""
        if (
            previous.form == "weekday"
            and expression.form in _DATES
            and _names_weekday(text, previous, expression, words)
        ):
            # "Saturday and Sunday, 6 and 7 January": which weekday is that of which day is not asked.
            is_one = len(kept) < 2 or kept[-2].form != "weekday" or not are_linked(text, kept[-2], previous, words)
            kept[-1] = expression._replace(start=previous.start, weekday=previous.weekday if is_one else None)
        elif expression.form == "weekday" and previous.form in _DATES and previous.weekday is None:
            opens = _opens_bracket(text, ordered[number : number + 2], words)
            end = 0 if opens else _end_of_weekday(text, previous, expression, words)
            if end:
                kept[-1] = previous._replace(end=end, weekday=expression.weekday)
            else:
                kept.append(expression)
        elif near and _is_day_of_writing(previous) and expression.form in _DATES and _JOINED.match(between):
            counted = previous.offset if expression.swapped else expression.offset
            kept[-1] = expression._replace(start=previous.start, offset=counted)
        elif near and _leans_on(previous, expression) and between.strip(" \n\t\u00a0,") in {"", "of"}:
            unit = f"{previous.form} of {expression.unit}"
            kept[-1] = previous._replace(end=expression.end, form="relative", offset=expression.offset, unit=unit)
        elif near and _is_counted_back(previous, expression) and between == " ":
            kept[-1] = previous._replace(end=expression.end)
        elif near and _is_of_week(previous, expression) and between.strip(" \n\t\u00a0,") == "":
            kept[-1] = expression._replace(start=previous.start, form="relative", offset=previous.offset, unit=_OF_WEEK)
        else:
            kept.append(expression)
    _drop_timetables(text, kept)
    _drop_habits(text, kept, words)
    _share_years(text, kept, words)
    _share_weeks(text, kept, words)
    return [expression for expression in kept if expression.unit != "dropped"]


def _names_weekday(text: str, weekday: Expression, date: Expression, words: Words) -> bool:
    """Whether a weekday is that of the date behind it: "Monday, 5 January", "Thurs., Jan. 5", "Monday morning (5 January)"."""
    start, end = weekday.end, date.start
    if end - start > _OF_WEEKDAY:
        return False
    if weekday.end - weekday.start <= _SHORT_NAME and text.startswith(".", start):
        start += 1
    daytime = _DAYTIME.match(text, start, end)
    if daytime is not None and "daytime" in words.after.get(daytime[1], _NO_WORDS):
        start = daytime.end()
    if end - start > _FARTHEST:
        return False
    return _JOINED.match(text[start:end]) is not None or _leads_to_day(text[start:end], words)


def _leads_to_day(between: str, words: Words) -> bool:
    """Whether nothing but articles, or what stands for one before a day, is between a weekday and its date: "Freitag, den 4. Mai", "viernes, día 4"."""
    led = between.removeprefix(",").split()
    return bool(led) and "\n" not in between and all("leading" in words.before.get(word, _NO_WORDS) for word in led)


def _end_of_weekday(text: str, date: Expression, weekday: Expression, words: Words) -> int:
    """Where the weekday ends that stands behind its date: "5 January (Monday)", "5 January, which was a Monday"; 0 for another one."""
    if weekday.start - date.end > _OF_WEEKDAY:
        return 0
    gap = text[date.end : weekday.start]
    between = gap.split()
    end = weekday.end + (weekday.end - weekday.start <= _SHORT_NAME and text.startswith(".)", weekday.end))
    behind = _NAMED_BEHIND.match(text, end)
    if behind is None or not (behind[1] is None or "daytime" in words.after.get(behind[1], _NO_WORDS)):
        return 0
    if _begins_sentence(text, weekday) or _is_of_next(text, gap, behind.end()):
        return 0
    if between == ["("] or (date.form in _IN_DIGITS and between in _BESIDE):
        return behind.end() + text.startswith(")", behind.end())
    said = " ".join(between).lstrip("(, ").lower()
    return behind.end() if said in words.naming else 0


def _opens_bracket(text: str, weekday: list[Expression], words: Words) -> bool:
    """Whether a weekday opens a bracket that goes on with its own date, which is the second: "2024-05-03 (Thu, 2 May 2024 23:10:05 -0800)"."""
    if len(weekday) < len(("Thu", "2 May 2024")) or weekday[1].form not in _DATES:
        return False
    return text.endswith("(", 0, weekday[0].start) and _names_weekday(text, weekday[0], weekday[1], words)


def _begins_sentence(text: str, weekday: Expression) -> bool:
    """Whether a word with a capital before a weekday begins a sentence: "On Saturday"."""
    return text[weekday.start].isupper() and " " in text[weekday.start : weekday.end].strip()


def _is_of_next(text: str, gap: str, end: int) -> bool:
    """Whether a weekday that ends at `end` belongs to the sentence or the line behind that of a date: "16/05/16" as a heading, and "On Saturday, I rode on".

    It is the date's where a line was only too long for both ("5 January," and “a Monday” below), and where it stands on a line of its own below it.
    """
    before, newline, after = gap.partition("\n")
    said = (after if newline else before).lstrip()
    if before.strip() and newline:
        return "\n" in after
    if said:
        return said[0].isupper() or "\n" in after.lstrip(" \t")
    return newline != "" and text[end : end + 1] not in {"", "\n", ")"}


def _is_day_of_writing(expression: Expression) -> bool:
    """Whether it is "today" or the like, which a date behind it says in full: "today (Dec. 27)"."""
    return expression.form == "relative" and expression.unit == "day" and expression.weekday is None


def _leans_on(date: Expression, unit: Expression) -> bool:
    """Whether the second may say of which year or week the first is: "June last year", "Friday of next week"."""
    return (
        date.form in {"month", "day-month", "weekday"}
        and not date.year
        and date.offset is None  # "last Friday, this morning" are two days
        and unit.form == "relative"
        and (unit.unit in {"year", "month", "week"} or (unit.unit == "day" and date.form == "weekday"))
        and unit.weekday is None
        and not unit.month
    )


def _is_of_week(week: Expression, weekday: Expression) -> bool:
    """Whether the first says of which week the second is: "next week on Tuesday"."""
    return (
        week.form == "relative"
        and week.unit == "week"
        and weekday.form == "weekday"
        and (weekday.offset is None and weekday.unit == "day" and not weekday.day)
    )


def _is_counted_back(ago: Expression, unit: Expression) -> bool:
    """Whether the second only says to what the first counts back: "two years ago this week"."""
    return ago.form == "ago" and ago.unit == "year" and unit.form == "relative" and unit.offset == 0


def _share_weeks(text: str, found: list[Expression], words: Words) -> None:
    """A weekday is of the week of the one it is joined to: "between Monday and Wednesday of last week"."""
    for index in range(len(found) - 2, -1, -1):
        first, second = found[index], found[index + 1]
        if (
            second.unit.endswith("of week")
            and first.form == "weekday"
            and first.unit == "day"
            and first.offset is None
            and not first.day
            and second.weekday is not None
            and (first.weekday or 0) < second.weekday
            and are_linked(text, first, second, words)
        ):
            found[index] = first._replace(form="relative", offset=second.offset, unit=_OF_WEEK)


def are_linked(text: str, first: Expression, second: Expression, words: Words) -> bool:
    """Whether only "to", "and" or the like stands between two expressions."""
    if second.start - first.end > _FARTHEST:
        return False
    link = _LINKED.match(text[first.end : second.start])
    return link is not None and (not link[1] or "link" in words.before.get(link[1].lower(), _NO_WORDS))


def _drop_timetables(text: str, found: list[Expression]) -> None:
    """Weekdays that follow each other as in the week, four or more: the head of a table, opening hours; two where they are labels."""
    begin = 0
    for index in range(1, len(found) + 1):
        if index < len(found) and _is_next_day(found[index - 1], found[index]):
            continue
        days = index - begin
        if days >= _DAYS_OF_TABLE or (
            days >= _LABELS and all(_LABEL.match(text, one.end) for one in found[begin:index])
        ):
            found[begin:index] = [one._replace(unit=TIMETABLE) for one in found[begin:index]]
        begin = index


def _is_next_day(first: Expression, second: Expression) -> bool:
    return (
        first.form == second.form == "weekday"
        and first.weekday is not None
        and second.weekday == (first.weekday + 1) % 7
        and second.start - first.end <= _LINE_OF_TABLE
    )


def _drop_habits(text: str, found: list[Expression], words: Words) -> None:
    """A weekday goes with a dropped one that it is joined to: "Monday and Tuesday nights", "every Saturday night and Sunday afternoon"."""
    for index in range(len(found) - 2, -1, -1):
        first, second = found[index], found[index + 1]
        if second.unit in {"dropped", TIMETABLE} and first.form == "weekday" and are_linked(text, first, second, words):
            found[index] = first._replace(unit="dropped")
    for index in range(1, len(found)):
        first, second = found[index - 1], found[index]
        if (
            first.unit == "dropped"
            and first.form == second.form == "weekday"
            and second.start - first.end <= _FARTHEST_HABIT
            and _comes_again(text, first)
            and _is_and(text[first.end : second.start], words)
            and _has_daytime(text[second.end : second.end + _EVERY + 4], words)
        ):
            found[index] = second._replace(unit="dropped")


def _comes_again(text: str, first: Expression) -> bool:
    """Whether a weekday comes every week, and so what is joined to it: "every Saturday night and Sunday afternoon"."""
    return text[max(0, first.start - _EVERY) : first.start].lower().endswith(_EACH)


def _is_and(between: str, words: Words) -> bool:
    """Whether the time of the day of a weekday and a word that joins another to it stand between the two: " night and "."""
    first, *others = between.lower().split() or [""]
    return (
        _has_daytime(first, words)
        and len(others) == 1
        and "link" in words.before.get(others[0], _NO_WORDS)
        and "," not in between
    )


def _has_daytime(behind: str, words: Words) -> bool:
    """Whether a time of the day stands first: " nights"."""
    return any(
        "daytime" in words.after.get(word.strip(".,;:!?").rstrip("s"), _NO_WORDS) for word in behind.lower().split()[:1]
    )


def _share_years(text: str, found: list[Expression], words: Words) -> None:
    """A date without a year has that of the date it is joined to: "June 3 to July 5, 2024"; of a range over New Year the year before."""
    for index in range(len(found) - 2, -1, -1):
        first, second = found[index], found[index + 1]
        may_share = first.form in WITHOUT_YEAR and not first.year and second.year and second.form in _OF_YEARS
        if may_share and are_linked(text, first, second, words):
            passes = (first.month, first.day) > (second.month, second.day or _LAST_DAY)
            links = text[first.end : second.start].lower().split() if passes else ()
            earlier = any("range" in words.before.get(link, _NO_WORDS) for link in links)
            year, weekday = second.year - earlier, first.weekday
            form = first.form if weekday is None else "full"
            found[index] = first._replace(year=year, form=form, anchored=weekday is None)
