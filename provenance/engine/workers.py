"""Many documents on several processes: in input order, in bounded memory, with every death of a worker laid to its document.

A supervisor with one pipe and one shared slot a worker. ProcessPoolExecutor, loky and joblib read a whole generator ahead and
break when a worker is killed; multiprocessing.Pool hangs and loses the document. Here a worker notes in its slot which unit it is
at, so that a death or an overrun names the document, and what waited behind it goes to the next worker. Nothing is checked twice:
each outcome is sent as soon as it is there.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import pickle
import queue
import selectors
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from provenance.engine import interrupts
from provenance.engine.at_work import ROOM, AtWork, at_work, noted
from provenance.engine.local import EMPTY_DIGEST, TOGETHER, Unit, check_units
from provenance.engine.outcomes import Outcome, WorkerError, broken
from provenance.engine.processes import FORK, GRACE, POLL, end_with, how_it_ended, limit_memory
from provenance.engine.program import Made, Recipe
from provenance.engine.travel import pack_outcome, unpack_outcome
from provenance.host.selection import Chosen
from provenance.memory import Tidy
from provenance.own_time import Watch

FEWEST, MOST = 8, 2 * TOGETHER
"""Units that a worker has before it at least and at most: it never waits for the next one. It gets new ones when half of them are done,
and those that it gets at once it reads together. Of documents that take long, few are given away, so that all workers end together."""
AHEAD = 1.0
"""Seconds of work that a worker has before it, within those bounds."""
WINDOW = 96
"""Units a worker that may be under way or wait for their turn: more are not read while one slow document holds the order up."""
DEATHS = 5
"""Workers that may end one after the other without being at a document, before the run gives up."""

_IDLE = -1
_PIECE = 16_000
"""Bytes that a pipe takes without waiting whenever it takes any. More is given as the worker reads: one whose rule holds the interpreter's
lock reads nothing, and whoever waited for it could not end it."""
_MORE, _LAST = b"+", b"."
"""What a piece of a batch begins with."""


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    slot: ctypes.c_longlong
    """The number of the unit that it is at."""
    rule: ctypes.Array[ctypes.c_char]
    """The rule that it asks of it."""
    watch: Watch
    waiting: deque[tuple[int, Unit]] = field(default_factory=deque)
    """Given and not answered."""
    unsent: deque[bytes] = field(default_factory=deque)
    """Pieces of what was given that its pipe had no room for."""

    def give(self, batch: list[tuple[int, Unit]]) -> None:
        """Give it units, as far as its pipe takes them now."""
        self.waiting.extend(batch)
        data = pickle.dumps(batch, pickle.HIGHEST_PROTOCOL)
        starts = range(0, len(data), _PIECE)
        self.unsent.extend((_MORE if at < starts[-1] else _LAST) + data[at : at + _PIECE] for at in starts)
        self.send()

    def send(self) -> None:
        """Send what its pipe takes now. That it died is seen where its answers are awaited."""
        try:
            while self.unsent and _takes(self.pipe):
                self.pipe.send_bytes(self.unsent.popleft())
        except OSError:
            self.unsent.clear()


class Pool:
    """A number of workers over one stream of units."""

    def __init__(
        self,
        build: Made | Recipe,
        jobs: int,
        seconds: float,
        *,
        known: Callable[[Unit], Outcome | None] = lambda _unit: None,
        keep: Callable[[Unit, Outcome], None] = lambda _unit, _outcome: None,
        others: Sequence[str] = (),
    ) -> None:
        """`known` gives the outcome of a unit that need not be checked; `keep` is told of every other one.

        `others` are the plugins of others whose rules are asked: one of them may have ended a process.
        """
        self._others = others
        self._build, self._jobs, self._seconds = build, jobs, seconds
        self._known, self._keep = known, keep
        self._context = multiprocessing.get_context("fork") if FORK else multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []
        self._ready: dict[int, Outcome] = {}
        self._returned: deque[tuple[int, Unit]] = deque()
        """Units that a dead worker had been given and not begun, or that found no worker."""
        self._idle_deaths = 0
        self._looked = time.monotonic()
        """When somebody last looked at the clocks of the workers."""
        self._began, self._done = time.monotonic(), 0
        """When the first units were given, and how many were checked since."""

    def outcomes(self, units: Iterator[Unit]) -> Generator[Outcome, None, None]:
        """The outcome of every unit, in order. The workers end with this generator, however it ends."""
        given = following = 0
        exhausted = False
        try:
            self._began = time.monotonic()
            while True:
                while following in self._ready:
                    yield self._ready.pop(following)
                    following += 1
                exhausted, given = self._feed(units, given, following, exhausted=exhausted)
                if exhausted and given == following:
                    return
                if following not in self._ready:
                    self._listen()
        finally:
            self._end()

    # -- giving ----------------------------------------------------------------------------------------------------------

    def _feed(self, units: Iterator[Unit], given: int, following: int, *, exhausted: bool) -> tuple[bool, int]:
        window = WINDOW * self._jobs
        room = self._room()
        hungry = [worker for worker in self._workers if len(worker.waiting) <= room // 2]
        hungry.sort(
            key=lambda worker: -len(worker.waiting)
        )  # who can take least is first, so that nothing is left over
        missing = self._jobs - len(self._workers)
        wanted = sum(room - len(worker.waiting) for worker in hungry) + missing * room
        ahead: deque[tuple[int, Unit]] = deque()
        while len(ahead) < wanted:
            if self._returned:
                ahead.append(self._returned.popleft())
            elif exhausted or given - following >= window:
                break
            else:
                unit = next(units, None)
                if unit is None:
                    exhausted = True
                    break
                outcome = self._known(unit)
                if outcome is None:
                    ahead.append((given, unit))
                else:
                    self._ready[given] = outcome
                given += 1
        idle = sum(not worker.waiting for worker in hungry)
        for _ in range(min(missing, len(ahead) - idle)):  # no more of them than there is work for
            if not self._add():
                break
            hungry.append(self._workers[-1])
        for place, worker in enumerate(hungry):
            share = -(-len(ahead) // (len(hungry) - place))  # of a few, which may each take long, no worker has all
            batch = [ahead.popleft() for _ in range(min(share, room - len(worker.waiting)))]
            if batch:
                worker.give(batch)
        self._returned.extendleft(reversed(ahead))  # where fewer workers could be started than were to be
        return exhausted, given

    def _room(self) -> int:
        """How many units a worker may have before it, by how many all of them have done in which time."""
        if self._done < FEWEST * self._jobs:
            return FEWEST
        seconds = max(time.monotonic() - self._began, POLL)
        return max(FEWEST, min(MOST, int(AHEAD * self._done / (seconds * self._jobs))))

    # -- taking ----------------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        for worker in _heard(self._workers):
            try:  # one answer of each: to ask a pipe for more costs as much as to wait for all of them
                self._take(worker, worker.pipe.recv_bytes())
            except (EOFError, OSError):
                self._bury(worker)
        self._look_at_clocks()

    def _take(self, worker: _Worker, message: bytes) -> None:
        if not worker.waiting:  # a plugin wrote into the pipe
            return
        number, unit = worker.waiting.popleft()  # a worker answers in order
        try:
            outcome = unpack_outcome(message)
        except ValueError as error:
            outcome = broken(unit.source, EMPTY_DIGEST, f"what its process found cannot be read: {error}")
        self._ready[number] = outcome
        self._keep(unit, outcome)
        self._done += 1
        self._idle_deaths = 0

    def _look_at_clocks(self) -> None:
        now = time.monotonic()
        away, self._looked = now - self._looked - 2 * POLL, now
        for worker in list(self._workers):
            if away > 0:  # the report had to wait for its reader: nobody took what the worker had found
                worker.watch.later(away)
            number = worker.slot.value
            if number != _IDLE and worker.waiting and worker.watch.late(number, self._seconds + GRACE):
                self._kill(worker)
                self._bury(
                    worker, f"ran past limits.seconds ({self._seconds:g} s) and had to be ended with its process"
                )

    def _bury(self, worker: _Worker, reason: str | None = None) -> None:
        """A worker is gone: the unit it was at is failed, those it had not begun go to others, or to a new one."""
        while worker.pipe.poll():  # what it had answered before it went
            try:
                self._take(worker, worker.pipe.recv_bytes())
            except (EOFError, OSError):
                break
        worker.process.join(GRACE)
        place = next((at for at, (number, _) in enumerate(worker.waiting) if number == worker.slot.value), None)
        if place is not None:  # not always the first: several are read together before the first is checked
            self._idle_deaths = 0
            number, unit = worker.waiting[place]
            del worker.waiting[place]
            self._ready[number] = self._lost(worker, unit, reason)
        else:
            self._idle_deaths += 1
            if self._idle_deaths > DEATHS:
                ended = reason or how_it_ended(worker.process.exitcode)
                message = f"workers end before they check anything ({ended}); run with --jobs 1"
                raise WorkerError(message)
        self._returned.extendleft(reversed(worker.waiting))
        worker.pipe.close()
        self._workers.remove(worker)

    def _lost(self, worker: _Worker, unit: Unit, reason: str | None) -> Outcome:
        """The outcome of a unit whose worker ended at it, or had to be ended for a reason, with the rule that it asked then, or the loader that read."""
        rule, code = at_work(worker.rule.value), worker.process.exitcode
        if rule is None:
            ended = reason or how_it_ended(code)
            plugin = self._others[0] if len(self._others) == 1 else None
            return broken(unit.source, EMPTY_DIGEST, ended + _whose(self._others), plugin)
        doing = f"{rule} {'ran' if rule.rule else 'read it'}"
        told = f"{how_it_ended(code, doing) if reason is None else f'{reason} while {doing}'}; {rule.way_out}"
        if rule.rule and rule.plugin not in self._others:  # ours end no process, but a thread of another may meanwhile
            told += _whose(self._others)
        return broken(unit.source, EMPTY_DIGEST, told, rule.plugin, rule.rule)

    def _add(self) -> bool:
        """Start one more worker; whether the system allows it. Raises WorkerError where it allows none."""
        try:
            self._workers.append(self._start())
        except OSError as error:
            if not self._workers:
                message = f"no process can be started ({error.strerror or error}); run with --jobs 1"
                raise WorkerError(message) from error
            self._jobs = len(self._workers)
            return False
        return True

    # -- beginnings and ends ---------------------------------------------------------------------------------------------

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        slot = self._context.RawValue(ctypes.c_longlong, _IDLE)
        rule = self._context.RawArray(ctypes.c_char, ROOM)
        inherited = [ours, *(worker.pipe for worker in self._workers if not worker.pipe.closed)] if FORK else []
        # The system ends a worker with the thread that started it, which may end before its process where it is not the main one.
        parent = os.getpid() if threading.current_thread() is threading.main_thread() else None
        process = self._context.Process(
            target=_work, args=(self._build, theirs, slot, rule, inherited, parent), daemon=True
        )
        process.start()
        theirs.close()
        return _Worker(process, ours, slot, rule, Watch(process.pid))

    @staticmethod
    def _kill(worker: _Worker) -> None:
        if worker.process.is_alive():
            worker.process.kill()

    def _end(self) -> None:
        for worker in self._workers:
            worker.pipe.close()
            self._kill(worker)
        for worker in self._workers:
            worker.process.join(GRACE)


def _whose(others: Sequence[str]) -> str:
    """Where to look for what ended a process; nothing where all rules are ours."""
    if not others:
        return ""
    named = ", ".join(map(repr, others))
    these = f"plugin {named}" if len(others) == 1 else f"the plugins {named}"
    return f". Code of others is in {these}: `ignore` the rules of it one by one to find the one that does so"


def _heard(workers: list[_Worker]) -> list[_Worker]:
    """Those that have answered, or ended, within `POLL`. Meanwhile those are sent to whose pipes have room again."""
    if os.name == "nt":
        pipes = wait([worker.pipe for worker in workers], POLL)
        return [worker for worker in workers if worker.pipe in pipes]
    with selectors.PollSelector() as selector:
        for worker in workers:
            events = selectors.EVENT_READ | (selectors.EVENT_WRITE if worker.unsent else 0)
            selector.register(worker.pipe, events, worker)
        found = selector.select(POLL)
    for key, events in found:
        if events & selectors.EVENT_WRITE:
            key.data.send()
    return [key.data for key, events in found if events & selectors.EVENT_READ]


def _takes(pipe: Connection) -> bool:
    """Whether a pipe takes a piece at once. Where nobody can ask, as of those of Windows, whoever sends waits."""
    if os.name == "nt":
        return True
    with selectors.PollSelector() as selector:
        selector.register(pipe, selectors.EVENT_WRITE)
        return bool(selector.select(0))


# -- in the worker ------------------------------------------------------------------------------------------------------------


def _work(
    build: Made | Recipe,
    pipe: Connection,
    slot: ctypes.c_longlong,
    rule: ctypes.Array[ctypes.c_char],
    inherited: list[Connection],
    parent: int | None,
) -> None:
    end_with(parent)
    interrupts.ignored()  # the parent decides what one means
    for other in inherited:  # with copies of them open here, no worker would see its parent end
        other.close()
    limit_memory()
    sys.stdout = sys.stderr  # a report may stand on standard output
    with contextlib.suppress(OSError):  # to which child programs, and code in C, write by its number
        os.dup2(2, 1)
    checker, kinds = build.make()
    batches: queue.SimpleQueue[list[tuple[int, Unit]]] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(pipe, batches), daemon=True).start()
    tidy = Tidy()

    def note(number: int) -> None:
        slot.value = number

    def note_rule(work: Chosen | AtWork | None) -> None:
        rule.value = noted(work)

    checker.at_rule = note_rule
    while True:
        for outcome in check_units(batches.get(), kinds, checker, note):
            try:
                pipe.send_bytes(pack_outcome(outcome))
            except OSError:
                os._exit(1)
            slot.value = _IDLE
            tidy.document()


def _receive(pipe: Connection, batches: queue.SimpleQueue[list[tuple[int, Unit]]]) -> None:
    """Take what the parent gives, so that it never waits for a worker that waits for it; and end when the parent has ended."""
    pieces: list[bytes] = []
    try:
        while True:
            piece = pipe.recv_bytes()
            pieces.append(piece[1:])
            if piece[:1] == _LAST:
                batches.put(pickle.loads(b"".join(pieces)))  # noqa: S301 - our own parent's
                pieces.clear()
    except (EOFError, OSError):
        os._exit(1)
