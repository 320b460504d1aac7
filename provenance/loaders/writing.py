"""Reading text of a file of markup under construction."""

from __future__ import annotations

from provenance.documents import Block, BlockKind, Region
from provenance.spans import SourceMap, Span

_NONE, _SPACE, _LINE_END = "", " ", "\n"


class Writer:
    """Takes words in the order of the source, gives blocks."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.map = SourceMap()
        self.blocks: list[Block] = []
        self.kind = BlockKind.PARAGRAPH
        self.level = 0
        self.regions: frozenset[Region] = frozenset()
        self.link: int | None = None
        """The number of the link around, None for none."""
        self.links: list[list[int]] = []
        """Text offsets of each link's first word and behind its last one; -1 where it has none."""
        self._start: int | None = None
        self._space = _NONE
        self._linked = 0
        self._source_end = 0

    def begin(self, kind: BlockKind, regions: frozenset[Region], level: int = 0) -> None:
        """End the block before and say what the next one is; it begins with its first word."""
        self.close()
        self.kind, self.regions, self.level = kind, regions, level

    def close(self) -> None:
        """End the block."""
        if self._start is not None:
            span = self._trimmed(self._start)
            if span.end > span.start:
                size, linked, regions = span.end - span.start, self._linked, self.regions
                if linked >= size:
                    linked, regions = size, regions | {Region.LINK}
                self.blocks.append(Block(span, self.kind, regions, self.level, linked))
        self._start = None
        self._space = _NONE
        self._linked = 0

    def _trimmed(self, start: int) -> Span:
        """The block without white space at its ends: that can only be in its first and last words."""
        end = self.map.length
        tail: list[str] = []
        known = 0
        for words in reversed(self.out):
            tail.append(words)
            known += len(words)
            if known >= end - start:
                break
        text = "".join(reversed(tail))[-(end - start) :]
        return Span(
            start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip())) if text.strip() else start
        )

    def space(self) -> None:
        """White space between words."""
        self._space = self._space or _SPACE

    def line_end(self) -> None:
        """A line end that readers see."""
        self._space = _LINE_END

    def put(self, text: str, start: int, end: int, *, approximate: bool = False) -> Span:
        """Words from source[start:end]; their span in the text."""
        if self._start is None:
            stripped = text.lstrip()
            if not stripped:
                return Span(self.map.length, self.map.length)
            if len(text) == end - start:
                start += len(text) - len(stripped)
            text = stripped
            if self.out:
                self.out.append("\n\n")
                self.map.add(2, min(self._source_end, start), start)
            self._start = self.map.length
        elif self._space:
            self.out.append(self._space)
            self.map.add(1, min(self._source_end, start), start)
        self._space = _NONE
        first = self.map.length
        self.out.append(text)
        self.map.add(len(text), start, end, approximate=approximate)
        self._source_end = end
        if self.link is not None:
            self._linked += len(text)
            words = self.links[self.link]
            if words[0] < 0:
                words[0] = first
            words[1] = self.map.length
        return Span(first, self.map.length)

    def put_words(self, source: str, start: int, end: int) -> None:
        """Write what stands between two offsets of the source; runs of white space are one blank."""
        at = start
        while at < end:
            if source[at].isspace():
                self.space()
                at += 1
                continue
            stop = at
            while stop < end and not source[stop].isspace():
                stop += 1
            self.put(source[at:stop], at, stop)
            at = stop


def blanked(text: str, end: int) -> str:
    """The text with blanks for its characters before an offset, but for line ends."""
    return "".join(character if character in "\r\n" else " " for character in text[:end]) + text[end:]
