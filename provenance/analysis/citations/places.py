"""Stretches of a text that are asked whether something lies in them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from provenance.api import Span


class Places:
    """Stretches of the text that do not overlap one another, to be asked by bisection."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def touch(self, span: Span) -> bool:
        """Whether one of them overlaps a span."""
        at = bisect_left(self._spans, (span.end,)) - 1
        return at >= 0 and self._spans[at].overlaps(span)
