"""Posts that a text shows: a day within one is its own, and what is told beside such with their full days was of these, so that a reader sees when."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis import TimeExpression, dates
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.told import day_of

__all__ = ["is_in_post", "shows_dated_posts"]

_WHO = r"[—–-]{1,2} ?[^\n@()]{2,60} \(@\w{2,30}\)"
"""With which a post is signed: "— Ana Cruz (@anacruz)"."""
_SIGNED = lazy_pattern(_WHO, signs=("(@",))
_BEFORE_DAY = lazy_pattern(rf"{_WHO},?\s{{1,3}}\Z", signs=("(@",))
_POST, _LINES = 340, 3
"""Characters and ends of lines of a post behind a place."""
_REACH = 100
"""Characters in which such a signature stands."""
_NEAR = 92
"""Days between one post and the next, at most, a quarter: of farther ones nobody sees which was near what the text tells of."""


def is_in_post(document: Document, item: TimeExpression) -> bool:
    """Whether it stands in a post that is shown with the name and the handle of who wrote it: "This Sunday, we vote. — Ana Cruz (@anacruz) June 28"."""
    text, end = document.text, item.span.end
    if text.find("(@", end, end + _POST) < 0:
        return False
    signed = _SIGNED.search(text, end, end + _POST)
    return signed is not None and text.count("\n", end, signed.start()) <= _LINES


def shows_dated_posts(document: Document) -> bool:
    """Whether a text shows posts, all of one time: “— Ana Cruz (@anacruz) December 15, 2014”."""
    if "(@" not in document.text:
        return False
    days = sorted(
        day
        for item in dates(document)
        if (day := day_of(item)) is not None
        and _BEFORE_DAY.search(document.text, max(0, item.span.start - _REACH), item.span.start) is not None
    )
    return bool(days) and all((later - earlier).days <= _NEAR for earlier, later in pairwise(days))
