"""Whether a sentence itself, or a line beside it, names the source of what it states, in a form that no attribution or citation has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from provenance.analysis.citations.support import set_apart
from provenance.api import (
    DIGITS,
    BlockKind,
    Document,
    Literals,
    Match,
    Phrases,
    Span,
    analysis,
    lazy_pattern,
    matches,
)
from provenance.named_tuples import NamedTuple

__all__ = ["SOURCE_LINES", "ends_in_source", "names_source", "sourced_blocks"]

SOURCE_LINES = Phrases.load(__package__, "source_line")
_MEASURING = Phrases.load(__package__, "measuring")
_PUBLISHED = Phrases.load(__package__, "published")
_COUNTING = Phrases.load(__package__, "counting")
_POLLING = Phrases.load(__package__, "polling")
_LEGAL = Phrases.load(__package__, "legal")
_DOCUMENTS = Phrases.load(__package__, "named_documents")

_NAME = r"[A-Z][\w&.'’-]{0,40}(?: (?:(?:of|for|and|on|&|the|de) )?[A-Z][\w&.'’-]{0,40}){0,6}"
"""Its words have an end: a sequence of letters (a key, a genome) would be looked through from each capital of it on."""
_NOTE = lazy_pattern(r"[.!?](?<=[a-z)%]{3}[.!?])[”\"’]?\d{1,2}(?=\s+[A-Z“\"]|\s*\Z)", signs=DIGITS)
"""The number of a note, once raised, behind a full stop: "by filing a return.1 If you"."""
_BRACKETED = lazy_pattern(rf"\((?:[Ss]ource: )?({_NAME})(?:,? (?:19|20)\d\d)?\)[.!]?\s*\Z")
_PLACED = lazy_pattern(
    rf"\((?:[Ss]ee |[Ss]ource: )?{_NAME}(?:, [^();]{{2,60}}?(?:\bpp?\. ?\d|\b(?:19|20)\d\d\b)|,? pp?\. ?\d)[^();]{{0,20}}\)[.!]?\s*\Z"
)
"""A body and a place in its work: "(Labour Board, annual report 2020, p. 4)"."""
_CASE = lazy_pattern(
    r"[A-Z][\w.’']* v\.? (?:the )?[A-Z][^;]{2,80}?(?:\[?(?:1[6-9]|20)\d\d\]? (?:\d{1,2} )?[A-Z][A-Za-z]{1,8}\b|\d{1,4} (?:[A-Z][A-Za-z]{0,6}\. ?){1,3}(?:\d(?:d|th) )?\d)"
)
"""A case and where it is reported: "Reed v Quay Board [2020] UKSC 12", "Reed v. Quay Board, 453 F.2d 533"."""
_NUMBERED = lazy_pattern(r"[\w%] ?\(\d{1,2}(?:[,–-] ?\d{1,2})*\)[.!]?\s*\Z")
"""The number of a note in round brackets: "by 2032 (1)."."""
_PER = lazy_pattern(r"Per (?:an? |the )?(?:[\w’'-]+ ){0,4}?[A-Z]\w")
"""Who says so, before it: "Per a Senate report, …"."""
_LISTED = lazy_pattern(r"\([A-Z][A-Za-z]{2,7}: ?[A-Z]{1,6}(?:\.[A-Z])?\)")
"""A share's name at its exchange, where its price stands: "(NYSE: SDR)"."""
_STARRED = lazy_pattern(r"[.!?][”\"’]?\s?[*†‡§]{1,8}(?=\s|\Z)", signs=tuple("*†‡§"))
"""The stars of a note behind a full stop."""
_BEHIND = 3
"""Characters behind a sentence that may be the number of its note."""
_LONGEST_STARS = 8
"""Characters behind a sentence that may be the stars of its note."""
_LONGEST = 90
"""Characters at the end of a sentence in which the brackets with its source stand."""
_FEWEST = 2
"""Words with a capital that make a name of what stands in brackets at the end."""
_NAMED = lazy_pattern(r"[*_]{0,2}\s?[*_]{0,2}(?:the |an? )?[“\"‘'\[(<*_]{0,3}(?:[A-Z\d]|https?:|www\.|doi)")
"""Behind the label: a name, a title, a number or an address."""
_BEFORE = lazy_pattern(r"(?:\A|[.!?”\"’)\]]\s+|[(\[|])[*_]{0,2}\Z")
"""Before it: nothing, a sentence, or an opening bracket."""
_BEFORE_REACH = 6
"""Characters before a label that show whether it begins a sentence."""
_LONGEST_LINE = 240
"""Characters of a line that says where its neighbours are from; a paragraph of that name tells something else."""


