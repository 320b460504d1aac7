"""Running heads and feet, and the numbers of pages: what is printed on page after page at the same height."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from provenance.loaders.pdf.words import Line

_LINES = 4
"""Lines at the top and at the bottom of a page that are looked at."""
_ZONE = 0.14
"""Of the height of a page: where they stand."""
_SAME = 6.0
"""Points by which the height of a line may differ from page to page."""
_FIGURES = re.compile(r"\d+|\b[ivxlcdm]{1,7}\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?i)(?:[-–—|•\[(]\s?)?(?:(?:page|p\.|seite|página|pagina|side|sida|strona|sivu|pg\.?)\s?[-:]?\s?)?(?:\d{1,4}|[ivxlcdm]{1,7})"
    r"(?:\s?(?:of|/|von|de|di|sur|van|av|\|)\s?\d{1,4})?(?:\s?[-–—|•\])])?"
)
"""The number of a page, and no more."""
_RIGHTS = re.compile(r"(?i)©|\(c\)\s?(?:19|20)\d\d|\bcopyright\b|\ball rights reserved\b")
"""Whose a page is: at the edge of a page that belongs to its frame, though it be printed there once."""
_FEW = 3
"""Pages on which a line has to be printed; in files with no more, two."""
_EDGE = 0.09
"""Of the height: a number that stands alone so near to the edge is that of the page, on whatever page."""


def mark_running(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> None:
    """Say of each line that is printed on page after page that it runs, and of what is no more than the number of a page."""
    repeated: dict[tuple[str, str], list[tuple[int, Line]]] = defaultdict(list)
    for number, lines in enumerate(pages):
        height = heights[number]
        ordered = sorted(lines, key=lambda line: line.base)
        for line in ordered:
            if line.role.kind == "Artifact":
                line.running = _half(line, height)
        for line in _at_edges(ordered):
            if _ZONE * height < line.base < (1 - _ZONE) * height:
                continue
            repeated[_half(line, height), _FIGURES.sub("#", line.text.casefold())].append((number, line))
            if _RIGHTS.search(line.text):
                line.running = _half(line, height)
            elif not _EDGE * height < line.base < (1 - _EDGE) * height and _NUMBER.fullmatch(line.text):
                line.running = "number" if _alone(line, ordered) else line.running
    least = _FEW if len(pages) > _FEW else 2
    for (where, _), same in repeated.items():
        for group in _at_one_height(same):
            if len({number for number, _ in group}) >= least:
                for _, line in group:
                    line.running = "number" if _NUMBER.fullmatch(line.text) else where


def _half(line: Line, height: float) -> str:
    return "header" if line.base < height / 2 else "footer"


def _at_edges(lines: list[Line]) -> list[Line]:
    """The lines at the first and the last heights of a page."""
    heights: list[float] = []
    for line in lines:
        if not heights or line.base - heights[-1] > 2:
            heights.append(line.base)
    if len(heights) <= 2 * _LINES:
        return lines
    first, last = heights[_LINES - 1], heights[-_LINES]
    return [line for line in lines if line.base <= first + 2 or line.base >= last]


def _alone(line: Line, lines: Sequence[Line]) -> bool:
    """Whether nothing stands as near above and below it as lines of a paragraph do."""
    return all(
        other is line
        or other.running
        or abs(other.base - line.base) > 1.3 * line.size
        or abs(other.base - line.base) < 2
        for other in lines
    )


def _at_one_height(same: list[tuple[int, Line]]) -> list[list[tuple[int, Line]]]:
    groups: list[list[tuple[int, Line]]] = []
    for item in sorted(same, key=lambda one: one[1].base):
        if groups and item[1].base - groups[-1][-1][1].base <= _SAME:
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups
