"""What is wrong with a file before anything in it is read: it is none, nobody can get at it, or a merge has stopped in it."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

from provenance.host.errors import UsageError
from provenance.host.storage import legible
from provenance.patterns import lazy_pattern

_CONFLICT = lazy_pattern(rb"(?m)^<{7}(?: [^\r\n]*)?\r?$")
_MADE_UP = ("/proc/", "/sys/") if sys.platform == "linux" else ()
"""Where what looks like a file is the kernel."""
_SHOWN = 200
_OTHER_SIDE = lazy_pattern(rb"(?m)^>{7}(?: [^\r\n]*)?\r?$")


def no_regular_file(path: Path) -> str:
    """Why what stands under a path is not read, as the end of a sentence. Whoever reads a pipe may wait for ever, and others read it once more."""
    if path.is_dir():
        return "cannot be read: it is no regular file but a folder"
    return (
        "cannot be read: it is no regular file but a pipe, a socket or a device, and this is read more than once:"
        " write what comes from there into a file first"
    )


def is_regular(file: Path) -> bool:
    """Whether a file can be read as often as one likes, or whoever opens it says what is wrong."""
    try:
        told = file.stat()
    except OSError:
        return True
    if not stat.S_ISREG(told.st_mode):
        return False
    # Some that the kernel makes up while they are read are emptied by it, or never end; they take no room.
    return getattr(told, "st_blocks", 1) > 0 or not os.path.realpath(file).startswith(_MADE_UP)


def out_of_reach(path: Path) -> str | None:
    """Why nobody can tell what stands under a path, as the end of a sentence: no file can have such a name, or its folder is locked. None for any other, also where nothing is there."""
    try:
        os.stat(path)  # noqa: PTH116 - a name as it is written
    except ValueError:
        return "cannot be read: no file has a name with a character NUL"
    except OSError as error:
        if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}:
            return None
        return f"cannot be read: {error.strerror}"
    return None


def within_reach(path: Path, where: str) -> None:
    """Raise UsageError for a path of which nobody can tell what stands under it; `where` says what names it."""
    if why := out_of_reach(path):
        shown = legible(str(path))
        message = f"{where} {shown if len(shown) <= _SHOWN else f'{shown[:_SHOWN]}…'}: {why}"
        raise UsageError(message)


def conflict(data: bytes) -> int | None:
    """The line (from 1) at which git wrote two versions into a file; None where it did not."""
    begun = _CONFLICT.search(data)
    if begun is None or _OTHER_SIDE.search(data, begun.end()) is None:
        return None
    return data.count(b"\n", 0, begun.start()) + 1
