"""Whether a quotation occurs in the work that it is taken from (the comparison behind CIT310)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from difflib import Match, SequenceMatcher
from typing import Literal, NamedTuple, TypeAlias

from provenance.api import Span, lazy_pattern
from provenance_plugins.citations.source_words import SourceWords, join_divided, read_source, without_marks

__all__ = ["QuotationMatch", "match_quotation"]

Found: TypeAlias = Literal["exact", "tolerant", "missing"]

# What a writer may put into a quotation: an ellipsis, bracketed or not, and words in square brackets.
_CUT = lazy_pattern(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.\.?|\[[^\[\]\n]{1,120}\]")
_LETTER = lazy_pattern(r"\[(\w)\](?=\w)")
_LONGEST_CUT = 150
"""Words that an ellipsis may stand for."""
_FARTHEST = 600
"""Words that several cuts with nothing between them leave out, at most."""
_LONGEST_INSERTION = 12
"""Words that a bracket may stand for: "[the minister]" for "she, as had been said before,"."""
_EDGE = 40
"""Words at the foot of a page and at the head of the next one that may part a quotation: notes, a number, a running head."""
_LEAST_LIKENESS = 0.4
"""The share of a quotation's words that a passage must hold in order to be shown as the closest one."""


class QuotationMatch(NamedTuple):
    """What became of the search."""

    found: Found
    place: Span | None
    """Where in the source, or where the closest passage stands; None where nothing is like it."""
    likeness: float
    """The share of the quotation's words that stand there, 0 to 1."""


class _Segment(NamedTuple):
    words: tuple[str, ...]
    reach: int
    """How many words of the source may stand between the segment before and this one."""


def match_quotation(quotation: str, source: SourceWords) -> QuotationMatch:
    """Look for a quotation, without its marks, in a source.

    Exact is letter by letter. Tolerant is word by word: white space, quotation marks, dashes, punctuation and capitals may differ, an
    ellipsis may stand for up to 150 words, square brackets for up to 12 ("[the minister]") or for the letter in them ("[t]he"), words
    may be divided at the end of a line, a page's foot and the next one's head may stand between, and marks of notes may be in one of both.
    """
    at = source.text.find(quotation)
    if at >= 0 and quotation.strip():
        return QuotationMatch("exact", Span(at, at + len(quotation)), 1.0)
    segments = _segments(quotation, source.known)
    wanted = [word for segment in segments for word in segment.words]
    if not wanted or not source.words:
        return QuotationMatch("missing", None, 0.0)
    source = join_divided(source, frozenset(wanted))
    run = _find(segments, source)
    if run is not None:
        return QuotationMatch("tolerant", source.span(*run), 1.0)
    bare = without_marks(source)
    plain = _segments(quotation, bare.known, marks=False)
    if plain and (bare is not source or plain != segments) and (run := _find(plain, bare)) is not None:
        return QuotationMatch("tolerant", bare.span(*run), 1.0)
    start, likeness = _closest(wanted, source.words)
    if likeness < _LEAST_LIKENESS:
        return QuotationMatch("missing", None, likeness)
    return QuotationMatch("missing", source.span(*_aligned(wanted, source.words, start)), likeness)


def _segments(quotation: str, known: frozenset[str], *, marks: bool = True) -> list[_Segment]:
    """The stretches of a quotation between its cuts; without the marks of notes in them, if these are not wanted."""
    text = _LETTER.sub(r"\1", quotation)
    made: list[_Segment] = []
    at, reach = 0, 0
    for cut in _CUT.finditer(text):
        words = _words(text[at : cut.start()], known, marks=marks)
        if words:
            made.append(_Segment(words, reach))
            reach = 0
        # Two cuts without words between them reach as far as both.
        reach += _LONGEST_INSERTION if cut[0][0] == "[" and cut[0].strip("[]. …") else _LONGEST_CUT
        reach = min(reach, _FARTHEST)
        at = cut.end()
    words = _words(text[at:], known, marks=marks)
    if words:
        made.append(_Segment(words, reach))
    return made


def _words(text: str, known: frozenset[str], *, marks: bool) -> tuple[str, ...]:
    read = join_divided(read_source(text), known)
    return tuple((read if marks else without_marks(read)).words)


