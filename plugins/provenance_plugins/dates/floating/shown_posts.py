"""Posts that a text shows with their full days: what it tells of beside them was of these days, so that a reader sees when."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis import dates
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.told import day_of

__all__ = ["shows_dated_posts"]

_SIGNED = lazy_pattern(r"[—–-]{1,2} ?[^\n@()]{2,60} \(@\w{2,30}\),?\s{1,3}\Z", signs=("(@",))
"""What stands before the day of a post: "— Ana Cruz (@anacruz) "."""
_REACH = 100
"""Characters in which such a signature stands."""
_NEAR = 92
"""Days between one post and the next, at most, a quarter: of farther ones nobody sees which was near what the text tells of."""


def shows_dated_posts(document: Document) -> bool:
    """Whether a text shows posts, all of one time: “— Ana Cruz (@anacruz) December 15, 2014”."""
    if "(@" not in document.text:
        return False
    days = sorted(
        day
        for item in dates(document)
        if (day := day_of(item)) is not None
        and _SIGNED.search(document.text, max(0, item.span.start - _REACH), item.span.start) is not None
    )
    return bool(days) and all((later - earlier).days <= _NEAR for earlier, later in pairwise(days))
