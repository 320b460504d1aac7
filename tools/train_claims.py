#!/usr/bin/env python3
"""Train the model of check-worthy sentences: `python tools/train_claims.py claims.jsonl --taught taught.jsonl`.

Reads sentences of debates with their crowd labels (ClaimBuster; one {"id", "text", "label"} a line) and what an encoder makes of them and
of other text (`tools/teach_claims.py`), prints figures out of fold (folds hold whole debates: neighbouring ids), and writes
`provenance/analysis/claims/weights.bin`. Needs scikit-learn, which is no dependency of the package. The same input, the same versions of
scikit-learn, scipy and numpy and one thread (OMP_NUM_THREADS=1) give the same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.metrics import f1_score, precision_recall_curve, roc_auc_score
from sklearn.model_selection import GroupKFold

from provenance.analysis.claims.features import Reading, read_sentence, whole_features
from provenance.analysis.claims.model import PAIR_STEP, SMOOTHING, UNIT, WEIGHTS, Model
from provenance.analysis.claims.weights import OPENING, STRONGEST_PAIR, Weights, stored
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
SPREAD_OF_VECTORS = 0.15
"""What the numbers of word vectors are multiplied by, which is how freely they are weighed; .3 is as good."""
FAINT = 200
"""A word that has a weight only by its vector, and a smaller one than this, is left out."""
STEPS = 150
"""Of the search for the best weights, at most."""
WHOLE = 0.3
"""The value of a feature of the sentence as a whole and of its first words; words and pairs have about the same."""
OF_ALL = frozenset({"sentence", "opening"})
"""Kinds of features that have the value WHOLE however long the sentence is."""


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


class Vectors:
    """What the encoder knows of words before it reads them: words that mean nearly the same have nearly the same numbers.

    A weight for each number is one for each word, so that they cost nothing in the model; a word that no lesson holds has one too.
    """

    def __init__(self, path: Path) -> None:
        with np.load(path) as held:
            self._words: list[str] = held["words"].tolist()
            self._numbers = (held["vectors"] * SPREAD_OF_VECTORS).astype(np.float32)
        self._places = {word: place for place, word in enumerate(self._words)}

    def sums(self, readings: Sequence[Reading]) -> np.ndarray:
        """The sum over the words of each sentence, by the root of its length as all features of words."""
        made = np.zeros((len(readings), self._numbers.shape[1]), np.float32)
        for row, reading in enumerate(readings):
            known = [self._places[word] for word in reading.words if word in self._places]
            if known:
                made[row] = self._numbers[known].sum(axis=0) / (len(reading.words) + SMOOTHING) ** 0.5
        return made

    def weights(self, found: np.ndarray) -> dict[str, int]:
        """The weight of each word."""
        return dict(zip(self._words, np.rint(self._numbers.astype(float) @ found).astype(int).tolist(), strict=True))


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
    for place, kind in enumerate(reading.classes[:OPENING]):
        values[f"opening {place} {kind}"] = WHOLE
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


def fit(task: Task, vectors: Vectors | None, *, stretch: float = 1.0, threshold: float = 0.0) -> Weights:
    """Weights for a task; rare features get none, and frequent ones are made smaller before they are weighed.

    Scores are stretched and moved so that the threshold is 0.
    """
    frequent = frequent_words(task.texts[: task.labelled])
    readings = [read_sentence(text, frequent) for text in task.texts]
    rows = [features(reading, frequent) for reading in readings]
    holders = Counter(name for row in rows for name in row)
    idf = {
        name: 1.0 if name.startswith("sentence ") else float(np.log(len(rows) / count)) / 4
        for name, count in holders.items()
        if count >= LEAST
    }
    names = DictVectorizer()
    matrix = names.fit_transform(
        {name: value * idf[name] for name, value in row.items() if name in idf} for row in rows
    )
    sums = np.zeros((len(rows), 0), np.float32) if vectors is None else vectors.sums(readings)
    found, of_vectors, intercept = logistic(matrix, sums, task)
    unit = UNIT * stretch
    simple: dict[str, dict[str, int]] = {}
    pairs: dict[tuple[str, str], int] = {}
    openings: dict[tuple[int, str], int] = {}
    for name, coefficient in zip(names.get_feature_names_out(), found, strict=True):
        kind, _, rest = name.partition(" ")
        weight = round(float(coefficient) * idf[name] * (WHOLE if kind in OF_ALL else 1.0) * unit)
        if kind == "pair":
            weight = max(-STRONGEST_PAIR, min(STRONGEST_PAIR, round(weight / PAIR_STEP)))
        if not weight:
            continue
        if kind == "pair":
            first, _, second = rest.partition(" ")
            pairs[first, second] = weight
        elif kind == "opening":
            place, _, opening = rest.partition(" ")
            openings[int(place), opening] = weight
        else:
            simple.setdefault(kind, {})[rest] = weight
    words = simple["word"]
    if vectors is not None:
        for word, weight in vectors.weights(of_vectors * unit).items():
            if word in words or abs(weight) >= FAINT:
                words[word] = words.get(word, 0) + weight
    return Weights(
        round((intercept - threshold) * unit),
        words,
        simple["class"],
        simple["beginning"],
        simple["ending"],
        pairs,
        openings,
        simple["sentence"],
        sorted(frequent),
    )


def logistic(matrix: csr_matrix, sums: np.ndarray, task: Task) -> tuple[np.ndarray, np.ndarray, float]:
    """The weights of features and of numbers of vectors, and the intercept, of a regularised logistic regression whose labels are chances."""
    turned, width = matrix.T.tocsr(), matrix.shape[1]

    def loss(found: np.ndarray) -> tuple[float, np.ndarray]:
        odds = matrix @ found[:width] + sums @ found[width:-1].astype(np.float32) + found[-1]
        wrong = task.counts * (odds_to_chances(odds) - task.chances)
        value = STRENGTH * float(task.counts @ (np.logaddexp(0, odds) - task.chances * odds)) + float(found @ found) / 2
        slope = np.concatenate([turned @ wrong, wrong.astype(np.float32) @ sums, [wrong.sum()]])
        return value, STRENGTH * slope + found

    start = np.zeros(width + sums.shape[1] + 1)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS, "ftol": 1e-7}).x
    return best[:width], best[width:-1], float(best[-1])


def out_of_fold(data: Data, lessons: Lessons | None, vectors: Vectors | None) -> np.ndarray:
    """The score that each sentence gets from a model that saw nothing of its debate, nor did the encoder that taught it."""
    scores = np.zeros(len(data.texts))
    folds = GroupKFold(FOLDS).split(data.texts, data.labels, data.debates)
    for column, (train, test) in enumerate(folds):
        model = Model(fit(task_of(data, lessons, train, column), vectors).packed())
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
        "--taught",
        type=Path,
        help="what the encoder makes of the sentences, beside it its words (.npz); without it the crowd alone teaches",
    )
    parser.add_argument("--target", type=Path, default=TARGET)
    arguments = parser.parse_args()
    data = read_data(arguments.data)
    lessons = read_lessons(arguments.taught, data) if arguments.taught else None
    vectors = Vectors(arguments.taught.with_suffix(".npz")) if arguments.taught else None
    scores = out_of_fold(data, lessons, vectors)
    f1, precision, recall, threshold = best_threshold(data.labels, scores)
    print(f"out of fold: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} at {threshold:.2f}")
    print(f"             F1 {blind_f1(data, scores):.3f} at the threshold of the other folds")
    print(f"             area under the curve {roc_auc_score(data.labels, scores):.3f}, {len(scores)} sentences")
    every = np.arange(len(data.texts))
    weights = fit(
        task_of(data, lessons, every, None), vectors, stretch=SPREAD / float(scores.std()), threshold=threshold
    )
    arguments.target.write_bytes(stored(weights.packed()))
    print(f"{arguments.target.name}: {arguments.target.stat().st_size} bytes, {len(weights.words)} words")


if __name__ == "__main__":
    main()
