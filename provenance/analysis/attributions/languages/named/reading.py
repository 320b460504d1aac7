"""What is laid to somebody by name in a sentence, before the name is led back to a full one."""

from __future__ import annotations

from functools import cache
from typing import Final

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.named.behind_verbs import inverted, opens
from provenance.analysis.attributions.languages.named.frames import firsts, framed, introduced
from provenance.analysis.attributions.languages.named.subjects import subject
from provenance.analysis.attributions.languages.named.told import Named, Verb, is_behind_quotation
from provenance.analysis.attributions.languages.named.verb_forms import COMPOUND, verb_at
from provenance.analysis.attributions.languages.named.who import Who
from provenance.analysis.attributions.languages.named.words import (
    DUTCH,
    auxiliaries,
    participles,
    pronouns,
    small,
    verbs,
)
from provenance.analysis.attributions.languages.words import GERMAN, words

_NOT: Final = frozenset({"no", "non", "não", "ne", "n'"})


@cache
def _states(language: str) -> frozenset[str]:
    """With what words of saying begin."""
    return frozenset(
        {
            *verbs(language),
            *(("laat", "liet", "lieten") if language == DUTCH else ()),
            *auxiliaries(language),
            *words(language, "verbs", "doing"),
        }
    )


def named_in(clause: Clause, language: str) -> list[Named]:
    """What is laid to somebody by name, in order; at most one for each verb and preposition."""
    found: list[Named] = []
    frames, states = firsts(language), _states(language)
    reached = 0
    for at, word in enumerate(clause.lower):
        if at < reached or not (word in states or word in frames or word == ":" or "-" in word):
            continue
        one: Named | None = None
        if word in frames and ((seconds := frames[word]) is None or clause.at(at + 1) in seconds):
            one = framed(clause, at, language)
        if word == ":" and not found and clause.at(at + 1) in QUOTES:
            one = introduced(clause, at, language)
        if one is None and (word in states or "-" in word):
            one = _stated(clause, at, language)
        if one is not None:
            found.append(one)
            reached = max(one.behind, at + 1)
    return found


def _stated(clause: Clause, at: int, language: str) -> Named | None:
    """What a verb at an index lays to somebody by name."""
    hyphened = _hyphened(clause, at, language) if "-" in clause.at(at) and language != GERMAN else None
    verb = verb_at(clause, at, language)
    if hyphened is not None or verb is None:
        return hyphened
    start = at
    while clause.at(start - 1) in small(language, "clitic") and clause.at(start - 1) not in small(language, "negative"):
        start -= 1
    if _is_denied(clause, start, verb, language):
        return None
    if start < at and clause.holds(small(language, "reflexive"), start, at) and verb.kind != "beside":
        return None  # "se dice", "il se murmure"
    quoted = is_behind_quotation(clause, start)
    found = inverted(clause, start, verb, language, quoted=True) if quoted else None
    if found is None:
        found = subject(clause, start, verb, language)
    if found is not None or quoted or verb.kind == "beside":
        return found
    return inverted(clause, start, verb, language, quoted=False) if opens(clause, start, language) else None


def _is_denied(clause: Clause, start: int, verb: Verb, language: str) -> bool:
    """Whether somebody does not say it: "no dijo", "sagte nicht"."""
    if clause.holds(_NOT, start - 1, verb.first):
        return True
    if language == GERMAN:
        return clause.at(verb.behind) in ("nicht", "nichts")
    denying = small(language, "negative")
    return clause.at(start - 1) in denying or clause.at(verb.behind) in denying


def _hyphened(clause: Clause, at: int, language: str) -> Named | None:
    """A verb with its pronoun behind a hyphen: "dit-il", "a-t-elle ajouté", "queixa-se"."""
    word = clause.at(at)
    stem, _, pronoun = word.rpartition("-")
    if language == "pt" and pronoun in ("se", "lhe", "me", "nos"):
        if stem in verbs(language):
            verb = Verb(at, at + 1, verbs(language)[stem], stem)
            if is_behind_quotation(clause, at):
                return inverted(clause, at, verb, language, quoted=True)
            return subject(clause, at, verb, language)
        return None
    sex = pronouns(language).get(pronoun) if language == "fr" else None
    stem = stem.removesuffix("-t")
    if sex is None or len(stem) < 1 or not clause.ends_clause(at - 1):
        return None
    behind = at + 1
    if stem in auxiliaries(language):
        while behind < at + COMPOUND and clause.at(behind) not in participles(language):
            behind += 1
        if clause.at(behind) not in participles(language):
            return None
        behind += 1
    elif stem not in verbs(language) and stem.removeprefix("s'") not in verbs(language):
        return None
    who = Who(at, at + 1, None, "man" if sex == "man" else "woman")
    return Named(who, at, behind, "say", before=True, quoted=is_behind_quotation(clause, at))
