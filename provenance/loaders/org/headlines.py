"""Headings of Org: the state of what is to be done, a priority, the words, labels."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_USUAL = frozenset(
    ("TODO", "DONE", "NEXT", "WAITING", "WAIT", "HOLD", "CANCELLED", "CANCELED", "STARTED", "IN-PROGRESS", "INPROGRESS", "DRAFT")
)  # fmt: skip
"""States that most people have, also where the file names none: Emacs has them from their own settings."""
_OF_PROGRAM = frozenset({"TODO", "DONE"})
_STATE = lazy_pattern(r"(?P<state>[A-Z][A-Z_-]{2,20})(?=[ \t]|\Z)[ \t]*")
_DECLARED = lazy_pattern(r"[^\s|(]+")
_PRIORITY = lazy_pattern(r"\[#[A-Za-z0-9]{1,2}\][ \t]*")
_COMMENT = lazy_pattern(r"COMMENT(?=[ \t]|\Z)[ \t]*")
_LABELS = lazy_pattern(r":(?:[\w@#%]+:)+")
_COOKIE = lazy_pattern(r"\[\d*(?:%|/\d*)\]")
_HIDDEN = frozenset({"noexport", "archive"})
"""Labels of what no reader sees."""


class Headline(NamedTuple):
    """What a heading says."""

    start: int
    """Where its words begin in the source,"""
    end: int
    """and end."""
    labels: tuple[str, ...]
    hidden: bool
    """Whether it and what stands below it is not shown."""


def states_of(values: Iterable[str]) -> frozenset[str]:
    """The names of states: the usual ones, and those of `#+TODO: DRAFT(d) | SHOWN(s)`."""
    return _USUAL | {name for value in values for name in _DECLARED.findall(value) if name != "|" and ")" not in name}


def headline(source: str, start: int, end: int, states: frozenset[str], hiding: frozenset[str]) -> Headline:
    """The heading whose words, with all that belongs to them, are source[start:end]. `hiding`: further labels of what is not shown."""
    start = _past(source, start, end)
    state = _STATE.match(source, start, end)
    if (
        state is not None
        and state["state"] in states
        and (state["state"] in _OF_PROGRAM or not _goes_on(source, state.end(), end))
    ):
        start = state.end()
    else:
        word = source[start:end].split(None, 1)[:1]
        if word and word[0] in states - _USUAL:
            start += len(word[0])
    start = _past(source, start, end)
    priority = _PRIORITY.match(source, start, end)
    start = start if priority is None else priority.end()
    comment = _COMMENT.match(source, start, end)
    start = start if comment is None else comment.end()
    labels: tuple[str, ...] = ()
    words = source[start:end]
    last = max(words.rfind(" "), words.rfind("\t")) + 1
    if _LABELS.fullmatch(words, last):
        labels = tuple(words[last:].strip(":").split(":"))
        end = start + len(words[:last].rstrip())
    hidden = comment is not None or any(label.lower() in _HIDDEN or label in hiding for label in labels)
    return Headline(start, max(start, end), labels, hidden)


def _goes_on(source: str, start: int, end: int) -> bool:
    """Whether the next word is in capitals, too: "WAITING FOR GODOT"."""
    word = source[start:end].split(None, 1)[:1]
    return bool(word) and len(word[0]) > 1 and word[0].isalpha() and word[0].isupper()


def _past(source: str, start: int, end: int) -> int:
    words = source[start:end]
    return start + len(words) - len(words.lstrip())
