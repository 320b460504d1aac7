"""The work of one shard, in this process: its documents to records and facts."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from provenance.engine.local import Unit, units
from provenance.engine.outcomes import Outcome, WorkerError
from provenance.engine.program import Made, all_kinds, find_plugins
from provenance.engine.run import sealed
from provenance.engine.shards.facts import FactsWriter
from provenance.engine.shards.folder import DONE, FACTS, MEMBERS, PROBLEMS, RECORDS, Done, RunFolder
from provenance.engine.shards.manifest import Manifest, other_program, program_of
from provenance.engine.shards.plan import Shard
from provenance.engine.workers import Pool
from provenance.host.errors import Stopped
from provenance.records import encode

Advance = Callable[[], None]
"""Is called after each document."""

_READ = frozenset({"checked", "partly-checked"})


@functools.lru_cache(maxsize=2)
def opened(folder: Path) -> tuple[RunFolder, Manifest, Made]:
    """A run with a checker for it. Raises UsageError, and Stopped where the program here is not the one that began it."""
    run = RunFolder(folder)
    manifest = run.manifest()
    recipe = manifest.made_of()
    plugins = find_plugins(recipe.settings, recipe.plugin_files)
    if other := other_program(manifest.program, program_of(plugins)):
        message = f"the run in {run.path} was begun by another program: {other}"
        raise Stopped(message)
    return run, manifest, Made(recipe.checker(plugins), all_kinds(plugins.loaders))


def check_here(folder: Path, number: int, jobs: int = 1) -> int:
    """Check a shard on so many processes of this machine, unless it is finished; the number of its documents.

    Raises UsageError, Stopped.
    """
    run = opened(folder)[0]
    done = run.done(number)
    if done is None:
        for done in check_each(folder, [number], jobs):
            return done.outcomes
    return done.outcomes if done else 0


def check_each(folder: Path, numbers: Sequence[int], jobs: int, advance: Advance | None = None) -> Iterator[Done]:
    """Check shards that are not finished, one after the other, with the same processes. Raises UsageError, Stopped."""
    run, manifest, made = opened(folder)
    series = _Series(run, made, numbers)
    outcomes = Pool(made, jobs, made.checker.seconds, others=made.checker.others).outcomes(series.units())
    try:
        for position, number in enumerate(numbers):
            with run.making(f"shard-{number:06d}") as place:
                found = series.outcomes_of(position, outcomes)
                written = _write(place, manifest.partitions, found, advance)
                shard = run.shard(number)
                _unchanged(run, shard)
                done = Done(number, shard.length, *written)
                (place / DONE).write_bytes(encode(done))
                run.finish_shard(place, number)
            yield done
    except WorkerError as error:
        raise Stopped(str(error)) from error
    finally:
        outcomes.close()


class _Series:
    """The units of several shards as one stream, and the outcomes by shard again."""

    def __init__(self, run: RunFolder, made: Made, numbers: Sequence[int]) -> None:
        self._run, self._made, self._numbers = run, made, numbers
        self._ends: list[int] = []
        """Units in the shards that were read to their end, and in those before them."""
        self._position = 0
        """Outcomes that were given."""
        self._held: Outcome | None = None

    def units(self) -> Iterator[Unit]:
        """Every unit. Raises Stopped where a file is not the one that the plan was made of."""
        total = 0
        for number in self._numbers:
            shard = self._run.shard(number)
            _unchanged(self._run, shard)
            candidates = (piece.candidate(self._made.kinds) for piece in shard.pieces)
            for unit in units(candidates, self._made.kinds, self._made.checker):
                total += 1
                yield unit
            self._ends.append(total)

    def outcomes_of(self, position: int, outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
        """The outcomes of the shard at that place. Where the next one begins is known when its first outcome is there. Raises Stopped where some are missing."""
        while not self._at_end(position):
            if self._held is not None:
                outcome, self._held = self._held, None
                self._position += 1
                yield outcome
                continue
            self._held = next(outcomes, None)
            if self._held is None and not self._at_end(position):
                message = "outcomes are missing: please report this fault"
                raise Stopped(message)

    def _at_end(self, position: int) -> bool:
        return len(self._ends) > position and self._ends[position] == self._position


def _unchanged(run: RunFolder, shard: Shard) -> None:
    """Raise Stopped where a file is not the one that the plan was made of."""
    for piece in shard.pieces:
        if change := piece.changed():
            message = f"the run in {run.path} cannot go on: {change}; begin anew in another folder"
            raise Stopped(message)


def _write(
    place: Path, partitions: int, outcomes: Iterator[Outcome], advance: Advance | None
) -> tuple[int, int, int, int, dict[str, int], list[int]]:
    """Write the files of a shard; the fields of `Done` after the first two."""
    records = read = findings = 0
    order = -1
    names = [RECORDS, PROBLEMS]
    segments: list[int] = []
    with ExitStack() as stack:
        lines = stack.enter_context((place / RECORDS).open("wb"))
        troubles = stack.enter_context((place / PROBLEMS).open("wb"))
        facts = stack.enter_context(FactsWriter(place, partitions)) if partitions else None
        for order, outcome in enumerate(outcomes):
            line, problems = sealed(outcome)
            for problem in problems:
                troubles.write(encode(problem) + b"\n")
            if facts is not None:
                facts.add(order, outcome.facts)
            if line is not None:
                lines.write(line + b"\n")
                records += 1
                read += outcome.brief.status in _READ
                findings += len(outcome.brief.findings)
            if advance is not None:
                advance()
        if facts is not None:
            segments = facts.finish()
            names += [MEMBERS, FACTS]
    sizes = {name: (place / name).stat().st_size for name in names}
    return order + 1, records, read, findings, sizes, segments
