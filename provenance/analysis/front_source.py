"""The front matter of a file as it is written, for readings of fields that the metadata does not take."""

from __future__ import annotations

from provenance.api import Document

__all__ = ["written_front"]

_LONGEST = 4_000
"""Characters of a file that are looked at."""


def written_front(document: Document) -> str:
    """The lines between its marks, `---` or `+++`, with one kind of line ends; as much of them as is looked at where they go on, and "" where there is none."""
    if not document.has_front_matter:
        return ""
    source = document.source[:_LONGEST].replace("\r\n", "\n")
    end = source.find(f"\n{source[:3]}", 3)
    return source[: end + 1 if end > 0 else _LONGEST]
