"""Numbers with which a title begins and its address or file, too, where a day could stand: `2024/05/17-goals/`, "17 goals"."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.documents import Declared
from provenance.patterns import lazy_pattern

__all__ = ["begins_title"]

_WORD = lazy_pattern(r"[^\W_]+")


def begins_title(named: str, declared: Iterable[Declared]) -> bool:
    """Whether a stated title begins with the same number and the same word as the name of a file, a folder or the end of an address.

    Args:
        named: Such a name from its number on, "17-goals".
        declared: What the document says of itself.

    """
    words = _WORD.findall(named.lower())[:2]
    return len(words) > 1 and any(
        one.field == "title" and _WORD.findall(one.value.lower())[:2] == words for one in declared
    )
