"""What others assert, as a text retells it; and what somebody tells of his own past had to hear, in a clause that stands as a sentence of its own: "I was raised with one belief. That they should all be whipped. It haunts me still."."""

from __future__ import annotations

import re

from provenance.analysis.voice import FirstPerson
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["is_asserted_by_others", "is_given_as_gesture", "is_retold_and_condemned"]

_CLAUSE = lazy_pattern(r"[\W_]{0,4}That (?!is\b|was\b|would\b|should\b|['’]s\b)\w")
"""A clause on what is said, and no "that" for a thing."""
_HEARD = lazy_pattern(lambda: rf"\b{group_of('retold', 'heard')}\b", re.IGNORECASE)
_SAYING = lazy_pattern(lambda: rf"\b(?<!\bmy )(?<!\bour ){group_of('retold', 'saying')}\b", re.IGNORECASE)
_CONDEMNED = lazy_pattern(lambda: rf"\b{group_of('retold', 'condemned')}\b", re.IGNORECASE)
_SPEAKER = FirstPerson("i", "we")
_BEFORE, _BEHIND = 300, 400
"""Characters in which the sentence before such a clause stands, and what is said of it."""


def is_retold_and_condemned(document: Document, span: Span) -> bool:
    """Whether the sentence before such a clause says that whoever writes heard it as a belief of others, and the next ones of the paragraph condemn it."""
    if _CLAUSE.match(document.text, *span) is None:
        return False
    block = document.block_at(span.start)
    if block is None or span.start - block.span.start < 2:
        return False
    end = span.start - 1
    while end > block.span.start and document.text[end - 1].isspace():
        end -= 1
    before = sentence_around(document, Span(end - 1, end))
    start = max(before.start, span.start - _BEFORE)
    return (
        _SPEAKER.speaks(document, start, before.end)
        and _HEARD.search(document.text, start, before.end) is not None
        and _SAYING.search(document.text, start, before.end) is not None
        and _CONDEMNED.search(document.text, span.end, min(block.span.end, span.end + _BEHIND)) is not None
    )


_ASSERTED = lazy_pattern(
    lambda: (
        rf"(?P<whose>(?:[\w-]['’]s?|[sz]['’]|\b{group_of('retold', 'others')})\s(?:[\w-]+\s){{0,2}})?\b{group_of('retold', 'asserting')}\sthat\b[^.!?;:]{{1,{_CLAIM}}}\Z"
    ),
    re.IGNORECASE,
)
_CLAIM = 100
"""Characters of what is asserted before a word in it, at most."""


def is_asserted_by_others(document: Document, sentence: Span, word: Span) -> bool:
    """Whether the clause of a word is what somebody else asserts: "the clerks' assertion that the mayor is a crook"; not what the writer stands by."""
    text = document.text
    start = max(sentence.start, word.start - 2 * _CLAIM)
    claim = _ASSERTED.search(text, start, word.start)
    if claim is None:
        return False
    if _DENIED.search(text, start, claim.start()) is not None:
        return True
    if _BORNE_OUT.search(text, start, claim.start()) is not None:
        return False
    if _OWN_VIEW.search(text, start, claim.start()) is None:
        return True
    return claim["whose"] is not None and _STOOD_BY.search(text, start, claim.start()) is None


_DENIED = lazy_pattern(lambda: rf"\b{group_of('retold', 'denied')}\b", re.IGNORECASE)
_BORNE_OUT = lazy_pattern(lambda: rf"\b{group_of('retold', 'borne_out')}\b", re.IGNORECASE)
_STOOD_BY = lazy_pattern(lambda: rf"\b{group_of('retold', 'stood_by')}\b", re.IGNORECASE)
_OWN_VIEW = lazy_pattern(lambda: rf"\b{group_of('retold', 'own_view')}\b", re.IGNORECASE)


_GIVEN = lazy_pattern(
    lambda: (
        rf"(?i:\b{group_of('retold', 'giving')})\s(?:[\w’']+\s){{0,4}}?(?:the|a|an|one|his|her|their)\s(?:\w[\w-]*\s){{0,2}}[\"“‘*_]?\Z"
    )
)
_YOU = lazy_pattern(r"\S{2,12}[ -](?:you|off)", re.IGNORECASE)
_GESTURE = 80
"""Characters before such words in which it stands who gave them."""


def is_given_as_gesture(document: Document, sentence: Span, word: Span) -> bool:
    """Whether words that could be shouted stand behind an article, as a thing that somebody gave somebody else: "he delivered the ultimate … you to the town"; not "I just sent a big … you to the mayor"."""
    text = document.text
    if _YOU.match(text, word.start) is None:
        return False
    given = _GIVEN.search(text, max(sentence.start, word.start - _GESTURE), word.start)
    return given is not None and _OWN_VIEW.search(text, sentence.start, given.start()) is None
