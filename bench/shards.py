#!/usr/bin/env python3
"""How a run of shards grows with documents, beside the ordinary run of the same corpus: CPU, wall time and memory.

    python bench/shards.py 10000 40000 160000
    python bench/shards.py --select ATT101,DUP901 --ordinary 0 10000 100000 1000000

Documents are small texts of their own, in one file of JSON lines, one in a hundred of them a copy. What is measured is
`provenance audit`, with every process that it starts; memory is that of the largest. `--ordinary` is the count up to which the
ordinary run is measured as well, and its records compared byte for byte. `bench/scaling.py --draw` draws what was measured last.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path

from corpus import made_sentence
from history import note
from measure import once
from scaling import exponent


def write(file: Path, count: int) -> None:
    """Write so many small documents."""
    rng = random.Random(7)
    before = ""
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            text = (
                before if number % 100 == 99 else f"Report {number}. " + " ".join(made_sentence(rng) for _ in range(3))
            )
            out.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
            before = text


def digest(stream: Path) -> str:
    """Of the records and the corpus findings of a stream."""
    made = hashlib.sha256()
    with stream.open("rb") as lines:
        for line in lines:
            if not line.startswith(b'{"kind":"run"'):
                made.update(line)
    return made.hexdigest()[:16]


def main() -> None:
    """Measure each count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("counts", nargs="*", type=int, default=[10_000, 40_000, 160_000])
    parser.add_argument("--select", default="ALL")
    parser.add_argument("--shard-size", default="8M")
    parser.add_argument("--engine", default="local")
    parser.add_argument("--ordinary", type=int, default=50_000, help="measure the ordinary run up to this count")
    given = parser.parse_args()
    curve = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command = [sys.executable, "-m", "provenance", "audit", "rows.jsonl", "--isolated", "--no-cache", "--exit-zero"]
        command += ["--no-evidence", "--select", given.select, "--output-format", "jsonl", "--output-file"]
        for count in given.counts:
            write(folder / "rows.jsonl", count)
            size = (folder / "rows.jsonl").stat().st_size / 1e6
            sharded = [*command, "shards.jsonl", "--run-folder", "run", "--shard-size", given.shard_size]
            cost = once([*sharded, "--engine", given.engine], folder)
            kept = sum(file.stat().st_size for file in (folder / "run").rglob("*") if file.is_file()) / 1e6
            again = once([*sharded, "--engine", given.engine, "--resume"], folder)
            curve.append((count, cost.cpu))
            note("shards", documents=count, select=given.select, seconds=cost.cpu, megabytes=cost.memory)
            print(
                f"{count:>9,} documents, {size:,.0f} MB: {cost.cpu:,.1f} s of CPU, {cost.wall:,.1f} s, {cost.memory:,.0f} MB;"
                f" the folder has {kept:,.0f} MB; the report again {again.cpu:,.1f} s",
                flush=True,
            )
            if count <= given.ordinary:
                plain = once([*command, "plain.jsonl"], folder)
                same = "the same" if digest(folder / "plain.jsonl") == digest(folder / "shards.jsonl") else "OTHER"
                print(
                    f"{'':>9}  ordinary: {plain.cpu:,.1f} s of CPU, {plain.wall:,.1f} s, {plain.memory:,.0f} MB; {same} records",
                    flush=True,
                )
            shutil.rmtree(folder / "run")
    if len(curve) > 1:
        print(f"exponent {exponent(curve):.2f}")


if __name__ == "__main__":
    main()
