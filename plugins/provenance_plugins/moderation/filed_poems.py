"""Poems by the collection or the layout of their site: `_poems/`, "layout: poem_wide"."""

from __future__ import annotations

from provenance.analysis.paths import unflattened
from provenance.analysis.register.genres import words_of_fiction
from provenance.api import Document, lazy_pattern

__all__ = ["is_filed_poem"]


def is_filed_poem(document: Document) -> bool:
    """Whether a text with front matter lies in a collection of poems, as Jekyll has its folders, or has a layout for them; not "poetry-review"."""
    return document.has_front_matter and document.row is None and document.recall("poem of a site", _is_filed)


def _is_filed(document: Document) -> bool:
    known = words_of_fiction("verse")
    folders = unflattened(document.path.replace("\\", "/")).lower().split("/")[:-1]
    if any(folder.startswith("_") and folder[1:] in known for folder in folders):
        return True
    layout = _LAYOUT.search(document.source, 0, _FRONT)
    return layout is not None and layout["name"].lower() in known


_FRONT = 2_000
"""Characters of front matter that are looked at."""
_LAYOUT = lazy_pattern(
    r"(?m)^layout[ \t]*[:=][ \t]*[\"']?(?P<name>[^\W\d_]+)(?:[_-](?!reviews?\b|interviews?\b|news\b)\w+)?[\"']?[ \t\r]*$"
)
