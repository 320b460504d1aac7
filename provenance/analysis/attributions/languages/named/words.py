"""The words by which names and what is laid to them are read."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from provenance.analysis.attributions.languages import words as common
from provenance.analysis.proper_names import given_names
from provenance.api import Phrases

DUTCH = "nl"
READ = frozenset({"de", "es", "fr", "it", "nl", "pt"})
"""The languages whose named sources are read."""


@cache
def table(language: str, name: str, tag: str | None = None) -> frozenset[str]:
    """The entries of a table of this folder that have a tag, or all of them; empty where there is none. Raises LexiconError."""
    groups = Phrases.load(__package__, name).groups(language) or ()
    return frozenset(text for group in groups if tag is None or tag in group.tags for text in group.texts)


@cache
def small(language: str, tag: str) -> frozenset[str]:
    """Small words by what they do: of this folder, and of the grammar of the unnamed."""
    own = frozenset().union(*(table(language, name, tag) for name in ("small", "nouns", "frames")))
    shared = common.grammar(language, tag)
    if tag == "between" and language != common.GERMAN:
        shared = shared | common.grammar(language, "adverbs")
    return own | shared


@cache
def verbs(language: str) -> dict[str, str]:
    """{finite verb: `say`, which states wherever a clause or a quotation follows; `plain`, which does so whatever follows; `beside`, beside a quotation alone}."""
    found = dict.fromkeys(table(language, "verbs", "beside"), "beside")
    found.update(dict.fromkeys(common.words(language, "verbs", "say") | table(language, "verbs", "say"), "say"))
    if language == common.GERMAN:
        found.update(dict.fromkeys(common.partners(language, "with"), "with"))
    found.update(dict.fromkeys(table(language, "verbs", "plain"), "plain"))
    for other in auxiliaries(language) | table(language, "verbs", "never"):
        found.pop(other, None)
    return found


@cache
def participles(language: str) -> frozenset[str]:
    """What states something behind an auxiliary."""
    return common.words(language, "verbs", "participle") | table(language, "verbs", "participle")


@cache
def auxiliaries(language: str) -> frozenset[str]:
    """Before a participle."""
    own = common.words(language, "verbs", "auxiliary") | table(language, "verbs", "auxiliary")
    return own - table(language, "verbs", "never")


@cache
def pronouns(language: str) -> dict[str, str]:
    """{pronoun: `man` or `woman`}."""
    return {word: sex for sex in ("man", "woman") for word in table(language, "pronouns", sex)}


@cache
def drops_subject(language: str) -> bool:
    """Whether a verb may stand without a word for who does it: "añadió"."""
    return bool(table(language, "pronouns", "no_subject"))


def plain(word: str) -> str:
    """A word in small letters without accents."""
    return "".join(one for one in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(one))


@cache
def _given(language: str) -> frozenset[str]:
    return table(language, "given")


@lru_cache(maxsize=4096)
def is_given(word: str, language: str) -> bool:
    """Whether a word with a capital is a first name; of one with a hyphen the first part."""
    if not word[:1].isupper() or (word.isupper() and len(word) < _SHORTEST):
        return False
    low = word.lower()
    if low in table(language, "opening"):
        return False
    if low in given_names() or low in _given(language):
        return True
    first = low.partition("-")[0]
    if first != low:
        return first in given_names() or first in _given(language)
    bare = plain(low)
    return bare != low and bare in given_names()


_SHORTEST = 4


@lru_cache(maxsize=4096)
def noun(word: str, language: str) -> str | None:
    """`role` or `body` where a noun in small letters is one for an office or for a house; in German at the end of a compound, too."""
    for kind in ("roles", "bodies"):
        if word in table(language, "nouns", kind):
            return _KINDS[kind]
    if language == common.GERMAN:
        for kind in ("roles", "bodies"):
            for ending in table(language, "nouns", kind):
                if len(ending) >= _SHORTEST - 1 and len(word) > len(ending) + 1 and word.endswith(ending):
                    return None if word in _NO_COMPOUND else _KINDS[kind]
    elif "-" in word or word.startswith("ex"):
        rest = word.rpartition("-")[2] if "-" in word else word[2:]
        if rest in table(language, "nouns", "roles"):
            return "role"
    return None


_KINDS = {"roles": "role", "bodies": "body"}
_NO_COMPOUND = frozenset(
    {
        "vorrat",
        "verrat",
        "hausrat",
        "jedermann",
        "niemand",
        "hinterkopf",
        "abend",
        "bereich",
        "vertrag",
        "beitrag",
        "montag",
        "dienstag",
        "freitag",
        "samstag",
        "sonntag",
        "donnerstag",
        "antrag",
        "auftrag",
        "betrag",
        "ertrag",
        "vortrag",
        "alltag",
        "landtag",
        "apparat",
        "format",
        "heirat",
        "lautsprecher",
        "verbund",
        "hintergrund",
        "mund",
        "rückwand",
        "schlag",
        "verlag",
        "bestand",
        "zustand",
    }
)
