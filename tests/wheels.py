"""The wheel of the program, built once for all tests that want one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LONGEST = 300.0
"""Seconds that a build may take on a busy machine."""


def build(folder: Path, seed: str) -> Path:
    """A wheel built with that seed of hashes. Raises CalledProcessError where it cannot be."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


def shared(factory: pytest.TempPathFactory) -> Path:
    """The wheel that whichever process asks first builds, with the seed 1; the others wait for it."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "wheel"
    ended = folder / "ended"
    try:
        folder.mkdir()
    except FileExistsError:
        until = time.monotonic() + LONGEST
        while not ended.exists():
            assert time.monotonic() < until, "the wheel was not built"
            time.sleep(0.05)
    else:
        try:
            build(folder, "1")
        finally:
            ended.touch()
    (built,) = folder.glob("*.whl")
    return built
