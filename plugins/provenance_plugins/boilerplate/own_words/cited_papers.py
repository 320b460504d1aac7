"""The paper that a text is about, under "Read more:": a source to be cited, and no other article of the site."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.api import Document, lazy_pattern

_TITLE = lazy_pattern(r"[^:\n]{3,30}:\s*[“\"«](?P<title>[^“”\"«»\n]{30,300})[”\"»][.\s]*")
"""A label and a title in quotation marks, and no more."""
_DOI = lazy_pattern(r"(?i)\b(?:doi(?:\.org/|:\s?)|arxiv(?:\.org/abs/|:\s?))\S{4}")
_WORDS = 8
"""Words of the title at least: papers have long ones."""
_CAPITALS = 0.5
"""The part of its words that have a capital at most: the titles of papers are written as sentences, and those of news that are quoted as headlines."""


def is_cited_paper(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is a label with the long title of a paper in quotation marks, or with its DOI or its number at arXiv."""
    if len(part.blocks) > 1:
        return False
    line = document.slice(part.span)
    if _DOI.search(line) is not None:
        return True
    found = _TITLE.fullmatch(line.strip())
    words = [] if found is None else [word for word in found["title"].split() if word[0].isalpha()]
    return len(words) >= _WORDS and sum(word[0].isupper() for word in words) <= _CAPITALS * len(words)
