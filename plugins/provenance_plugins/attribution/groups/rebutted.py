"""Groups whose charge a text repeats in order to answer it: "A few commentators have called him our agent. Here are the facts"."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["is_rebutted"]

_ANSWERS = lazy_pattern(
    lambda: rf"[\W_]{{0,6}}(?i:(?:but|yet|however|and),? )?(?i:{alternatives('rebutted', 'answers')})(?![\w’'-])"
)
"""How the next sentence begins."""


def is_rebutted(document: Document, one: Attribution) -> bool:
    """Whether a group accuses somebody or gives them a name, and the next sentence says that this is wrong."""
    if document.slice(one.cue).lower().split()[-1] not in forms("rebutted", "charges"):
        return False
    listed = sentences(document)
    if one.sentence + 1 >= len(listed):
        return False
    here, after = listed[one.sentence], listed[one.sentence + 1]
    return after.block <= here.block + 1 and _ANSWERS.match(document.text, after.span.start) is not None
