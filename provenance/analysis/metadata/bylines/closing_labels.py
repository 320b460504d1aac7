"""Who reported a text, where the lines at its end were joined: "… to the mill. Pewarta: Ana Cruz Editor: Ben Ode Copyright © HARBOUR 2025", "… to the mill. By Ana Cruz for Harbour News"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LABELS
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.api import Literals, any_of, lazy_pattern

_TAIL = 500
"""Characters at the end of a text in which such labels stand."""
_FORCE, _SURE = 6.0, 6.0
_LABELLED = lazy_pattern(
    lambda: (
        rf"(?:(?<!\w)(?=[A-ZÀ-Þ])|(?<=[^\W\d_])(?=[A-ZÀ-Þ][a-zß-ÿ]))(?i:{any_of(LABELS.texts('reporter'))})\s?:\s?(?P<who>[A-ZÀ-Þ][^:|©\n]{{2,60}}?)"
        rf"(?=\s?(?<![A-ZÀ-Þ])[A-ZÀ-Þ][a-zà-ÿ]+\s?:|\s*[|©]|\s*(?:[Cc]opyright|COPYRIGHT)\b|\s*\Z)"
    ),
    signs=(":",),
)
"""The label with a capital and a colon, and the name up to the next label, the copyright or the end."""


@cache
def _labels() -> Literals:
    return Literals(LABELS.texts("reporter"))


_SIGNED = 200
"""Characters at the end of a text within which a byline for an outlet begins."""
_FOR = lazy_pattern(
    r"(?:^|[.!?…”\"'’)]\s{1,4})(?:By|BY|Por|Par|Von|Di|Door)\s(?P<who>[A-ZÀ-Þ][\w.'’-]+(?:\s(?:[a-zà-þ]{1,3}\s)?[A-ZÀ-Þ][\w.'’-]*){1,3}(?:,?\s(?:and|&|y|e|et|und|en)\s[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]*){1,3})?),?"
    r"\s(?i:for|of|from|para|pour|für|per|voor)\s(?P<outlet>[A-ZÀ-Þ][\w.’'-]*(?:(?:\s[a-zà-þ]{2,3}){0,2}\s[A-ZÀ-Þ][\w.’'-]*){0,4}?)\.?(?:\s(?:More|Related|Read|Más|Lea|Plus|Lire|Mehr|Mais|Leia|Altri|Leggi|Meer|Lees)\b.{0,160}|\s*)\Z",
    signs=("By", "BY", "Por", "Par", "Von", "Di", "Door"),
)
"""A byline for an outlet with which the text ends, or behind which only the ways to other texts follow."""


def signed_for_outlet(reader: Reader) -> Iterator[Credit]:
    """The people of a byline with which a text ends: "… to the mill. By Ana Cruz for Harbour News More Top Reads:"."""
    return _named_at_end(reader, _FOR, _SIGNED, frozenset({Kind.PERSON}), _SURE)


def labelled_at_end(reader: Reader) -> Iterator[Credit]:
    """The people behind such a label; one word may be somebody's whole name."""
    return _named_at_end(reader, _LABELLED, _TAIL, frozenset({Kind.PERSON, Kind.HANDLE}), _FORCE)


def _named_at_end(
    reader: Reader, pattern: re.Pattern[str], reach: int, kinds: frozenset[Kind], force: float
) -> Iterator[Credit]:
    """The names of some kinds behind what a pattern finds among the last characters of a text; nothing where other words stand among them."""
    document = reader.document
    if document.whole_page or not document.blocks:
        return
    start, end = document.blocks[-1].span
    first = max(start, end - reach)
    tail = document.text[first:end]
    found = (
        pattern.search(tail)
        if pattern is _FOR or (":" in tail and _labels().any_in(tail.lower().encode("utf-8", "replace")))
        else None
    )
    if found is None:
        return
    byline = names_of(found["who"].strip(), reader.words, reader.sites)
    line = Line(tail, first, Place.FOOT, len(document.blocks) - 1)
    for name in byline.names if byline.clean else ():
        if name.kind in kinds:
            yield credit(line, name, "byline", force, found.start("who"), clean=True)
