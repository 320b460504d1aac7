"""The engines: who calls the work of shards and partitions, where, and again when a machine fails."""

from __future__ import annotations

from contextlib import AbstractContextManager

from provenance.engine.shards.drive import Engine


def named(name: str, jobs: int) -> AbstractContextManager[Engine]:
    """The engine of that name, which ends with the context. Raises UsageError where its extra is missing."""
    if name == "ray":
        from provenance.engine.engines.ray import RayEngine  # noqa: PLC0415 - an extra

        return RayEngine(jobs)
    from provenance.engine.engines.local import LocalEngine  # noqa: PLC0415 - multiprocessing

    return LocalEngine(jobs)
