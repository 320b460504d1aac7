"""French, Spanish, Italian and Portuguese: the nouns for people and works in a sentence, with what belongs to each."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.people import (
    Determiner,
    Party,
    name_behind,
    named_around,
)
from provenance.analysis.attributions.languages.words import classes, grammar, words

_ADJECTIVES, _MODIFIER = 3, 5
"""Words behind a noun as its adjectives, and in what belongs to it."""
_MOST = (5, 4, 3)
"""Words of "most of the" before a noun."""
_NO_PART = ("joining", "prepositions", "definite", "pronouns", "stops", "speaking")
_VERBS = ("auxiliary", "say", "think", "find", "doing", "poll")
_FULL = 2
"""Words of a full name."""


def parties(clause: Clause, language: str) -> list[Party]:
    """The nouns for people and works in a sentence, with what belongs to each; one with a capital belongs to a name."""
    found: list[Party] = []
    for head, word in enumerate(clause.lower):
        kinds = classes(language, word)
        if kinds and not (clause.capital(head) and head and clause.is_word(head - 1)):
            one = _party(clause, head, kinds, language)
            if found and _is_joined(clause, found[-1], one, language):
                first = found.pop()
                held = first.determiner if one.determiner in ("bare", "indefinite") else one.determiner
                found.append(one._replace(first=first.first, classes=first.classes | one.classes, determiner=held))
            elif one.determiner != "bare" or one.first < head or not _is_adjective(clause, head - 1, language):
                found.append(one)
    return found


def _is_joined(clause: Clause, first: Party, second: Party, language: str) -> bool:
    """Whether two nouns for works are one source: "estudios y encuestas", "des études et des rapports"."""
    joined = clause.at(first.behind) in grammar(language, "and") and second.first == first.behind + 1
    return joined and first.is_work and second.is_work and not (first.named or second.named)


def _is_adjective(clause: Clause, before: int, language: str) -> bool:
    """Whether a word behind another plain one is its adjective: "des médecins spécialistes"."""
    word = clause.at(before)
    if clause.at(before - 1) in words(language, "verbs", "auxiliary"):
        return False  # a participle: "han informado fuentes municipales"
    led = word in words(language, "frames", "before") or word in grammar(language, "opening")
    return _is_plain(clause, before, language) and not (led or clause.capital(before))


def _party(clause: Clause, head: int, kinds: frozenset[str], language: str) -> Party:
    first, determiner, high = _beginning(clause, head, language)
    behind, bounded, named = _extent(clause, head, language)
    return named_around(clause, Party(first, head, behind, kinds, determiner, named, bounded, high), language)


def _beginning(clause: Clause, head: int, language: str) -> tuple[int, Determiner, bool]:
    """Where a noun with its article and its adjectives begins, what the article is, and whether an adjective tells a rank."""
    first, high = head, False
    determiner: Determiner = "bare"
    for size in _MOST:
        if head >= size and " ".join(clause.lower[head - size : head]) in grammar(language, "most"):
            return head - size, "quantifier", False
    while first > 0:
        word = clause.at(first - 1)
        if word in grammar(language, "quantifier"):
            determiner = "quantifier"
        elif word in grammar(language, "indefinite"):
            determiner = determiner if determiner == "quantifier" else "indefinite"
        elif word in grammar(language, "definite") and word not in grammar(language, "contracted"):
            determiner = determiner if determiner == "quantifier" else "definite"
        elif word in grammar(language, "other"):
            determiner = "other"
            if clause.at(first - 2) in grammar(language, "definite"):
                first -= 1  # "la même source"
        elif word in grammar(language, "plural") and determiner in ("bare", "quantifier"):
            partial = _partial(clause, first, word, language)
            if partial is None:
                break
            determiner = "quantifier" if partial == "quantifier" or determiner == "quantifier" else partial
        elif word in grammar(language, "leading") and determiner == "bare":
            high = high or word in grammar(language, "high")
            first -= 1
            continue
        else:
            break
        first -= 1
        if determiner in ("definite", "other"):
            break
    if clause.at(head - 1) in grammar(language, "more"):
        determiner = "other"  # "los más críticos": no noun
    return first, determiner, high


def _partial(clause: Clause, first: int, word: str, language: str) -> Determiner | None:
    """What "des", "de" or "d'" before a noun is: "des experts", "beaucoup d'experts"; None where it is a preposition."""
    many = clause.at(first - 2) in grammar(language, "quantifier") or clause.at(first) in grammar(
        language, "quantifier"
    )
    if word in grammar(language, "of_several"):
        return "indefinite"
    return "quantifier" if many else None


def _is_plain(clause: Clause, index: int, language: str) -> bool:
    """Whether a word may be an adjective or a noun of what belongs to another noun."""
    word = clause.at(index)
    if not clause.is_word(index) or any(word in grammar(language, tag) for tag in _NO_PART):
        return False
    if any(word in words(language, "verbs", tag) for tag in _VERBS):
        return False
    return word not in grammar(language, "adverbs") or clause.capital(index)


def _extent(clause: Clause, head: int, language: str) -> tuple[int, bool, bool]:
    """Behind the last word of what belongs to a noun, whether it tells to whom or what it belongs, and whether a name follows directly."""
    at, bounded = head + 1, False
    if clause.capital(at) and name_behind(clause, at, language, fewest=1) > at:
        return at, False, True
    while (
        at <= head + _ADJECTIVES
        and _is_plain(clause, at, language)
        and not clause.capital(at)
        and not _is_infinitive(clause.at(head), clause.at(at))
    ):
        at += 1
    while _links(clause, at, language, bounded=bounded):
        step = at + 1
        while any(clause.at(step) in grammar(language, tag) for tag in ("definite", "linking", "possessive")):
            step += 1
        begun = step
        while step < begun + _MODIFIER and _is_plain(clause, step, language):
            step += 1
        if step == begun or clause.at(at + 1)[:1].isdigit() or clause.at(at + 2)[:1].isdigit():
            break
        at, bounded = step, True
    return at, bounded, bounded and _ends_in_name(clause, head, at, language)


def _is_infinitive(noun: str, word: str) -> bool:
    """Whether a word behind a noun in the plural is no adjective of it, which would be in the plural too: "según las fuentes consultadas llegar … ha sido difícil"."""
    return noun.endswith(_PLURALS) and word.endswith(_INFINITIVES)


_PLURALS = ("s", "i")
_INFINITIVES = ("ar", "er", "ir", "are", "ere", "ire")


def _links(clause: Clause, index: int, language: str, *, bounded: bool) -> bool:
    """Whether a word leads to what a noun belongs to: "fuentes cercanas al caso y próximas a la empresa"."""
    if clause.at(index) in grammar(language, "linking"):
        return True
    joined = clause.at(index) in grammar(language, "and") and clause.at(index + 1) in grammar(language, "linking")
    return bounded and (joined or clause.at(index) in grammar(language, "for"))


def _ends_in_name(clause: Clause, head: int, behind: int, language: str) -> bool:
    """Whether what belongs to a noun ends in a full name that stands in apposition: "le porte-parole du gouvernement Benjamin Griveaux"."""
    start = behind
    while start > head + 1 and clause.capital(start - 1):
        start -= 1
    before = clause.at(start - 1)
    if clause.holds(grammar(language, "office"), head + 1, start):
        return False  # "un porte-parole du président Jean Dupont"
    return behind - start >= _FULL and not (
        before in grammar(language, "linking") or before in grammar(language, "definite")
    )
