"""Time that a process has for itself: on a busy machine seconds pass in which it waits for a processor and nothing of it runs.

A limit that counts them would end on one machine what another one finishes. Linux says how long a thread has waited; elsewhere all time
counts.
"""

from __future__ import annotations

import os
import time
from _thread import get_ident  # what `threading` has it from, which takes a start a millisecond to import

_SELF = "/proc/thread-self/schedstat"
_LATELY = 1.0
"""Seconds for which an answer of the system is good enough as a beginning: to ask takes 6 µs, and a document has but a few thousand."""


def waited(process: int | None = None) -> float:
    """Seconds that a process (None: this thread) was ready to run and had no processor, since it began; 0 where nobody says.

    Of a process that is its first thread, which does the work.
    """
    try:
        file = os.open(_SELF if process is None else f"/proc/{process}/schedstat", os.O_RDONLY)
    except OSError:
        return 0.0
    try:
        return int(os.read(file, 80).split()[1]) / 1e9
    except (OSError, ValueError, IndexError):  # it has ended, or counts nothing
        return 0.0
    finally:
        os.close(file)


class _Lately:
    """The last answer: each thread has waited another time, so that it is of use to the one that asked alone."""

    thread = 0
    at = 0.0
    value = 0.0


class OwnTime:
    """The time of this thread since a moment, without that in which it waited for a processor."""

    __slots__ = ("_began", "_waited")

    def __init__(self) -> None:
        self._began = now = time.monotonic()
        if now - _Lately.at > _LATELY or _Lately.thread != get_ident():
            _Lately.thread, _Lately.at, _Lately.value = get_ident(), now, waited()
        self._waited = _Lately.value

    def seconds(self, enough: float = 0.0) -> float:
        """How much there was. The system is asked only where more than `enough` has passed."""
        passed = time.monotonic() - self._began
        return passed if passed <= enough else passed - min(passed, max(0.0, waited() - self._waited))


class Watch:
    """How long another process has been at one thing, in time of its own."""

    __slots__ = ("_at", "_process", "_since", "_waited")

    def __init__(self, process: int | None) -> None:
        self._process, self._at = process, -1
        self._since, self._waited = time.monotonic(), -1.0

    def later(self, seconds: float) -> None:
        """What it is at began so many seconds later: it could not go on meanwhile."""
        self._since += seconds

    def late(self, at: int, seconds: float) -> bool:
        """Whether it has been at the thing of that number for more than so many seconds. To be asked often."""
        now = time.monotonic()
        if at != self._at:
            self._at, self._since, self._waited = at, now, -1.0
            return False
        passed = now - self._since
        if (
            self._waited < 0.0 and passed > seconds / 16
        ):  # most things are short, and nobody asks how much of them was waiting
            self._waited = waited(self._process)
        return passed > seconds and passed - max(0.0, waited(self._process) - self._waited) > seconds
