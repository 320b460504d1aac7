"""Images that are credited to the host of a page on which they were found, while their name says from which library or agency they are."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.images import Picture
from provenance.api import Confidence, Document, Hit, lazy_pattern, quoted
from provenance_plugins.media.libraries import library_of
from provenance_plugins.media.pages import called, place
from provenance_plugins.media.shown import is_shown

__all__ = ["credited_to_pages"]

_HOST = lazy_pattern(r"(?:https?://)?(?P<host>(?:[\w-]{1,60}\.){1,4}[a-z]{2,12})/?")


def credited_to_pages(document: Document, picture: Picture) -> Iterator[Hit]:
    """A hit for an image whose credit is a host and nothing else, and not that of its library."""
    if picture.credit is None or picture.image.target[:5].lower() == "data:":
        return
    found = _HOST.fullmatch(picture.credit.text.strip())
    if found is None or not (library := library_of(picture.image)) or not is_shown(document, picture):
        return
    if library[:_STEM] in found["host"].lower():
        return
    yield Hit(
        place(picture.image),
        f"{called(picture.image)} is credited to {quoted(found['host'])}, where it was found, and is from {quoted(library)}, as it is named, so somebody else's: name that and its maker",
        Confidence.MEDIUM,
    )


_STEM = 5
"""Letters of a library's name that its host has: "getty" in "gettyimages.com"."""
