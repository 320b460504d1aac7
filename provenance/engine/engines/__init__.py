"""The engines: who calls the work of shards and partitions, where, and again when a machine fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from provenance.engine.shards.apart import Task


class Engine(Protocol):
    """Has the work of shards or partitions done."""

    def each(self, task: Task, folder: Path, numbers: Sequence[int], advance: Callable[[], None]) -> Iterator[int]:
        """Each number when its work is done, in any order; `advance` is called after a document where the engine sees one.

        Raises UsageError, Stopped.
        """
        ...


def named(name: str, jobs: int) -> AbstractContextManager[Engine]:
    """The engine of that name, which ends with the context. Raises UsageError where its extra is missing."""
    if name == "ray":
        from provenance.engine.engines.ray import RayEngine  # noqa: PLC0415 - an extra

        return RayEngine(jobs)
    from provenance.engine.engines.local import LocalEngine  # noqa: PLC0415 - multiprocessing

    return LocalEngine(jobs)
