"""Which times of a text are loose: they may mean no day, or any year settles them. "Today" is nowadays, too, and "last year" is known where a sentence beside it tells how things stand in a year.

In English the firmest time is told first (`firmest_first`), and what stands beside a loose one may settle it (`is_known_by_year`, `is_weighed`). Of the
verbs of other languages less is known: there loose times are for information beside a firmer one (`loose_times`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from provenance.analysis import Sentence, TimeExpression, dates, language, sentences
from provenance.analysis.dates.names import words
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.register.past_forms import past_form
from provenance.api import DIGITS, Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word
from provenance_plugins.dates.told import is_of_writing
from provenance_plugins.dates.undated.running_heads import running_year

__all__ = ["firmest_first", "is_known_by_year", "is_weighed", "loose_times"]

_OF_YEARS = frozenset({"year", "decade", "century"})
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_LOOSE_ENDS = ("months", "years", "decades", "months ahead", "years ahead")
_RECENT = "in recent "
_TODAY, _TOMORROW = 0, 1
"""Days from that of writing, which are of these days and of those to come as well."""
_YEAR = r"(?<![{before}])(?:19[89]|20[0-4])\d(?![\w%{behind}]|[.,]\d)"
_YEAR_IN_ENGLISH = lazy_pattern(_YEAR.format(before=r"\w.,/$£€-", behind="-"), signs=DIGITS)
_YEAR_ABROAD = lazy_pattern(_YEAR.format(before=r"\w.,/-", behind=""), signs=DIGITS)
"""Of a text in another language that names any, whatever for."""
_OF_SEASON = lazy_pattern(r"\b(spring|summer|autumn|fall|winter) (?:of )?(?:19|20)\d\d\b", signs=DIGITS)
_NEAR = 3
"""Sentences on either side in which a year settles one that leans on the day of writing."""
_STRETCH = 20
"""Years from which on one more or less tells nobody anything of "30 years ago"."""


def _is_loose(document: Document, item: TimeExpression, *, in_english: bool) -> bool:
    """Whether a time counts in years or is "today"; in English also whether it is a stretch, a season, "tomorrow" or what lies months ahead."""
    if is_of_writing(document, item):
        return False
    if item.expression.unit in _OF_YEARS or _is_today(item):
        return True
    if not in_english:
        return False
    said = document.slice(item.span).lower()
    if item.form == "stretch" or said.endswith(_SEASONS) or said.startswith(_RECENT):
        return True
    return said.endswith(_LOOSE_ENDS) if item.form == "coming" else _is_day(item, _TOMORROW)


def _is_today(item: TimeExpression) -> bool:
    return _is_day(item, _TODAY)


def _is_day(item: TimeExpression, offset: int) -> bool:
    return item.form == "relative" and item.expression.unit == "day" and item.expression.offset == offset


# -- in English -------------------------------------------------------------------------------------------------------------


def firmest_first(document: Document, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The times of a text, days and weeks first, months behind them and what is loose last: of one missing date the firmest time is to warn, not the first, and a month is often named further on."""
    return sorted(found, key=lambda item: (_is_loose(document, item, in_english=True), item.expression.unit == "month"))


def is_weighed(document: Document, item: TimeExpression) -> bool:
    """Whether a stretch that is to come stands against another in its sentence, so that no day is meant: "the coming years rather than the coming months"."""
    if item.form != "coming":
        return False
    sentence = next((one.span for one in sentences(document) if one.span.contains(item.span)), None)
    return sentence is not None and any(
        other.form == "coming" and other is not item and sentence.contains(other.span) for other in dates(document)
    )


def is_known_by_year(document: Document, item: TimeExpression) -> bool:
    """Whether a sentence near "last year" tells how things stand in a year, the one of "this fall" names a fall with its year or its pages give one, or so many years are counted that one more or less tells nothing."""
    if _ends_stretch(document, item):
        return True
    unit = item.expression.unit
    if item.form == "ago" and unit in _OF_YEARS and (unit != "year" or abs(item.expression.offset or 0) >= _STRETCH):
        return True
    of_season = next((name for name in _SEASONS if document.slice(item.span).lower().endswith(name)), None)
    of_this = item.expression.offset == 0 and unit in _WHOLE_SPANS and of_season is None
    if unit not in _OF_YEARS and of_season is None and not of_this:
        return False
    listed = sentences(document)
    if not listed:
        return False
    at = max(0, bisect_right(listed, item.span.start, key=lambda sentence: sentence.span.start) - 1)
    if of_season is not None:
        season = _OF_SEASON.search(document.text, *listed[at].span)
        return (
            (season is not None and season[1] == of_season)
            or running_year(document) is not None
            or (item.expression.offset == 0 and _is_of_year_to_come(document))
        )
    if of_this and _is_counted_whole(document, listed, at):
        return True
    if unit not in _OF_YEARS:
        return False
    if unit == "year" and item.expression.offset == 0 and at and _is_of_event(document, listed[at - 1].span):
        return True
    return any(_tells_of_now(document, one.span) for one in listed[max(0, at - _NEAR) : at + _NEAR + 1])


