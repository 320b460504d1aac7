"""The line at the foot of a page in which the reserve of all rights stands beside who holds them, in any language: "© Tous droits réservés Amis du Port"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["holders_with_reserve", "reserves"]

_YEARS = r"\d{4}(?:\s?[-–—,]\s?(?:\d{4}|\d\d))?"
_SIGN = r"(?:©|(?<!\w)[Cc]opyright)"
_HOLDER = rf"(?!{_YEARS}(?:\W|\Z))(?=[^|\n]{{0,24}}[A-ZÀ-Þ])[A-ZÀ-Þ\d][^|©\n.]{{2,79}}"
_LINE = lazy_pattern(
    lambda: (
        rf"{_SIGN}[^\S\n]?(?:{_YEARS},?\s)?{_reserve()}[^\S\n]?[,.:|–—-]?[^\S\n]{{1,2}}(?:{_YEARS},?\s)?(?P<who>{_HOLDER})"
        rf"|{_reserve()}[^\S\n]?[,.:|–—-]?[^\S\n]{{0,2}}{_SIGN}[^\S\n]?(?:{_YEARS},?\s)?(?P<after>{_HOLDER})"
    )
)
_CAPITALS = 0.25
"""Share of the words of a name that begin with a capital or a figure, at least: a sentence has fewer."""


def _reserve() -> str:
    return rf"(?i:{alternatives('publishers_abroad', 'reserved')})"


def holders_with_reserve(foot: str) -> Iterator[tuple[str, int]]:
    """Each holder that such a line names, and where it begins."""
    for match in _LINE.finditer(foot):
        who = (match["who"] or match["after"]).rstrip(" ,;:-–—")
        words = who.split()
        if sum(not word[0].islower() for word in words) >= _CAPITALS * len(words):
            yield who, match.start()


def reserves(words: str) -> bool:
    """Whether words behind the sign of copyright begin the reserve of all rights, and no name: "Todos"."""
    said = words.lower().rstrip(" .")
    return any(
        phrase.startswith(f"{said} ") or f"{said} ".startswith((f"{phrase} ", f"{phrase}."))
        for phrase in forms("publishers_abroad", "reserved")
    )
