#!/usr/bin/env python3
"""Train the model of vague wording: `python tools/train_weasel.py weasel.jsonl`.

Reads sentences of an encyclopedia with a label for weasel wording (CoNLL 2010 shared task; one {"id", "text", "label"} a line, in the
order of their documents), prints figures out of fold (a fold holds runs of neighbouring sentences), and writes
`plugins/provenance_plugins/attribution/weasel_weights.json`. Needs scikit-learn, which is no dependency of the package. The same
input and the same version of scikit-learn give the same bytes.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from provenance_plugins.attribution.wording_model import WEIGHTS, grams_of, words_of
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from provenance.api import Span

TARGET = Path(__file__).resolve().parent.parent / "plugins" / "provenance_plugins" / "attribution" / WEIGHTS
RUN = 25
"""So many neighbouring sentences are held together in a fold, since they mostly stem from one document."""
FOLDS = 5
LEAST = 8
"""Words and pairs that fewer sentences hold get no weight."""
STRENGTH = 0.4
"""The inverse of the regularisation (L1), chosen out of fold among 0.2, 0.3, 0.4, 0.5 and 0.8."""
TOLERANCE = 0.005
"""The highest threshold within so much of the best F1 is taken: fewer false alarms for the same figure."""
THRESHOLDS = np.arange(0.2, 0.6, 0.02)


def matrix(texts: list[str]) -> tuple[np.ndarray, list[str]]:
    """Sentences by words and pairs, and the names of the columns."""
    grams = [grams_of(words_of(text, Span(0, len(text)))[0]) for text in texts]
    vectorizer = DictVectorizer()
    values = vectorizer.fit_transform([dict.fromkeys(sorted(found), 1.0) for found in grams]).tocsr()
    frequent = np.asarray((values > 0).sum(axis=0)).ravel() >= LEAST
    names = vectorizer.get_feature_names_out()[frequent]
    return values[:, frequent], [str(name) for name in names]


def model() -> LogisticRegression:
    """An untrained model."""
    return LogisticRegression(C=STRENGTH, penalty="l1", solver="liblinear", max_iter=400, random_state=0)


def scores(probabilities: np.ndarray, labels: np.ndarray, threshold: float) -> tuple[float, float, float]:
    """Precision, recall and F1 at a threshold."""
    flagged = probabilities >= threshold
    right = float((flagged & (labels == 1)).sum())
    precision, recall = right / max(1, flagged.sum()), right / labels.sum()
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> None:
    """Train, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    rows = [json.loads(line) for line in parser.parse_args().data.read_text(encoding="utf-8").splitlines()]
    labels = np.array([row["label"] for row in rows])
    values, names = matrix([row["text"] for row in rows])
    out = np.zeros(len(labels))
    for train, test in GroupKFold(FOLDS).split(values, labels, np.arange(len(labels)) // RUN):
        out[test] = model().fit(values[train], labels[train]).predict_proba(values[test])[:, 1]
    best = max(scores(out, labels, at)[2] for at in THRESHOLDS)
    threshold = float(max(at for at in THRESHOLDS if scores(out, labels, at)[2] >= best - TOLERANCE))
    precision, recall, f1 = scores(out, labels, threshold)
    print(
        f"{len(rows)} sentences, {labels.sum()} positive, {FOLDS} folds: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} at {threshold:.2f}"
    )
    trained = model().fit(values, labels)
    grams = {
        name: round(float(weight), 3)
        for name, weight in zip(names, trained.coef_[0], strict=True)
        if abs(weight) >= 0.001
    }
    content = {
        "intercept": round(float(trained.intercept_[0]), 3),
        "threshold": round(threshold, 2),
        "grams": dict(sorted(grams.items())),
    }
    TARGET.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(grams)} weights, {TARGET.stat().st_size} bytes: {TARGET}")


if __name__ == "__main__":
    main()
