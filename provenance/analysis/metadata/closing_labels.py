"""Who reported a text, where the lines at its end were joined: "… to the mill. Pewarta: Ana Cruz Editor: Ben Ode Copyright © HARBOUR 2025"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LABELS
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.names import Kind, names_of
from provenance.api import any_of, lazy_pattern

_TAIL = 500
"""Characters at the end of a text in which such labels stand."""
_FORCE = 4.5
_LABELLED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?=[A-ZÀ-Þ])(?i:{any_of(LABELS.texts('reporter'))})\s?:\s?(?P<who>[A-ZÀ-Þ][^:|©\n]{{2,60}}?)(?=\s[A-ZÀ-Þ][a-zà-ÿ]+\s?:|\s?[|©]|\s[Cc]opyright\b|\s*\Z)"
    )
)
"""The label with a capital and a colon, and the name up to the next label, the copyright or the end."""


def labelled_at_end(reader: Reader) -> Iterator[Credit]:
    """The people behind such a label; one word may be somebody's whole name."""
    document = reader.document
    if document.whole_page or not document.blocks:
        return
    start, end = document.blocks[-1].span
    first = max(start, end - _TAIL)
    tail = document.text[first:end]
    if ":" not in tail:
        return
    found = _LABELLED.search(tail)
    if found is None:
        return
    byline = names_of(found["who"].strip(), reader.words, reader.sites)
    line = Line(tail, first, Place.FOOT, len(document.blocks) - 1)
    for name in byline.names if byline.clean else ():
        if name.kind in {Kind.PERSON, Kind.HANDLE}:
            yield credit(line, name, "byline", _FORCE, found.start("who"), clean=True)
