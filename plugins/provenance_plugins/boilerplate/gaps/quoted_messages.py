"""Gaps that stand in a message that a text quotes: what a program or a shop wrote to its users, with a stand-in of theirs or of the writer's in it."""

from __future__ import annotations

from provenance.api import lazy_pattern

__all__ = ["is_in_message"]

_BLOCKS, _WORDS = 6, 8
"""Paragraphs of such a message on either side, at most; and words of one besides the gap, at least."""
_OPENS = lazy_pattern(r"[*_\s>]{0,6}[\"“„«]")
_ENDS = lazy_pattern(r"[\"”“»][*_\s]{0,4}\Z")
_ANY = frozenset('"“”„«»')
_OF_PROGRAM = lazy_pattern(
    r"\b(?:messages?|errors?|notices?|warnings?|screens?|dialogue?s?|pop-?ups?|prompts?|pages?|sites?|websites?|apps?|programs?|windows?|notifications?|e-?mails?)\b[^.!?\n\"“„«]{0,60}[\"“„«][^\"“”„«»\n]{0,400}\Z"
)
"""Before a gap, the beginning of a quotation, and before that whose words they are."""


def is_in_message(source: str, start: int, end: int) -> bool:
    """Whether a gap of a source stands in a quotation of several paragraphs, or in one that is said to be of a program."""
    first, last = source.rfind(_PARTED, 0, start) + len(_PARTED), source.find(_PARTED, end)
    last = len(source) if last < 0 else last
    before, behind = source[first:start], source[end:last]
    if len(before.split()) + len(behind.split()) < _WORDS:
        return False
    if _OF_PROGRAM.search(before) is not None and not _ANY.isdisjoint(behind):
        return True
    if not _ANY.isdisjoint(before):
        return False
    above = source[max(0, first - _REACH) : first - len(_PARTED)].split(_PARTED)[-_BLOCKS:]
    opened = next((words for words in reversed(above) if not _ANY.isdisjoint(words)), None)
    if opened is None or _OPENS.match(opened) is None or _marks(opened) != 1:
        return False
    below = (behind, *source[last : last + _REACH].split(_PARTED)[:_BLOCKS])
    closed = next((words for words in below if not _ANY.isdisjoint(words)), None)
    return closed is not None and _marks(closed) == 1 and _ENDS.search(closed.rstrip()) is not None


def _marks(words: str) -> int:
    return sum(map(_ANY.__contains__, words))


_PARTED, _REACH = "\n\n", 3_000
"""Between two paragraphs; and characters on either side in which the others of a message stand."""
