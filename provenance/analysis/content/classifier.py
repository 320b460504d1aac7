"""The statistical reading of lines that no phrase and no structure names: boosted trees, evaluated in plain Python.

The weights are data, made by `tools/train_boilerplate.py`; where they come from and what they reach is in
`docs/models/boilerplate.md`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from math import log

import msgspec

from provenance.analysis.content.features import NAMES, Features
from provenance.analysis.content.line import GLUE, STRONG, Line
from provenance.analysis.content.marking import is_code
from provenance.analysis.content.structure import Verdicts
from provenance.named_tuples import NamedTuple
from provenance.packaged import data_bytes

REACH, REACH_EACH, FARTHEST = 24, 4, 120
"""Lines within which something else must be a left-over, at least, more for each that is one, and at most.

A text without any is left alone, and costs nothing; an article with one or two is asked about near them; a page that is full of
them is read as a whole.
"""
ECHO, ECHO_WORDS = 0.8, 4
"""From this share of its longer words in the article on, a line of so many words may be a title of it, and is left alone."""
_TITLE_ECHO = 0.6
"""The same for a line not far above the article."""
_BESIDE = 3
"""Lines on either side of one, and how many of them with numbers make a table."""
_TITLE_LINES = 4
"""Lines right above the article that are its kicker, its title, its byline, its date."""
_DATE_LINES, _TITLED = 16, 2
"""Lines above the article in which a date may be its own, and lines above a date that are the title it belongs to."""
_PARAGRAPH, _LONG_PARAGRAPH = 15, 20
"""Words from which a sentence beside another one, or any, is left alone: what it says has to tell, not how it looks."""
_SIGNED = 4
"""Words of a line right under the article that may be its author's."""


class _Node(NamedTuple):
    feature: int
    threshold: float
    left: int
    """The next node; a leaf as the complement of its number."""
    right: int


class Model(NamedTuple):
    """Boosted trees over the features: a line is held for a left-over where their sum reaches the limit."""

    base: float
    limit: float
    roots: tuple[int, ...]
    nodes: tuple[_Node, ...]
    leaves: tuple[float, ...]
    lowest: tuple[float, ...]
    """By tree: the least that it and all later ones can add."""
    highest: tuple[float, ...]
    """By tree: the most."""

    def holds(self, row: Sequence[float]) -> bool:
        """Whether a line is a left-over. It stops at the tree from which on nothing can change the answer."""
        total = self.base
        nodes, leaves, limit = self.nodes, self.leaves, self.limit
        for root, low, high in zip(self.roots, self.lowest, self.highest, strict=True):
            if total + high < limit:
                return False
            if total + low >= limit:
                return True
            at = root
            while at >= 0:
                feature, threshold, left, right = nodes[at]
                at = left if row[feature] <= threshold else right
            total += leaves[~at]
        return total >= limit


@cache
def load_model() -> Model:
    """The weights that the package holds. Raises ValueError where they were trained on other features."""
    data = msgspec.json.decode(data_bytes(__package__, "weights.json"))
    if tuple(data["features"]) != NAMES:
        message = "the weights were trained on other features than the package computes: train them anew"
        raise ValueError(message)
    roots, leaves = data["roots"], data["leaves"]
    nodes = tuple(_Node(*node) for node in data["nodes"])
    ranges = [_range(root, nodes, leaves) for root in roots]
    return Model(
        data["base"],
        log(data["threshold"] / (1 - data["threshold"])),
        tuple(roots),
        nodes,
        tuple(leaves),
        _remaining([low for low, _ in ranges]),
        _remaining([high for _, high in ranges]),
    )


def _range(root: int, nodes: Sequence[_Node], leaves: Sequence[float]) -> tuple[float, float]:
    """The least and the greatest leaf of a tree."""
    found: list[float] = []
    open_nodes = [root]
    while open_nodes:
        at = open_nodes.pop()
        if at < 0:
            found.append(leaves[~at])
        else:
            open_nodes += (nodes[at].left, nodes[at].right)
    return min(found), max(found)


