"""Sentences that only lead to the next one, which names the person or the work and says the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Phrases, Span, lazy_pattern

_FITTING = Phrases.load(__package__, "fitting")
_QUOTATION_MARKS = '"“'
_AROUND = 160
"""How many characters before and behind a name tell what its bearer is."""
_ONE_OF = ("one of ", "One of ", "a ", "A ", "an ", "An ", "another ", "Another ")
_AUTHORS = lazy_pattern(
    r"\b(?:authors?|researchers?|co-authors?|lead author) (?:of|on|behind) (?:the|that|this|its) [a-z-]+", re.IGNORECASE
)
_CAPITAL = lazy_pattern(r"\b[A-ZÀ-Þ][\w.’'-]+ (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ]\w+")
_BODY = lazy_pattern(r"\s*[“\"]?The ((?:(?:[A-ZÀ-Þ][\w&’'-]+|of|for|the|and|on|[A-Za-z]+-based) )*[A-ZÀ-Þ][\w&’'-]+)")
_LONG_NAME = 3
"""Words with a capital that make a name which can only be a body's."""
_NEXT = 6
"""Attributions that may stand in one sentence."""
_LEAD = 1
"""The last sentence of those that a story begins with."""
_STORY = 4
"""Sentences behind these in which it names whom it is about."""
_WORKS = Phrases.load(__package__, "works")
_ARTICLES = ("a ", "A ", "an ", "An ", "one ", "One ", "another ", "Another ", "Yet another ")


def leads_to_holder(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether one person without a name is the lead to the one whom the next sentence names, with a title that fits.

    "One of the governor's top advisers said so. Ana Cruz, the chairwoman of the council, said …" A name without such a title may be
    anybody's. Several people are led to one of them only where the next sentence begins with that one's words in quotation marks.
    """
    one = listed[index]
    if one.kind != "holder" or one.source is None or not one.lays or one.tells_of_source:
        return False
    fitting = _fitting(one.head)
    if not fitting:
        return False
    single = not one.head.endswith("s") or document.text.startswith(_ONE_OF, one.source.start)
    spans = sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + 1:
            return False
        if after.sentence == one.sentence or not after.lays or after.kind != "named" or after.source is None:
            continue
        if after.again or after.speaker is None or " " not in after.speaker:
            return False
        here = spans[after.sentence]
        if here.block > spans[one.sentence].block + 1:
            return False
        if not single and document.text[here.span.start] not in _QUOTATION_MARKS:
            return False
        beside = Span(
            max(here.span.start, after.source.start - _AROUND), min(here.span.end, after.source.end + _AROUND)
        )
        return any(_is_word(document.text, word, beside) for word in fitting)
    return False


def leads_story(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the first sentences lay to scholars what one of them, named with a title that fits, tells in the next ones.

    "Dust is lifted by electricity, say physicists. … Ana Cruz, of Harbour University, … “It is,” says Cruz."
    """
    one = listed[index]
    fitting = _fitting(one.head)
    if one.kind not in ("group", "holder") or one.sentence > _LEAD or not fitting or "University" not in fitting:
        return False
    text, spans = document.text, sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + _STORY:
            return False
        if after.kind != "named" or not after.lays or after.speaker is None or after.sentence <= one.sentence:
            continue
        at = text.find(after.speaker, spans[one.sentence].span.end)
        if at < 0 or " " not in after.speaker:
            return False
        beside = Span(max(0, at - _AROUND), min(len(text), at + len(after.speaker) + _AROUND))
        last = spans[min(after.sentence + 1, len(spans) - 1)].span.end
        quoted = any(mark in text[spans[after.sentence].span.start : last] for mark in _QUOTATION_MARKS)
        return quoted and any(_is_word(text, word, beside) for word in fitting)
    return False


def leads_to_work(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the next sentence begins with the body that made a work, or names one of its authors.

    "A new report says taxes will rise. The Harbour Institute expects …", "One of the authors of that report, Ana Cruz".
    """
    one = listed[index]
    spans = sentences(document)
    if one.kind != "work" or one.head not in _works() or one.sentence + 1 >= len(spans):
        return False
    after = spans[one.sentence + 1]
    if after.block > spans[one.sentence].block + 1:
        return False
    text, (start, end) = document.text, after.span
    authors = _AUTHORS.search(text, start, end)
    if authors is not None and _CAPITAL.search(text, authors.end(), end) is not None:
        return True
    if one.source is None or not text.startswith(_ARTICLES, one.source.start):
        return False
    body = _BODY.match(text, start, end)
    if body is None:
        return False
    if sum(word[0].isupper() for word in body[1].split()) >= _LONG_NAME:
        return True
    says = any(
        other.named and other.lays and other.sentence == one.sentence + 1
        for other in listed[index + 1 : index + 1 + _NEXT]
    )
    return says or not _works().isdisjoint(re.findall(r"\w+", text[start:end].lower()))


def _is_word(text: str, word: str, span: Span) -> bool:
    at = text.find(word, span.start, span.end)
    while at >= 0:
        if not text[at - 1 : at].isalnum():
            return True
        at = text.find(word, at + 1, span.end)
    return False


@cache
def _fitting(head: str) -> tuple[str, ...]:
    """The titles that somebody has who is told of by a word."""
    entries = [entry for listed in _FITTING.by_language().values() for entry in listed]
    kinds = {kind for entry in entries if entry.text == head for kind in entry.tags if kind.startswith("is_")}
    wanted = {kind.replace("is_", "as_", 1) for kind in kinds}
    return tuple(entry.text for entry in entries if not wanted.isdisjoint(entry.tags))


@cache
def _works() -> frozenset[str]:
    return frozenset(entry.text for entries in _WORKS.by_language().values() for entry in entries)