class _Patterns(NamedTuple):
    measuring: re.Pattern[str]
    verbs: tuple[str, ...]
    published: re.Pattern[str]
    telling: tuple[str, ...]
    agent: re.Pattern[str]
    """Who measured it, behind the verb: "as measured with the Analytics Program"."""
    counting: tuple[str, ...]
    polled: re.Pattern[str]
    """Who asked how many: "When Harbour Watch asked 2,000 people, …"."""
    polling: tuple[str, ...]
    legal: re.Pattern[str]
    """A place in a law, which is where what the law lays down can be read."""
    laws: tuple[str, ...]
    any_word: Literals
    """All words without which nothing is measured, published, counted or a place in a law: few sentences have one."""


@cache
def _patterns() -> _Patterns:
    verbs = tuple(entry.text for entry in _MEASURING.by_language()["en"])
    telling = tuple(entry.text for entry in _PUBLISHED.by_language()["en"])
    name = rf"(?P<name>{_NAME})(?: \([^()]{{1,40}}\))?,?(?: (?:also|now|recently|has|had|\w+ly))?"
    measuring = rf"{name} (?:{'|'.join(map(re.escape, verbs))})(?!\w)"
    published = rf"(?:{'|'.join(map(re.escape, telling))})[^;]{{0,60}}? (?:in|by) (?:the )?(?:journal )?(?P<name>[A-Z][\w’'-]+ (?:[a-z]{{2,3}} )?[A-Z])"
    counting = tuple(entry.text for entry in _COUNTING.by_language()["en"])
    agent = rf"(?<!\w)(?:{'|'.join(map(re.escape, counting))}) (?:by|with) (?:the )?[A-Z]\w"
    polling = tuple(entry.text for entry in _POLLING.by_language()["en"])
    asked = "|".join(map(re.escape, polling))
    polled = rf"{name} (?:{asked}) (?:(?:more than|over|some|about|around|nearly|almost|just over|just under) )?\d[\d,]*\d (?!years|pounds|dollars)[a-z]"
    laws = tuple(entry.text for entry in _LEGAL.by_language()["en"])
    legal = rf"(?:(?<!\w)|(?<=\d ))(?:{'|'.join(map(re.escape, laws))}) ?(?:\(?[A-Z]{{2,3}}\)? )?[§\d]"
    return _Patterns(
        lazy_pattern(measuring),
        verbs,
        lazy_pattern(published),
        telling,
        lazy_pattern(agent),
        counting,
        lazy_pattern(polled),
        polling,
        lazy_pattern(legal),
        laws,
        Literals((*verbs, *telling, *counting, *polling, *laws)),
    )


def names_source(text: str, span: Span, works: Iterable[Match]) -> bool:
    """Whether a sentence has a named body measure or project, names a work's journal, or ends with a source in brackets or a raised number.

    `works` are the words for works that count or measure in it.
    """
    sentence = text[span.start : span.end]
    patterns = _patterns()
    worded = patterns.any_word.any_in(sentence.encode("utf-8", "replace"))
    if worded and _holds(sentence, patterns.verbs) and _is_measured(sentence, patterns.measuring):
        return True
    if worded and _holds(sentence, patterns.telling):
        begin = min((work.span.end for work in works), default=span.end) - span.start
        if patterns.published.search(sentence, begin) is not None:
            return True
    if sentence.startswith("Per ") and _PER.match(sentence) is not None:
        return True
    for words, pattern in (
        (patterns.laws, patterns.legal),
        (patterns.counting, patterns.agent),
        (patterns.polling, patterns.polled),
    ):
        if worded and _holds(sentence, words) and pattern.search(sentence) is not None:
            return True
    if (" v. " in sentence or " v " in sentence) and _CASE.search(sentence) is not None:
        return True
    return ends_in_source(text, span)


