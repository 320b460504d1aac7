"""The statistical reading of lines that no phrase and no structure names: boosted trees, evaluated in plain Python.

The weights are data, made by `tools/train_boilerplate.py`; where they come from and what they reach is in
`docs/models/boilerplate.md`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources
from math import exp
from typing import NamedTuple

from provenance.analysis.content.features import NAMES, Features
from provenance.analysis.content.lines import GLUE, STRONG
from provenance.analysis.content.structure import Verdicts

REACH = 30
"""Lines within which something else must be a left-over: a text without any is left alone, and costs nothing."""
ECHO, ECHO_WORDS = 0.8, 4
"""From this share of its longer words in the article on, a line of so many words may be a title of it, and is left alone."""
_BESIDE = 3


class _Node(NamedTuple):
    feature: int
    threshold: float
    left: int
    """The next node; a leaf as the complement of its number."""
    right: int


class Model(NamedTuple):
    """Boosted trees over the features, and the probability from which a line is held for a left-over."""

    base: float
    roots: tuple[int, ...]
    nodes: tuple[_Node, ...]
    leaves: tuple[float, ...]
    threshold: float

    def probability(self, row: Sequence[float]) -> float:
        """How sure it is that a line is a left-over, 0 to 1."""
        total = self.base
        nodes, leaves = self.nodes, self.leaves
        for root in self.roots:
            at = root
            while at >= 0:
                feature, threshold, left, right = nodes[at]
                at = left if row[feature] <= threshold else right
            total += leaves[~at]
        return 1 / (1 + exp(-total))


@cache
def load_model() -> Model:
    """The weights that the package holds. Raises ValueError where they were trained on other features."""
    data = json.loads((resources.files(__package__) / "weights.json").read_text(encoding="utf-8"))
    if tuple(data["features"]) != NAMES:
        message = "the weights were trained on other features than the package computes: train them anew"
        raise ValueError(message)
    return Model(
        data["base"],
        tuple(data["roots"]),
        tuple(_Node(*node) for node in data["nodes"]),
        tuple(data["leaves"]),
        data["threshold"],
    )


def candidates(verdicts: Verdicts) -> list[int]:
    """The lines that the classifier is asked about: not named, and not far from something that is."""
    taken = [index for index, kind in enumerate(verdicts.kinds) if kind]
    near: list[int] = []
    reached = 0
    for at in taken:
        near.extend(range(max(reached, at - REACH), min(len(verdicts.lines), at + REACH + 1)))
        reached = max(reached, at + REACH + 1)
    return [
        index
        for index in near
        if not (verdicts.kinds[index] or _is_echo(verdicts, index) or _in_table(verdicts, index))
    ]


def _in_table(verdicts: Verdicts, index: int) -> bool:
    """Whether a line of the article stands among numbers, with nothing marked beside them: a table that lost its grid."""
    if not verdicts.zone.holds(index):
        return False
    near = verdicts.lines[max(0, index - _BESIDE) : index + _BESIDE + 1]
    numbers = sum(line.mark == GLUE and line.text[-1].isdigit() for line in near)
    return numbers >= _BESIDE and all(line.mark != STRONG for line in near)


def _is_echo(verdicts: Verdicts, index: int) -> bool:
    line = verdicts.lines[index]
    if not verdicts.zone.holds(index) and verdicts.says_again(index):
        return True
    return line.count >= ECHO_WORDS and verdicts.echoes(line) >= ECHO


def statistical(verdicts: Verdicts) -> list[int]:
    """The lines that the classifier holds for left-overs."""
    asked = candidates(verdicts)
    if not asked:
        return []
    model = load_model()
    features = Features(verdicts)
    return [index for index in asked if model.probability(features.row(index)) >= model.threshold]
