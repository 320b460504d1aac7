"""Whether a date is that of something that was added to a text later, as the words on either side of it say."""

from __future__ import annotations

from provenance.analysis.dates.context import words_before
from provenance.api import Document, Span, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

_BEHIND = lazy_pattern(lambda: rf"(?i)[ \t,)\]–—-]{{1,4}}(?:{any_of(forms('update'))})\b[ \t]?(?:[:)\]–—]|-\s|\n|\Z)")
"""Behind the date of a note: "5 July 2024 update:", "[5 July 2024, edited]"."""
_VERB = 2
"""Words before a date among which the one stands by which something was added."""
_PART = 8
"""Words before a date among which it is said what was."""


def is_added(document: Document, span: Span) -> bool:
    """Whether a date is that of a note whose label stands behind it, or of a part that says when it was added: "5 July 2024 update: …", "(this section was added on 5 July 2024)"."""
    if _BEHIND.match(document.text, span.end) is not None:
        return True
    before = [word.lower() for word in words_before(document.text, span.start)]
    if forms("added_later", "verb").isdisjoint(before[-_VERB:]):
        return False
    said = f" {' '.join(before[-_PART:])} "
    return any(f" {part} " in said for part in forms("added_later", "part"))
