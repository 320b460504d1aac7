"""The attributions of one sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from provenance.analysis.attributions import Attribution

__all__ = ["in_sentence"]


def in_sentence(listed: Sequence[Attribution], number: int) -> Sequence[Attribution]:
    """Those of all attributions of a document, which stand in the order of its sentences, that stand in the sentence of a number.

    They are looked up and not counted through: in a text full of sources each asks for its neighbours.
    """
    first = bisect_left(listed, number, key=attrgetter("sentence"))
    last = first
    while last < len(listed) and listed[last].sentence == number:
        last += 1
    return listed[first:last]
