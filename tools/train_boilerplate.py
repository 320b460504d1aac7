#!/usr/bin/env python3
"""Train the classifier of left-over lines (BLP416) and print its figures.

    python tools/train_boilerplate.py LABELLED.jsonl [--test OTHER.jsonl …] [--write]

LABELLED holds one JSON object a line, {"doc", "text", "label"}, label one of content, boilerplate, neutral (titles, bylines and
dates, which are trained as content); the lines of a page follow each other. The weights in the package were trained on the Web
Content Extraction Benchmark (labels CC BY 4.0) alone. Figures are out of fold, grouped by page. Needs scikit-learn; the package
itself does not.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from provenance.analysis.content.classifier import candidates
from provenance.analysis.content.features import NAMES, Features
from provenance.analysis.content.reading import text_verdicts
from provenance.analysis.content.structure import Verdicts
from provenance.extensions import Source
from provenance.loaders.text import load_text

Row = dict[str, str]
LABELS = {"content": 0, "boilerplate": 1, "neutral": -1}
SHARE = 0.0104
"""The share of content lines that may be flagged, named rules included, out of fold: it sets the threshold."""
NEAR = 30
"""Lines to the next one that is named, within which lines are trained on."""
WEIGHTS = Path(__file__).parent.parent / "provenance" / "analysis" / "content" / "weights.json"


class Lines(NamedTuple):
    """Lines of many pages as features."""

    rows: NDArray[np.float64]
    labels: NDArray[np.int64]
    groups: NDArray[np.int64]
    named: NDArray[np.bool_]
    asked: NDArray[np.bool_]
    """The classifier would be asked about it."""
    near: NDArray[np.bool_]
    """It is trained on it: a line near to one that is named, where the two kinds are hardest to tell apart."""
    whole: NDArray[np.bool_]
    """From a whole page, not from one with most of its left-overs cut out."""


def pages(path: Path) -> Iterator[list[Row]]:
    """The rows of each page."""
    page: list[Row] = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            row: Row = json.loads(line)
            if page and row["doc"] != page[0]["doc"]:
                yield page
                page = []
            page.append(row)
    if page:
        yield page


def cut(page: list[Row], chance: random.Random) -> list[Row]:
    """An article with a few left-overs: what a careful scraper saves of a page."""
    kept = {index for index, row in enumerate(page) if row["label"] != "boilerplate"}
    last = max(kept)
    for _ in range(chance.choice((1, 1, 2, 3))):
        start = chance.choice((last + 1, last + 1, chance.randrange(len(page)), max(0, min(kept) - 6)))
        kept.update(range(start, min(len(page), start + chance.choice((1, 2, 4, 6, 10)))))
    return [page[index] for index in sorted(kept)]


def read(page: list[Row]) -> tuple[Verdicts, list[int | None]]:
    """A page's lines, and the label of each."""
    text, starts = "", []
    for row in page:
        starts.append(len(text))
        text += " ".join(row["text"].split()) + "\n"
    verdicts = text_verdicts(load_text(Source("page", "page.txt", "text/plain", text)))
    labels: list[int | None] = [None] * len(verdicts.lines)
    at = 0
    for row, start in zip(page, starts, strict=True):
        end = start + len(" ".join(row["text"].split()))
        while at < len(verdicts.lines) and verdicts.lines[at].span.end <= start:
            at += 1
        if at < len(verdicts.lines) and verdicts.lines[at].span.start < end:
            labels[at] = LABELS[row["label"]]
    return verdicts, labels


def lines(path: Path, *, with_cut: bool = False) -> Lines:
    """All lines of a file of pages; with a second, cut copy of each page for training."""
    chance = random.Random(5)  # noqa: S311 - a choice of training lines
    rows: list[list[float]] = []
    notes: list[tuple[int, int, bool, bool, bool, bool]] = []
    for number, page in enumerate(pages(path)):
        versions = [page]
        if with_cut and sum(row["label"] != "boilerplate" for row in page) >= 5:
            versions += [cut(page, chance), cut(page, chance)]
        for version in versions:
            verdicts, labels = read(version)
            if version is not page and not any(verdicts.kinds):
                continue
            features = Features(verdicts)
            wanted, near = set(candidates(verdicts)), set(candidates(verdicts, NEAR))
            for index, label in enumerate(labels):
                if label is not None:
                    rows.append(features.row(index))
                    named = bool(verdicts.kinds[index])
                    notes.append((label, number, named, index in wanted, index in near, version is page))
    columns = list(zip(*notes, strict=True))
    return Lines(np.array(rows, float), *(np.array(column) for column in columns))


