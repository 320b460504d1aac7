"""A run of shards from its beginning or from where it stopped: the plan, what is left to do, and that it is all finished."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from provenance.engine.program import Recipe
from provenance.engine.shards.apart import Task
from provenance.engine.shards.folder import INDEX, PLAN, REDUCED, SHARDS, TOTALS, RunFolder
from provenance.engine.shards.manifest import (
    FORMAT,
    Manifest,
    other_program,
    other_settings,
    plain,
    program_of,
    with_date_of,
)
from provenance.engine.shards.plan import other_input, write_plan
from provenance.host.errors import UsageError
from provenance.host.kinds import Candidate
from provenance.host.plugins import Plugins

SHARD_SIZE = 32_000_000
"""Bytes of input in a shard: some thousand texts, which are lost when a machine is."""
PARTITION_SIZE = 2
"""Shards whose input comes to as much as that of a partition of the facts."""
PARTITIONS = 128
"""At most: their results are open at once when they are put together."""
LATE = 60.0
"""Seconds after which a name that another machine made is seen on any file system, or is not there."""


class Engine(Protocol):
    """Has the work of shards or partitions done."""

    def each(self, task: Task, folder: Path, numbers: Sequence[int], advance: Callable[[], None]) -> Iterator[int]:
        """Each number when its work is done, in any order; `advance` is called after a document where the engine sees one.

        Raises UsageError, Stopped.
        """
        ...


class Watch(Protocol):
    """Is told how a run of shards goes on."""

    def begin(self, shards: int, size: int, finished: int, finished_size: int, documents: int) -> None:
        """How much there is in all, in shards and bytes, and what is finished already."""
        ...

    def document(self) -> None:
        """One more document is checked, where that is seen."""
        ...

    def shard(self, size: int, documents: int, findings: int) -> None:
        """One more shard is finished: bytes of its input, documents, findings."""
        ...

    def step(self, words: str) -> None:
        """What comes after the shards."""
        ...


@dataclass(frozen=True, slots=True)
class Ask:
    """What the command line asks of a run of shards."""

    folder: Path
    recipe: Recipe
    plugins: Plugins
    candidates: Callable[[], Iterable[Candidate]]
    """What there is to check, as it is found now."""
    size: int | None = None
    """Bytes of a shard."""
    as_of_given: bool = False
    resume: bool = False


def prepare(ask: Ask) -> Manifest:
    """The plan of the run: written now, or that of the run that is resumed. The folder is locked by the caller.

    Raises UsageError where the folder holds another run, and where settings, program or input are not those it began with.
    """
    run = RunFolder(ask.folder)
    if not run.begun():
        run.sweep()
        return _plan(run, ask)
    if not ask.resume:
        message = f"--run-folder {ask.folder}: it holds a run: continue it with --resume, or name another folder"
        raise UsageError(message)
    manifest = run.manifest()
    _same(run, manifest, ask)
    run.sweep()
    return manifest


def _plan(run: RunFolder, ask: Ask) -> Manifest:
    size = ask.size or SHARD_SIZE
    with run.making("plan") as place:
        for outdated in (SHARDS, TOTALS, REDUCED):  # of a run whose `run.json` was taken away
            run.discard(run.path / outdated)
        with (place / PLAN).open("wb") as plan, (place / INDEX).open("wb") as index:
            written = write_plan(ask.candidates(), size, plan, index)
        for name in (PLAN, INDEX):
            run.put(place / name, run.path / name)
    corpus = ask.recipe.checker(ask.plugins).selection.corpus
    partitions = min(PARTITIONS, written.bytes // (PARTITION_SIZE * size) + 1) if corpus else 0
    manifest = Manifest(
        format=FORMAT,
        program=program_of(ask.plugins),
        recipe=plain(ask.recipe),
        shard_size=size,
        shards=written.shards,
        partitions=partitions,
        files=written.files,
        bytes=written.bytes,
    )
    run.write_manifest(manifest)
    return manifest


def _same(run: RunFolder, manifest: Manifest, ask: Ask) -> None:
    recipe = ask.recipe
    if not ask.as_of_given:
        recipe = with_date_of(manifest, recipe)
    size = ask.size or manifest.shard_size
    other = (
        other_program(manifest.program, program_of(ask.plugins))
        or other_settings(manifest.recipe, plain(recipe))
        or (f"--shard-size was {manifest.shard_size} and is {size} now" if size != manifest.shard_size else None)
        or other_input(run.each_shard(), ask.candidates())
    )
    if other is not None:
        message = f"--resume: the run in {ask.folder} cannot go on: {other}. Begin anew in another folder"
        raise UsageError(message)


def complete(run: RunFolder, manifest: Manifest, engine: Engine, watch: Watch) -> None:
    """Have every shard and every partition finished. Raises UsageError, Stopped."""
    left: list[int] = []
    finished = size = documents = 0
    for number in range(manifest.shards):
        done = run.done(number)
        if done is None:
            left.append(number)
        else:
            finished, size, documents = finished + 1, size + done.bytes, documents + done.outcomes
    watch.begin(manifest.shards, manifest.bytes, finished, size, documents)
    if left:
        for outdated in (run.path / TOTALS, run.path / REDUCED):  # of a shard that was damaged since
            run.discard(outdated)
        for number in engine.each("check", run.path, left, watch.document):
            done = run.done(number)
            if done is not None:
                watch.shard(done.bytes, done.outcomes, done.findings)
        _wait_for(run, left)
    if manifest.partitions:
        run.totals()
        open_ones = [number for number in range(manifest.partitions) if not run.reduced(number).exists()]
        for count, _ in enumerate(engine.each("reduce", run.path, open_ones, watch.document), 1):
            watch.step(f"comparing documents: {count:,} of {len(open_ones):,} parts")
    run.sweep()


def _wait_for(run: RunFolder, numbers: Iterable[int]) -> None:
    """Until this machine sees what others finished: network file systems show a new name some seconds later."""
    deadline = time.monotonic() + LATE
    for number in numbers:
        while run.done(number) is None and time.monotonic() < deadline:
            time.sleep(0.2)
