"""Whether a bad word is used or only mentioned, and whether it is meant at all."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import inside_quotation
from provenance.api import Document, lazy_pattern
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.vocabulary import entries
from provenance_plugins.moderation.words import Word, profanities, slurs, within

__all__ = ["has_hostile_neighbour", "is_innocent", "is_mentioned", "is_of_oneself", "stands_alone"]

_WORD = lazy_pattern(r"[^\W\d_]+")
_NEAR = 160
_MENTION = lazy_pattern(
    r"\b(?:the (?:word|term|slur|epithet|insult|phrase|name|n-word)s?|(?:word|term|slur|epithet)s? like|so-called|called|calling|calls? (?:me|us|him|her|them|you|people) an?|means?|meaning|"
    r"etymology|definition of|pronounced|spelled|spelling of|using the)\W*$",
    re.IGNORECASE,
)
_MENTION_REACH = 40


@cache
def _innocent() -> frozenset[str]:
    return frozenset(entry.text for entry in entries("innocent"))


def is_innocent(document: Document, word: Word) -> bool:
    """Whether a word that has an innocent meaning has it here: the words of that meaning stand in its sentence."""
    if word.disguised or word.word not in _two_faced():
        return False
    sentence = sentence_around(document, word.span)
    return not _innocent().isdisjoint(_WORD.findall(document.slice(sentence).lower()))


@cache
def _two_faced() -> frozenset[str]:
    return frozenset(entry.text for entry in entries("twofaced"))


def is_mentioned(document: Document, word: Word) -> bool:
    """Whether a word is spoken of: "the word …", "… means"."""
    start = word.span.start
    before = document.text[max(0, start - _MENTION_REACH) : start].rstrip("\"“‘'*_ ")
    return bool(_MENTION.search(before + " "))


_SELF = lazy_pattern(
    r"\b(?:i'?m|i am|we'?re|we are|myself|ourselves|my fellow|us|as a) (?:an? |the )?(?:\w+ ){0,2}$", re.IGNORECASE
)


def is_of_oneself(document: Document, word: Word) -> bool:
    """Whether somebody uses a word of himself or herself: "I'm a proud …", "I call myself …"."""
    before = document.text[max(0, word.span.start - _MENTION_REACH) : word.span.start].replace("’", "'")
    return bool(_SELF.search(before))


def stands_alone(document: Document, word: Word) -> bool:
    """Whether a word that also has an innocent meaning lacks a neighbour that gives it the bad one; a capital makes it a name."""
    if document.text[word.span.start].isupper() and not document.text[word.span.start : word.span.end].isupper():
        return True
    start, end = word.span.start - _NEAR, word.span.end + _NEAR
    return not any(
        other.span != word.span and not {"homonym", "name", "mild"} & set(other.tags)
        for other in (*within(profanities(document), start, end), *within(slurs(document), start, end))
    )


def has_hostile_neighbour(document: Document, word: Word) -> bool:
    """Whether a word of two meanings stands beside a bad word, or is thrown at somebody ("you …", "a bunch of …")."""
    if not stands_alone(document, word):
        return True
    before = document.text[max(0, word.span.start - 24) : word.span.start].lower()
    return bool(_THROWN.search(before)) and not inside_quotation(document, word.span)


_THROWN = lazy_pattern(
    r"\b(?:you|u|ur|you're|your|these|those|fat|ugly|stupid|dumb|dirty|filthy|disgusting|damn|bunch of|such a|hate|kill all) (?:\w+ )?$"
)
