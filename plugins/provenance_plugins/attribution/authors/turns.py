"""Logs and transcripts, in which each line says who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import PROSE_KINDS, Document, analysis, lazy_pattern

_TURN = lazy_pattern(
    r"[ \t]*(?:\[?(?:\d{4}[-/.]\d\d[-/.]\d\d[ T,]{1,2})?\d{1,2}:\d\d(?::\d\d)?(?:[ ]?[AaPp]\.?[Mm]\.?)?\]?[ \t]*[-–]?[ \t]*"
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


def at_lines(
    pattern: re.Pattern[str], text: str, signs: tuple[str, ...] = (), reach: int = 0
) -> Iterator[re.Match[str]]:
    """What begins a line and matches a pattern that ends in its line: a search for it would ask at every character.

    `signs`: strings of which every match has one in its first `reach` characters. Most lines have none, and are passed over in a tenth of the time.
    """
    at = 0
    while at >= 0:
        beginning = text[at : at + reach]
        if not signs or any(map(beginning.__contains__, signs)):
            match = pattern.match(text, at)
            if match is not None:
                yield match
        at = text.find("\n", at) + 1 or -1


@analysis()
def is_log(document: Document) -> bool:
    """Whether most lines of a text begin with the time and the name of whoever speaks."""
    text = document.text[:_READ]
    if next(at_lines(_TURN, text[:_BEGINNING]), None) is None:
        return False
    turns = sum(1 for _ in at_lines(_TURN, text))
    return turns >= _LEAST and turns >= _SHARE * sum(1 for line in text.split("\n") if line.strip())


_LABEL = lazy_pattern(r"\W{0,3}(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:\s[\w.’'()-]+){0,4}?)\*{0,2}:\*{0,2}(?=\s)")
"""With which a turn begins: "Question: ", "Ana Cruz (mayor): "."""
_SPEAKERS = 2
"""Those who speak in turn at least, and turns of each on average."""


@analysis()
def is_in_turns(document: Document) -> bool:
    """Whether most paragraphs begin with whoever speaks, a few of them in turn: "Question: …", "Ana Cruz: …"."""
    text = document.text
    if text.count(":") < _LEAST:
        return False
    blocks = [block for block in document.blocks if block.kind in PROSE_KINDS]
    labels = [
        match["who"].lower()
        for block in blocks
        if text.find(":", *block.span) >= 0 and (match := _LABEL.match(text, *block.span)) is not None
    ]
    if len(labels) < max(_LEAST, _SHARE * len(blocks)):
        return False
    return _SPEAKERS <= len(set(labels)) <= len(labels) / _SPEAKERS
