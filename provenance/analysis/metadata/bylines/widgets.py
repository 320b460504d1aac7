"""The name in a widget that a flattened page kept: "Read more from this author Ana Cruz News Bridge closed Ana Cruz Published : Dec 10, 2025"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.metadata.values import FAIR
from provenance.api import lazy_pattern

_WIDGET = lazy_pattern(
    r"(?i:read|see|view) (?i:more|all)(?: (?i:posts|articles|stories|news))? (?i:from|by) this author:?\s(?P<names>[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){1,3})"
)
_LABEL = lazy_pattern(r"\s(?:Published|Posted|Updated)\s?(?::|on\b|\d|[A-Z][a-z]{2,8}\.?\s\d)")
"""Behind the name where it is the byline."""
_FEWEST = 2


def by_this_author(reader: Reader) -> Iterator[Credit]:
    """The one of whom a page offers more, where the name stands again before a label of the day: nothing else shows where it ends."""
    text = reader.document.text
    for found in _WIDGET.finditer(text):
        words = found["names"].split()
        for count in range(_FEWEST, len(words) + 1):
            name = " ".join(words[:count])
            at = text.find(name, found.end())
            while at >= 0 and _LABEL.match(text, at + len(name)) is None:
                at = text.find(name, at + 1)
            if at < 0:
                continue
            people = names_of(name, reader.words, reader.sites).names
            block = reader.document.block_index(at)
            if block is not None and [one.kind for one in people] == [Kind.PERSON]:
                yield credit(Line(name, at, Place.FOOT, block), people[0], "byline", FAIR, 0, clean=True)
                return