def _find(segments: list[_Segment], source: SourceWords) -> tuple[int, int] | None:
    """The run of words that holds all segments in order: indices, end exclusive."""
    words = source.words
    first, *rest = segments
    for start in _places(words, first.words[:1])[first.words[0]]:
        end = _end(first.words, source, start)
        for segment in rest:
            if end is None:
                break
            near = range(end, min(len(words), end + segment.reach + 1))
            ends = (_end(segment.words, source, at) for at in near if words[at] == segment.words[0])
            end = next((after for after in ends if after is not None), None)
        if end is not None:
            return start, end
    return None


def _places(words: list[str], wanted: Iterable[str]) -> dict[str, list[int]]:
    """Where some words stand."""
    places: dict[str, list[int]] = {word: [] for word in wanted}
    for index, word in enumerate(words):
        if word in places:
            places[word].append(index)
    return places


def _end(wanted: tuple[str, ...], source: SourceWords, start: int) -> int | None:
    """Where a run of words that begins at an index ends; lines at the foot of its page and at the head of the next one may part it."""
    words, pages, lines = source.words, source.pages, source.lines
    end = start + len(wanted)
    if tuple(words[start:end]) == wanted:
        return end
    turned = bisect_right(pages, start)
    if turned == len(pages) or pages[turned] > end + _EDGE:
        return None
    page = pages[turned]
    same = next((at for at, word in enumerate(wanted[: page - start]) if words[start + at] != word), page - start)
    kept = next((at for at in range(same, 0, -1) if start + at in lines), 0)
    if not kept or page - start - kept > _EDGE:
        return None
    left = wanted[kept:]
    for at in range(page, min(page + _EDGE, len(words) - len(left)) + 1):
        if at in lines and tuple(words[at : at + len(left)]) == left:
            return at + len(left)
    return None


def _closest(wanted: list[str], words: list[str]) -> tuple[int, float]:
    """Where the passage that is most like the words begins, and how like it is.

    Each word of the quotation that occurs in the source votes for where the quotation would begin; rare words have more weight,
    and neighbouring beginnings are counted together, so that an added or lost word does not divide the votes.
    """
    places = _places(words, wanted)
    votes: Counter[int] = Counter()
    for offset, word in enumerate(wanted):
        found = places[word]
        if len(found) > _COMMON:
            continue
        for index in found:
            votes[max(0, index - offset) // _STEP] += 1
    if not votes:
        return 0, 0.0
    best = max(votes, key=lambda bucket: (votes[bucket] + votes[bucket + 1], -bucket))
    start = min(best * _STEP, len(words) - 1)
    window = Counter(words[start : start + len(wanted) + _STEP])
    shared = sum((Counter(wanted) & window).values())
    return start, shared / len(wanted)


def _aligned(wanted: list[str], words: list[str], start: int) -> tuple[int, int]:
    """The passage near an index whose first and last word stand for those of the quotation, so that what differs can be seen; end exclusive."""
    low = max(0, start - 2 * _STEP)
    near = words[low : start + len(wanted) + 3 * _STEP]
    alike = [block for block in SequenceMatcher(None, wanted, near, autojunk=False).get_matching_blocks() if block.size]
    # A small word that is met by chance far before or behind the others stands for nothing.
    while len(alike) > 1 and alike[0].size == 1 and _gap(alike[0], alike[1]) > _STEP:
        del alike[0]
    while len(alike) > 1 and alike[-1].size == 1 and _gap(alike[-2], alike[-1]) > _STEP:
        del alike[-1]
    if not alike:
        return start, min(len(words), start + len(wanted))
    first, last = alike[0], alike[-1]
    begins = max(0, low + first.b - first.a)
    ends = low + last.b + len(wanted) - last.a
    return begins, min(len(words), max(ends, begins + 1))


def _gap(before: Match, behind: Match) -> int:
    """How many words more lie between two matches in the source than in the quotation, or fewer."""
    return abs((behind.b - before.b) - (behind.a - before.a))


_STEP = 4
_COMMON = 400
"""A word that a source holds so often says nothing of where a quotation stands."""
