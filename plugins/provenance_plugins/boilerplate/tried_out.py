"""Texts that say by their title that somebody tries something out with them: "Test page", "Weitere Testseite 2"."""

from __future__ import annotations

import re

from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern

__all__ = ["calls_itself_test"]

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
