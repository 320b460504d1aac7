"""Whether a draft may say, by its headings or its remarks, what it still lacks: asked of every text before that is read."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from provenance.analysis.characters import IN_TEXT
from provenance.api import HEADING_KINDS, Document, Literals, Phrases, analysis
from provenance_plugins.boilerplate.empty_labels import may_have_empty_labels

__all__ = ["may_lack_parts"]

_WORDS = Phrases.load(__package__, "todo_parts")
_LINE = 60
"""Characters of a heading that is one of these, at most."""


@analysis()
def may_lack_parts(document: Document) -> bool:
    """Whether two headings stand one below the other, one is of a list of what is to be done, or a remark advises a writer."""
    if document.row is not None or document.media_type == "text/html":
        return False
    blocks, known = document.blocks, _headings()
    for above, below in pairwise(blocks):
        if above.kind not in HEADING_KINDS:
            continue
        if below.kind in HEADING_KINDS and below.level <= above.level:
            return True
        start, end = above.span
        if end - start <= _LINE and document.text[start:end].strip(" :.*_#0123456789").lower() in known:
            return True
    return may_have_empty_labels(document) or IN_TEXT.any_in(document, _advice())


@cache
def _headings() -> frozenset[str]:
    return frozenset((*_WORDS.texts("heading"), *_WORDS.texts("title")))


@cache
def _advice() -> Literals:
    return Literals(_WORDS.texts("advises"))
