"""A word that is what somebody calls himself in a thread of comments: "Author: Spud", "Spud wrote on Monday:"."""

from __future__ import annotations

import re
from functools import partial

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

_of = partial(group_of, "nicknames")
_MARKS = r"[ \t*_>|#(\[-]{0,6}"
_LINE = r"(?:\A|\n)[ \t*_>|#-]{0,8}"
_AROUND = 60
"""Characters to either side of a word in which stands that it signs a comment."""
_LABELLED = lazy_pattern(lambda: rf"{_LINE}(?i:{_of('label')})[ \t]?[:*_]{{1,4}}{_MARKS}\Z")
_ENDED = lazy_pattern(r"[ \t*_|)\]]{0,6}(?:\n|\Z)")
"""Around the name of whoever wrote a comment: a label before it, and nothing behind it in its line."""
_OPENING = lazy_pattern(rf"{_LINE}\Z")
_WROTE = lazy_pattern(lambda: rf"[*_)\]]{{0,4}}[ \t](?i:{_of('wrote')})(?::|[ \t](?:on|at)\b)")
"""Around a name that begins the line above what its owner wrote."""
_CALLED = lazy_pattern(lambda: rf"(?:\A|\n|[.!?][ \t]{{1,2}}|@|\b(?i:{_of('greeting')})[ \t])[*_>]{{0,2}}[ \t]?\Z")
"""Right before somebody who is spoken to by name."""


def is_nickname(document: Document, span: Span) -> bool:
    """Whether a word with a capital is the name of somebody who wrote here: where it signs a comment, or where its owner is spoken to. What is said of "a" or "the" one, and of many, is no name."""
    word = document.slice(span)
    if not word.istitle() or (word.endswith("s") and not word.endswith("ss")):
        return False
    if _signs(document.text, span):
        return True
    return _is_spoken_to(document.text, span) and bool(
        document.recall(("nickname", word), lambda document: _has_signed(document.text, word))
    )


def _signs(text: str, span: Span) -> bool:
    before = max(0, span.start - _AROUND)
    if _LABELLED.search(text, before, span.start) is not None:
        return _ENDED.match(text, span.end) is not None
    return _OPENING.search(text, before, span.start) is not None and _WROTE.match(text, span.end) is not None


def _is_spoken_to(text: str, span: Span) -> bool:
    opened = _CALLED.search(text, max(0, span.start - _AROUND), span.start) is not None
    return opened and text.startswith(",", span.end)


def _has_signed(text: str, word: str) -> bool:
    return any(_signs(text, Span(*found.span())) for found in re.finditer(rf"\b{re.escape(word)}\b", text))
