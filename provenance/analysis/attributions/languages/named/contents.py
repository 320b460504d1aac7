"""What is laid to somebody by name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.named.subjects import leads_to
from provenance.analysis.attributions.languages.named.told import Named
from provenance.analysis.attributions.languages.named.who import close
from provenance.analysis.attributions.languages.named.words import noun, small
from provenance.analysis.attributions.languages.words import GERMAN
from provenance.analysis.quotes import Quotation
from provenance.api import Span

_MARKS: Final = frozenset(",-–—;")
_SEEN: Final = 12
"""Words behind a verb in which what is said begins."""
_FEWEST: Final = 2
_OF: Final = frozenset({"de", "del", "du", "des", "d'", "da", "do", "di", "della", "van", "von", "der", "vom"})
_SHORT: Final = 6
"""Words of whose somebody is, between commas: ", da UFMG,"."""
_WORDS: Final = 12
"""Characters of a quotation that is all that is said, whatever leads to it."""


def content_of(clause: Clause, sentence: Span, one: Named, language: str, quoted: Sequence[Quotation]) -> Span | None:
    """What is said: before a verb that a comma or a quotation leads to, behind "that" or a colon, else what follows; with all of a quotation that it ends with."""
    first = min(one.first, one.who.first)
    if one.before:
        found = _in_front(clause, sentence, first)
        return None if found is None else _whole(found, quoted)
    behind = max(one.behind, one.who.behind)
    if one.manner == "according" or one.who.first > one.first:
        behind = close(clause, behind) if _has_role(clause, behind, language) else clause.behind_brackets(behind)
    at, that = behind, small(language, "that")
    while at < min(len(clause.words), behind + _SEEN):
        word = clause.at(at)
        if word == "," and clause.at(at + 1) in that and language != GERMAN and one.who.first > one.first:
            return _rest(clause, sentence, close(clause, behind))  # "per Ana Cruz, che firmò il restauro, …"
        if word in that and not leads_to(clause, behind, at, language):
            break
        if word in that or word == ":":
            return _rest(clause, sentence, at + 1)
        if word == "," and clause.holds({":"} if language == GERMAN else _told(language), at + 1, at + _SEEN):
            at += 1  # "afirmou, em comunicado, que …", "spiega Ana Cruz, geologa: “…”"
            continue
        if word == "," and (language == GERMAN or at == behind):
            return _rest(clause, sentence, at + 2 if clause.at(at + 1) in that else at + 1)
        if word in QUOTES:
            return _rest(clause, sentence, at)
        if clause.ends_clause(at):
            break
        at += 1
    return _rest(clause, sentence, behind)


def _has_role(clause: Clause, behind: int, language: str) -> bool:
    """Whether who somebody is stands between commas behind a name: ", directora de Vega,"."""
    at = clause.behind_brackets(behind) + 1
    if clause.at(at - 1) != ",":
        return False
    if clause.at(at) in _OF and close(clause, behind) <= at + _SHORT:
        return True
    while clause.at(at) in small(language, "definite"):
        at += 1
    return noun(clause.at(at), language) == "role"


def _told(language: str) -> frozenset[str]:
    return small(language, "that") | {":"}


def _in_front(clause: Clause, sentence: Span, first: int) -> Span | None:
    at = first
    while at > 0 and clause.at(at - 1) in _MARKS:
        at -= 1
    return Span(sentence.start, clause.ends[at - 1]) if at > 0 else None


def _rest(clause: Clause, sentence: Span, at: int) -> Span | None:
    while clause.at(at) in _MARKS:
        at += 1
    if len(clause.words) - at < _FEWEST:
        return None
    return Span(clause.starts[at], sentence.end)


def _whole(found: Span, quoted: Sequence[Quotation]) -> Span:
    """A stretch from the beginning of the quotation on that it ends in, which may be of several sentences."""
    index = bisect_right(quoted, found.end - 1, key=lambda one: one.span.start) - 1
    if index < 0:
        return found
    span = quoted[index].span
    if found.start < span.start <= found.end - _WORDS and span.end in (found.end, found.end - 1):
        return Span(span.start, found.end)
    if span.end in (found.end, found.end - 1) and span.start < found.start:
        return Span(span.start, found.end)
    return found
