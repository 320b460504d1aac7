"""Images of other articles in a list of links within the text: a picture, then a short line that is a link, and again."""

from __future__ import annotations

from bisect import bisect_left

from provenance.api import Document, Image, Span

__all__ = ["is_of_teasers"]

_LONGEST = 120
"""Characters of a headline."""
_FEWEST = 2
"""Images in such a row: one with a linked line below it may have its source there."""
_APART = 4
"""Blocks from one image of a row to the next, at most."""


def is_of_teasers(document: Document, image: Image) -> bool:
    """Whether a page shows an image above the linked title of another article, as it does with the one before or behind it."""
    if document.media_type != "text/html" or image.caption is not None:
        return False
    listed = document.recall("media.teasers", _teasers)
    at = bisect_left(listed, (image.position, 0))
    if at >= len(listed) or listed[at][0] != image.position:
        return False
    block = listed[at][1]
    beside = (listed[other][1] for other in (at - 1, at + 1) if 0 <= other < len(listed))
    return any(0 < abs(other - block) <= _APART for other in beside)


def _teasers(document: Document) -> list[tuple[int, int]]:
    """The places of images above a linked line, with the index of the line's block."""
    found: list[tuple[int, int]] = []
    ends = [block.span.end for block in document.blocks]
    links = sorted((link.span, link.target) for link in document.links if link.target[:1] != "#")
    starts = [span.start for span, _ in links]
    for image in document.images:
        at = bisect_left(ends, image.position + 1)
        if at < len(document.blocks) and _is_linked(document.blocks[at].span, links, starts):
            found.append((image.position, at))
    return sorted(found) if len(found) >= _FEWEST else []


def _is_linked(line: Span, links: list[tuple[Span, str]], starts: list[int]) -> bool:
    """Whether a short line is a link and nothing else."""
    if line.end - line.start > _LONGEST:
        return False
    at = bisect_left(starts, line.start)
    return at < len(links) and links[at][0].start == line.start and links[at][0].end >= line.end
