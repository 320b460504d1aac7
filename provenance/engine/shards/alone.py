"""The process that `apart` starts: one shard or one partition, then its end."""

from __future__ import annotations

import gc
import os
import sys
import threading
from pathlib import Path

import msgspec

from provenance.engine.shards.apart import Told
from provenance.host.errors import Stopped, UsageError


def main() -> None:
    """Do what the arguments say: `check|reduce FOLDER NUMBER JOBS`. What it has to say goes to standard output, at its end."""
    answers = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a plugin prints is no answer
    threading.Thread(target=_end_with_parent, daemon=True).start()
    task, folder, number, jobs = sys.argv[1:]
    told = Told()
    try:
        told.documents = _work(task, Path(folder), int(number), int(jobs))
    except UsageError as error:
        told.wrong_use = str(error)
    except Stopped as error:
        told.stopped = str(error)
    os.write(answers, msgspec.json.encode(told))


def _work(task: str, folder: Path, number: int, jobs: int) -> int:
    gc.disable()
    if task == "reduce":
        from provenance.engine.shards.reduce import reduce_here  # noqa: PLC0415 - one or the other

        gc.enable()
        reduce_here(folder, number)
        return 0
    from provenance.engine.shards.work import check_here, opened  # noqa: PLC0415

    opened(folder)
    gc.freeze()  # rules and lexicons stay, and are shared with the workers
    gc.enable()
    return check_here(folder, number, jobs)


def _end_with_parent() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    os._exit(1)
