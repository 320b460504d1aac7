"""Forms that a page is there for, in what somebody wrote: to send in a poem, to apply, to ask for a visit. What they say of their fields is no section of comments."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_own_form"]

_FORM = lazy_pattern(r"<form\b(?P<tag>[^<>]*)>(?P<inner>.*?)</form\s*>", re.IGNORECASE | re.DOTALL)
_FIELD = lazy_pattern(
    r"<(?:textarea|select)\b|<input\b(?![^<>]*\btype\s*=\s*[\"']?(?:hidden|submit|button|search)\b)", re.IGNORECASE
)
_FIELDS = 3
"""Fields of such a form, at least: a form to search or to get letters has one or two."""
_OF_VISITORS = lazy_pattern(
    r"\b(?:id|name|class|action|for)\s*=\s*[\"']?[^\"'<>]*(?:newsletter|subscri|mailchimp|mc4wp|mc-embed|comment|coment|komment|reply|respon[ds]|search|log-?in|website)",
    re.IGNORECASE,
)
"""What a form has that a page keeps below each of its articles: for comments, letters, a search."""
_TEXT = 150
"""Words before a form, at most, where the page is about it; an article has more."""


def is_of_own_form(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch begins in the form that a short page in Markdown is there for, and which is none for comments, letters or a search."""
    if document.media_type != "text/markdown" or "<form" not in document.source.lower():
        return False
    start = document.locate(part.span).start
    form = next((found for found in _FORM.finditer(document.source) if found.start() <= start < found.end()), None)
    if form is None or _OF_VISITORS.search(form[0]) is not None or len(_FIELD.findall(form["inner"])) < _FIELDS:
        return False
    first = next((block for block in document.blocks if document.locate(block.span).start >= form.start()), None)
    return first is not None and len(document.text[: first.span.start].split()) <= _TEXT
