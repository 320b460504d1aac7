"""Texts that a program took apart into words: marks of punctuation stand between spaces, as in the corpora on which programs are trained."""

from __future__ import annotations

from provenance.api import Document, analysis, lazy_pattern

__all__ = ["is_tokenised"]

_APART = lazy_pattern(r"(?<=\w )[.,](?=\s)")
_CLOSE = lazy_pattern(r"(?<=\w)[.,](?=\s)")
_FEWEST, _TIMES = 8, 4
"""Marks apart from their words, at least, and so many for each beside one: somebody who types so does it now and then."""
_READ = 60_000


@analysis()
def is_tokenised(document: Document) -> bool:
    """Whether the full stops and commas of a file of plain text stand apart from the words before them.

    Its day, its speaker and its source are with the collection of which it is a part.
    """
    if document.media_type != "text/plain":
        return False
    text = document.text[:_READ]
    if text.count(" , ") + text.count(" . ") < _FEWEST // 2:
        return False
    apart = sum(1 for _ in _APART.finditer(text))
    return apart >= _FEWEST and apart > _TIMES * sum(1 for _ in _CLOSE.finditer(text))
