"""A time limit for code that is not ours."""

from __future__ import annotations

import signal
from collections.abc import Callable
from importlib import import_module
from types import FrameType, TracebackType
from typing import cast


class Expired(BaseException):
    """The time is over. Not an `Exception`, so that a plugin's own `except Exception` does not swallow it."""


_Handler = Callable[[int, FrameType | None], object] | int | None
# `signal.signal` makes an enum of what it takes and gives, which costs five times as much as the call that it wraps.
_set_handler = cast("Callable[[int, _Handler], _Handler]", import_module("_signal").signal)


def _expire(_number: int, _frame: FrameType | None) -> None:
    raise Expired


class time_limit:  # noqa: N801 - used as a context manager alone
    """Raise Expired in the body when it has run for so many seconds of wall time.

    A timer signal, which only the main thread can have and Windows lacks: there the body runs without a limit, and the process
    that supervises it is the one to end it.
    """

    __slots__ = ("_before", "_limited", "_outer", "_seconds")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._limited = False
        self._before: _Handler = None
        self._outer = 0.0

    def __enter__(self) -> None:
        if not hasattr(signal, "setitimer"):
            return
        try:
            self._before = _set_handler(signal.SIGALRM, _expire)
        except ValueError:  # another thread than the main one; to ask which one it is takes a millisecond to import
            return
        self._limited = True
        self._outer, _ = signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._limited:
            signal.setitimer(signal.ITIMER_REAL, self._outer)
            _set_handler(signal.SIGALRM, self._before)
