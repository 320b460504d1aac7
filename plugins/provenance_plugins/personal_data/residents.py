"""Addresses right behind the name of somebody of whom a text says that they live somewhere: "Witness Paul Dunne, 4 Church View", "Mrs Lakshmi Iyer, flat 402, Rose Apartments"; and in a bracket behind a name, the town first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.streets import STREETS

__all__ = ["home_behind", "homes_in_brackets", "homes_of_named", "is_former"]

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]+"
_LIVING = Phrases.load(__package__, "residents")


def _any(*tags: str) -> str:
    """Any word that has one of some tags, as alternatives of a pattern."""
    return any_of(word for tag in tags for word in _LIVING.texts(tag)).replace(r"\ ", r"\s")


def _named() -> str:
    particles = _any("particle", "also_particle")
    return (
        rf",?\s(?:(?i:{_any('title')})\.?\s)?{_CAPITAL}(?:\s(?:(?:{particles}|[A-Z]\.)\s){{0,2}}{_CAPITAL}){{1,3}}"
        rf"(?:,?\s\(?\d{{2}}\)?(?:\s(?:{_any('years')})|-year-old)?)?,?\s(?:(?:{_any('lives')})\s)?"
    )


_NAMED = lazy_pattern(_named)
"""A name of two words and more, an age, and what leads to the house."""
_FLAT = lazy_pattern(
    lambda: (
        rf"(?i:{_any('flat')}|h\.?\s?no)\.?(?i:\sno\.?)?\s?\d{{1,5}}[A-Z]?(?:,\s(?:{_CAPITAL}|\d{{1,3}}(?:st|nd|rd|th))(?:\s(?:{_CAPITAL}|\d{{6}}(?!\d))){{0,4}}){{1,5}}"
    )
)
"""A flat and its house, as they are written where houses have names: "Flat 12, Lotus Apartments, MG Road, Kochi 682016"."""


def home_behind(text: str, end: int) -> Span | None:
    """The address right behind a word for who somebody is and a name; `end`: where that word ends."""
    name = _NAMED.match(text, end)
    if name is None:
        return None
    found = STREETS.typed.match(text, name.end()) or _FLAT.match(text, name.end())
    return None if found is None else Span(*found.span())


_TOWN = lazy_pattern(
    lambda: rf"\((?:(?:[A-Z]{{1,2}}-)?\d{{4,5}}\s)?{_CAPITAL}(?:[\s-](?:(?:{_any('in_towns')})\s)?{_CAPITAL}){{0,2}},\s"
)
_BEFORE = lazy_pattern(lambda: rf"(?P<first>{_CAPITAL})(?:\s(?:{_any('particle')}|[A-Z]\.))?\s{_CAPITAL}\s?\Z")
_NAME = 60
"""Characters before a bracket in which a name stands."""
_CLOSES = lazy_pattern(r"\s?[,;)]")


def homes_in_brackets(document: Document) -> Iterator[Span]:
    """Streets with their number in a bracket behind somebody's name, where the town stands first: "Ana Cruz (Leeds, 4 Church View)", "Lena Moser (Bozen, Lindenweg 7, Tel. …)"."""
    text = document.text
    for town in _TOWN.finditer(text):
        name = _BEFORE.search(text, max(0, town.start() - _NAME), town.start())
        if name is None or not is_given_name(name["first"]):
            continue
        street = STREETS.typed.match(text, town.end())
        if street is not None and _CLOSES.match(text, street.end()) is not None:
            yield Span(*street.span())