def ends_in_source(text: str, span: Span) -> bool:
    """Whether a sentence ends with a source in brackets or the mark of a note, or names a share at its exchange: in any language."""
    sentence = text[span.start : span.end]
    if sentence.rstrip(". ").endswith(")") and _ends_in_source(sentence):
        return True
    if "(" in sentence and ":" in sentence and _LISTED.search(sentence) is not None:
        return True
    if _STARRED.search(text, span.start, span.end + _LONGEST_STARS) is not None:
        return True
    return _NOTE.search(text, span.start, span.end + _BEHIND) is not None


def _ends_in_source(sentence: str) -> bool:
    """Whether the brackets at the end of a sentence hold the number of a note, a body, a place in its work, or a document."""
    start = max(0, len(sentence) - _LONGEST)
    if any(pattern.search(sentence, start) is not None for pattern in (_NUMBERED, _documents(), _PLACED)):
        return True
    found = _BRACKETED.search(sentence, start)
    return found is not None and sum(word[0].isupper() and not word.isupper() for word in found[1].split()) >= _FEWEST


@cache
def _documents() -> re.Pattern[str]:
    by_tag: dict[str, list[str]] = {}
    for entry in _DOCUMENTS.by_language()["en"]:
        by_tag.setdefault(entry.tags[0], []).append(re.escape(entry.text))
    numbered, back = ("|".join(sorted(by_tag[tag], key=len, reverse=True)) for tag in ("numbered", "back"))
    return lazy_pattern(
        rf"\((?:see |cf\. )?(?:(?:{numbered})(?:[ /(]|(?<=\W))[^();]{{0,30}}(?:\([A-Z]{{2,3}}\))?[^();]{{0,10}}\d[^();]{{0,40}}|(?:[^();]{{2,40}} )?(?:{back})(?:,? [^();]{{1,40}})?)\)[.!]?\s*\Z"
    )


def _holds(sentence: str, words: tuple[str, ...]) -> bool:
    """Whether one of some words occurs; a third faster than `any` over a generator."""
    for word in words:  # noqa: SIM110
        if word in sentence:
            return True
    return False


def _is_measured(sentence: str, pattern: re.Pattern[str]) -> bool:
    """Whether a name that is more than the capital of a first word, or of a people, stands before such a verb."""
    for found in pattern.finditer(sentence):
        words = found["name"].split()
        if found.start() == 0:
            words = words if _is_coined(words[0]) else words[1:]
        if len(words) > 1 or (words and (_is_coined(words[0]) or not words[0].endswith("s"))):
            return True
    return False


def _is_coined(word: str) -> bool:
    """Whether a word has a capital inside: "HomeAdvisor", "IDC"."""
    return any(character.isupper() for character in word[1:])


@analysis()
def sourced_blocks(document: Document) -> frozenset[int]:
    """The blocks, by index, that a line stands in or beside which says where they are from: "Source: Eurostat, 2019"."""
    found: set[int] = set()
    for match in matches(document, SOURCE_LINES):
        index = document.block_index(match.span.start)
        if index is not None and _is_label(document, match, document.blocks[index].span.start):
            found.add(index)
            start, end = document.blocks[index].span
            if match.span.start - start < _BEFORE_REACH and end - start <= _LONGEST_LINE:
                found.update(_beside(document, index))
    return frozenset(found)


def _is_label(document: Document, match: Match, begin: int) -> bool:
    """Whether a label begins a block or a sentence, and somebody's name or a place to look at stands behind it."""
    text, (start, end) = document.text, match.span
    before = text[max(begin, start - _BEFORE_REACH) : start]
    return _BEFORE.search(before) is not None and _NAMED.match(text, end) is not None


def _beside(document: Document, index: int) -> list[int]:
    """What a line belongs to: the list, table or quotation above it, else the one below it, else the paragraph above."""
    blocks = document.blocks
    apart = set_apart(document, index, -1) or set_apart(document, index, 1)
    if apart:
        return apart
    return [index - 1] if index and blocks[index - 1].kind is BlockKind.PARAGRAPH else []
