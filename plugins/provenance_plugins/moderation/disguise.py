"""Words written so that a list does not find them: `f*ck`, `s#|t`, `sh1t`, `h a t e`, homoglyphs, `buIIshit`, zero-width characters, `fuuuck`.

The text becomes a string of character classes, one byte a character, in which a disguise is a short sequence that plain writing
hardly has; only the words around such a sequence are looked at. Whether a text may hold one is asked first.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

import msgspec

from provenance.analysis import language
from provenance.analysis.characters import beyond, lower_latin, others
from provenance.api import Document, Literals, Span, analysis, lazy_pattern
from provenance_plugins.moderation.decoding import SHORTEST, decoded, known_words

__all__ = ["Disguised", "disguised", "find_disguised"]

_LONGEST = 24
"""Characters of a word that is looked at on either side of a disguise."""
_FEWEST_LETTERS = 3
"""Letters on end from which one was drawn out, and of the shortest word that is spelt out."""

_LETTER, _DIGIT, _SIGN, _POINT, _SPACE, _OTHER = b"a0*. ,"
_LEET_DIGITS = "01345789"
_SIGNS = "*@$!#+|&%"
_SIGN_BYTES = _SIGNS.encode("ascii")
_POINTS = ".-_·"


def _classes() -> bytes:
    table = bytearray([_OTHER]) * 256
    for code in range(256):
        character = chr(code)
        if character.isalpha():
            table[code] = _LETTER
        elif character.isspace():
            table[code] = _SPACE
        elif character in _LEET_DIGITS:
            table[code] = _DIGIT
        elif character in _SIGNS:
            table[code] = _SIGN
        elif character in _POINTS:
            table[code] = _POINT
    return bytes(table)


_CLASS_OF = _classes()
_SPACED_GATES = (b" a a a ", b".a.", b",a,a,")
_SPACED = lazy_pattern(rb"(?<=[ ,])a(?:(?:([ .])a)(?:\1a)+|(?:,a){3,})(?![a0])")
_MARKS = "\u200b\u200c\u200d\u2060\u00ad\ufeff"
"""Zero-width space, non-joiner, joiner, word joiner, soft hyphen, byte order mark."""
_LEADS = b"\xc9\xca\xce\xcf\xd0\xd1\xd5\xd6\xe1\xea\xef\xf0"
_MARKS_END = b"\x81\x8b\x8c\x8d\xad"
"""Bytes, in UTF-8, of phonetic letters, Greek, Cyrillic and Armenian, of small, full-width and mathematical letters, and of the marks. Other characters have some of
them, too, but a search for one byte takes a hundredth of the time of one for two, and quotation marks and dashes have none."""
_ODD = lazy_pattern(
    "["
    + _MARKS
    + "\u0250-\u02af\u0370-\u03ff\u0400-\u04ff\u0561-\u0587\u1d00-\u1d22\ua730-\ua731\uff21-\uff5a\U0001d400-\U0001d7ff]"
)
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\u00ad\ufeff"))
_LOOK_ALIKE = str.maketrans(
    "аеорсухіјѕԁһкмтвнАВЕКМНОРСТУХІЈЅοαερτυνικΑΒΕΗΙΚΜΝΟΡΤΥΧսոօցհɑɡɩʏᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡᴢꜰꜱ",
    "aeopcyxijsdhkmtbhABEKMHOPCTYXIJSoaeptuvikABEHIKMNOPTYXunoghagiyabcdeghijklmnoprtuvwzfs",
)
"""Cyrillic, Greek, Armenian, phonetic and small letters."""
_CAPITAL = lazy_pattern(r"I(?<=[a-z]I)I?[a-z]")
_RUN = lazy_pattern(r"(.)\1+")
_TRIPLE = lazy_pattern(r"(.)\1\1")


class Disguised(msgspec.Struct, frozen=True):
    """A disguised word and what it stands for."""

    span: Span
    word: str
    """In lower case, as the lexicons have it."""


def _token(classes: bytes, at: int) -> tuple[int, int]:
    """The word around an offset of the padded class string."""
    start = end = at
    while start > 0 and at - start < _LONGEST and classes[start - 1] not in (_SPACE, _OTHER):
        start -= 1
    last = len(classes)
    while end < last and end - at < _LONGEST and classes[end] not in (_SPACE, _OTHER):
        end += 1
    return start, end


_EDGES = "*#@+|!._-·"


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A token as it stands, and without marks at its edges (`*word*`, `word!!`)."""
    yield start, end
    low, high = start, end
    while high > low and text[high - 1] in _EDGES:
        high -= 1
    if (low, high) != (start, end):
        yield low, high
    while low < high and text[low] in _EDGES:
        low += 1
    if low != start:
        yield low, high


