"""A byline of a saved page whose label has a line of its own, wherever it stands: "By", "Social Links for", "Ana Cruz"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.bylines.labels_apart import is_label, people_below, widgets_below
from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document

_LABEL = 20
"""Characters of a block that is no more than a label."""
_REACH = 400
"""Characters below it in which the names stand, for such pages have many empty lines."""


def name_below_label(document: Document, words: Words) -> Iterator[str]:
    """The names below such a label of a row, as they are written.

    A label of several words is also one of comments and of lists of other texts: "Posted by", "View all posts by".
    """
    text = document.text
    if document.row is None:
        return
    for block in document.blocks:
        start, end = block.span
        if end - start > _LABEL:
            continue
        label = text[start:end].strip()
        if " " in label.rstrip(" :") or not is_label(label, words):
            continue
        below = [line.strip() for line in text[end : end + _REACH].split("\n") if line.strip()]
        for _, name in people_below(below[widgets_below(below, words) :], words):
            yield name.text
