"""Feasts, quarters, halves and seasons whose year stands beside them: "Easter 2024", "the third quarter of 2023", "summer 2023"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.dates.expression import Expression, Kind
from provenance.analysis.dates.feasts import FIRST_YEAR, feast_day
from provenance.analysis.dates.numeric import iso
from provenance.api import Phrases, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["parts_of_years", "parts_with"]

_NAMED = Phrases.load("provenance.analysis.dates", "named")
_YEAR = lazy_pattern(r"(?P<year>(?:19|20)\d\d)(?:(?P<range>[-–/]\d\d(?:\d\d)?)(?!\w))?(?![\w%]|[.,:]\d|[-–/]\d)")
_BEHIND = lazy_pattern(r"\s(\w+)")
_REACH = 48
"""Characters before a year in which what it is the year of stands."""
_ASIDE = 24
"""Characters before that in which a word says that it is counted otherwise."""
_ORDINALS = ("first", "second", "third", "fourth")
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = {"quarter": 3, "half": 6}
"""Months of each."""
_HALVES = 2
_CENTURY = 100
_OF_CANADA = "Canad"
_IN = frozenset({"in", "en", "im Jahr"})
_OF_TRIMESTERS = frozenset({"fr", "es", "pt", "it"})
_NONE = "(?!)"
_THANKSGIVING = "weekday-11-3-4"


class _Part(NamedTuple):
    """A feast or a part of a year."""

    start: int
    end: int
    """Where its words end, without those that lead to the year."""
    tag: str
    """As in the lexicon: a feast, `quarter`, `half`, a season."""
    number: int
    """The first quarter or half is 1; 0 for what is not counted."""


def parts_of_years(text: str, years: Sequence[int], language: str) -> Iterator[tuple[Expression, str, Kind]]:
    """Each of them and its value; `years` are the places of years behind words that may be such."""
    of_canada = _OF_CANADA in text
    for at in years:
        year = _YEAR.match(text, at)
        part = None if year is None else _part_before(text, at, language)
        if year is None or part is None:
            continue
        value = _value(text, part, year, language, of_canada=of_canada)
        if value is not None:
            form = "part" if part.tag in _PARTS or part.tag in _SEASONS else "feast"
            yield Expression(part.start, year.end(), form, int(year["year"]), unit=part.tag), value, "absolute"


def parts_with(text: str, start: int, value: str, language: str) -> Iterator[tuple[Expression, str]]:
    """The feast or part of a year before an expression with the value of a year, "the third quarter of last year", and its value."""
    part = _part_before(text, start, language) if len(value) == len("2024") else None
    if part is None:
        return
    day = feast_day(part.tag, int(value)) if "-" in part.tag and int(value) >= FIRST_YEAR else None
    if "-" not in part.tag or day is not None:
        form = "part" if day is None else "feast"
        said = _value_of_part(part, int(value)) if day is None else day.isoformat()
        yield Expression(part.start, part.end, form, unit=part.tag), said


def _part_before(text: str, end: int, language: str) -> _Part | None:
    """What stands right before a year, or before "last year"; None where that is nothing of the kind, or is counted otherwise."""
    found = _pattern(language).search(text, max(0, end - _REACH), end)
    if found is None:
        return None
    start, said = found.start(), _tagged(language, "otherwise")
    if any(word in said for word in text[max(0, start - _ASIDE) : start].replace("’", "'").split()[-2:]):
        return None
    last = found.end("words")
    if found["feast"]:
        return _Part(start, last, _tag_of(language)[found["feast"].replace("’", "'")], 0)
    if found["short"]:
        kind, number = "half" if found["short"][0] == "H" else "quarter", int(found["short"][1])
        return _Part(start, last, kind, number) if kind == "quarter" or number <= _HALVES else None
    if found["season"]:
        if found["link"] in _IN:
            return None  # "a fall in 2023"
        return _Part(start, last, _tag_of(language)[found["season"].replace("’", "'")], 0)
    tags = _tag_of(language)
    kind, number = tags[found["part"]], _ORDINALS.index(tags[found["nth"]]) + 1
    return _Part(start, last, kind, number) if kind == "quarter" or number <= _HALVES else None


def _value_of_part(part: _Part, year: int) -> str:
    """The interval of a quarter or half of a year; of a season the year, since hemispheres differ."""
    months = _PARTS.get(part.tag)
    if months is None:
        return iso(year)
    first = (part.number - 1) * months + 1
    return f"{iso(year, first)}/{iso(year, first + months - 1)}"


def _value(text: str, part: _Part, found: re.Match[str], language: str, *, of_canada: bool) -> str | None:
    year, behind = int(found["year"]), found["range"]
    if part.tag == "winter" and behind:
        following = year + 1
        return f"{iso(year)}/{iso(following)}" if int(behind[1:]) in (following, following % _CENTURY) else None
    if behind:
        return None
    if part.tag in _PARTS or part.tag in _SEASONS:
        return _value_of_part(part, year)
    word = _BEHIND.match(text, found.end())
    if year < FIRST_YEAR or (word is not None and word[1] in _tagged(language, "goods")):
        return None
    if part.tag.startswith(_THANKSGIVING) and of_canada:
        return None
    day = feast_day(part.tag, year)
    return None if day is None else day.isoformat()


@cache
def _tag_of(language: str) -> dict[str, str]:
    return {text: group.tags[0] for group in _NAMED.groups(language) or () if group.tags for text in group.texts}


@cache
def _tagged(language: str, tag: str) -> frozenset[str]:
    return frozenset(text for text, own in _tag_of(language).items() if own == tag)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """A feast or a part of a year, and what leads from it to the year: "the third quarter of ", "Easter ", "Q3/"."""
    tags = _tag_of(language)
    feasts = [text for text, tag in tags.items() if "-" in tag]
    seasons = [text for text, tag in tags.items() if tag in _SEASONS]
    parts = [text for text, tag in tags.items() if tag in _PARTS]
    ordinals = [text for text, tag in tags.items() if tag in _ORDINALS]
    article = any_of(_tagged(language, "article")) or _NONE
    short = "[QT][1-4]" if language in _OF_TRIMESTERS else "[QH][1-4]"
    source = (
        rf"(?<![\w-])(?P<words>(?P<feast>{any_of(feasts) or _NONE})"
        rf"|(?:(?:{article}) )?(?P<nth>{any_of(ordinals) or _NONE})[ -](?P<part>{any_of(parts) or _NONE})"
        rf"|(?P<short>{short})|(?:(?:{article}) )?(?P<season>{any_of(seasons) or _NONE}))"
        rf"(?:,? (?P<link>{any_of(_tagged(language, 'link')) or _NONE}))?[ /]\Z"
    )
    return re.compile(source.replace("'", "['’]"))
