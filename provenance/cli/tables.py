"""Tables of plain text."""

from __future__ import annotations

import os
import shutil
import textwrap
from collections.abc import Sequence
from typing import BinaryIO, TextIO

_LEAST = 20
"""Characters of a column that can be read."""
_BELOW = "    "


def width() -> int:
    """Columns of the terminal, 80 where there is none."""
    return shutil.get_terminal_size((80, 24)).columns


def size(stream: BinaryIO | TextIO) -> tuple[int, int]:
    """Columns and rows of the terminal that a stream is shown on; what COLUMNS and LINES say comes first."""
    try:
        shown = os.get_terminal_size(stream.fileno())
    except (OSError, ValueError):
        shown = os.terminal_size((0, 0))
    columns, lines = shutil.get_terminal_size((80, 24))
    return (
        columns if os.environ.get("COLUMNS") else shown.columns or columns,
        lines if os.environ.get("LINES") else shown.lines or lines,
    )


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in aligned columns; the last column is wrapped to the width, and stands below the others where it has too little of it."""
    if not rows:
        return ""
    widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]) - 1)]
    indent = sum(widths) + 2 * len(widths)
    room = width() - indent
    lines = []
    for row in rows:
        if room < _LEAST:
            names = "  ".join(row[:-1]).rstrip()
            lines += textwrap.wrap(
                names, width(), subsequent_indent="  ", break_on_hyphens=False, break_long_words=False
            )
            below = textwrap.wrap(row[-1], max(_LEAST, width() - len(_BELOW)), break_on_hyphens=False)
            lines.extend(_BELOW + line for line in below)
            continue
        head = "".join(f"{cell:<{size}}  " for cell, size in zip(row, widths, strict=False))
        wrapped = textwrap.wrap(row[-1], room, break_on_hyphens=False) or [""]
        lines.append((head + wrapped[0]).rstrip())
        lines.extend(" " * indent + line for line in wrapped[1:])
    return "\n".join(lines)
