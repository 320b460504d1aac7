"""Weekdays that only say of which kind something is: "the Sunday visit to the baths", "the Monday meeting group"."""

from __future__ import annotations

from provenance.analysis import TimeExpression, language
from provenance.analysis.dates.context import words_before
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms

_CUSTOM = lazy_pattern(
    lambda: rf"[^\S\n](?:(?:morning|afternoon|evening|night)[^\S\n])?(?:{any_word('of_custom', 'custom')})\b"
)
_ONCE = lazy_pattern(
    lambda: (
        rf"(?:[’']s\b|[^\S\n](?:{any_word('of_custom', 'once')})\b|[^\S\n](?:to|with|between|of|in|at)[^\S\n](?:the[^\S\n])?[A-ZÀ-Þ])"
    )
)
"""Behind what took place once: "the Sunday visit by the mayor", "the Monday meeting with Ana Cruz"."""


def is_attribute(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday without "on" stands before the name of what people do week by week, with nothing beside it that tells of one time. Read in English."""
    if item.form != "weekday" or language(document).read_as != "en" or " " in document.slice(item.span):
        return False
    before = words_before(document.text, item.span.start)[-1:]
    if not before or before[0].lower() not in forms("of_custom", "before"):
        return False
    custom = _CUSTOM.match(document.text, item.span.end)
    return custom is not None and _ONCE.match(document.text, custom.end()) is None
