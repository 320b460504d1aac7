"""One fault that recurs in a document, told once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from provenance.rules.results import Hit, RelatedPlace

MOST_PLACES = 100
"""Related places that a finding lists; the message counts them all."""


def told_once(hits: Iterable[tuple[Hashable, Hit]], place: str = "place") -> Iterator[Hit]:
    """Hits, each with the fault that it tells: of those with one fault the first, whose message says how often the fault recurs, with the others as related places.

    For faults that one change mends, as a field that a template never filled in: to read of it at each of twenty places tells nobody more. `place` is
    the word for one of them ("link"). A hit whose fault is None, that has no span or a fix of its own is left as it is. Hits of one fault have to have one severity.
    """
    first: dict[Hashable, Hit] = {}
    others: dict[Hashable, list[RelatedPlace]] = {}
    for fault, hit in hits:
        if fault is None or hit.span is None or hit.fix is not None:
            yield hit
        elif fault not in first:
            first[fault] = hit
        else:
            others.setdefault(fault, []).append(RelatedPlace("the same stands here", hit.span))
    for fault, hit in first.items():
        more = others.get(fault)
        if more is None:
            yield hit
        else:
            count = f"one more {place}" if len(more) == 1 else f"{len(more):,} more {place}s"
            yield hit._replace(
                message=f"{hit.message}; the same stands in {count}", related=(*hit.related, *more[:MOST_PLACES])
            )
