"""Whether a quotation occurs in the work that it is taken from (the comparison behind CIT310)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Literal, NamedTuple, TypeAlias

from provenance.api import Span
from provenance_plugins.citations.against_sources.closest_passage import Difference, closest_passage, parts_apart
from provenance_plugins.citations.against_sources.negations import turned_at
from provenance_plugins.citations.against_sources.quotation_segments import Segment, segments_of
from provenance_plugins.citations.against_sources.source_words import SourceWords, Stream

__all__ = ["QuotationMatch", "match_quotation"]

Found: TypeAlias = Literal["exact", "tolerant", "turned", "apart", "spelled", "joined", "missing"]

_EDGE = 40
"""Words at the foot of a page and at the head of the next one that may part a quotation: notes, a number, a running head."""
_MOST_BEGINNINGS = 2000
"""Places at which the first words of a quotation are tried; only words such as "the" stand more often."""


class QuotationMatch(NamedTuple):
    """What became of the search."""

    found: Found
    """`turned`: but for a negation that a mark leaves out or puts in. `apart`: more is left out between its parts than an ellipsis says. `spelled`: but for spellings. `joined`: its parts stand far from each other, and nothing says so."""
    place: Span | None
    """Where in the source, or where the closest passage stands; None where nothing is like it."""
    likeness: float
    """The share of the quotation's words that stand there in its order, 0 to 1."""
    alike: int = 0
    """How many words that is."""
    telling: int = 0
    """How many of these stand in few places of the source."""
    differences: tuple[Difference, ...] = ()
    """What differs there, in order."""
    parts: tuple[Span, ...] = ()
    """Where the parts stand that are far from each other."""


def match_quotation(quotation: str, source: SourceWords) -> QuotationMatch:
    """Look for a quotation, without its marks, in a source.

    Exact is letter by letter. Tolerant is word by word: white space, quotation marks, dashes, punctuation, capitals, accents and apostrophes
    may differ, an ellipsis may stand for up to 150 words, square brackets for up to 12 ("[the minister]"), for the letter in them ("[t]he") or
    the end of a word ("govern[ing]"); words may be divided at the end of a line, a page's foot and the next one's head may stand between,
    marks of notes may be in one of both, and numbers of verses and what is said between two halves of a speech in the source.
    """
    if quotation.strip():
        at = source.text.find(quotation)
        if at >= 0 and _has_edges(source.text, at, at + len(quotation)):
            return QuotationMatch("exact", Span(at, at + len(quotation)), 1.0)
    segments = segments_of(quotation)
    if not segments or not source.words:
        return QuotationMatch("missing", None, 0.0)
    bare = segments_of(quotation, marks=False) or segments
    for asked, stream in ((segments, source.plain), (bare, source.plain), (bare, source.bare), (bare, source.told)):
        run = _find(asked, stream, source)
        if run is not None:
            turned = turned_at(asked, run.gaps, source) if run.gaps else None
            place = source.span(run.first, run.last)
            if turned is not None:
                return QuotationMatch("turned", place, 1.0, differences=(turned,))
            return QuotationMatch("tolerant", place, 1.0)
    if len(segments) > 1:
        run = _find(bare, source.bare, source, far=True)
        if run is not None:
            return QuotationMatch("apart", source.span(run.first, run.last), 1.0)
    wanted = [word for segment in bare for word in segment.words]
    gaps = frozenset(accumulate(len(segment.words) for segment in bare[:-1]))
    closest = closest_passage(wanted, [word for segment in bare for word in segment.written], source, gaps)
    run = _find([segment.spelled() for segment in bare], source.spelled, source)
    if run is not None:
        differences = closest.differences if closest else ()
        return QuotationMatch("spelled", source.span(run.first, run.last), 1.0, differences=differences)
    parts = parts_apart(wanted, source)
    if parts:
        return QuotationMatch("joined", parts[0], 1.0, parts=parts)
    if closest is None:
        return QuotationMatch("missing", None, 0.0)
    return QuotationMatch(
        "missing", closest.place, closest.likeness, closest.alike, closest.telling, closest.differences
    )


