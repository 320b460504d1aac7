"""Claims: sentences that state something which a reader should be able to check."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from provenance.analysis.characters import latin
from provenance.analysis.citations.support import coverage
from provenance.analysis.claims.claim import Claim
from provenance.analysis.claims.likelihoods import with_likelihoods
from provenance.analysis.claims.model import load_model
from provenance.analysis.claims.neighbours import is_beside
from provenance.analysis.claims.sourcing import SOURCE_LINES, names_source
from provenance.analysis.claims.speech import WORKS, spoken
from provenance.analysis.claims.stated import stated
from provenance.analysis.claims.statistics import (
    OPENING,
    QUANTITIES,
    beside_letters,
    quantity_in,
    set_apart,
)
from provenance.analysis.claims.thresholds import (
    ASSERTING,
    CUES,
    FOREMOST,
    RANKING,
    SETTING,
    is_noted,
    places,
    ranks,
    shares,
)
from provenance.analysis.claims.words import instructs
from provenance.analysis.code_spans import in_formula
from provenance.analysis.dates.reading import dates
from provenance.analysis.language import language
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.sentences import Sentence, sentences
from provenance.api import Document, Match, Span, analysis, lazy_pattern, matches
from provenance.named_tuples import NamedTuple

__all__ = ["READ", "Claim", "claims"]

_ORDINARY = -1.95
"""The mean score from which on the threshold rises: well below that of debates (-0.9, deviation 1.6)."""
_PATIENCE = 8.0
"""From so many further sentences on, half of the rise applies: a sentence that stands alone is judged by itself."""
_RISE, _RISE_AMONG_NOTES = 1.0, 0.15
"""How far the threshold follows what the text claims as a whole; less in a text with notes, where a claim without one stands out."""
_PLAIN, _CUED = 0.6, 0.33
"""How much higher the threshold is in a text of that kind for a sentence without, and lower with, a quantity or a cue."""
_FOREMOST = -1.0
"""The score from which on a sentence is one whatever else the text claims, where it sets something before all others of a place."""
_ASSERTED = -2.5
"""The same where it says what causes or cures something, what is proven or what a law lays down, of which debates, on which the model was trained, have little."""
_NO_CUE = "nothing"
"""The tag of phrases that only look like a cue."""
_SO_MANY = lazy_pattern(r"first (?:\d{1,4}|of the \d{1,4}) ")
"""A number of things that begin a row, and no first of its kind: "in the first 4 weeks"."""
_FIRST = len("first")
READ = frozenset({"en"})
"""The languages in which claims and their sources are read: what the model was trained on."""
CODES = frozenset({"de", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"})
"""Those in which plain ones without a source are read by rules."""


class _Bar(NamedTuple):
    """What the score of a sentence has to pass in a text."""

    rise: float
    """For the text as a whole."""
    placed: Mapping[int, float]
    begun: Mapping[int, float]
    ranked: Mapping[int, float]
    """By index of a sentence how much less is asked of it: for where it stands, how it begins, and what it ranks."""
    first: Mapping[int, Match]
    """By index of a sentence that sets something before all others of a place the words that do so."""


@analysis(phrases=(CUES, QUANTITIES, WORKS, SOURCE_LINES))
def claims(document: Document) -> tuple[Claim, ...]:
    """The sentences of the main prose that are worth checking, in order.

    A sentence alone is judged by itself. In a text that states facts throughout, as an encyclopedia or a report does, only those
    are taken that stand out from the rest. In the languages of `CODES` those without a source are read by rules, without a score.
    """
    code = language(document).read_as
    if code not in READ:
        if code not in CODES:
            return ()
        from provenance.analysis.claims.languages import told  # noqa: PLC0415 - no text in English needs it

        return told(document)
    bar = _bar(document)
    candidates = _candidates(document, bar)
    if not candidates:
        return ()
    rise, placed, begun, ranked, first = bar
    behind, cover, when = spoken(document), coverage(document), dates(document)
    found: list[Claim] = []
    spans = [sentence[0] for _, sentence, _ in candidates]
    cues, quantities, works = (_shared_out(matches(document, one), spans) for one in (CUES, QUANTITIES, WORKS))
    parts = zip(candidates, cues, quantities, works, strict=True)
    for (index, sentence, score), own_cues, own_quantities, own_works in parts:
        announced = tuple(
            [
                match
                for match in own_cues
                if _NO_CUE not in match.tags
                and not inside_quotation(document, match.span)
                and (index in ranked or not match.tagged(*RANKING))
                and (index in first or not match.tagged(*FOREMOST))
                and (not match.tagged(*ASSERTING) or first[index].span == match.span)
                and _SO_MANY.match(document.text, match.span.end - _FIRST) is None
            ]
        )
        quantity = quantity_in(document.text, sentence.span, own_quantities, when)
        if quantity is not None and in_formula(document, quantity.start):
            quantity = None  # "$1-p$" is a formula, and no price
        if (
            quantity is None
            and not announced
            and (index in behind.declined or instructs(document.slice(sentence.span)))
        ):
            continue
        over = score - rise * (1 + (-_CUED if announced or quantity else _PLAIN))
        lower = placed.get(index, 0.0) + ranked.get(index, 0.0)
        if quantity is not None and quantity.start - sentence.span.start <= OPENING:
            lower += begun.get(index, 0.0)
        if over + lower > 0 or (index in first and score > _floor(first[index])):
            cited = index in cover.covered and index not in cover.astray
            found_by = not cited and (index in behind.named and index not in behind.dated)
            named = found_by or (not cited and names_source(document.text, sentence.span, own_works))
            astray = not (cited or named) and (index in cover.astray or index in behind.dated)
            supported = named or cited or astray
            found.append(
                Claim(
                    sentence.span,
                    index,
                    over,
                    quantity is not None,
                    supported,
                    tuple(dict.fromkeys(chain.from_iterable(match.tags for match in announced))) if announced else (),
                    index in behind.unnamed,
                    quantity or (first[index].span if index in first else announced[0].span if announced else None),
                    not supported and is_beside(document, index, behind, counts=quantity is not None),
                    astray,
                )
            )
    return tuple(found)


def _bar(document: Document) -> _Bar:
    first: Mapping[int, Match] = {}
    # In a text with notes the rise is small, and a paragraph's note may be meant for it.
    if any(match.tagged(*SETTING) for match in matches(document, CUES)) and not is_noted(document):
        from provenance.analysis.claims.foremost import foremost  # noqa: PLC0415 - not for a line of text

        first = foremost(document)
    return _Bar(_rise(document), with_likelihoods(document, places(document)), shares(document), ranks(document), first)


def _floor(words: Match) -> float:
    """The score from which on a sentence is one for some words of it, whatever else the text claims."""
    return _ASSERTED if words.tagged(*ASSERTING) else _FOREMOST


def _candidates(document: Document, bar: _Bar) -> list[tuple[int, Sentence, float]]:
    """The sentences whose scores pass what would be asked of them if they had a quantity or a cue."""
    scored, lowest = _scored(document), bar.rise * (1 - _CUED)
    placed, begun, ranked = bar.placed, bar.begun, bar.ranked
    moved = {
        index: lowest - placed.get(index, 0.0) - begun.get(index, 0.0) - ranked.get(index, 0.0)
        for index in (*placed, *begun, *ranked)
    }
    moved.update((index, min(moved.get(index, lowest), _floor(match))) for index, match in bar.first.items())
    if not moved:  # as in most texts
        return [one for one in scored if one[2] > lowest]
    return [one for one in scored if one[2] > moved.get(one[0], lowest)]


def _shared_out(found: Sequence[Match], spans: Iterable[Span]) -> Iterator[Sequence[Match]]:
    """Of matches in order of place, those that begin in each of some spans, which are in order too."""
    at, size = 0, len(found)
    for start, end in spans:
        while at < size and found[at][0][0] < start:
            at += 1
        first = at
        while at < size and found[at][0][0] < end:
            at += 1
        yield found[first:at]


@analysis()
def _scored(document: Document) -> list[tuple[int, Sentence, float]]:
    """The score of every sentence that states something itself: outside quotations and lists of references."""
    listed, found = sentences(document), stated(document)
    words = [sentence for _, sentence in found]
    starts = [listed[index][0][0] for index, _ in found]
    for at in {bisect_right(starts, place) - 1 for place in beside_letters(latin(document))}:
        if at >= 0:
            words[at] = set_apart(words[at])
    scores = load_model().scores(words)
    return [(index, listed[index], score) for (index, _), score in zip(found, scores, strict=True)]


@analysis()
def _rise(document: Document) -> float:
    """By how much the threshold rises in a text that claims more than debates do."""
    scored = _scored(document)
    if not scored:
        return 0.0
    others = len(scored) - 1
    mean = sum([score for _, _, score in scored]) / len(scored)
    return (
        max(0.0, mean - _ORDINARY)
        * (_RISE_AMONG_NOTES if is_noted(document) else _RISE)
        * others
        / (others + _PATIENCE)
    )
