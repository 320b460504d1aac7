"""Finds time expressions in a text: from the phrases of the lexicon, and from digits, without looking at any publication date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.finding.digits import YEAR_OF_DATE, find_numbers
from provenance.analysis.dates.finding.joining import GAP, join
from provenance.analysis.dates.finding.meanings import MEANING_OF_TAG, Meaning, Sense
from provenance.analysis.dates.finding.namesakes import Namesakes
from provenance.analysis.dates.finding.numbers_in_words import year_in_words
from provenance.analysis.dates.finding.surroundings import NO_KINDS, Surroundings, direction_of, precedes_noun
from provenance.analysis.dates.names import Words, words
from provenance.analysis.dates.numeric import century, is_date
from provenance.api import Match, Span, lazy_pattern

_MONTH, _WEEKDAY, _MODIFIER = Sense.MONTH, Sense.WEEKDAY, Sense.MODIFIER
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_DAY_BEFORE = lazy_pattern(
    r"(?<![\w.,:$€£/-])(?:\d{1,2}(?:st|nd|rd|th|\.)?[-–])?(\d{1,2})(?:[^\S\n]?(?:st|nd|rd|th)|er|ste|d?e|:[ea]|[º°ª.])?(?:(?:[^\S\n]+day)?[^\S\n]+(?:of|de|del|di)\b)?[^\S\n]*\Z|"
    r"(?<![\w.,:$€£/-])(\d{1,2})-\Z",
    re.IGNORECASE,
)
_DIGIT = lazy_pattern(r"\d")
_DASH = lazy_pattern(r"[-–—]")
_FIRST_DAY = lazy_pattern(r"(?<![\w.,:$€£/-])(\d{1,2})(?:st|nd|rd|th|\.)?[^\S\n]+([^\W\d_]+)[^\S\n]+\Z")
"""The day that shares the month of the one behind it: "from 12 to 14 May"."""
_DAY_AFTER = lazy_pattern(
    rf"\.?{GAP}(?:the{GAP})?(\d{{1,2}})(?:st|nd|rd|th)?(?![\w%°]|[.,:]\d|[^\S\n]?(?:percent|per cent|million|billion|[ap]\.?m\b))"
    rf"(?:[^\S\n]?(?:[-–—]|to|and|&|or)[^\S\n]?(\d{{1,2}})(?:st|nd|rd|th)?(?![\w%]|[.,:]\d))?"
)
_HYPHEN_DAY_AFTER = lazy_pattern(r"-(\d{1,2})(?![\w%]|[.,:]\d)")
_YEAR_AFTER = lazy_pattern(
    rf"(?:[^\S\n]?,?{GAP}(?:\d\d:\d\d:\d\d[\d.]*[^\S\n])?|{GAP}(?:of|in|de|del|do)[^\S\n]+|,?{GAP}in[^\S\n]+|-|/)({YEAR_OF_DATE})(?![\da-z_])|{GAP}['’](\d\d)(?!\w)|-(\d\d)(?![\w-])"
)
_YEAR_BEFORE = lazy_pattern(r"(?<!\d)((?:1[5-9]|20)\d\d)[.,]?[^\S\n]+\Z")
_YEAR_JOINED = lazy_pattern(r"(?<![\w-])((?:1[5-9]|20)\d\d)-\Z")
"""In "2024-Jun-03"."""
_AMOUNT_BEFORE = lazy_pattern(r"\d[\d.,]*[^\S\n]?%?(?:[^\S\n]?[a-z]+){0,2},?[^\S\n]+\Z")

_LONGEST_MONTH = 31
_TO_DASH = 8
"""Characters behind a month in which the dash of a range stands."""
_FAR, _NEAR = 40, 5
"""Characters before a month and behind it in which a day of no month begins."""
_SECOND = 2
"""The group of the last day of a range."""
_MONTH_FIRST_LANGUAGES = frozenset({"en", "tl"})
"""Languages that write "June 3"; elsewhere a number after a month's name is no day."""
_OF_DAY = frozenset({"on", "dated"})
_YEAR_WORDS = frozenset({"sure", "by", "link", "year"})
_OF_MONTH = "of-month"
"""The tag of an ordinal number that may be a day: "the 14th"."""
_COUNTS = (Sense.AGO, Sense.COUNTED, Sense.AHEAD, Sense.STRETCH)
"""What begins or ends a count of units."""
_FORMS = {
    Sense.RELATIVE: "relative",
    Sense.COMING: "coming",
    Sense.COMPARISON: "comparison",
    Sense.COMPARISON_OF_AMOUNTS: "comparison",
}


