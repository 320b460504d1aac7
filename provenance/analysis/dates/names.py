"""What the words of dates mean: month and weekday names of all languages, from the lexicon, and the numbers behind tags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from provenance.api import Phrases
from provenance.named_tuples import NamedTuple
from provenance.phrases import Group

TIME = Phrases.load(__package__, "time")
"""Names of months and weekdays, expressions that lean on the day of writing, names that only look like dates; one table a language."""

READ_LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"})
"""Languages whose lexicon has the expressions that lean on the day of writing; of the others only the names of months and weekdays."""

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
MONTH_LETTERS = "|".join(name[:3] for name in MONTHS)
"""For a group of a pattern: the first letters of the English names, with which file names, addresses, scripts and short dates write a month."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY_LETTERS = "|".join(name[:3] for name in WEEKDAYS)
"""The same for weekdays."""
HIJRI_MONTHS = (
    "farvardin",
    "ordibehesht",
    "khordad",
    "tir",
    "mordad",
    "shahrivar",
    "mehr",
    "aban",
    "azar",
    "dey",
    "bahman",
    "esfand",
)
"""Of the solar Hijri calendar."""

MONTH_OF_TAG: Mapping[str, int] = {
    **{name: number for number, name in enumerate(MONTHS, 1)},
    **{f"{name}-short": number for number, name in enumerate(MONTHS, 1)},
}
WEEKDAY_OF_TAG: Mapping[str, int] = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    **{f"{name}-short": number for number, name in enumerate(WEEKDAYS)},
}
"""Monday is 0, as in `datetime.date.weekday`."""
HIJRI_OF_TAG: Mapping[str, int] = {name: number for number, name in enumerate(HIJRI_MONTHS, 1)}


def plain(word: str) -> str:
    """The form in which names are looked up: lower case, without a full stop, `İ` as `i`."""
    return word.replace("İ", "i").lower().rstrip(".")


