"""Who says what in German, French, Spanish, Italian and Portuguese, in Dutch and Indonesian by the order of words, in Swedish, Polish and Turkish by the forms of nouns: a small reading of its own, precise first.

It is no translation of the English one. Nouns for people who speak without a name, for groups and for works are looked up, what belongs to each is taken
with it, and only where a verb of saying or a preposition lays something to it is it an attribution.
"""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import clause
from provenance.analysis.attributions.languages.named.attributed import attributed
from provenance.analysis.attributions.languages.named.back import Back
from provenance.analysis.attributions.languages.named.words import READ
from provenance.analysis.attributions.languages.reading import Told, of_sentence
from provenance.analysis.attributions.languages.words import CODES, WITHIN_WORDS
from provenance.analysis.language import language
from provenance.analysis.quotes import quotes
from provenance.analysis.sentences import sentences
from provenance.api import Document, analysis

__all__ = ["CODES", "Told", "told"]


@analysis()
def told(document: Document) -> tuple[Told, ...]:
    """The attributions of a document in one of `CODES`, in order of their cues; none in another language."""
    code = language(document).read_as
    if code not in CODES:
        return ()
    text, quoted = document.text, quotes(document)
    back = Back(text, code)
    made: list[Told] = []
    for index, sentence in enumerate(sentences(document)):
        words_of = clause(text, sentence.span, german=code in WITHIN_WORDS)
        found = of_sentence(text, words_of, sentence.span, index, code)
        if code in READ:
            by_name = attributed(words_of, sentence, index, code, back, quoted, found)
            if by_name:
                found = sorted([*found, *by_name], key=lambda one: one.one.cue)
            elif any(one.one.kind == "holder" for one in found):
                back.forget()
        made.extend(found)
    return tuple(made)
