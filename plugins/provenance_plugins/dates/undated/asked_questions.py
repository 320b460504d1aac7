"""Lists of questions with their answers, which somebody keeps for whoever asks: they stand as long as the answers hold."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["is_list_of_questions"]

_FEWEST, _LONGEST = 3, 600
"""Questions of such a list at least, and characters of the longest."""
_HEAD = 300
"""Characters of a text in which its heading says so."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_LABELLED = lazy_pattern(r"[\W_]{0,6}Q\d{0,2}[.:)]\s")
"""Before a question: "Q:", "Q3."."""


def is_list_of_questions(document: Document) -> bool:
    """Whether a file or its folder is called so, or the heading of a text says it, and several of its lines ask something; an interview is called by whom it is with."""
    if "?" not in document.text or not (_is_named(document) or _is_headed(document)):
        return False
    lines = (line.strip(" \t*_#>") for line in document.text.split("\n") if len(line) <= _LONGEST)
    return sum(line.endswith("?") or _LABELLED.match(line) is not None for line in lines) >= _FEWEST


def _is_named(document: Document) -> bool:
    if document.row is not None:
        return False
    *folders, name = document.path.replace("\\", "/").replace("__", "/").lower().split("/")
    words = (*_WORD.findall(name.partition(".")[0]), *folders[-1:])
    return not forms("asked_questions", "name").isdisjoint(words)


def _is_headed(document: Document) -> bool:
    head = document.text[:_HEAD].lower()
    return any(phrase in head for phrase in forms("asked_questions", "head"))
