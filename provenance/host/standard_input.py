"""Standard input, where it is a document: what code of others reads from there meanwhile would be missing from it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import BinaryIO, TextIO

_IN = 0
"""The number of standard input, from which a child program and code in C read."""


class _Kept:
    stream: BinaryIO | None = None
    """What it was, under another number."""
    before: TextIO | None = None
    number: int | None = None


def standard_input() -> BinaryIO:
    """What was given to the program, whatever is under its name now."""
    return sys.stdin.buffer if _Kept.stream is None else _Kept.stream


def keep() -> None:
    """Keep it from code of others, which finds it empty from now on. To be called before anything of it was read."""
    if _Kept.stream is not None:
        return
    _Kept.before, _Kept.stream = sys.stdin, sys.stdin.buffer
    with contextlib.suppress(OSError, ValueError):  # of a test
        if sys.stdin.fileno() == _IN:
            _Kept.number = os.dup(_IN)  # which no child program inherits
            nothing = os.open(os.devnull, os.O_RDONLY)
            os.dup2(nothing, _IN)
            os.close(nothing)
            _Kept.stream = open(_Kept.number, "rb", closefd=False)  # noqa: SIM115 - as long as the run
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - closed below


@contextlib.contextmanager
def given_back() -> Iterator[None]:
    """Behind the body it is what it was, where it was kept."""
    try:
        yield
    finally:
        if _Kept.before is not None:
            sys.stdin.close()
            sys.stdin = _Kept.before
            if _Kept.number is not None:
                os.dup2(_Kept.number, _IN)
                os.close(_Kept.number)
            _Kept.stream = _Kept.before = _Kept.number = None
