"""Whether a text is a collection of sentences of other texts, put together for their words or their matter."""

from __future__ import annotations

from functools import cache

from provenance.analysis.language import language
from provenance.analysis.sentences import sentences
from provenance.api import BlockKind, Document, Phrases, analysis

_COLLECTION = Phrases.load(__package__, "collection")
_FEWEST = 8
"""Paragraphs of the smallest collection."""
_ALONE, _SELDOM, _LINKED = 0.95, 0.1, 0.2
"""Parts of the paragraphs: at least so many have one sentence; of what binds a text together at most so many have each, or begin with it."""
_LENGTH, _SHORT = 120, 70
"""Characters of the mean paragraph, and of one so short that it is a title, a label or a remark."""
_MARKS = ('"', "“")
_AROUND = ".,:;!?()[]{}“”\"'’*_#|–—-"


@analysis()
def is_collection(document: Document) -> bool:
    """Whether each paragraph is one long sentence that neither quotes, nor speaks of "him" or "her", nor begins with what leads back to another one.

    News is written in such paragraphs, too, but quotes somebody and comes back to them: of 650 articles none is one.
    """
    if document.has_front_matter or document.whole_page or language(document).read_as != "en":
        return False
    spans = [block.span for block in document.blocks]
    count = len(spans)
    if count < _FEWEST or any(block.kind is not BlockKind.PARAGRAPH for block in document.blocks):
        return False
    if sum(span.end - span.start for span in spans) < _LENGTH * count:
        return False
    if sum(span.end - span.start < _SHORT for span in spans) > _SELDOM * count:
        return False
    told = [0] * count
    for sentence in sentences(document):
        told[sentence.block] += 1
    if sum(number <= 1 for number in told) < _ALONE * count:
        return False
    quoting = personal = linked = 0
    for span in spans:
        said = document.slice(span)
        words = [word.strip(_AROUND).lower() for word in said.split()]
        quoting += any(mark in said for mark in _MARKS)
        personal += not _words("person").isdisjoint(words)
        linked += words[0] in _words("linking")
    return quoting <= _SELDOM * count and personal <= _SELDOM * count and linked <= _LINKED * count


@cache
def _words(tag: str) -> frozenset[str]:
    return frozenset(_COLLECTION.texts(tag))
