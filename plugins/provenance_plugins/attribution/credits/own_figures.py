"""Platforms that are credited with their own figures: "the term that was searched most on Google … Source: Google"."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["counts_own_use"]

_BEFORE = 400
"""Characters of the paragraph before a credit in which it says what was counted."""
_MOST = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{alternatives('own_figures', 'most')})(?!\w)|\d[\d.,]*\s(?:[^\W\d_]+\s){{0,2}}(?:{alternatives('own_figures', 'counted')})(?!\w)"
    ),
    re.IGNORECASE,
)
_USED = lazy_pattern(lambda: rf"(?<!\w)(?:{alternatives('own_figures', 'used')})", re.IGNORECASE)


def counts_own_use(document: Document, span: Span, said: str, platform: str) -> bool:
    """Whether a credit is to the source of a text, no picture's, and the paragraph before it says what was searched, seen or heard most on that platform, which alone counts it."""
    label = said.partition(":")[0].strip(" *_([").lower()
    if label not in forms("own_figures", "label"):
        return False
    block = document.block_at(span.start)
    before = document.text[max(0 if block is None else block.span.start, span.start - _BEFORE) : span.start]
    if len(before.split()) < _LEAST and block is not None:  # a paragraph of its own
        before = document.text[max(0, span.start - _BEFORE) : span.start]
    return platform in before and _MOST.search(before) is not None and _USED.search(before) is not None


_LEAST = 4
"""Words before a credit in its own paragraph that may tell something."""
