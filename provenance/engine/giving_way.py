"""One fault that two rules find is told by one of them: the graver finding, of two as grave the longer one, else that of the rule for which the other makes way (`gives_way`)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from provenance.engine.findings import Found, graded
from provenance.spans import Span

_BESIDE = 12
"""Characters that a finding has more than the other one and yet is of the same fault: "[quote TK]" and "quote TK"."""


def told_better(found: list[Found]) -> list[Found]:
    """What was found, without what another rule says better of the same place."""
    gone: set[int] = set()
    for rule in {item.chosen.rule.id: item.chosen.rule for item in found if item.chosen.rule.gives_way}.values():
        makers = [at for at, item in enumerate(found) if item.chosen.rule.id == rule.id]
        others = [at for at, item in enumerate(found) if item.chosen.rule.id in rule.gives_way]
        if others:
            gone.update(_worse(found, makers, others, also_equal=True))
            left = [at for at in makers if at not in gone]
            gone.update(_worse(found, others, left, also_equal=False))
    return [item for at, item in enumerate(found) if at not in gone] if gone else found


def _worse(found: Sequence[Found], these: Iterable[int], those: Iterable[int], *, also_equal: bool) -> Iterable[int]:
    """Which of these have each of their places in one of those that is graver, or longer, or (`also_equal`) the same."""
    there = _Places(found, those)
    for at in these:
        hit = found[at].hit
        places = [place for place in (hit.span, *(related.span for related in hit.related)) if isinstance(place, Span)]
        rank = graded(found[at].chosen, hit.severity).rank
        if places and isinstance(hit.span, Span) and all(there.has(place, rank, also_equal) for place in places):
            yield at


class _Places:
    """Where some findings stand, also those places that they tell of beside their own."""

    def __init__(self, found: Sequence[Found], which: Iterable[int]) -> None:
        self._spans = sorted(
            (place, graded(found[at].chosen, found[at].hit.severity).rank)
            for at in which
            for place in (found[at].hit.span, *(related.span for related in found[at].hit.related))
            if isinstance(place, Span)
        )
        self._starts = [place.start for place, _ in self._spans]
        self._reach = list(accumulate((place.end for place, _ in self._spans), max))

    def has(self, place: Span, rank: int, also_equal: bool) -> bool:  # noqa: FBT001 - as it is asked
        """Whether one of them tells the same fault, and better."""
        at = bisect_left(self._starts, place.end) - 1
        while at >= 0 and self._reach[at] > place.start:
            other, weight = self._spans[at]
            if other.overlaps(place) and _is_same(place, other):
                longer = _size(other) - _size(place)
                if weight > rank or (weight == rank and (longer > 0 or (longer == 0 and also_equal))):
                    return True
            at -= 1
        return False


def _is_same(one: Span, other: Span) -> bool:
    """Whether two findings are of one fault: one has the words of the other and little more, or what is said there begins with it."""
    shorter, longer = sorted((one, other), key=_size)
    return longer.contains(shorter) and (shorter.start == longer.start or _size(longer) - _size(shorter) <= _BESIDE)


def _size(span: Span) -> int:
    return span.end - span.start
