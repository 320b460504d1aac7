"""Works that are none, or that somebody in their sentence passes on: denied, an idiom, told by somebody named."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

_DENIED = lazy_pattern(
    r"\b(?:not|no|never|without|lack of|n[’']t)\b[^.;]{0,60}\b(?:any|such as|evidence)\b[^.;]{0,40}\Z"
)
"""Before a work of which nobody has seen one: "had not seen any evidence, such as a study which showed"."""
_WITH = lazy_pattern(r", with\Z")
_BEFORE = 120
"""Characters before a work in which it is denied."""


def is_denied(document: Document, one: Attribution) -> bool:
    """Whether it is a work that nobody has: "we have not seen any evidence, such as a trial which showed"."""
    if one.source is None:
        return False
    first = sentences(document)[one.sentence].span.start
    before = document.text[max(first, one.source.start - _BEFORE) : one.source.start].lower()
    return _DENIED.search(before) is not None


def is_idiom(document: Document, one: Attribution) -> bool:
    """Whether the words are an idiom and name no work: "according to all human calculation"."""
    if one.manner != "according" or one.source is None:
        return False
    return document.slice(one.source).lower().startswith(tuple(forms("idioms")))


def is_beside_teller(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether somebody named goes on with it: "Harbour Watch believes so, with some reports suggesting more", "Ana Cruz said new research showed"."""
    one = listed[index]
    if one.source is None or index == 0:
        return False
    before = listed[index - 1]
    if before.sentence != one.sentence or not before.lays or before.kind not in ("named", "pronoun"):
        return False
    if before.cue.end > one.source.start:
        return False
    between = document.text[before.cue.end : one.source.start].strip()
    return between in ("", "that") or _WITH.search(between) is not None
