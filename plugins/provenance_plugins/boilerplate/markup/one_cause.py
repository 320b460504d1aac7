"""What was misread in one text has one cause, also where nobody can tell what stood there: one finding tells it (BLP412)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.api import Hit, RelatedPlace

__all__ = ["in_one"]

_MOST = 100
"""Related places that are added."""


def in_one(hits: Iterable[Hit]) -> Iterator[Hit]:
    """The findings; places of which nobody can tell what stood there are named beside what was misread in the same text, which has the same cause."""
    told = list(hits)
    first = next((hit for hit in told if hit.fix is not None and hit.severity is None), None)
    unknown = [hit for hit in told if first is not None and hit.fix is None and hit.span is not None]
    if first is None or not unknown:
        yield from told
        return
    places = [
        place
        for hit in unknown
        if hit.span is not None
        for place in (RelatedPlace(hit.message, hit.span), *hit.related)
    ]
    yield first._replace(related=(*first.related, *places[:_MOST]))
    yield from (hit for hit in told if hit is not first and hit not in unknown)
