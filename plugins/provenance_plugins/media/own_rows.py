"""Pictures of a house's own among others of theirs, whose file has the name that a network gave it: a club put one there before it went onto its page."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.api import Image, lazy_pattern

__all__ = ["is_of_own_row"]

_OF_NETWORK = lazy_pattern(r"(?:\d{5,}_\d{6,}_\d{2,}|\d{6,}_\d{6,}_\d{6,})_[no](?![^\W_])[^/]*\Z")
_OF_CAMERA = lazy_pattern(
    r"(?i)\A(?:(?:IMG|DSCN?|DSCF|PXL|MVIMG|P|GOPR|DJI|WP)[_-]?\d{3,}|(?:IMG[_-])?(?:19|20)\d{6}[_-]\d{4,6})[^/]*\Z"
)
"""A name that a camera or a telephone gives, by a number or the moment."""
_ALIKE = 4
"""Pictures in the same folder that have no name of a network, at least."""


def is_of_own_row(image: Image, shown: Sequence[Image]) -> bool:
    """Whether a picture lies in a folder of the site itself among several that a page shows, some under the names that cameras give, and none but it under that of a network."""
    folder, _, name = _parts(image)
    if "//" in folder or not folder or _OF_NETWORK.search(name) is None:
        return False
    beside = {file for other in shown for where, _, file in (_parts(other),) if where == folder and file != name}
    if any(_OF_NETWORK.search(file) is not None for file in beside):
        return False
    return len(beside) >= _ALIKE and any(_OF_CAMERA.match(file) is not None for file in beside)


def _parts(image: Image) -> tuple[str, str, str]:
    return image.target[:_ADDRESS].partition("?")[0].rpartition("/")


_ADDRESS = 2000
"""Characters of an address that are looked at; an image inside one has millions."""
