"""A date that may be that of a document, weighed."""

from __future__ import annotations

from provenance.analysis.metadata.values import Value
from provenance.named_tuples import NamedTuple

UNSETTLED = 0.5
"""What a date of which nothing says which number is the day weighs less."""
FAIR = 5.0
"""From this weight on a date is taken for likely."""


class Candidate(NamedTuple):
    """A date that may be that of the document."""

    value: Value
    weight: float
    group: str
    """The kind of statement; those of different kinds confirm each other."""
    modified: bool = False
    visible: bool = False
    """As readers see it: its day is that of the place of publication."""
    other: str | None = None
    """With day and month exchanged, where neither the date nor the language settles which is which."""
