"""Texts of which title or name says that they are none for readers yet: somebody tries something out ("Test page"), or set a post aside ("x2024-05-03-ferry.md")."""

from __future__ import annotations

import re

from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern

__all__ = ["calls_itself_test", "is_set_aside"]

_WORDS = Phrases.load(__package__, "tried_out")


def calls_itself_test(document: Document) -> bool:
    """Whether the title of a text or its first heading says that it is there to try something out ("Test page"), or is "Lorem ipsum" in a text that its tags call a sample."""
    titles = [one.value for one in document.declared if one.field == "title"]
    head = next((block for block in document.blocks if block.kind in HEADING_KINDS), None)
    titles += [] if head is None else [document.slice(head.span)]
    if any(_TRIED.fullmatch(title.strip()) is not None for title in titles):
        return True
    return any(_LOREM.fullmatch(title.strip()) for title in titles) and _SAMPLED.search(document.source) is not None


_TRIED = lazy_pattern(
    lambda: (
        rf"(?:(?:{any_of(_WORDS.texts('before'))})\s)?"
        rf"(?:(?:test|layout test|typography test|theme test|markdown test|style test)[ -]?(?:page|post|article|document)?s?|{any_of(_WORDS.texts('titles'))})"
        r"(?:\s?(?:n[.ro]{1,2}|č\.|#)?\s?\d{1,3})?[.!]?"
    ),
    re.IGNORECASE,
)
_LOREM = lazy_pattern(r"lorem ipsum(?: \d{1,3})?", re.IGNORECASE)
_SAMPLED = lazy_pattern(
    r"(?m)^(?:tags|categor(?:y|ies))\s?[:=]\s?\[?[^\n]{0,80}\b(?:samples?|tests?|demos?|examples?)\b", re.IGNORECASE
)


def is_set_aside(document: Document) -> bool:
    """Whether a post of Jekyll, whose name begins with its day, has a sign before that: "_posts/x2024-05-03-ferry.md"."""
    return document.row is None and not document.in_full and _SET_ASIDE.search(document.path) is not None


_SET_ASIDE = lazy_pattern(r"(?:^|[/\\])_posts[/\\](?:[^/\\]+[/\\])*[^\W\d][\w-]{0,11}?\d{4}-\d\d-\d\d-[^/\\]+\Z")
