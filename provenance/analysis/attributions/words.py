"""What the lexicon says of a word, as bits, and its short lists."""

from __future__ import annotations

from functools import cache
from typing import Final

from provenance.analysis import proper_names
from provenance.api import Phrases, lazy_pattern

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


_CLOCK = lazy_pattern(r"\d{1,2}:\d\d|\d{1,2}(?:[:.]\d\d)?[ap]m")
_POINTED = lazy_pattern(r"(?:[01]?\d|2[0-3])\.[0-5]\d(?:[ap]m)?")
_PERSON_ENDING: Final = lazy_pattern(r"(?:ers|ors|ists?|ians?|m[ae]n|wom[ae]n|ees|crats?|ocates?|ants)\Z")
SCHOLARS: Final = ("ologists", "icists", "omists", "ographers", "ologians")
"""How the names of those end who study something."""
FORMED: Final = ("ly", *SCHOLARS)
"""How words of letters end whose form alone says what they are."""
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
def known_bits() -> dict[str, int]:
    """{word: what the lexicon says of it}; nouns of people, bodies and works with their plurals."""
    found: dict[str, int] = {}
    for lexicon in (GRAMMAR, SOURCES):
        for group in lexicon.every_group():
            of_group = 0
            for tag in group.tags:
                of_group |= _BITS.get(tag, 0)
            if of_group & VAGUE:
                of_group |= ADVERB
            for text in group.texts:
                bit = of_group | ADVERB if of_group & AFTER_NOUN and text.endswith("ly") else of_group
                found[text] = found.get(text, 0) | bit
                if lexicon is SOURCES:
                    plural = _plural(text)
                    found[plural] = found.get(plural, 0) | bit | PLURAL
    return found


def _tagged(lexicon: Phrases) -> dict[str, frozenset[str]]:
    """{tag: its words, of every language together}."""
    found: dict[str, set[str]] = {}
    for group in lexicon.every_group():
        for tag in group.tags:
            found.setdefault(tag, set()).update(group.texts)
    return {tag: frozenset(words) for tag, words in found.items()}


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {**_tagged(LISTS), **proper_names.lists()}


@cache
def _judged() -> dict[str, frozenset[str]]:
    return _tagged(JUDGED)


@cache
def states() -> frozenset[str]:
    """Names of places of two words, which look like a person's."""
    return _tagged(GRAMMAR).get("state", frozenset())


class _Listed(dict[str, frozenset[str]]):
    """{name: the short list of the lexicon}, as far as they were asked for."""

    def __missing__(self, name: str) -> frozenset[str]:
        """A list that was not asked for before."""
        found = self[name] = _lists().get(name, frozenset())
        return found


listed: Final = _Listed().__getitem__
"""A short list of the lexicon, of every language together, by its name. Asked for some three hundred times a text, hence no function."""


@cache
def judged(tag: str) -> frozenset[str]:
    """Participles that lay a judgement to nobody (`weasel`), only beside a further word (`open`), or in the perfect (`perfect`)."""
    return _judged().get(tag, frozenset())


def is_person(word: str) -> bool:
    """Whether a noun that the lexicon does not have ends like one for a person: "theologians"."""
    return _PERSON_ENDING.search(word) is not None and word not in listed("no_person")


def is_clock(word: str) -> bool:
    """Whether a word may be the time of an entry in a live report: "13.05", "9.40am"."""
    return _POINTED.fullmatch(word) is not None


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
    known = known_bits().get(word)
    return bits_of_form(word, known_bits()) if known is None else known


def bits_of_form(lower: str, known: dict[str, int]) -> int:
    """What the form of a word says, for one that the lexicon does not have."""
    if lower.endswith(("'s", "’s")):
        if known.get(lower[:-2], 0) & (PERSONAL | RELATIVE):
            return PERSONAL | AUXILIARY  # "he's said so"
        return (known.get(lower[:-2], 0) & SOURCE_NOUN) | GENITIVE
    if lower.endswith(("s'", "s’")):
        return (known.get(lower[:-1], 0) & SOURCE_NOUN) | GENITIVE
    if lower.endswith(_CONTRACTED):
        return PERSONAL | AUXILIARY
    if lower.endswith("ly") and lower not in listed("noun_in_ly") and len(lower) > 4:
        return ADVERB
    if lower.endswith(SCHOLARS):
        return GROUP | PLURAL
    if lower[:1].isdigit() and (lower.isdigit() or _CLOCK.fullmatch(lower) is not None):
        return NUMBER if lower.isdigit() else TIME  # of an entry in a live report: "17:40 Officials say"
    if "-" in lower:
        last = known.get(lower.rpartition("-")[2], 0)
        if last & SOURCE_NOUN:
            return last
        if lower.split("-", 1)[0] in known and known[lower.split("-", 1)[0]] & NUMBER:
            return 0
    return 0


def known_bits_of(word: str) -> int:
    """What the lexicon says of a word in small letters, whatever its form says: "Sally" is no adverb."""
    return known_bits().get(word, 0)
