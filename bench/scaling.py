#!/usr/bin/env python3
"""How time and memory grow: with documents, with the length of one, with its findings, with phrases. Figures, and SVG for the documentation.

    python bench/scaling.py --documents 1000 10000 100000 1000000
    python bench/scaling.py --draw

An exponent of 1 is linear. What is measured is added to `bench/history.jsonl`, and the last curves there are drawn to docs/growth.svg
by matplotlib (`pip install -r bench/requirements.txt`); without it the figures are printed alone.
"""

from __future__ import annotations

import importlib.util
import json
import math
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from corpus import ROOT, arguments, texts, write
from history import FILE, note
from measure import once

from provenance.api import Phrases
from provenance.engine.program import program
from provenance.phrases import PhraseIndex

Curve = list[tuple[float, float]]
_COLUMNS = 3


def exponent(curve: Curve) -> float:
    """The slope of the curve in logarithms, by least squares."""
    points = [(math.log(x), math.log(y)) for x, y in curve if y > 0]
    mean_x, mean_y = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def cpu(call: Callable[[], object], runs: int) -> float:
    """The least CPU seconds of several runs: what the work takes when nothing disturbs it."""
    best = math.inf
    for _ in range(runs):
        began = time.process_time()
        call()
        best = min(best, time.process_time() - began)
    return best


def by_length(runs: int) -> Curve:
    """Seconds for one text by its length in characters."""
    made = program()
    whole = "\n\n".join(texts(260))
    made.check(whole[:4000])
    return [
        (size, cpu(partial(made.check, whole[:size]), runs)) for size in (4_000, 16_000, 64_000, 256_000, 1_000_000)
    ]


def by_findings(runs: int) -> Curve:
    """Seconds for one text by how many findings it has."""
    made = program()
    line = "Credits to the owner.\n\nOfficials said last week that it rained.\n\n"
    made.check(line)
    return [(count * 3, cpu(partial(made.check, line * count), runs)) for count in (10, 40, 160, 320)]


def by_phrases(runs: int) -> Curve:
    """Seconds for the scan of 100 texts by how many phrases are looked for."""
    found = list(texts(100))
    curve: Curve = []
    for count in (100, 1_000, 10_000, 50_000):
        index = PhraseIndex([Phrases.of(en=[f"word {number} of many" for number in range(count)])])
        index.scan("warm")
        curve.append((count, cpu(lambda index=index: [index.scan(text) for text in found], runs)))  # type: ignore[misc]
    return curve


def by_documents(counts: Sequence[int]) -> tuple[Curve, Curve]:
    """CPU seconds and peak megabytes of a run by how many small documents it has."""
    seconds: Curve = []
    memory: Curve = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in counts:
            write(folder / "texts.jsonl", count, 600)
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
            cost = once([*command, "--output-format", "jsonl", "--output-file", "out.jsonl", "texts.jsonl"], folder)
            seconds.append((count, cost.cpu))
            memory.append((count, cost.memory))
    return seconds, memory


def main() -> None:
    """Print the figures and draw them."""
    parser = arguments(__doc__)
    parser.add_argument(
        "--documents", type=int, nargs="+", default=[1_000, 4_000, 16_000, 64_000], help="how many, for the growth"
    )
    parser.add_argument("--draw", action="store_true", help="only draw what was measured last")
    parser.add_argument("--svg", type=Path, default=ROOT / "docs" / "growth.svg")
    given = parser.parse_args()
    if not given.draw:
        seconds, memory = by_documents(given.documents)
        curves = {
            "documents (CPU s)": seconds,
            "documents (MB)": memory,
            "length of a document, characters (CPU s)": by_length(given.runs),
            "findings in a document (CPU s)": by_findings(given.runs),
            "phrases (CPU s for 100 texts)": by_phrases(given.runs),
        }
        for name, curve in curves.items():
            listed = ", ".join(f"{x:,.0f}: {y:.3f}" for x, y in curve)
            print(f"{name}: exponent {exponent(curve):.2f}  ({listed})")
            note("scaling", curve=name, points=[[x, round(y, 4)] for x, y in curve])
    if importlib.util.find_spec("matplotlib"):
        draw(last_curves(), given.svg)


def last_curves() -> dict[str, Curve]:
    """The curves of the history, each as it was measured last."""
    with FILE.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    curves: dict[str, Curve] = {
        row["curve"]: [(x, y) for x, y in row["points"]] for row in rows if row["bench"] == "scaling"
    }
    for bench, title in (("skew", "documents that share a line"), ("shards", "documents of a run in shards")):
        found = {row["documents"]: row for row in rows if row["bench"] == bench}
        for name, what in (("CPU s", "seconds"), ("MB", "megabytes")):
            if found:
                curves[f"{title} ({name})"] = [(x, found[x][what]) for x in sorted(found)]
    return curves


def draw(curves: dict[str, Curve], target: Path) -> None:
    """Every curve in a panel of its own, both axes in logarithms, with what grows in proportion beside it."""
    import matplotlib as mpl
    from matplotlib.figure import Figure
    from matplotlib.ticker import NullFormatter

    # The same figures, the same bytes.
    mpl.rcParams["svg.hashsalt"] = "provenance"
    rows = math.ceil(len(curves) / _COLUMNS)
    figure = Figure(figsize=(3.2 * _COLUMNS, 2.6 * rows), layout="constrained")
    axes = figure.subplots(rows, _COLUMNS).flat
    for (name, curve), axis in zip(curves.items(), axes, strict=False):
        xs, ys = [x for x, _ in curve], [y for _, y in curve]
        axis.plot(xs, ys, marker="o")
        if "MB" in name:
            axis.set_ylim(10, 1000)
        else:
            axis.plot(xs, [ys[-1] * x / xs[-1] for x in xs], linestyle=":", color="grey")
            axis.set_ylim(min(ys) / 5, max(ys) * 5)
        axis.set_xscale("log")
        axis.set_yscale("log")
        for side in (axis.xaxis, axis.yaxis):
            side.set_minor_formatter(NullFormatter())
        axis.set_title(name, fontsize=8)
        axis.grid(visible=True, alpha=0.3)
    for axis in list(axes):
        axis.set_visible(False)
    figure.savefig(target, metadata={"Date": None, "Creator": None})
    print(f"drew {target}")


if __name__ == "__main__":
    main()
