"""Claims: sentences that state something which a reader should be able to check."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from sys import maxsize

from provenance.analysis.characters import latin
from provenance.analysis.citations import citations
from provenance.analysis.citations.support import coverage
from provenance.analysis.claims.likelihoods import with_likelihoods
from provenance.analysis.claims.model import load_model
from provenance.analysis.claims.neighbours import is_beside
from provenance.analysis.claims.sourcing import SOURCE_LINES, names_source
from provenance.analysis.claims.speech import WORKS, spoken
from provenance.analysis.claims.statistics import (
    OPENING,
    QUANTITIES,
    beside_letters,
    quantity_in,
    set_apart,
)
from provenance.analysis.claims.thresholds import CUES, RANKING, SETTING, is_noted, places, ranks, shares
from provenance.analysis.claims.words import instructs
from provenance.analysis.code_spans import in_formula
from provenance.analysis.dates.reading import dates
from provenance.analysis.language import language
from provenance.analysis.quotes import Quotation, inside_quotation, quotes
from provenance.analysis.sentences import Sentence, sentences
from provenance.api import BlockKind, Document, Match, Span, analysis, matches
from provenance.named_tuples import NamedTuple

__all__ = ["READ", "Claim", "claims"]

_QUOTE = BlockKind.QUOTE
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""

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
_NO_CUE = "nothing"
"""The tag of phrases that only look like a cue."""
_FEWEST_WORDS = 4
"""Words of a sentence that can be a claim."""
READ = frozenset({"en"})
"""The languages in which claims are read: what the model was trained on."""
_CODE = {
    b"{": (b"{",),
    b"}": (b"}",),
    b"(": (b"()", b"$("),
    b";": (b");",),
    b"=": (b"=>", b"==", b"!="),
    b"~": (b"~$/", b"~$ ", b"~$(", b"~/"),
    b"&": (b"&&",),
    b"/": (b"/usr/",),
    b'"': (b'","',),
}
"""What no prose has, by a sign in it: one sign is looked for in a tenth of the time of two."""
_NOWHERE = Span(maxsize, maxsize)
_STOPS, _QUOTES = frozenset(".!?…:;)]"), frozenset("\"”’'")
"""What a sentence ends with; a stop may stand before a mark of quotation, before which a title has none."""
_SHORT_WORD, _TITLED = 3, 0.7
"""Words of so many letters or fewer are small in titles too; above this share of capitals the rest is one."""


class Claim(NamedTuple):
    """A sentence that states something checkable."""

    span: Span
    sentence: int
    """Index into `sentences(document)`."""
    score: float
    """By how much it passes the threshold, in log odds; below 0 where only its place in a paragraph makes it one."""
    statistic: bool
    """It states a quantity, share, rank, rate or amount."""
    supported: bool
    """A citation or a named source stands behind it."""
    cues: tuple[str, ...] = ()
    """What kinds of claim its words announce: `cause`, `superlative`, `comparison`, `change`, `law`; weakly `opinion`, `mention` (of law), `status`."""
    unnamed: bool = False
    """It is laid to a source without a name."""
    words: Span | None = None
    """The words that make it one: the quantity, or the first of the cues."""
    beside: bool = False
    """Somebody's accusation, or behind a named source in its paragraph or soon behind a named work, which may be its source too."""
    astray: bool = False
    """The only citation behind it leads nowhere: rules take it for cited, since that it is broken is another fault, and the record does not."""


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
    are taken that stand out from the rest.
    """
    if language(document).read_as not in READ:
        return ()
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
        if over + lower > 0 or (index in first and score > _FOREMOST):
            astray = index in cover.astray
            named = (astray or index not in cover.covered) and (
                index in behind.named or names_source(document.text, sentence.span, own_works)
            )
            supported = named or index in cover.covered
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
                    astray and not named,
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


def _candidates(document: Document, bar: _Bar) -> list[tuple[int, Sentence, float]]:
    """The sentences whose scores pass what would be asked of them if they had a quantity or a cue."""
    scored, lowest = _scored(document), bar.rise * (1 - _CUED)
    placed, begun, ranked = bar.placed, bar.begun, bar.ranked
    moved = {
        index: lowest - placed.get(index, 0.0) - begun.get(index, 0.0) - ranked.get(index, 0.0)
        for index in (*placed, *begun, *ranked)
    }
    moved.update((index, min(moved.get(index, lowest), _FOREMOST)) for index in bar.first)
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
    text, blocks = document.text, document.blocks
    cited = citations(document)
    in_list = cited.in_list if cited.lists else None
    code = _marks_of_code(latin(document))
    quoted = iter(quotes(document))
    opened, closed = _span_of(next(quoted, None))
    listed = sentences(document)
    found: list[int] = []
    stated: list[str] = []
    number, quoting = -1, False
    for index, ((start, end), block) in enumerate(listed):
        while closed < start:
            opened, closed = _span_of(next(quoted, None))
        if opened <= start and end <= closed + 1:
            continue
        if block != number:
            number, quoting = block, blocks[block].kind is _QUOTE
        if quoting or (in_list is not None and in_list(start)):
            continue
        words = text[start:end]
        if code and any(map(words.__contains__, code)):
            continue
        if len(words.split(" ", _FEWEST_WORDS - 1)) < _FEWEST_WORDS:
            continue
        last = words[-1]
        if last in _STOPS or (last in _QUOTES and words[-2] in _STOPS) or not _is_title(words):
            found.append(index)
            stated.append(words)
    starts = [listed[index][0][0] for index in found]
    for at in {bisect_right(starts, place) - 1 for place in beside_letters(latin(document))}:
        if at >= 0:
            stated[at] = set_apart(stated[at])
    scores = load_model().scores(stated)
    return [(index, listed[index], score) for index, score in zip(found, scores, strict=True)]


def _marks_of_code(data: bytes) -> tuple[str, ...]:
    """The marks of code that a text has; two bytes are found in half the time of two characters."""
    return tuple([mark.decode() for sign, marks in _CODE.items() if sign in data for mark in marks if mark in data])


def _span_of(quotation: Quotation | None) -> Span:
    """Where a quotation stands; behind all text for none."""
    return quotation.span if quotation is not None else _NOWHERE


def _is_title(words: str) -> bool:
    """Whether most words begin with a capital: a heading that no markup tells from a paragraph."""
    listed = [word for word in words.split() if len(word) > _SHORT_WORD and word[0].isalpha()]
    return sum(word[0].isupper() for word in listed) > _TITLED * len(listed)


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
