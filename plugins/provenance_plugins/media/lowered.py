"""The words of a title, a name of a file or a text for those who do not see, as they are compared: small letters, without numbers."""

from __future__ import annotations

from provenance.api import lazy_pattern

__all__ = ["WORD", "lowered_words"]

WORD = lazy_pattern(r"[^\W\d_]+")


def lowered_words(text: str) -> list[str]:
    """The words in small letters, in order."""
    return [word.lower() for word in WORD.findall(text)]
