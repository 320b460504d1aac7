"""A slur that is somebody's name: a given name, a nickname or a surname, in the middle of a sentence."""

from __future__ import annotations

from provenance.analysis import language
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document, Span, analysis, lazy_pattern
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.usage import has_hostile_neighbour
from provenance_plugins.moderation.vocabulary import tagged
from provenance_plugins.moderation.words import Word, attacks, groups, slurs, within

__all__ = ["is_name_of_person"]

_SMALL_NOUNS = frozenset({"es", "fr", "pt", "it", "ca"})
"""Languages that write no noun with a capital but names: a capital within a sentence is one."""
_AROUND = 60
"""Characters to either side in which the rest of a name stands."""
_SURNAME = lazy_pattern(r"\s(?:(?:de|da|del|van|von|O)\s)?[A-ZÀ-Þ][a-zà-ÿ’'-]*[a-zà-ÿ]\b")
_FIRST_NAME = lazy_pattern(r"(?<![\w’'-])([A-ZÀ-Þ][a-zà-ÿ’'-]+)\s(?:(?:and|&)\s)?\Z")
_POINTED = lazy_pattern(
    r"(?i)\b(?:an?|the|this|that|these|those|some|every|any|no|you|your|un|une|una|uno|uma|um|le|la|les|el|los|las|ce|cet|cette|ese|esa|este|esta|o|os|as)\s(?:[a-zà-ÿ-]+\s){0,2}\Z"
)
"""Before a word that says what somebody is."""
_ENDED = frozenset(".!?…:;\n“”\"«»'‘’(*_#•—–-")


def is_name_of_person(document: Document, word: Word) -> bool:
    """Whether a slur with a capital is the name of a person: "Kike Ortega scored", "Ben and Kike"; in languages that write nouns small any capital within a sentence."""
    start, end = word.span
    written = document.text[start:end]
    if word.disguised or not written.istitle() or has_hostile_neighbour(document, word):
        return False
    block = document.block_at(start)
    if block is None or block.kind in HEADING_KINDS:
        return False
    before = document.text[max(block.span.start, start - _AROUND) : start]
    if _POINTED.search(before) is not None:
        return False
    if language(document).read_as in _SMALL_NOUNS:
        return _is_within(before) or word.word in _names(document)
    if word.word not in tagged("slur_names", "given"):
        return False
    sentence = sentence_around(document, word.span)
    others = any(not document.slice(one.span).istitle() for one in within(slurs(document), *sentence))
    if others or within(groups(document), *sentence) or within(attacks(document), *sentence):
        return False
    first = _FIRST_NAME.search(before)
    return _SURNAME.match(document.text, end) is not None or (first is not None and is_given_name(first[1]))


def _is_within(before: str) -> bool:
    """Whether a word stands in the middle of a sentence."""
    left = before.rstrip(" \t")
    return bool(left) and left[-1] not in _ENDED and left != before


@analysis()
def _names(document: Document) -> frozenset[str]:
    """The slurs that a text has as a name within a sentence, and nowhere in small letters; one pass for all of them."""
    named: set[str] = set()
    small: set[str] = set()
    for one in slurs(document):
        if not document.slice(one.span).istitle():
            small.add(one.word)
        elif one.word not in named and _is_within(_before(document, one.span)):
            named.add(one.word)
    return frozenset(named - small)


def _before(document: Document, span: Span) -> str:
    block = document.block_at(span.start)
    first = 0 if block is None else block.span.start
    before = document.text[max(first, span.start - _AROUND) : span.start]
    return "" if _POINTED.search(before) is not None else before
