"""Numbers that head a note: they link back to the mark in the text, as a word processor writes them."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern

__all__ = ["heads_note"]

_BACK = lazy_pattern(
    r"(?m)(?:^|>|\")[ \t]*<a\b(?=[^<>]*\bhref=[\\\"']{0,2}#_?(?:ftn|edn|fn|footnote|endnote|sdfootnote|sdendnote)[-_]?(?:ref|\d+anc))[^<>]*>(?:<\w[^<>]*>|\s)*\Z",
    re.IGNORECASE,
)
"""What stands in a line before such a number: `<a href="#_ftnref1" name="_ftn1">`."""
_REACH = 300
"""Characters of the source before a number in which that stands."""


def heads_note(document: Document, span: Span) -> bool:
    """Whether a number opens its line as the words of a link that leads back to its mark: it is the head of the note itself."""
    start = document.locate(span).start
    before = document.source[max(0, start - _REACH) : start]
    return "<a" in before and _BACK.search(before) is not None
