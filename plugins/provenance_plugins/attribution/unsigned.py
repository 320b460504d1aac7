"""Pages that nobody signs: minutes, policies, handbooks, glossaries, descriptions of roles, products and plants."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from provenance.analysis import attributions, metadata, quotes
from provenance.analysis.register import register
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

_WORD = lazy_pattern(r"[^\W\d_]+")
_YEAR = lazy_pattern(r"(?:\A|/)(?:19|20)\d\d[-/]\d\d")
"""In an address, the day of a post."""
_FOLDERS = 4
"""The last parts of an address that tell what a page is."""
_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_LEAST = 3
"""Blocks of a page; fewer are a piece of one."""


def is_unsigned(document: Document) -> bool:
    """Whether a text is of a kind that has no author to name: by its address, its title, or because it only records, directs or describes.

    What reports, what its writers tell of themselves, and what is dated as a post is, has one.
    """
    place = "/".join(PurePosixPath(document.path).parts[-_FOLDERS:])
    address = set(_WORD.findall(place.lower()))
    if not address.isdisjoint(forms("signed_pages", "address")) or _YEAR.search(place) is not None:
        return False
    seen = register(document)
    if seen.recording:
        return True
    if seen.reporting:
        return False
    if any(one.scope in forms("unsigned_pages", "type") for one in document.declared):
        return True
    known = metadata(document)
    titled = _title_words(document, None if known.title is None else known.title.value)
    if not titled.isdisjoint(forms("signed_pages", "research")):
        return False
    if not (address | titled).isdisjoint(forms("unsigned_pages", "words")):
        return True
    if known.date is not None or seen.personal:
        return False
    if not titled.isdisjoint(forms("signed_pages", "title")):
        return False
    directs = seen.instructing and seen.signs.form > 0
    return directs or (not seen.signs.told and _only_describes(document))


def _title_words(document: Document, title: str | None) -> set[str]:
    said = title
    if said is None:
        first = document.blocks[0] if document.blocks else None
        said = document.slice(first.span) if first is not None and first.kind in _TITLES else ""
    return set(re.findall(r"[^\W\d_]+", said.lower()))


def _only_describes(document: Document) -> bool:
    """Whether a page of a site only says what something is: nobody is quoted, nothing is laid to anybody, and it has no notes."""
    return (
        document.media_type == "text/markdown"
        and len(document.blocks) >= _LEAST
        and not document.marks
        and not quotes(document)
        and not any(one.lays and one.kind != "pronoun" for one in attributions(document))
    )
