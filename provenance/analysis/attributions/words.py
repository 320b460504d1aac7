"""What the lexicon says of a word, as bits, and the tokens of a sentence with their bits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, chain
from typing import Final, cast

import msgspec

from provenance.api import Phrases, Span, lazy_pattern, make_room

GRAMMAR = Phrases.load(__package__, "grammar")
SOURCES = Phrases.load(__package__, "sources")
JUDGED = Phrases.load(__package__, "judged")
LISTS = Phrases.load(__package__, "lists")

# The bits that are asked for most are the lowest 30: beyond these Python needs two digits for a number, and twice the time.
INDEFINITE: Final = 1 << 0
DEFINITE: Final = 1 << 1
POSSESSIVE: Final = 1 << 2
QUANTITY: Final = 1 << 3
NUMBER: Final = 1 << 4
PREPOSITION: Final = 1 << 5
CONJUNCTION: Final = 1 << 6
CLAUSE: Final = 1 << 7
AUXILIARY: Final = 1 << 8
BE: Final = 1 << 9
MODAL: Final = 1 << 10
ADVERB: Final = 1 << 11
VAGUE: Final = 1 << 31
PERSONAL: Final = 1 << 13
NEGATIVE: Final = 1 << 38
RELATIVE: Final = 1 << 15
TIME: Final = 1 << 16
NOUN_TOO: Final = 1 << 33
HOLDER: Final = 1 << 18
FAMILY: Final = 1 << 19
GROUP: Final = 1 << 20
PARTY: Final = 1 << 21
WORK: Final = 1 << 22
BODY: Final = 1 << 23
OFFICE: Final = 1 << 30
PLURAL: Final = 1 << 25
CAPITAL: Final = 1 << 26
GENITIVE: Final = 1 << 27
MARK: Final = 1 << 28
QUOTE: Final = 1 << 29
FIRST: Final = 1 << 24
"""The first word of a sentence or quotation, whose capital says nothing."""
PARTITIVE: Final = 1 << 12
COLLECTIVE: Final = 1 << 32
AFTER_NOUN: Final = 1 << 17
LEADING: Final = 1 << 34
UNREAL: Final = 1 << 35
NARROW: Final = 1 << 36
PLAIN: Final = 1 << 37
ADDRESSED: Final = 1 << 39
BESIDE_QUOTATION: Final = 1 << 40
PROPER: Final = 1 << 41
"""A capital that is no first letter, or a stop in the word."""
OPENS: Final = 1 << 50
"""A mark behind which a capital says nothing: a quotation mark, a colon, a dash. The highest bit, so that the largest word of a
sentence tells whether one has it."""

SOURCE_NOUN: Final = HOLDER | FAMILY | GROUP | PARTY | WORK | BODY
DETERMINER: Final = INDEFINITE | DEFINITE | POSSESSIVE

_BITS: Final = {
    "indefinite": INDEFINITE,
    "definite": DEFINITE,
    "possessive": POSSESSIVE,
    "quantity": QUANTITY,
    "number": NUMBER,
    "preposition": PREPOSITION,
    "conjunction": CONJUNCTION,
    "clause": CLAUSE,
    "verb": CLAUSE,
    "auxiliary": AUXILIARY,
    "be": BE,
    "modal": MODAL,
    "adverb": ADVERB,
    "vague": VAGUE,
    "personal": PERSONAL,
    "negative": NEGATIVE,
    "relative": RELATIVE,
    "time": TIME,
    "noun_too": NOUN_TOO,
    "holder": HOLDER,
    "family": FAMILY,
    "group": GROUP,
    "party": PARTY,
    "work": WORK,
    "body": BODY,
    "office": OFFICE,
    "partitive": PARTITIVE,
    "collective": COLLECTIVE,
    "after_noun": AFTER_NOUN,
    "leading": LEADING,
    "unreal": UNREAL,
    "narrow": NARROW,
    "plain": PLAIN,
    "addressed": ADDRESSED,
    "beside_quotation": BESIDE_QUOTATION,
}


_PERSON_ENDING: Final = lazy_pattern(r"(?:ers|ors|ists?|ians?|m[ae]n|wom[ae]n|ees|crats?|ocates?|ants)\Z")
_CONTRACTED: Final = ("'ve", "’ve", "'re", "’re", "'ll", "’ll", "'d", "’d", "'m", "’m")


def _plural(noun: str) -> str:
    if noun.endswith("man") and noun != "human":
        return noun[:-3] + "men"
    if noun == "person":
        return "people"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return noun + "es"
    return noun + "s"


@cache
def _bits() -> dict[str, int]:
    """{word: what the lexicon says of it}; nouns of people, bodies and works with their plurals."""
    found: dict[str, int] = {}
    for lexicon in (GRAMMAR, SOURCES):
        for entries in lexicon.by_language().values():
            for entry in entries:
                bit = 0
                for tag in entry.tags:
                    bit |= _BITS.get(tag, 0)
                if bit & VAGUE or (bit & AFTER_NOUN and entry.text.endswith("ly")):
                    bit |= ADVERB
                found[entry.text] = found.get(entry.text, 0) | bit
                if lexicon is SOURCES:
                    plural = _plural(entry.text)
                    found[plural] = found.get(plural, 0) | bit | PLURAL
    return found


def _tagged(lexicon: Phrases) -> dict[str, frozenset[str]]:
    """{tag: its words, of every language together}; read once, since each reading of a lexicon makes all of its entries."""
    found: dict[str, set[str]] = {}
    for entries in lexicon.by_language().values():
        for entry in entries:
            for tag in entry.tags:
                found.setdefault(tag, set()).add(entry.text)
    return {tag: frozenset(words) for tag, words in found.items()}


@cache
def _lists() -> dict[str, frozenset[str]]:
    return _tagged(LISTS)


@cache
def _judged() -> dict[str, frozenset[str]]:
    return _tagged(JUDGED)


@cache
def states() -> frozenset[str]:
    """Names of places of two words, which look like a person's."""
    return _tagged(GRAMMAR).get("state", frozenset())


