"""What stands around a weekday: whether it is a day at all, and the day of the month behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.finding.surroundings import NO_KINDS, Surroundings, precedes_noun
from provenance.analysis.dates.finding.these_days import is_thought
from provenance.analysis.dates.names import month_names, plain
from provenance.analysis.dates.numeric import is_date
from provenance.api import Phrases, any_of, lazy_pattern

_MONTHLY = Phrases.load("provenance.analysis.dates", "monthly")

_DAY_OF_WEEKDAY = lazy_pattern(
    r",?[^\S\n]+(?:(the[^\S\n]+)?(\d{1,2})(?:st|nd|rd|th)|(?!24/7)(\d{1,2})/(\d{1,2}))(?![\w/%-]|[.,]\d|[^\S\n]+(?:of\b|[A-Z]))"
)
"""The day of a month that nothing names behind a weekday: "Saturday the 25th", "Saturday 25/10"."""
_PAUSES = frozenset(".,;:")
_POSSESSIVE = frozenset({"'", "’"})
_NAME_BEHIND = lazy_pattern(r" [A-Z][a-z'’-]+(?=[^\S\n]*(?:[.,;:!?)#\n]|\Z))")
"""Behind a weekday that is the first word of a name, and no day of a sentence that goes on: "$2,500 to Saturday Academy"."""
_CAPITALS_BEHIND = lazy_pattern(r" (?P<first>[A-Z][\w’'-]*)(?: (?P<second>[A-Z][\w’'-]*))?")
_OWNED = ("'s", "’s")
_FUNCTION = frozenset({"on", "by", "sure", "article", "definite", "link"})
"""What the lexicon calls prepositions and articles, which in headings have capitals too."""
_OF_DAYS = frozenset({"on", "sure"})
"""What the lexicon calls words before a day or a month: "on", "in", "since"."""
_LINE_OF_HOURS = 120
"""Characters between the hours of one weekday and the next one."""
_WORDS_OF_HOURS = 10
"""Words before a weekday among which "is open" stands."""
_BETWEEN_TWO = len(" and ")
_HOUR = lazy_pattern(r"[^\n]*\d[^\S\n]?[ap]\.?m\b", re.IGNORECASE)

_HOURS = lazy_pattern(
    r"\bhours\b(?:[^a-z\n]|[ap]\.?m\b|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?\b|(?:and|to|from|through|until|till|closed|open|noon|midnight|are|on)\b)*\Z",
    re.IGNORECASE,
)
"""Between a heading of hours and a weekday there are other weekdays and times."""
_RANGE = lazy_pattern(
    r"[^\n.]{0,40}?\d{1,2}(?::\d\d)?[^\S\n]?(?:[ap]\.?m\b\.?)?[^\S\n]?(?:[-–—]|to)[^\S\n]?\d{1,2}(?::\d\d|[^\S\n]?[ap]\.?m\b|(?!\w))",
    re.IGNORECASE,
)


def day_of_month(around: Surroundings, end: int) -> tuple[int, int, int]:
    """Day and month behind a weekday, and where they end; 0 for a month that is not named, and for both where there is no day."""
    found = _DAY_OF_WEEKDAY.match(around.text, end)
    if found is None:
        return 0, 0, end
    day, month = int(found[2] or found[3]), int(found[4] or 0)
    if found[2]:
        counts = not 1 <= day <= 31 or (found[1] is not None and precedes_noun(around, found.end()))
        return (0, 0, end) if counts else (day, 0, found.end())
    if is_date(2000, month, day):
        return day, month, found.end()
    return (month, day, found.end()) if is_date(2000, day, month) else (0, 0, end)


_WEEK_ON = lazy_pattern(r"[^\S\n]week(?![\w-]|[^\S\n](?:\d|of\b|in\b|out\b|after\b|before\b))")
_A_WEEK_ON = lazy_pattern(r"(?:\A|[.!?;:,]\s|\n)\s?(?P<week>A week|a week)[^\S\n]\Z")
_A_WEEK = 12


def week_on(text: str, start: int, end: int) -> tuple[int, int]:
    """Where an expression begins and ends that means the weekday a week behind the next one, "Tuesday week", "A week on Thursday"; (-1, -1) for any other.

    In a sentence "for a week on Thursday" may be a length of time.
    """
    behind = _WEEK_ON.match(text, end)
    if behind is not None:
        return start, behind.end()
    before = (
        _A_WEEK_ON.search(text, max(0, start - _A_WEEK), start) if text.startswith(("on ", "from "), start) else None
    )
    return (-1, -1) if before is None else (before.start("week"), end)


def begins_name(text: str, end: int) -> bool:
    """Whether a weekday is the first word of a name: "to Saturday Academy."."""
    return _NAME_BEHIND.match(text, end) is not None


def is_of_name(around: Surroundings, start: int, end: int, kinds: frozenset[str], word_start: int) -> bool:
    """Whether a weekday or a month is the first word of the name of a paper, a programme, a place or a person.

    "Saturday Vanguard" by its second word, "Monday Night Trivia" by its capitals in a line that has small letters, "Pastor Sunday Adebola" by the word
    before it, "Sunday Okoro has been named" by its tense, and others where the text has the same two words again and never the second in small letters.
    """
    if around.language != "en":
        return False
    text, known = around.text, around.words
    behind = _CAPITALS_BEHIND.match(text, end)
    if behind is None:
        return False
    first, second = behind["first"], behind["second"]
    if word_start >= start and _PERFECT.match(text, end) is not None:
        return True
    if "named" in known.after.get(first, NO_KINDS) or "rank" in kinds:
        return True
    if second is not None and not _FUNCTION.isdisjoint(known.before.get(first.lower(), NO_KINDS)):
        # A preposition has a capital in a title alone: "the band of Friday On My Mind".
        return kinds.isdisjoint(_OF_DAYS) and word_start < start and text[word_start].islower()
    if "daytime" in known.after.get(first.lower(), NO_KINDS):
        small = word_start < start and text[word_start].islower()
        if not small or second is None or not first[1:].islower():
            return False
        return _FUNCTION.isdisjoint(known.before.get(second.lower(), NO_KINDS))
    if (
        not kinds.isdisjoint(_OF_DAYS)
        or first.endswith(_OWNED)
        or not first[1:].islower()
        or plain(first) in month_names(("en",))
    ):
        return False
    return around.is_name_again(text[start : behind.end("first")])


_PERFECT = lazy_pattern(r"\s[A-Z][a-z]+(?:[- ][A-Z][a-z]+)?\shas\s[a-z]")
"""A surname and the perfect behind a weekday with which a sentence begins, "Sunday Okoro has been named": no time stands beside that tense."""


def owns(text: str, end: int) -> bool:
    """Whether a weekday is that of what follows it, once: "Friday's edition"."""
    return text[end : end + 1] in _POSSESSIVE


def is_of_case(around: Surroundings, start: int, end: int) -> bool:
    """Whether the sentence only thinks of a case: "If it rains on Monday", but not "If you missed Monday's show"."""
    return not owns(around.text, end) and is_thought(around, start)


def leans_on_another(around: Surroundings, kinds: frozenset[str], end: int) -> bool:
    """Whether a weekday is counted from another day: "the Tuesday after Easter", but not "the Tuesday before last".

    `kinds` are those of the word before it, `end` is where the "after" ends.
    """
    named = around.after(end)[0]
    if "feast" in around.words.after.get(named, NO_KINDS):
        return True
    return "definite" in kinds and "last" not in around.words.before.get(named, NO_KINDS)


def is_narrated(around: Surroundings, kinds: frozenset[str], word_start: int, end: int) -> bool:
    """Whether a story counts its days: "on the Monday", with nothing behind it, leads back to what was told."""
    if "definite" not in kinds or "on" not in around.before(word_start)[0]:
        return False
    word = around.after(end)[0]
    return not word or around.text[end : end + 1] in _PAUSES or "daytime" in around.words.after.get(word, NO_KINDS)


def is_lapse(around: Surroundings, kinds: frozenset[str], word: str, end: int) -> bool:
    """Whether the "hours" behind a weekday tell how long before or after something it was: "resigned Wednesday hours after the raid"; they end at `end`."""
    if word != "hours" or not kinds.isdisjoint({"kept", "definite"}):
        return False
    return "lapse" in around.words.after.get(around.after(end)[0], NO_KINDS)


def is_numbered(around: Surroundings, kinds: frozenset[str], word_start: int) -> bool:
    """Whether a weekday is one of a row that a text counts: "by the second Tuesday", but not "said first Tuesday that"; or comes round: "jeden 1. Mittwoch im Monat", "every first Monday"."""
    text = around.text
    elided = _ELIDED.match(text, word_start)
    if elided is not None:  # the article is a part of the word
        of_word = around.words.before.get(elided[1].lower(), NO_KINDS)
        return "ordinal" in of_word and ("last" not in of_word or _is_of_month(around, word_start, elided.end()))
    if "ordinal" not in kinds and not text[word_start : word_start + 1].isdigit():
        return False
    before = around.before(word_start)[0]
    if "ordinal" in kinds and "definite" in before:
        return True
    counted = "ordinal" in kinds or _COUNTED.match(text, word_start) is not None
    return counted and ("repeated" in before or _OF_MONTH.match(text, word_start) is not None)


def _is_of_month(around: Surroundings, word_start: int, start: int) -> bool:
    """Whether the weekday at a place is the last of a month, and not that of the week before: "l'ultima domenica del mese", "… di maggio"."""
    if _OF_MONTH.match(around.text, word_start) is not None:
        return True
    behind = _OF_NAME.match(around.text, start)
    return (
        behind is not None
        and "of" in around.words.after.get(behind["of"].lower(), NO_KINDS)
        and plain(behind["month"]) in month_names((around.language,))
    )


_OF_NAME = lazy_pattern(r"\w{3,14}\s(?P<of>\w{2,5})\s(?P<month>\w{3,14})")
_ELIDED = lazy_pattern(r"(?i)(?:nell|dell|dall|sull|all|l)['’](\w{3,9})\s")
_COUNTED = lazy_pattern(r"[1-5](?:\.|st|nd|rd|th|er|re|e|ème|º|ª|\.º|\.ª)?\s")
_OF_MONTH = lazy_pattern(lambda: rf"\S{{1,12}}\s\S{{3,14}}\s(?:{any_of(_MONTHLY.texts('of_month', 'any'))})(?!\w)")
"""The number of a weekday, the weekday, and of what it is the first."""


def is_of_hours(text: str, hours_end: int, start: int) -> bool:
    """Whether a weekday goes on with opening hours: "9 to 5 p.m. Monday through Thursday, from 1 to 8 p.m. Sunday".

    `hours_end` is where a range of weekdays ended before it; -1 for none.
    """
    if hours_end < 0 or not 0 <= start - hours_end <= _LINE_OF_HOURS:
        return False
    return _HOUR.match(text, hours_end, start) is not None


def is_under_hours(text: str, start: int, end: int) -> bool:
    """Whether a weekday stands in a line of hours with a range of them behind it: "Library hours: Monday + Wednesday 1 - 5:30 p.m."."""
    line = text.rfind("\n", max(0, start - _LINE_OF_HOURS), start) + 1 or max(0, start - _LINE_OF_HOURS)
    return _HOURS.search(text, line, start) is not None and _RANGE.match(text, end) is not None


def is_of_opening(around: Surroundings, last: Sequence[Expression], kinds: frozenset[str], start: int) -> bool:
    """Whether a weekday is the second on which something is open or closed: "is open until nine on Friday and Saturday"."""
    if not last or last[0].form != "weekday" or "link" not in kinds or start - last[0].end > _BETWEEN_TWO:
        return False
    before = around.text[max(0, start - _LINE_OF_HOURS) : start].split()[-_WORDS_OF_HOURS:]
    known = around.words
    return any(
        "be" in known.tenses.get(word, NO_KINDS) and "opening" in known.before.get(behind, NO_KINDS)
        for word, behind in pairwise(before)
    )
