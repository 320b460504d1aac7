"""What the metadata analysis weighs and gives: one value for each field, with the place it comes from and how sure it is."""

from __future__ import annotations

from provenance.api import Confidence, Declared, SourceSpan, Span
from provenance.named_tuples import NamedTuple

UNSETTLED = 0.5
"""What a date of which nothing says which number is the day weighs less."""
FAIR = 5.0
"""From this weight on a date is taken for likely."""


BELIEVED = 4.0
"""Below this weight a date is not taken at all,"""
SURE = 8.0
"""and from this one on it is sure."""


class Value(NamedTuple):
    """A piece of metadata."""

    value: str
    """Dates: ISO 8601, with the time and offset that the source states; other values: as stated, white space collapsed."""
    origin: str
    """Where it was found: that of `Declared`, or `byline`, `dateline`, `file-name`, `address`, `title`, `heading` …"""
    confidence: Confidence
    declared: Declared | None = None
    """The candidate it comes from, where the markup states it."""
    span: Span | SourceSpan | None = None
    """Its words in the reading text (`Span`), or its place in the source where readers do not see it; None: no place of its own."""


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
    by_column: bool = False
    """Other rows of its column show that it is `value` and not `other`."""


class DocumentMetadata(NamedTuple):
    """What a document says of itself."""

    title: Value | None = None
    date: Value | None = None
    """Of publication; where only a date of change is stated, that one, with low confidence. Where nothing says which number of it is the day (`other`), or no month has its number ("2024-13-04"), its year."""
    modified: Value | None = None
    """Of the last change; its year alone, as with `date`."""
    publisher: Value | None = None
    url: Value | None = None
    licence: Value | None = None
    authors: tuple[Value, ...] = ()
    """In order, without doubles. News agencies and other bodies only where no person is named, with low confidence."""
    dates: tuple[Value, ...] = ()
    """Every plausible candidate for the date of publication, the chosen one first."""
    modifications: tuple[Value, ...] = ()
    """Every plausible candidate for the date of the last change, the chosen one first."""
    placeholders: tuple[Value, ...] = ()
    """Bylines that name nobody: roles, defaults of a system, addresses, the site itself."""
    year: Value | None = None
    """Where no date is stated, the year that stands for one, or that of its copyright or of its signature."""
    other: str | None = None
    """The first of `dates` (else of `modifications`) with day and month exchanged, where nothing that is stated of the document says which number is which."""
