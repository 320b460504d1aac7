"""The words of a language, by what they do in an attribution."""

from __future__ import annotations

from functools import cache, lru_cache

from provenance.api import Phrases

GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN = "de", "fr", "es", "pt", "it"
SWEDISH, POLISH, TURKISH, ARABIC = "sv", "pl", "tr", "ar"
PLAIN = frozenset({"id", "nl"})
"""Those read by the order of words alone."""
INFLECTED = frozenset({POLISH, SWEDISH, TURKISH})
"""Those read by the forms of nouns: a case tells the subject, an ending "the"."""
COMPOUNDING = frozenset({GERMAN, SWEDISH})
"""Those in which the end of a longer word is a noun of its own."""
WITHIN_WORDS = COMPOUNDING | {TURKISH}
"""Those in which a mark may stand within a word: "Expert*innen", "DN:s", "Ankara'da"."""
CODES = (GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, *sorted(PLAIN), *sorted(INFLECTED), ARABIC)
"""The languages that are read here."""
_SHORTEST = 3
"""Letters that stand before a noun in a compound."""
_LONG = 7
"""Letters of a noun that counts at the end of a compound: shorter ones end other words and names, too."""
_ALONE = frozenset({"ranked", "groups", "reports"})
"""Classes of nouns that count as whole words alone."""
_NOTHING: frozenset[str] = frozenset()


@cache
def words(language: str, table: str, tag: str | None = None) -> frozenset[str]:
    """The entries of a table that have a tag, or all of them; empty where there is none. Raises LexiconError."""
    groups = Phrases.load(__package__, table).groups(language) or ()
    return frozenset(text for group in groups if tag is None or tag in group.tags for text in group.texts)


def grammar(language: str, tag: str) -> frozenset[str]:
    """Small words, by what they do in a sentence. Raises LexiconError."""
    return words(language, "grammar", tag)


@cache
def endings(language: str, tag: str) -> tuple[str, ...]:
    """The same, for `str.endswith`. Raises LexiconError."""
    return tuple(sorted(words(language, "grammar", tag)))


@cache
def endings_of(language: str, table: str, tag: str) -> tuple[str, ...]:
    """The entries of another table, for `str.endswith`. Raises LexiconError."""
    return tuple(sorted(words(language, table, tag)))


@cache
def partners(language: str, kind: str) -> dict[str, frozenset[str]]:
    """{verb: the words of which one must stand behind it, for it to state something}: "teilte … mit". Raises LexiconError.

    `kind`: `with`, of somebody's saying; `work`, of what a work shows; `not`, words with which it states nothing: "sehen zu".
    """
    found: dict[str, set[str]] = {}
    for group in Phrases.load(__package__, "verbs").groups(language) or ():
        for tag in group.tags:
            of, _, word = tag.partition(" ")
            if of == kind:
                for verb in group.texts:
                    found.setdefault(verb, set()).add(word)
    return {verb: frozenset(behind) for verb, behind in found.items()}


@cache
def _classes(language: str, table: str) -> dict[str, frozenset[str]]:
    """{noun in small letters: what it may be}."""
    found: dict[str, set[str]] = {}
    for group in Phrases.load(__package__, table).groups(language) or ():
        for tag in group.tags:
            for noun in group.texts:
                found.setdefault(noun, set()).add(tag)
    return {noun: frozenset(tags) for noun, tags in found.items()}


@lru_cache(maxsize=4096)
def classes(language: str, noun: str, table: str = "nouns") -> frozenset[str]:
    """What a noun in small letters may be: `officials`, `people`, `experts`, `studies` … (the tags of the table `nouns`). Raises LexiconError.

    In German and Swedish the end of a compound counts: "Regierungssprecherin", "säkerhetsexperter". Another `table` has the forms of another case.
    """
    known = _classes(language, table)
    found = known.get(noun)
    if found is None and language in COMPOUNDING:
        found = _of_compound(noun, known, language)
    return _NOTHING if found is None or "none" in found else found


def _of_compound(noun: str, known: dict[str, frozenset[str]], language: str) -> frozenset[str] | None:
    for start in range(_SHORTEST, len(noun) - _SHORTEST):
        ending = noun[start:].lstrip("-")
        found = known.get(ending)
        if found is not None:
            short = len(ending) < _LONG or not found.isdisjoint(_ALONE)
            return None if short and ending not in words(language, "endings", "short") else found
    return None


def is_compound(language: str, noun: str) -> bool:
    """Whether a noun is the end of a longer word, which tells whose it is: "Polizeisprecher"."""
    return language == GERMAN and noun not in _classes(language, "nouns")
