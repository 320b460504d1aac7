"""The words by which a message shows what is left over."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.api import DIGITS, Document, Phrases, lazy_pattern

_SHOWN = 48
"""Characters of what is left over that a message quotes."""


def shown(document: Document, part: Boilerplate) -> str:
    """The first words of a stretch, in quotation marks; of the card of another article its title, and not its day or its label."""
    first = " ".join(document.slice(document.blocks[_named(document, part)].span if part.whole else part.span).split())
    if len(first) > _SHOWN:
        first = first[:_SHOWN].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"
    return f"“{first}”"


def _named(document: Document, part: Boilerplate) -> int:
    """The block of a stretch whose words name it best."""
    at = part.blocks.start
    if part.kind != "related":
        return at
    for index in part.blocks[:_LABELS]:
        words = document.slice(document.blocks[index].span).strip(" |·•\n")
        if words and words.lower() not in _KICKERS.texts() and _DAY.fullmatch(words) is None:
            return index
    return at


_KICKERS = Phrases.load(__package__, "kickers")
_LABELS = 4
"""Blocks of a card among which its title stands behind a label and a day."""
_DAY = lazy_pattern(
    r"(?:[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}[./ ][^\W_]{1,10}[./ ]?|\d{4}-\d\d-\d\d)[ ,]*(?:\d{2,4})?",
    signs=DIGITS,
)
