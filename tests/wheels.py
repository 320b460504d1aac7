"""The wheel of the program, built once for all tests that want one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
INDEX = "index.json"
COMPILED = "compiled.bin"
PATTERNS = "patterns.bin"
MADE = {INDEX, COMPILED, PATTERNS}
"""Made for the wheel: those of an editable install know when files were changed, and a wheel's files do not change."""
LONGEST = 300.0
"""Seconds that a build may take on a busy machine."""


def shared(factory: pytest.TempPathFactory) -> Path:
    """The wheel that whichever process asks first builds, with the seed 1; the others wait for it. Raises CalledProcessError where it cannot be."""
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
            subprocess.run(
                [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
                cwd=ROOT,
                env={**os.environ, "PYTHONHASHSEED": "1"},
                check=True,
                capture_output=True,
            )
        finally:
            ended.touch()
    (built,) = folder.glob("*.whl")
    return built
