"""What is said with the whole of the quotation that says it: a speech of three sentences has its speaker in one of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from provenance.analysis.attributions.types import Attribution
from provenance.analysis.quotes import Quotation
from provenance.api import Span

_DIRECTLY: Final = 3
"""How many characters may stand between whoever speaks and the quotation with which the speech goes on."""


def whole_contents(
    listed: Sequence[Attribution], quoted: Sequence[Quotation], whose: Sequence[Attribution | None]
) -> list[Span | None]:
    """What each attribution says, over the ends of its sentence to those of its quotation.

    An analysis reads sentence by sentence, so that what one says ends there; a reader of the record wants the speech. `quoted` are the
    quotations of the document in order, `whose` the attribution of each, as `speakers` gives them.
    """
    opened = [one.span.start for one in quoted]
    told: dict[int, list[Span]] = {}
    for one, other in zip(quoted, whose, strict=True):
        if other is not None:
            told.setdefault(other.cue.start, []).append(one.span)
    return [_whole(one, quoted, opened, told.get(one.cue.start, ())) for one in listed]


def _whole(one: Attribution, quoted: Sequence[Quotation], opened: Sequence[int], own: Sequence[Span]) -> Span | None:
    """What one attribution says; `own` are the quotations that are its words."""
    content = one.content
    begins = one.cue.start if one.source is None else min(one.cue.start, one.source.start)
    if own and one.lays and 0 <= begins - own[0].end <= _DIRECTLY and not any(_overlap(content, span) for span in own):
        return own[0]  # “Why me?” Ben Roe asked as he left.
    if content is None:
        return None
    start, end = content
    around = _around(quoted, opened, start)
    if around is not None and not around.span.overlaps(one.cue):
        start = around.span.start
    around = _around(quoted, opened, end - 1)
    if around is not None and not around.span.overlaps(one.cue):
        end = max(end, around.span.end)
    told = max(one.cue.end, 0 if one.source is None else one.source.end)
    if own and end <= told:  # “It leaks,” Ana Cruz said. “It may break.”
        follows = next((span for span in own if 0 <= span.start - told <= _DIRECTLY), None)
        end = end if follows is None else follows.end
    return content if (start, end) == content else Span(start, end)


def _overlap(content: Span | None, other: Span) -> bool:
    """Whether what is said has a part of a quotation."""
    return content is not None and content.overlaps(other)


def _around(quoted: Sequence[Quotation], opened: Sequence[int], at: int) -> Quotation | None:
    """The closed quotation that holds an offset."""
    index = bisect_right(opened, at) - 1
    if index < 0 or not quoted[index].closed or at >= quoted[index].span.end:
        return None
    return quoted[index]
