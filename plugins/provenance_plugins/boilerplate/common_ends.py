"""The ends of long lines, by which those of one folder are compared: a row whose page was joined into one line has the teasers and banners of the page at the end of it, as the other rows have."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Span, lazy_pattern

__all__ = ["ends_of", "sentences_before"]

_SIZES = (120, 150, 190, 235, 295, 370, 460, 575, 720, 900, 1_120, 1_400, 1_750)
"""Characters at the end of a line that are looked at: an end is told with as many of them as the rows have in common, up to a quarter less."""
_REST, _LEAST = 200, 60
"""Characters of a line before its end, and of the end, at least: what two texts have in common is no more than a part of each."""
_SEAM = lazy_pattern(r"(?:(?<=[a-zß-ÿ\d]\s)|(?<=[.!?…”\"'’)»]\s))(?=[“\"«]?[A-ZÀ-Þ])")
"""Where a sentence or a title may begin."""
_SENTENCE = lazy_pattern(r"(?<=[.!?…])\s+")
_SHORTEST = 60
"""Characters of a sentence by which two texts are known for versions of one."""


def ends_of(document: Document, line: Span) -> Iterator[Span]:
    """The ends of a line, the longest first, each from the first place within so many characters at which a sentence or a title begins."""
    before = line.end + 1
    for size in reversed(_SIZES):
        first = line.end - size
        if first < line.start:
            continue
        # What stands before the first character is looked at as well, and is the same in all that have this end in common.
        seam = _SEAM.search(document.text, first + 2, line.end)
        if seam is None or seam.start() == before or not line.start + _REST <= seam.start() <= line.end - _LEAST:
            continue
        before = seam.start()
        yield Span(before, line.end)


def sentences_before(document: Document, line: Span, end: int) -> Iterator[str]:
    """The long sentences of a line up to the end that it has in common with others."""
    for sentence in _SENTENCE.split(document.text[line.start : end]):
        if len(sentence) >= _SHORTEST:
            yield sentence
