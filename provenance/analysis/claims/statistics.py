"""Whether a sentence states a quantity: a figure, or a number word used as one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from sys import maxsize

from provenance.analysis.claims.nominal_numbers import (
    is_called,
    is_dialled,
    is_limit,
    is_part_of_number,
    is_place,
    is_year,
)
from provenance.analysis.dates.expression import TimeExpression
from provenance.api import DIGITS, Match, Phrases, Span, any_of, lazy_pattern

__all__ = ["OPENING", "QUANTITIES", "beside_letters", "is_part", "quantity_in", "set_apart"]

QUANTITIES = Phrases.load(__package__, "quantities")
_OCCASIONS = Phrases.load(__package__, "occasions")

_FIGURE = lazy_pattern(
    r"(?<![\w.\[])([$€£¥])?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d|\.\d)|\d+(?:,\d{3})*(?:\.\d+)?)([%°]?)(?(1)(?:bn|mn|tn|m|k)?)(?![\w:]|,\d|\([a-z]\)|[ \u00a0]\([a-z]\)[ \u00a0]?\(\d)"
)
_GLUED = lazy_pattern(
    r"(?:(?<![\w.\[])|(?<=[a-z]{3}))([$€£¥])?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([%]?)(?:(?<=%)(?![\w:]|[a-z]\w*\d)|(?<=%)(?=[a-z]{2,}\b)(?![a-f]{2}\b)|(?<!%)(?=[a-z]{4,}\b)|(?<!%)(?![\w:%]|,\d|\.\d|\([a-z]\)))"
)
"""A figure that lost the space before or behind it with a link: "controlled16%of the market", "cause5,000deaths"."""
_RUN_TOGETHER = lazy_pattern(r"[0-9](?:(?<=[a-z][0-9])|(?<=[a-z][$€£¥][0-9])|%?(?=[a-z]{2}))", signs=DIGITS)
_IN_ADDRESS = frozenset("/\\=&_@#{}<>")
"""Signs of an address or of code, whose letters and digits stand together of right."""
_GROUPING = str.maketrans(dict.fromkeys(", \u00a0\u202f"))
_DIGITS = lazy_pattern(r"[0-9]+")
_NO_DIGITS = bytes(set(range(256)).difference(b"0123456789"))
_SIGNS = "$€£¥"
_BREAKS = frozenset(" .,")
"""Characters that go on with a figure where a digit follows."""
_AGE = lazy_pattern(
    r"-?\s?(?:years?[ -]old|year-old)|\s?[ap]\.?m\b|\s?o'clock|(?:st|nd|rd|th)\b|-(?:\d|[a-z])|\s?(?:A\.?D|B\.?C|C\.?E)\b"
)
_ARTICLE = lazy_pattern(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his) \Z")
_MODELS = Phrases.load(__package__, "models")
_CRAFT = lazy_pattern(lambda: rf" (?:{any_of(_MODELS.texts('craft'))})\b", re.IGNORECASE)
_MAKER = lazy_pattern(lambda: rf"\b(?:{any_of(_MODELS.texts('makers'))}) \Z", re.IGNORECASE)
"""Behind and before a number that is the name of a model."""
_NAME_OF_GOODS = lazy_pattern(r"(?: (?:million|billion|trillion))? [A-Z]\w")
"""Behind a price that only tells one thing from another: "the $1,000 Quest Pro", "the $52 billion CHIPS Act"."""
_TO_VERB = lazy_pattern(r"\bto\b|[-–][a-z]*\Z")
"""Between a figure and a unit that is another's: "voted 7–4 to fit meters", "at 12 UTC a host, api-gw"."""
_COORDINATE = lazy_pattern(r"[^\S\n]?[NSEW]\b")
_NAME_BEHIND = lazy_pattern(r"(?:[-–]\d+)*(?: [A-Z][\w.]*){2}")
"""As in "8095 Main St.", "the 1963 Clean Air Act"."""
_ZONE = lazy_pattern(
    r" ?(?:UTC|GMT|BST|I?E[SD]T|C[SD]T|M[SD]T|P[SD]T|CES?T|I?ST|JST|A[EC][SD]T|NZ[SD]T|Z(?:ulu)?|hrs|hours(?! (?:of|a|an|per|each|every|work\w*)\b))\b| hours?,? local| local time"
)
"""Behind a time of day in four figures: "(0100 UTC)", "1800 hrs"."""
_PORT = lazy_pattern(r"://[\w.-]+:\Z")
"""Before the port of an address: "http://localhost:3000/users"."""
_PORT_REACH = 60
_VERSE_BEFORE = lazy_pattern(r"\d:\d{1,3}[–-]\Z")
"""Before the last verse of a passage: "2:275–280"."""
_QUOTATION = lazy_pattern(r"\b[A-Z]{2,5} [+−-]\Z")
"""Before how far a share rose or fell today: "(AMZN +0.21%)"."""
_APART = lazy_pattern(r"[,;:()/\d]")
"""Between a figure and a unit that is not its own: "the 2, line 6 of the backtrace points"."""
_JOIN = lazy_pattern(r"(?:[- ]|,? and )\Z")
_RANGE = lazy_pattern(r"[^\S\n]?(?:[-–—]|to )[^\S\n]?[$€£¥]?\d+(?:,\d{3})*(?:\.\d+)?%?")
_RANGE_BEFORE = lazy_pattern(r"(?<![\w.,/–—-])\d{1,3}(?:\.\d{1,2})?%?[-–—]\Z")
_DASHES, _SHARES = frozenset("-–—"), frozenset("%t")
"""Between the ends of a share, and with which it ends: "%", "percent"."""
_FRACTION = lazy_pattern(r"(?:\d+[ -])?\d+/\Z|\d*[½¼¾⅓⅔⅛⅜⅝⅞]\s?\Z")
"""What belongs to a figure in front of its last digits or its unit: "4 1/2 percent", "4½ percent"."""
_BEFORE_COMMA = lazy_pattern(r"\d+,\Z")
_VULGAR = frozenset("½¼¾⅓⅔⅛⅜⅝⅞")
_LONGEST_JOIN = 6
_WORD = 24
"""Characters in which the word that a figure is run together with ends."""
_ALL = 100
_UNIT_WITHIN = 12
_NUMBER = frozenset({"number", "scale"})
_MONEY = frozenset({"money"})
_COUNTED = frozenset({"counted"})
_MEASURES = frozenset({"unit", "scale", "share"})
_HEADS = frozenset({"head"})
_NAMES = frozenset({"name"})
_FRACTIONS = ("half", "third", "quarter", "fifth", "tenth")
_OF = " of"
_ONE_IN = "one in"
OPENING = 14
"""Characters at the beginning of a sentence in which its subject begins: "Nearly one in", "More than half of"."""
_LARGE = 100
_HOW_MANY = lazy_pattern(r"\s(?:every )?(?:\d+(?:,\d{3})*|[a-z]+(?:-[a-z]+)?)")
_WORD_BEHIND = lazy_pattern(r" [a-z][a-z-]*")
_WITHIN = 28
"""Characters between a figure and the noun that it counts: "12 unnamed senior officers"."""


