#!/usr/bin/env python3
"""Train the model of check-worthy sentences: `python tools/train_claims.py claims.jsonl --taught taught.jsonl`.

Reads sentences of debates with their crowd labels (ClaimBuster; one {"id", "text", "label"} a line) and what an encoder makes of them and
of other text (`tools/teach_claims.py`), prints figures out of fold (folds hold whole debates: neighbouring ids), and writes
`provenance/analysis/claims/weights.bin`. Needs scikit-learn, which is no dependency of the package. The same input and the same version of
scikit-learn give the same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import vstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_recall_curve, roc_auc_score
from sklearn.model_selection import GroupKFold

from provenance.analysis.claims.model import (
    PAIR_STEP,
    SMOOTHING,
    UNIT,
    WEIGHTS,
    Model,
    Reading,
    read_sentence,
    whole_features,
)
from provenance.analysis.claims.weights import STRONGEST_PAIR, Weights, stored
from provenance.analysis.claims.words import edges_of, read_word, tokens_of

TARGET = Path(__file__).resolve().parent.parent / "provenance" / "analysis" / "claims" / WEIGHTS
DEBATE = 400
"""Sentences have running numbers over all debates; this many neighbours are held together in a fold."""
FOLDS = 4
FREQUENT = 30
"""A word that so many sentences hold stands for itself in pairs."""
LEAST = 6
"""A feature that fewer sentences hold gets no weight."""
STRENGTH = 2.0
"""The inverse of the regularisation, chosen out of fold among 0.8, 1.5, 2, 3 and 5."""
TAUGHT = 0.7
"""How much of a label is the encoder's; the rest is the crowd's. Chosen among 0, 0.5, 0.7 and 1."""
OTHERS = 1.0
"""The weight of a sentence without a label of the crowd, chosen among 0, 0.5, 1 and 1.5."""
SPREAD = 1.52
"""The standard deviation of the scores of debates, to which thresholds elsewhere are set."""
WHOLE = 0.3
"""The value of a feature of the sentence as a whole; words and pairs have about the same."""


class Data(NamedTuple):
    """Labelled sentences."""

    texts: list[str]
    labels: np.ndarray
    debates: np.ndarray


class Lessons(NamedTuple):
    """What the encoder makes of the labelled sentences and of others: its log odds, one column for each fold that it did not see."""

    labelled: np.ndarray
    texts: list[str]
    others: np.ndarray


def read_lessons(path: Path, data: Data) -> Lessons:
    """The lessons, one {"text", "scores"} a line: first the labelled sentences in their order, then the others."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    count = len(data.texts)
    if [row["text"] for row in rows[:count]] != data.texts:
        message = f"{path} does not begin with the sentences that have labels"
        raise SystemExit(message)
    scores = np.array([row["scores"] for row in rows])
    return Lessons(scores[:count], [row["text"] for row in rows[count:]], scores[count:])


def odds_to_chances(odds: np.ndarray) -> np.ndarray:
    """Chances for log odds."""
    return 1 / (1 + np.exp(-odds))


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
    values: dict[str, float] = defaultdict(float)
    for word in reading.words:
        values[f"word {word}"] += value
    for kind in reading.classes:
        if kind not in frequent:
            values[f"class {kind}"] += value
    for word in reading.words:
        for name, edge in zip(("beginning", "ending"), edges_of(word), strict=True):
            if edge:
                values[f"{name} {edge}"] += value
    for first, second in reading.pairs():
        values[f"pair {first} {second}"] += value
    for feature in whole_features(reading.whole):
        values[f"sentence {feature}"] = WHOLE
    return values


class Task(NamedTuple):
    """What a model is fitted to: sentences, how likely each is check-worthy, and how much each counts. Labelled ones come first."""

    texts: list[str]
    chances: np.ndarray
    counts: np.ndarray
    labelled: int


def task_of(data: Data, lessons: Lessons | None, chosen: np.ndarray, column: int | None) -> Task:
    """The task of some labelled sentences, with the lessons of one encoder, or the mean of all."""
    texts, labels = [data.texts[index] for index in chosen], data.labels[chosen].astype(float)
    if lessons is None:
        return Task(texts, labels, np.ones(len(texts)), len(texts))
    taught, others = (
        odds_to_chances(scores.mean(axis=1) if column is None else scores[:, column])
        for scores in (lessons.labelled[chosen], lessons.others)
    )
    return Task(
        texts + lessons.texts,
        np.concatenate([TAUGHT * taught + (1 - TAUGHT) * labels, others]),
        np.concatenate([np.ones(len(texts)), np.full(len(others), OTHERS)]),
        len(texts),
    )


