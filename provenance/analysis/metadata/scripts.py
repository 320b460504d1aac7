"""Letters of scripts, told by their code points: a pattern of such a class costs 2 ms to compile, whether it is used or not."""

from __future__ import annotations

from typing import Final, TypeAlias

Ranges: TypeAlias = tuple[tuple[str, str], ...]
"""First and last letters of ranges of code points, both included."""

_HAN: Final = ("\u3400", "\u9fff")
_KANA: Final = ("\u3040", "\u30ff")
_HANGUL: Final = ("\uac00", "\ud7af")
CJK: Final[Ranges] = (_KANA, _HAN, _HANGUL, ("々", "々"))
UNSPACED: Final[Ranges] = (("\u0e00", "\u0eff"), _KANA, _HAN, _HANGUL)
"""Scripts that set no space between words, or none before a particle."""
UNCASED: Final[Ranges] = (
    ("\u0590", "\u08ff"),
    ("\u0900", "\u0dff"),
    ("\u0e00", "\u109f"),
    ("\u10d0", "\u10ff"),
    ("\u1100", "\u139f"),
    ("\u1780", "\u18af"),
    _KANA,
    _HAN,
    _HANGUL,
)
"""Scripts without capitals."""
SCRIPTS: Final[tuple[tuple[Ranges, tuple[str, ...]], ...]] = (
    ((_KANA,), ("ja",)),
    ((_HANGUL,), ("ko",)),
    ((_HAN,), ("zh",)),
    ((("\u0400", "\u04ff"),), ("ru", "uk", "bg", "sr")),
    ((("\u0600", "\u06ff"),), ("ar", "fa")),
    ((("\u0590", "\u05ff"),), ("he",)),
    ((("\u0370", "\u03ff"),), ("el",)),
    ((("\u0900", "\u097f"),), ("hi",)),
    ((("\u0980", "\u09ff"),), ("bn",)),
    ((("\u0e00", "\u0e7f"),), ("th",)),
)
"""Languages of a script; the first script that a text has decides."""


def has_letter(text: str, ranges: Ranges) -> bool:
    """Whether a text has a letter of the ranges."""
    # Typographic marks alone take a text out of ASCII: its greatest letter says sooner that it has none of them.
    if text.isascii() or max(text) < min(ranges)[0]:
        return False
    return any(first <= letter <= last for letter in set(text) for first, last in ranges)
