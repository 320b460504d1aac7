"""Whether documents are checked in this process or in several."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from provenance.engine.local import Unit, check_units, in_batches, units
from provenance.engine.outcomes import Outcome
from provenance.engine.program import Made, Recipe
from provenance.host.kinds import Candidate
from provenance.host.storage import size_of

WORTH = 1_000_000
"""Bytes of input below which processes and a cache cost more than they save."""


def cores() -> int:
    """Processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def outcomes(
    candidates: Sequence[Candidate],
    made: Made,
    recipe: Recipe,
    jobs: int | None,
    cache: Keeper | None = None,
    at: Callable[[str], object] | None = None,
) -> Iterator[Outcome]:
    """The outcome of every document, in order. `jobs` None: as many processes as there are cores, where that is worth it.

    `at` is told the path of the document that this process works on, nothing where it works on none.
    """
    kinds, checker = made.kinds, made.checker
    keeper = cache or _NOTHING_KEPT
    count = cores() if jobs is None else jobs
    if not several(candidates, jobs):
        return _serial(in_batches(units(candidates, kinds, checker), candidates), made, keeper, at)
    from provenance.engine.processes import FORK  # noqa: PLC0415 - as below
    from provenance.engine.workers import Pool  # noqa: PLC0415 - multiprocessing, which most runs do not need

    build = made if FORK else recipe
    pool = Pool(build, count, checker.seconds, known=keeper.known, keep=keeper.keep, others=checker.others)
    return pool.outcomes(units(candidates, kinds, checker))


def several(candidates: Sequence[Candidate], jobs: int | None) -> bool:
    """Whether processes check the documents."""
    if (cores() if jobs is None else jobs) < 2 or any(candidate.file is None for candidate in candidates):
        return False
    return jobs is not None or not small(candidates)


def _serial(
    batches: Iterator[list[Unit]], made: Made, keeper: Keeper, at: Callable[[str], object] | None
) -> Iterator[Outcome]:
    last = -1

    def begin(number: int) -> None:
        nonlocal last
        if number != last and at is not None:
            at(new[number].source.path)
            last = number

    for batch in batches:
        known = [keeper.known(unit) for unit in batch]
        new = [unit for unit, outcome in zip(batch, known, strict=True) if outcome is None]
        checked = check_units(enumerate(new), made.kinds, made.checker, None if at is None else begin)
        for unit, outcome in zip(batch, known, strict=True):
            if outcome is None:
                outcome = next(checked)  # noqa: PLW2901 - it is the unit's
                if at is not None:  # what comes now is the report
                    at("")
                    last = -1
                keeper.keep(unit, outcome)
            yield outcome


class Keeper(Protocol):
    """Knows outcomes of earlier runs."""

    def known(self, unit: Unit) -> Outcome | None:
        """The outcome of a unit that need not be checked."""
        ...

    def keep(self, unit: Unit, outcome: Outcome) -> None:
        """Take the outcome of a unit that was checked."""
        ...


class _NothingKept:
    def known(self, unit: Unit) -> Outcome | None:  # noqa: ARG002 - the protocol's form
        return None

    def keep(self, unit: Unit, outcome: Outcome) -> None:
        pass


_NOTHING_KEPT = _NothingKept()


def small(candidates: Sequence[Candidate]) -> bool:
    """Whether all of it is less than is worth another process, or a cache."""
    total = 0
    for candidate in candidates:
        with contextlib.suppress(OSError):
            total += size_of(candidate.file) if candidate.file else 0
        if total >= WORTH:
            return False
    return True
