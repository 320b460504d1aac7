"""Files that take the place of others: each has another name in the same folder until it is whole."""

from __future__ import annotations

import contextlib
import os
import stat
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


def of_the_owner(name: str, flags: int) -> int:
    """Open a new file that nobody else may read, as `opener` of `open`: what is put in it may be a copy of one that is private, and gets the mode of that only when it is whole."""
    return os.open(name, flags, 0o600)


def as_private(waiting: Path, file: Path) -> None:
    """Take from what will take the place of a file whatever nobody may do with that: a report that its owner alone may read stays one."""
    with contextlib.suppress(OSError):  # there was none, or the system keeps no modes
        mode = file.lstat().st_mode
        if stat.S_ISREG(mode):
            waiting.chmod(stat.S_IMODE(waiting.stat().st_mode) & stat.S_IMODE(mode))
