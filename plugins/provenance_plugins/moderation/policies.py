"""Rules of conduct, which name what they forbid."""

from __future__ import annotations

import re

from provenance.analysis import metadata
from provenance.api import BlockKind, Document, Span, analysis, lazy_pattern
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.vocabulary import group_of

_TITLE = lazy_pattern(lambda: rf"\b{group_of('policy', 'title')}\b", re.IGNORECASE)
_FORBIDS = lazy_pattern(lambda: rf"\b{group_of('policy', 'forbids')}\b", re.IGNORECASE)
_OFTEN, _EVERY = 5, 1200
"""Blocks in which such rules forbid something at least, and characters of the text for each further time."""
_NAME = lazy_pattern(r"[^\W\d]+")
_ITEMS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_TO_SOMEBODY = lazy_pattern(r"\b(?:you|u|your|ur|you['’]re|yourself)\b", re.IGNORECASE)


def is_forbidden(document: Document, span: Span) -> bool:
    """Whether words are what rules of conduct forbid: in a sentence that forbids, or an item of a list, of such rules, and said to nobody."""
    if not _is_policy(document):
        return False
    sentence = sentence_around(document, span)
    words = document.slice(sentence)
    if _FORBIDS.search(words) is not None:
        return True
    block = document.block_at(span.start)
    return block is not None and block.kind in _ITEMS and _TO_SOMEBODY.search(words) is None


@analysis()
def _is_policy(document: Document) -> bool:
    """Whether a text is a set of rules of conduct: its title or the name of its file calls it so, and it forbids throughout."""
    title = metadata(document).title
    name = " ".join(_NAME.findall(document.path.rpartition("/")[2].rpartition(".")[0].replace("_", " ")))
    if not any(_TITLE.search(said) for said in ("" if title is None else title.value, name)):
        return False
    found = [match.start() for match in _FORBIDS.finditer(document.text)]
    blocks = {document.block_index(start) for start in found}
    return len(blocks) >= _OFTEN and len(found) * _EVERY >= len(document.text)
