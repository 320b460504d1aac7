"""What nobody sees within or beside a word is no part of the reading text: soft hyphens, zero-width spaces, word joiners.

They show where a word may be broken, or hide it from a search. Rules read words, so that one place here spares each of them to look for
marks; the map back to the source leads over them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

import msgspec

from provenance.documents import Block, Document
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_MARKS = "\u00ad\u200b\u2060\ufeff"
_MISREAD = "ÂÃâ€\x80-\x9f"
"""Behind these a mark is a part of a letter that was misread."""
_BYTES = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What the bytes behind the first one of a character look like in Latin-1 or cp1252."""
_IS_BYTE = (
    rf"(?<=[ÅÎÐØ])\xad(?![A-Za-z])|(?<=[a-z]Å)\xad|(?<=[Ä-ß])\xad(?=[\x80-\xff])"
    rf"|(?<=[à-ï])\xad(?=[{_BYTES}])|(?<=[à-ï][{_BYTES}])\xad|(?<=ð[{_BYTES}])\xad|(?<=ð[{_BYTES}]{{2}})\xad"
)
"""A soft hyphen that is one of them: "Î\xad" for έ, "ä¸\xad" for 中. In a good word hardly one stands behind a capital beyond ASCII and before
none of its letters, or behind a letter and a mark."""
_MARKED = lazy_pattern(f"[{_MARKS}]+")
_RUN = lazy_pattern(
    rf"(?!{_IS_BYTE})(?:(?<=[^\s{_MARKS}{_MISREAD}])[{_MARKS}]+|(?<![{_MARKS}{_MISREAD}])[{_MARKS}]+(?=[^\s{_MARKS}]))"
)
"""Marks at something that is seen."""


def without_unseen(document: Document) -> Document:
    """The document with a reading text without such marks; itself where it has none."""
    text = document.text
    if text.isascii() or not any(mark in text for mark in _MARKS):
        return document
    runs = list(_runs(text))
    if not runs:
        return document
    starts, ends = [start for start, _ in runs], [end for _, end in runs]
    moved = _Moved(runs)
    replace = msgspec.structs.replace
    return replace(
        document,
        text="".join([text[start:end] for start, end in zip([0, *ends], [*starts, len(text)], strict=True)]),
        source_map=document.source_map.without(runs),
        blocks=tuple(_moved_block(block, moved) for block in document.blocks),
        links=tuple(replace(link, span=moved.span(link.span)) for link in document.links),
        images=tuple(
            replace(image, position=moved.offset(image.position), caption=moved.maybe(image.caption))
            for image in document.images
        ),
        comments=tuple(replace(comment, position=moved.offset(comment.position)) for comment in document.comments),
        marks=tuple(replace(mark, span=moved.span(mark.span)) for mark in document.marks),
        reviews=tuple(replace(one, span=moved.maybe(one.span)) for one in document.reviews),
        notes=tuple(replace(note, span=moved.maybe(note.span)) for note in document.notes),
        declared=tuple(replace(declared, span=moved.maybe(declared.span)) for declared in document.declared),
        code_spans=tuple(moved.span(span) for span in document.code_spans),
    )


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where each run of marks at something that is seen begins and ends: asked of the marks alone, since a search looks before and behind each character first."""
    for marked in _MARKED.finditer(text):
        at, end = marked.span()
        while at < end:
            found = _RUN.match(text, at)
            if found is None:
                at += 1
            else:
                yield found.span()
                at = found.end()


class _Moved:
    """Where offsets lie once runs of marks are gone."""

    def __init__(self, runs: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in runs]
        self._runs = runs
        self._gone = [0, *accumulate(end - start for start, end in runs)]
        """Characters of the runs before each of them, and of all."""

    def offset(self, offset: int) -> int:
        """That of a character; that of the one behind a run where it is of the run."""
        before = bisect_left(self._starts, offset)
        within = max(0, self._runs[before - 1][1] - offset) if before else 0
        return offset - self._gone[before] + within

    def span(self, span: Span) -> Span:
        """That of what is left of a stretch."""
        return Span(self.offset(span.start), self.offset(span.end))

    def maybe(self, span: Span | None) -> Span | None:
        """The same, of what may stand nowhere."""
        return None if span is None else self.span(span)


def _moved_block(block: Block, moved: _Moved) -> Block:
    span = moved.span(block.span)
    linked = min(block.link_characters, span.end - span.start)
    return msgspec.structs.replace(block, span=span, link_characters=linked)
