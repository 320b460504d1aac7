"""A time limit for code that is not ours."""

from __future__ import annotations

import signal
from collections.abc import Callable
from importlib import import_module
from types import FrameType, TracebackType
from typing import Self, cast

from provenance.own_time import OwnTime


class Expired(BaseException):
    """The time is over. Not an `Exception`, so that a plugin's own `except Exception` does not swallow it."""


_Handler = Callable[[int, FrameType | None], object] | int | None
# `signal.signal` makes an enum of what it takes and gives, which costs five times as much as the call that it wraps.
_set_handler = cast("Callable[[int, _Handler], _Handler]", import_module("_signal").signal)


_LEAST = 0.01
"""Seconds for which it is worth waiting once more."""


class time_limit:  # noqa: N801 - used as a context manager alone
    """Raise Expired in the body when it has had so many seconds: those in which it slept too, but not those in which the machine was busy with something else, where the system counts them.

    A timer signal, which only the main thread can have and Windows lacks: there the body runs without a limit, and the process
    that supervises it is the one to end it.
    """

    __slots__ = ("_before", "_limited", "_outer", "_seconds", "own")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._limited = False
        self._before: _Handler = None
        self._outer = 0.0
        self.own = OwnTime()
        """Since the beginning."""

    def __enter__(self) -> Self:
        if not hasattr(signal, "setitimer"):
            return self
        try:
            self._before = _set_handler(signal.SIGALRM, self._expire)
        except ValueError:  # another thread than the main one; to ask which one it is takes a millisecond to import
            return self
        self._limited = True
        self._outer, _ = signal.setitimer(signal.ITIMER_REAL, self._seconds)
        return self

    def _expire(self, _number: int, _frame: FrameType | None) -> None:
        left = self._seconds - self.own.seconds()
        if left < _LEAST:
            raise Expired
        signal.setitimer(signal.ITIMER_REAL, left)

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._limited:
            signal.setitimer(signal.ITIMER_REAL, self._outer)
            _set_handler(signal.SIGALRM, self._before)
