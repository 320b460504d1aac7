"""Groups whose words only date an event of years ago ("Twelve years ago, when engineers warned of a flood, …"), and what a history tells of the views of its days."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.register.long_ago import is_of_long_ago
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import endings, forms

__all__ = ["is_of_day_told"]

_WHEN = lazy_pattern(
    r"(?:(?:[\w-]+\s){1,3}(?:years?|decades?|summers?|winters?|autumns?|springs?|months?|centuries)\s(?:ago|before|earlier)|(?:Back\s)?[Ii]n\s(?:the\s(?:summer|winter|autumn|fall|spring)\sof\s)?(?:19|20)\d\d),?\swhen\s(?:the\s)?\Z"
)


_OPENS = (" when ", " when the ")
_BEFORE = 60
"""Characters before a view in which the verb of whoever shared it stands."""


def is_of_day_told(document: Document, one: Attribution) -> bool:
    """Whether what a group said dates an event of years ago that the sentence tells of, or a history tells it of those days."""
    if is_of_long_ago(document, one.cue.start):
        return _is_of_dispute(document, one) or _is_of_author(document, one) or _is_shared(document, one)
    if one.kind != "group" or one.source is None or not document.text.endswith(_OPENS, 0, one.source.start):
        return False
    start = sentences(document)[one.sentence].span.start
    return _WHEN.fullmatch(document.text, start, one.source.start) is not None


def _is_of_dispute(document: Document, one: Attribution) -> bool:
    """Whether a side of a dispute of those days took it, whom nobody can ask: "opponents of the mill argued"; experts of our days "believe"."""
    said = document.slice(one.cue).lower()
    return (
        one.kind == "group"
        and one.head in forms("standing", "sides")
        and said.endswith(endings("days_told", "past"))
        and not document.text.startswith("have ", one.source.end + 1 if one.source is not None else 0)
    )


def _is_of_author(document: Document, one: Attribution) -> bool:
    """Whether it tells whose an old work is: "is widely attributed to a friar"."""
    return document.text.startswith((" to ", " with "), one.cue.end) and document.slice(one.cue).lower().endswith(
        endings("sure", "authorship")
    )


def _is_shared(document: Document, one: Attribution) -> bool:
    """Whether somebody of those days shared it, whom the sentence names: "Cruz took the widely held view"."""
    start = max(sentences(document)[one.sentence].span.start, one.cue.start - _BEFORE)
    words = document.text[start : one.cue.start].split()
    return words[-1:] == ["the"] and not forms("sure", "sharing").isdisjoint(words[:-1])
