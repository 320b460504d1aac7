"""Works that are cited as another work tells of them: "(Shih, 2005, as cited in Yan, 2011)"."""

from __future__ import annotations

from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["THROUGH", "apart", "is_known_through_next"]

_AUTHORS = Phrases.load(__package__, "authors")
THROUGH = lazy_pattern(lambda: rf"(\d[a-z]?)[,;]? (?i:{any_of(_AUTHORS.texts('through'))}) (?=[^\W\d_a-zß-öø-ÿ])")
"""Between the year of a work and another that tells of it."""


def apart(inside: str) -> str:
    """Words in brackets with a stop between a work and the one through which it is known: "Shih, 2005; Yan, 2011" of "Shih, 2005, as cited in Yan, 2011"."""
    return THROUGH.sub(r"\1; ", inside) if THROUGH.search(inside) is not None else inside


def is_known_through_next(text: str, end: int) -> bool:
    """Whether the sentence says behind a work that the next one tells of it: "Shih (2005), as cited in Yan (2011), held …"."""
    return _BEHIND.match(text, end) is not None


_SMALL = frozenset({"in", "za:", "akt."})
"""Words that say so in brackets alone."""
_BEHIND = lazy_pattern(
    lambda: (
        rf"\)?[,;]?\s\(?(?i:{any_of([one for one in _AUTHORS.texts('through') if one not in _SMALL])}):?\s(?=[^\W\d_a-zß-öø-ÿ])"
    )
)
