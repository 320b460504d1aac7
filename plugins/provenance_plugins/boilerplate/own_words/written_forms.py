"""Forms that a page is there for, in what somebody wrote: to send in a poem, to apply, to ask for a visit. What they say of their fields is no section of comments."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_below_comment_form", "is_of_own_form"]

_OPENS = lazy_pattern(r"<form\b[^<>]*>", re.IGNORECASE)
_CLOSES = lazy_pattern(r"</form\s*>", re.IGNORECASE)
_LEXICON = Phrases.load(LEXICON, "written_forms")
_FIELD = lazy_pattern(
    r"<(?:textarea|select)\b|<input\b(?![^<>]*\btype\s*=\s*[\"']?(?:hidden|submit|button|search)\b)", re.IGNORECASE
)
_FIELDS = 3
"""Fields of such a form, at least: a form to search or to get letters has one or two."""
_OF_VISITORS = lazy_pattern(
    r"\b(?:id|name|class|action|for)\s*=\s*[\"']?[^\"'<>]{0,80}?(?:newsletter|subscri|mailchimp|mc4wp|mc-embed|comment|coment|komment|reply|respon[ds]|search|log-?in|website)",
    re.IGNORECASE,
)
"""What a form has that a page keeps below each of its articles: for comments, letters, a search."""
_OF_COMMENTS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_LEXICON.texts('of_comments'))})(?!\w)", re.IGNORECASE)
"""What such a form says to those who write a comment, whatever its fields are called."""
_MOST = 20
"""Forms of a page that are looked at."""
_TEXT = 150
"""Words before a form, at most, where the page is about it; an article has more."""


def is_below_comment_form(text: str, start: int) -> bool:
    """Whether what begins at an offset stands right below the words of a form for comments."""
    return _OF_COMMENTS.search(text, max(0, start - _NEAR), start) is not None


_NEAR = 120
"""Characters between the heading of a form for comments and its fields."""


def is_of_own_form(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch begins in the form that a short page in Markdown is there for, and which is none for comments, letters or a search; a text that names its author is an article."""
    if document.media_type != "text/markdown" or not document.recall("forms of its own", _own_forms):
        return False
    start = document.locate(part.span).start
    return any(first <= start < end for first, end in document.recall("forms of its own", _own_forms))


def _own_forms(document: Document) -> tuple[tuple[int, int], ...]:
    """Where the forms begin and end in the source for which the page is there, in order."""
    source = document.source
    if "<form" not in source.lower() or any(one.field == "author" for one in document.declared):
        return ()
    found: list[tuple[int, int]] = []
    end = 0
    for tag in _OPENS.finditer(source):
        if tag.start() < end:
            continue  # a form holds no other
        closed = _CLOSES.search(source, tag.end())
        if closed is None:
            break
        end = closed.end()
        if _is_own(source[tag.start() : end]):
            found.append((tag.start(), end))
    return tuple(one for one in found[:_MOST] if _begins_early(document, one[0]))


def _is_own(form: str) -> bool:
    visitors = _OF_VISITORS.search(form) is not None or _OF_COMMENTS.search(form) is not None
    return not visitors and len(_FIELD.findall(form)) >= _FIELDS


def _begins_early(document: Document, start: int) -> bool:
    first = next((block for block in document.blocks if document.locate(block.span).start >= start), None)
    return first is not None and len(document.text[: first.span.start].split()) <= _TEXT
