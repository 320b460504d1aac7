"""One command as a process: CPU seconds, wall seconds and peak memory, as the operating system counts them."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """What a process cost."""

    cpu: float
    wall: float
    memory: float
    """Peak of the largest process, in MB."""


def once(command: Sequence[str | Path], cwd: Path | None = None) -> Cost:
    """Run it once. Findings are no failure: exit codes 0 and 1, 3 for a run that is not complete, and 65, which is codespell's for misspellings."""
    began = time.perf_counter()
    # Installed packages have their modules compiled; a variable that forbids it would measure the compiler.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=cwd, env=environment, stdout=quiet, stderr=quiet) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1, 3, 65}:
        sys.exit(f"{' '.join(map(str, command[:4]))} … ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - began, usage.ru_maxrss / 1024)


def median(command: Sequence[str | Path], runs: int, cwd: Path | None = None) -> Cost:
    """The median of several runs, after one that is not counted."""
    once(command, cwd)
    costs = [once(command, cwd) for _ in range(runs)]
    return Cost(*(statistics.median(values) for values in zip(*costs, strict=True)))
