"""Sentences in which somebody speaks by full name, in the languages whose named sources are not read: whose words an opinion before them may sum up."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from provenance.analysis.attributions.languages.clauses import Clause, clause
from provenance.analysis.attributions.languages.words import INFLECTED, TURKISH, WITHIN_WORDS, grammar, words
from provenance.analysis.language import language
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.sentences import sentences
from provenance.api import Document, analysis

__all__ = ["speakers"]

_AROUND: Final = 14
"""Words on each side of a verb in which the name of its subject stands."""
_STOPS: Final = frozenset(";!?")
_LETTERS: Final = 3


@analysis()
def speakers(document: Document) -> frozenset[int]:
    """The indexes of such sentences; none in a language whose named sources are read."""
    code = language(document).read_as
    if code not in INFLECTED:
        return frozenset()
    text, found = document.text, set[int]()
    for index, sentence in enumerate(sentences(document)):
        words_of = clause(text, sentence.span, german=code in WITHIN_WORDS)
        if _speaks(words_of, code):
            found.add(index)
    return frozenset(found)


def _speaks(words_of: Clause, code: str) -> bool:
    stating = words(code, "verbs", "say") | words(code, "verbs", "think") | words(code, "verbs", "participle")
    stating |= words(code, "frames", "behind" if code == TURKISH else "before")
    if stating.isdisjoint(words_of.lower) and stating.isdisjoint(map(" ".join, pairwise(words_of.lower))):
        return False
    if code == TURKISH:  # its verb ends the sentence, far from the name
        return any(_is_full_name(words_of, at, code) for at in range(len(words_of.words)))
    said = [at for at, word in enumerate(words_of.lower) if word in stating]
    names = [at for at in range(len(words_of.words)) if _is_full_name(words_of, at, code)]
    return any(_is_near(words_of, verb, name) for name in names for verb in said[:_AROUND])


def _is_full_name(words_of: Clause, at: int, code: str) -> bool:
    """Whether a first name with another word with a capital stands at an index, or a title or a trade before such words."""
    if not (words_of.capital(at) and words_of.capital(at + 1)):
        return False
    before = words_of.at(at - 1)
    titled = before in grammar(code, "titles") or before in words(code, "trades", "asked")
    return titled or _is_given(words_of.words[at], code)


def _is_given(word: str, code: str) -> bool:
    """Whether a word is a first name, in Polish also in the genitive: "Krzysztofa", "Anny"."""
    forms = (word, word[:-1], f"{word[:-1]}a") if len(word) > _LETTERS else (word,)
    return any(is_given_name(form) or form.lower() in words(code, "given") for form in forms)


def _is_near(words_of: Clause, verb: int, name: int) -> bool:
    first, last = min(verb, name), max(verb, name)
    return last - first <= _AROUND and _STOPS.isdisjoint(words_of.lower[first:last])