def _names(numbers: Mapping[str, int], languages: Iterable[str]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for language in languages:
        for group in TIME.groups(language) or ():
            number = numbers.get(group.tags[0]) if group.tags else None
            if number is not None:
                for text in group.texts:
                    found.setdefault(plain(text), {})[language] = number
    return found


@cache
def month_names(languages: tuple[str, ...] | None = None) -> Mapping[str, Mapping[str, int]]:
    """{name: {language: month}}, names in lower case; of all languages where None are given, which reads all their files."""
    return _names(MONTH_OF_TAG, sorted(TIME.languages) if languages is None else languages)


@cache
def weekday_names() -> Mapping[str, Mapping[str, int]]:
    """{name: {language: weekday}} of all languages, names in lower case."""
    return _names(WEEKDAY_OF_TAG, sorted(TIME.languages))


@cache
def hijri_names() -> Mapping[str, int]:
    """{name: month} of the solar Hijri calendar."""
    return {name: next(iter(months.values())) for name, months in _names(HIJRI_OF_TAG, ("fa",)).items()}


def settle(numbers: Mapping[str, int], languages: tuple[str, ...]) -> int | None:
    """The number of a name: as the first of the languages has it, else as all languages have it, else None."""
    for language in languages:
        if language in numbers:
            return numbers[language]
    values = set(numbers.values())
    return values.pop() if len(values) == 1 else None


class Words(NamedTuple):
    """What single words around a date say, by language; looked up in lower case, then as written."""

    before: Mapping[str, frozenset[str]]
    """Words before a month or weekday, and what they make of it."""
    after: Mapping[str, frozenset[str]]
    """Words after it."""
    numbers: Mapping[str, int]
    """Number words."""
    units: Mapping[str, str]
    """Names of units of time, as written; the unit in English."""
    ahead: frozenset[str]
    """In whose sentence a date lies ahead."""
    planned: frozenset[str]
    """Those of them that leave no doubt: "will", but not "may" or "until"."""
    happened: frozenset[str]
    """In whose sentence something has happened."""
    perfect: frozenset[str]
    """With which something has gone on since: "have"."""
    endings: tuple[str, ...]
    """Of verbs in the past; empty where the lexicon does not tell the tenses of a language apart."""
    event: frozenset[str]
    """Of something that takes place on a day, in whatever tense."""
    calls: frozenset[str]
    """First words of a sentence that calls to act."""
    thought: frozenset[str]
    """First words of a sentence that only thinks of a case."""
    product: tuple[str, ...]
    """Endings that make the name of a product of a weekday: ".com"."""
    infinitive: frozenset[str]
    """Before a verb that tells of no time: "to"."""
    tenses: Mapping[str, frozenset[str]]
    """Words that tell whether a date lies ahead, and how (see the lexicon's table `tense`)."""
    events: Mapping[str, frozenset[str]]
    """Nouns of what takes place on a day, and words that tell when it does (see the lexicon's table `event`)."""
    naming: frozenset[str]
    """Between a date and its weekday: "which was a"."""
    habit: frozenset[str]
    """Words and phrases in whose sentence a day or month comes round every year."""
    once: frozenset[str]
    """Of what takes place once, in whatever tense: "polls"."""
    habit_beginnings: frozenset[str]
    """Their first words."""
    named: frozenset[str]
    """Last words of feasts, quarters, halves and seasons, in small letters."""
    linking: frozenset[str]
    """Between those and their year: "of"."""
    leaning: frozenset[str]
    """Beside a weekday that is counted from another day: "following"."""


SHORT_STRETCHES = frozenset({"q1", "q2", "q3", "q4", "h1", "h2", "t1", "t2", "t3", "t4"})
"""Quarters and halves of a year, in small letters; `t` in Romance languages."""
_NO_NAMES = frozenset({"first", "second", "third", "fourth", "link", "article", "otherwise", "goods"})
"""Tags of the table `named` that stand for what is beside its feasts and stretches."""


@cache
def words(language: str) -> Words:
    """The words of a language; empty where the lexicon has none."""
    numbers = {
        text: int(group.tags[0].removeprefix("n"))
        for group in _groups("numbers", language)
        if group.tags
        for text in group.texts
    }
    habit = _with_tag("habit", "words", language)
    return Words(
        before=_tagged("before", language),
        after=_tagged("after", language),
        numbers=numbers,
        units={text: group.tags[0] for group in _groups("units", language) if group.tags for text in group.texts},
        ahead=frozenset(text for group in _groups("ahead", language) for text in group.texts),
        planned=_with_tag("ahead", "planned", language),
        happened=_with_tag("happened", "words", language),
        perfect=_with_tag("happened", "perfect", language),
        endings=tuple(sorted(_with_tag("happened", "ending", language))),
        event=_with_tag("happened", "event", language),
        calls=_with_tag("calls", "words", language),
        thought=_with_tag("thought", "words", language),
        product=tuple(sorted(_with_tag("after", "product", language))),
        infinitive=_with_tag("infinitive", "words", language),
        tenses=_tagged("tense", language)
        or dict.fromkeys(_with_tag("ahead", "planned", language), frozenset({"future"})),
        events=_tagged("event", language),
        naming=_with_tag("after_date", "naming", language),
        habit=habit,
        once=_with_tag("habit", "once", language),
        habit_beginnings=frozenset(phrase.split()[0] for phrase in habit),
        named=frozenset(
            text.lower().split()[-1].rpartition("'")[2]
            for group in _groups("named", language)
            if group.tags and group.tags[0] not in _NO_NAMES
            for text in group.texts
        ).union(SHORT_STRETCHES if _groups("named", language) else ()),
        linking=frozenset(text.split()[-1] for text in _with_tag("named", "link", language)),
        leaning=frozenset(
            text.split()[-1]
            for group in _groups("leaning", language)
            if group.tags and "weekday" in group.tags[0]
            for text in group.texts
        ),
    )


def _groups(table: str, language: str) -> tuple[Group, ...]:
    return Phrases.load(__package__, table).groups(language) or ()


def _with_tag(table: str, tag: str, language: str) -> frozenset[str]:
    return frozenset(text for group in _groups(table, language) if tag in group.tags for text in group.texts)


def _tagged(table: str, language: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _groups(table, language):
        for text in group.texts:
            found.setdefault(text, set()).update(group.tags)
    return {word: frozenset(tags) for word, tags in found.items()}


def spoken(day: date) -> str:
    """A day as it is read out: "3 June 2024"."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def month_name(month: int) -> str:
    """The English name of a month, 1 to 12."""
    return MONTHS[month - 1].capitalize()


def weekday_name(weekday: int) -> str:
    """The English name of a weekday; Monday is 0."""
    return WEEKDAYS[weekday].capitalize()
