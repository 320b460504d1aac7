"""What happens in the code of a plugin and is no error of its own: its time is over, or that of whoever called us, somebody interrupts the run, or it doubles the process."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from provenance.host.timer import Expired, pass_callers


class Interrupted(KeyboardInterrupt):
    """Somebody interrupts the run: words that follow “it was”."""


class _Interrupts:
    told_apart = False
    """Whether a KeyboardInterrupt that nobody asked for is known to be a plugin's."""
    asked = False
    """Somebody interrupts the run."""


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    _Interrupts.asked = True
    raise KeyboardInterrupt


@contextmanager
def watched() -> Iterator[None]:
    """Note who raises KeyboardInterrupt: the signal of the keyboard, or a plugin. Where signals are not Python's own, nothing changes.

    Where they are ignored, as in what a shell runs in the background, only a plugin can have raised it.
    """
    own, before = signal.default_int_handler, signal.getsignal(signal.SIGINT)
    try:
        watching = before is own and signal.signal(signal.SIGINT, _interrupt) is own
    except ValueError:  # not in the main thread
        watching = False
    _Interrupts.asked, _Interrupts.told_apart = False, watching or before is signal.SIG_IGN
    try:
        yield
    finally:
        _Interrupts.told_apart = False
        if watching:
            signal.signal(signal.SIGINT, own)


def ignored() -> None:
    """Pay no heed to interrupts from now on: they are for the parent of this process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _Interrupts.asked, _Interrupts.told_apart = False, True


def pass_on(error: BaseException) -> None:
    """Raise what was not the doing of the plugin in whose code it was raised; do nothing where it was."""
    if isinstance(error, Expired):
        raise error
    pass_callers(error)
    if _Interrupts.asked:  # also where the plugin made something else of it
        raise KeyboardInterrupt from error
    if isinstance(error, KeyboardInterrupt) and not _Interrupts.told_apart:
        raise error


class Forks:
    """Knows whether this process is the child of one that went the same way."""

    depth = 0
    """Forks from the first process to this one."""

    @classmethod
    def end_child(cls, depth: int) -> None:
        """End the process, without a trace, where a plugin forked since the depth was another: what is done here is its parent's work."""
        if cls.depth != depth:
            os._exit(0)


def _deeper() -> None:
    Forks.depth += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_deeper)
