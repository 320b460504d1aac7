"""Files that take the place of others: each has another name in the same folder until it is whole."""

from __future__ import annotations

import os
from pathlib import Path

_SHOWN = 40
"""Characters of a file's name in that of the one that will take its place: the longest name has no room for more."""


def waiting_name(file: Path) -> Path:
    """The name that what will be a file has until then, and that no other process gives."""
    return file.with_name(f".{file.name[:_SHOWN]}.{os.getpid()}.part")


def clear(waiting: Path) -> Path:
    """The same name with nothing under it, to be opened with the mode `xb`. Raises OSError.

    What a process left there that was killed is of no use, and a link, which a folder may have come with, would lead what is written
    into another file.
    """
    waiting.unlink(missing_ok=True)
    return waiting
