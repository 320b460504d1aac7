"""Numbers that are written in words: "forty-one", "a hundred and twenty", "two and a half million"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from provenance.api import Phrases, Span

__all__ = ["NumberWords", "SpelledNumber", "number_words", "shares_in_words", "spelled_numbers"]

_WORDS = Phrases.load(__package__, "number_words")

_SPACE = r"(?:\s+|[-‐‑]\s?)"
_SHORTEST_SCALE = 4
"""Letters of a word that scales a number in words: "k" and "bn" stand behind figures alone."""

_FEW = 20
"""Parts that are counted in words, at most."""
_WHOLE_ALONE = 2
"""Of how many parts one may stand without a count: "half"; "third" alone is a place in an order."""

_BEFORE = 20
"""Characters before a number in which a word such as "between" is looked for."""


class SpelledNumber(NamedTuple):
    """A number in words; `span` holds them."""

    span: Span
    value: float


class NumberWords(NamedTuple):
    """The words of numbers: what they are worth, what they multiply by, and the forms that they make together."""

    values: dict[str, float]
    scales: dict[str, float]
    more: dict[str, float]
    """What is added to a number before its scale: "and a half"."""
    percent: re.Pattern[str]
    """What stands behind a figure that is a share."""
    ranges: tuple[str, ...]
    """Words behind which "and" parts two numbers."""
    hundredths: frozenset[str]
    """Words for hundredths of the unit of money."""
    parts: dict[str, float]
    """Words for parts, with how many of them make the whole."""
    share: re.Pattern[str]
    """A part of a whole: "three quarters", "one in twelve", "half"."""
    hedge: re.Pattern[str]
    """What stands before a figure that is not the whole truth: "more than", "nearly", "about"; the group says which."""
    in_units: re.Pattern[str]
    """What says of a table that its figures are so many times as large: "in millions"."""
    word: re.Pattern[str]
    joined: re.Pattern[str]
    """A number in which "and" may stand."""
    plain: re.Pattern[str]


@cache
def number_words() -> NumberWords:
    """Those of the lexicon."""
    numbers: dict[str, dict[str, float]] = {"value": {}, "scale": {}, "more": {}, "part": {}}
    kinds = ("percent", "join", "range", "hundredth", "within", "above", "below", "about", "table")
    words: dict[str, list[str]] = {kind: [] for kind in kinds}
    for listed in _WORDS.by_language().values():
        for entry in listed:
            kind, _, number = entry.tags[0].partition("-")
            if number:
                numbers[kind][entry.text] = float(number)
            else:
                words[kind].append(entry.text)
    values, scales, more, parts = numbers["value"], numbers["scale"], numbers["more"], numbers["part"]
    join = rf"(?:{_either(words['join'])}{_SPACE})?"
    return NumberWords(
        values,
        scales,
        more,
        re.compile(rf"(?i)\s?%|[\s-]?{_either(words['percent'])}\b"),
        tuple(words["range"]),
        frozenset(words["hundredth"]),
        parts,
        _share(values, parts, words["within"]),
        re.compile(
            "(?i)(?:"
            + "|".join(rf"(?P<{kind}>\b{_either(words[kind])})" for kind in ("above", "below", "about"))
            + r")(?:\s+(?:an?|the))?\s+[$€£¥~]?$"
        ),
        re.compile(rf"(?i)\b{_either(words['table'])}\s+({_either(filter(_is_word, scales))}s?)\b"),
        re.compile(_either((*values, *more, *filter(_is_word, scales)))),
        _number(values, scales, more, join),
        _number(values, scales, more, ""),
    )


def _share(values: dict[str, float], parts: dict[str, float], within: list[str]) -> re.Pattern[str]:
    few = _either(word for word, value in values.items() if value <= _FEW)
    count = rf"(?P<count>an?|{few}|\d{{1,2}}){_SPACE}"
    whole = rf"(?P<whole>{few}|\d{{1,3}})"
    some = rf"(?P<number>{few}|\d{{1,3}})\s+{_either(within)}\s+{whole}"
    return re.compile(rf"(?i)\b(?:(?:{count})?(?P<part>{_either(parts)})|{some})\b")


def _number(values: dict[str, float], scales: dict[str, float], more: dict[str, float], join: str) -> re.Pattern[str]:
    """The form of a number in words: groups below a thousand, each with its scale."""
    units, teens, tens, hundred, above = (
        _either(word for word, value in values.items() if least <= value < limit)
        for least, limit in ((1, 10), (10, 20), (20, 100), (100, 1000), (1000, float("inf")))
    )
    hundreds = _either(word for word, scale in scales.items() if scale < 1000)
    thousands = _either(word for word, scale in scales.items() if scale >= 1000 and _is_word(word))
    below = rf"(?:{tens}(?:{_SPACE}{units})?|{teens}|{units})\b"
    behind = rf"(?:{_SPACE}{join}{below}(?!{_SPACE}{hundreds}\b))?"
    group = rf"(?:(?:{hundred}|{below}{_SPACE}{hundreds})\b{behind}|{below})"
    half = rf"(?:{_SPACE}{_either(more)}\b)?"
    scaled = rf"(?:{above}\b|{group}{half}{_SPACE}{thousands}\b)"
    further = rf"(?:{_SPACE}{join}{group}{_SPACE}{thousands}\b)*(?:{_SPACE}{join}{group})?"
    return re.compile(rf"(?i)\b(?:{scaled}{further}|{group}){half}")


def _is_word(scale: str) -> bool:
    return len(scale) >= _SHORTEST_SCALE


def _either(words: Iterable[str]) -> str:
    escaped = (re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    return f"(?:{'|'.join(escaped)})"


def spelled_numbers(text: str) -> Iterator[SpelledNumber]:
    """The numbers of a text that are written in words, in order."""
    words = number_words()
    at = 0
    while (match := words.joined.search(text, at)) is not None:
        if text[max(0, match.start() - _BEFORE) : match.start()].rstrip().lower().endswith(words.ranges):
            match = words.plain.match(text, match.start()) or match
        at = match.end()
        yield SpelledNumber(Span(*match.span()), _value(match[0], words))


def _value(written: str, words: NumberWords) -> float:
    done, rest, last = 0.0, 0.0, 1.0
    for word in words.word.findall(" ".join(written.lower().split())):
        if word in words.more:
            rest, done = (rest + words.more[word], done) if rest else (0.0, done + words.more[word] * last)
        elif word in words.values:
            value = words.values[word]
            done, rest, last = (done + value, rest, value) if value >= 1000 else (done, rest + value, last)
        elif words.scales[word] < 1000:
            rest *= words.scales[word]
        else:
            last = words.scales[word]
            done, rest = done + rest * last, 0.0
    return done + rest


def shares_in_words(text: str) -> Iterator[float]:
    """The parts of a whole that a text states in words, in per cents: "three quarters", "one in twelve"."""
    words = number_words()
    for match in words.share.finditer(text):
        if match["part"] is not None:
            of = words.parts[match["part"].lower()]
            count = match["count"]
            if count is None and of != _WHOLE_ALONE:
                continue
            number = 1.0 if count is None or count.lower() in {"a", "an"} else _small(count, words)
        else:
            number, of = _small(match["number"], words), _small(match["whole"], words)
        if 0 < number < of:
            yield 100 * number / of


def _small(written: str, words: NumberWords) -> float:
    return float(written) if written.isdigit() else words.values.get(" ".join(written.lower().split()), 0.0)
