"""Words to be put into a text."""

from __future__ import annotations

import msgspec


class Insertion(msgspec.Struct, frozen=True):
    """Words to be put into the text that was read."""

    offset: int
    text: str
    whole: bool = False
    """It allows what is found in the whole text."""
