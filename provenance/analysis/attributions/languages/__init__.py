"""Who says what in German, French, Spanish, Italian and Portuguese, and in Dutch and Indonesian by the order of words: a small reading of its own, precise first.

It is no translation of the English one. Nouns for people who speak without a name, for groups and for works are looked up, what belongs to each is taken
with it, and only where a verb of saying or a preposition lays something to it is it an attribution.
"""

from __future__ import annotations

from provenance.analysis.attributions.languages.reading import Told, of_sentence
from provenance.analysis.attributions.languages.words import CODES
from provenance.analysis.language import language
from provenance.analysis.sentences import sentences
from provenance.api import Document, analysis

__all__ = ["CODES", "Told", "told"]


@analysis()
def told(document: Document) -> tuple[Told, ...]:
    """The attributions of a document in one of `CODES`, in order of their cues; none in another language."""
    code = language(document).read_as
    if code not in CODES:
        return ()
    text = document.text
    listed = enumerate(sentences(document))
    return tuple([one for index, sentence in listed for one in of_sentence(text, sentence.span, index, code)])
