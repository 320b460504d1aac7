"""Posts of a forum: whoever writes them asks those who read there, or is one of them."""

from __future__ import annotations

from functools import cache

from provenance.analysis.attributions import attributions
from provenance.analysis.characters import may_hold
from provenance.analysis.language import language
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.register.speeches import is_delivered
from provenance.analysis.voice import FirstPerson
from provenance.api import Document, Literals, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_forum_post"]

_POSTS = Phrases.load(__package__, "forum_posts")
_LONGEST = 6_000
"""Characters of a post at most."""
_SELF = FirstPerson("i", "my", apart=True)
_TAGGED = lazy_pattern(lambda: rf"(?i)\[(?:no )?(?:{any_of(_POSTS.texts('tag'))})(?: [^\[\]\n]{{0,40}})?\]")
"""With which the title of a post begins: "[Spoilers] "."""
_OF_SELF = lazy_pattern(lambda: rf"(?i)\[(?:{any_of(_POSTS.texts('tag_of_self'))})\]")
"""The same where the text speaks as "I": "[Discussion]"."""
_ASKING = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{any_of(_POSTS.texts('asking'))})(?!\w)"
        rf"|(?:\A|[.!?…)\n:]\s{{0,3}}|\b(?:anyone|anybody|somebody|someone|you|guys) (?:have|has|got) )(?:{any_of(_POSTS.texts('wanted'))})(?!\w)"
        r"[^.!?\n]{0,60}?(?:\?|\b(?:is|are|be|much|greatly|very|really) (?:much |greatly )?(?:appreciated|welcome|great)\b)"
    )
)
_ANYBODY = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_POSTS.texts('asking_anybody'))})(?!\w)")
_HEARD = 2
"""Sources by name from which on a text is a report or a column, whoever it asks."""


def is_forum_post(document: Document) -> bool:
    """Whether a row in English is one: it begins with a tag of such a place, or speaks as "I" and asks its readers outside of quotations ("any advice?", "thanks in advance")."""
    if document.row is None or len(document.text) > _LONGEST or language(document).read_as != "en":
        return False
    return document.recall("post of a forum", _is_post)


def _is_post(document: Document) -> bool:
    text = document.text
    begins = len(text) - len(text.lstrip())
    if _TAGGED.match(text, begins) is not None:
        return True
    tagged = _OF_SELF.match(text, begins) is not None
    if not (tagged or may_hold(document, _askings())) or not _SELF.speaks(document, 0):
        return False
    if tagged or any(not inside_quotation(document, Span(*found.span())) for found in _ASKING.finditer(text)):
        return True
    asked = {
        found[0].lower() for found in _ANYBODY.finditer(text) if not inside_quotation(document, Span(*found.span()))
    }
    return len(asked) > 1 or (
        bool(asked)
        and sum(one.kind == "named" for one in attributions(document)) < _HEARD
        and not is_delivered(document)
    )


@cache
def _askings() -> Literals:
    return Literals([text for table in ("asking", "asking_anybody", "wanted") for text in _POSTS.texts(table)])
