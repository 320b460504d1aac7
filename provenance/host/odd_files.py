"""What is wrong with a file that holds settings or known findings before anything in it is read: it is none, or a merge has stopped in it."""

from __future__ import annotations

from pathlib import Path

from provenance.patterns import lazy_pattern

_CONFLICT = lazy_pattern(rb"(?m)^<{7}(?: [^\r\n]*)?\r?$")
_OTHER_SIDE = lazy_pattern(rb"(?m)^>{7}(?: [^\r\n]*)?\r?$")


def no_regular_file(path: Path) -> str:
    """Why what stands under a path is not read, as the end of a sentence. Whoever reads a pipe may wait for ever, and others read it once more."""
    if path.is_dir():
        return "cannot be read: it is no regular file but a folder"
    return (
        "cannot be read: it is no regular file but a pipe, a socket or a device, and this is read more than once:"
        " write what comes from there into a file first"
    )


def conflict(data: bytes) -> int | None:
    """The line (from 1) at which git wrote two versions into a file; None where it did not."""
    begun = _CONFLICT.search(data)
    if begun is None or _OTHER_SIDE.search(data, begun.end()) is None:
        return None
    return data.count(b"\n", 0, begun.start()) + 1
