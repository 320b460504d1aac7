"""Posts of a forum: whoever writes them asks those who read there, or is one of them."""

from __future__ import annotations

from functools import cache

from provenance.analysis.characters import may_hold
from provenance.analysis.language import language
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.voice import FirstPerson
from provenance.api import Document, Literals, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_forum_post"]

_POSTS = Phrases.load(__package__, "forum_posts")
_LONGEST = 6_000
"""Characters of a post at most."""
_SELF = FirstPerson("i", "my", apart=True)
_TAGGED = lazy_pattern(lambda: rf"(?i)\[(?:no )?(?:{any_of(_POSTS.texts('tag'))})(?: [^\[\]\n]{{0,40}})?\]")
"""With which the title of a post begins: "[Spoilers] "."""
_SIGN = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:(?:{any_of(_POSTS.texts('asking'))})(?!\w)"
        rf"|(?:{any_of(_POSTS.texts('wanted'))})(?!\w)[^.!?\n]{{0,60}}(?:\?|\bappreciated\b|\bwelcome\b|\bgreat\b))"
    )
)


def is_forum_post(document: Document) -> bool:
    """Whether a row in English is one: it begins with a tag of such a place, or speaks as "I" and asks its readers outside of quotations ("any advice", "thanks in advance")."""
    if document.row is None or len(document.text) > _LONGEST or language(document).read_as != "en":
        return False
    return document.recall("post of a forum", _is_post)


def _is_post(document: Document) -> bool:
    text = document.text
    if _TAGGED.match(text, len(text) - len(text.lstrip())) is not None:
        return True
    if not may_hold(document, _askings()) or not _SELF.speaks(document, 0):
        return False
    return any(not inside_quotation(document, Span(*found.span())) for found in _SIGN.finditer(text))


@cache
def _askings() -> Literals:
    return Literals([*_POSTS.texts("asking"), *_POSTS.texts("wanted")])