def fit(data: Lines, mask: NDArray[np.bool_]) -> HistGradientBoostingClassifier:
    """Train on the lines of a mask; titles, bylines and dates count double, cut pages less."""
    weights = np.where(data.labels < 0, 2.0, 1.0) * np.where(data.whole, 1.0, 0.7)
    model = HistGradientBoostingClassifier(
        max_iter=60,
        learning_rate=0.12,
        max_leaf_nodes=16,
        min_samples_leaf=40,
        l2_regularization=5,
        max_features=0.4,
        random_state=0,
    )
    return model.fit(data.rows[mask], np.maximum(data.labels, 0)[mask], sample_weight=weights[mask])


def out_of_fold(data: Lines) -> NDArray[np.float64]:
    """The probability of each line from models that did not see its page; 2 for lines that a named rule takes."""
    found = np.zeros(len(data.labels))
    for train, test in GroupKFold(5).split(data.rows, data.labels, data.groups):
        seen = np.zeros(len(found), bool)
        seen[train] = True
        found[test] = fit(data, data.near & seen).predict_proba(data.rows[test])[:, 1]
    return _settled(data, found)


def _settled(data: Lines, found: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(data.named, 2.0, np.where(data.asked, found, 0.0))


def say(name: str, labels: NDArray[np.int64], found: NDArray[np.float64], threshold: float) -> None:
    """Recall and content flagged at a threshold, and with the named rules alone."""
    bad, good = found[labels == 1], found[labels == 0]
    print(
        f"{name:28} recall {np.mean(bad >= threshold):.3f}  content flagged {np.mean(good >= threshold):.4f}"
        f"  named alone: recall {np.mean(bad > 1):.3f}  content flagged {np.mean(good > 1):.4f}"
    )


def exported(model: HistGradientBoostingClassifier, threshold: float) -> dict[str, Any]:
    """The trees as plain data: inner nodes [feature, threshold, left, right], leaves by the complement of their number."""
    roots: list[int] = []
    nodes: list[list[float]] = []
    leaves: list[float] = []
    for (tree,) in model._predictors:  # noqa: SLF001 - scikit-learn has no public way to the trees
        numbers: list[int] = []
        inner = len(nodes)
        for node in tree.nodes:
            if node["is_leaf"]:
                numbers.append(~len(leaves))
                leaves.append(float(f"{node['value']:.5g}"))
            else:
                numbers.append(inner)
                inner += 1
        roots.append(numbers[0])
        for node in tree.nodes:
            if not node["is_leaf"]:
                limit = float(f"{node['num_threshold']:.8g}")
                nodes.append([int(node["feature_idx"]), limit, numbers[node["left"]], numbers[node["right"]]])
    base = float(model._baseline_prediction[0, 0])  # noqa: SLF001
    return {"features": NAMES, "base": base, "threshold": threshold, "roots": roots, "nodes": nodes, "leaves": leaves}


def main() -> None:
    """Train, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--test", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    data = lines(given.labelled, with_cut=True)
    found = out_of_fold(data)
    good = np.sort(found[(data.labels == 0) & data.whole])[::-1]
    threshold = round(float(good[int(SHARE * len(good))]), 3)
    print(f"threshold {threshold}")
    say(f"{given.labelled.stem} (out of fold)", data.labels[data.whole], found[data.whole], threshold)
    say("the same, cut to articles", data.labels[~data.whole], found[~data.whole], threshold)
    model = fit(data, data.near)
    for path in given.test:
        other = lines(path)
        say(path.stem, other.labels, _settled(other, model.predict_proba(other.rows)[:, 1]), threshold)
    if given.write:
        WEIGHTS.write_text(json.dumps(exported(model, threshold), separators=(",", ":")) + "\n", encoding="utf-8")
        print(f"wrote {WEIGHTS}, {WEIGHTS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
