"""Credits in a numbered note at the foot of a text, to which a mark at the end of a caption leads."""

from __future__ import annotations

import re

from provenance.analysis.images import Picture
from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["is_credited_in_note"]

_WORDS = Phrases.load(__package__, "noted_credits")
_MARK = lazy_pattern(r"\[(\d{1,2})\][\s*_.)]*\Z")
"""The end of a caption with a note."""
_NOTE = lazy_pattern(
    lambda: (
        rf"(?m)^[\s*_]{{0,3}}(?P<marks>(?:\[\d{{1,2}}\][\s,*_]{{0,3}})+)[:.]?\s?(?:{any_of(_WORDS.texts('credits'))})(?!\w)"
    ),
    re.IGNORECASE,
)
"""A line that begins with marks and says whose the things with these marks are: "[1] [2] from the Harbour Post"."""


def is_credited_in_note(document: Document, picture: Picture) -> bool:
    """Whether the last mark beside an image is that of a note further down that says whose something is."""
    for span in picture.near:
        mark = _MARK.search(document.slice(span))
        if mark is not None and any(
            f"[{mark[1]}]" in note["marks"] for note in _NOTE.finditer(document.text, span.end)
        ):
            return True
    return False
