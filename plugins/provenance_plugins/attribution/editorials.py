"""Editorials, in which a paper speaks for itself: "Editorial: The bridge must open"."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.api import Document, lazy_pattern

__all__ = ["is_editorial"]

_HEAD = lazy_pattern(
    r"(?i)\W*(?:(?:(?:lead|today['’]s|our)\s)?editorial(?:e|\sopinion|\scomment)?|éditorial|editoriaal|our\s(?:view|say|opinion)|the\s(?:[A-Z]\w+\s){1,3}view|leader(?=\s?[|]))\s?[:|–—]"
)


def is_editorial(document: Document) -> bool:
    """Whether the title, stated or of the text's first words, begins with what papers put before their own opinion."""
    title = metadata(document).title
    return (title is not None and _HEAD.match(title.value) is not None) or _HEAD.match(document.text) is not None
