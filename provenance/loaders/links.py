"""The links of a text in markup: those that its marks make, and the addresses that stand in it as they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from provenance.documents import BlockKind, Link
from provenance.loaders.urls import addresses
from provenance.loaders.writing import Writer
from provenance.spans import SourceSpan, Span


def links_of(
    writer: Writer, body: str, source: str, marked: Iterable[tuple[str, SourceSpan | None]], code: Sequence[Span]
) -> tuple[Link, ...]:
    """All links of a text, in its order.

    `body`: the text; `marked`: address and its place of each link that the markup makes, in the order of `Writer.links`; `code`: words
    within lines in which an address is no link.
    """
    size = len(body)
    made = [
        Link(Span(start, end) if start >= 0 else Span(min(end, size), min(end, size)), target, place)
        for (target, place), (start, end) in zip(marked, writer.links, strict=True)
    ]
    kind = BlockKind.CODE
    taken = [link.span for link in made]
    taken += code
    taken += [block.span for block in writer.blocks if block.kind is kind]
    taken.sort()
    at = 0
    for start, end in addresses(body):
        while at < len(taken) and taken[at].end <= start:
            at += 1
        if at < len(taken) and taken[at].start < end:
            continue
        place = writer.map.locate(Span(start, end))
        raw = source[place.start : place.end]
        # Underscores in an address can have been read as marks of emphasis.
        target = body[start:end] if place.approximate or any(map(str.isspace, raw)) else raw
        made.append(Link(Span(start, end), target, place))
    return tuple(sorted(made, key=lambda link: link.span))
