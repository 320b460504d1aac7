"""The words around a place in a text."""

from __future__ import annotations

import re

_REACH = 200
"""Characters to each side that are looked at where no sentence ends before."""
_WORD = re.compile(r"['’]?\w+(?:['’]\w+)?")


def sentence_words(text: str, start: int, end: int) -> list[str]:
    """The words, in lower case, of the sentence around a place; a full stop and a space, or the end of a line, end it."""
    first = max(
        text.rfind(". ", start - _REACH if start > _REACH else 0, start) + 1,
        text.rfind("\n", 0, start) + 1,
        start - _REACH,
    )
    last = min(
        (at for at in (text.find(". ", end, end + _REACH), text.find("\n", end, end + _REACH)) if at >= 0),
        default=end + _REACH,
    )
    return _WORD.findall(text[first:last].lower())