def quantity_in(text: str, span: Span, words: Sequence[Match], when: Sequence[TimeExpression]) -> Span | None:
    """The words by which a sentence states a quantity, share, rate or amount; None where it states none.

    `words` are the matches of QUANTITIES in it, `when` the document's expressions of time in order. Dates, ages, clock times, numbers
    in names and small counts of people or hours are no quantities, nor is "thousands".
    """
    at, end = span
    has_digit = bool(text[at:end].encode("utf-8", "replace").translate(None, _NO_DIGITS))
    # That there is none is seen in a fifth of the time in which none is found. A pattern that begins with a digit is found in a fifth
    # of the time that one takes which may begin with a sign.
    while has_digit and (digits := _DIGITS.search(text, at, end)) is not None:
        at, behind = digits.span()
        # An expression begins with its span: compared as tuples, without a call for each step of the search.
        dated = bisect_right(when, ((at, maxsize),)) - 1
        in_date = dated >= 0 and at < when[dated][0][1]
        if in_date and text[at - 1] not in _SIGNS and _ends_plainly(text[behind : behind + 2]):
            at = behind
            continue  # a year or a day, as most figures are
        figure = _figure_at(text, at, span)
        at = behind
        if figure is not None:
            at = figure.end()
            if is_dialled(text, figure) or is_part_of_number(text, *figure.span()):
                continue
            measured = _measured(text, span, figure, words, in_date=in_date)
            if measured is not None:
                return _with_range(text, _with_fraction(text, measured))
    if not words:
        return None
    numbered = has_digit or any("number" in match.tags for match in words)
    for match in words:
        if "multiple" in match.tags and not _tells_occasions(text, match.span):
            return _times(text, match.span, words) or _with_fraction(text, match.span)
        if "share" in match.tags and _is_share(text, match, words, when, numbered=numbered):
            return _one_in(text, match) or _with_fraction(text, match.span)
        if "ratio" in match.tags and match.span.start == span.start:
            return match.span
        if "number" in match.tags:
            unit = _after(match.span.end, _UNIT_WITHIN, words, _MEASURES)
            if unit is not None and len(unit.phrase) > 1:  # not "six years, I'm"
                return _whole(text, Span(match.span.start, unit.span.end), words)
    return None


