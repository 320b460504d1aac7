"""What the lexicon says of a word, as bits, and the tokens of a sentence with their bits."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from provenance.api import Phrases, Span

GRAMMAR = Phrases.load(__package__, "grammar")
SOURCES = Phrases.load(__package__, "sources")
JUDGED = Phrases.load(__package__, "judged")

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
VAGUE: Final = 1 << 12
PERSONAL: Final = 1 << 13
NEGATIVE: Final = 1 << 14
RELATIVE: Final = 1 << 15
TIME: Final = 1 << 16
NOUN_TOO: Final = 1 << 17
HOLDER: Final = 1 << 18
FAMILY: Final = 1 << 19
GROUP: Final = 1 << 20
PARTY: Final = 1 << 21
WORK: Final = 1 << 22
BODY: Final = 1 << 23
OFFICE: Final = 1 << 24
PLURAL: Final = 1 << 25
CAPITAL: Final = 1 << 26
GENITIVE: Final = 1 << 27
MARK: Final = 1 << 28
QUOTE: Final = 1 << 29
FIRST: Final = 1 << 30
"""The first word of a sentence or quotation, whose capital says nothing."""
PARTITIVE: Final = 1 << 31
COLLECTIVE: Final = 1 << 32
AFTER_NOUN: Final = 1 << 33
LEADING: Final = 1 << 34
UNREAL: Final = 1 << 35
NARROW: Final = 1 << 36
PLAIN: Final = 1 << 37
ADDRESSED: Final = 1 << 39
BESIDE_QUOTATION: Final = 1 << 40
OPENS: Final = 1 << 38
"""A mark behind which a capital says nothing: a quotation mark, a colon, a dash."""

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
_NO_NOUN_IN_LY: Final = frozenset({"ally", "family", "rally", "assembly", "bully", "daily", "weekly", "monthly", "italy", "july"})


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
                if bit & VAGUE:
                    bit |= ADVERB
                found[entry.text] = found.get(entry.text, 0) | bit
                if lexicon is SOURCES:
                    plural = _plural(entry.text)
                    found[plural] = found.get(plural, 0) | bit | PLURAL
    return found


@cache
def states() -> frozenset[str]:
    """Names of places of two words, which look like a person's."""
    return frozenset(entry.text for listed in GRAMMAR.by_language().values() for entry in listed if "state" in entry.tags)


@cache
def judged() -> tuple[frozenset[str], frozenset[str]]:
    """Participles that lay a judgement to nobody, and those of them that do so only beside a further word."""
    entries = [entry for listed in JUDGED.by_language().values() for entry in listed]
    return (
        frozenset(entry.text for entry in entries if "weasel" in entry.tags),
        frozenset(entry.text for entry in entries if "open" in entry.tags),
    )


_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’&.,][^\W_]+)*(?:\.(?=\s+\w|,))?|\S")
_QUOTES = frozenset("\"“”„«»")


class Tokens(NamedTuple):
    """The words and marks of a stretch of text: parallel lists."""

    lower: list[str]
    starts: list[int]
    ends: list[int]
    bits: list[int]
    proper_first: bool
    """The first word is proper for another reason than its place: a second capital in it, a stop, or a capital behind it."""

    def at(self, offset: int) -> int:
        """The index of the first token that ends after an offset."""
        ends = self.ends
        low, high = 0, len(ends)
        while low < high:
            middle = (low + high) // 2
            if ends[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return low

    def span(self, first: int, last: int) -> Span:
        """The text span from one token to another, both included."""
        return Span(self.starts[first], self.ends[last])


_SEEN: dict[str, tuple[str, int]] = {}
"""{word as written: (in lower case, its bits)}: every word is looked up once a process, up to a limit."""
_MOST: Final = 60_000


def _look_up(word: str) -> tuple[str, int]:
    lower = word.lower()
    known = _bits()
    bit = known.get(lower, -1)
    if bit < 0:
        bit = _unknown(lower, known)
    character = word[0]
    if character.isalnum():
        if character.isupper():
            bit |= CAPITAL
    elif character in _QUOTES:
        bit |= QUOTE | MARK | OPENS
    else:
        bit |= MARK
        if character in ":—–":
            bit |= OPENS
    if len(_SEEN) > _MOST:
        _SEEN.clear()
    _SEEN[word] = lower, bit
    return lower, bit


def tokenise(text: str, span: Span) -> Tokens:
    """The tokens of a stretch of text, each with what the lexicon says of it."""
    found = list(_TOKEN.finditer(text, span.start, span.end))
    words = [one[0] for one in found]
    seen = _SEEN.get
    entries = [seen(word) or _look_up(word) for word in words]
    bits = [entry[1] for entry in entries]
    first = True
    proper_first = False
    for k, bit in enumerate(bits):
        if bit & MARK:
            first = first or bool(bit & OPENS)
        elif first:
            bits[k] = bit | FIRST
            first = False
            if not proper_first and bit & CAPITAL:
                word = words[k]
                proper_first = "." in word or not (word[1:].islower() or len(word) == 1) or (k + 1 < len(bits) and bool(bits[k + 1] & CAPITAL))
    return Tokens([entry[0] for entry in entries], [one.start() for one in found], [one.end() for one in found], bits, proper_first)


def _unknown(lower: str, known: dict[str, int]) -> int:
    """What the form of a word says, for one that the lexicon does not have."""
    if lower.endswith(("'s", "’s")):
        return (known.get(lower[:-2], 0) & SOURCE_NOUN) | GENITIVE
    if lower.endswith(("s'", "s’")):
        return GENITIVE
    if lower.endswith(_CONTRACTED):
        return PERSONAL | AUXILIARY
    if lower.endswith("ly") and lower not in _NO_NOUN_IN_LY and len(lower) > 4:
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
