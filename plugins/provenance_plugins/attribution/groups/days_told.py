"""Groups whose words only date an event of years ago: "Twelve years ago, when engineers warned of a flood, …"."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_day_told"]

_WHEN = lazy_pattern(
    r"(?:(?:[\w-]+\s){1,3}(?:years?|decades?|summers?|winters?|autumns?|springs?|months?|centuries)\s(?:ago|before|earlier)|(?:Back\s)?[Ii]n\s(?:the\s(?:summer|winter|autumn|fall|spring)\sof\s)?(?:19|20)\d\d),?\swhen\s(?:the\s)?\Z"
)


def is_of_day_told(document: Document, one: Attribution) -> bool:
    """Whether what a group said dates an event of years ago that the sentence tells of: "Twelve years ago, when engineers warned of a flood, …"."""
    if one.kind != "group" or one.source is None:
        return False
    start = sentences(document)[one.sentence].span.start
    return _WHEN.fullmatch(document.text, start, one.source.start) is not None
