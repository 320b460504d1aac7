"""The tokens of a sentence, each with what the lexicon says of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, chain
from typing import Any, Final, cast

import msgspec

from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    FIRST,
    FORMED,
    GROUP,
    HOLDER,
    MARK,
    MODAL,
    OPENS,
    PERSONAL,
    PLURAL,
    PREPOSITION,
    PROPER,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    bits_of_form,
    known_bits,
    listed,
)
from provenance.analysis.proper_names import numbered_outlets
from provenance.api import Span, lazy_pattern, make_room

_TOKEN = lazy_pattern(
    r"''|``|(?:[^\W\d_]\.){2,}|[^\W_]+(?:(?:[-'’`´&.,]|(?<=\d)[/:](?=\d))[^\W_]+)*(?:\.(?=\s+\w|,)|(?<=s)['’](?=\s+\w))?|\S"
)
_COMPOUND = lazy_pattern(r"[^\W_]+(?:[-'’`´][^\W_]+)+|\d+(?:[.,]\d+)+")
"""A word of several parts, or a figure: one token."""
_JOINED_NAME = lazy_pattern(r"([a-z]{1,3})[-'’][A-ZÀ-ÞĀ-Ž]")
"""A name with what is joined to it in small letters."""
_EDGES: Final = '“”"()[]{}.,:;?!…—–$£€%'
"""Marks that are tokens of their own before and behind a word: most chunks are taken apart without `_TOKEN`, in a third of the time."""
_DIGITS: Final = "0123456789"
_SHORT: Final = 3
"""Words of so many letters at most have small ones in titles, too."""
_FEWEST: Final = 4
"""Fewer longer words are no headline."""
_OPENING: Final = 6
"""Of so many tokens at the start half have a capital at least."""
_CAPITALS: Final = 0.8
"""The share of longer words that begin with a capital in title case."""
_CLOSED: Final = (
    ADVERB | AUXILIARY | PREPOSITION | DETERMINER | CONJUNCTION | RELATIVE | QUANTITY | PERSONAL | HOLDER | GROUP
)
"""Words that are no names, whatever their capital."""
_APOSTROPHES: Final = frozenset("’'‘")
_YEAR: Final = 2
"""Digits of the year of a class."""
_NO_BEARER: Final = MARK | TIME | PREPOSITION | DETERMINER | CONJUNCTION
"""What is no name before the year of a class: "In ’92", "May ’68"."""
_NUMBER: Final = 3
"""Digits of a broadcaster's number at most: four are a year."""
_COUNTED: Final = PLURAL | SOURCE_NOUN | TIME
"""What a number counts: "In France 24 officials said"."""
_QUOTES = frozenset(['"', "“", "”", "„", "«", "»", "''", "``"])


class Tokens(msgspec.Struct, frozen=True, gc=False):
    """The words and marks of a stretch of text: parallel lists."""

    lower: list[str]
    starts: list[int]
    bits: list[int]

    @property
    def proper_first(self) -> bool:
        """A first word is proper for another reason than its place: a second capital in it, a stop, or a capital behind it."""
        bits = self.bits
        return any(
            bit & FIRST and (bit & PROPER or (bit & CAPITAL and k < len(bits) and bits[k] & CAPITAL))
            for k, bit in enumerate(bits, 1)
        )

    def at(self, offset: int) -> int:
        """The index of the token that holds an offset, or else of the first one behind it."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.end(index) else index + 1

    def end(self, index: int) -> int:
        """The offset behind a token."""
        return self.starts[index] + len(self.lower[index])

    def span(self, first: int, last: int) -> Span:
        """The text span from one token to another, both included."""
        return Span(self.starts[first], self.end(last))


_Pieces = tuple[str | int, ...]
"""The tokens of a chunk between white space, three values each: the word in lower case, as long as the word itself; its bits; how many
characters further the next token begins, one space behind the chunk for its last. Flat, so that a sentence is put together without a
loop of our own: that is where most of the analysis's time would go."""


_MOST: Final = (1 << 14) // 3
"""Chunks have more forms than words: each with every mark that may touch it. Of those that end sentences a twentieth as many are
met: an eighth is kept of them."""


