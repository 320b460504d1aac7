"""A study that the text tells of near a source: its journal, its author or its maker stands a few sentences before or behind."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, sentences
from provenance.analysis.register import register
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NAME

_SENTENCES = 3
"""Before and behind."""
_FIRST_PERSON = lazy_pattern(r"\b(?:[Ww]e|[Oo]ur)\b")
_BESIDE = 2
"""Sentences before a work in which writers say that it is theirs."""
_OPENING = 2
"""Sentences of a text that tell what it is of; what they speak of is named in all of it."""
_WHOLE = 6000
"""Characters of a text that are looked at for that."""
_PUBLISHED = rf"(?:published|presented) (?:[\w-]+ ){{0,3}}?(?:in|at) (?:the )?(?:[a-z-]+ ){{0,4}}{NAME}"
_OF_JOURNAL = ("journal", "published ", "presented ")
"""What every match of the next pattern holds: a text without it is not searched, which would take ten times as long. So below."""
_JOURNAL = lazy_pattern(rf"\bjournals? (?:of )?(?:the )?{NAME}|\b{NAME} journal\b|\b{_PUBLISHED}")
"""Where it was published: "in the journal Harbour Sleep", "presented at the Harbour Congress"."""
_LEAD = r"(?i:(?:lead|senior|study|principal|first|co-?lead)[ -](?:study )?(?:lead |co-)?)"
_TITLE = r"(?:(?:Dr|Prof)\.? |Professor )?"
_LEADERS = ("researcher", "investigator", "leader", "scientist")
_LEADING = ("co-", *(word + mark for word in ("lead", "senior", "study", "principal", "first") for mark in " -"))
"""What stands right before one of those where it tells who wrote a work, in lower case."""
_LEADING_REACH = max(map(len, _LEADING))
_LED = tuple(
    f" {verb} " for verb in ("led", "conducted", "headed", "directed", "wrote", "worked on", "was involved in")
)
_LED_WORK = lazy_pattern(
    r"(?:the|this|that) (?:new |recent |latest )?(?:study|research|paper|survey|report|review|analysis|team)\b"
)
_AUTHOR = lazy_pattern(
    rf"\b(?:{_LEAD}(?:author|researcher|investigator|leader|scientist)|co-?author)s?(?: of (?:the|this|that) [a-z]+)?,? {_TITLE}[A-ZÀ-Þ][\w.’'-]+ [A-ZÀ-Þ]"
    rf"|\b[A-ZÀ-Þ][\w’'-]+, (?:[^.;“”\"]{{0,120}}?\b)?(?:{_LEAD}(?:author|researcher|investigator|scientist)|co-?author|(?:an?|the|one of the) (?:study’s |study's )?authors?\b)"
    r"|\b[A-ZÀ-Þ][\w’'-]+,? (?:[^.;“”\"]{0,120}?\b)?(?:who|and) (?:[a-z-]+ )?(?:led|conducted|headed|directed|wrote|authored|worked on|was involved in) "
    r"(?:the|this|that) (?:new |recent |latest )?(?:study|research|paper|survey|report|review|analysis|team)\b"
)
"""Who wrote it: "lead author Ana Cruz", "Ana Cruz, who led the study"."""
_OF_MAKER = (" by ", " by the ", " from ", " from the ")
_MAKER = lazy_pattern(
    rf"\b(?:study|report|survey|poll|analysis|review|paper|research|audit)(?: \w+)? (?:by|from) (?:the )?{NAME}"
    rf"|\b(?:conducted|carried out|compiled|commissioned|released|issued|led|authored|produced) (?:\w+ )?by (?:the )?{NAME}"
)
_SPECIFIC = lazy_pattern(
    r"(?:an?|one|another|the|this|that|new|recent|his|her|their|its|today[’']s)\b(?: [a-z-]+){0,3} ", re.IGNORECASE
)
_OWN = lazy_pattern(
    rf"\bjournals? (?:of )?(?:the )?{NAME}|\b{_PUBLISHED}"
    r"|\battributed to (?:the )?[A-ZÀ-Þ]"
)
_SMALL = lazy_pattern(r"\b(?:by|from) (?:the )?[a-z]+[A-Z]\w+")
"""A name that begins small: "data from eHarbour"."""
_POINTING = lazy_pattern(r"\b(?:That|[Tt]his) \Z")
_NARROW = 6
"""Characters before a work in which "that" stands."""


def is_named_in_words(document: Document, one: Attribution) -> bool:
    """Whether the sentence itself names a work: by its journal ("a study published in the journal Harbour Sleep"), or as one just told of ("that report")."""
    source = one.source
    if source is None:
        return False
    text = document.text
    if _POINTING.search(text, max(0, source.start - _NARROW), source.start) is not None:
        return True
    sentence = sentences(document)[one.sentence].span
    return _OWN.search(text, min(source.start, one.cue.start), sentence.end) is not None


def is_work_of_text(document: Document, one: Attribution) -> bool:
    """Whether one certain work without a name at its verb is the one whose journal, author or maker the text gives near."""
    source = one.source
    if one.kind != "work" or source is None:
        return False
    if _SMALL.search(document.text, source.start, source.end) is not None:
        return True
    if one.head not in forms("works"):
        return False
    if _SPECIFIC.match(document.text, source.start, source.end) is None:
        return False
    around = _around(document, one)
    text = document.text
    return (
        _has_journal(text, around)
        or (_may_have_author(text, around) and _AUTHOR.search(text, *around) is not None)
        or (_may_have_maker(text, around) and _MAKER.search(text, *around) is not None)
    )


def _has_journal(text: str, around: Span) -> bool:
    start, end = around
    return (
        any(text.find(word, start, end) >= 0 for word in _OF_JOURNAL) and _JOURNAL.search(text, start, end) is not None
    )


def _may_have_author(text: str, around: Span) -> bool:
    """Whether a stretch has words that every match of the pattern for authors holds: most have none, and the search takes long."""
    start, end = around
    if text.find("author", start, end) >= 0:
        return True
    for word in _LEADERS:
        at = text.find(word, start, end)
        while at >= 0:
            if text[max(start, at - _LEADING_REACH) : at].lower().endswith(_LEADING):
                return True
            at = text.find(word, at + 1, end)
    for verb in _LED:
        at = text.find(verb, start, end)
        while at >= 0:
            if _LED_WORK.match(text, at + len(verb), end) is not None:
                return True
            at = text.find(verb, at + 1, end)
    return False


def _may_have_maker(text: str, around: Span) -> bool:
    """Whether "by" or "from" stands before a capital in a stretch."""
    start, end = around
    for words in _OF_MAKER:
        at = text.find(words, start, end)
        while at >= 0:
            if text[at + len(words) : at + len(words) + 1].isupper():
                return True
            at = text.find(words, at + 1, end)
    return False


def is_own_work(document: Document, one: Attribution) -> bool:
    """Whether writers who say "we" beside it tell of their own work: "We looked at ten. A review of these showed …"."""
    if one.kind != "work" or one.source is None:
        return False
    if one.head not in forms("own_work") or register(document).reporting:
        return False
    listed = sentences(document)
    first = listed[max(0, one.sentence - _BESIDE)].span.start
    last = listed[min(len(listed) - 1, one.sentence + 1)].span.end
    return _FIRST_PERSON.search(document.text, first, last) is not None


def is_author_of_study(document: Document, one: Attribution) -> bool:
    """Whether scholars without a name are those of a study that the text tells of near: its journal or one of its authors is given."""
    if one.source is None or one.head not in forms("study_people"):
        return False
    around = _around(document, one)
    text = document.text
    if _may_have_author(text, around) and _AUTHOR.search(text, *around) is not None:
        return True
    return _has_journal(text, around) and any(
        word in forms("study_words") for word in re.findall(r"[a-z]+", text[around.start : around.end].lower())
    )


def _around(document: Document, one: Attribution) -> Span:
    """The sentences around, or the whole text for what its first ones tell and for what scholars found."""
    listed = sentences(document)
    start = listed[max(0, one.sentence - _SENTENCES)].span.start
    found = one.kind != "work" and not forms("finding").isdisjoint(document.slice(one.cue).lower().split())
    if found and one.sentence >= _OPENING:
        return Span(max(0, one.cue.start - _WHOLE), min(listed[-1].span.end, one.cue.start + _WHOLE))
    if one.sentence < _OPENING:
        return Span(start, min(listed[-1].span.end, start + _WHOLE))
    return Span(start, listed[min(len(listed) - 1, one.sentence + _SENTENCES)].span.end)
