#!/usr/bin/env python3
"""Train the model of hostile sentences: `python tools/train_moderation.py tweets.jsonl PROSE.jsonl …`.

`tweets.jsonl` holds tweets with their crowd labels (Davidson and others 2017; one {"id", "text", "label"} a line, label `hate`,
`offensive` or `neither`), the other files plain prose ({"text"} a line: encyclopedia, news, debates) whose sentences count as not
hostile. Prints figures out of fold, grouped by text, with false alarms by group, and writes
`plugins/provenance_plugins/moderation/weights.json`. Needs scikit-learn, which is no dependency of the package. The same input
and the same version of scikit-learn give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from provenance_plugins.moderation import insults, statements
from provenance_plugins.moderation.model import features, symbols
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from provenance.testing import document

TARGET = Path(__file__).resolve().parent.parent / "plugins" / "provenance_plugins" / "moderation" / "weights.json"
FOLDS = 5
LEAST = 4
"""A feature that fewer sentences hold gets no weight."""
STRENGTH = 0.1
"""The inverse of the regularisation."""
SMALLEST = 0.02
"""A weight below it is left out."""
THRESHOLD = {"hate": 1.0, "insult": 2.0}
"""Read off the figures out of fold: precision of nine in ten and more."""
CAP = 150
"""The tweets were found by a few words; a sentence more with the same one teaches nothing but the word."""
COMMONEST = re.compile(r"bitch\w*|puss(?:y|ies)|trash|hoes?\b")
NOISE = re.compile(r"https?://\S+|&\S+;|\bRT\b|@\w+:?")


class Sentence(NamedTuple):
    """A sentence that holds a cue."""

    text: int
    """The number of the text that it comes from."""
    label: str
    features: frozenset[str]
    words: str


def sentences(texts: list[tuple[int, str, str]], question: str) -> Iterator[Sentence]:
    """The candidate sentences of texts: those that mention a group, or hold a word of insult."""
    find = statements.readings if question == "hate" else insults.readings
    for number, text, label in texts:
        one = document(" ".join(NOISE.sub(" ", text).split()).strip("! "))
        for span, reading, _ in find(one):
            yield Sentence(
                number, label, frozenset(features(symbols(one, reading), reading.classes)), one.slice(span).lower()
            )


def thinned(found: list[Sentence], question: str) -> list[Sentence]:
    """Without what would teach a single word: at most CAP sentences with each of the words that the tweets were found by."""
    seen: Counter[str] = Counter()
    kept: list[Sentence] = []
    for one in found:
        if question == "insult" and one.label != "neither" and (word := COMMONEST.search(one.words)) is not None:
            seen[word[0]] += 1
            if seen[word[0]] > CAP:
                continue
        if (
            question == "hate"
            and one.label == "offensive"
            and any("S" in feature for feature in one.features if feature[0] == "#")
        ):
            continue  # a slur that the crowd called offensive only: neither one nor the other
        kept.append(one)
    return kept


GROUPS = (
    "women",
    "muslim",
    "jew",
    "black",
    "white",
    "immigrant",
    "mexican",
    "asian",
    "gay",
    "trans",
    "disabled",
    "christian",
)


def report(question: str, found: list[Sentence], labels: np.ndarray, out_of_fold: np.ndarray) -> None:
    """Figures out of fold, and the share of harmless mentions of each group that the model would flag."""
    flagged = out_of_fold > THRESHOLD[question]
    right = int((flagged & labels).sum())
    print(
        f"{question}: {len(found)} sentences, {int(labels.sum())} hostile; AUC {roc_auc_score(labels, out_of_fold):.3f}, "
        f"precision {right / max(1, int(flagged.sum())):.3f}, recall {right / int(labels.sum()):.3f}, "
        f"false flags {int((flagged & ~labels).sum()) / int((~labels).sum()):.4f}"
    )
    for group in GROUPS:
        mine = np.array([re.search(rf"\b{group}", one.words) is not None for one in found]) & ~labels
        if mine.sum() >= 10:
            print(f"  {group:12} harmless mentions {int(mine.sum()):4}, flagged {int((mine & flagged).sum())}")


def train(texts: list[tuple[int, str, str]], question: str) -> dict[str, object]:
    """The weights of one question."""
    found = thinned(list(sentences(texts, question)), question)
    hostile = {"hate"} if question == "hate" else {"hate", "offensive"}
    labels = np.array([one.label in hostile for one in found])
    groups = np.array([one.text for one in found])
    counts = Counter(feature for one in found for feature in one.features)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        [{name: 1.0 for name in sorted(one.features) if counts[name] >= LEAST} for one in found]
    )
    matrix.indices, matrix.indptr = matrix.indices.astype(np.int32), matrix.indptr.astype(np.int32)
    out_of_fold = np.zeros(len(found))
    for known, unknown in GroupKFold(FOLDS).split(matrix, labels, groups):
        model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(matrix[known], labels[known])
        out_of_fold[unknown] = model.decision_function(matrix[unknown])
    report(question, found, labels, out_of_fold)
    model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(matrix, labels)
    weights = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    return {
        "bias": round(float(model.intercept_[0]), 3),
        "threshold": THRESHOLD[question],
        "weights": {name: round(float(weight), 3) for name, weight in sorted(weights) if abs(weight) >= SMALLEST},
    }


def main() -> None:
    """Read, train, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tweets", type=Path)
    parser.add_argument("prose", type=Path, nargs="*")
    arguments = parser.parse_args()
    texts: list[tuple[int, str, str]] = []
    for path in (arguments.tweets, *arguments.prose):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            texts.append((len(texts), row["text"], row["label"] if path == arguments.tweets else "prose"))
    made = {question: train(texts, question) for question in ("hate", "insult")}
    TARGET.write_text(
        json.dumps(made, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8"
    )
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
