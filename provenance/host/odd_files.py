"""What is wrong with a file before anything in it is read: it is none, nobody can get at it, or a merge has stopped in it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from provenance.host.errors import UsageError
from provenance.host.storage import legible
from provenance.patterns import lazy_pattern

_CONFLICT = lazy_pattern(rb"(?m)^<{7}(?: [^\r\n]*)?\r?$")
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


def not_let(error: OSError) -> str:
    """Why a file or folder among others cannot be read, with the way out where the program may not."""
    why = error.strerror or str(error)
    return (
        f"{why}: let the program read it, or leave it out with `exclude`" if isinstance(error, PermissionError) else why
    )


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