def _has_edges(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text cuts no word at its ends."""
    before = text[start - 1 : start + 1]
    behind = text[end - 1 : end + 1]
    return not (len(before) > 1 and before.isalnum() and before.isascii()) and not (
        len(behind) > 1 and behind.isalnum() and behind.isascii()
    )


class _Run(NamedTuple):
    """The words of a work between which all segments stand, and those that stand between two segments, from one to before another."""

    first: int
    last: int
    gaps: list[tuple[int, int]]


def _find(segments: list[Segment], stream: Stream, source: SourceWords, *, far: bool = False) -> _Run | None:
    """Where all segments stand in order in a work; with `far` whatever an ellipsis leaves out."""
    first, *rest = segments
    for number, found in enumerate(_places(first, stream, source, 0, len(stream.letters))):
        if number > _MOST_BEGINNINGS:
            return None
        places = _in_order(rest, stream, source, found, far=far)
        if places is not None:
            _draw_together(places, segments, stream)
            indices = stream.indices
            gaps = [
                (indices[_word_of(stream, before[1] - 1)] + 1, indices[_word_of(stream, after[0])])
                for before, after in pairwise(places)
            ]
            last = indices[_word_of(stream, places[-1][1] - 1)]
            return _Run(indices[_word_of(stream, places[0][0])], last, gaps)
    return None


def _in_order(
    segments: list[Segment], stream: Stream, source: SourceWords, first: tuple[int, int], *, far: bool
) -> list[tuple[int, int]] | None:
    """The letters of a first segment and of others that stand in order behind it."""
    places = [first]
    for segment in segments:
        found = _next(segment, stream, source, places[-1][1], far=far)
        if found is None:
            return None
        places.append(found)
    return places


def _draw_together(places: list[tuple[int, int]], segments: list[Segment], stream: Stream) -> None:
    """Move each place to the last one before the next segment: "We … copy keys" is from "We never copy keys", not from a "we" a page before."""
    for at in range(len(places) - 2, -1, -1):
        segment, (start, _) = segments[at], places[at]
        nearest = stream.letters.rfind(segment.letters, start, places[at + 1][0])
        end = nearest + len(segment.letters)
        if nearest > start and (
            (segment.inside_first or stream.word_at(nearest) is not None)
            and (segment.inside_last or stream.word_at(end) is not None)
        ):
            places[at] = nearest, end


def _next(segment: Segment, stream: Stream, source: SourceWords, behind: int, *, far: bool) -> tuple[int, int] | None:
    """The letters of a segment that stands behind another, within its reach."""
    word = bisect_left(stream.at, behind)
    farthest = len(stream.at) - 1
    low = behind if segment.inside_first else stream.at[min(word, farthest)]
    beyond = farthest if far and segment.cut else min(farthest, word + segment.reach + len(segment.words))
    return next(_places(segment, stream, source, low, stream.at[beyond] + (0 if beyond == farthest else 1)), None)


def _places(segment: Segment, stream: Stream, source: SourceWords, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where a segment stands among letters, as their bounds."""
    letters = stream.letters
    at = letters.find(segment.letters, low, high)
    found = False
    while at >= 0:
        end = at + len(segment.letters)
        if (segment.inside_first or stream.word_at(at) is not None) and (
            segment.inside_last or stream.word_at(end) is not None
        ):
            found = True
            yield at, end
        at = letters.find(segment.letters, at + 1, high)
    if not found and source.pages:
        yield from _over_pages(segment, stream, source, low, high)


def _over_pages(
    segment: Segment, stream: Stream, source: SourceWords, low: int, high: int
) -> Iterator[tuple[int, int]]:
    """Where a segment stands that lines at the foot of a page and at the head of the next one part."""
    letters, at, wanted = stream.letters, stream.at, segment.letters
    for page in _pages(stream, source):
        begin = letters.find(
            segment.words[0], max(low, at[max(0, page - len(segment.words) - _EDGE)]), min(at[page], high)
        )
        while begin >= 0:
            word = stream.word_at(begin)
            end = None if word is None else _over_page(wanted, stream, source, word, page)
            if end is not None:
                yield begin, end
            begin = letters.find(segment.words[0], begin + 1, min(at[page], high))


def _pages(stream: Stream, source: SourceWords) -> list[int]:
    """The first words of pages in a stream."""
    return [bisect_left(stream.indices, page) for page in source.pages]


def _over_page(wanted: str, stream: Stream, source: SourceWords, word: int, page: int) -> int | None:
    letters, at, index = stream.letters, stream.at, stream.indices
    # What stands before the foot of the page has to be the same: that most places differ is seen at once.
    first = at[max(word, page - _EDGE)] - at[word]
    if not letters.startswith(wanted[:first], at[word]):
        return None
    same = _common(wanted, letters, at[word])
    for kept in range(page, max(word, page - _EDGE), -1):
        done = at[kept] - at[word]
        if done > same or (kept != page and index[kept] not in source.lines):
            continue
        for head in range(page, min(page + _EDGE, len(at) - 1)):
            if head != page and index[head] not in source.lines:
                continue
            end = at[head] + len(wanted) - done
            if letters.startswith(wanted[done:], at[head]) and stream.word_at(end) is not None:
                return end
    return None


def _common(wanted: str, letters: str, at: int) -> int:
    """How many letters are the same from a place on."""
    low, high = 0, len(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        if letters.startswith(wanted[:middle], at):
            low = middle
        else:
            high = middle - 1
    return low


def _word_of(stream: Stream, letter: int) -> int:
    """The word that a letter belongs to."""
    return bisect_right(stream.at, letter) - 1