def find_expressions(text: str, found: Sequence[Match], language: str) -> list[Expression]:
    """The time expressions of a text, in order of place. `found` are the lexicon's matches in it, `language` is a code."""
    finder = _Finder(text, language)
    for match in found:
        finder.take(match)
    return join(text, finder.finish(), finder.words)


class _Finder:
    """Collects the expressions of one text from left to right."""

    def __init__(self, text: str, language: str) -> None:
        self.words: Words = words(language)
        self._around = Surroundings(text, language)
        self._text = text
        self._language = language
        self._expressions: list[Expression] = []
        self._hours_end = -1
        self._numbered: list[Span] = []
        self._taken_years: set[int] = set()
        self._namesakes = Namesakes(text, self.words)

    def take(self, match: Match) -> None:
        """Read one phrase."""
        tags = match.tags
        meaning = MEANING_OF_TAG.get(tags[0]) if tags else None
        if meaning is None:
            if tags and tags[0] == _OF_MONTH:
                self._numbered.append(match.span)
            return
        start, end = match.span
        sense = meaning.sense
        if sense is _MONTH:
            self._month(start, end, meaning, weak="weak" in tags)
        elif sense is _WEEKDAY:
            self._weekday(start, end, meaning)
        elif sense is _MODIFIER:
            self._around.modifier = (self._around.with_modifier(start), end)
        elif sense is Sense.OTHER_YEAR:
            self._drop_before(start)
        elif sense is Sense.HOURS:
            self._hours_end = end
        elif sense in _COUNTS:
            self._count(start, end, meaning)
        elif sense is Sense.BEFORE_LAST:
            self._before_last(start, end)
        elif (
            sense is not Sense.NAME
            and self._is_meant(start, end, meaning)
            and not (sense is Sense.COMING and (self._is_of_other(end) or self._is_of_tale(start, end)))
            and not ("quoted" in tags and self._is_mentioned(start, end, meaning))
            and not ("told" in tags and self._looks_ahead(start, end) is not False)
            and not (("now" in tags or "thought" in tags) and self._is_at_large(start, end, tags))
        ):
            offset = None if sense is Sense.COMING else meaning.number
            self._add(
                Expression(self._around.with_modifier(start), end, _FORMS[sense], offset=offset, unit=meaning.unit)
            )

    def finish(self) -> list[Expression]:
        """All expressions, not yet in order."""
        found = [*self._expressions, *find_numbers(self._text, self._language, self._is_year)]
        if self._numbered:
            from provenance.analysis.dates.finding.days_of_month import (  # noqa: PLC0415 - few short texts have one
                days_of_month,
            )

            found.extend(days_of_month(self._text, self._numbered, found))
        return found

    def _add(self, expression: Expression) -> None:
        self._expressions.append(expression)

    def _is_meant(self, start: int, end: int, meaning: Meaning) -> bool:
        """Whether a relative expression is one here: amounts are compared, and it is no title such as "This Week"."""
        if meaning.sense is Sense.COMPARISON_OF_AMOUNTS:
            return _AMOUNT_BEFORE.search(self._text, max(0, start - 24), start) is not None
        if meaning.sense is not Sense.RELATIVE or self._language != "en" or meaning.unit == "holiday":
            return True
        space = self._text.find(" ", start, end)
        return space < 0 or not self._text[space + 1].isupper() or self._text[start:end].isupper()

    def _is_mentioned(self, start: int, end: int, meaning: Meaning) -> bool:
        """Whether "yesterday" is a title or a word here: "the song “Yesterday”", "Yesterday is gone"; "Tomorrow is the last day" gives a day."""
        if self._around.is_title(start, end):
            return True
        return (
            meaning.number < 0
            and self._text[start].isupper()
            and "be" in self.words.tenses.get(self._around.after(end)[0], NO_KINDS)
        )

    def _is_at_large(self, start: int, end: int, tags: tuple[str, ...]) -> bool:
        """Whether "today" or "now" means these days, an era or a day that is only thought of."""
        from provenance.analysis.dates.finding.these_days import (  # noqa: PLC0415 - few short texts need it
            is_of_era,
            is_thought,
            means_these_days,
        )

        if "now" in tags and means_these_days(self._around, start, end):
            return True
        return "thought" in tags and (is_of_era(self._around, end) or is_thought(self._around, start))

    def _drop_before(self, start: int) -> None:
        """Leave out the day or month that ends right before a place: "in November of that year"."""
        if self._expressions:
            last = self._expressions[-1]
            if not last.year and last.month and 0 <= start - last.end <= 2:
                self._expressions[-1] = last._replace(unit="dropped")

    # -- months -------------------------------------------------------------------------------------------------------------

    def _month(self, start: int, end: int, meaning: Meaning, *, weak: bool) -> None:
        text, month = self._text, meaning.number
        near = max(0, start - 16)
        before = _DAY_BEFORE.search(text, near, start) if _DIGIT.search(text, near, start) else None
        day = int(before[1] or before[2]) if before else 0
        taken = before and ((before[2] and self._is_taken(before.start())) or self._is_of_row(end))
        if before and 1 <= day <= 31 and not taken:
            start = before.start()
            start, day, last = self._first_of_range(before, day)
        else:
            before, day, last = None, 0, 0
        if before is None and self._language in _MONTH_FIRST_LANGUAGES and self._is_beyond(start, end, month, meaning):
            return
        kinds, word_start = self._around.before(start)
        if before is None and self._language in _MONTH_FIRST_LANGUAGES:
            after = _DAY_AFTER.match(text, end) or (_HYPHEN_DAY_AFTER.match(text, end) if meaning.short else None)
            if after and self._is_day(month, int(after[1]), after.end(), kinds):
                day, last = self._days_of_range(after)
                end = after.end()
        # The stop of an abbreviation stands before its year: "Apr. 2024", "3 Apr. 2024".
        stopped = end + (meaning.short and (not day or before is not None) and text.startswith((". ", ".,"), end))
        year, after_year = self._year_after(stopped)
        end = after_year if year else end
        if day and not year:
            ahead = _YEAR_BEFORE.search(text, max(0, start - 8), start)
            year = int(ahead[1]) if ahead else 0
            joined = (
                _YEAR_JOINED.search(text, max(0, start - 6), start)
                if before is None and text[start - 1 : start] == "-"
                else None
            )
            if joined is not None:
                year, start = int(joined[1]), joined.start()
        if day:
            if before:
                self._add_first_day(start, year, month, day)
            form = "full" if year else "day-month"
            self._add_day(Expression(start, end, form, year, month, day, last=last), kinds, word_start)
        elif year:
            self._add(Expression(self._around.with_modifier(start), end, "month-year", year, month))
        elif not self._namesakes.is_titled(start, end, word_start, self._language, kinds) and self._stands_alone(
            start, end, kinds, short=meaning.short, weak=weak
        ):
            direction = direction_of(kinds)
            if direction is None:
                from provenance.analysis.dates.finding.weekdays import is_of_name  # noqa: PLC0415 - few short texts need it

                if is_of_name(self._around, start, end, kinds, word_start):
                    return
                self._add(Expression(self._around.with_modifier(start), end, "month", 0, month))
            elif self._around.direction(kinds, word_start) is not None:
                self._add(Expression(word_start, end, "relative", 0, month, 0, None, direction, "month"))

    def _first_of_range(self, before: re.Match[str], day: int) -> tuple[int, int, int]:
        """Where a day before its month begins, its number, and 0; of a range where it begins, its first and its last day."""
        start = before.start()
        if not (_DASH.search(before[0]) or _DASH.search(self._text, max(0, start - 2), start)):
            return start, day, 0
        from provenance.analysis.dates.finding.ranges import first_of_range  # noqa: PLC0415 - few short texts have one

        return first_of_range(before, day, self._around)

    def _is_of_row(self, end: int) -> bool:
        """Whether a number before a month is that of a row whose range begins with the month: "11 Mar 31-Apr 7"."""
        if self._language not in _MONTH_FIRST_LANGUAGES or not _DASH.search(self._text, end, end + _TO_DASH):
            return False
        from provenance.analysis.dates.finding.ranges import ends_in_other_month  # noqa: PLC0415 - few short texts have one

        return ends_in_other_month(self._text, end, self._language)

    def _days_of_range(self, after: re.Match[str]) -> tuple[int, int]:
        """The day behind a month, and the last one of a range; of one with a year the last one alone where no month has it: "May 30-32, 2019"."""
        first, last = int(after[1]), int(after[_SECOND]) if after.lastindex == _SECOND else 0
        if not last:
            return first, 0
        if last > _LONGEST_MONTH and _YEAR_AFTER.match(self._text, after.end()):
            return last, 0
        from provenance.analysis.dates.finding.ranges import last_of_range  # noqa: PLC0415 - few short texts have one

        return first, last_of_range(after, first)

    def _is_beyond(self, start: int, end: int, month: int, meaning: Meaning) -> bool:
        """Whether a number beside a month is the day of none and yet a date, which is then taken."""
        text = self._text
        if not (_DIGIT.search(text, max(0, start - _FAR), start) or _DIGIT.search(text, end, end + _NEAR)):
            return False
        from provenance.analysis.dates.finding.beyond import day_beyond  # noqa: PLC0415 - few short texts have one

        found = day_beyond(text, start, end, self.words, self._language, short=meaning.short)
        if found is None:
            return False
        day, first, stop = found
        year, last = self._year_after(stop)
        self._add(Expression(first, last, "full", year, month, day))
        return True

    def _is_taken(self, place: int) -> bool:
        """Whether a number is part of the date before it: "Nov 18-Dec 19"."""
        return self._expressions != [] and self._expressions[-1].end > place

    def _is_day(self, month: int, day: int, end: int, kinds: frozenset[str]) -> bool:
        """Whether a number behind a month is its day: not so in "In June 31 people died", unless a year follows."""
        if not 1 <= day <= 31:
            return False
        if _YEAR_AFTER.match(self._text, end):
            return True
        if "in" in kinds:
            return False
        if not kinds.isdisjoint(_OF_DAY):
            return True  # "on Feb. 30 nobody came"
        return is_date(2000, month, day) or not (
            self._text[end : end + 1] == " " and self._text[end + 1 : end + 2].islower()
        )

    def _add_day(self, expression: Expression, kinds: frozenset[str], word_start: int) -> None:
        direction = None if expression.year else self._around.direction(kinds, word_start)
        if direction is None:
            self._add(expression._replace(start=self._around.with_modifier(expression.start)))
        else:
            self._add(expression._replace(start=word_start, form="relative", offset=direction, unit="month"))

    def _add_first_day(self, end: int, year: int, month: int, last: int) -> None:
        """Add the day before "to" or "and" that shares month and year of the day behind it."""
        weekday = self._expressions[-1] if self._expressions else None
        if weekday is not None and weekday.form == "weekday" and 0 < end - weekday.end <= len(", "):
            end = weekday.start  # "Friday 5 to Sunday 14 January"
        near = max(0, end - 16)
        first = _FIRST_DAY.search(self._text, near, end) if _DIGIT.search(self._text, near, end) else None
        if (
            first is not None
            and "link" in self.words.before.get(first[2].lower(), NO_KINDS)
            and 0 < int(first[1]) < last
        ):
            form = "full" if year else "day-month"
            self._add(Expression(first.start(), first.end(1), form, year, month, int(first[1])))

    def _stands_alone(self, start: int, end: int, kinds: frozenset[str], *, short: bool, weak: bool) -> bool:
        """Whether the name of a month without day and year stands for the month here: not so in "Ms May", "each July"."""
        if self._namesakes.is_cited(start, end):
            return False
        if direction_of(kinds) is not None:
            return not short or self._text[start].isupper()
        if "repeated" in kinds and "article" not in kinds:
            return False
        if short:
            return self._language == "en" and "sure" in kinds and self._text[start].isupper()
        if not weak or "sure" in kinds or self._around.with_modifier(start) != start:
            return True
        if "by" in kinds or ("article" in kinds and precedes_noun(self._around, end)):
            return not self._namesakes.is_person(self._text[start:end])
        return False

    def _year_after(self, end: int) -> tuple[int, int]:
        """The year after a day or month, and where the date ends; 0 and the same place where there is none."""
        match = _YEAR_AFTER.match(self._text, end)
        if match is None:
            return year_in_words(self._around, end)
        group = match.lastindex or 1
        self._taken_years.add(match.start(group))
        return century(int(match[group]), len(match[group])), match.end(group)

    def _is_year(self, start: int, end: int) -> bool:
        """Whether a number of four digits is a year here: after a preposition or in brackets."""
        if start in self._taken_years:
            return False
        if self._text[start - 1 : start] in {"(", "["} or self._text[end : end + 1] in {")", ":"}:
            return True
        kinds, _ = self._around.before(start)
        return not kinds.isdisjoint(_YEAR_WORDS) or self._around.with_modifier(start) != start

    # -- weekdays -----------------------------------------------------------------------------------------------------------

    def _weekday(self, start: int, end: int, meaning: Meaning) -> None:
        from provenance.analysis.dates.finding.weekdays import (  # noqa: PLC0415 - few short texts name one
            begins_name,
            day_of_month,
            is_lapse,
            is_narrated,
            is_numbered,
            is_of_case,
            is_of_hours,
            is_of_name,
            is_of_opening,
            is_under_hours,
            leans_on_another,
            owns,
            week_on,
        )

        kinds, word_start = self._around.before(start)
        word, word_end = self._around.after(end)
        following = self.words.after.get(word, NO_KINDS)
        direction = direction_of(kinds)
        title = self.words.after.get(word.lower(), NO_KINDS) if word[:1].isupper() and word[1:].islower() else NO_KINDS
        if (
            (meaning.short and not (direction and self._language == "tr"))
            or (direction and self._around.direction(kinds, word_start) is None)
            or "repeated" in kinds
            or self._namesakes.is_titled(start, end, word_start, self._language, kinds | following)
            or self._namesakes.is_given(start, end)
            or ("name" in title and direction is None and not owns(self._text, end))
            or ("name" in following and not is_lapse(self._around, kinds, word, word_end))
            or is_numbered(self._around, kinds, word_start)
            or ("round" in following and not owns(self._text, end))
            or self._around.is_title(start, end)
            or self._namesakes.is_product(self._text[start:end])
            or is_narrated(self._around, kinds, word_start, end)
            or (direction is None and "on" not in kinds and begins_name(self._text, end))
            or is_of_name(self._around, start, end, kinds, word_start)
            or is_of_hours(self._text, self._hours_end, start)
            or is_under_hours(self._text, start, end)
            or is_of_opening(self._around, self._expressions[-1:], kinds, start)
            or is_of_case(self._around, start, end)
            or ("leaning" in following and leans_on_another(self._around, kinds, word_end))
            or ("of" in following and ("ordinal" in kinds or direction == -1))
        ):  # A habit or a name, unless a date follows, which `join` sees to.
            self._add(Expression(start, end, "weekday", weekday=meaning.number, unit="dropped"))
            return
        start = word_start if direction is not None or "on" in kinds else self._around.with_modifier(start)
        day, month, day_end = day_of_month(self._around, end) if direction is None else (0, 0, end)
        if day:
            self._add(Expression(start, day_end, "weekday", 0, month, day, meaning.number, unit="day"))
            return
        behind = direction_of(following)
        if behind is not None:  # "el lunes pasado"
            direction, end = behind, word_end
        elif self._language == "en" and direction is None and (whole := week_on(self._text, start, end))[0] >= 0:
            start, end, direction = *whole, 2
        self._add(Expression(start, end, "weekday", weekday=meaning.number, offset=direction, unit="day"))

    # -- other phrases ------------------------------------------------------------------------------------------------------

    def _count(self, start: int, end: int, meaning: Meaning) -> None:
        from provenance.analysis.dates.finding.counts import read_count  # noqa: PLC0415 - few short texts need it

        counted = read_count(self._around, start, end, meaning)
        if counted is not None:
            self._add(counted)

    def _is_of_other(self, end: int) -> bool:
        """Whether days are those of something else: "en los últimos días de la guerra"."""
        return "whose" in self.words.after.get(self._around.after(end)[0].lower(), NO_KINDS)

    def _is_of_tale(self, start: int, end: int) -> bool:
        from provenance.analysis.dates.finding.tales import is_of_tale  # noqa: PLC0415 - few short texts need it

        return is_of_tale(self._text, start, end, self.words, back=False)

    def _looks_ahead(self, start: int, end: int) -> bool | None:
        from provenance.analysis.dates.tenses import place_looks_ahead  # noqa: PLC0415 - few short texts need it

        return place_looks_ahead(self._text, start, end, self._language)

    def _before_last(self, start: int, end: int) -> None:
        last = self._expressions[-1] if self._expressions else None
        if last is not None and last.form == "weekday" and last.offset is None and start - last.end == 1:
            self._expressions[-1] = last._replace(end=end, offset=-2)
