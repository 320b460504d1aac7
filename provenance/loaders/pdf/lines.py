"""Runs of words to lines, and to cells where they stand in rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from provenance.loaders.pdf.columns import Part, Run, parts_of
from provenance.loaders.pdf.words import Line, Page, Word, raised

_WIDE = 1.4
"""Of the size of letters: a wider gap parts what stands on one line."""
_STRETCHED = 4.0
"""Of the size of letters: spaces of justified text are no wider, however few words a line has."""
_LEVEL = 0.35
"""Of the size of letters: so far apart may runs stand that are on one line."""
_SMALLER = 0.87
_LABEL = 1.6
"""Of the size of letters: so far before a note may its label stand."""
_CAPITAL = 1.7
"""Times the size of the line beside it: a first letter that reaches over several lines."""
_CAPITALS = 40
"""Of a page at most."""
MARK = re.compile(
    r"(?:[•▪◦‣·∙○●■□▢☐✓✔➢➤►*–—-]|[\[(]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)\]]{1,2}|\d{1,2}(?:\.\d{1,2}){1,4}\.?|[A-Z]\.\d{1,2})"
)
"""What stands before an item of a list, an entry or a heading."""
_NEAR = 2
"""Lines between rows of one table that have no cells."""


def lines_of(page: Page) -> list[Line]:
    """The lines of a page in the order in which they are read."""
    lines: list[Line] = []
    for number, part in enumerate(parts_of(_with_capitals(page.runs))):
        made = list(_rows(part, page.number))
        if not made:
            continue
        column = _usual([line.left for line in made], 0.05), _usual([line.right for line in made], 0.95)
        for line in made:
            line.part, line.column = number, column
        lines += made
    return lines


def _usual(values: list[float], share: float) -> float:
    values.sort()
    return values[min(len(values) - 1, int(share * len(values)))]


def _rows(part: Part, page: int) -> Iterator[Line]:
    """The lines of a part; what stands beside one another with wide gaps, in rows one below the other, as cells."""
    rows = [_segments(row) for row in _levels(part.runs)]
    broken = [len(row) > 1 for row in rows]
    margins = (
        min((row[0][0].left for row in rows), default=0.0),
        max((row[-1][-1].right for row in rows), default=0.0),
    )
    number = -1
    last = -10
    for place, row in enumerate(rows):
        near = broken[place] and (place - last <= _NEAR or any(broken[place + 1 : place + 1 + _NEAR]))
        if not broken[place] or (not near and _is_stretched(row, margins)):
            yield Line([word for words in row for word in words], page)
            continue
        last = place
        number += 1
        for words in row:
            line = Line(words, page)
            line.row = number if near else -1
            yield line


def _is_stretched(row: Sequence[Sequence[Word]], margins: tuple[float, float]) -> bool:
    """Whether a row by itself is a line of justified text, whose few words were drawn far apart to fill it."""
    size = row[0][0].face.size
    if row[-1][-1].right < margins[1] - size or row[0][0].left > margins[0] + 3 * size:
        return False
    return all(after[0].left - before[-1].right < _STRETCHED * size for before, after in pairwise(row))


def _levels(runs: Sequence[Run]) -> list[list[Run]]:
    """Runs that stand at one height, from top to bottom."""
    levels: list[list[Run]] = []
    for run in sorted(runs, key=lambda one: one[0].base):
        size, base = run[0].face.size, run[0].base
        for level in reversed(levels[-3:]):
            other = level[0][0]
            largest = max(size, other.face.size)
            smaller = min(size, other.face.size) < _SMALLER * largest
            if abs(base - other.base) <= (0.6 if smaller and _beside(run, level, largest) else _LEVEL) * largest:
                level.append(run)
                break
        else:
            levels.append([run])
    for level in levels:
        level.sort(key=lambda one: one[0].left)
    return levels


def _beside(run: Run, level: Sequence[Run], size: float) -> bool:
    """Whether a run stands right behind or before one of a level, as raised figures do."""
    return any(_stands_before(run, one, size) or _stands_before(one, run, size) for one in level)


def _stands_before(left: Run, right: Run, size: float) -> bool:
    most = _LABEL if len(left) == 1 else 0.5
    return -size < right[0].left - left[-1].right < most * size


def _segments(level: Sequence[Run]) -> list[list[Word]]:
    """What stands on one line, parted where the gaps are wide."""
    found: list[list[Word]] = []
    for run in level:
        words = run
        if found:
            before = found[-1]
            last, first = before[-1], words[0]
            size = max(last.face.size, first.face.size)
            gap = first.left - last.right
            if (
                first.face.size < _SMALLER * last.face.size
                and 0.08 * size < last.base - first.base
                and gap < 0.3 * size
            ):
                last.text += raised(first.text)
                last.right = max(last.right, first.right)
                before += words[1:]
                continue
            if (
                last.face.size < _SMALLER * first.face.size
                and 0.08 * size < first.base - last.base
                and gap < (_LABEL if len(before) == 1 else 0.5) * size
            ):
                last.text = raised(last.text)
                before += words
                continue
            marked = len(before) == 1 and MARK.fullmatch(last.text) and gap < 6 * size
            if gap < _WIDE * size or marked:
                before += words
                continue
        found.append(list(words))
    return found


def _with_capitals(runs: Sequence[Run]) -> list[Run]:
    """The runs, letters that reach over several lines put before the word that they begin."""
    usual = sorted(run[0].face.size for run in runs)[len(runs) // 2] if runs else 0.0
    capitals = [
        run
        for run in runs
        if len(run) == 1 and len(run[0].text) <= 2 and run[0].face.size > _CAPITAL * usual and run[0].text.isalpha()
    ][:_CAPITALS]
    if not capitals:
        return list(runs)
    gone: set[int] = set()
    for run in capitals:
        word = run[0]
        beside = [
            other
            for other in runs
            if other[0].face.size * _CAPITAL < word.face.size
            and word.right - 3 <= other[0].left <= word.right + 1.2 * other[0].face.size
            and word.base - word.face.size <= other[0].base <= word.base + 2
            and other[0].text[:1].isalpha()
        ]
        if len(beside) >= 2:
            first = min(beside, key=lambda other: other[0].base)
            first[0].text = word.text + first[0].text
            gone.add(id(run))
    return [run for run in runs if id(run) not in gone]
