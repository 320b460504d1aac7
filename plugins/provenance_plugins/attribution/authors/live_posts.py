"""Posts of a live page, and such pages: pieces under one head, of many hands, whose addresses say so."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.addresses import path_of
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

_YEAR = lazy_pattern(r"(?:19|20)\d\d")


def is_of_live_page(document: Document) -> bool:
    """Whether a folder of a row's address is that of live pages: `/live-news/vote-11-03-20/h_c76d`, `/live/2020/11/10/vote`."""
    address = metadata(document).url if document.row is not None else None
    if address is None:
        return False
    folders = path_of(address.value.lower()).strip("/").split("/")[:-1]
    if not forms("live_posts").isdisjoint(folders):
        return True
    return "live" in folders and any(map(_YEAR.fullmatch, folders[folders.index("live") + 1 :]))
