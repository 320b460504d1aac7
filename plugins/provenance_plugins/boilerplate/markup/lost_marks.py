"""Marks of sentences that a program turned into blanks, all of a text (BLP412): "Sen  Cruz said   With the town s vote we won  240 000"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from provenance.api import Document, Hit, Span, lazy_pattern

__all__ = ["lost_marks"]

_WORD = lazy_pattern(r"[^\W\d_]+")
_GAP = lazy_pattern(r"(?<=[^\W_])[^\S\n]{2,4}(?=[^\W_])")
"""Where a mark and the blank beside it stood."""
_LONG, _SAID = 40, 5
"""Words of a line at least, which is prose and no verse; and of a stretch between two gaps that is a part of a sentence, and no cell."""
_WORDS, _GAPS, _RARE, _FEW = 60, 8, 40, 100
"""Words of such lines at least; gaps at least; words to each gap at most; and words to each mark that was kept, at least."""
_OF_SENTENCES = _SMALL = 0.5
"""The part of the words that stands in such stretches, and the part of these that is in small letters."""
_BEGINS = 3
"""Gaps behind which a sentence begins, at least."""
_WITHIN = 0.15
"""The part of the gaps behind which a sentence goes on, as behind a comma, at least: where each begins one, whoever joined lines of verse or of a notice put them there."""


def lost_marks(document: Document) -> Iterator[Hit]:
    """The first place, with how many there are; asked of a text that has no full stop."""
    words = said = small = kept = at = 0
    places: list[Span] = []
    begins: list[Span] = []
    within = 0
    for line in document.text.splitlines(keepends=True):
        start, at = at, at + len(line)
        of_line = len(_WORD.findall(line))
        if of_line < _LONG:
            continue
        words += of_line
        kept += sum(not sign.isalnum() and not sign.isspace() for sign in line)
        gaps = [Span(*gap.span()) for gap in _GAP.finditer(line)]
        for begin, end in pairwise([0, *(gap.end for gap in gaps), len(line)]):
            stretch = _WORD.findall(line, begin, end)
            if len(stretch) >= _SAID:
                said += len(stretch)
                small += sum(map(str.islower, stretch))
        within += sum(not line[gap.end].isupper() for gap in gaps)
        places += [Span(start + gap.start, start + gap.end) for gap in gaps]
        begins += [
            Span(start + gap.start, start + gap.end)
            for gap in gaps
            if line[gap.end].isupper() and line[gap.start - 1].islower()
        ]
    if words < max(_WORDS, kept * _FEW) or len(places) < max(_GAPS, words / _RARE) or len(begins) < _BEGINS:
        return
    if within < _WITHIN * len(places) or said < _OF_SENTENCES * words or small < _SMALL * said:
        return
    yield Hit(
        _with_words(document.text, begins[0]),
        f"this text has no full stop, and blanks stand in {len(places)} places where marks were, or signs such as $ and %: load the original anew",
    )


def _with_words(text: str, gap: Span) -> Span:
    """The gap, with the words before and behind it."""
    start = max(text.rfind(" ", 0, gap.start), text.rfind("\n", 0, gap.start)) + 1
    end = min(at for at in (text.find(" ", gap.end), text.find("\n", gap.end), len(text)) if at >= 0)
    return Span(start, end)
