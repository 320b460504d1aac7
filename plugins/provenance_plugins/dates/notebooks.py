"""Notebooks that show code: lessons, experiments and analyses, which are run anew and whose versions their repository dates."""

from __future__ import annotations

from provenance.api import BlockKind, Document
from provenance_plugins.dates.lasting import leans

_ENDING = ".ipynb"


def is_notebook_of_code(document: Document) -> bool:
    """Whether a document is a notebook with cells of code that no front matter makes a page of, and of which no day leans on its own."""
    if not document.path.lower().endswith(_ENDING) or document.has_front_matter:
        return False
    return any(block.kind is BlockKind.CODE for block in document.blocks) and not leans(document)