def _figure_at(text: str, at: int, span: Span) -> re.Match[str] | None:
    """The figure whose first digit stands at an offset, with the sign before it."""
    signed = at > span.start and text[at - 1] in _SIGNS
    figure = _FIGURE.match(text, at - 1, span.end) if signed else None
    if figure is not None:
        return figure
    figure = _FIGURE.match(text, at, span.end)
    if figure is None or signed or text.startswith("%", figure.end()):
        return _glued(text, at, span.end) or figure
    return figure


def _glued(text: str, at: int, end: int) -> re.Match[str] | None:
    """The figure at an offset that is run together with the words beside it: a share, an amount or one of thousands, outside addresses and code."""
    sign = at - 1 if at and text[at - 1] in _SIGNS else at
    figure = _GLUED.match(text, sign, end)
    if figure is None or not (figure[1] or figure[3] or "," in figure[2]):
        return None
    before = text[max(0, sign - _WORD) : sign].rsplit(None, 1)[-1:]
    behind = text[figure.end() : figure.end() + _WORD].split(None, 1)[:1]
    return None if any(not _IN_ADDRESS.isdisjoint(word) for word in (*before, *behind)) else figure


def beside_letters(data: bytes) -> list[int]:
    """Where a text in Latin-1, a byte a character, may have a figure that stands together with a word: more places than there are, found without a pattern."""
    kinds = data.translate(_KINDS)
    if not any(map(kinds.__contains__, _BESIDE_LETTER)):
        return []  # as in most texts: four looks take a fifth of the time of a search for all figures
    found: list[int] = []
    for figure in _FIGURES.finditer(kinds):
        start, end = figure.span()
        before, behind = kinds[max(0, start - 2) : start], kinds[end : end + 3]
        if before.endswith(b"a"):
            found.append(start - 1)
        elif before == b"a$":
            found.append(start - 2)
        if behind == b"%aa" or behind.startswith(b"aa"):
            found.append(end - 1)
    return found


_BESIDE_LETTER = (b"a9", b"a$9", b"9aa", b"9%aa")
"""What of these kinds stands where a figure touches a word."""
_FIGURES = lazy_pattern(rb"9+")
_KINDS = bytes.maketrans(
    b"0123456789abcdefghijklmnopqrstuvwxyz" + _SIGNS.encode("latin-1", "replace"),
    b"9" * 10 + b"a" * 26 + b"$" * len(_SIGNS),
)
"""Digits, letters and signs of money as one of each; a sign that Latin-1 lacks is a question mark there."""


def may_be_glued(text: str) -> bool:
    """Whether some figure of a text, or of a sentence, may stand together with a word."""
    return _RUN_TOGETHER.search(text) is not None


def set_apart(sentence: str) -> str:
    """A sentence with the spaces around its figures that were lost with a link, for the model."""
    if not may_be_glued(sentence):
        return sentence
    parts, last = [], 0
    for figure in _GLUED.finditer(sentence):
        start, end = figure.span()
        found = _glued(sentence, figure.start(2), len(sentence))
        if found is not None and (sentence[start - 1 : start].islower() or sentence[end : end + 1].isalpha()):
            parts.append(f"{sentence[last:start]} {figure[0]} ")
            last = end
    return sentence if not parts else "".join((*parts, sentence[last:]))


def _ends_plainly(behind: str) -> bool:
    """Whether what stands behind digits, two characters at most, is surely none of their figure: no sign, no further digits."""
    return behind[:1] in _BREAKS and not behind[1:].isdigit()


def _one_in(text: str, match: Match) -> Span | None:
    """The words "one in" with the number behind them: "one in four", "one in 61"."""
    if match.phrase != _ONE_IN:
        return None
    behind = _HOW_MANY.match(text, match.span.end)
    return None if behind is None else Span(match.span.start, behind.end())