def fit(task: Task, *, stretch: float = 1.0, threshold: float = 0.0) -> Weights:
    """Weights for a task; rare features get none, and frequent ones are made smaller before they are weighed.

    Scores are stretched and moved so that the threshold is 0.
    """
    frequent = frequent_words(task.texts[: task.labelled])
    rows = [features(read_sentence(text, frequent), frequent) for text in task.texts]
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
    # A sentence that is check-worthy with a chance of .7 is one that is, .7 times, and one that is not, .3 times.
    twice = vstack([matrix, matrix]).tocsr()
    twice.indices, twice.indptr = twice.indices.astype(np.int32), twice.indptr.astype(np.int32)  # liblinear wants these
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=1000, random_state=0).fit(
        twice,
        np.repeat([1, 0], len(rows)),
        np.concatenate([task.counts * task.chances, task.counts * (1 - task.chances)]),
    )
    unit = UNIT * stretch
    simple: dict[str, dict[str, int]] = {"word": {}, "class": {}, "beginning": {}, "ending": {}, "sentence": {}}
    pairs: dict[tuple[str, str], int] = {}
    for name, coefficient in zip(vectors.get_feature_names_out(), model.coef_[0], strict=True):
        kind, _, rest = name.partition(" ")
        weight = round(float(coefficient) * idf[name] * (WHOLE if kind == "sentence" else 1.0) * unit)
        if kind == "pair":
            weight = max(-STRONGEST_PAIR, min(STRONGEST_PAIR, round(weight / PAIR_STEP)))
        if not weight:
            continue
        if kind == "pair":
            first, _, second = rest.partition(" ")
            pairs[first, second] = weight
        else:
            simple[kind][rest] = weight
    return Weights(
        round((float(model.intercept_[0]) - threshold) * unit),
        simple["word"],
        simple["class"],
        simple["beginning"],
        simple["ending"],
        pairs,
        simple["sentence"],
        sorted(frequent),
    )


def out_of_fold(data: Data, lessons: Lessons | None) -> np.ndarray:
    """The score that each sentence gets from a model that saw nothing of its debate, nor did the encoder that taught it."""
    scores = np.zeros(len(data.texts))
    folds = GroupKFold(FOLDS).split(data.texts, data.labels, data.debates)
    for column, (train, test) in enumerate(folds):
        model = Model(fit(task_of(data, lessons, train, column)).packed())
        scores[test] = model.scores([data.texts[index] for index in test])
    return scores


def best_threshold(labels: np.ndarray, scores: np.ndarray) -> tuple[float, float, float, float]:
    """F1, precision, recall and the threshold that give the best F1."""
    precision, recall, thresholds = precision_recall_curve(labels, scores)
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    best = int(np.argmax(f1[:-1]))
    return float(f1[best]), float(precision[best]), float(recall[best]), float(thresholds[best])


def blind_f1(data: Data, scores: np.ndarray) -> float:
    """F1 where the threshold of each fold is the best one of the other folds."""
    taken = np.zeros(len(scores), bool)
    for train, test in GroupKFold(FOLDS).split(data.texts, data.labels, data.debates):
        taken[test] = scores[test] >= best_threshold(data.labels[train], scores[train])[3]
    return float(f1_score(data.labels, taken))


def main() -> None:
    """Train, print figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--taught", type=Path, help="what the encoder makes of the sentences; without it the crowd alone teaches"
    )
    parser.add_argument("--target", type=Path, default=TARGET)
    arguments = parser.parse_args()
    data = read_data(arguments.data)
    lessons = read_lessons(arguments.taught, data) if arguments.taught else None
    scores = out_of_fold(data, lessons)
    f1, precision, recall, threshold = best_threshold(data.labels, scores)
    print(f"out of fold: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} at {threshold:.2f}")
    print(f"             F1 {blind_f1(data, scores):.3f} at the threshold of the other folds")
    print(f"             area under the curve {roc_auc_score(data.labels, scores):.3f}, {len(scores)} sentences")
    every = np.arange(len(data.texts))
    weights = fit(task_of(data, lessons, every, None), stretch=SPREAD / float(scores.std()), threshold=threshold)
    arguments.target.write_bytes(stored(weights.packed()))
    print(f"{arguments.target.name}: {arguments.target.stat().st_size} bytes, {len(weights.words)} words")


if __name__ == "__main__":
    main()
