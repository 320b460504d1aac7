"""In which part of the English-speaking world a text is at home, as far as that settles whether it writes the day or the month first.

One sign is too little: a text of Leeds may tell of Texas, and one of Texas of prices in pounds. Signs are of kinds (spelling, words of
institutions, money, places, telephone numbers, postcodes, time zones, addresses), and each kind has one vote. Two kinds settle the order where no
kind contradicts them, three where one does, but nothing does against the spelling. Where no sign at all is of elsewhere, several of one kind
settle that the month comes first; spellings do not, which a text translated elsewhere has beside its own order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Literal, TypeAlias

from provenance.analysis.dates.numeric import Order, order_of
from provenance.analysis.language.tags import country_of
from provenance.api import Document, Phrases, lazy_pattern
from provenance.named_tuples import NamedTuple

_Side: TypeAlias = Literal["day", "month", "mixed"]
"""What comes first where a sign is at home; `mixed` where both orders are in use, as in Canada."""

_CUSTOMS = Phrases.load(__package__, "customs")
_KEY = "order of home"
_MOST = 100_000
"""Characters that are read."""
_ENOUGH = 2
"""Kinds of signs that settle the order."""
_ALONE = {"phone": 2, "post": 2, "place": 3}
"""Different signs of one kind that settle that the month comes first, where none is of elsewhere."""
_CLEAR = 3
"""So many times as many signs on one side as on the other give the vote of a kind; so do two kinds more than contradict."""
_WORD = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LOCAL_TIME = lazy_pattern(r"\b\d{1,2}/\d{1,2}/\d{4}, \d{1,2}:\d\d:\d\d [AP]M\b")
"""As programs write a moment for readers in the United States: "5/3/2016, 2:59:14 AM"."""
_NUMBERS: tuple[tuple[str, _Side, re.Pattern[str]], ...] = (
    ("phone", "day", lazy_pattern(r"(?<![\w+])\+(?!1[ .(-]|63)\d{2,3}[ .()-]?\d[\d ().-]{5,}\d")),
    ("phone", "day", lazy_pattern(r"(?<![\w+.-])(?:\(0\d{2,4}\) ?|0\d{2,4}[ -])\d{3,4}[ -]?\d{3,4}(?!\d)")),
    ("phone", "month", lazy_pattern(r"(?<![\w.+-])(?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}(?![\d-])")),
    ("post", "day", lazy_pattern(r"\b[A-Z]{1,2}\d[A-Z\d]? \d(?![GT]B)[ABD-HJLNP-UW-Z]{2}\b")),
    ("post", "month", lazy_pattern(r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b(?![-/])")),
    ("post", "mixed", lazy_pattern(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b")),
)
"""The kinds of numbers of telephones and postcodes, and where they have these forms."""
_HOST = lazy_pattern(r"(?:https?://|\bwww\.|@)([\w.-]+\.[A-Za-z]{2,6})(?![\w-])")


class _Sign(NamedTuple):
    text: str
    kind: str
    side: _Side


def order_of_home(document: Document) -> Order | None:
    """The order of numeric dates where the text is at home, as several kinds of signs in it agree; None where they do not."""
    return document.recall(_KEY, _order_of_home)


@cache
def known_places() -> frozenset[str]:
    """Countries, states and cities that tell where a text is at home, in small letters; one who knows them takes them for nobody's name."""
    return frozenset(
        entry.text.lower()
        for entries in _CUSTOMS.by_language().values()
        for entry in entries
        if any(tag.endswith("-place") for tag in entry.tags)
    )


def is_signed_from_home(document: Document) -> bool:
    """Whether the line with which a text begins or ends names a place where the month comes first, and nothing in it is of elsewhere: "Ohio Millers' Guild"."""
    return document.recall("signed from home", _is_signed_from_home)


def _is_signed_from_home(document: Document) -> bool:
    text = document.text[:_MOST].strip()
    for line in (text.partition("\n")[0], text.rpartition("\n")[2]):
        said = line.strip()
        if len(said) <= _LETTERHEAD and said[-1:] not in _SENTENCE_ENDS and _has_place(said):
            return not any(
                sign.side != "month" for sign in (*_of_words(text), *_of_numbers(text), *_of_addresses(document, text))
            )
    return False


_LETTERHEAD, _SENTENCE_ENDS = 60, frozenset(".!?:;,")
"""Characters of a line that heads or signs a text, and what it does not end with."""


def _has_place(line: str) -> bool:
    return any(sign.kind == "place" and sign.side == "month" for sign in _of_words(line))


def _order_of_home(document: Document) -> Order | None:
    text = document.text[:_MOST]
    if _LOCAL_TIME.search(text) is not None:
        return "MDY"
    signs = {*_of_words(text), *_of_numbers(text), *_of_addresses(document, text)}
    by_kind: dict[str, Counter[_Side]] = {}
    for sign in signs:
        by_kind.setdefault(sign.kind, Counter())[sign.side] += 1
    if any(sides["mixed"] for sides in by_kind.values()):
        return None
    found = {kind: _vote(sides) for kind, sides in by_kind.items()}
    spelling = found.get("spelling")  # who writes from abroad spells as at home,
    if spelling is not None and found.get("place") not in {None, spelling}:
        del found["place"]  # and tells of where they are
    if not any(sides["day"] for sides in by_kind.values()) and any(
        by_kind[kind]["month"] >= least for kind, least in _ALONE.items() if kind in by_kind
    ):
        return "MDY"
    votes = Counter(found.values())
    if spelling != "month" and _prevails(votes["day"], votes["month"]):
        return "DMY"
    return "MDY" if spelling != "day" and _prevails(votes["month"], votes["day"]) else None


def _prevails(votes: int, against: int) -> bool:
    return votes >= _ENOUGH and (against == 0 or (against == 1 and votes >= _CLEAR))


def _vote(sides: Counter[_Side]) -> _Side | None:
    if sides["day"] >= max(1, _CLEAR * sides["month"]):
        return "day"
    return "month" if sides["month"] >= max(1, _CLEAR * sides["day"]) else None


def _of_words(text: str) -> Iterator[_Sign]:
    words, phrases = _signs()
    for word in {*_WORD.findall(text)} & words.keys():
        yield words[word]
    yield from (sign for sign in phrases if sign.text in text)


def _of_numbers(text: str) -> Iterator[_Sign]:
    for kind, side, pattern in _NUMBERS:
        yield from (_Sign(found[0], kind, side) for found in pattern.finditer(text))


def _of_addresses(document: Document, text: str) -> Iterator[_Sign]:
    hosts = {host.lower() for host in _HOST.findall(text)}
    hosts.update(host.lower() for link in document.links for host in _HOST.findall(link.target))
    for host in hosts:
        country = country_of(f"https://{host}")
        if country is not None:
            order = order_of(f"en-{country}")
            yield _Sign(host, "address", "mixed" if order is None else "month" if order == "MDY" else "day")


@cache
def _signs() -> tuple[dict[str, _Sign], tuple[_Sign, ...]]:
    """The words by themselves, and what is no single word."""
    words: dict[str, _Sign] = {}
    phrases: list[_Sign] = []
    sides: dict[str, _Side] = {"day": "day", "month": "month", "mixed": "mixed"}
    for group in _CUSTOMS.groups("en") or ():
        side, _, kind = group.tags[0].partition("-")
        for text in group.texts:
            sign = _Sign(text, kind, sides[side])
            if _WORD.fullmatch(text):
                words[text] = sign
            else:
                phrases.append(sign)
    return words, tuple(phrases)
