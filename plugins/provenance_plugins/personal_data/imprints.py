"""Addresses and numbers of those who publish and print: the place of print in a list of references, the imprint of a printed issue."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import citations
from provenance.analysis.print_columns import is_set_in_columns
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

_PUBLISHER = lazy_pattern(r"[^\n:;!?\d]{0,40}:\s{1,2}[^\W\d_a-z][\w&'’-]+")
"""Behind a place of print, with its country: "Leeds LS1 4QX, United Kingdom: Harbour Press"."""


def is_of_publisher(document: Document, span: Span) -> bool:
    """Whether an address is the place of print of a work in a list of references, with its publisher behind a colon."""
    return _PUBLISHER.match(document.text, span.end) is not None and any(
        listed.start <= span.start and span.end <= listed.end for listed in citations(document).lists
    )


_IMPRINT = Phrases.load(__package__, "imprints")
_AROUND = 700
"""Characters on either side of a contact in which an imprint names its departments."""
_DEPARTMENTS = 3
"""What an imprint or an order form names of these, at least, each at the head of a line or of a sentence, or before a colon or a bracket; a report names them within its sentences."""


def is_in_imprint(document: Document, span: Span) -> bool:
    """Whether a contact stands in the imprint or the order form of a printed issue, among what prints, sells and keeps it."""
    if not is_set_in_columns(document):
        return False
    around = document.text[max(0, span.start - _AROUND) : span.end + _AROUND].lower()
    return len({match["first"] or match["last"] for match in _heads().finditer(around)}) >= _DEPARTMENTS


@cache
def _heads() -> re.Pattern[str]:
    departments = any_of(_IMPRINT.texts())
    return lazy_pattern(rf"(?m)(?:^|[.;:)|•·*])[^\w\n]*(?P<first>{departments})|(?<!\w)(?P<last>{departments})[ ]?[:(]")
