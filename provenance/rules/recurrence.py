"""One fault that recurs in a document, told once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from operator import attrgetter

from provenance.rules.results import Fix, FixEdit, Hit, RelatedPlace

MOST_PLACES = 100
"""Related places that a finding lists; the message counts them all."""


def told_once(hits: Iterable[tuple[Hashable, Hit]], place: str = "place") -> Iterator[Hit]:
    """Hits, each with the fault that it tells: of those with one fault the first, whose message says how often the fault recurs, with the others as related places.

    For faults that one change mends, as a field that a template never filled in: to read of it at each of twenty places tells nobody more. `place` is
    the word for one of them ("link"). A hit whose fault is None, that has no span or a fix of its own is left as it is. Hits of one fault have to have one severity.
    """
    first: dict[Hashable, Hit] = {}
    others: dict[Hashable, list[RelatedPlace]] = {}
    seen: set[tuple[Hashable, object]] = set()
    for fault, hit in hits:
        if fault is None or hit.span is None or hit.fix is not None:
            yield hit
        elif (fault, hit.span) in seen:  # found in two ways
            continue
        elif fault not in first:
            seen.add((fault, hit.span))
            first[fault] = hit
        else:
            seen.add((fault, hit.span))
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


def told_together(hits: Iterable[tuple[Hashable, Hit]], least: int = 6, also: str | None = None) -> Iterator[Hit]:
    """Hits, each with the kind of fault that it tells: of `least` and more of one kind the first, with the others as related places and one fix that makes all of theirs.

    For what has one cause and is mended at one go where it is everywhere in a text, as signs of a wrong encoding: a few are told each with its own fix, hundreds would hide
    what else is wrong. Hits are of one kind only where they are as severe and as safe to mend; the surest of them says how sure it is. `also` says in other words than "the like stands in 7 more places" that the others are alike; `{}` in it is their number.
    A hit whose kind is None or that has no span is left as it is.
    """
    kinds: dict[Hashable, list[Hit]] = {}
    for kind, hit in hits:
        if kind is None or hit.span is None:
            yield hit
        else:
            safe = None if hit.fix is None else hit.fix.safe
            kinds.setdefault((kind, type(hit.span), hit.severity, safe), []).append(hit)
    for alike in kinds.values():
        if len(alike) < least:
            yield from alike
        else:
            yield _as_one(sorted(alike, key=attrgetter("span")), also)


def _as_one(alike: Sequence[Hit], also: str | None) -> Hit:
    first, *rest = alike
    same = all(hit.message == first.message for hit in rest)
    said = "the same" if same else "the like"
    places = "one more place" if len(rest) == 1 else "{} more places"
    recurs = (
        (also or f"{said} stands in {places}").format(f"{len(rest):,}").replace(" 1 more places", " one more place")
    )
    related = (RelatedPlace(f"{said} stands here", hit.span) for hit in rest[:MOST_PLACES] if hit.span is not None)
    fixes = [hit.fix for hit in alike if hit.fix is not None]
    fix = None
    if fixes:
        description = f"{first.fix.description if same and first.fix else 'mend it'} in all {len(fixes):,} places"
        fix = Fix(description, tuple(_apart(edit for one in fixes for edit in one.edits)), fixes[0].safe)
    return first._replace(
        confidence=max((hit.confidence for hit in alike), key=attrgetter("rank")),
        message=f"{first.message}; {recurs}",
        fix=fix,
        related=(*first.related, *related),
    )


def _apart(edits: Iterable[FixEdit]) -> Iterator[FixEdit]:
    """Edits in order without those that touch one before, as of two lines that go with the empty one between: they are made when the text is read anew."""
    last: FixEdit | None = None
    for edit in sorted(set(edits)):
        if last is None or edit.start > last.end or (edit.start == last.end and last.start < edit.start < edit.end):
            yield edit
            last = edit
