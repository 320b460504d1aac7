#!/usr/bin/env python3
"""CPU seconds of one cold `check` of a text of one line and of a page of 25 kB, and the modules that it imports."""

from __future__ import annotations

import importlib.util
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from corpus import arguments, texts
from measure import Cost, once


def least_and_median(command: Sequence[str | Path], runs: int, cwd: Path) -> tuple[Cost, Cost]:
    """The least and the median of several runs, after one that is not counted: other work can only make a run slower."""
    once(command, cwd)
    costs = [once(command, cwd) for _ in range(runs)]
    return _each(min, costs), _each(statistics.median, costs)


def _each(of: Callable[[list[float]], float], costs: Sequence[Cost]) -> Cost:
    return Cost(*(of(list(values)) for values in zip(*costs, strict=True)))


def tell(name: str, command: Sequence[str | Path], runs: int, cwd: Path) -> None:
    """Print the figures of a command."""
    least, middle = least_and_median(command, runs, cwd)
    print(f"{name:22} {least.cpu:.3f} CPU s at least, median {middle.cpu:.3f}, {middle.memory:.0f} MB")


def main() -> None:
    """Print the figures."""
    runs = max(arguments(__doc__).parse_args().runs, 15)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "line.txt").write_text("Officials said last week that the bridge will close.\n", encoding="utf-8")
        (folder / "text.txt").write_text(next(texts(1)), encoding="utf-8")
        body = "".join(f"<p>{text}</p>" for text in texts(6))
        (folder / "page.html").write_text(
            f"<!DOCTYPE html><html lang=en><body><article>{body}</article></body></html>", encoding="utf-8"
        )
        command = [sys.executable, "-m", "provenance", "check", "--isolated", "--no-cache", "--exit-zero"]
        for file in ("line.txt", "text.txt", "page.html"):
            tell(f"provenance {file}", [*command, file], runs, folder)
        tell("bare Python", [sys.executable, "-c", "pass"], runs, folder)
        if importlib.util.find_spec("proselint"):
            tell("proselint line.txt", [sys.executable, "-m", "proselint", "check", "line.txt"], runs, folder)
        code = f"import sys; from provenance.cli import main; main({[*command[3:], 'line.txt', '-q']!r}); print(len(sys.modules), file=sys.stderr)"
        done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
        print(f"modules                {done.stderr.strip()}")


if __name__ == "__main__":
    main()