class _Chunks(dict[str, _Pieces]):
    """{chunk: its tokens}: every chunk is taken apart once a process, up to a limit."""

    def __init__(self, *, last: bool) -> None:
        super().__init__()
        self._most = _MOST // 8 if last else _MOST
        self._behind = "" if last else " a"
        """The full stop of the last chunk of a sentence is its own token and no part of an abbreviation."""
        self._closing = ".,;" if last else ",;"

    def __missing__(self, chunk: str) -> _Pieces:
        """The tokens of a chunk that was not met before."""
        if len(self) >= self._most:
            make_room(self, self._most)
        if chunk.isalpha():
            if chunk.islower():  # as most
                known = known_bits()
                bit = known.get(chunk, -1)
                if bit < 0:
                    bit = bits_of_form(chunk, known) if chunk.endswith(FORMED) else 0
                made: _Pieces = (chunk, _SHARED.setdefault(bit, bit), len(chunk) + 1)
            else:
                lower, bit = _word(chunk)
                made = (self._shared(chunk, lower), _SHARED.setdefault(bit, bit), len(chunk) + 1)
        elif chunk[-1] in self._closing and chunk[:-1].isalpha():
            word = chunk[:-1]
            alone = _INSIDE.get(word)
            if alone is None:
                lower, bit = _word(word)
                alone = (self._shared(chunk, lower), _SHARED.setdefault(bit, bit))
            made = (alone[0], alone[1], len(word), *_mark_alone(chunk[-1]))
        else:
            made = self._taken_apart(chunk)
        self[chunk] = made
        return made

    def _taken_apart(self, chunk: str) -> _Pieces:
        """The tokens of a chunk that is more than a word, with a mark behind it at most."""
        core = chunk.strip(_EDGES)
        if core and (core.isalnum() or _COMPOUND.fullmatch(core) is not None):
            at = chunk.find(core)
            behind = chunk[at + len(core) :]
            if behind[:1] != "." or (behind[1] != "," if len(behind) > 1 else not self._behind):
                # A full stop behind the word is a mark of its own, as all other marks at its edges are.
                return self._with_edges(chunk[:at], core, behind)
        found = _TOKEN.finditer(chunk + self._behind)
        starts = [one.start() for one in found if one.start() < len(chunk)]
        parts = [chunk[start:end] for start, end in zip(starts, [*starts[1:], len(chunk)], strict=True)]
        words = [_piece(part) if len(part) > 1 else _sign(part) for part in parts]
        bits = [bit for _, bit in words]
        if len(bits) > 1:
            _mark_behind(bits)
        flat: list[str | int] = []
        for (lower, _), bit, part in zip(words, bits, parts, strict=True):
            flat += (self._shared(chunk, lower), _SHARED.setdefault(bit, bit), len(part))
        flat[-1] = len(parts[-1]) + 1
        return tuple(flat)

    def _with_edges(self, before: str, core: str, behind: str) -> _Pieces:
        """The tokens of a word with marks before and behind it."""
        alone = _INSIDE.get(core)
        if alone is None:
            lower, bit = _word(core) if core.isalpha() else _piece(core)
            alone = (self._shared(core, lower), _SHARED.setdefault(bit, bit))
        length = len(core)
        made: _Pieces = (alone[0], alone[1], length, *_marks_behind(behind)) if behind else (*alone[:2], length + 1)
        if not before:
            return made
        first, marks = _marks_before(before)
        bit = cast(int, made[1]) | first
        return (*marks, made[0], _SHARED.setdefault(bit, bit), *made[2:])

    def _shared(self, chunk: str, lower: str) -> str:
        """The string that already stands for a word: what few objects there are stay in the processor's caches."""
        known = self.get(lower)
        if known is not None and known[0] == lower:
            return known[0]
        return chunk if chunk == lower else lower


_SIGNS: Final = 256
"""Single characters whose pieces are remembered."""
_SHARED: dict[int, int] = {}
"""The bits that were met: one object for each."""
_INSIDE = _Chunks(last=False)
_LAST = _Chunks(last=True)
_inside, _last = _INSIDE.__getitem__, _LAST.__getitem__
_chained = chain.from_iterable


