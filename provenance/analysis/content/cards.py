"""Cards of other articles in Markdown: a heading with a line that sells it, a byline and a day under it."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import GLUE, Line
from provenance.api import HEADING_KINDS, lazy_pattern

_LINES = 5
"""Lines of a card under its title, at most."""
_SOLD = 40
"""Words of the line that sells it, at most ..."""
_LINE = 200
"""... and its characters."""
_SENTENCES = lazy_pattern(r"[.!?…][\"'”’»)]*\s+[\"'“‘«(]*[A-Z0-9]")
"""Where another sentence begins: a card has one."""
_BY = frozenset({"by", "by:"})
"""A line that cards put above the name alone, as no author does."""
_TITLE = 25
"""Words of a title, at most."""


def card_end(lines: Sequence[Line], at: int) -> int:
    """Where the card ends whose title is the line `at`: behind its day, where the title is a link or "By" stands alone above the name; `at` where it is none.

    A section that an author wrote and dated has neither, or tells more than one short sentence.
    """
    if at >= len(lines) or lines[at].kind not in HEADING_KINDS or lines[at].count > _TITLE:
        return at
    of_page = lines[at].linked
    for index in range(at + 1, min(len(lines), at + 1 + _LINES)):
        line = lines[index]
        if line.kind in HEADING_KINDS or line.count > _SOLD or len(line.text) > _LINE or _SENTENCES.search(line.text):
            break
        of_page = of_page or line.text.lower() in _BY
        if line.dated and line.mark == GLUE:
            return index + 1 if of_page else at
    return at
