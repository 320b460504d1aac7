"""Bad words that a text only explains, as lists of abbreviations do: "WTF stands for …", "- FML – …", "STFU means …"."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of_all

__all__ = ["is_glossed"]

_GLOSS = lazy_pattern(
    lambda: (
        rf"(?<![\w.@#])(?P<letters>[A-Z]{{2,9}})(?![\w.])[\"”»’'*_`)]*(?:\s?(?P<sign>[=:(|\t–—-]|\n)|,?\s(?P<verb>{group_of_all('usage', 'explains')})\b)"
    ),
)
"""An abbreviation, and what leads to the words that it is short for."""
_WORD = lazy_pattern(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_REACH = 100
"""Characters before a word in which the abbreviation stands that it explains; behind one, those in which it is explained."""
_SAID = 4
"""Words behind a verb that explains, at most: "BS is short for …"."""


def is_glossed(document: Document, span: Span) -> bool:
    """Whether a word is an abbreviation that its line explains, or one of the words that it is short for: those have its letters for initials, or a verb says so."""
    text = document.text
    block = document.block_at(span.start)
    start = max(0 if block is None else block.span.start, span.start - _REACH)
    for match in _GLOSS.finditer(text, start, span.end + _REACH):
        if match.start() > span.start:
            break
        meant = _meant(text, match)
        if match.start("letters") == span.start or (meant is not None and meant.start <= span.start < meant.end):
            return meant is not None
    return False


def _meant(text: str, match: re.Match[str]) -> Span | None:
    """Where the words stand that an abbreviation is short for; nowhere if those behind it are not."""
    letters = match["letters"].lower()
    found = list(_WORD.finditer(text, match.end(), match.end() + _REACH))
    named = found[: len(letters)]
    if "".join(one[0][0] for one in named).lower() == letters:
        return Span(match.end(), named[-1].end())
    if match["verb"] is None or not found:
        return None
    last = found[: max(_SAID, len(letters))][-1].end()
    stop = re.search(r"[.!?;\n]", text[match.end() : last])
    return Span(match.end(), last if stop is None else match.end() + stop.start())