class _Gates(msgspec.Struct, frozen=True):
    """What a text may hold."""

    leet: bool
    """A digit before a letter."""
    apart: bool
    """Three words of one letter in a row."""


@cache
def _letter_bits(size: int) -> int:
    """A number of that many bytes with the bit that letters have, and of the rest of Latin-1 only a few signs."""
    return int.from_bytes(b"\x40" * size, "big")


def _look(encoded: bytes) -> _Gates:
    """Read a text as one large number, in which a shift puts every character beside another one: a fraction of the time of searches.

    In Latin-1 letters have the bit 0x40, and digits 0x20 and 0x10 but not both 0x08 and 0x04, as `?` has, which stands for all other
    characters. A shift by 4 to 7 puts these bits of the character before in the place of 0x40.
    """
    number = int.from_bytes(encoded, "big")
    letters = number & _letter_bits(1 << len(encoded).bit_length())
    begins = letters ^ (letters & letters >> 8)
    numbered = begins & number >> 6 & number >> 7
    return _Gates(
        leet=bool(numbered and numbered ^ (numbered & number >> 4 & number >> 5)),
        apart=bool(begins & begins >> 16 & begins >> 32),
    )


def _places(classes: bytes, *, leet: bool) -> Iterator[int]:
    """Offsets of a digit before a letter (`sh1t`, `5hit`) and of a sign inside a word or at its start (`f*ck`, `f**k`, `a$$`, `$hit`)."""
    at = classes.find(b"0a") if leet else -1
    while at >= 0:
        first = at - 1
        while classes[first] == _DIGIT:
            first -= 1
        # `sh1t` and `b00b` have a letter before; `5hit` has one digit and a word after it, unlike `1st`, `20th` and `3pm`.
        if classes[first] == _LETTER or (first == at - 1 and classes.startswith(b"aaa", at + 1)):
            yield at
        at = classes.find(b"0a", at + 1)
    at = classes.find(_SIGN)
    while at >= 0:
        before, after = classes[at - 1], classes[at + 1]
        if (before == _LETTER and after in (_LETTER, _SIGN)) or (before in (_SPACE, _OTHER) and after == _LETTER):
            yield at
        at = classes.find(_SIGN, at + 1)


def _signs(text: str, classes: bytes, language: str, *, leet: bool) -> Iterator[Disguised]:
    reached = -1
    for at in _places(classes, leet=leet):
        start, end = _token(classes, at)
        if start == reached:
            continue
        reached = start
        for low, high in _stripped(text, start - 1, end - 1):
            token = text[low:high].lower()
            if (
                len(token) >= SHORTEST - 1
                and (word := decoded(token, language)) is not None
                and word != token
                and not (token[0] == "$" and _is_variable(text, low, high))
            ):
                yield Disguised(Span(low, high), word)
                break


def _is_variable(text: str, start: int, end: int) -> bool:
    """Whether what begins with a dollar sign is a name in code: `{{ range $hit := .hits }}`, `$hit->title`, `if ($hit)`."""
    return (
        _BEHIND_VARIABLE.match(text, end) is not None
        or _BEFORE_VARIABLE.search(text, max(0, start - 12), start) is not None
    )


_BEHIND_VARIABLE = lazy_pattern(r"\s?(?::?=(?!=)|->|\}\}|[\[.](?=[a-z$'\"]))|\s(?:[<>]=?|[!=]==?)\s|,\s?\$")
_BEFORE_VARIABLE = lazy_pattern(r"(?:\{\{-?|=|\bif \()\s?\Z|\{\{-? ?(?:range|with|if)\s\Z")


def _spaced(text: str, classes: bytes, language: str) -> Iterator[Disguised]:
    """Words with a space or a point after every letter: `h a t e`, `f.u.c.k`."""
    reached = 0
    for gate in _SPACED_GATES:
        at = classes.find(gate)
        while at >= 0:
            run = _SPACED.search(classes, max(reached, at - 1), at + 2 * _LONGEST)
            if run is not None:
                reached = run.end()
                start, end = run.start() - 1, run.end() - 1
                letters = text[start:end:2].lower()
                for skip in (0, 1):  # "I h a t e": a word of one letter stands before it
                    word = letters[skip:]
                    if len(word) >= _FEWEST_LETTERS and word in known_words(language):
                        yield Disguised(Span(start + 2 * skip, end), word)
                        break
            at = classes.find(gate, max(at + 1, reached))


