"""This machine: shards one after the other, the documents of each on all its processes; partitions beside one another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from types import TracebackType
from typing import Self

from provenance.engine.shards.apart import Task, reduce_partition
from provenance.engine.shards.folder import RunFolder
from provenance.engine.shards.reduce import reduce_here
from provenance.engine.shards.work import check_each

WORTH = 50_000_000
"""Bytes of facts below which processes of their own cost the partitions more than they save."""


class LocalEngine:
    """`--engine local`."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        pass

    def each(self, task: Task, folder: Path, numbers: Sequence[int], advance: Callable[[], None]) -> Iterator[int]:
        """Each number when its work is done. Raises UsageError, Stopped."""
        if task == "check":
            for done in check_each(folder, numbers, self._jobs, advance):
                yield done.number
        elif self._jobs == 1 or len(numbers) < 2 or RunFolder(folder).totals().facts < WORTH:
            for number in numbers:
                reduce_here(folder, number)
                yield number
        else:
            yield from self._apart(folder, numbers)

    def _apart(self, folder: Path, numbers: Sequence[int]) -> Iterator[int]:
        with ThreadPoolExecutor(self._jobs) as threads:
            waiting = {threads.submit(reduce_partition, folder, number): number for number in numbers}
            try:
                for done in as_completed(waiting):
                    done.result()
                    yield waiting[done]
            finally:
                threads.shutdown(cancel_futures=True)
