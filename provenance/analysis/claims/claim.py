"""A sentence that states something which a reader should be able to check."""

from __future__ import annotations

from provenance.api import Span
from provenance.named_tuples import NamedTuple

__all__ = ["Claim"]


class Claim(NamedTuple):
    """A sentence that states something checkable."""

    span: Span
    sentence: int
    """Index into `sentences(document)`."""
    score: float
    """By how much it passes the threshold, in log odds; below 0 where only its place in a paragraph makes it one."""
    statistic: bool
    """It states a quantity, share, rank, rate or amount."""
    supported: bool
    """A citation or a named source stands behind it."""
    cues: tuple[str, ...] = ()
    """What kinds of claim its words announce: `cause`, `superlative`, `comparison`, `change`, `law`; weakly `opinion`, `mention` (of law), `status`."""
    unnamed: bool = False
    """It is laid to a source without a name."""
    words: Span | None = None
    """The words that make it one: the quantity, or the first of the cues."""
    beside: bool = False
    """Somebody's accusation, or behind a named source in its paragraph or soon behind a named work, which may be its source too."""
    astray: bool = False
    """The only citation behind it leads nowhere, or all that is told of its source is a year: rules take it for cited, since that is another fault, and the record does not."""
