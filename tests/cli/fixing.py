"""`check` with fixes, over files of a test."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.commands import call


def run(
    folder: Path, *arguments: str, stdin: bytes = b"", command: str = "check", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    isolated = [] if "--config" in arguments else ["--isolated"]
    return call(
        folder, command, *arguments, *isolated, stdin=stdin, environment={"COLUMNS": "80"} | (environment or {})
    )


def fixed(folder: Path, before: bytes, *arguments: str, name: str = "a.txt") -> bytes:
    """The file after a run."""
    (folder / name).write_bytes(before)
    done = run(folder, name, "--fix", *arguments)
    assert done.returncode in {0, 1}, done.stderr
    return (folder / name).read_bytes()