@cache
def listed(name: str) -> frozenset[str]:
    """A short list of the lexicon, of every language together."""
    return _lists().get(name, frozenset())


@cache
def judged(tag: str) -> frozenset[str]:
    """Participles that lay a judgement to nobody (`weasel`), only beside a further word (`open`), or in the perfect (`perfect`)."""
    return _judged().get(tag, frozenset())


_TOKEN = lazy_pattern(r"''|``|(?:[^\W\d_]\.){2,}|[^\W_]+(?:(?:[-'’&.,]|(?<=\d)/(?=\d))[^\W_]+)*(?:\.(?=\s+\w|,))?|\S")
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
_Columns = tuple[list[str], list[int], list[int]]


_MOST: Final = 1 << 13
"""Chunks have more forms than words: each with every mark that may touch it. Of those that end sentences a twentieth as many are
met: an eighth is kept of them."""


class _Chunks(dict[str, _Pieces]):
    """{chunk: its tokens}: every chunk is taken apart once a process, up to a limit."""

    def __init__(self, *, last: bool) -> None:
        super().__init__()
        self._most = _MOST // 8 if last else _MOST
        self._behind = "" if last else " a"
        """The full stop of the last chunk of a sentence is its own token and no part of an abbreviation."""

    def __missing__(self, chunk: str) -> _Pieces:
        """The tokens of a chunk that was not met before."""
        if chunk.isalpha():
            starts = [0]
        elif chunk[:-1].isalpha() and chunk[-1] in ",;":
            starts = [0, len(chunk) - 1]
        else:
            found = _TOKEN.finditer(chunk + self._behind)
            starts = [one.start() for one in found if one.start() < len(chunk)]
        ends = [*starts[1:], len(chunk)]
        words = [_piece(chunk[start:end]) for start, end in zip(starts, ends, strict=True)]
        bits = [bit for _, bit in words]
        _mark_behind(bits)
        flat: list[str | int] = []
        for (lower, _), bit, start, end in zip(words, bits, starts, ends, strict=True):
            flat += (self._shared(chunk, lower), _SHARED.setdefault(bit, bit), end - start)
        flat[-1] = len(chunk) - starts[-1] + 1
        made = tuple(flat)
        make_room(self, self._most)
        self[chunk] = made
        return made

    def _shared(self, chunk: str, lower: str) -> str:
        """The string that already stands for a word: what few objects there are stay in the processor's caches."""
        known = self.get(lower)
        if known is not None and known[0] == lower:
            return known[0]
        return chunk if chunk == lower else lower


