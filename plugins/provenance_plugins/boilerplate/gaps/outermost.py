"""Gaps that stand within another one, which tells of them too: "XX" of "XX words TK"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.api import Hit, Severity, Span

__all__ = ["outermost"]

_WEIGHT = {Severity.INFO: 1, Severity.WARNING: 2, Severity.ERROR: 3, None: 3}


_LINE = 60
"""Characters of words that are written anew at once."""


def outermost(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Hits without those that lie within the words of one as grave: mended with it. One that tells of other places, too, stays, as does what lies in a long passage."""
    given = list(hits)
    placed = [(hit.span.start, -hit.span.end, at) for at, hit in enumerate(given) if isinstance(hit.span, Span)]
    within: set[int] = set()
    reached: dict[int, int] = {}
    """How far hits of a gravity reach, up to the one that is looked at."""
    for start, behind, at in sorted(placed):
        weight, end = _WEIGHT[given[at].severity], -behind
        if not given[at].related and any(reach >= end for other, reach in reached.items() if other >= weight):
            within.add(at)
        elif end - start <= _LINE:
            reached[weight] = max(reached.get(weight, 0), end)
    yield from (hit for at, hit in enumerate(given) if at not in within)
