"""Swedish and Polish: people, groups and works without a name, by the forms of their nouns.

An ending tells "the experts" ("experterna"), a case the subject: Polish nouns stand in the table `nouns` as who says something ("eksperci"), in `of` as whose
view it is ("zdaniem ekspertów"), in `cited` as who is cited ("powołując się na osobę").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.words import SWEDISH, classes, endings, grammar, words
from provenance.named_tuples import NamedTuple

Led: TypeAlias = Literal["bare", "one", "several", "many", "definite", "own", "other"]
_LED: Final[tuple[Led, ...]] = ("one", "several", "many", "definite", "own", "other")
_STRONG: Final = frozenset({"definite", "own", "other"})
_LEADING: Final = 6
"""Words before a noun that belong to it."""
_SHORTEST: Final = 4
"""Letters of an adjective and of a name in the genitive."""


class Noun(NamedTuple):
    """A noun for somebody or for a work, with what stands before it; indexes into its clause."""

    first: int
    head: int
    classes: frozenset[str]
    """As the subject of a verb; empty where its case cannot be."""
    of: frozenset[str]
    """Behind a word that asks for the genitive, or in Swedish any."""
    cited: frozenset[str]
    """Behind one that asks for the accusative."""
    led: Led = "bare"
    owned: bool = False
    """Whose they are stands before it: "partiets kritiker"."""
    high: bool = False
    """A rank is told."""
    counted: bool = False
    """A word for how many asks for its case, so that the verb is in the singular: "wielu ekspertów twierdzi", "en av experterna"."""


def nouns(clause: Clause, language: str) -> Iterator[Noun]:
    """The nouns for people and works in a sentence."""
    for head, word in enumerate(clause.lower):
        subject = classes(language, word)
        of = subject if language == SWEDISH else classes(language, word, "of")
        cited = subject if language == SWEDISH else classes(language, word, "cited")
        if (
            not (subject or of or cited)
            or _is_of_name(clause, head)
            or clause.at(head + 1) in grammar(language, "behind")
        ):
            continue
        if subject and language != SWEDISH and classes(language, clause.at(head + 1)):
            continue  # "wojskowi eksperci"
        found = _led(clause, Noun(head, head, subject, of, cited), language)
        if grammar(language, "no").isdisjoint(clause.lower[found.first : head]):
            yield found


def _is_of_name(clause: Clause, head: int) -> bool:
    """Whether a noun has a capital within its sentence: "Radio Krytyków"; not one behind a hyphen, "EU-källor"."""
    return clause.capital(head) and clause.is_word(head - 1) and not clause.words[head].rpartition("-")[2].islower()


def _led(clause: Clause, noun: Noun, language: str) -> Noun:
    """The same with the words before it."""
    first, led, high = noun.first, noun.led, False
    while first > max(0, noun.head - _LEADING):
        word = clause.at(first - 1)
        found = "several" if word.isdigit() else _word_of(word, language)
        if found is None and not _is_adjective(clause, first - 1, language):
            break
        if found is not None and (led == "bare" or (found in _STRONG and not (led == "many" and found == "definite"))):
            led = found  # but "de flesta experter"
        high = high or word in grammar(language, "high")
        first -= 1
    noun = noun._replace(first=first, led=led, high=high)
    if clause.at(first - 1) in grammar(language, "out_of"):
        part = _word_of(clause.at(first - 2), language)
        if part in ("one", "several", "many"):  # "en av", "jeden z"
            return noun._replace(first=first - 2, led=part, classes=noun.classes or noun.of, counted=True)
    if language == SWEDISH:
        return noun._replace(owned=led == "bare" and _is_genitive(clause, first - 1))
    if led in ("several", "many") and not noun.classes:
        return noun._replace(classes=noun.of, counted=True)
    return noun


def _word_of(word: str, language: str) -> Led | None:
    """What a small word before a noun does to it."""
    return next((led for led in _LED if word in grammar(language, led)), None)


def _is_genitive(clause: Clause, index: int) -> bool:
    """Whether a Swedish word tells whose something is: "Expressens", "regeringens"."""
    word = clause.at(index)
    if not clause.is_word(index) or not word.endswith("s") or len(word) < _SHORTEST:
        return False
    return (clause.capital(index) and word not in words(SWEDISH, "verbs")) or word.endswith(
        endings(SWEDISH, "genitive")
    )


def _is_adjective(clause: Clause, index: int, language: str) -> bool:
    word = clause.at(index)
    if word in grammar(language, "leading") or word in grammar(language, "high"):
        return True
    if not clause.is_word(index) or len(word) < _SHORTEST or (clause.capital(index) and index):
        return False
    known = word in grammar(language, "no_adjective") or word in words(language, "verbs")
    return word.endswith(endings(language, "adjective")) and not known
