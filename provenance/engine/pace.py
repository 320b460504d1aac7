"""How long the code of a corpus rule may be at work without coming further: a rule that never ends must not hold up an audit.

A key may have a million facts, so no time suffices for all of it. What is asked for is progress: a rule that has neither begun another
key or cluster nor read so many more facts of its key has the time of one document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from provenance.engine.interrupts import Forks
from provenance.host.timer import Alarm, Expired
from provenance.own_time import OwnTime

FACTS = 1000
"""Facts of a key that a rule reads in a step."""
TICKS = 4
"""Looks at the clock in the time that a step may take."""

T = TypeVar("T")


class Number(Protocol):
    """A number in memory that processes share."""

    value: int


class Retold(Exception):
    """What the code of a rule did in another process, in words that go on behind its name."""


class Pace:
    """How far the code of one rule has come."""

    def __init__(self, seconds: float) -> None:
        """`seconds`: what a step may take."""
        self.seconds = seconds
        self.steps = 0
        self.shared: Number | None = None
        """Where a process that supervises this one reads the number of steps."""
        self._inside = False
        """The rule's own code is at work: what is raised then breaks nothing of the host's."""
        self._late = False
        """The time was over when the host was at work."""
        self._seen, self._own = -1, OwnTime()

    def step(self) -> None:
        """The rule has come further."""
        self.steps += 1
        self._late = False
        if self.shared is not None:
            self.shared.value = self.steps

    def given(self, facts: Iterable[T]) -> Iterator[T]:
        """The facts of a key, as the rule's code takes them."""
        self._inside = False
        try:
            for number, fact in enumerate(facts, 1):
                if number % FACTS == 0:
                    self.step()
                self._inside = True
                yield fact
                self._inside = False
        finally:
            self._inside = True

    def results(self, call: Callable[[], Iterable[T]]) -> Iterator[T]:
        """What a call of the rule gives, a step. Raises whatever the rule raises, and Expired."""
        depth = Forks.depth
        self.step()
        self._inside = True
        try:
            for result in call():
                self._inside = False
                Forks.end_child(depth)
                yield result
                self._inside = True
                if self._late:
                    raise Expired
        finally:
            self._inside = False
            Forks.end_child(depth)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Have Expired raised in the rule's code when a step takes too long, where the system has timers and this is the main thread."""
        tick = self.seconds / TICKS
        alarm = Alarm(lambda: self._look(alarm, tick))
        alarm.take(tick)
        try:
            yield
        finally:
            alarm.give_back()
            if alarm.raised is not None:
                raise alarm.raised

    def _look(self, alarm: Alarm, tick: float) -> None:
        alarm.wait(tick)
        if self.steps != self._seen:
            self._seen, self._own = self.steps, OwnTime()
        elif self._own.seconds() >= self.seconds:
            self._late = True
            if self._inside:
                raise Expired
