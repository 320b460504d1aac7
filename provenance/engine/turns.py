"""One check at a time in a process, however many threads ask for one.

Patterns, lexicons and models are made when a text first needs them, and what was worked out for words is remembered: none of it is made
for two threads at once, and a lock around each part would cost every text. Python runs one thread at a time anyhow, so that a check which
waits for another loses nothing. The lock is `_thread`'s own, since `threading` takes a start a millisecond to import.
"""

from __future__ import annotations

import os
from _thread import RLock
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


class _Turn:
    lock = RLock()
    """Whoever has it may ask for it again: a rule may check another text."""


def turn() -> RLock:
    """The turn of this thread: a context in which no other thread checks."""
    return _Turn.lock


def in_turn(items: Iterable[T]) -> Iterator[T]:
    """The same items, each made in a turn of its own, so that others come in between."""
    ahead = iter(items)
    while True:
        with turn():
            try:
                item = next(ahead)
            except StopIteration:
                return
        yield item


def _anew() -> None:
    """In a child of this process, where a thread that has the turn does not go on."""
    _Turn.lock = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_anew)
