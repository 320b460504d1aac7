#!/usr/bin/env python3
"""Train the model of check-worthy sentences: `python tools/train_claims.py claims.jsonl`.

Reads sentences of debates with their crowd labels (ClaimBuster; one {"id", "text", "label"} a line), prints figures out of fold
(folds hold whole debates: neighbouring ids), and writes `provenance/analysis/claims/weights.json`. Needs scikit-learn, which
is no dependency of the package. The same input and the same version of scikit-learn give the same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve, roc_auc_score
from sklearn.model_selection import GroupKFold

from provenance.analysis.claims.model import (
    CLASSES,
    SMOOTHING,
    UNIT,
    Model,
    Reading,
    Weights,
    read_sentence,
    whole_features,
)
from provenance.analysis.claims.words import read_word, tokens_of

TARGET = Path(__file__).resolve().parent.parent / "provenance" / "analysis" / "claims" / "weights.json"
DEBATE = 400
"""Sentences have running numbers over all debates; this many neighbours are held together in a fold."""
FOLDS = 8
FREQUENT = 30
"""A word that so many sentences hold stands for itself in pairs."""
LEAST = 4
"""A feature that fewer sentences hold gets no weight."""
STRENGTH = 1.5
"""The inverse of the regularisation, chosen out of fold among 0.3, 1, 3 and 10."""
WHOLE = 0.3
"""The value of a feature of the sentence as a whole; words and pairs have about the same."""


class Data(NamedTuple):
    """Labelled sentences."""

    texts: list[str]
    labels: np.ndarray
    debates: np.ndarray


def read_data(path: Path) -> Data:
    """Sentences, labels, and the group that each belongs to."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    numbers = np.array([int(row["id"].rpartition("-")[2]) for row in rows])
    return Data([row["text"] for row in rows], np.array([row["label"] for row in rows]), numbers // DEBATE)


def frequent_words(texts: Sequence[str]) -> frozenset[str]:
    """The words that stand for themselves in pairs."""
    counts = Counter(word for text in texts for word in {read_word(token).text for token in tokens_of(text)})
    return frozenset(word for word, count in counts.items() if count >= FREQUENT and word.isascii() and word)


def features(reading: Reading, frequent: frozenset[str]) -> dict[str, float]:
    """The features of a sentence with their values."""
    value = 1 / (len(reading.words) + SMOOTHING) ** 0.5
    values: Counter[str] = Counter()
    for word in reading.words:
        values[f"word {word}"] += value
    for kind in reading.classes:
        if kind not in frequent:
            values[f"word class {kind}"] += value
    for first, second in reading.pairs():
        values[f"pair {first} {second}"] += value
    for feature in whole_features(*reading.whole):
        values[f"sentence {feature}"] = WHOLE
    return values


def fit(texts: Sequence[str], labels: np.ndarray) -> Weights:
    """Weights for some sentences; rare features get none, and frequent ones are made smaller before they are weighed."""
    frequent = frequent_words(texts)
    rows = [features(read_sentence(text, frequent), frequent) for text in texts]
    holders = Counter(name for row in rows for name in row)
    idf = {
        name: 1.0 if name.startswith("sentence ") else float(np.log(len(rows) / count)) / 4
        for name, count in holders.items()
        if count >= LEAST
    }
    vectors = DictVectorizer()
    matrix = vectors.fit_transform(
        {name: value * idf[name] for name, value in row.items() if name in idf} for row in rows
    )
    matrix.indices, matrix.indptr = (
        matrix.indices.astype(np.int32),
        matrix.indptr.astype(np.int32),
    )  # liblinear wants these
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=1000, random_state=0).fit(matrix, labels)
    words: dict[str, int] = {}
    pairs: dict[tuple[str, str], int] = {}
    sentence: dict[str, int] = {}
    for name, coefficient in zip(vectors.get_feature_names_out(), model.coef_[0], strict=True):
        kind, _, rest = name.partition(" ")
        weight = round(float(coefficient) * idf[name] * (WHOLE if kind == "sentence" else 1.0) * UNIT)
        if not weight:
            continue
        if kind == "word":
            words[rest] = weight
        elif kind == "pair":
            first, _, second = rest.partition(" ")
            pairs[first, second] = weight
        else:
            sentence[rest] = weight
    classes = sorted({kind for pair in pairs for kind in pair})
    number = {kind: place for place, kind in enumerate(classes)}
    by_number = {number[first] * CLASSES + number[second]: weight for (first, second), weight in pairs.items()}
    return Weights(round(float(model.intercept_[0]) * UNIT), words, classes, by_number, sentence, sorted(frequent))


def out_of_fold(data: Data) -> np.ndarray:
    """The score that each sentence gets from a model that saw nothing of its debate."""
    scores = np.zeros(len(data.texts))
    for train, test in GroupKFold(FOLDS).split(data.texts, data.labels, data.debates):
        model = Model(fit([data.texts[index] for index in train], data.labels[train]))
        scores[test] = [model.score(data.texts[index]) for index in test]
    return scores


def main() -> None:
    """Train, print figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--target", type=Path, default=TARGET)
    arguments = parser.parse_args()
    data = read_data(arguments.data)
    scores = out_of_fold(data)
    precision, recall, thresholds = precision_recall_curve(data.labels, scores)
    best = int(np.argmax(2 * precision * recall / (precision + recall + 1e-9)))
    f1 = 2 * precision[best] * recall[best] / (precision[best] + recall[best])
    print(
        f"out of fold: precision {precision[best]:.3f} recall {recall[best]:.3f} F1 {f1:.3f} at {thresholds[best]:.2f}"
    )
    print(f"             area under the curve {roc_auc_score(data.labels, scores):.3f}, {len(scores)} sentences")
    weights = fit(data.texts, data.labels)
    weights = msgspec.structs.replace(weights, bias=weights.bias - round(float(thresholds[best]) * UNIT))
    arguments.target.write_bytes(msgspec.json.format(msgspec.json.encode(weights), indent=0) + b"\n")
    print(f"{arguments.target.name}: {arguments.target.stat().st_size} bytes, {len(weights.words)} words")


if __name__ == "__main__":
    main()
