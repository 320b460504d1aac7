"""The program in processes of its own, which tests may limit and kill, and a plugin may end.

On Linux they are forks of a process that has imported the program and read some texts (`tests.warm`): processes like any other, with
streams, a folder and an environment of their own, which begin in a fifth of the time. What a start of the program imports, and how the
installed command is called, is tested with real starts.
"""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Protocol

WARM = sys.platform == "linux"
"""Whether there are forks: as for the program's own workers."""
DEVNULL, PIPE = subprocess.DEVNULL, subprocess.PIPE
LONGEST = 100.0
"""Seconds that a run may take."""


class Process(Protocol):
    """What `Begun` and `subprocess.Popen` have in common."""

    @property
    def pid(self) -> int: ...
    @property
    def stdin(self) -> IO[bytes] | None: ...
    @property
    def stdout(self) -> IO[bytes] | None: ...
    @property
    def stderr(self) -> IO[bytes] | None: ...
    def poll(self) -> int | None: ...
    def wait(self, timeout: float | None = None) -> int: ...
    def kill(self) -> None: ...


def _become_the_program(
    folder: Path,
    environment: Mapping[str, str],
    arguments: tuple[str, ...],
    streams: tuple[Connection, ...],
    paces: Mapping[str, float],
) -> None:
    """In the new process."""
    from provenance.cli import entry  # noqa: PLC0415 - it is there already

    # What was started in the background of a shell ignores SIGINT, and what it starts does too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, stream in enumerate(streams):
        os.dup2(stream.fileno(), number)
        stream.close()
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - which `multiprocessing` closed
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.path[1:1] = [
        path for path in environment.get("PYTHONPATH", "").split(os.pathsep) if path not in {"", *sys.path}
    ]
    sys.argv = ["provenance", *arguments]
    for name, seconds in paces.items():
        module, _, constant = name.partition(":")
        setattr(importlib.import_module(module), constant, seconds)
    entry()


class Begun:
    """A process that began as a fork, for whoever began it: as `subprocess.Popen`."""

    def __init__(
        self,
        folder: Path,
        arguments: tuple[str, ...],
        environment: Mapping[str, str],
        streams: tuple[IO[bytes] | int, ...],
        paces: Mapping[str, float],
    ) -> None:
        """Each stream is a file, `DEVNULL` or `PIPE`."""
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["__main__", "tests.warm"])  # what began the tests is imported by each fork else
        ours: list[IO[bytes] | None] = []
        theirs: list[Connection] = []
        for number, stream in enumerate(streams):
            mode = "rb" if number else "wb"
            if stream == PIPE:
                read, write = os.pipe()
                end, other = (read, write) if number else (write, read)
                ours.append(open(end, mode))  # noqa: PTH123, SIM115 - as long as the process
            else:
                ours.append(None)
                other = os.open(os.devnull, os.O_RDWR) if isinstance(stream, int) else os.dup(stream.fileno())
            theirs.append(Connection(other))
        self.stdin, self.stdout, self.stderr = ours
        self._process: BaseProcess = context.Process(
            target=_become_the_program, args=(folder, environment, arguments, tuple(theirs), paces)
        )
        self._process.start()
        for connection in theirs:
            connection.close()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        code = self._process.exitcode
        assert code is not None, f"it has not ended after {timeout} seconds"
        return code

    def kill(self) -> None:
        self._process.kill()


def begin(
    folder: Path,
    *arguments: str,
    environment: Mapping[str, str] | None = None,
    stdin: IO[bytes] | int = DEVNULL,
    stdout: IO[bytes] | int = DEVNULL,
    stderr: IO[bytes] | int = DEVNULL,
    paces: Mapping[str, float] | None = None,
) -> Process:
    """Begin the program in a folder, with more variables in its environment.

    `paces` has constants of modules (`module:NAME`) that say how long it waits for something by itself: where there are forks, a test need
    not wait as long as a person does not mind. Elsewhere they are what they are.
    """
    variables = {**os.environ, **(environment or {})}
    if WARM:
        return Begun(folder, arguments, variables, (stdin, stdout, stderr), paces or {})
    command = [sys.executable, "-m", "provenance", *arguments]
    return subprocess.Popen(command, cwd=folder, env=variables, stdin=stdin, stdout=stdout, stderr=stderr)


@contextlib.contextmanager
def under_way(
    folder: Path,
    *arguments: str,
    environment: Mapping[str, str] | None = None,
    stdin: IO[bytes] | int = DEVNULL,
    stdout: IO[bytes] | int = DEVNULL,
    stderr: IO[bytes] | int = DEVNULL,
    paces: Mapping[str, float] | None = None,
) -> Iterator[Process]:
    """The program while it runs; afterwards it is killed where it has not ended, and its streams are closed."""
    streams = {"stdin": stdin, "stdout": stdout, "stderr": stderr}
    process = begin(folder, *arguments, environment=environment, paces=paces, **streams)
    try:
        yield process
    finally:
        done_with(process)


def done_with(process: Process) -> None:
    """Kill a process where it has not ended, and close its streams."""
    if process.poll() is None:
        process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(BrokenPipeError):
                stream.close()


@contextlib.contextmanager
def running(
    folder: Path,
    *arguments: str,
    stdin: bytes = b"",
    environment: Mapping[str, str] | None = None,
    paces: Mapping[str, float] | None = None,
) -> Iterator[Callable[[], subprocess.CompletedProcess[bytes]]]:
    """The program while it runs: a call waits for its end and gives what it printed, and its exit code."""
    with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
        given.write(stdin)
        given.seek(0)
        streams = {"stdin": given, "stdout": out, "stderr": err}
        with under_way(folder, *arguments, environment=environment, paces=paces, **streams) as process:

            def end() -> subprocess.CompletedProcess[bytes]:
                code = process.wait(LONGEST)
                out.seek(0)
                err.seek(0)
                return subprocess.CompletedProcess(arguments, code, out.read(), err.read())

            yield end


def run(
    folder: Path,
    *arguments: str,
    stdin: bytes = b"",
    environment: Mapping[str, str] | None = None,
    paces: Mapping[str, float] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a folder: what it printed, and its exit code. `paces` as for `begin`."""
    with running(folder, *arguments, stdin=stdin, environment=environment, paces=paces) as end:
        return end()
