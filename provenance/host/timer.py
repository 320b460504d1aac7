"""A time limit for code that is not ours."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Expired(BaseException):
    """The time is over. Not an `Exception`, so that a plugin's own `except Exception` does not swallow it."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise Expired in the body when it has run for so many seconds of wall time.

    A timer signal, which only the main thread can have and Windows lacks: there the body runs without a limit, and the process
    that supervises it is the one to end it.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return

    def expire(_number: int, _frame: FrameType | None) -> None:
        raise Expired

    limited = True
    try:
        before = signal.signal(signal.SIGALRM, expire)
    except ValueError:  # another thread than the main one; to ask which one it is takes a millisecond to import
        limited, before = False, None
    if not limited:
        yield
        return
    outer, _ = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, outer)
        signal.signal(signal.SIGALRM, before)
