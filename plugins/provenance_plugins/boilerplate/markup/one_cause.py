"""What was misread in one text has one cause, also where nobody can tell what stood there: one finding tells it (BLP412)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.api import Fix, Hit, RelatedPlace, SourceSpan, Span

__all__ = ["in_one"]

_MOST = 100
"""Related places that are added."""


def in_one(hits: Iterable[Hit]) -> Iterator[Hit]:
    """The findings; places of which nobody can tell what stood there are named beside what was misread in the same text, which has the same cause, and so are those of the words that it states beside its text."""
    told = list(hits)
    mended = [hit for hit in told if hit.fix is not None and hit.severity is None]
    first = next((hit for hit in mended if isinstance(hit.span, Span)), mended[0] if mended else None)
    if first is None:
        yield from told
        return
    stated = [hit for hit in mended if hit is not first and isinstance(hit.span, SourceSpan)]
    unknown = [hit for hit in told if hit.fix is None and hit.span is not None]
    places = [
        place
        for hit in (*stated, *unknown)
        if hit.span is not None
        for place in (RelatedPlace(hit.message, hit.span), *hit.related)
    ]
    whole = _with_stated(first, stated)
    yield whole._replace(related=(*first.related, *places[:_MOST])) if places else whole
    yield from (hit for hit in told if hit is not first and hit not in unknown and hit not in stated)


def _with_stated(first: Hit, stated: list[Hit]) -> Hit:
    """What is told of a text, with one fix that mends what it states, too."""
    fixes = [hit.fix for hit in (first, *stated) if hit.fix is not None]
    if len(fixes) == 1:
        return first
    edits = tuple(sorted(edit for fix in fixes for edit in fix.edits))
    fix = Fix(f"mend it in all {len(edits):,} places", edits, all(fix.safe for fix in fixes))
    return first._replace(message=f"{first.message}; what the source states beside the text has it, too", fix=fix)
