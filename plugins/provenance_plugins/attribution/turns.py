"""Logs and transcripts, in which each line says who speaks."""

from __future__ import annotations

from provenance.api import Document, analysis, lazy_pattern

_TURN = lazy_pattern(
    r"(?m)^[ \t]*(?:\[?(?:\d{4}[-/.]\d\d[-/.]\d\d[ T,]{1,2})?\d{1,2}:\d\d(?::\d\d)?(?:[ ]?[AaPp]\.?[Mm]\.?)?\]?[ \t]*[-–]?[ \t]*"
    r"(?:<[ @+%~&]?[^<>\s]{1,30}>|[\w.-][\w.’' -]{0,30}:(?=\s)|-!-|\*{1,3}[ ])|<[ @+%~&]?[^<>\s]{1,30}>[ ])"
)
"""A time and a name, or a name in angle brackets as chats have it."""
_LEAST = 4
_SHARE = 0.6
"""Turns of a log at least, and the share of its lines that begin one."""
_BEGINNING = 600
"""Characters in which a log has its first turn."""
_READ = 20_000
"""Characters of a text that are looked through."""


@analysis()
def is_log(document: Document) -> bool:
    """Whether most lines of a text begin with the time and the name of whoever speaks."""
    text = document.text[:_READ]
    if _TURN.search(text, 0, _BEGINNING) is None:
        return False
    turns = sum(1 for _ in _TURN.finditer(text))
    return turns >= _LEAST and turns >= _SHARE * sum(1 for line in text.split("\n") if line.strip())
