"""Lexicons, and the one pass that finds every phrase of every lexicon in a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from provenance.documents import Document
from provenance.phrases import lexicons as files
from provenance.phrases.index import Match, PhraseIndex
from provenance.phrases.lexicons import ANY, Entry, EntryLike, Group, LexiconError, Phrases, tables_of
from provenance.phrases.literals import Literals, Together
from provenance.spans import Span

__all__ = [
    "ANY",
    "Entry",
    "EntryLike",
    "Group",
    "LexiconError",
    "Literals",
    "Match",
    "PhraseIndex",
    "Phrases",
    "Scan",
    "Together",
    "between",
    "forget",
    "index_of",
    "leave_unscanned",
    "matches",
    "scan",
    "scan_of",
    "tables_of",
]

_OWN: dict[Phrases, PhraseIndex] = {}
_LAST: dict[tuple[Phrases, ...], PhraseIndex] = {}
_KEPT = 8
"""Indexes that are kept, of the sets of lexicons that were asked for last."""


def index_of(lexicons: Iterable[Phrases]) -> PhraseIndex:
    """The index of a set of lexicons, where there is one already with its automata: those of thousands of phrases take as long as many texts."""
    key = tuple(dict.fromkeys(lexicons))
    index = _LAST.pop(key, None) or PhraseIndex(key)
    _LAST[key] = index
    if len(_LAST) > _KEPT:
        del _LAST[next(iter(_LAST))]
    return index


def forget(package: str) -> None:
    """What was read of the lexicons of a package, which is about to be made anew."""
    files.forget(package)
    for kept in (_OWN, _LAST):
        kept.clear()


class Scan(msgspec.Struct):
    """What one index found in one document; kept with the document."""

    index: PhraseIndex
    found: Mapping[Phrases, tuple[Match, ...]]
    language: str
    late: dict[Phrases, tuple[Match, ...]] = msgspec.field(default_factory=dict)


def scan(document: Document, index: PhraseIndex, language: str) -> Scan:
    """Scan a document, once, and keep what was found for `matches`."""
    result = Scan(index, index.scan(document.text, language), language)
    document.keep("scan", result)
    return result


def scan_of(document: Document) -> Scan | None:
    """What a scan found in a document; None where there was none yet."""
    kept: Scan | None = document.memory.get("scan")
    return kept


def leave_unscanned(document: Document, language: str) -> None:
    """Have each lexicon be looked for when it is asked for, in the language by which the document is read."""
    document.keep("scan", Scan(PhraseIndex(()), {}, language))


def _no_scan(document: Document) -> Scan:
    return Scan(PhraseIndex(()), {}, document.languages[0] if document.languages else "en")


def matches(document: Document, lexicon: Phrases) -> tuple[Match, ...]:
    """The matches of one lexicon in a document, in order of place.

    They come from the run's one pass; a lexicon that the pass did not hold is looked for by itself. Raises LexiconError.
    """
    kept = scan_of(document)
    if kept is None:
        kept = document.recall("scan", _no_scan)
    found = kept.found.get(lexicon)
    if found is not None:
        return found
    if lexicon in kept.index.held:
        return ()
    if lexicon not in kept.late:
        index = _OWN.get(lexicon)
        if index is None:
            index = _OWN[lexicon] = PhraseIndex((lexicon,))
        kept.late[lexicon] = index.scan(document.text, kept.language).get(lexicon, ())
    return kept.late[lexicon]


def between(found: Sequence[Match], span: Span) -> Iterator[Match]:
    """Those of a sorted sequence of matches that begin inside a span."""
    first, end = span[0], span[1]
    # A match begins with its span: compared as tuples, without a call for each step of the search.
    low = high = bisect_left(found, ((first, -1),))
    size = len(found)
    while high < size and found[high][0][0] < end:
        high += 1
    return iter(found[low:high])
