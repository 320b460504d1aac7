"""What benches measured, kept: a line of JSON for each figure, in `bench/history.jsonl`."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

FILE = Path(__file__).with_name("history.jsonl")


def note(bench: str, **figures: float | str | list[list[float]]) -> None:
    """Add what a bench measured, with the day, the commit, the machine and how busy it was."""
    try:
        commit = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], cwd=FILE.parent, capture_output=True, text=True, check=True
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        commit = ""
    line = {
        "bench": bench,
        "day": datetime.now(UTC).date().isoformat(),
        "commit": commit,
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        **{name: round(value, 3) if isinstance(value, float) else value for name, value in figures.items()},
    }
    with FILE.open("a", encoding="utf-8") as out:
        out.write(json.dumps(line) + "\n")
