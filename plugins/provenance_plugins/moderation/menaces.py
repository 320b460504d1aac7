"""Threats that no single violent word makes: "I know where your children go to school"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import partial

import msgspec

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.classes import is_told
from provenance_plugins.moderation.passages import is_code, is_framed, sentence_around, trimmed
from provenance_plugins.moderation.vocabulary import group_of
from provenance_plugins.moderation.words import menaces


class Address(msgspec.Struct, frozen=True):
    """A hostile sentence to or about a person."""

    span: Span
    """The sentence, or the words that are hostile by themselves."""
    pattern: str
    """Which pattern it fits; `model` where none does."""
    cue: str
    """The word that makes it hostile."""
    direct: bool
    """Said to the person, not about him or her."""
    place: Span
    """That word, where it stands."""
    core: Span
    """The words that fit the pattern."""


_BEGINS = r"(?:\A|(?<=[.,!;\n]\s)|(?<=\n))"
"""Where a clause begins, as an order does."""


_of = partial(group_of, "menacing")


def _menaces() -> Iterator[str]:
    """What follows a word for who should do it, a wish, a duty or an announcement, each with an example."""
    # "Somebody should put a bullet in him", "should swing from a lamp post".
    yield rf"\b{_of('caller')}\s(?:\w+\s){{0,3}}?(?:{_of('shooting')}|{_of('hanging')}\s(?:\w+\s){{0,3}}?from (?:a|the) {_of('gallows')})\b"
    # "We know where your children sleep".
    yield (
        rf"\b(?:i|we)(?:['’]ve)? {_of('knowing')} where (?:you sleep|(?:you|u)\s+live(?=\s*(?:[.!…]|and\b|\Z))|your {_of('kin')}\s\w+)"
    )
    # "I will burn your house with you inside".
    yield rf"\bburn (?:{_of('burnt')}|(?:{_of('whose', 'the')}) \w+) (?:\w+ )?{_of('inside')}\b"
    # "She should face the firing squad", "needs a bullet in the head".
    yield (
        rf"\b(?:{_of('needing')}|{_of('norm')} {_of('facing')})\s(?:{_of('to_face')}\s)?{_of('execution')}\b(?!\s(?:to be|for the)\b)"
    )
    yield rf"\b(?:{_of('needing')}|should get) a bullet (?:to|in|between|through)\b"
    # "Execute them all!", "Off with her head".
    yield (
        rf"(?:{_BEGINS}|\b{_of('urging')} ){_of('order')}(?=\s*(?:[.!]|\Z|(?:{_of('emphasis')}|at \d)\b))"
        rf"|{_BEGINS}{_of('beheading')}\b"
    )
    # "They should be hanged for treason".
    yield rf"\b{_of('duty')} (?:be )?{_of('executed')} {_of('manner')}\b"
    # "I hope you die slowly", "if only he would drop dead", "hoping that her plane crashes", "please die already".
    yield rf"\b{_of('wishing')}\s(?:\w+\s){{0,4}}?(?:die {_of('painfully')}|die a (?:\w+,? ){{0,2}}?{_of('painful')} death)\b"
    person = _of("person")
    yield (
        rf"\b(?:if (?:only )?{person}(?:['’]d| would)(?: just)?|wish {person}(?:['’]d| would)?(?: just)?"
        rf"|why {_of('doubt')} {person}(?: just)?|hope {person}(?: all| just)?) drops? dead\b"
    )
    yield rf"\b{_of('hoping')}\s(?:\w+\s){{0,3}}?(?:{_of('whose', 'the')} {_of('doom')}|\w+ {_of('befalling')})\b"
    yield rf"{_BEGINS}(?:{_of('pleading')} )?{_of('dying')}\b"
    # "Ready to kill them all", "will be shot by me", "people like this are what euthanasia is for".
    yield rf"\bready to kill {_of('prey')}\b|\b{_of('will')} be (?:shot|killed) by (?:me|us)\b"
    yield rf"\bpeople like {_of('shown')}\b.{{0,20}}\beuthanasia\b"
    # "They must be wiped off the face of the earth", "put them against the wall".
    yield rf"\b{_of('person', 'people')} {_of('duty')} be (?:\w+ )?{_of('removed')} (?:from|off) {_of('world')}\b"
    yield (
        rf"\b{_of('proposing')} (?:be )?{_of('lining')} (?:{_of('object')}\s(?:\w+ ){{0,2}})?(?:up )?against (?:a|the) wall\b"
    )
    yield rf"{_BEGINS}{_of('lining')} {_of('object')}\s(?:all )?(?:up )?against (?:a|the) wall\b(?=\s+and\b|\s*[!.]?\s*\Z)"
    # "We will cut your throat", "I swear I will beat you to death".
    announced = r"\b(?:i|we)(?:['’]ll|['’](?:m|re) (?:gonna|going to)| will| am (?:going to|gonna)| are (?:going to|gonna))\s(?:\w+ ){0,5}?"
    yield rf"{announced}{_of('cutting')} {_of('whose')} throats?\b"
    yield rf"{announced}{_of('beating')} (?:you|him|her|them) {_of('beaten')}\b"
    # "We will end your life": by one's own will, so that "the illness will end your life" is none.
    yield rf"{announced}(?:end (?:your|his|her) life|end their lives|take your life)(?=\W*(?:\Z|[.!?,;:…\n]|\b(?:if|when|unless|before|now|soon|today|tonight)\b))"
    # "I'm going to smash his face".
    yield (
        r"\b(?:i|we)(?:['’]ll|['’](?:m|re) (?:gonna|going to)| will| am (?:going to|gonna))\s(?:\w+ ){0,2}?"
        rf"{_of('striking')}\s{_of('whose')} (?:\w+ )?{_of('body')}\b"
    )


_MENACES = lazy_pattern(lambda: "|".join(_menaces()), re.IGNORECASE)
"""Sentences in which the words of [menace] threaten."""


def menacing(document: Document, known: Container[Span]) -> Iterator[Address]:
    """Such threats in a document, but for those in sentences that are known."""
    reached = -1
    for cue in menaces(document):
        if cue.span.start < reached or is_code(document, cue.span):
            continue
        sentence = sentence_around(document, cue.span)
        reached = sentence.end
        hit = _MENACES.search(document.text, sentence.start, sentence.end)
        if hit is None or is_told(document, sentence) or is_framed(document, Span(*hit.span()), sentence):
            continue
        span = trimmed(document, sentence)
        if span not in known:
            yield Address(
                span, "menace", document.slice(cue.span), "you" in hit[0].lower(), cue.span, Span(*hit.span())
            )
