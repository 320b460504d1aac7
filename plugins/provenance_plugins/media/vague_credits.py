"""Credits that name nobody beside an image: they are a fault of the credit (ATT101), and the image has one."""

from __future__ import annotations

from functools import cache

from provenance.analysis.images import Picture
from provenance.api import Document, Phrases

__all__ = ["is_credited_vaguely"]

_WORDS = Phrases.load(__package__, "vague_credits")
_LONGEST = 60
"""Characters of a line that is nothing but such a credit, with its marks."""
_MARKS = " \t\n*_()[].:"


def is_credited_vaguely(document: Document, picture: Picture) -> bool:
    """Whether a line beside an image, or the last words of one, credits it to nobody; or a line of the text all of its images: "Courtesy photos"."""
    return any(_ends_with_credit(document.slice(span)) for span in picture.near) or document.recall(
        "vague credit of all images", _credits_all
    )


def _ends_with_credit(words: str) -> bool:
    last = _plain(words[-_LONGEST:])
    return any(last.endswith(credit) and last[: -len(credit)].rstrip()[-1:] in _BEFORE for credit in _credits())


_BEFORE = frozenset({"", ".", "!", "?", "(", "|", "”", ")", "–", "—"})
"""Before a credit at the end of a caption, or nothing."""


def _credits_all(document: Document) -> bool:
    return any(
        block.span.end - block.span.start <= _LONGEST and _plain(document.slice(block.span)) in _WORDS.texts("many")
        for block in document.blocks
    )


@cache
def _credits() -> tuple[str, ...]:
    return (*_WORDS.texts("one"), *_WORDS.texts("many"))


def _plain(words: str) -> str:
    return " ".join(words.strip(_MARKS).lower().replace("’", "'").split())
