"""Processes beside this one: whether they share its memory, how they end with it, and what they may take."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys

GRACE = 2.0
"""Seconds beyond the limit of a document after which its worker is killed, because the limit inside it did not help."""
POLL = 0.25
"""Seconds between two looks at the clocks of the workers."""
MEMORY = 4 << 30
"""Bytes of address space that a worker may take, where the system can limit it."""
FORK = sys.platform == "linux"
"""Whether workers share this process's memory. Elsewhere they make their own checker (macOS's libraries do not bear a fork)."""
_PR_SET_PDEATHSIG = 1


def how_it_ended(code: int | None, doing: str = "it was checked") -> str:
    """How a process came to its end, in words."""
    if code is None or code == 0:
        return f"its process ended while {doing}"
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        return f"its process was killed ({name}) while {doing}"
    return f"its process ended (exit code {code}) while {doing}"


def end_with(parent: int | None) -> None:
    """Have the system kill this process when its parent ends: a rule that holds the interpreter's lock keeps `_receive` from it."""
    if parent is None or sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):  # a system that has no such call
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:  # it ended before
            os._exit(1)


def limit_memory() -> None:
    """Have this process get no more address space than `MEMORY`, where the system can limit it."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
