"""The passage of a work that is most like a quotation which does not stand in it, and what differs there."""

from __future__ import annotations

from collections import Counter
from difflib import Match, SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from provenance.api import Span
from provenance_plugins.citations.against_sources.source_words import SourceWords

__all__ = ["Closest", "Difference", "closest_passage", "parts_apart"]

_STEP = 4
_COMMON = 400
"""A word that a source holds so often says nothing of where a quotation stands."""
_LEAST_LIKENESS = 0.4
"""The share of a quotation's words that a passage must hold in order to be shown as the closest one."""
_MOST_CHANCE = 0.65
"""A share of small words, "of the", that are met by chance."""
_SMALL = 3
"""Letters of a small word, in scripts whose words have letters enough."""
_SELDOM, _SELDOM_ONE_IN = 3, 1000
"""So often, or once in so many words, stands a word that tells one passage from others."""
_MOST_PARTS = 3
_SHORTEST_PART = 5
"""Words of a part that is no accident."""
_NEAR = 30
"""Words between two parts from which on they stand apart; fewer were dropped."""


class Difference(NamedTuple):
    """Words of a quotation, and those that stand in their place; one of both may be empty."""

    quoted: str
    place: Span
    """Where the words of the source stand; empty where it has none."""


class Closest(NamedTuple):
    """A passage that is like a quotation."""

    place: Span
    likeness: float
    alike: int
    """How many words are the same, in the same order."""
    telling: int
    """How many of these stand in few places of the work."""
    differences: tuple[Difference, ...]


def closest_passage(
    wanted: list[str], written: list[str], source: SourceWords, gaps: frozenset[int] = frozenset()
) -> Closest | None:
    """The passage of a work that is most like some words; None where nothing is like them. `gaps` are the words before which some are left out, as a mark says.

    Each word of the quotation that occurs in the source votes for where the quotation would begin; neighbouring beginnings are counted
    together, so that an added or lost word does not divide the votes.
    """
    votes: Counter[int] = Counter()
    for offset, word in enumerate(wanted):
        found = source.places.get(word, ())
        if len(found) > _COMMON:
            continue
        for index in found:
            votes[max(0, index - offset) // _STEP] += 1
    if not votes:
        return None
    best = max(votes, key=lambda bucket: (votes[bucket] + votes[bucket + 1], -bucket))
    return _aligned(wanted, written, source, min(best * _STEP, len(source.running) - 1), gaps)


def _aligned(
    wanted: list[str], written: list[str], source: SourceWords, start: int, gaps: frozenset[int]
) -> Closest | None:
    """The passage near an index whose first and last word stand for those of the quotation, so that what differs can be seen."""
    words = source.running
    low = max(0, start - 2 * _STEP)
    near = words[low : start + len(wanted) + 3 * _STEP]
    alike = [block for block in SequenceMatcher(None, wanted, near, autojunk=False).get_matching_blocks() if block.size]
    # A small word that is met by chance far before or behind the others stands for nothing.
    while len(alike) > 1 and alike[0].size == 1 and _gap(alike[0], alike[1]) > _STEP:
        del alike[0]
    while len(alike) > 1 and alike[-1].size == 1 and _gap(alike[-2], alike[-1]) > _STEP:
        del alike[-1]
    same = sum(block.size for block in alike)
    likeness = same / len(wanted)
    if likeness < _LEAST_LIKENESS or (likeness < _MOST_CHANCE and not _tells(wanted, alike)):
        return None
    first, last = alike[0], alike[-1]
    begins = max(0, low + first.b - first.a)
    ends = min(len(words), max(low + last.b + len(wanted) - last.a, begins + 1))
    differences = tuple(_differences(wanted, written, words[begins:ends], begins, source, gaps))
    seldom = max(_SELDOM, len(words) // _SELDOM_ONE_IN)
    telling = sum(
        len(source.places[word]) <= seldom for block in alike for word in wanted[block.a : block.a + block.size]
    )
    return Closest(source.passage(begins, ends - 1), likeness, same, telling, differences)


def _differences(
    wanted: list[str], written: list[str], there: list[str], begins: int, source: SourceWords, gaps: frozenset[int]
) -> list[Difference]:
    found: list[Difference] = []
    for kind, first, last, start, end in SequenceMatcher(None, wanted, there, autojunk=False).get_opcodes():
        if kind != "equal" and "".join(wanted[first:last]) != "".join(there[start:end]):
            if first == last and first in gaps:
                continue
            # Of what stands for words beside a mark, as many words are theirs as they are; the others are what it stands for.
            if last in gaps:
                end = min(end, start + last - first)  # noqa: PLW2901 - what is left of it
            elif first in gaps:
                start = max(start, end - (last - first))  # noqa: PLW2901 - as above
            here = begins + start
            place = (
                source.passage(here, begins + end - 1)
                if end > start
                else Span(*source.passage(here - 1, here - 1)[1:] * 2)
            )
            found.append(Difference(" ".join(written[first:last]), place))
    return found


def _tells(wanted: list[str], alike: list[Match]) -> bool:
    """Whether one of the words that are the same is no small one."""
    return any(
        len(word) > _SMALL or not word.isascii() or not word.isalpha()
        for block in alike
        for word in wanted[block.a : block.a + block.size]
    )


def _gap(before: Match, behind: Match) -> int:
    """How many words more lie between two matches in the source than in the quotation, or fewer."""
    return abs((behind.b - before.b) - (behind.a - before.a))


def parts_apart(wanted: list[str], source: SourceWords) -> tuple[Span, ...]:
    """Where the parts of a quotation stand that is made of two or three passages far from each other; nothing where it is not."""
    stream = source.plain
    parts: list[tuple[int, int]] = []
    at = 0
    while at < len(wanted):
        if len(parts) == _MOST_PARTS:
            return ()
        place = None
        low, high = _SHORTEST_PART, len(wanted) - at
        while low <= high:
            middle = (low + high) // 2
            start = _place("".join(wanted[at : at + middle]), source)
            if start is None:
                high = middle - 1
            else:
                place = (start, start + middle)
                low = middle + 1
        if place is None:
            return ()
        parts.append(place)
        at += place[1] - place[0]
    if len(parts) < 2 or any(0 <= after[0] - before[1] < _NEAR for before, after in pairwise(parts)):
        return ()
    return tuple(
        source.span(stream.indices[start], stream.indices[min(end, len(source.words)) - 1]) for start, end in parts
    )


def _place(letters: str, source: SourceWords) -> int | None:
    """The word of a work at which some letters begin, where they are whole words."""
    stream = source.plain
    at = stream.letters.find(letters)
    while at >= 0:
        word = stream.word_at(at)
        if word is not None and stream.word_at(at + len(letters)) is not None:
            return word
        at = stream.letters.find(letters, at + 1)
    return None
