"""Standard output while code of others runs: it is for what was asked for, and what plugins write goes to standard error."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import BinaryIO

_OUT, _ERR = 1, 2
"""The numbers of the standard streams, to which a child program and code in C write."""


@contextlib.contextmanager
def printing_aside() -> Iterator[BinaryIO]:
    """Standard output, for the report: what plugins write meanwhile goes to standard error, and closing that closes nothing of ours."""
    with number_aside() as own:
        stream = own or sys.stdout.buffer
        try:
            aside = open(os.dup(sys.stderr.fileno()), "w", encoding="utf-8", errors="backslashreplace", buffering=1)  # noqa: PTH123, SIM115 - closed below
        except (OSError, ValueError):  # of a test
            with contextlib.redirect_stdout(sys.stderr):
                yield stream
            return
        try:
            with contextlib.redirect_stdout(aside):
                yield stream
        finally:
            with contextlib.suppress(OSError):
                aside.close()


@contextlib.contextmanager
def number_aside() -> Iterator[BinaryIO | None]:
    """What was standard output, under another number: what is written to its own meanwhile goes to standard error. None where it is no such file."""
    kept = _kept()
    if kept is None:
        yield None
        return
    with contextlib.suppress(OSError):
        os.dup2(_ERR, _OUT)
    own = open(kept, "wb")  # noqa: PTH123, SIM115 - closed below
    try:
        yield own
    except BaseException:
        os.dup2(kept, _OUT)
        with contextlib.suppress(OSError):  # what is raised says more
            own.close()
        raise
    os.dup2(kept, _OUT)
    own.close()


def _kept() -> int | None:
    """Another number for standard output, which no child program inherits; None where it is a buffer, or aside already."""
    try:
        if sys.stdout.fileno() != _OUT:
            return None
        sys.stdout.flush()
        return os.dup(_OUT)
    except (OSError, ValueError):  # nothing can be written: whoever writes the report will say so
        return None
