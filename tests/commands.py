"""A command called in this process: what is printed, and with which exit code, where the process itself is not what is tested."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from provenance.cli import main


@contextlib.contextmanager
def _environment(changed: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(changed)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def call(
    folder: Path, *arguments: str | Path, stdin: bytes = b"", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a folder, with the streams of a process of its own."""
    given, out, err = io.BufferedReader(io.BytesIO(stdin)), io.BytesIO(), io.BytesIO()
    here = [io.TextIOWrapper(stream, encoding="utf-8", write_through=True) for stream in (given, out, err)]
    before = sys.stdin, sys.stdout, sys.stderr
    with contextlib.chdir(folder), _environment(environment or {}):
        sys.stdin, sys.stdout, sys.stderr = here
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:  # of the parser of arguments
            code = stop.code if isinstance(stop.code, int) else 0
        finally:
            sys.stdin, sys.stdout, sys.stderr = before
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def as_text(done: subprocess.CompletedProcess[bytes]) -> subprocess.CompletedProcess[str]:
    """What was done, with what was printed as text."""
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def call_for_text(
    folder: Path, *arguments: str | Path, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The same as `call`, as text."""
    return as_text(call(folder, *arguments, environment=environment))
