#!/usr/bin/env python3
"""Documents a CPU-second over 4 kB texts, every default rule and the evidence on, one process; beside rivals where they are installed."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
import tempfile
from pathlib import Path

from corpus import arguments, write
from measure import median


def main() -> None:
    """Print a line for each tool: documents a CPU-second, and the ratio to the slowest rival."""
    given = arguments(__doc__).parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = write(folder / "texts.jsonl", given.count, corpus=given.corpus)
        one = write(folder / "one.jsonl", 1, corpus=given.corpus)
        command = [
            sys.executable,
            "-m",
            "provenance",
            "check",
            "--isolated",
            "--no-cache",
            "--exit-zero",
            "--jobs",
            "1",
        ]
        options = ["--output-format", "jsonl", "--output-file", "out.jsonl", "--as-of", "2024-06-30"]
        start = median([*command, *options, "one.jsonl"], given.runs, folder).cpu
        whole = median([*command, *options, "texts.jsonl"], given.runs, folder)
        rate = (count - one) / (whole.cpu - start)
        print(
            f"provenance  {rate:8.0f} a CPU-second  (start {start:.2f} s, {count} texts {whole.cpu:.2f} s, {whole.memory:.0f} MB)"
        )
        two = median([*command[:-1], "2", *options, "texts.jsonl"], given.runs, folder)
        print(f"            {whole.wall / two.wall:8.2f} times as fast with two processes, by wall time")
        few = min(count, 200)
        files = folder / "files"
        files.mkdir()
        for number, line in enumerate((folder / "texts.jsonl").read_text(encoding="utf-8").splitlines()[:few]):
            (files / f"{number}.txt").write_text(json.loads(line)["text"], encoding="utf-8")
        if importlib.util.find_spec("proselint"):
            cost = median(
                [sys.executable, "-m", "proselint", "check", *map(str, sorted(files.iterdir()))], given.runs, folder
            )
            base = median([sys.executable, "-m", "proselint", "check", str(files / "0.txt")], given.runs, folder)
            other = (few - 1) / (cost.cpu - base.cpu)
            print(f"proselint   {other:8.0f} a CPU-second; provenance does {rate / other:.1f} times as many")
        if shutil.which("codespell"):
            cost = median(["codespell", str(files)], given.runs, folder)
            print(f"codespell   {few / cost.cpu:8.0f} a CPU-second, its start included")


if __name__ == "__main__":
    main()