_AT = r"(?:,?\s(?:(?:located\s)?(?:at|in|on)\s)?\(?)(?=\d)"
_OWNED = lazy_pattern(lambda: rf"['’]s?\s(?:new\s)?(?:farm)?(?:{_any('house')}){_AT}")
_HOME_OF = lazy_pattern(
    lambda: (
        rf"\b(?:farm)?(?:{_any('house')})\sof\s(?P<name>{_CAPITAL}(?:(?:\s(?:and|&)\s{_CAPITAL})?\s(?:(?:{_any('particle')}|[A-Z]\.)\s)?{_CAPITAL}){{1,2}}){_AT}"
    )
)
_OF_STREET, _LIVES_AT = lazy_pattern(r"of\s(?=\d)"), lazy_pattern(r"who\slives\sat\s(?=\d)")
"""Begin with letters that are looked for in a tenth of the time of an edge of a word."""
_OWNER = lazy_pattern(
    lambda: (
        rf"(?<![.\w])(?P<name>{_CAPITAL}(?:(?:\s(?:and|&)\s{_CAPITAL})?\s(?:(?:{_any('particle')}|[A-Z]\.)\s)?{_CAPITAL}){{0,2}})(?:(?:,\s(?:aged\s)?\d{{2}})?,?\s)?\Z"
    )
)
"""Somebody's name, before what is theirs."""


def homes_of_named(document: Document) -> Iterator[tuple[Span, bool, bool]]:
    """Streets with their number behind what is called the house of somebody by name, and those of which somebody is said to be, each with whether it is called a home, and whether a court gives it: "at Ana Cruz’s house, 4 Church View", "the home of Ana Cruz at 4 Church View", "Ana Cruz, 43, of 4 Church View"."""
    text = document.text
    owned = (
        _OWNED.finditer(text)
        if ("’" in text or "'" in text) and any(map(text.__contains__, _LIVING.texts("house")))
        else ()
    )
    home_of = _HOME_OF.finditer(text) if any(f"{house} of " in text for house in _LIVING.texts("house")) else ()
    for found in (*owned, *home_of):
        owner = found["name"] if found.re.groups else _name_before(text, found.start())
        street = STREETS.typed.match(text, found.end()) if _is_somebody(owner) else None
        if street is not None:
            yield Span(*street.span()), True, False
    for found in (*_OF_STREET.finditer(text), *_LIVES_AT.finditer(text)):
        if text[found.start() - 1 : found.start()].isalnum():
            continue
        street = STREETS.typed.match(text, found.end())
        if street is None:
            continue
        owner = _name_before(text, found.start())
        if " " in owner and _is_somebody(owner):
            span = Span(*street.span())
            yield span, False, _is_before_court(document, span)


def _is_before_court(document: Document, span: Span) -> bool:
    """Whether somebody stands before a court in the paragraph of an address, where courts and those who report from them give it with the age."""
    block = document.block_at(span.start)
    if block is None:
        return False
    start, end = block.span
    around = ((start, span.start), (span.end, end))  # "4 Elm Court" is a street
    return any(_BEFORE_COURT.search(document.text, *part) is not None for part in around)


_WORDS = Phrases.load(__package__, "before_court")
_BEFORE_COURT = lazy_pattern(lambda: rf"\b(?:{any_of(_WORDS.texts())})\b", re.IGNORECASE)


def _name_before(text: str, end: int) -> str:
    found = _OWNER.search(text, max(0, end - _NAME), end)
    if found is None or text[max(0, found.start() - _NAME) : found.start()].rstrip(" .").rpartition(" ")[
        2
    ].lower() in _LIVING.texts("titled"):
        return ""
    return found["name"]


def _is_somebody(name: str) -> bool:
    """Whether one of the first words of a name is a given name, and none a title of a seat."""
    words = name.split()
    return any(map(is_given_name, words[:2])) and not any(
        word.strip(".").lower() in _LIVING.texts("titled") for word in words
    )


_FORMER = lazy_pattern(lambda: rf"\b(?:{_any('former')})[ -]\Z", re.IGNORECASE)


def is_former(text: str, start: int) -> bool:
    """Whether a word for a home, which begins at `start`, is said to be that of before, where nobody who is named lives now: "his then-apartment at"."""
    return _FORMER.search(text, max(0, start - 12), start) is not None
