"""Cards of other articles in Markdown: a heading with a line that sells it, a byline and a day under it."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import GLUE, Line
from provenance.api import HEADING_KINDS

_LINES = 5
"""Lines of a card under its title, at most."""
_SOLD = 40
"""Words of the line that sells it, at most."""
_TITLE = 25
"""Words of a title, at most."""


def card_end(lines: Sequence[Line], at: int) -> int:
    """Where the card ends whose title is the line `at`: behind its day, which no heading of the article has under it; `at` where it is none."""
    if at >= len(lines) or lines[at].kind not in HEADING_KINDS or lines[at].count > _TITLE:
        return at
    for index in range(at + 1, min(len(lines), at + 1 + _LINES)):
        line = lines[index]
        if line.kind in HEADING_KINDS or line.count > _SOLD:
            break
        if line.dated and line.mark == GLUE:
            return index + 1
    return at