def _tells_occasions(text: str, span: Span) -> bool:
    """Whether "times" are occasions, by the word before: "both times the bids were too low"."""
    if not text.startswith("times", span.start):
        return False
    words = text[max(0, span.start - _WITHIN) : span.start].split()
    return not words or words[-1].lower() in _occasions()


@cache
def _occasions() -> frozenset[str]:
    return frozenset(_OCCASIONS.texts())


def _times(text: str, span: Span, words: Sequence[Match]) -> Span | None:
    """How many times, where a number stands before it: "ten times the size", "three times as high"."""
    if not text.startswith("times", span.start):
        return None
    for match in words:
        if "number" in match.tags and match.span.end + 1 == span.start:
            behind = (
                _WORD_BEHIND.match(text, span.end) if text[span.start : span.end].endswith((" the", " as")) else None
            )
            return Span(match.span.start, span.end if behind is None else behind.end())
    return None


def _is_share(
    text: str, match: Match, words: Sequence[Match], when: Sequence[TimeExpression], *, numbered: bool
) -> bool:
    """Whether words for a share state one: "percent" beside a figure, "a third of", and "one in" before a number that is no year."""
    if match.phrase == _ONE_IN:
        number = match.span.end + 1
        if text.startswith("every ", number):
            number += len("every ")
        if text[number : number + 1].isdigit():
            dated = bisect_right(when, ((number, maxsize),)) - 1
            return dated < 0 or number >= when[dated].span.end
        return _after(match.span.end, 2, words, _NUMBER) is not None
    return numbered or match.phrase.startswith(_FRACTIONS)


def is_part(match: Match) -> bool:
    """Whether words of QUANTITIES say how large a part is without a figure: "two thirds of", "one in", "nine out of ten"; not "half the"."""
    if "share" in match.tags:
        return match.phrase == _ONE_IN or (match.phrase.startswith(_FRACTIONS) and match.phrase.endswith(_OF))
    return "ratio" in match.tags


def _whole(text: str, found: Span, words: Sequence[Match]) -> Span:
    """A number in words with the words of number around it: "one hundred and thirty million"."""
    start, end = found
    for match in reversed(words):
        if match.span.end <= start and start - match.span.end < _LONGEST_JOIN and not _NUMBER.isdisjoint(match.tags):
            if _JOIN.match(text, match.span.end, start) is None:
                break
            start = match.span.start
    for match in words:
        if match.span.start >= end and text[end : match.span.start] in {" ", "-"} and "scale" in match.tags:
            end = match.span.end
    return Span(start, end)


def _with_fraction(text: str, found: Span) -> Span:
    """A figure with the fraction that it ends in."""
    before = text[max(0, found.start - 2) : found.start]
    if before[-1:] == "," and before[:1].isdigit() and text[found.end - 1] == "%":  # "17,4%"
        whole = _BEFORE_COMMA.search(text, max(0, found.start - _UNIT_WITHIN), found.start)
        return found if whole is None else Span(whole.start(), found.end)
    if before[-1:] != "/" and _VULGAR.isdisjoint(before):
        return found
    match = _FRACTION.search(text, max(0, found.start - 8), found.start)
    return found if match is None else Span(match.start(), found.end)


def _with_range(text: str, found: Span) -> Span:
    """A figure with the other end of its range: "$40,000–$60,000", "20-30%"."""
    match = None if text[found.end - 1].isalpha() else _RANGE.match(text, found.end)
    if match is None and text[found.start - 1 : found.start] in _DASHES and text[found.end - 1] in _SHARES:
        first = _RANGE_BEFORE.search(text, max(0, found.start - _WITHIN), found.start)
        return found if first is None else Span(first.start(), found.end)
    return found if match is None else Span(found.start, match.end())


