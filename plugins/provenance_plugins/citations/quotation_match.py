"""Whether a quotation occurs in the work that it is taken from (the comparison behind CIT310)."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Literal, NamedTuple, TypeAlias

from provenance.api import Span, lazy_pattern

__all__ = ["QuotationMatch", "match_quotation"]

Found: TypeAlias = Literal["exact", "tolerant", "missing"]

_WORD = lazy_pattern(r"\w+(?:['’.,]\w+)*")
# What a writer may put into a quotation: an ellipsis, bracketed or not, and words in square brackets.
_CUT = lazy_pattern(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.\.?|\[[^\[\]\n]{1,120}\]")
_LETTER = lazy_pattern(r"\[(\w)\](?=\w)")
_LONGEST_CUT = 150
"""Words that an ellipsis may stand for."""
_LONGEST_INSERTION = 12
"""Words that a bracket may stand for: "[the minister]" for "she, as had been said before,"."""
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


def match_quotation(quotation: str, source: str) -> QuotationMatch:
    """Look for a quotation, without its marks, in a source.

    Exact is letter by letter. Tolerant is word by word: white space, quotation marks, dashes, punctuation and capitals may differ, an
    ellipsis may stand for up to 150 words, square brackets for up to 12 ("[the minister]") or for the letter in them ("[t]he").
    """
    at = source.find(quotation)
    if at >= 0 and quotation.strip():
        return QuotationMatch("exact", Span(at, at + len(quotation)), 1.0)
    segments = _segments(quotation)
    wanted = [word for segment in segments for word in segment.words]
    spans, words = _words(source)
    if not wanted or not words:
        return QuotationMatch("missing", None, 0.0)
    run = _find(segments, words)
    if run is not None:
        return QuotationMatch("tolerant", Span(spans[run[0]].start, spans[run[1] - 1].end), 1.0)
    start, likeness = _closest(wanted, words)
    if likeness < _LEAST_LIKENESS:
        return QuotationMatch("missing", None, likeness)
    end = min(len(words), start + len(wanted))
    return QuotationMatch("missing", Span(spans[start].start, spans[end - 1].end), likeness)


def _fold(word: str) -> str:
    return unicodedata.normalize("NFKC", word).replace("’", "'").casefold()


def _words(text: str) -> tuple[list[Span], list[str]]:
    found = [(Span(*match.span()), _fold(match[0])) for match in _WORD.finditer(text)]
    return [span for span, _ in found], [word for _, word in found]


def _segments(quotation: str) -> list[_Segment]:
    text = _LETTER.sub(r"\1", quotation)
    made: list[_Segment] = []
    at, reach = 0, 0
    for cut in _CUT.finditer(text):
        words = tuple(_words(text[at : cut.start()])[1])
        if words:
            made.append(_Segment(words, reach))
            reach = 0
        # Two cuts without words between them reach as far as both.
        reach += _LONGEST_INSERTION if cut[0][0] == "[" and cut[0].strip("[]. …") else _LONGEST_CUT
        at = cut.end()
    words = tuple(_words(text[at:])[1])
    if words:
        made.append(_Segment(words, reach))
    return made


def _find(segments: list[_Segment], words: list[str]) -> tuple[int, int] | None:
    """The run of words that holds all segments in order: indices, end exclusive."""
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        places.setdefault(word, []).append(index)

    def stands(segment: _Segment, at: int) -> bool:
        return tuple(words[at : at + len(segment.words)]) == segment.words

    first, *rest = segments
    for start in places.get(first.words[0], ()):
        if not stands(first, start):
            continue
        end = start + len(first.words)
        for segment in rest:
            near = (at for at in range(end, min(len(words), end + segment.reach + 1)) if words[at] == segment.words[0])
            at = next((at for at in near if stands(segment, at)), None)
            if at is None:
                break
            end = at + len(segment.words)
        else:
            return start, end
    return None


def _closest(wanted: list[str], words: list[str]) -> tuple[int, float]:
    """Where the passage that is most like the words begins, and how like it is.

    Each word of the quotation that occurs in the source votes for where the quotation would begin; rare words have more weight,
    and neighbouring beginnings are counted together, so that an added or lost word does not divide the votes.
    """
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        places.setdefault(word, []).append(index)
    votes: Counter[int] = Counter()
    for offset, word in enumerate(wanted):
        found = places.get(word, ())
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


_STEP = 4
_COMMON = 400
"""A word that a source holds so often says nothing of where a quotation stands."""
