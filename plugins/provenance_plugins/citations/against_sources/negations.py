"""Whether what a quotation marks as left out or put in turns its sense: a “not” that goes or comes."""

from __future__ import annotations

from provenance.api import Phrases, Span, lazy_pattern
from provenance_plugins.citations.against_sources.closest_passage import Difference
from provenance_plugins.citations.against_sources.quotation_segments import Segment
from provenance_plugins.citations.against_sources.source_words import SourceWords, read_words

__all__ = ["turned_at"]

_NEGATIONS = Phrases.load(__package__, "negations")
_MOST_WORDS = 3
"""Words of a gap or a bracket whose negation belongs to the words around it; more are a clause with a sense of its own."""
_CONTRACTED = "nt"
_STOPS = lazy_pattern(r"[.!?]")
_CLAUSE_END = lazy_pattern(r"\s*[,;:—–)]")


def turned_at(segments: list[Segment], gaps: list[tuple[int, int]], source: SourceWords) -> Difference | None:
    """The first place between two segments where a negation goes or comes; `gaps` are the words of the source there, from one to before another."""
    for segment, (first, behind) in zip(segments[1:], gaps, strict=True):
        put_in = [word.letters for word in read_words(segment.put_in)]
        left = source.words[first:behind]
        if _denies(put_in) == _denies(left):
            continue
        place = source.span(first, behind - 1) if left else Span(*source.span(first - 1, first - 1)[1:] * 2)
        if put_in and _denies(put_in) and len(put_in) <= _MOST_WORDS:
            return Difference(segment.put_in, place)
        if _denies(left) and len(left) <= _MOST_WORDS and not _says_so(put_in) and not _is_aside(place, source):
            return Difference(segment.put_in, place)
    return None


def _denies(words: list[str]) -> bool:
    listed = frozenset(_NEGATIONS.texts("negation"))
    if set(words) & frozenset(_NEGATIONS.texts("idiom")):
        return False
    return any(
        word in listed or (word.endswith(_CONTRACTED) and word[: -len(_CONTRACTED)] in _AUXILIARIES) for word in words
    )


_AUXILIARIES = frozenset(
    {
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "ca",
        "could",
        "wo",
        "would",
        "should",
        "must",
        "need",
        "ai",
    }
)
"""Before “n't”, as words are compared: "dont", "wont"."""


def _says_so(words: list[str]) -> bool:
    """Whether words that a writer puts in deny in another way: "[failed to]" for "did not", "[unwell]" for "not well"."""
    return any(word.startswith(tuple(_NEGATIONS.texts("beginning"))) for word in words)


def _is_aside(place: Span, source: SourceWords) -> bool:
    """Whether what is left out stands between marks, or holds the end of a sentence: no word before it is denied by it."""
    if _STOPS.search(source.text, place.start, place.end):
        return True
    before = source.text[max(0, place.start - 4) : place.start].rstrip()
    return before[-1:] in {",", ";", ":", "—", "–", "(", "."} and _CLAUSE_END.match(source.text, place.end) is not None
