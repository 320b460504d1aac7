"""A run in which code of others takes part, in a child of the process that was called.

`os._exit(0)` in a rule, or `exit` of a library in C, ends the process that it runs in: nobody there can say what happened, and the exit
code would be that of a clean text. So the process that was called waits for one that does the work, and knows whether that came to its
own end. It costs a fork, 1 ms. Where documents are checked on several processes, the run itself goes on, and names the document.
"""

from __future__ import annotations

import argparse
import contextlib
import mmap
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial

from provenance.cli.own_process import OwnProcess
from provenance.engine.at_work import ROOM, AtWork, at_work
from provenance.engine.processes import FORK, end_with
from provenance.host.storage import legible
from provenance.host.timer import time_limit

_DONE, _HELD = b".", b"!"
_STUCK = 256
"""In place of an exit code, which none has: it was ended, for code in it had no end."""
_LONGEST = 4096
"""Bytes of a path that are told."""
_INCOMPLETE = 3


def supervise(arguments: argparse.Namespace, plugins: Sequence[str], say: Callable[[str], object]) -> None:
    """Go on in a child of this process, where that can be: before code of these plugins is imported. `say` tells who called.

    What watches files does so before it knows of any plugin, since its threads would not come along; it is told of them later.
    """
    if OwnProcess.others is not None and plugins:
        OwnProcess.others(", ".join(plugins))
    if not FORK or not OwnProcess.begun or OwnProcess.done is not None:
        return
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()  # else both would write what waits
    heard = {
        signal.SIGINT,
        signal.SIGTERM,
        signal.SIGHUP,
        signal.SIGQUIT,
        signal.SIGUSR1,
        signal.SIGUSR2,
        signal.SIGTSTP,
        signal.SIGCONT,
        signal.SIGCHLD,
    }
    before = signal.pthread_sigmask(signal.SIG_BLOCK, heard)
    # Before the fork: set behind it, the default action would take back the signal of a child that has ended by then (POSIX, `sigaction`).
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    read, write = os.pipe()
    place, rule, others = mmap.mmap(-1, _LONGEST), mmap.mmap(-1, ROOM), mmap.mmap(-1, _LONGEST)
    _note(others, ", ".join(plugins))
    parent = os.getpid()
    try:
        child = os.fork()
    except OSError:  # no more processes: as it would be without
        os.close(read)
        os.close(write)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return
    if child == 0:
        os.close(read)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        end_with(parent)
        OwnProcess.done = lambda: os.write(write, _DONE)
        time_limit.held = partial(_end, os.getpid(), write)
        OwnProcess.at = partial(_note, place)
        OwnProcess.at_rule = partial(_note_rule, rule)
        OwnProcess.others = partial(_note, others)
        return
    os.close(write)
    code = _wait(child, read, heard)
    told = _what_happened(code, _noted(place), at_work(bytes(rule)), arguments, _noted(others))
    say(f"provenance: {told}")
    os._exit(_INCOMPLETE)


def _end(process: int, write: int) -> None:
    """Give up where code catches whatever is raised in it. A worker, which is forked from here, has a supervisor of its own for that."""
    if os.getpid() == process:
        os.write(write, _HELD)
        os._exit(_INCOMPLETE)


def _note(place: mmap.mmap, path: str) -> None:
    words = os.fsencode(path)[: _LONGEST - 1] + b"\0"
    place[: len(words)] = words


def _noted(place: mmap.mmap) -> str:
    return os.fsdecode(bytes(place).partition(b"\0")[0])


def _note_rule(rule: mmap.mmap, words: bytes) -> None:
    rule[: len(words) + 1] = words + b"\0"


def _wait(child: int, read: int, heard: set[signal.Signals]) -> int:
    """End as the child ends. Where it did not come to its own end, its exit code, or the number of the signal with a minus."""
    asked: set[int] = set()
    ended = status = 0
    while not ended:
        heard_one = signal.sigwaitinfo(heard)
        if heard_one.si_signo == signal.SIGCHLD:
            ended, status = os.waitpid(child, os.WNOHANG)
            continue
        asked.add(heard_one.si_signo)
        if heard_one.si_code <= 0:  # of somebody who knows this process alone: a terminal tells both
            os.kill(child, heard_one.si_signo)
        if heard_one.si_signo == signal.SIGTSTP:  # rest as the child does; what wakes this process is passed on, too
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTSTP})
            os.kill(os.getpid(), signal.SIGTSTP)
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTSTP})
    code = os.waitstatus_to_exitcode(status)
    os.set_blocking(read, False)  # a process that a plugin left behind may hold the other end
    with contextlib.suppress(BlockingIOError):
        told = os.read(read, 1)
        if told == _DONE:
            os._exit(code)
        if told == _HELD:
            return _STUCK
    if -code in asked:  # end in the same way, for whoever waits
        signal.signal(-code, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {-code})
        os.kill(os.getpid(), -code)
    return code


def _what_happened(code: int, at: str, rule: AtWork | None, arguments: argparse.Namespace, plugins: str) -> str:
    if code == _STUCK:
        how = f"{rule or 'code of a plugin'} caught what was to end it at limits.seconds and went on, so the program was ended before it was done"
    elif code >= 0:
        how = f"{rule or 'code of a plugin'} ended the program (exit code {code}) before it was done"
    else:
        how = f"the program was killed ({_name(-code)}) {f'while {rule} ran' if rule else 'before it was done'}"
    where = f", at {legible(at)}" if at else ""
    alone = getattr(arguments, "jobs", 0) in (None, 1)  # 0: a command that checks nothing
    alone = alone and "-" not in getattr(arguments, "paths", ())  # which one process alone reads
    alone = alone and (rule.of_a_document if rule else bool(at))  # what else ends the program does so in any
    several = (
        f"with `--jobs 2` a run goes on behind the document at which {'a rule' if rule is None or rule.rule else 'a loader'} does so"
        if alone
        else ""
    )
    known = f". Code of others is in {plugins}" if plugins else ""
    whose = f"; {rule.way_out}" if rule else known
    way_out = several and f"{', and' if rule else ';'} {several}"
    left = "nothing is watched any more" if getattr(arguments, "watch", False) else "the run is not complete"
    return f"{how}{where}, so that {left}{whose}{way_out}"


def _name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
