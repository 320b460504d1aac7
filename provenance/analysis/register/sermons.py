"""Manuscripts of sermons: words to an assembly on what the Bible says, which report nothing of their own days and lay to others what they answer."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.characters import IN_TEXT, beyond
from provenance.analysis.metadata import metadata
from provenance.api import DIGITS, Document, Phrases, analysis, any_of, lazy_pattern
from provenance.phrases import Literals

__all__ = ["is_sermon"]

_SERMON = Phrases.load(__package__, "sermon")
_VERSES = 3
"""Verses that such a text names, at least; a report of a service names one or two."""
_OTHER_SIGNS = 2
"""Of a note to the speaker, the name, those who hear it and what they are asked to do: a study of the Bible has one at most."""

_HEAD = 80
"""Characters of a first line that names a text."""
_REACH, _MARKS = 24, '.,;:(“"*_'
"""Characters before a chapter in which the name of its book stands, and what stands around that."""


@cache
def _forms(sort: str) -> frozenset[str]:
    return frozenset(_SERMON.texts(sort))


@cache
def _books() -> Literals:
    """How their names begin, with a capital or in capitals: small, some are a part of most texts ("is")."""
    begun: list[str] = []
    for form in sorted(form for book in _forms("book") for form in {book.capitalize(), book.upper()}):
        if not (begun and form.startswith(begun[-1])):  # "Is" stands in "Isaiah", too
            begun.append(form)
    return Literals(begun)


_PLACE = lazy_pattern(r"\d(?<=\s\d)\d{0,2}\s?[:.,]\s?\d{1,3}(?![\d%€$])", signs=DIGITS)
_PLAIN_PLACE = lazy_pattern(r"[0-9](?<=\s[0-9])[0-9]{0,2}\s?[:.,]\s?[0-9]{1,3}(?![0-9%€$])", signs=DIGITS)
"""A chapter and a verse; in a text whose digits are all of ASCII, of which Python asks no table for each character."""
_NOTE = lazy_pattern(
    lambda: rf"^[^\w\n]{{0,6}}(?:{any_of(_forms('note'))})\b[^\n:]{{0,12}}:",
    re.IGNORECASE | re.MULTILINE,
    signs=(":",),
)
_NAMED = lazy_pattern(lambda: rf"(?i)(?<![^\W_])(?:{any_of(_forms('name'))})(?![^\W_])")
_HEARERS = lazy_pattern(
    lambda: rf"(?i)(?:^|[.!?,:;“\"—–\n]\s*)(?:{any_of(_forms('hearer'))})(?:\s?[,:!.?;\n]|\se\samigos)"
)
"""Set off by marks, as those are who are spoken to: "Hoje, irmãos, …"."""
_ORDERS = lazy_pattern(lambda: rf"(?im)(?:^|[.!?:;]\s+)(?:{any_of(_forms('order'))})\b")


@analysis()
def is_sermon(document: Document) -> bool:
    """Whether a text names verses of the Bible and shows two of: notes to its speaker, a name that says what it is, words to those who hear it, what these are asked to do.

    To be asked only of what would be a warning.
    """
    text = document.text
    if not IN_TEXT.any_in(document, _books()) or not _names_verses(text, beyond(document)):
        return False
    title = metadata(document).title
    names = (document.path, "" if title is None else title.value, text[:_HEAD].partition("\n")[0])
    signs = 2 * (_NOTE.search(text) is not None)
    signs += any(_NAMED.search(name) is not None for name in names)
    return (
        signs >= _OTHER_SIGNS
        or signs + (_HEARERS.search(text) is not None) + (_ORDERS.search(text) is not None) >= _OTHER_SIGNS
    )


def _names_verses(text: str, rare: str) -> bool:
    """Whether so many chapters and verses stand behind the name of a book, each begun with a capital."""
    books, found = _forms("book"), 0
    places = _PLACE if any(map(str.isdecimal, rare)) else _PLAIN_PLACE
    for place in places.finditer(text):
        words = text[max(0, place.start() - _REACH) : place.start()].split()
        word = words[-1].strip(_MARKS) if words else ""
        if word[:1].isupper() and word.lower() in books:
            found += 1
            if found == _VERSES:
                return True
    return False
