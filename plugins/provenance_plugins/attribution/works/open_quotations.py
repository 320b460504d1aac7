"""Words of somebody who is quoted over several paragraphs, each of which begins with a mark and of which only the last has one at its end."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import Document

_LONGEST = 1500
"""Characters of such a paragraph."""
_BEFORE = 3
"""Sentences before it in which its speaker is named."""
_ENDS = frozenset(".!?…")


def is_of_long_quotation(document: Document, one: Attribution) -> bool:
    """Whether a sentence begins with a mark that is not closed before the next paragraph opens another, also where both were joined into one line, and somebody spoke by name right before: "said Ana Cruz. “Studies show that it leaks. “The mill, too, is old.”"."""
    text, listed = document.text, sentences(document)
    here = listed[one.sentence]
    if not text.startswith("“", here.span.start):
        return False
    opened = text.find("“", here.span.start + 1, here.span.start + _LONGEST)
    if opened < 0 or text.find("”", here.span.start, opened) >= 0 or text[:opened].rstrip()[-1:] not in _ENDS:
        return False
    return any(
        other.lays and (other.kind == "named" or (other.kind == "pronoun" and other.speaker is not None))
        for other in attributions(document)
        if one.sentence - _BEFORE <= other.sentence < one.sentence
    )
