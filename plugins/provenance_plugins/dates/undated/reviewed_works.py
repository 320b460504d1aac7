"""Notes of a reader on a book, a film or a record, which front matter files as such: they weigh a work that stays as it is, and name no day near their own."""

from __future__ import annotations

from provenance.analysis import attributions
from provenance.api import BlockKind, Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.undated.telling import is_near

__all__ = ["is_of_excerpts", "is_on_work"]

_FRONT = 3_000
"""Characters of front matter."""
_FILED = lazy_pattern(
    lambda: (
        rf"(?im)^[\"']?(?:tags?|categor(?:y|ies)|section|type|layout|kind)[\"']?[ \t]*[:=][ \t]*(?:\n[ \t]*-[ \t]*)?[\[\"' \t]*(?:{any_of(forms('reviewed_works'))})[\"'\] \t]*(?:\n(?![ \t]*-[ \t])|\Z)"
    )
)
"""A field that files a text under works and nothing else."""
_SPEAKERS = 2
"""Statements laid to somebody by name that such notes have, at most: a report on a book has its publisher and its author speak, and has what somebody announced."""


def is_on_work(document: Document) -> bool:
    """Whether front matter files a text under books, films or records alone, and it neither reports nor has a day that its own day settles."""
    if not document.has_front_matter or not document.blocks:
        return False
    end = min(document.locate(document.blocks[0].span).start, _FRONT)
    if _FILED.search(document.source, 0, end) is None or is_near(document):
        return False
    said = [one for one in attributions(document) if one.lays]
    if any(document.slice(one.cue).lower() in forms("news_of_works") for one in said):
        return False
    return sum(one.kind == "named" for one in said) <= _SPEAKERS


_LEFT_OUT, _SHARE = 5, 4
"""Paragraphs that end where words of the work were left out, at least, and of how many one does."""
_DOTS = ("...", "…", "[...]", "[…]")
_TAIL = 600
"""Characters at the end of a text in which the work is linked."""
_WORK = lazy_pattern(
    r"(?im)^(?:\W{0,3}\d{1,2}\W{0,3})?\s*\[(?:article|paper|book|source|original(?: (?:article|paper|text))?|full (?:text|article|paper)|essay|artikel|aufsatz|buch|quelle|artículo|libro|fuente|article original|livre|articolo|libro|artigo|livro|fonte)\]\(https?://"
)


def is_of_excerpts(document: Document) -> bool:
    """Whether a text is made of passages of one work, with dots where words were left out, and links to it at its end: the work has the day."""
    paragraphs = [block for block in document.blocks if block.kind is BlockKind.PARAGRAPH]
    cut = sum(document.slice(block.span).rstrip().endswith(_DOTS) for block in paragraphs)
    if cut < _LEFT_OUT or cut * _SHARE < len(paragraphs):
        return False
    return _WORK.search(document.source, max(0, len(document.source) - _TAIL)) is not None
