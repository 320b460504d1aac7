"""The work of a shard or a partition in a process of its own, for engines that call it from theirs.

Their workers have threads, big address spaces, odd main modules, or may have no children: none of that is the work's concern in a
process that was started clean. It ends when the one that started it ends.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

import provenance
from provenance.host.errors import Stopped, UsageError

Task: TypeAlias = Literal["check", "reduce"]

CODE = str(Path(provenance.__file__).absolute().parents[1])
"""Where this program stands: an engine's worker on another machine that has it elsewhere looks there last."""


class Told(msgspec.Struct):
    """What the process says at its end."""

    documents: int = 0
    wrong_use: str | None = None
    stopped: str | None = None


class Died(Stopped):
    """The process was killed or ended without a word: to try again may help."""


def check_shard(folder: str | os.PathLike[str], number: int, jobs: int = 1) -> int:
    """Check a shard of a run, unless it is finished; the number of its documents.

    May be called twice, at the same time too: the result is there once, or not at all. `jobs` is how many processes check its
    documents; a document that kills one is named in its record. Raises UsageError, and Stopped where the run cannot go on; what is
    finished then stays, and the call may be tried again.
    """
    return run_apart("check", folder, number, jobs)


def reduce_partition(folder: str | os.PathLike[str], partition: int) -> None:
    """Conclude a partition of the facts of a run whose shards are all finished, unless that is done. Raises as `check_shard` does."""
    run_apart("reduce", folder, partition)


def run_apart(task: Task, folder: str | os.PathLike[str], number: int, jobs: int = 1, code: str = CODE) -> int:
    """Start a process for the task and wait for it; the number of documents.

    Raises UsageError or Stopped with what the process tells, and Died where it ended before it told anything.
    """
    start = f"import sys; sys.path.append({code!r}); from provenance.engine.shards.alone import main; main()"
    command = [sys.executable, "-P", "-c", start, task, os.fspath(folder), str(number), str(jobs)]
    # Its standard input stays open until this process ends, and is how it knows.
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603 - our own program
        assert process.stdout is not None  # noqa: S101 - it was asked for
        words = process.stdout.read()
        code_of_it = process.wait()
    try:
        told = msgspec.json.decode(words, type=Told)
    except msgspec.DecodeError:
        how = f"signal {-code_of_it}" if code_of_it < 0 else f"exit code {code_of_it}"
        what = "shard" if task == "check" else "partition"
        message = (
            f"the process that worked at {what} {number} of the run in {os.fspath(folder)} ended before it ({how})"
        )
        raise Died(message) from None
    if told.wrong_use is not None:
        raise UsageError(told.wrong_use)
    if told.stopped is not None:
        raise Stopped(told.stopped)
    return told.documents
