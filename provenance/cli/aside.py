"""The standard streams while code of others runs: what was asked for alone is on standard output, what plugins write goes to standard error, and what they read is missing from no document."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import BinaryIO, TextIO

from provenance.host.storage import Given

_IN, _OUT, _ERR = 0, 1, 2
"""The numbers of the standard streams, which a child program and code in C read and write."""


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


class _Before:
    stream: TextIO | None = None
    """What `sys.stdin` was, where standard input is kept."""
    number: int | None = None
    """The other number of that file."""


def keep_input() -> None:
    """Keep standard input, which is a document, from code of others: it finds nothing there from now on. To be called before any of it was read."""
    if Given.kept is not None:
        return
    _Before.stream, Given.kept = sys.stdin, sys.stdin.buffer
    with contextlib.suppress(OSError, ValueError):  # of a test
        if sys.stdin.fileno() == _IN:
            _Before.number = os.dup(_IN)  # which no child program inherits
            nothing = os.open(os.devnull, os.O_RDONLY)
            os.dup2(nothing, _IN)
            os.close(nothing)
            Given.kept = open(_Before.number, "rb", closefd=False)  # noqa: SIM115 - as long as the run
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - closed below


@contextlib.contextmanager
def given_back() -> Iterator[None]:
    """Behind the body standard input is what it was, where it was kept."""
    try:
        yield
    finally:
        if _Before.stream is not None:
            sys.stdin.close()
            sys.stdin = _Before.stream
            if _Before.number is not None:
                os.dup2(_Before.number, _IN)
                os.close(_Before.number)
            Given.kept = _Before.stream = _Before.number = None


def _kept() -> int | None:
    """Another number for standard output, which no child program inherits; None where it is a buffer, or aside already."""
    try:
        if sys.stdout.fileno() != _OUT:
            return None
        sys.stdout.flush()
        return os.dup(_OUT)
    except (OSError, ValueError):  # nothing can be written: whoever writes the report will say so
        return None
