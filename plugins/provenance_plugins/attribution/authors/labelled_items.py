"""Files in which a program put several articles one below the other, each below lines with its outlet, its address and its title."""

from __future__ import annotations

import re

from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_of_labelled_items"]

_ADDRESS = lazy_pattern(
    lambda: (
        rf"(?m)^[ \t*_#-]{{0,4}}(?:{alternatives('labelled_items', 'address')})[*_]{{0,2}}\s?[-–:]\s?https?://\S+[ \t]*$"
    ),
    re.IGNORECASE,
    signs=("://",),
)
_LABEL = lazy_pattern(
    lambda: rf"(?i)^[ \t*_#-]{{0,4}}(?:{alternatives('labelled_items', 'label')})[*_]{{0,2}}\s?[-–:]\s?\S"
)
_NEAR, _ITEMS = 3, 2
"""Lines beside an address among which another label stands, and items at least."""


def is_of_labelled_items(document: Document) -> bool:
    """Whether several of its lines are such an address with another such label beside it: each item says where it is from."""
    if document.row is not None or document.media_type not in {"text/plain", "text/markdown"}:
        return False
    text = document.text if document.media_type == "text/plain" else document.source
    if text.count("://") < _ITEMS:
        return False
    found = 0
    for match in _ADDRESS.finditer(text):
        before = text[: match.start()].rsplit("\n", _NEAR + 1)[-_NEAR - 1 :]
        behind = text[match.end() :].split("\n", _NEAR + 1)[1 : _NEAR + 1]
        found += any(_LABEL.match(line) is not None for line in (*before, *behind))
        if found >= _ITEMS:
            return True
    return False
