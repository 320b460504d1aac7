"""Telephone numbers that stand beside an office's: its fax."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from provenance.api import Span, lazy_pattern

__all__ = ["Offices"]

_BESIDE = 40
"""Characters between the telephone and the fax of one office."""
_LABELS_BETWEEN = lazy_pattern(r"[^\w\n]{0,3}(?:[a-z]{2,10})?\W{0,3}\n\W{0,3}(?:[A-Za-z]{2,10}\W{1,3})?")
"""Between a telephone and the fax in the line below: what they are called by."""


class Offices:
    """The numbers of a text that are offices', in order of place."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._ends = sorted(span.end for span in self._spans)

    def are_beside(self, text: str, span: Span) -> bool:
        """Whether a number is an office's, or stands in one line with it: a telephone beside its fax."""
        for at in range(bisect_left(self._ends, span.start - _BESIDE), len(self._spans)):
            office = self._spans[at]
            if office.start - span.end > _BESIDE:
                return False
            first, second = sorted((span, office))
            between = text[first.end : second.start]
            if "\n" not in between or _LABELS_BETWEEN.fullmatch(between) is not None:
                return True
        return False
