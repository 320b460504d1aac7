"""Ray: the shards and partitions as tasks, which it starts again when a worker or a machine is lost."""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from provenance.engine.shards.apart import CODE, Died, Task
from provenance.host.errors import Stopped, UsageError

RETRIES = 8
"""How often a task is started again when the worker or the machine under it is lost, or its process is killed."""
OBJECTS = 80_000_000
"""Bytes of Ray's object store where this program starts Ray: the smallest it takes, for nothing goes through it."""
ANSWER = 10.0
"""Seconds in which a cluster has to answer."""
AHEAD = 4
"""Tasks that are handed over for each processor."""


class RayEngine:
    """`--engine ray`: the cluster that RAY_ADDRESS names, else one on this machine that ends with the run."""

    def __init__(self, jobs: int) -> None:
        """Raises UsageError without the extra."""
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # Ray reads them when it is imported
        os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
        try:
            import ray  # noqa: PLC0415 - an extra
        except ImportError:
            message = "--engine ray needs the extra [ray]: pip install 'provenance-checker[ray]'"
            raise UsageError(message) from None
        self._ray: Any = ray
        self._jobs = jobs
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(_elsewhere())
        try:
            self._start()
        except BaseException:
            self._stack.close()
            raise
        self._stack.callback(self._ray.shutdown)
        return self

    def _start(self) -> None:
        address = os.environ.get("RAY_ADDRESS")
        options: dict[str, Any] = {"address": address}
        if not address:
            options = {
                "address": "local",
                "num_cpus": self._jobs,
                "include_dashboard": False,
                "object_store_memory": OBJECTS,
            }
        else:
            _answers(address)
        try:
            self._ray.init(**options, log_to_driver=False, logging_level=logging.ERROR, configure_logging=True)
        except Exception as error:
            where = f"the cluster at {address} cannot be reached" if address else "Ray cannot be started"
            message = f"--engine ray: {where}: {error}"
            raise UsageError(message) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stack.close()

    def each(
        self,
        task: Task,
        folder: Path,
        numbers: Sequence[int],
        advance: Callable[[], None],  # noqa: ARG002 - the documents are elsewhere
    ) -> Iterator[int]:
        """Each number when its work is done. Raises UsageError, Stopped."""
        ray = self._ray
        remote = ray.remote(_work()).options(
            num_cpus=1, max_retries=RETRIES, retry_exceptions=[Died], scheduling_strategy="SPREAD"
        )
        left = iter(numbers)
        waiting: dict[Any, int] = {}
        try:
            while True:
                most = AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
                while len(waiting) < most and (number := next(left, None)) is not None:
                    waiting[remote.remote(task, str(folder), number, CODE)] = number
                if not waiting:
                    return
                for reference in ray.wait([*waiting], num_returns=1, timeout=1.0)[0]:
                    number = waiting.pop(reference)
                    ray.get(reference)
                    yield number
        except ray.exceptions.RayTaskError as error:
            if isinstance(error.cause, (UsageError, Stopped)):
                raise error.cause from error
            raise
        except ray.exceptions.RayError as error:
            message = f"--engine ray: {error}; what is finished is kept, and --resume goes on from there"
            raise Stopped(message) from error


@contextmanager
def _elsewhere() -> Iterator[None]:
    """What Ray prints on standard output, such as that a worker was lost, goes to standard error: the report stands there."""
    sys.stdout.flush()
    report = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        sys.stdout.flush()
        os.dup2(report, 1)
        os.close(report)


def _answers(address: str) -> None:
    """Raise UsageError where nobody answers: Ray would end the program, with the exit code that means findings."""
    host, _, port = address.rpartition("://")[2].rpartition(":")
    if not (host and port.isdigit()):
        return
    try:
        socket.create_connection((host, int(port)), ANSWER).close()
    except OSError as error:
        message = f"--engine ray: the cluster at {address} cannot be reached: {error.strerror or error}"
        raise UsageError(message) from error


def _work() -> Callable[[str, str, int, str], int]:
    """The task. It is made here so that it travels as what it is: Ray would look a module's function up by its name."""

    def work(task: str, folder: str, number: int, code: str) -> int:
        import sys as there  # noqa: PLC0415 - in the worker

        if code not in there.path:
            there.path.append(code)
        from provenance.engine.shards.apart import run_apart  # noqa: PLC0415

        return run_apart(task, folder, number, 1, code)  # type: ignore[arg-type]

    return work
