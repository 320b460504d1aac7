"""The fields at the head of a file of plain text: front matter that nothing reads there, those in a comment, the head of a readme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.content.line import Line
from provenance.api import lazy_pattern

_OPENS = lazy_pattern(r"(?:-{3,}|\+{3,}|<!--|={2,} \S.{0,80} ={2,})\s*$")
_CLOSES = frozenset({"---", "+++", "-->"})
_FIELD = lazy_pattern(r"[A-Za-z][\w -]{0,30}\s?[:=](?:\s.*)?$")
_BARE = 3
"""Fields below a title, which no line closes."""


def own_fields(lines: Sequence[Line]) -> Iterator[int]:
    """What says something of the file in words that menus have, too: "permalink: /lamps/", "Tags: lamps, piers"."""
    if not lines or _OPENS.match(lines[0].text) is None:
        return
    found: list[int] = []
    count, closed = 0, False
    for index, line in enumerate(lines[1:], 1):
        if line.text.strip() in _CLOSES:
            closed = True
            break
        rows = line.text.split("\n")
        if not all(_FIELD.match(row.strip()) is not None for row in rows):
            break
        found.append(index)
        count += len(rows)
    if closed or (count >= _BARE and lines[0].text.startswith("=")):
        yield from found