def _is_of_year_to_come(document: Document) -> bool:
    """Whether what is held once a year is still to come, and called by its year, of which no later one is named: "the 2004 awards will be presented in December"."""
    found = {match["year"] for match in _TO_COME.finditer(document.text)}
    return len(found) == 1 and found == {max(match[0] for match in _YEAR_IN_ENGLISH.finditer(document.text))}


_TO_COME = lazy_pattern(
    r"(?<!\w)[Tt]he (?P<year>20[0-4]\d) (?:[a-z]{3,14} )?(?:awards?|prizes?|medals?|ceremony|festival|championships?|final|finals|winners?|edition|show|gala) (?:will|are to|is to)(?!\w)",
    signs=DIGITS,
)


def _is_of_event(document: Document, sentence: Span) -> bool:
    """Whether the sentence before "this year" speaks of an event that is called by its year, and nothing of what has been: "more on how to vote in the 2016 election"."""
    return _EVENT.search(document.text, *sentence) is not None and not _tells_of_past(document, sentence)


def _tells_of_now(document: Document, sentence: Span) -> bool:
    """Whether a sentence says how things are in a year that it names, and nothing of what has been: "boats are dearer than ever in 2017"."""
    if _YEAR_IN_ENGLISH.search(document.text, *sentence) is None:
        return False
    said = _WORD.findall(document.slice(sentence).lower())
    return not _NOW.isdisjoint(said) and not _tells_of_past(document, sentence)


def _tells_of_past(document: Document, sentence: Span) -> bool:
    known = words("en")
    said = _WORD.findall(document.slice(sentence).lower())
    return any(word in known.happened or (known.endings and word.endswith(known.endings)) for word in said)


def _is_counted_whole(document: Document, listed: Sequence[Sentence], at: int) -> bool:
    """Whether the sentence of "this season" or the one behind it, in its paragraph, says of a year how much of it is left: "all of 2024"."""
    block = listed[at].block
    return any(
        one.block == block and _WHOLE_YEAR.search(document.text, *one.span) is not None for one in listed[at : at + 2]
    )


_WHOLE_SPANS = frozenset({"season", "year"})
_WHOLE_YEAR = lazy_pattern(
    r"\b(?:all|the (?:rest|remainder|whole|end|balance)|what is left|most) of (?:the )?20[0-4]\d\b(?![-–/])",
    re.IGNORECASE,
    signs=DIGITS,
)
_EVENT = lazy_pattern(
    r"\b20[0-4]\d\s(?:(?:presidential|general|midterm|primary|municipal|local|state|federal|growing|school|world|summer|winter)\s)?(?:elections?|campaigns?|race|primary|primaries|vote|ballot|referendum|season|school year|budget|session|games|olympics|world cup|tournament|festival|census)\b",
    re.IGNORECASE,
    signs=DIGITS,
)


_NOW = frozenset({"is", "are"})
_WORD = lazy_pattern(r"[a-z][a-z'’-]*")


# -- in other languages -----------------------------------------------------------------------------------------------------


def loose_times(document: Document, found: Sequence[TimeExpression]) -> frozenset[int]:
    """Where those of some times stand that are for information: a weekday that another event settles ("el lunes posterior a la votación"), "today" far from any verb of the past; "today" and times that count in years beside a firmer one ("ayer", "el lunes"), and the latter in a text that names a year. None in English.

    Outside English the first time of a text is then told where it is sure to be one, and not where it merely stands first.
    """
    if not found or language(document).read_as == "en":
        return frozenset()
    none = {item.span.start for item in found if _is_of_no_day(document, item) or _follows_told(document, item)}
    loose = [item for item in found if item.span.start not in none and _is_loose(document, item, in_english=False)]
    starts = none | {item.span.start for item in loose}
    if not loose:
        return frozenset(none)
    if any(item.span.start not in starts and not inside_quotation(document, item.span) for item in found):
        return frozenset(starts)
    if _YEAR_ABROAD.search(document.text) is None:
        return frozenset(none)
    return frozenset(none | {item.span.start for item in loose if item.expression.unit in _OF_YEARS})


def _follows_told(document: Document, item: TimeExpression) -> bool:
    """Whether "next month" opens a sentence and a verb of the past stands right behind it: then it is the one behind what was told."""
    said = document.slice(item.span)
    if _NEXT.match(said) is None or not said[:1].isupper():
        return False
    verb = _VERB.match(document.text, item.span.end)
    happened = words(language(document).read_as).happened
    return verb is not None and verb[1] in happened and verb[1] not in _OF_NOW


