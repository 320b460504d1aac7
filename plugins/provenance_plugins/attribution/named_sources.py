"""Sources whom their own sentence or the text before it names: somebody with those around them, a body on its own site."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

_WITH_NAME = lazy_pattern(r"(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?(?:[A-ZÀ-Þ][\w.’'-]+ )*([A-ZÀ-Þ][\w’-]+),? and ")
_BRACKET = lazy_pattern(
    r" ?[(,—–-] ?(?:including|among them) (?:[a-z-]+ ){0,3}[A-ZÀ-Þ][\w.’'-]+ (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ]\w+"
)
"""Behind a source, one of those who say it: "executives (including founder Ana Cruz) said"."""
_BEHIND = 60
"""Characters behind a verb in which the place of a statement stands: "said on the event's website"."""


def is_with_name(document: Document, one: Attribution) -> bool:
    """Whether a source is somebody named with those around them, or its sentence names one of them.

    "Cruz and colleagues found", where a sentence before told who Cruz is; "executives (including founder Ana Cruz) said".
    """
    if one.source is None:
        return False
    start, end = one.source
    if one.head in forms("told", "around"):
        joined = _WITH_NAME.match(document.text, start, end)
        if joined is not None and document.text.find(f" {joined[1]}", 0, start) >= 0:
            return True
    return end < one.cue.start and _BRACKET.match(document.text, end, one.cue.start) is not None


def is_on_own_site(document: Document, one: Attribution) -> bool:
    """Whether a body speaks as itself: what "organizers said on the event's website" stands there for everybody."""
    if one.head not in forms("told", "bodies") or one.source is None:
        return False
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower()
    return any(form in behind for form in forms("own_places"))
