"""What the process that reads a file tells the one that asked, message by message."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from provenance.loaders.pdf.words import Page


class Head(msgspec.Struct, array_like=True, tag="head"):
    """The file is open."""

    pages: int
    properties: dict[str, str]
    language: str
    outline: list[str]


class Refused(msgspec.Struct, array_like=True, tag="refused"):
    """The file cannot be opened."""

    encrypted: bool


class Broken(msgspec.Struct, array_like=True, tag="broken"):
    """A page cannot be read."""

    number: int


class End(msgspec.Struct, array_like=True, tag="end"):
    """All was read, or as much as there was time for."""

    late: bool = False


Told: TypeAlias = Head | Refused | Page | Broken | End
SIZE = 4
"""Bytes before a message that say how long it is."""