def _odd(text: str, rare: str, language: str) -> Iterator[Disguised]:
    """Invisible characters inside words, and letters of another script that look like Latin ones; `rare`: the characters beyond ASCII."""
    in_utf8 = rare.encode("utf-8", "replace")
    if not any(lead in in_utf8 for lead in _LEADS) and not (
        any(end in in_utf8 for end in _MARKS_END) and any(mark in rare for mark in _MARKS)
    ):
        return
    known = known_words(language)
    reached = 0
    for odd in _ODD.finditer(text):
        if odd.start() < reached:
            continue
        start = end = odd.start()
        while start > reached and odd.start() - start < _LONGEST and _is_inner(text[start - 1]):
            start -= 1
        while end < len(text) and end - odd.start() < _LONGEST and _is_inner(text[end]):
            end += 1
        reached = end
        token = text[start:end]
        plain = unicodedata.normalize("NFKC", token.translate(_INVISIBLE)).translate(_LOOK_ALIKE).lower()
        word = plain if plain in known else plain.removesuffix("s")
        if word in known and plain != token.lower():
            yield Disguised(Span(start, end), word)


def _is_inner(character: str) -> bool:
    return character.isalnum() or character in _MARKS


@cache
def _triples() -> Literals:
    return Literals(letter * _FEWEST_LETTERS for letter in "abcdefghijklmnopqrstuvwxyz")


def _drawn(text: str, classes: bytes, language: str) -> Iterator[Disguised]:
    """Letters drawn out: `fuuuck`."""
    reached = -1
    for run in _TRIPLE.finditer(text):
        at = run.start()
        if classes[at + 1] != _LETTER or at < reached:
            continue
        start, end = _token(classes, at + 1)
        token = text[start - 1 : end - 1].rstrip(_EDGES)
        reached = start - 1 + len(token)
        plain = token.lower()
        for word in (_RUN.sub(r"\1", plain), _RUN.sub(r"\1\1", plain)):
            if word in known_words(language):
                yield Disguised(Span(start - 1, reached), word)
                break


def _capitals(text: str, language: str) -> Iterator[Disguised]:
    """Words with the capital that looks like a small l: `buIIshit`, `asshoIe`."""
    reached = 0
    for capital in _CAPITAL.finditer(text):
        start, end = capital.start(), capital.end()
        if start < reached:
            continue
        while start > reached and end - start < _LONGEST and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and end - start < _LONGEST and text[end].isalpha():
            end += 1
        reached = end
        plain = text[start:end].replace("I", "l").lower()
        if plain in known_words(language):
            yield Disguised(Span(start, end), plain)


def find_disguised(text: str, language: str, lower: bytes | None = None, rare: str | None = None) -> list[Disguised]:
    """The disguised words of a text that stand for a word of the lexicons, in order; none overlaps another.

    `lower` is the text in lower case, in Latin-1 with `?` for what it lacks, and `rare` are its characters beyond ASCII, where they are
    there already.
    """
    if lower is None:
        lower = text.encode("latin-1", "replace").lower()
    gates = _look(lower)
    signs = any(sign in lower for sign in _SIGN_BYTES)
    drawn = _triples().any_in(lower.replace(b"www.", b"."))  # of an address no letter is drawn out
    underscores = b"_" in lower  # by its bit a letter
    found: list[Disguised] = []
    if gates.leet or gates.apart or signs or drawn or underscores:
        classes = b" " + lower.translate(_CLASS_OF) + b" "
        if gates.leet or signs:
            found += _signs(text, classes, language, leet=gates.leet)
        if gates.apart or underscores:
            found += _spaced(text, classes, language)
        if drawn:
            found += _drawn(text, classes, language)
    found += _capitals(text, language)
    if not text.isascii():
        found += _odd(text, others(text) if rare is None else rare, language)
    if len(found) < 2:
        return found
    found.sort(key=lambda one: (one.span.start, -one.span.end))
    kept: list[Disguised] = []
    for one in found:
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return kept


@analysis()
def disguised(document: Document) -> tuple[Disguised, ...]:
    """The disguised words of a document, whatever part of it they stand in."""
    read_as = language(document).read_as
    return tuple(find_disguised(document.text, read_as, lower_latin(document), beyond(document)))