def _word(word: str) -> tuple[str, int]:
    """What `_piece` says of a word of nothing but letters."""
    lower = word.lower()
    capital = 0
    if lower != word:
        if len(lower) != len(word) or not (word[0].isupper() and word[1:].islower()):
            return _piece(word)
        capital = CAPITAL
    bit = known_bits().get(lower, -1)
    if bit < 0:
        bit = bits_of_form(lower, known_bits()) if lower.endswith(FORMED) else 0
    return lower, bit | capital


@cache
def _mark_alone(mark: str) -> tuple[str, int, int]:
    """The piece of a mark at the end of a chunk."""
    _, bit = _piece(mark)
    return mark, _SHARED.setdefault(bit, bit), 2


@lru_cache(_SIGNS)
def _marks_before(marks: str) -> tuple[int, _Pieces]:
    """Whether the capital of the word behind some marks says nothing, as a bit, and the marks' pieces."""
    signs = [_sign(mark) for mark in marks]
    opens = any(bit >= OPENS for _, bit in signs)
    return FIRST if opens else 0, _flat([(mark, bit & ~OPENS) for mark, bit in signs])


@lru_cache(_SIGNS)
def _marks_behind(marks: str) -> _Pieces:
    """The pieces of the marks that end a chunk: the last of those is open whose word stands in a later chunk."""
    signs = [_sign(mark) for mark in marks]
    last = max((k for k, (_, bit) in enumerate(signs) if bit >= OPENS), default=-1)
    made = _flat([(mark, bit if k == last else bit & ~OPENS) for k, (mark, bit) in enumerate(signs)])
    return (*made[:-1], 2)


def _flat(signs: list[tuple[str, int]]) -> _Pieces:
    """The pieces of marks that touch."""
    return tuple(chain.from_iterable((mark, _SHARED.setdefault(bit, bit), 1) for mark, bit in signs))


@lru_cache(_SIGNS)
def _sign(word: str) -> tuple[str, int]:
    """The piece of a single character."""
    return _piece(word)


def _piece(word: str) -> tuple[str, int]:
    """A token in lower case, and its bits."""
    known = known_bits()
    lower = word.lower()
    if len(lower) != len(word):  # İ, whose small form has two code points
        lower = "".join(character.lower()[0] for character in word)
    bit = known.get(lower, -1)
    if bit < 0:
        bit = bits_of_form(lower, known)
    if not word[0].isalnum():
        bit |= MARK
        if word in _QUOTES:
            bit |= QUOTE | OPENS
        elif word in ":—–":
            bit |= OPENS
    elif word[0].isupper():
        bit |= CAPITAL
        if len(word) > 1 and word.isupper():  # "WHO", "US"
            if bit & MODAL:
                return (
                    lower,
                    bit & ~CAPITAL,
                )  # "MAY", "MUST NOT": the words of a requirement, in the capitals of standards
            bit &= ~(PERSONAL | RELATIVE)
        if "." in word or not (word[1:].islower() or len(word) == 1):
            bit |= PROPER
    elif word[-1].islower() and word.lstrip(_DIGITS)[:1].isupper():
        bit |= CAPITAL | PROPER  # "9News", but not "5G"
    elif "-" in word or "'" in word or "’" in word:
        joined = _JOINED_NAME.match(word)
        if joined is not None and joined[1] in listed("joined_particles"):
            bit = (bit & ~_CLOSED) | CAPITAL | PROPER  # "Bashar al-Assad", "Jean d’Ormesson"
    return lower, bit


