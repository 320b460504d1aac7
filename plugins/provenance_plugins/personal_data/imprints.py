"""Addresses and numbers of those who publish and print: the place of print in a list of references, the imprint of a printed issue."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import citations
from provenance.analysis.print_columns import is_set_in_columns
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.owner_signs import names_body

_PUBLISHER = lazy_pattern(r"[^\n:;!?\d]{0,40}:\s{1,2}[^\W\d_a-z][\w&'’-]+")
"""Behind a place of print, with its country: "Leeds LS1 4QX, United Kingdom: Harbour Press"."""


def is_of_publisher(document: Document, span: Span) -> bool:
    """Whether an address is the place of print of a work in a list of references, with its publisher behind a colon, or the office that the law has a party name."""
    if _is_of_promoter(document.text, span.start):
        return True
    return _PUBLISHER.match(document.text, span.end) is not None and any(
        listed.start <= span.start and span.end <= listed.end for listed in citations(document).lists
    )


_PROMOTERS = Phrases.load(__package__, "promoters")
_LONGEST_PROMOTER = 260
"""Characters before an address in which the line of its promoter begins."""


def _is_of_promoter(text: str, start: int) -> bool:
    """Whether an address is of a party and of who promotes its print, both of them: their office. Where somebody stands for election, and not a body, it may be their home."""
    before = text[max(0, start - _LONGEST_PROMOTER) : start]
    if not any(one in before for one in _PROMOTERS.texts("both")):
        return False
    found = _promoted().search(before)
    return found is not None and (_NAMED_BODY.match(found["body"]) is not None or names_body(found["body"]))


_NAMED_BODY = lazy_pattern(r"[Tt]he\s[^\W\d_a-z]")


@cache
def _promoted() -> re.Pattern[str]:
    by, behalf, both = (f"(?:{any_of(_PROMOTERS.texts(tag))})" for tag in ("by", "behalf", "both"))
    return lazy_pattern(rf"(?<!\w)(?i:{by})\s[^.;:]{{3,80}}?\s{behalf}\s(?P<body>[^.;:,]{{3,90}}),?\s{both}\s\Z")


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
