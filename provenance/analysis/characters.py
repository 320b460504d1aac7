"""The characters of a text that few texts have."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from provenance.api import Document, analysis, lazy_pattern
from provenance.patterns import DIGITS, signs_of
from provenance.phrases import Literals, Together

__all__ = [
    "IN_LOWERED",
    "IN_TEXT",
    "beyond",
    "has_digit",
    "has_glued_comma",
    "joints",
    "latin",
    "lower_latin",
    "lower_of",
    "lowered",
    "lowered_part",
    "lowered_start",
    "lowered_utf_8",
    "may_fit",
    "may_hold",
    "others",
    "utf_8",
]

_ASCII = bytes(range(128))


def others(text: str) -> str:
    """The characters beyond ASCII alone, in order: thirty looks into them take less time than one into the text."""
    return _decoded(text.encode("utf-8", "surrogatepass"))


def has_digit(text: str) -> bool:
    """Whether a text has a digit of any script, a raised one too: to ask each character takes ten times as long."""
    return any(map(text.__contains__, DIGITS)) or (not text.isascii() and any(map(str.isdigit, others(text))))


def has_glued_comma(text: str) -> bool:
    """Whether a word stands at once behind the comma or the bracket that ends another."""
    return _BEHIND_COMMA.search(text) is not None or _BEHIND_BRACKET.search(text) is not None


_BEHIND_COMMA = lazy_pattern(r",(?=[a-zß-ÿ]{3}|[\u0100-\u045f])(?<=[^\W\d_]{2}.)")
_BEHIND_BRACKET = lazy_pattern(r"\)(?=[a-zß-ÿ]{3})(?<=[a-zß-ÿ]{2}.)")
"""Each begins with its sign, which is looked up at once: a seventh of the time of one that begins with either."""


def lower_of(text: str) -> str:
    """The same as `text.lower()`, for long texts.

    That asks for every letter by itself as soon as one is beyond ASCII, as a typographic quotation mark is: 47 µs for 4 kB instead of 4. Where
    the characters beyond ASCII have no other small form, the bytes are lowered instead.
    """
    return text.lower() if text.isascii() else _lower_of(text, text.encode("utf-8", "surrogatepass"))


def _lower_of(text: str, encoded: bytes) -> str:
    apart = _decoded(encoded)
    return encoded.lower().decode("utf-8", "surrogatepass") if apart.lower() == apart else text.lower()


def _decoded(encoded: bytes) -> str:
    return encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass")


@analysis()
def utf_8(document: Document) -> bytes:
    """The text in UTF-8."""
    return document.text.encode("utf-8", "surrogatepass")


IN_TEXT: Final = Together(utf_8)
"""Strings that are looked for in the text of each document."""


@analysis()
def beyond(document: Document) -> str:
    """The characters of the text beyond ASCII, in order of place."""
    return _decoded(utf_8(document))


@analysis()
def latin(document: Document) -> bytes:
    """The text in Latin-1, one byte a character, `?` for what it lacks: searching bytes takes a fraction of the time."""
    return document.text.encode("latin-1", "replace")


@analysis()
def lower_latin(document: Document) -> bytes:
    """The text in Latin-1 and lower case, one byte a character, `?` for what has none."""
    return latin(document).lower()


@analysis()
def lowered(document: Document) -> str:
    """The text in lower case, for all who look for words in it."""
    text = document.text
    return text.lower() if text.isascii() else _lower_of(text, utf_8(document))


@analysis()
def lowered_utf_8(document: Document) -> bytes:
    """The text in lower case and UTF-8, to look for many words at once."""
    return lowered(document).encode("utf-8", "surrogatepass")


IN_LOWERED: Final = Together(lowered_utf_8)
"""The same, in the text in lower case."""


def may_fit(document: Document, pattern: re.Pattern[str]) -> bool:
    """Whether the text has one of the signs without which a pattern fits nowhere; True of one without signs, and where case is ignored and letters beyond ASCII may count as others."""
    signs, ignores_case = signs_of(pattern)
    if not signs:
        return True
    if not ignores_case:
        return IN_TEXT.any_in(document, _literals(signs))
    if all(map(str.isascii, signs)):
        return may_hold(document, _literals(signs))
    return any(map(str.isalpha, beyond(document))) or IN_LOWERED.any_in(document, _literals(signs))


def may_hold(document: Document, words: Literals, times: int = 1) -> bool:
    """Whether some words in small letters of Latin may stand in the text so often, in any case, as a pattern finds them that ignores it: that takes `ſ` for `s`, `ı` and `İ` for `i`."""
    if times == 1:
        found = IN_LOWERED.any_in(document, words)
    else:
        found = len(IN_LOWERED.find_all(document, lowered(document), words)) >= times
    return found or any(map(beyond(document).__contains__, _ALSO_SMALL))


_ALSO_SMALL: Final = "ſıİ"


@cache
def _literals(signs: tuple[str, ...]) -> Literals:
    return Literals(signs)


def lowered_part(document: Document, start: int, end: int | None = None) -> str:
    """What stands between two places of the text, in lower case."""
    low = lowered(document)
    return low[start:end] if len(low) == len(document.text) else lower_of(document.text[start:end])


def lowered_start(document: Document, size: int) -> str:
    """The first so many characters of the text in lower case."""
    text = document.text
    return lowered(document) if len(text) <= size else lower_of(text[:size])


_MARKED = frozenset({"text/markdown", "text/html"})


@analysis()
def joints(document: Document) -> list[tuple[int, int, int]]:
    """Where two letters meet in the text between which Markdown or HTML has markup: the offset of the second, and where that begins and ends in the source."""
    if document.media_type not in _MARKED or document.source_map.shift() >= 0:
        return []
    text = document.text
    return [
        joint for joint in document.source_map.joints() if text[joint[0] - 1].isalpha() and text[joint[0]].isalpha()
    ]
