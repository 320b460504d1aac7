"""Views with which a text begins, also where its body repeats the lead word for word, and those who speak of it further down by the last name alone."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document
from provenance_plugins.attribution.wording import place

_OPENING = 1500
"""Characters in which a lead stands that a body may repeat."""
_SAME = 40
"""Characters of a view that are no chance where they stand twice."""


def is_lead(document: Document, one: Attribution, size: int) -> bool:
    """Whether a view is one of the first `size` sentences, or has the words of one of them: the lead that pages put above the text once more."""
    if one.sentence < size:
        return True
    at = place(one).start
    listed = sentences(document)
    first = document.text.find(document.text[at : at + _SAME], 0, min(_OPENING, at))
    return 0 <= first < listed[min(size, len(listed)) - 1].span.end
