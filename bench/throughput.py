#!/usr/bin/env python3
"""Documents a CPU-second over 4 kB texts, every default rule and the evidence on, one process; beside rivals where they are installed.

    python bench/throughput.py [--python ENVIRONMENT/bin/python]

`--python` names an interpreter that has datatrove. That each program read all texts is held against what it wrote.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from corpus import arguments, write
from history import note
from measure import median

OURS = [sys.executable, "-m", "provenance", "check", "--isolated", "--no-cache", "--exit-zero"]
OPTIONS = ["--output-format", "jsonl", "--output-file", "out.jsonl", "--as-of", "2024-06-30"]
FEW = 200
"""Texts for rivals."""
VALE = "StylesPath = styles\nMinAlertLevel = suggestion\n[*.txt]\nBasedOnStyles = Vale\n"


def main() -> None:
    """Print a line for each tool: documents a CPU-second, and how many times as many ours does."""
    parser = arguments(__doc__)
    parser.add_argument("--python", default=sys.executable, help="an interpreter that has datatrove")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rate = ours(folder, given.count, given.runs, given.corpus)
        files = folder / "files"
        files.mkdir()
        rows = (folder / "texts.jsonl").read_text(encoding="utf-8").splitlines()[:FEW]
        for number, line in enumerate(rows):
            (files / f"{number}.txt").write_text(json.loads(line)["text"], encoding="utf-8")
        (folder / ".vale.ini").write_text(VALE, encoding="utf-8")
        (folder / "few.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
        found = sorted(map(str, files.iterdir()))
        if importlib.util.find_spec("proselint"):
            beside("proselint", [sys.executable, "-m", "proselint", "check"], found, rate, given.runs, folder)
        for rival in ("codespell", "vale"):
            if shutil.which(rival) and works(rival):
                beside(rival, [rival], found, rate, given.runs, folder)
        datatrove(given.python, folder / "few.jsonl", rate)


def ours(folder: Path, count: int, runs: int, corpus: Path | None) -> float:
    """Documents a CPU-second, without the start."""
    written = write(folder / "texts.jsonl", count, corpus=corpus)
    write(folder / "one.jsonl", 1, corpus=corpus)
    start = median([*OURS, "--jobs", "1", *OPTIONS, "one.jsonl"], runs, folder).cpu
    whole = median([*OURS, "--jobs", "1", *OPTIONS, "texts.jsonl"], runs, folder)
    lines = (folder / "out.jsonl").read_bytes().splitlines()
    records = [json.loads(line) for line in lines if line.startswith(b'{"kind":"document"')]
    if [record["status"] for record in records] != ["checked"] * written:
        sys.exit(f"of {written} texts, {len(records)} have a record, and not all were checked")
    rate = (written - 1) / (whole.cpu - start)
    print(
        f"provenance  {rate:8.0f} a CPU-second  (start {start:.2f} s, {written} texts {whole.cpu:.2f} s, {whole.memory:.0f} MB,"
        f" {sum(len(record['findings']) for record in records)} findings)"
    )
    two = median([*OURS, "--jobs", "2", *OPTIONS, "texts.jsonl"], runs, folder)
    if (folder / "out.jsonl").read_bytes().splitlines()[:-1] != lines[:-1]:
        sys.exit("two processes give other records than one")
    print(
        f"            {whole.wall / two.wall:8.2f} times as fast with two processes, by wall time;"
        f" {two.cpu / whole.cpu:.2f} times the CPU"
    )
    note("throughput", program="provenance", rate=rate, start=start, megabytes=whole.memory, two=whole.wall / two.wall)
    return rate


def works(program: str) -> bool:
    """Whether a program answers: the package `vale` has to fetch its program first."""
    return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0


def beside(program: str, command: Sequence[str], files: Sequence[str], rate: float, runs: int, folder: Path) -> None:
    """A rival over files, less what it takes for one of them."""
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run([*command, *files], cwd=folder, capture_output=True, text=True, check=False, env=environment)
    told = {name for name in files if name in done.stdout or Path(name).name in done.stdout}
    cost, base = median([*command, *files], runs, folder).cpu, median([*command, files[0]], runs, folder).cpu
    other = (len(files) - 1) / (cost - base)
    print(
        f"{program:<11} {other:8.0f} a CPU-second; provenance does {rate / other:.2f} times as many"
        f"  ({len(done.stdout.splitlines())} lines about {len(told)} of {len(files)} texts)"
    )
    note("throughput", program=program, rate=other, ratio=rate / other)


def datatrove(interpreter: str, file: Path, rate: float) -> None:
    """Its quality filters, each alone."""
    program = Path(__file__).with_name("filters.py")
    done = subprocess.run([interpreter, program, file], capture_output=True, text=True, check=False)
    if done.returncode:
        print("datatrove   is not there, or lacks a package; give its interpreter by --python")
        return
    for name, found in json.loads(done.stdout.splitlines()[-1]).items():
        other = found["texts"] / found["seconds"]
        print(
            f"{name:<11} {other:8.0f} a CPU-second (datatrove's filter); provenance does {rate / other:.2f} times as many"
            f"  ({found['kept']} of {found['texts']} texts kept)"
        )
        note("throughput", program=f"datatrove {name}", rate=other, ratio=rate / other)


if __name__ == "__main__":
    main()
