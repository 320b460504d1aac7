"""Files that begin as books do, with their author and their title in two lines, and go on in dialogue."""

from __future__ import annotations

from provenance.analysis.line_beginnings import at_lines
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.sentences import sentences
from provenance.api import Document, lazy_pattern

__all__ = ["is_novel_by_head"]

_HEAD = lazy_pattern(r"\s*(?P<name>[^\n]{5,40}?)[ \t]*\n(?P<title>[^\n]{3,60}?)[ \t]*\n[ \t]*\n")
_WORDS = 4
"""Words and initials of a name, at most."""
_SENTENCE = (".", "!", "?", ":", ",", ";")
"""With which a title does not end."""
_SPOKEN = lazy_pattern(r"(?m)^[ \t]*[«„“—–][ \u00a0\u202f]?[^\n]*")
"""A line that somebody says."""
_CRIES = ("!", "?")
_TALK, _CRIED = 0.15, 0.08
"""Such lines, and those in which somebody asks or cries out, to each sentence: those whom a report quotes state."""


def is_novel_by_head(document: Document) -> bool:
    """Whether a plain file has a person's name alone in its first line, a title in its second, and dialogue below."""
    if document.media_type != "text/plain" or document.row is not None:
        return False
    head = _HEAD.match(document.text)
    if head is None or head["title"].endswith(_SENTENCE) or not _is_name(head["name"]):
        return False
    spoken = [line[0] for line in at_lines(_SPOKEN, document.text)]
    cried = sum(any(mark in line for mark in _CRIES) for line in spoken)
    count = len(sentences(document))
    return len(spoken) >= _TALK * count and cried >= _CRIED * count


def _is_name(line: str) -> bool:
    """Whether each word of a line begins with a capital, and the first is a first name or initials ("J.K. CRUZ")."""
    words = line.replace(".", " ").replace("-", " ").split()
    if not 1 < len(words) <= _WORDS or not all(word[0].isupper() for word in words):
        return False
    return len(words[0]) == 1 or is_given_name(words[0].capitalize())
