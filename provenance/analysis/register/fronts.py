"""Fronts of sections that were kept as one text: the beginnings of other articles, of which the same ones stand at several places of the page."""

from __future__ import annotations

from provenance.analysis.sentences import sentences
from provenance.api import Document, analysis

_SENTENCE = 40
"""Characters of a sentence at least: shorter ones, such as "Read more.", come again in any text."""
_AGAIN = 3
"""Sentences that stand there once more, from which on a text is such a front."""


@analysis()
def is_front_of_section(document: Document) -> bool:
    """Whether a text has several sentences word for word again, each among other ones than the first time.

    A text that stands there twice as a whole has them in the same order.
    """
    said = [document.slice(one.span).strip() for one in sentences(document)]
    first: dict[str, int] = {}
    again = 0
    for at, sentence in enumerate(said):
        if len(sentence) < _SENTENCE:
            continue
        before = first.setdefault(sentence, at)
        if before == at:
            continue
        around = {said[max(0, before - 1)], *said[before + 1 : before + 2]}
        again += around.isdisjoint({said[at - 1], *said[at + 1 : at + 2]})
        if again >= _AGAIN:
            return True
    return False
