"""The order in which a page is read: what stands in columns column by column, everything else from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.loaders.pdf.words import Word
from provenance.named_tuples import NamedTuple

Run = list[Word]

_DEEPEST = 4
"""Columns within columns: what stands beside two columns makes three."""
_LINES = 3
"""Lines that a column has at least."""
_LETTERS = 18
"""Letters that a line of a column has on average; those of tables have fewer."""
_FEW_LETTERS = 8
"""As many are enough where the lines on both sides stand at heights of their own, as those of a table do not."""
_ALIGNED = 0.7
"""The share of lines from which on they stand at the heights of those beside them."""
_EDGE = 3.0
"""Points within which lines begin at one edge."""
_GUTTER = 0.45
"""Of the size of letters: so wide is the space between columns at least."""
_OUT = 25.0
"""Points by which the first line of an entry stands out."""
_CANDIDATES = 8
"""Edges that are tried, those where most lines begin first."""


class Part(NamedTuple):
    """Runs that are read from top to bottom."""

    runs: Sequence[Run]
    column: bool
    """Whether it stands beside another part."""


class _Division(NamedTuple):
    letters: int
    bands: list[tuple[list[Run], list[Run], list[Run]]]
    """From top to bottom: what stands alone, or what stands left and right."""


def parts_of(runs: Sequence[Run], depth: int = 0) -> Iterator[Part]:
    """The parts of a page in the order in which they are read."""
    division = _divide(runs) if depth < _DEEPEST and len(runs) >= 2 * _LINES else None
    if division is None:
        yield Part(runs, column=depth > 0)
        return
    for alone, left, right in division.bands:
        if alone:
            yield Part(alone, column=depth > 0)
        if left:
            yield from parts_of(left, depth + 1)
        if right:
            yield from parts_of(right, depth + 1)


def letters_in(runs: Sequence[Run]) -> int:
    """Letters of some runs."""
    return sum(len(word.text) for run in runs for word in run)


def _divide(runs: Sequence[Run]) -> _Division | None:
    """The best division into a left and a right column; None where there is none."""
    best: _Division | None = None
    for edge in _edges(runs):
        division = _division(runs, edge)
        if division is not None and (best is None or division.letters > best.letters):
            best = division
    return best


def _edges(runs: Sequence[Run]) -> list[float]:
    """Where lines begin, but for the left margin: the edges at which most do first."""
    leftmost = min(run[0].left for run in runs)
    rightmost = max(run[-1].right for run in runs)
    least = leftmost + 0.12 * (rightmost - leftmost)
    starts = sorted(
        word.left
        for run in runs
        for before, word in zip((None, *run), run, strict=False)
        if word.left > least and (before is None or word.left - before.right > _GUTTER * word.face.size)
    )
    found: list[tuple[int, float]] = []
    first = 0
    for place, start in enumerate(starts):
        if start - starts[first] > _EDGE:
            found.append((place - first, starts[first]))
            first = place
    if starts:
        found.append((len(starts) - first, starts[first]))
    edges = [edge for count, edge in sorted(found, reverse=True) if count >= _LINES][:_CANDIDATES]
    # The few lines of a list that stand out from the rest of their column begin before most of it does.
    out = {min(start for start in starts if start > edge - _OUT) for edge in edges}
    return [*edges, *sorted(out - set(edges))]


def _division(runs: Sequence[Run], edge: float) -> _Division | None:
    """What stands left and right of an edge, in bands between what crosses it; None where nothing stands in columns there."""
    bands: list[tuple[list[Run], list[Run], list[Run]]] = []
    left: list[Run] = []
    right: list[Run] = []
    alone: list[Run] = []
    letters = 0

    def end_of_band() -> None:
        nonlocal left, right, alone, letters
        if left or right:
            if _are_columns(left, right):
                if alone:
                    bands.append((alone, [], []))
                    alone = []
                bands.append(([], left, right))
                letters += letters_in(left) + letters_in(right)
            else:
                alone += left + right
            left, right = [], []

    for run in sorted(runs, key=lambda one: (one[0].base, one[0].left)):
        sides = _sides(run, edge)
        if sides is None:
            end_of_band()
            alone.append(run)
            continue
        if sides[0]:
            left.append(sides[0])
        if sides[1]:
            right.append(sides[1])
    end_of_band()
    if alone:
        bands.append((alone, [], []))
    return _Division(letters, bands) if letters else None


def _sides(run: Run, edge: float) -> tuple[Run, Run] | None:
    """The words of a run on both sides of an edge; None where it goes over it."""
    if run[0].left >= edge - _EDGE:
        return [], run
    gap = _GUTTER * run[0].face.size
    if run[-1].right <= edge - gap:
        return run, []
    for place in range(1, len(run)):
        if run[place].left >= edge - _EDGE:
            before = run[place - 1]
            if (
                run[place].left <= edge + 2 * _EDGE
                and before.right <= edge - gap
                and before.right < run[place].left - 2 * gap
            ):
                return run[:place], run[place:]
            return None
    return None


def _are_columns(left: list[Run], right: list[Run]) -> bool:
    """Whether runs left and right of a space are lines of text, not cells of a table or a label and what it labels."""
    if min(len(left), len(right)) < _LINES:
        return False
    top = max(left[0][0].base, right[0][0].base)
    bottom = min(left[-1][0].base, right[-1][0].base)
    if bottom <= top:
        return False
    few, many = sorted((left, right), key=len)
    heights = {round(run[0].base) for run in many}
    aligned = sum(not heights.isdisjoint({int(run[0].base), int(run[0].base) + 1}) for run in few) / len(few)
    least = _LETTERS if aligned > _ALIGNED else _FEW_LETTERS
    return min(letters_in(left) / len(left), letters_in(right) / len(right)) >= least
