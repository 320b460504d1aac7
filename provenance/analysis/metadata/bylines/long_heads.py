"""A byline over two lines in a head that is longer than the front of a text: saved pages have menus, buttons and pictures above "By", "Ana Cruz"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from provenance.analysis.metadata.bylines.labels_apart import LINE_KINDS, PEOPLE, is_label, people_below, widgets_below
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.api import Document

_BLOCKS, _BELOW = 40, 12
"""Blocks at the beginning among which such a label stands, and below it, among which the first paragraph of the text does."""
_PROSE, _ABOVE = 120, 2
"""Characters of a paragraph at least, and how many stand above the label at most: what the text is about, and the caption of its picture."""


def below_long_head(document: Document, lines: Sequence[Line], words: Words) -> list[Line]:
    """The label and the lines of names below it, where the lines that are read end above the first paragraph and no other label stands between; else none."""
    if document.whole_page or document.row is None or not lines or any(one.place is Place.OPENING for one in lines):
        return []
    head = [
        Line(document.slice(block.span).strip(), block.span.start, Place.FRONT, index)
        for index, block in enumerate(islice(document.blocks, _BLOCKS + _BELOW))
    ]
    labels = [at for at, line in enumerate(head) if is_label(line.text, words)]
    long = [at for at, line in enumerate(head) if len(line.text) >= _PROSE]
    if len(labels) != 1 or labels[0] >= _BLOCKS:
        return []
    label = labels[0]
    below = [one.text for one in head[label + 1 : label + 1 + _BELOW]]
    first = widgets_below(below, words)
    last = max((number for number, _ in people_below(below[first : first + PEOPLE], words)), default=0)
    end = label + 1 + first + last
    if sum(at < label for at in long) > _ABOVE or not any(end < at <= label + _BELOW for at in long):
        return []
    found = [head[label], *head[label + 1 + first : end + 1]]
    return found if all(document.blocks[one.block].kind in LINE_KINDS for one in found) else []
