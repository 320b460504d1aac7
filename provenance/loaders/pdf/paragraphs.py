"""Lines to paragraphs: which line goes on with the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from provenance.loaders.pdf.words import Line

_BULLET = re.compile(r"[•▪◦‣∙○●■□▢☐✓✔➢➤►]\s?\S|[–—*·-]\s\S")
_ENTRY = re.compile(
    r"(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3}|\(?\d{1,3}[.)](?=\s)|\(?(?:[a-z]|[ivx]{2,5})[.)](?=\s)|\(?[A-Z]\)(?=\s))\s?\S"
)
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?\s\S")
_SENTENCE_END = re.compile(r"[.!?:;…][\"'”’»)\]⁰¹²³⁴-⁹\d]*$")
_DIVIDED = re.compile(r"\w-$")
_GOES_ON = re.compile(r"[^\W\d_A-Z]|[,;.)\]]")
_ADDRESS = re.compile(r"\S*(?:https?:|www\.|/|@)\S*$")
_SIZE = 0.07
"""By how much the size of letters may differ within a paragraph."""
_INDENT = 0.7
"""Of the size of letters: so much further right begins a line that is indented."""
_LEADING = 1.28
"""Times the usual distance of lines: what stands further below begins anew."""
_FEW = 12
"""Letters of a line that may look otherwise than the one before: a formula, the end of a heading."""
_MANY = frozenset({"", "P", "LBody", "Lbl", "TD", "TH", "Span"})
"""Elements of a file's structure of which programs make one for each line, or none."""
_ITEM = frozenset({"Lbl", "LBody"})
_AROUND = 6
"""Lines above and below that show whether first lines stand out."""
_OFTEN = 0.36
"""The share of lines that are indented then."""
_DISPLAY = 13.0
"""Points: centred lines of larger letters are those of one title."""
_MUCH, _MOST = 0.55, 0.75
"""Shares of a column: a centred line that fills so much goes on, and one that fills so much and ends no sentence."""
_FULL = 0.9
"""The share that a line fills behind which the paragraph nearly always goes on."""
_LONG = 40
"""Letters of such a line."""
_LONGEST = 3.0
"""Times the size of letters: lines of a paragraph are never further apart."""


@dataclass(slots=True)
class Paragraph:
    """Lines that are read as one."""

    lines: list[Line]
    kind: str = ""
    level: int = 0
    gap: bool = False
    """Whether there is more space above it than between its lines."""

    @property
    def text(self) -> str:
        """Its words; what is parted at the ends of lines is not joined yet."""
        return " ".join(line.text for line in self.lines)

    @property
    def size(self) -> float:
        """The size of its letters."""
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def letters(self) -> int:
        """About how many there are."""
        return sum(len(line.text) for line in self.lines)


def paragraphs_of(lines: Sequence[Line], leading: float) -> Iterator[Paragraph]:
    """The paragraphs of a page; `leading` is the distance between lines, in sizes of letters, that is usual in the file."""
    parts: dict[int, list[Line]] = {}
    for line in lines:
        if not line.running:
            parts.setdefault(line.part, []).append(line)
    for part in parts.values():
        yield from _of_part(part, leading)


def leading_of(pages: Sequence[Sequence[Line]]) -> float:
    """The distance between lines that is usual, in sizes of letters."""
    found = [
        (below.base - line.base) / line.size
        for lines in pages
        for line, below in pairwise(lines)
        if line.part == below.part
        and line.row < 0
        and abs(line.size - below.size) < _SIZE * line.size
        and line.size > 0
        and 0.8 * line.size < below.base - line.base < 2.2 * line.size
        and _width(line) > _FULL
    ]
    return median(found) if found else 1.2


def _of_part(lines: Sequence[Line], leading: float) -> Iterator[Paragraph]:
    current: list[Line] = []
    gap = True
    hanging = _hanging(lines)
    for place, line in enumerate(lines):
        below = lines[place + 1] if place + 1 < len(lines) else None
        if current and not _goes_on(current, line, below, leading, hanging=place in hanging):
            yield Paragraph(current, gap=gap)
            last = current[-1]
            gap = line.base - last.base > _LEADING * leading * max(line.size, last.size) or line.base < last.base
            current = []
        current.append(line)
    if current:
        yield Paragraph(current, gap=gap)


