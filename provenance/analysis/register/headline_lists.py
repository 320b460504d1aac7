"""Files of plain text that hold headlines of many articles, one a line, and tell nothing themselves; some are two sentences, or run over two lines."""

from __future__ import annotations

from provenance.analysis.register.verse import is_verse
from provenance.api import Document, analysis

__all__ = ["is_of_headlines"]

_FEWEST, _FEW_STOPS, _OTHERS = 20, 0.25, 0.15
"""Headlines from which on a file is a list of them, and the parts of its lines that end in a full stop and that are no headlines, at most."""
_WORDS, _LONGEST, _READ = (4, 32), 240, 200_000
"""Words of a headline at least and at most, its characters, and those of a file that are looked at."""
_PARAGRAPH = 400
"""Characters of a line that tells something itself, from which on."""
_STOPS, _GOING_ON = (".", ".”", '."', ".’"), (",", ";", ":", "-")


@analysis()
def is_of_headlines(document: Document) -> bool:
    """Whether most lines begin with a capital or a figure and end in no stop; lines of verse are shorter, those of a list of names, too, and prose that was broken into lines goes on in small letters."""
    if document.row is not None or document.media_type != "text/plain":
        return False
    lines = [line for raw in document.text[:_READ].split("\n") if (line := raw.strip())]
    if len(lines) < _FEWEST or max(map(len, lines)) > _PARAGRAPH:
        return False  # an article may have the headlines of others below it
    stopped = sum(line.endswith(_STOPS) for line in lines)
    if stopped > _FEW_STOPS * len(lines):
        return False
    heads = sum(_may_be_headline(line) for line in lines)
    return heads >= (1 - _OTHERS) * len(lines) - stopped and heads >= _FEWEST and not is_verse(document)


def _may_be_headline(line: str) -> bool:
    if len(line) > _LONGEST or line[0].islower() or line.endswith(_GOING_ON):
        return False
    return _WORDS[0] <= len(line.split()) <= _WORDS[1]