def _measured(text: str, span: Span, figure: re.Match[str], words: Sequence[Match], *, in_date: bool) -> Span | None:
    """The figure with its unit, where it measures something; `in_date`: an expression of time holds it."""
    start, end = figure.span(2)
    unit = _after(end, _WITHIN, words, _MEASURES)
    if unit is not None:
        ranged = _RANGE.match(text, figure.end())
        behind = figure.end() if ranged is None else ranged.end()
        if _is_apart(text, behind, unit):
            unit = None
        elif "unit" in unit.tags and text.startswith("-", end) and unit.span.start == end + 1:
            return None  # "a 12-foot pole" describes, and measures nothing
    if figure[1] or figure[3]:
        if figure[3] and _is_no_share(text, figure):
            return None
        if figure[1] and (
            _after(end, 2, words, _MONEY) is not None
            or _is_price_of_goods(text, figure)
            or is_limit(text, span, figure.start())
        ):
            return None
        near = unit is not None and "scale" in unit.tags and unit.span.start <= end + 1
        return Span(figure.start(), unit.span.end if unit is not None and near else figure.end())
    on_clock = text[start - 1 : start] == ":" and text[start - 2 : start - 1].isdigit()  # "at 03:12"
    on_clock = on_clock or _PORT.search(text, max(0, start - _PORT_REACH), start) is not None
    in_passage = text[start - 1 : start] in {"–", "-"} and _VERSE_BEFORE.search(text, max(0, start - 6), start)
    on_clock = on_clock or (end - start == len("0100") and _ZONE.match(text, end) is not None)
    aged = _AGE.match(text, end) and not ("," in figure[2] and text.startswith("-", end))
    if in_date or on_clock or in_passage or aged:
        return None
    if unit is not None:
        return Span(start, _end_of_unit(text, unit.span.end))
    if is_called(text, span, figure) or _is_name(text, start, end, words):
        return None
    value = float(figure[2].translate(_GROUPING))
    head = _after(end, _WITHIN, words, _HEADS) if value >= _LARGE else None
    if head is not None and _APART.search(text, figure.end(), head.span.start) is None:
        return Span(start, head.span.end)
    if (
        value.is_integer()
        and "," not in figure[2]
        and (is_year(text, start, value) or _NAME_BEHIND.match(text, end) or is_place(text, start, end))
    ):
        return None
    few = value < 10 * _LARGE and _after(end, _WITHIN, words, _COUNTED) is not None
    return None if few or value < _LARGE else Span(start, end)


def _is_apart(text: str, behind: int, unit: Match) -> bool:
    """Whether a unit is not that of the figure which ends before it."""
    start = unit.span.start
    if _APART.search(text, behind, start) is not None:
        return True
    if start <= behind + 1:
        return False
    # "17 observations by the W. M. Keck Observatory", "voted 7–4 to fit meters"
    return len(unit.phrase) == 1 or _TO_VERB.search(text, behind, start) is not None


def _end_of_unit(text: str, end: int) -> int:
    """Where a unit ends that goes on behind "square" or "cubic": "6,500 square metres"."""
    behind = _WORD_BEHIND.match(text, end) if text.endswith(("square", "cubic"), 0, end) else None
    return end if behind is None else behind.end()


def _is_name(text: str, start: int, end: int, words: Sequence[Match]) -> bool:
    """Whether a figure is what something is called: "the 747", "five 747 jets"."""
    name = _after(start, 1, words, _NAMES)
    if name is None or name.span.end != end:
        return False
    if _ARTICLE.search(text, max(0, start - 6), start) is not None:
        return True
    return _CRAFT.match(text, end) is not None or _MAKER.search(text, max(0, start - _WORD), start) is not None


def _is_price_of_goods(text: str, figure: re.Match[str]) -> bool:
    return (
        _NAME_OF_GOODS.match(text, figure.end()) is not None
        and _ARTICLE.search(text, max(0, figure.start() - 6), figure.start()) is not None
    )


_GIVEN = lazy_pattern(
    lambda: rf"\s(?:{any_of(Phrases.load(__package__, 'behind_percent').texts())})\b(?!\s(?:in|of)\b)"
)
"""Behind a figure of percent, not "a 20% reduction in deaths": what a shop or a bank gives ("20% off all shoes"), or what a test allows."""


def _is_no_share(text: str, figure: re.Match[str]) -> bool:
    """Whether a figure with a sign is a coordinate, a share's move of the day, or the "100%" that only stresses."""
    if figure[3] == "°":
        return _COORDINATE.match(text, figure.end()) is not None
    if float(figure[2].translate(_GROUPING)) == _ALL and not text.startswith(" of", figure.end()):
        return True
    if figure[3] == "%" and _GIVEN.match(text, figure.end()) is not None:
        return True
    return _QUOTATION.search(text, max(0, figure.start() - 8), figure.start()) is not None


def _after(start: int, reach: int, words: Sequence[Match], tags: frozenset[str]) -> Match | None:
    """The first of the words that begins soon behind an offset and has one of the tags."""
    limit = start + reach
    for match in words:  # a loop takes half the time of `next` over a generator, and a place half the time of a name
        if start <= match[0][0] < limit and not tags.isdisjoint(match[2]):
            return match
    return None
