"""A byline of a saved page whose label has a line of its own, wherever it stands: "By", "Social Links for", "Ana Cruz"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document
from provenance_plugins.attribution.people import is_one_person

_LINES = 3
"""Lines with words below the label among which the name stands."""
_REACH = 400
"""Characters below it, for such pages have many empty lines."""
_LONGEST = 40
_LABEL = "By"
_BLANKS = 60
"""Characters to each side of the label within which its line begins and ends."""


def name_below_label(document: Document, words: Words) -> Iterator[str]:
    """The name below such a label of a row, as it is written."""
    text = document.text
    if document.row is None:
        return
    at = text.find(_LABEL)
    while at >= 0:
        end = text.find("\n", at, at + _BLANKS)
        first = max(0, at - _BLANKS)
        above = text.rfind("\n", first, at)
        alone = not text[above + 1 : at].strip() if above >= 0 else not first and not text[:at].strip()
        if end >= 0 and alone and not text[at + len(_LABEL) : end].strip():
            lines = [line for line in text[end : end + _REACH].split("\n") if line.strip()]
            for line in map(str.strip, lines[:_LINES]):
                if line.lower() in words.patterns.widgets:
                    continue
                if len(line) <= _LONGEST and is_one_person(line, words):
                    yield line
                break
        at = text.find(_LABEL, at + 1)