def _hanging(lines: Sequence[Line]) -> set[int]:
    """The lines (by place) around which many are indented, and those before them full: there first lines stand out, as in lists of references."""
    found: set[int] = set()
    for place in range(len(lines)):
        first = max(0, place - _AROUND)
        near = [line for line in lines[first : place + _AROUND + 1] if line.row < 0]
        margin = min((line.left for line in near), default=0.0)
        indented = [
            (before, line)
            for before, line in pairwise((None, *near))
            if line is not None
            and _INDENT * line.size < line.left - margin < 4 * line.size
            and not starts_item(line.text)
        ]
        if not len(near) > _AROUND or not _OFTEN * len(near) <= len(indented) < len(near):
            continue
        lefts = sorted(line.left for _, line in indented)
        same = sum(abs(left - lefts[len(lefts) // 2]) < 1.0 for left in lefts)
        full = sum(before is None or not _is_short(before, line) for before, line in indented)
        if min(same, full) > _MOST * len(indented):
            found.add(place)
    return found


def _goes_on(current: Sequence[Line], line: Line, below: Line | None, leading: float, *, hanging: bool) -> bool:
    """Whether a line belongs to the paragraph of the lines above it; `hanging`: in a list whose first lines stand out."""
    last, first = current[-1], current[0]
    if _is_other(last, line) or not _is_near(current, line, leading):
        return False
    if line.role.number >= 0 and line.role == last.role and line.role.kind != "P":
        return not starts_item(line.text)
    if _begins_item(first, last, line):
        return False
    size = max(line.size, last.size)
    if _centred(last) and _centred(line):
        if _ADDRESS.match(line.words[0].text) or _ADDRESS.match(last.words[0].text):
            return False
        return size > _DISPLAY or _width(last) > _MUCH or _GOES_ON.match(line.text) is not None
    indent = line.left - last.left
    if hanging:
        return line.left - line.column[0] > _INDENT * size and indent > -_INDENT * size
    if indent > _INDENT * size:
        return _hangs(current, line, below, size)
    ended = _is_short(last, line) and _SENTENCE_END.search(last.text) is not None
    if indent < -_INDENT * size:
        return len(current) == 1 and not ended and (not starts_item(first.text) or not _is_short(last, line))
    if not _is_short(last, line):
        return True
    open_ = len(last.text) > _LONG and _width(last) > _MOST and not _SENTENCE_END.search(last.text)
    return open_ or (not ended and _GOES_ON.match(line.text) is not None)


def _is_other(last: Line, line: Line) -> bool:
    """Whether two lines are of another kind: cells, code and text, elements of the file's structure, letters of another look."""
    if line.row >= 0 or last.row >= 0 or line.fixed != last.fixed:
        return True
    kinds = {line.role.kind, last.role.kind}
    if len(kinds) == 1 and line.role.number != last.role.number and kinds.isdisjoint(_MANY):
        return True
    if len(kinds) > 1 and kinds != _ITEM:
        return True
    if abs(line.size - last.size) > _SIZE * max(line.size, last.size) and len(line.text) > _FEW:
        return True
    return line.bold != last.bold and (last.bold or len(line.text) > _FEW)


def _is_near(current: Sequence[Line], line: Line, leading: float) -> bool:
    """Whether a line is no further below the last one than those of a paragraph are."""
    last = current[-1]
    size = max(line.size, last.size)
    usual = leading
    if len(current) > 1 and last.base > current[-2].base:
        usual = min(usual, (last.base - current[-2].base) / size)
    return 0 < line.base - last.base <= min(_LONGEST, max(_LEADING * usual, 1.1)) * size


def _begins_item(first: Line, last: Line, line: Line) -> bool:
    """Whether a line begins an item of a list, an entry or a section, and does not only look so."""
    if _SECTION.match(line.text) and (line.bold or _is_short(last, line)):
        return True
    if not starts_item(line.text):
        return False
    return bool(
        _BULLET.match(line.text)
        or starts_item(first.text)
        or (line.left < last.left + _INDENT * last.size and _is_short(last, line))
        or _SENTENCE_END.search(last.text)
    )


def starts_item(words: str) -> bool:
    """Whether words begin as an item of a list or an entry does."""
    return bool(_BULLET.match(words) or _ENTRY.match(words))


def _hangs(current: Sequence[Line], line: Line, below: Line | None, size: float) -> bool:
    """Whether an indented line goes on with a paragraph whose first line stands out, and does not begin one of its own."""
    last = current[-1]
    if len(current) > 1 or starts_item(last.text):
        return len(current) == 1
    if _is_short(last, line):
        return False
    if (
        below is not None
        and below.part == line.part
        and below.base > line.base
        and abs(below.left - line.left) < _INDENT * size
    ):
        return True
    return not _SENTENCE_END.search(last.text)


def _is_short(last: Line, line: Line) -> bool:
    """Whether the first word of a line would have had room on the one before."""
    if _DIVIDED.search(last.text):
        return False
    word = line.words[0]
    text = word.text
    width = word.right - word.left
    if len(text) > 12 and ("-" in text or _ADDRESS.match(text)):
        width *= 0.4
    return last.right + width + 0.35 * last.size < last.column[1]


def _width(line: Line) -> float:
    """The share of its column that a line fills."""
    return (line.right - line.left) / max(1.0, line.column[1] - line.column[0])


def _centred(line: Line) -> bool:
    left, right = line.left - line.column[0], line.column[1] - line.right
    return (
        left > 1.5 * line.size
        and right > 1.5 * line.size
        and abs(left - right) < 0.12 * (line.column[1] - line.column[0])
    )
