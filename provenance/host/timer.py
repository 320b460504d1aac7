"""What code that is not ours may do to a run: a time limit for it, the timer of whoever called us, which has the same signal, and the end of its forks."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import FrameType, TracebackType
from typing import ClassVar, Self, cast

from provenance.own_time import OwnTime


class Expired(BaseException):
    """The time is over. Not an `Exception`, so that a plugin's own `except Exception` does not swallow it."""


_Handler = Callable[[int, FrameType | None], object] | int | None
# `signal.signal` makes an enum of what it takes and gives, which costs five times as much as the call that it wraps.
_set_handler = cast("Callable[[int, _Handler], _Handler]", import_module("_signal").signal)
_handler = cast("Callable[[int], _Handler]", import_module("_signal").getsignal)


_LEAST = 0.01
"""Seconds for which it is worth waiting once more."""
_AT_ONCE = 1e-6
"""Seconds in which a timer rings that is due; 0 would stop it."""
HELD = 5.0
"""Seconds of its own for which code may go on in which Expired was raised: as long as any cleaning up takes."""
_CALLERS = "_provenance_of_the_caller"
"""What is written on that which a handler of the caller raised."""


class Alarm:
    """The alarm signal, borrowed from the process: until it is given back the caller's own timer still rings when it is due.

    A caller who limits the time of a whole request, or does something each second, has set that timer and means it.
    """

    __slots__ = ("_before", "_due", "_interval", "_missed", "_ring", "_taken", "raised")

    def __init__(self, ring: Callable[[], object]) -> None:
        """`ring` is called when the time of `wait` is over, or before."""
        self._ring = ring
        self._before: _Handler = None
        self._due = self._interval = 0.0
        self._taken: bool | None = False
        """None: in between."""
        self._missed = False
        """The caller's rang in between."""
        self.raised: BaseException | None = None
        """What the caller's handler raised."""

    def take(self, seconds: float) -> bool:
        """Ring after so many seconds. False where this is not the main thread, the system has no timers, or the handler is one that could not be set again."""
        if not hasattr(signal, "setitimer"):
            return False
        self._before = _handler(signal.SIGALRM)
        if self._before is None:
            return False
        self._taken, self._missed = None, False
        try:
            _set_handler(signal.SIGALRM, self._rings)
        except ValueError:  # another thread than the main one; to ask which one it is takes a millisecond to import
            self._taken = False
            return False
        left, self._interval = signal.setitimer(signal.ITIMER_REAL, 0.0)
        self._due = time.monotonic() + left if left else 0.0
        self._taken = True
        if self._missed:
            self._let(signal.SIGALRM, None)
        self.wait(seconds)
        return True

    def wait(self, seconds: float) -> None:
        """Ring again after so many seconds, or earlier for the caller."""
        if self._due:
            seconds = min(seconds, self._due - time.monotonic())
        signal.setitimer(signal.ITIMER_REAL, max(seconds, _AT_ONCE))

    def give_back(self) -> None:
        """Leave handler and timer as they would be if nobody had borrowed them."""
        if not self._taken:
            return
        self._taken = False
        signal.setitimer(signal.ITIMER_REAL, 0.0)
        _set_handler(signal.SIGALRM, self._before)
        if self._due:
            signal.setitimer(signal.ITIMER_REAL, max(self._due - time.monotonic(), _AT_ONCE), self._interval)

    def _rings(self, number: int, frame: FrameType | None) -> None:
        if self._taken:
            if self._due and time.monotonic() >= self._due:
                self._due = time.monotonic() + self._interval if self._interval else 0.0
                self._let(number, frame)
            self._ring()
        elif self._taken is None:  # the caller's: ours is not yet set
            self._missed = True

    def _let(self, number: int, frame: FrameType | None) -> None:
        """Do what the system would do if nobody had borrowed the signal, and borrow it again unless something is raised."""
        self.give_back()
        self._call_before(number, frame)
        self.take(_LEAST)

    def _call_before(self, number: int, frame: FrameType | None) -> None:
        """Call the caller's handler. Raises whatever it raises."""
        if self._before == signal.SIG_DFL:  # which ends the process
            _set_handler(signal.SIGALRM, self._before)
            signal.raise_signal(number)
        elif callable(self._before):
            try:
                self._before(number, frame)
            except Expired:  # of a limit around this one
                raise
            except BaseException as error:
                self.raised = error
                setattr(error, _CALLERS, True)
                raise


def pass_callers(error: BaseException) -> None:
    """Raise what the caller's handler raised, if that is what was raised, also where a plugin or a library made something else of it."""
    looked: BaseException | None = error
    seen: set[int] = set()
    while looked is not None and id(looked) not in seen:  # a plugin can have them lead in a circle
        if hasattr(looked, _CALLERS):
            raise looked
        seen.add(id(looked))
        looked = looked.__context__


class time_limit:  # noqa: N801 - used as a context manager alone
    """Raise Expired in the body when it has had so many seconds: those in which it slept too, but not those in which the machine was busy with something else, where the system counts them.

    A timer signal, which only the main thread can have and Windows lacks: there the body runs without a limit, and the process
    that supervises it is the one to end it. What the handler of a caller's own timer raises leaves the body, whatever that does with it.
    """

    __slots__ = ("_alarm", "_over", "_seconds", "own")
    held: ClassVar[Callable[[], object] | None] = None
    """Ends this process, where somebody waits for it who tells why: called where a body has caught Expired and goes on all the same."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._over: float | None = None
        """When Expired was raised."""
        self._alarm = Alarm(self._look)
        self.own = OwnTime()
        """Since the beginning."""

    def __enter__(self) -> Self:
        self._alarm.take(self._seconds)
        return self

    def left(self) -> float:
        """Seconds that are left."""
        return self._seconds - self.own.seconds()

    def _look(self) -> None:
        left = self.left() if self._over is None else 0.0
        if left >= _LEAST:
            self._alarm.wait(left)
        elif time_limit.held is None:
            self._alarm.give_back()  # which cannot be interrupted here
            raise Expired
        elif self._over is None:
            self._over = self.own.seconds()
            self._alarm.wait(HELD)
            raise Expired
        else:
            if self.own.seconds() - self._over > HELD - _LEAST:
                time_limit.held()
            self._alarm.wait(HELD)

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._alarm.give_back()
        raised = self._alarm.raised
        if raised is not None and raised is not error:
            raise raised


@contextmanager
def one_process() -> Iterator[None]:
    """End, without a trace, a child that is forked within, which would go on as a second run."""
    process = os.getpid()
    try:
        yield
    finally:
        if os.getpid() != process:
            os._exit(0)
