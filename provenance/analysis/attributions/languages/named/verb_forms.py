"""The verb that lays something to somebody: one word, an auxiliary and its participle, or one with what stands at the end of its clause."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.named.told import Verb
from provenance.analysis.attributions.languages.named.who import Who
from provenance.analysis.attributions.languages.named.words import DUTCH, auxiliaries, participles, small, table, verbs
from provenance.analysis.attributions.languages.words import GERMAN, endings, partners, words

COMPOUND: Final = 4
"""Words from an auxiliary to its participle."""
_GERMAN_COMPOUND: Final = 25
_WITH: Final = {"con": ("con", "com"), "cue": ("con",)}
"""With these words behind them verbs that begin so count on something: "cuenta con"."""


_LAST: Final = frozenset({"mit", "an", "ein", "vor", "hin", "hinzu", "zurück", "bekannt"})
"""Parts of a verb that stand at the end of its clause: "teilte mit"; within it they are prepositions."""
_LET: Final = frozenset({"laat", "laten", "liet", "lieten"})
_PASSIVE, _BRACKETS = frozenset({"worden", "werden"}), frozenset("()")


def verb_at(clause: Clause, at: int, language: str) -> Verb | None:
    """The verb that begins at an index: one word, an auxiliary and its participle, or one with what stands at the end of its clause."""
    word = clause.at(at)
    if clause.capital(at) and at and clause.is_word(at - 1) and language == GERMAN:
        return None
    if word in auxiliaries(language):
        return _compound(clause, at, language)
    if word in words(language, "verbs", "doing") and clause.at(at + 1) in words(language, "verbs", "done"):
        return Verb(at, at + 2, "plain", word)  # "fait savoir"
    if word in _LET and language == DUTCH:
        near = clause.lower[at + 1 : at + COMPOUND * 2]
        return Verb(at, at + 1, "plain", word, at + near.index("weten") + 2) if "weten" in near else None
    kind = verbs(language).get(word)
    if kind is None or clause.at(at + 1) in _WITH.get(word[:3], ()):
        return None
    if kind == "with":
        asked = partners(GERMAN, "with").get(word, frozenset())
        closes = clause.close(at)
        held = clause.holds(asked - _LAST, at + 1, closes) or clause.at(closes - 1) in asked
        return Verb(at, at + 1, "plain", word) if held and closes > at + 1 else None
    if language == GERMAN and clause.at(at + 1) in ("zu", "sich") and kind != "beside":
        return None
    return Verb(at, at + 1, kind, word)


def _compound(clause: Clause, at: int, language: str) -> Verb | None:
    """An auxiliary and its participle, which in German and Dutch closes the clause: "ha declarado", "hat am Montag gesagt"; no passive."""
    split = language in (GERMAN, DUTCH)
    reach = _GERMAN_COMPOUND if split else COMPOUND
    for index in range(at + 1, min(at + reach, len(clause.words))):
        word = clause.at(index)
        if word in participles(language):
            done = clause.at(index + 1) in words(language, "verbs", "done")
            if clause.at(index + 1) in _PASSIVE or (word in words(language, "verbs", "doing") and not done):
                return None
            kind = "plain" if done or word in table(language, "verbs", "plain participle") else "say"
            ends = index + 1 + done  # "ha fatto sapere"
            return Verb(at, at + 1 if split else ends, kind, clause.at(at), ends)
        stops = word in small(language, "passive") or word in small(language, "negative")
        if stops or (clause.ends_clause(index) and word not in _BRACKETS):
            return None
    return None


def is_several(verb: Verb, language: str) -> bool:
    """Whether a verb is in the plural."""
    if language in (GERMAN, DUTCH):
        return verb.word.endswith("en") and verb.word != "aldus"
    if language == "it":
        return verb.word.endswith("no")
    if verb.word.endswith(("tient", "vient")):
        return False
    return verb.word.endswith(endings(language, "plural_verb"))


def fits(who: Who, verb: Verb, language: str) -> bool:
    """Whether somebody can be who a verb tells of: one person where it is in the singular."""
    if not is_several(verb, language):
        return True
    return who.kind in ("body", "capital") and bool(who.name or who.head)