def tokenise(text: str, start: int, end: int) -> Tokens:
    """The tokens of a stretch of text, each with what the lexicon says of it."""
    chunks = text[start:end].split()
    if not chunks:
        return Tokens([], [], [])
    final = _last(chunks.pop())
    flat: list[Any] = list(_chained(map(_inside, chunks)))  # words and numbers: to say so by a cast takes a call
    flat += final
    lower: list[str] = flat[::3]
    bits: list[int] = flat[1::3]
    steps: list[int] = flat[2::3]
    starts = list(accumulate(steps, initial=start))
    if starts.pop() != end + 1:  # more than one space between two chunks, or white space at an end
        starts = list(_places(text, start, text[start:end].split()))
    first = bits[0]
    if not first & MARK:
        bits[0] = first | FIRST
    elif first < OPENS:
        _mark(bits, 0)
    else:  # the quotation before it, as most that do not begin with a word
        bits[0] = first ^ OPENS
        _mark(bits, 1)
    opening = max(bits)
    if opening >= OPENS:
        behind = bits.index(opening)
        bits[behind] = opening ^ OPENS
        if max(bits) >= OPENS:  # there seldom is a second one
            for begin in [k for k, bit in enumerate(bits, 1) if bit >= OPENS]:
                _mark(bits, begin)
        _mark(bits, behind + 1)
    if not _APOSTROPHES.isdisjoint(lower):
        _drop_class_years(lower, starts, bits)
    if not numbered_outlets().isdisjoint(lower):
        _name_numbers(lower, bits)
    return Tokens(lower, starts, bits)


def _drop_class_years(lower: list[str], starts: list[int], bits: list[int]) -> None:
    """Leave out the year of a class behind a name, as papers of students write it: "Ana Cruz ’17 said" is "Ana Cruz said"."""
    for k in range(len(lower) - 2, 0, -1):
        if (
            lower[k] in _APOSTROPHES
            and len(lower[k + 1]) == _YEAR
            and lower[k + 1].isdigit()
            and starts[k + 1] == starts[k] + 1
            and bits[k - 1] & CAPITAL
            and not bits[k - 1] & _NO_BEARER
        ):
            del lower[k : k + 2], starts[k : k + 2], bits[k : k + 2]


def _name_numbers(lower: list[str], bits: list[int]) -> None:
    """Make the number of a broadcaster a word of its name: "France 24 said", but "In France 24 officials said"."""
    outlets, last = numbered_outlets(), len(lower) - 1
    for k in range(1, last + 1):
        if (
            lower[k].isdigit()
            and len(lower[k]) <= _NUMBER
            and lower[k - 1] in outlets
            and bits[k - 1] & (CAPITAL | MARK) == CAPITAL
            and not (k < last and bits[k + 1] & _COUNTED)
        ):
            bits[k] = CAPITAL | PROPER


def is_headline(tokens: Tokens) -> bool:
    """Whether a sentence is in title case, where a capital says nothing; words of a closed class lose theirs."""
    bits = tokens.bits
    if len([bit for bit in bits[:_OPENING] if bit & CAPITAL]) < _OPENING >> 1:
        return False  # as most first sentences
    words = [k for k, bit in enumerate(bits) if not bit & MARK and len(tokens.lower[k]) > _SHORT]
    if len(words) < _FEWEST or sum(bits[k] & CAPITAL != 0 for k in words) < len(words) * _CAPITALS:
        return False
    for k, bit in enumerate(bits):
        if bit & CAPITAL and bit & _CLOSED:
            bits[k] = bit & ~CAPITAL
    return True


def _places(text: str, at: int, chunks: list[str]) -> Iterator[int]:
    """Where the tokens of a text's chunks begin."""
    final = len(chunks) - 1
    for number, chunk in enumerate(chunks):
        at = place = text.find(chunk, at)
        pieces = _inside(chunk) if number < final else _last(chunk)
        for step in cast(tuple[int, ...], pieces[2::3]):
            yield place
            place += step
        at += len(chunk)


def _mark_behind(bits: list[int]) -> None:
    """Mark the words of a chunk whose capital says nothing; of its marks, those alone still open whose word stands in a later chunk."""
    for k in [k for k, bit in enumerate(bits) if bit >= OPENS]:
        if _mark(bits, k + 1) < len(bits):
            bits[k] &= ~OPENS


def _mark(bits: list[int], begin: int) -> int:
    """Mark the first word from a token on as one whose capital says nothing; where it stands, or the mark that is in front of it."""
    size = len(bits)
    k = begin
    while k < size and bits[k] & MARK and bits[k] < OPENS:
        k += 1
    if k < size and not bits[k] & MARK:
        bits[k] |= FIRST
    return k
