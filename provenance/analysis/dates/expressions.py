"""Finds time expressions in a text: from the phrases of the lexicon, and from digits, without looking at any publication date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis.dates.context import opening_words, words_after, words_before
from provenance.analysis.dates.counting import direction_of, number_of
from provenance.analysis.dates.digits import YEAR_OF_DATE, find_numbers
from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.joining import GAP, join
from provenance.analysis.dates.meanings import MEANING_OF_TAG, Meaning, Sense
from provenance.analysis.dates.names import Words, words
from provenance.analysis.dates.parsing import century, is_date
from provenance.api import Match, lazy_pattern

_DAY_BEFORE = lazy_pattern(
    r"(?<![\w.,:$€£/-])(?:\d{1,2}(?:st|nd|rd|th)?[-–])?(\d{1,2})(?:st|nd|rd|th|er|[º°ª.])?(?:[^\S\n]+(?:of|de|del|di)\b)?[^\S\n]*\Z|"
    r"(?<![\w.,:$€£/-])(\d{1,2})-\Z",
    re.IGNORECASE,
)
_DIGIT = lazy_pattern(r"\d")
_DAY_AFTER = lazy_pattern(
    rf"\.?{GAP}(?:the{GAP})?(\d{{1,2}})(?:st|nd|rd|th)?(?![\w%°]|[.,:]\d|[^\S\n]?(?:percent|per cent|million|billion|[ap]\.?m\b))"
    rf"(?:[^\S\n]?(?:[-–—]|to|and|&|or)[^\S\n]?\d{{1,2}}(?:st|nd|rd|th)?(?![\w%]|[.,:]\d))?"
)
_HYPHEN_DAY_AFTER = lazy_pattern(r"-(\d{1,2})(?![\w%]|[.,:]\d)")
_YEAR_AFTER = lazy_pattern(
    rf"(?:,?{GAP}(?:\d\d:\d\d:\d\d[\d.]*[^\S\n])?|{GAP}(?:of|in|de|del|do)[^\S\n]+|,?{GAP}in[^\S\n]+|-|/)({YEAR_OF_DATE})(?![\da-z_])|{GAP}['’](\d\d)(?!\w)|-(\d\d)(?![\w-])"
)
_YEAR_BEFORE = lazy_pattern(r"(?<!\d)((?:1[5-9]|20)\d\d)[.,]?[^\S\n]+\Z")
_WORD_AFTER = lazy_pattern(r"['’]?s?[^\S\n]+([^\W\d_]\w*)")
_YEAR_IN_WORDS = lazy_pattern(r"[^\S\n-]*[- ]([a-z]+(?:-[a-z]+)?)")
_NUMBER_AND_UNIT = lazy_pattern(r"[^\S\n]+(\w+)[^\S\n]+([^\W\d_]+)")
_AMOUNT_BEFORE = lazy_pattern(r"\d[\d.,]*[^\S\n]?%?(?:[^\S\n]?[a-z]+){0,2},?[^\S\n]+\Z")

_MONTH_FIRST_LANGUAGES = frozenset({"en", "tl"})
"""Languages that write "June 3"; elsewhere a number after a month's name is no day."""
_YEAR_WORDS = frozenset({"sure", "by", "link", "year"})
_LONGEST_WORD = 20
_NEAR = 8
"""Words to each side of "today" among which the verb of its event stands."""
_OPENING = "([\"'“‘«—–"
_PRESENT = lazy_pattern(r",?[^\S\n]+(\d|[a-z]+)")
_PAUSES = frozenset(".,;:")
_POSSESSIVE = frozenset("'’")
_NOUN_WITHIN = 2
"""Words behind "today's" of which one in the plural makes it these days: "today's sophisticated guests"."""
_NO_PLURAL = ("ss", "us", "is", "ous")
_OPENING_WORDS = 4
"""First words of a sentence among which one says that it only thinks of a case."""
_COMPARED = 3
"""Words before "today" among which "more" or "less" stands, with the verb before it."""
_NAME_BEHIND = lazy_pattern(r" [A-Z][a-z'’-]+(?=[^\S\n]*(?:[.,;:!?)#\n]|\Z))")
"""Behind a weekday that is the first word of a name, and no day of a sentence that goes on: "$2,500 to Saturday Academy"."""
_LINE_OF_HOURS = 120
_HOUR = lazy_pattern(r"[^\n]*\d[^\S\n]?[ap]\.?m\b", re.IGNORECASE)
_NO_WORDS: frozenset[str] = frozenset()
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
        self._text = text
        self._language = language
        self._expressions: list[Expression] = []
        self._hours_end = -1
        self._modifier: tuple[int, int] = (-1, -1)
        self._taken_years: set[int] = set()
        self._persons: dict[str, bool] = {}
        self._products: dict[str, bool] = {}
        self._endings: list[str] | None = None
        """Those of products' names that the text has."""

    def take(self, match: Match) -> None:
        """Read one phrase."""
        tags = match.tags
        meaning = MEANING_OF_TAG.get(tags[0]) if tags else None
        if meaning is None:
            return
        start, end = match.span
        sense = meaning.sense
        if sense is Sense.MONTH:
            self._month(start, end, meaning, weak="weak" in tags)
        elif sense is Sense.WEEKDAY:
            self._weekday(start, end, meaning)
        elif sense is Sense.MODIFIER:
            self._modifier = (self._with_modifier(start), end)
        elif sense is Sense.OTHER_YEAR:
            self._drop_before(start)
        elif sense is Sense.HOURS:
            self._hours_end = end
        elif sense is Sense.AGO:
            self._ago(start, end, meaning)
        elif sense is Sense.COUNTED:
            self._counted(start, end, meaning)
        elif (
            sense is not Sense.NAME
            and self._is_meant(start, end, meaning)
            and not ("now" in tags and self._is_now(start, end))
            and not ("thought" in tags and (self._is_of_era(end) or self._is_thought(start)))
        ):
            offset = None if sense is Sense.COMING else meaning.number
            self._add(Expression(self._with_modifier(start), end, _FORMS[sense], offset=offset, unit=meaning.unit))

    def finish(self) -> list[Expression]:
        """All expressions, not yet in order."""
        return [*self._expressions, *find_numbers(self._text, self._language, self._is_year)]

    # -- surroundings -------------------------------------------------------------------------------------------------------

    def _add(self, expression: Expression) -> None:
        self._expressions.append(expression)

    def _with_modifier(self, start: int) -> int:
        """Where an expression begins together with the "late" or "the end of" before it."""
        first, end = self._modifier
        near = 0 <= end <= start <= end + 3 and self._text[end:start].strip(" \n\t\u00a0") in {"", "-"}
        return first if near else start

    def _before(self, start: int) -> tuple[frozenset[str], int]:
        """What the word before a place makes of what stands there, and where that word begins."""
        before = self._text[max(0, start - _LONGEST_WORD) : start]
        words_only = before.rstrip()
        if not words_only or before.count("\n", len(words_only)) > 1:
            return _NO_WORDS, start
        word = words_only.split()[-1].lstrip(_OPENING)
        place = start - len(before) + len(words_only) - len(word)
        return self.words.before.get(word.lower(), _NO_WORDS), place

    def _after(self, end: int) -> tuple[str, int]:
        """The word after a place, as written, and its end."""
        match = _WORD_AFTER.match(self._text, end)
        return (match[1], match.end(1)) if match else ("", end)

    def _is_meant(self, start: int, end: int, meaning: Meaning) -> bool:
        """Whether a relative expression is one here: amounts are compared, and it is no title such as "This Week"."""
        if meaning.sense is Sense.COMPARISON_OF_AMOUNTS:
            return _AMOUNT_BEFORE.search(self._text, max(0, start - 24), start) is not None
        if meaning.sense is not Sense.RELATIVE or self._language != "en" or meaning.unit == "holiday":
            return True
        space = self._text.find(" ", start, end)
        return space < 0 or not self._text[space + 1].isupper() or self._text[start:end].isupper()

    def _is_now(self, start: int, end: int) -> bool:
        """Whether "today" means these days, or is part of a call to act: the words near it tell of no event."""
        kinds, _ = self._before(start)
        if "now" in kinds:
            return True
        before = words_before(self._text, start)
        if before and self._text[start].isupper() and before[-1]:
            return True  # "Shop Today": a title or a button
        if self._is_of_era(end) or self._is_thought(start) or self._is_present(end) or self._is_compared(before, end):
            return True
        if before and before[0].lower() in self.words.calls and self._text[end : end + 1] not in _POSSESSIVE:
            return True  # "Book a table today"
        near = [*before[-_NEAR:], *words_after(self._text, end)[:_NEAR]]
        known = self.words
        if any(not told.isdisjoint(near) for told in (known.happened, known.planned, known.event)):
            return False
        return not (known.endings and any(word.endswith(known.endings) for word in near))

    def _is_of_era(self, end: int) -> bool:
        """Whether "today" or "tomorrow" is a time here, not a day: "today's computers"."""
        if self._text[end : end + 1] not in _POSSESSIVE:
            return False
        for word in words_after(self._text, end + 2)[:_NOUN_WITHIN]:
            kinds = self.words.after.get(word, _NO_WORDS)
            if "era" in kinds:
                return True
            if not word.islower() or "dated" in kinds or word in self.words.event or word in self.words.before:
                return False
            if self._language == "en" and word.endswith("s") and not word.endswith(_NO_PLURAL):
                return True
        return False

    def _is_present(self, end: int) -> bool:
        """Whether what stands behind "today" tells how things stand: "Today, many", "Today, 74% of", "investors today are"."""
        behind = _PRESENT.match(self._text, end)
        if behind is None:
            return False
        if self._text[end - 5 : end] == "Today" and "opening" in self.words.after.get(behind[1], _NO_WORDS):
            return True
        return behind[1].isdigit() or "present" in self.words.after.get(behind[1], _NO_WORDS)

    def _is_compared(self, before: list[str], end: int) -> bool:
        """Whether "today" ends a sentence that compares these days with those of old: "buyers are more demanding today"."""
        known = self.words.before
        if self._text[end : end + 1] != "." or not any(
            "degree" in known.get(word, _NO_WORDS) for word in before[-_COMPARED:]
        ):
            return False
        return any("now" in known.get(word, _NO_WORDS) for word in before[-_COMPARED - 1 :])

    def _is_thought(self, start: int) -> bool:
        """Whether the sentence around a place only thinks of a case: "If prices fall tomorrow", "For example, suppose"."""
        before = opening_words(self._text, start, _OPENING_WORDS)
        return not self.words.thought.isdisjoint(word.lower() for word in before)

    def _drop_before(self, start: int) -> None:
        """Leave out the day or month that ends right before a place: "in November of that year"."""
        if self._expressions:
            last = self._expressions[-1]
            if not last.year and last.month and 0 <= start - last.end <= 2:
                self._expressions[-1] = last._replace(unit="dropped")

    def _direction(self, kinds: frozenset[str], word_start: int) -> int | None:
        """-1 for "last", 0 for "this", 1 for "next" before a month or weekday, but not "the next March"."""
        direction = direction_of(kinds)
        return None if direction and "definite" in self._before(word_start)[0] else direction

    # -- months -------------------------------------------------------------------------------------------------------------

    def _month(self, start: int, end: int, meaning: Meaning, *, weak: bool) -> None:
        text, month = self._text, meaning.number
        near = max(0, start - 12)
        before = _DAY_BEFORE.search(text, near, start) if _DIGIT.search(text, near, start) else None
        day = int(before[1] or before[2]) if before else 0
        if before and 1 <= day <= 31:
            start = before.start()
        else:
            before, day = None, 0
        kinds, word_start = self._before(start)
        if before is None and self._language in _MONTH_FIRST_LANGUAGES:
            after = _DAY_AFTER.match(text, end) or (_HYPHEN_DAY_AFTER.match(text, end) if meaning.short else None)
            if after and self._is_day(month, int(after[1]), after.end(), kinds):
                day, end = int(after[1]), after.end()
        year, end = self._year_after(end)
        if day and not year:
            ahead = _YEAR_BEFORE.search(text, max(0, start - 8), start)
            year = int(ahead[1]) if ahead else 0
        if day:
            self._add_day(Expression(start, end, "full" if year else "day-month", year, month, day), kinds, word_start)
        elif year:
            self._add(Expression(self._with_modifier(start), end, "month-year", year, month))
        elif self._stands_alone(start, end, kinds, short=meaning.short, weak=weak):
            direction = direction_of(kinds)
            if direction is None:
                self._add(Expression(self._with_modifier(start), end, "month", 0, month))
            elif self._direction(kinds, word_start) is not None:
                self._add(Expression(word_start, end, "relative", 0, month, 0, None, direction, "month"))

    def _is_day(self, month: int, day: int, end: int, kinds: frozenset[str]) -> bool:
        """Whether a number behind a month is its day: not so in "In June 31 people died", unless a year follows."""
        if not 1 <= day <= 31:
            return False
        if _YEAR_AFTER.match(self._text, end):
            return True
        if "in" in kinds:
            return False
        return is_date(2000, month, day) or not (
            self._text[end : end + 1] == " " and self._text[end + 1 : end + 2].islower()
        )

    def _add_day(self, expression: Expression, kinds: frozenset[str], word_start: int) -> None:
        direction = None if expression.year else self._direction(kinds, word_start)
        if direction is None:
            self._add(expression._replace(start=self._with_modifier(expression.start)))
        else:
            self._add(expression._replace(start=word_start, form="relative", offset=direction, unit="month"))

    def _stands_alone(self, start: int, end: int, kinds: frozenset[str], *, short: bool, weak: bool) -> bool:
        """Whether the name of a month without day and year stands for the month here: not so in "Ms May", "each July"."""
        if direction_of(kinds) is not None:
            return not short or self._text[start].isupper()
        if "repeated" in kinds and "article" not in kinds:
            return False
        if short:
            return self._language == "en" and "sure" in kinds and self._text[start].isupper()
        if not weak or "sure" in kinds or self._with_modifier(start) != start:
            return True
        if "by" in kinds or ("article" in kinds and self._precedes_noun(end)):
            return not self._is_person(self._text[start:end])
        return False

    def _is_person(self, name: str) -> bool:
        """Whether somebody in the text seems to bear the name of a month."""
        if name not in self._persons:
            pattern = rf"\b[A-Z][a-z]+\.? {name}\b(?! \d)|\b{name} (?:said|[A-Z][a-z]+)"
            self._persons[name] = re.search(pattern, self._text) is not None
        return self._persons[name]

    def _precedes_noun(self, end: int) -> bool:
        """Whether a common noun may follow: a word in small letters that is no preposition or verb of the lexicon."""
        word, _ = self._after(end)
        known = self.words
        return word[:1].islower() and not (word in known.before or word in known.ahead or word in known.happened)

    def _year_after(self, end: int) -> tuple[int, int]:
        """The year after a day or month, and where the date ends; 0 and the same place where there is none."""
        match = _YEAR_AFTER.match(self._text, end)
        if match is None:
            return self._year_in_words(end)
        group = match.lastindex or 1
        self._taken_years.add(match.start(group))
        return century(int(match[group]), len(match[group])), match.end(group)

    def _year_in_words(self, end: int) -> tuple[int, int]:
        """As "nineteen ninety-seven"."""
        word, word_end = self._after(end)
        if "century" not in self.words.after.get(word, _NO_WORDS):
            return 0, end
        rest = _YEAR_IN_WORDS.match(self._text, word_end)
        tens = number_of([rest[1]], self.words.numbers) if rest else None
        return (self.words.numbers[word] * 100 + tens, rest.end(1)) if rest and tens else (0, end)

    def _is_year(self, start: int, end: int) -> bool:
        """Whether a number of four digits is a year here: after a preposition or in brackets."""
        if start in self._taken_years:
            return False
        if self._text[start - 1 : start] in {"(", "["} or self._text[end : end + 1] in {")", ":"}:
            return True
        kinds, _ = self._before(start)
        return not kinds.isdisjoint(_YEAR_WORDS) or self._with_modifier(start) != start

    # -- weekdays -----------------------------------------------------------------------------------------------------------

    def _weekday(self, start: int, end: int, meaning: Meaning) -> None:
        kinds, word_start = self._before(start)
        word, word_end = self._after(end)
        following = self.words.after.get(word, _NO_WORDS)
        direction = direction_of(kinds)
        if (
            meaning.short
            or (direction and self._direction(kinds, word_start) is None)
            or "repeated" in kinds
            or "name" in following
            or self._is_product(start, end)
            or self._is_narrated(kinds, word_start, end, word)
            or (direction is None and "on" not in kinds and _NAME_BEHIND.match(self._text, end))
            or self._is_of_hours(start)
            or self._is_thought(start)
            or ("of" in following and ("ordinal" in kinds or direction == -1))
        ):  # A habit or a name, unless a date follows, which `join` sees to.
            self._add(Expression(start, end, "weekday", weekday=meaning.number, unit="dropped"))
            return
        start = word_start if direction is not None or "on" in kinds else self._with_modifier(start)
        behind = direction_of(following)
        if behind is not None:  # "el lunes pasado"
            direction, end = behind, word_end
        self._add(Expression(start, end, "weekday", weekday=meaning.number, offset=direction, unit="day"))

    def _is_product(self, start: int, end: int) -> bool:
        """Whether a weekday is the name of a product in this text, which calls it "monday.com" somewhere."""
        if self._endings is None:
            self._endings = [ending for ending in self.words.product if ending in self._text]
        if not self._endings:
            return False
        name = self._text[start:end]
        if name not in self._products:
            self._products[name] = any(
                f"{form}{ending}" in self._text for ending in self._endings for form in (name, name.lower())
            )
        return self._products[name]

    def _is_narrated(self, kinds: frozenset[str], word_start: int, end: int, word: str) -> bool:
        """Whether a story counts its days: "on the Monday", with nothing behind it, leads back to what was told."""
        if "definite" not in kinds or "on" not in self._before(word_start)[0]:
            return False
        return not word or self._text[end : end + 1] in _PAUSES or "daytime" in self.words.after.get(word, _NO_WORDS)

    def _is_of_hours(self, start: int) -> bool:
        """Whether a weekday goes on with opening hours: "9 to 5 p.m. Monday through Thursday, from 1 to 8 p.m. Sunday"."""
        if not 0 <= start - self._hours_end <= _LINE_OF_HOURS:
            return False
        return _HOUR.match(self._text, self._hours_end, start) is not None

    # -- counts -------------------------------------------------------------------------------------------------------------

    def _ago(self, start: int, end: int, meaning: Meaning) -> None:
        before = self._text[max(0, start - 40) : start].rstrip()
        tokens = before.split()[-3:]
        number = number_of(tokens, self.words.numbers)
        if number is not None:
            said = tokens[-1] if tokens[-1] != "of" else f"{tokens[-2]} of"
            at = max(0, start - 40) + before.rfind(said)
            offset = meaning.number * number
            self._add(Expression(self._with_modifier(at), end, "ago", offset=offset, unit=meaning.unit))

    def _counted(self, start: int, end: int, meaning: Meaning) -> None:
        following = _NUMBER_AND_UNIT.match(self._text, end)
        unit = self.words.units.get(following[2]) if following else None
        number = number_of([following[1]], self.words.numbers) if following and unit else None
        if following and unit and number is not None:
            self._add(Expression(start, following.end(), "ago", offset=meaning.number * number, unit=unit))
