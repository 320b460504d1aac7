"""The list of readers' comments of a saved page, by the element that holds it: what stands in it, names of users too, is said by others."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["is_in_comments"]

_SIGNS = ("commentlist", "comment-list", "comments-list", "comment_list")
_LIST = lazy_pattern(
    r"<(?P<name>ol|ul|div|section)\s[^<>]{0,200}?\b(?:class|id)=[\"'](?:[^\"'<>]{0,80}\s)?(?:commentlist|comments?[-_]list)[\s\"'][^<>]{0,400}>"
)
"""Of the themes of WordPress and of what was made after them."""
_TAG = {name: lazy_pattern(rf"<(?P<end>/?){name}(?=[\s>])") for name in ("ol", "ul", "div", "section")}


def is_in_comments(document: Document, span: Span) -> bool:
    """Whether words stand in such a list, and not in a comment that speaks to "you", which may be abuse of another reader."""
    if document.media_type != "text/html" or not any(sign in document.source for sign in _SIGNS):
        return False
    lists = document.recall("lists of comments", _lists)
    place = document.locate(span).start if lists else 0
    if not any(start < place < end for start, end in lists):
        return False
    block = document.block_at(span.start)
    return block is None or _AT_YOU.search(document.text, *block.span) is None


_AT_YOU = lazy_pattern(lambda: rf"\b{group_of('usage', 'spoken_to')}\b", re.IGNORECASE)


def _lists(document: Document) -> list[tuple[int, int]]:
    """From where to where the lists of a page go, up to one that does not end."""
    source = document.source
    found: list[tuple[int, int]] = []
    for opened in _LIST.finditer(source):
        if found and opened.start() < found[-1][1]:
            continue  # of the answers to a comment
        depth = 1
        for tag in _TAG[opened["name"]].finditer(source, opened.end()):
            depth += -1 if tag["end"] else 1
            if not depth:
                found.append((opened.start(), tag.start()))
                break
        else:
            break
    return found
