"""A word that is what somebody calls himself in a thread of comments: "Author: Spud", "Spud wrote on Monday:"."""

from __future__ import annotations

import re
from functools import partial

from provenance.api import Document, Span
from provenance_plugins.moderation.vocabulary import group_of

_of = partial(group_of, "nicknames")
_MARKS = r"[\s*_>|#(\[-]{0,6}"


def is_nickname(document: Document, span: Span) -> bool:
    """Whether a word with a capital is the name of somebody who wrote here: at one of its places a label of authors stands before it, or a verb of writing behind it."""
    word = document.slice(span)
    return word.istitle() and bool(document.recall(("nickname", word), lambda document: _signs(document.text, word)))


def _signs(text: str, word: str) -> bool:
    name = rf"\b{re.escape(word)}\b"
    signed = rf"(?:\A|\n)[\s*_>|-]*(?i:{_of('label')})\s?[:*_]+{_MARKS}{name}"
    return re.search(rf"{signed}|{name}{_MARKS}\s(?i:{_of('wrote')})(?::|\s(?:on|at)\b)", text) is not None