_NEXT = lazy_pattern(r"(?:im |in der |am )?(?:nächste|nästa|næste|neste)", re.IGNORECASE)
_VERB = lazy_pattern(r"\s([^\W\d_]+)")
_OF_NOW = frozenset({"hat", "haben", "ist", "har"})
"""Verbs of the present that stand beside a participle."""


_WHOLE_WEEKS = frozenset({"week", "weekend"})
_BETWEEN = 40
_AFTER_YEAR = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:(?:{any_word('counted_from', 'between')})\s{_YEAR_BEFORE}\s(?:{any_word('counted_from', 'and')})|(?:{any_word('counted_from', 'from')})[\s’']{_YEAR_BEFORE}\s(?:{any_word('counted_from', 'until')}|{any_word('counted_from', 'to')}))\s(?:(?:{any_word('counted_from', 'article')})[\s’'])?\Z"
    ),
    re.IGNORECASE,
    signs=DIGITS,
)
"""Before the end of a stretch whose beginning has its year: "entre octubre de 2019 y el pasado abril"."""
_YEAR_BEFORE = r"(?:[^\W\d_]+[\s’']){0,3}?(?:19|20)\d\d"
_LATELY = lazy_pattern(lambda: rf"(?:[^\W\d_]+\s){{0,2}}(?:{any_word('counted_from', 'no_day')})", re.IGNORECASE)
"""No day, but lately."""


def _ends_stretch(document: Document, item: TimeExpression) -> bool:
    """Whether it is a month or more with which a stretch ends whose beginning has its year; a day behind a year stands in a clause of its own: "it fell in 2019 and yesterday fell again"."""
    if item.form == "weekday" or item.expression.unit in _DAYS:
        return False
    start = item.span.start
    return _AFTER_YEAR.search(document.text, max(0, start - _BETWEEN), start) is not None


_DAYS = frozenset({"day", "week", "weekend", "hour"})


def _is_of_no_day(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is that behind or before something, a day is only a way to say "at once" ("para ontem"), or "today" has no verb near it that tells of a day."""
    text, (start, end) = document.text, item.span
    if (item.form == "weekday" or item.expression.unit in _WHOLE_WEEKS) and _BESIDE_EVENT.match(text, end) is not None:
        return True
    if item.form == "weekday":
        return False
    if _ends_stretch(document, item) or _LATELY.fullmatch(text, start, end):
        return True
    if item.form != "relative" or item.expression.unit != "day":
        return False
    if item.expression.offset == -1:
        return text[max(0, start - len(_AT_ONCE)) : start].lower() == _AT_ONCE
    if not _is_today(item) or is_of_writing(document, item):
        return False
    if _THE.search(text, max(0, start - len(" los ")), start) is not None or (
        text.endswith(", ", max(0, start - len(", ")), start) and _BY_NAME.match(text, end) is not None
    ):
        return True  # "o hoje senador", "no II Exército, hoje Comando Militar do Sudeste,"
    return not _is_told_of(document, start, end)


def _is_told_of(document: Document, start: int, end: int) -> bool:
    """Whether the words beside "today", up to a stop, have a verb of the past or of what is planned; True where no lexicon knows any."""
    read_as = language(document).read_as
    past = past_form(read_as)
    if past is None:
        return True
    before = _STOP.split(document.text[max(0, start - _CLAUSE) : start].lower())[-1]
    after = _STOP.split(document.text[end : end + _CLAUSE].lower())[0]
    planned = words(read_as).planned
    return any(past.search(part) is not None or not planned.isdisjoint(part.split()) for part in (before, after))


_CLAUSE = 80
"""Characters beside "today" in which its verb stands."""
_STOP = lazy_pattern(r"[.;:!?\n]")
_AT_ONCE = " para "
_THE = lazy_pattern(r"\s(?:el|la|los|las|o|os|il|lo|i|gli|de|het)\s\Z")
_BY_NAME = lazy_pattern(
    r"\s[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:de|do|da|dos|das|del|della|di|du|des|von|van|e|y|et)\s)?[A-ZÀ-Þ][\w’'-]*){0,5}[,.;)]"
)
"""Behind "today" what something is called these days, and nothing that happened."""
_BESIDE_EVENT = lazy_pattern(
    r"\s(?:posterior|siguiente|anterior|previo|previa|seguinte|après|avant|nach|vor|na|voor|dopo|successivo|successiva|precedente)\s(?:a|al|à|às|ao|aos|la|le|les|l['’]\w+|der|dem|den|de|het|il|lo|l['’]\w+)(?!\w)"
)
"""Behind a weekday, what it is counted from."""