def _remaining(values: Sequence[float]) -> tuple[float, ...]:
    """For each tree the sum over it and those behind it."""
    return tuple(reversed(tuple(accumulate(reversed(values)))))


def candidates(verdicts: Verdicts, reach: int | None = None) -> list[int]:
    """The lines that the classifier is asked about: not named, and not far (`reach` lines) from something that is."""
    if not any(verdicts.kinds):
        return []
    taken = [index for index, kind in enumerate(verdicts.kinds) if kind]
    near: list[int] = []
    reached = 0
    reach = reach or min(FARTHEST, REACH + REACH_EACH * len(taken))
    for at in taken:
        near.extend(range(max(reached, at - reach), min(len(verdicts.lines), at + reach + 1)))
        reached = max(reached, at + reach + 1)
    own = _own_lists(verdicts)
    return [
        index
        for index in near
        if not (
            verdicts.kinds[index]
            or index in verdicts.kept
            or index in own
            or is_code(verdicts.lines[index].text)
            or _is_paragraph(verdicts.lines, index)
            or _is_echo(verdicts, index)
            or _in_table(verdicts, index)
        )
    ]


def _own_lists(verdicts: Verdicts) -> frozenset[int]:
    """The lines between two paragraphs of the article among which nothing is named a left-over: a list, headings, captions."""
    lines, kinds, zone = verdicts.lines, verdicts.kinds, verdicts.zone
    own: set[int] = set()
    at = zone.first
    while at <= zone.last:
        end = at
        while end <= zone.last and (kinds[end] or not lines[end].prose):
            end += 1
        if not any(kinds[at:end]):
            own.update(range(at, end))
        at = end + 1
    if own or zone.first <= zone.last:
        above = zone.first - 1
        while above >= max(0, zone.first - _TITLE_LINES) and not kinds[above]:
            own.add(above)
            above -= 1
        for dated in range(max(0, zone.first - _DATE_LINES), zone.first):
            if lines[dated].dated and not kinds[dated]:
                own.update(range(max(0, dated - _TITLED), dated + 1))
        if zone.last + 1 < len(lines) and lines[zone.last + 1].count <= _SIGNED:
            own.add(zone.last + 1)
    return frozenset(own)


def _in_table(verdicts: Verdicts, index: int) -> bool:
    """Whether a line of the article stands among numbers, with nothing marked beside them: a table that lost its grid."""
    if not verdicts.zone.holds(index):
        return False
    near = verdicts.lines[max(0, index - _BESIDE) : index + _BESIDE + 1]
    numbers = sum(line.mark == GLUE and line.text[-1].isdigit() for line in near)
    return numbers >= _BESIDE and all(line.mark != STRONG for line in near)


def _is_paragraph(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a paragraph, long or beside another: text, whoever wrote it, and no shape of a page."""
    line = lines[index]
    if not line.prose or line.count < _PARAGRAPH:
        return False
    beside = (lines[index - 1] if index else line, lines[min(index + 1, len(lines) - 1)])
    return line.count >= _LONG_PARAGRAPH or any(other.prose and other is not line for other in beside)


def _is_echo(verdicts: Verdicts, index: int) -> bool:
    line = verdicts.lines[index]
    if not verdicts.zone.holds(index) and verdicts.says_again(index):
        return True
    echo = _TITLE_ECHO if -_DATE_LINES <= index - verdicts.zone.first < 0 else ECHO
    return line.count >= ECHO_WORDS and verdicts.echoes(line) >= echo


def statistical(verdicts: Verdicts) -> list[int]:
    """The lines that the classifier holds for left-overs."""
    asked = candidates(verdicts)
    if not asked:
        return []
    model = load_model()
    features = Features(verdicts)
    return [index for index in asked if model.holds(features.row(index))]
