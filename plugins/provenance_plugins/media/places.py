"""Whether a local address of an image leads to where the text lies, or to where its site will put it."""

from __future__ import annotations

import os
from pathlib import Path

from provenance.api import Document

__all__ = ["is_moved_by_generator", "stands_in_web"]

_BUNDLE = frozenset({"index", "_index"})
"""Names of pages that generators publish together with what is beside them."""


def stands_in_web(document: Document) -> bool:
    """Whether a page says which address in the web is its own, so that its addresses are relative to that."""
    return any(
        one.field == "url" and one.value.startswith(("http://", "https://")) and not one.origin.startswith("row:")
        for one in document.declared
    )


_IN_STORE = frozenset({"text/x-mediawiki", "text/x-dokuwiki", "text/x-tiddlywiki"})
"""Wikis, which keep images in a store of their own and call them there by name."""


def are_in_store(document: Document) -> bool:
    """Whether the system of a text finds its images by name, wherever its own file lies."""
    return document.media_type in _IN_STORE


def is_moved_by_generator(document: Document, path: str) -> bool:
    """Whether the generator of a site puts a text with front matter somewhere else, so that an address is not meant from here.

    Only a folder that is there as the address says, and is not the text's own, shows that the place is meant.
    """
    if not document.has_front_matter or document.file is None:
        return False
    folder = Path(path).parent
    beside = folder.is_dir() and (
        folder != Path(os.path.normpath(document.file)).parent or Path(document.file).stem in _BUNDLE
    )
    return not beside
