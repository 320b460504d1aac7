"""Fronts of sections that were kept as one text: the beginnings of other articles, of which the same ones stand at several places of the page."""

from __future__ import annotations

import re

from provenance.analysis.metadata import metadata
from provenance.analysis.sentences import sentences
from provenance.api import Document, analysis, lazy_pattern

_SENTENCE = 40
"""Characters of a sentence at least: shorter ones, such as "Read more.", come again in any text."""
_SECTION = lazy_pattern(
    r"https?://[^/]+(?:/[a-z]{2,20}(?:[-_][a-z]{2,20}){0,2}){1,3}/?(?:index\.html?)?", re.IGNORECASE
)
"""An address of one to three short words, as "/news/uk": an article has a number, a day or the words of its title."""
_AGAIN = 3
"""Sentences that stand there once more, from which on a text is such a front."""


@analysis()
def is_front_of_section(document: Document) -> bool:
    """Whether the address is that of a section, and the text has several sentences word for word again, each among other ones than the first time.

    A text that stands there twice as a whole has them in the same order. Without such an address repeated sentences may be those that a magazine
    sets off from its article.
    """
    known = metadata(document).url
    if known is None or _SECTION.fullmatch(known.value) is None:
        return False
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
