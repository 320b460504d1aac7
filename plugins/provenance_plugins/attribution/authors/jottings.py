"""Notes that somebody keeps for himself, and handouts, which tell their readers what to do throughout: neither lays anything to anybody that its writer would have to answer for."""

from __future__ import annotations

from provenance.analysis.register import directs_throughout
from provenance.api import Document, lazy_pattern

__all__ = ["is_jotted"]

_QUESTION = lazy_pattern(r"[ \t]*[-*•–—+>]+[ \t*]{0,3}[^\n?]{4,200}\?[ \t*]*")
"""An item that asks something."""
_OPEN = lazy_pattern(r"[ \t]*[-*•–—+>]+[ \t*]{0,3}[^\W\d_][^\n]{3,200}[^.!?:;,”\"’)\s][ \t]*")
"""An item that is no sentence."""
_ASKED, _LEAST, _SHARE = 5, 10, 0.05
"""Items that ask something, and with them those that are no sentence, at least, and their part of the lines; lists in reports have answers."""


def is_jotted(document: Document) -> bool:
    """Whether a text is a handout, or notes in lines of which many ask whoever wrote them: "* is this the right table?"."""
    return directs_throughout(document) or _asks_itself(document)


def _asks_itself(document: Document) -> bool:
    if document.media_type == "text/html" or document.row is not None or "?" not in document.text:
        return False
    lines = [line for line in document.text.split("\n") if line.strip()]
    asked = sum(_QUESTION.fullmatch(line) is not None for line in lines)
    if asked < _ASKED:
        return False
    jotted = asked + sum(_OPEN.fullmatch(line) is not None for line in lines)
    return jotted >= max(_LEAST, _SHARE * len(lines))