_SHARED: dict[int, int] = {}
"""The bits that were met: one object for each."""
_INSIDE = _Chunks(last=False)
_LAST = _Chunks(last=True)
_inside = _INSIDE.__getitem__
_chained = chain.from_iterable


def _piece(word: str) -> tuple[str, int]:
    """A token in lower case, and its bits."""
    known = _bits()
    lower = word.lower()
    if len(lower) != len(word):  # İ, whose small form has two code points
        lower = "".join(character.lower()[0] for character in word)
    bit = known.get(lower, -1)
    if bit < 0:
        bit = _unknown(lower, known)
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
    return lower, bit


def tokenise(text: str, start: int, end: int) -> Tokens:
    """The tokens of a stretch of text, each with what the lexicon says of it."""
    chunks = text[start:end].split()
    if not chunks:
        return Tokens([], [], [])
    final = _LAST[chunks.pop()]
    flat = list(_chained(map(_inside, chunks)))
    flat += final
    lower, bits, steps = cast(_Columns, (flat[::3], flat[1::3], flat[2::3]))
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
    return Tokens(lower, starts, bits)


def _places(text: str, at: int, chunks: list[str]) -> Iterator[int]:
    """Where the tokens of a text's chunks begin."""
    final = len(chunks) - 1
    for number, chunk in enumerate(chunks):
        at = place = text.find(chunk, at)
        pieces = _INSIDE[chunk] if number < final else _LAST[chunk]
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


def is_person(word: str) -> bool:
    """Whether a noun that the lexicon does not have ends like one for a person: "theologians"."""
    return _PERSON_ENDING.search(word) is not None and word not in listed("no_person")


def is_year(word: str) -> bool:
    """Whether a word is a year, which may end a subject: "a study from 2011 found"."""
    return len(word) == 4 and word.isdigit()


def word_before(text: str, start: int, floor: int) -> str:
    """The word in front of an offset, in lower case; nothing where a mark stands between."""
    end = start - 1
    if end <= floor or not text[end].isspace() or not text[end - 1].isalnum():
        return ""
    return text[max(text.rfind(" ", floor, end) + 1, floor) : end].lower()


def bits_of(word: str) -> int:
    """What the lexicon says of a word in lower case."""
    known = _bits().get(word)
    return _unknown(word, _bits()) if known is None else known


def _unknown(lower: str, known: dict[str, int]) -> int:
    """What the form of a word says, for one that the lexicon does not have."""
    if lower.endswith(("'s", "’s")):
        if known.get(lower[:-2], 0) & (PERSONAL | RELATIVE):
            return PERSONAL | AUXILIARY  # "he's said so"
        return (known.get(lower[:-2], 0) & SOURCE_NOUN) | GENITIVE
    if lower.endswith(("s'", "s’")):
        return GENITIVE
    if lower.endswith(_CONTRACTED):
        return PERSONAL | AUXILIARY
    if lower.endswith("ly") and lower not in listed("noun_in_ly") and len(lower) > 4:
        return ADVERB
    if lower.isdigit():
        return NUMBER
    if "-" in lower:
        last = known.get(lower.rpartition("-")[2], 0)
        if last & SOURCE_NOUN:
            return last
        if lower.split("-", 1)[0] in known and known[lower.split("-", 1)[0]] & NUMBER:
            return 0
    return 0
