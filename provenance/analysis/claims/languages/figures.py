"""The quantity that a sentence states, in languages that write "1.300 millones", "12 %", "450 Mio.": a share, an amount, a count, or how much of something there is a year or a head."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from sys import maxsize

from provenance.analysis.claims.languages.words import CODES, holding, listed, texts
from provenance.analysis.claims.nominal_numbers import is_part_of_number
from provenance.analysis.dates.expression import TimeExpression
from provenance.api import Match, Phrases, Span, any_of, lazy_pattern

__all__ = ["SIGNS", "quantity_in"]

SIGNS = Phrases.load(__package__, "signs")
"""Shares and multiples in words."""
_NUMBER = r"\d{1,3}(?:[.\u00a0\u202f\u2009 ’']\d{3}(?!\d))+(?:,\d+)?|\d+(?:[.,]\d{1,2})?(?!\d)"
_GROUPED = lazy_pattern(r"\d{1,3}(?:[.\u00a0\u202f\u2009 ’']\d{3})+(?:,\d+)?\Z")
_SEPARATORS = str.maketrans(dict.fromkeys(".\u00a0\u202f\u2009 ’'"))


def _figure(language: str) -> re.Pattern[str]:
    def written() -> str:
        before = texts(language, "figures", "share")
        shared = rf"(?P<share>(?i:{any_of(before)})\s?)?" if before else r"(?P<share>\Z)?"
        scale = any_of((*texts(language, "figures", "thousand"), *texts(language, "figures", "million")))
        return (
            rf"(?<![\w.,:/#§])(?<!\d[’'])(?<!\w[-–])(?:(?P<sign>US\$|R\$|[$€£])\s?)?{shared}(?P<number>{_NUMBER})(?:\s?[-–]\s?(?:{_NUMBER}))?"
            rf"(?:(?P<percent>\s?(?:%|(?:{any_of(texts(language, 'figures', 'percent'))})\b))|\s?(?P<scale>{scale})(?!\w)|(?![\w/:-]|[.,]\d))"
        )

    return lazy_pattern(written)


_FIGURES = {language: _figure(language) for language in CODES}
_BEHIND = lazy_pattern(r"(?:\s(?:de |d['’]|di |des |der |do |da |dos |das )?)?(?P<word>US\$|[€$£]|[^\W\d_][\w²³’'-]*)")
"""What a figure counts: "[1.300 millones] de kilos"."""
_RATES, _CHANGES = holding("figures", "rate"), holding("figures", "change")
_TIMES = holding("figures", "since")
_OFFERS = holding("stated", "offers")


def _group(language: str) -> re.Pattern[str]:
    return lazy_pattern(lambda: rf"\s(?:{any_of(texts(language, 'figures', 'group'))})\s")


_GROUPS = {language: _group(language) for language in CODES}
"""Behind a share, of whom."""
_MONEY_SIGNS = frozenset({"€", "$", "£", "US$", "R$"})
_THOUSAND, _MILLION = 1000, 1_000_000
_ROUND = frozenset({99.0, 100.0})
"""Shares that only stress: "el 99 % de la gente"."""
_MUCH = 10_000
"""From which on a measure is one of more than a thing at hand, so many people are more than came to what is told, and pay by the year is no price."""
_AMOUNT = 1_000_000
"""Money from which on it is no price."""
_OFTEN = 100
"""How many there are a year or a day of what has no unit."""
_ASIDE = frozenset("(+−-–±≥≤<>=")
"""Before a share that stands beside another figure, or is a change in a table."""
_DESCRIBING = lazy_pattern(
    r"(?i)\b(?:une?|una|uno|um|uma|een|eine?[nmrs]?|un['’]?)\s?[^\W\d_]+(?: [^\W\d_]+)? (?:de|di|van|von|mit|com|con|à)(?: (?:más de|plus de|mais de|più di|meer dan|mehr als|über|unos|environ|cerca de|circa))? \Z"
)
"""Before a count that only describes one thing: "un puzle de 6.000 piezas"."""
_NUMBERED = lazy_pattern(r"(?i)(?:\b(?:n[.ºo°]|nr\.?|núm\.?|art\.?|§)\s?)\Z")
"""Before the number of a law or a paper."""


def quantity_in(
    text: str, span: Span, language: str, words: Iterable[Match], when: Sequence[TimeExpression]
) -> Span | None:
    """The words by which a sentence states a quantity; None where it states none.

    `words` are the matches of SIGNS in it, `when` the document's expressions of time in order. Dates, ages, times, places on a scale,
    prices, and small counts of what the text tells are no quantities.
    """
    for figure in _FIGURES[language].finditer(text, span.start, span.end):
        start = figure.start("number")
        dated = bisect_right(when, ((start, maxsize),)) - 1
        if dated >= 0 and start < when[dated][0][1]:
            continue
        if is_part_of_number(text, *figure.span("number")) or _NUMBERED.search(text, max(0, start - 8), start):
            continue
        found = _measured(text, span, language, figure)
        if found is not None:
            return found
    for match in words:
        if "multiple" in match.tags or _is_part(text, span, language, match):
            return match.span
    return None


def _measured(text: str, span: Span, language: str, figure: re.Match[str]) -> Span | None:
    """The figure with what it counts, where it measures something."""
    # What the whole sentence has to say of it is asked for last: each of these searches takes 10 µs.
    sentence = text[span.start : span.end]
    value = _value(figure["number"])
    if figure["percent"] or figure["share"]:
        if value in _ROUND or text[max(0, figure.start() - 1) : figure.start()] in _ASIDE:
            return None
        offered = not _is_of_group(text, figure.end(), span.end, language) and _is_offered(sentence, language)
        return None if offered else Span(*figure.span())
    if figure["scale"]:
        value *= _THOUSAND if figure["scale"] in listed(language, "figures", "thousand") else _MILLION
    behind = _BEHIND.match(text, figure.end(), span.end)
    word = "" if behind is None else behind["word"]
    found = Span(figure.start(), figure.end() if behind is None else behind.end())
    if figure["sign"] or word in _MONEY_SIGNS or word.lower() in _money(language):
        paid = value >= _AMOUNT or (value >= _MUCH and _RATES[language].search(sentence) is not None)
        return found if paid and not _is_offered(sentence, language) else None
    if not _counts(word, language):
        return None
    rated = _RATES[language].search(sentence) is not None
    if word in listed(language, "figures", "unit"):
        return found if rated or value >= _MUCH or (value > 1 and _is_changed(sentence, language)) else None
    if rated:
        return found if value >= _OFTEN else None
    few = _MUCH if word in listed(language, "figures", "crowd") else _THOUSAND
    if value < few or not (figure["scale"] or _GROUPED.match(figure["number"])):
        return None
    before = max(span.start, figure.start() - _REACH)
    return found if figure["scale"] or _DESCRIBING.search(text, before, figure.start()) is None else None


def _is_changed(sentence: str, language: str) -> bool:
    """Whether a sentence tells how something changed since a time."""
    return _CHANGES[language].search(sentence) is not None and _TIMES[language].search(sentence) is not None


def _is_offered(sentence: str, language: str) -> bool:
    """Whether a sentence offers something, and tells of no change."""
    return _OFFERS[language].search(sentence) is not None and not _is_changed(sentence, language)


def _is_of_group(text: str, start: int, end: int, language: str) -> bool:
    """Whether a share is one of some people or things, "el 40 % de los jóvenes", and not of what an offer speaks of, "30 % de los precios"."""
    if not texts(language, "figures", "group"):
        return False
    found = _GROUPS[language].match(text, start, end)
    return found is not None and _OFFERS[language].match(text, found.end(), end) is None


@cache
def _money(language: str) -> frozenset[str]:
    return frozenset(word.lower() for word in texts(language, "figures", "money"))


def _value(number: str) -> float:
    if _GROUPED.match(number) is not None:
        return float(number.translate(_SEPARATORS).replace(",", "."))
    return float(number.replace(",", "."))


def _counts(word: str, language: str) -> bool:
    """Whether the word behind a figure may be what it counts: a noun, or what describes one."""
    if not word or word in listed(language, "figures", "uncounted"):
        return False
    return language == "de" or word[0].islower()


_EACH = {
    "fr": lazy_pattern(
        r"(?i)\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,2})\s(?:[^\W\d_][\w’'-]*\s){0,2}\Z"
    ),
    "it": lazy_pattern(
        r"(?i)\b(?:un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|\d{1,2})\s(?:[^\W\d_][\w’'-]*\s){0,2}\Z"
    ),
    "de": lazy_pattern(r"(?i)\b(?:eine?r?s?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d{1,2})\s\Z"),
}
"""Before how many: "un Français [sur cinq]", "zwei [von drei]"."""
_REACH = 40
"""Characters around words and figures in which these stand."""


def _is_part(text: str, span: Span, language: str, match: Match) -> bool:
    """Whether words for a share say of whom or what: "un Français sur cinq", "la mitad de los jóvenes"; not "die Hälfte der Zeit"."""
    start, end = match.span
    if text[start:end].lower().startswith(("sur ", "su ", "von ")):
        return _EACH[language].search(text, max(span.start, start - _REACH), start) is not None
    behind = text[end : end + _REACH].split(None, 1)[:1]
    noun = behind[0].strip(".,;:") if behind and text[end] == " " else ""
    if text[start:end].endswith(" op de"):  # of whom, or where: "een op de vijf", "een op de markt"
        return noun[:1].isdigit() or noun in listed(language, "figures", "of")
    return noun != "" and noun not in listed(language, "figures", "uncounted") | listed(language, "figures", "crowd")
