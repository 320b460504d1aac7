"""The stretches of a quotation between what its writer left out or put in."""

from __future__ import annotations

from typing import NamedTuple

from provenance.api import lazy_pattern
from provenance_plugins.citations.against_sources.source_marks import note_marks
from provenance_plugins.citations.against_sources.source_words import read_words
from provenance_plugins.citations.against_sources.spelling import spelled

__all__ = ["Segment", "segments_of"]

# What a writer may put into a quotation: an ellipsis, bracketed or not, asterisks of lawyers, and words in square brackets.
_CUT = lazy_pattern(
    r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.(?:\s?\.)?|\*\s?\*\s?\*|\(sic!?\)|\[[^\[\]\n]{0,120}\]"
)
_LETTER = lazy_pattern(r"\[(\w)\](?=\w)")
_LONGEST_CUT = 150
"""Words that an ellipsis may stand for."""
_FARTHEST = 600
"""Words that several cuts with nothing between them leave out, at most."""
_LONGEST_INSERTION = 12
"""Words that a bracket may stand for: "[the minister]" for "she, as had been said before,"."""


class Segment(NamedTuple):
    """A stretch of a quotation."""

    words: tuple[str, ...]
    written: tuple[str, ...]
    """The words as the quotation has them."""
    letters: str
    reach: int
    """How many words of the source may stand between the segment before and this one."""
    cut: bool
    """Whether an ellipsis stands before it."""
    inside_first: bool
    """Its first word may be the end of one: "[un]easy"."""
    inside_last: bool
    """Its last word may be the beginning of one: "govern[ing]"."""
    put_in: str = ""
    """The words in brackets before it."""

    def spelled(self) -> Segment:
        """The segment in one of several spellings."""
        return self._replace(letters="".join(spelled(word) for word in self.words))


def segments_of(quotation: str, *, marks: bool = True) -> list[Segment]:
    """The stretches of a quotation that have words; without marks of notes, if these are not wanted."""
    text = _LETTER.sub(r"\1", quotation)
    made: list[Segment] = []
    at, reach, cut, joined = 0, 0, False, False
    put_in = ""
    for found in _CUT.finditer(text):
        inserted = found[0] == "[]" or (found[0][0] == "[" and bool(found[0].strip("[]. …")))
        touches = inserted and text[found.start() - 1 : found.start()].isalnum()
        before = len(made)
        _add(made, text[at : found.start()], reach, put_in, cut=cut, first=joined, last=touches, marks=marks)
        if len(made) > before:
            reach, cut, put_in = 0, False, ""
        # Two cuts without words between them reach as far as both.
        reach = min(reach + (_LONGEST_INSERTION if inserted else _LONGEST_CUT), _FARTHEST)
        cut = cut or not inserted
        if inserted and not touches:
            put_in = f"{put_in} {found[0].strip('[]')}".strip()
        at = found.end()
        joined = inserted and text[at : at + 1].isalnum()
    _add(made, text[at:], reach, put_in, cut=cut, first=joined, last=False, marks=marks)
    return made


def _add(
    made: list[Segment], text: str, reach: int, put_in: str, *, cut: bool, first: bool, last: bool, marks: bool
) -> None:
    noted = [] if marks else list(note_marks(text))
    words = [word for word in read_words(text) if not any(mark.start <= word.start < mark.end for mark in noted)]
    if words:
        folded = tuple(word.letters for word in words)
        written = tuple(text[word.start : word.end] for word in words)
        made.append(Segment(folded, written, "".join(folded), reach, cut, first, last, put_in))
