"""Whether documents are checked in this process or in several."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence

from provenance.engine.check import Outcome
from provenance.engine.local import outcomes as serial
from provenance.engine.local import units
from provenance.engine.program import Made, Recipe
from provenance.host.files import Candidate

WORTH = 1_000_000
"""Bytes of input below which processes cost more than they save."""


def cores() -> int:
    """Processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def outcomes(candidates: Sequence[Candidate], made: Made, recipe: Recipe, jobs: int | None) -> Iterator[Outcome]:
    """The outcome of every document, in order. `jobs` None: as many processes as there are cores, where that is worth it."""
    kinds, checker = made.kinds, made.checker
    count = cores() if jobs is None else jobs
    if count < 2 or any(candidate.file is None for candidate in candidates) or (jobs is None and _small(candidates)):
        return serial(candidates, kinds, checker)
    from provenance.engine.workers import FORK, Pool  # noqa: PLC0415 - multiprocessing, which most runs do not need

    pool = Pool(made if FORK else recipe, count, checker.settings.limits.seconds)
    return pool.outcomes(units(candidates, kinds, checker))


def _small(candidates: Sequence[Candidate]) -> bool:
    total = 0
    for candidate in candidates:
        with contextlib.suppress(OSError):
            total += candidate.file.stat().st_size if candidate.file else 0
        if total >= WORTH:
            return False
    return True
