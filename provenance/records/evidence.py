"""What a report says of a document beside its faults: what it says of itself, and what it offers a reader who wants to check it.

Annotations are values here (no `from __future__ import annotations`): msgspec would compile each from its text, 2 ms of every start.
"""

from typing import Any, Literal

import msgspec

from provenance.levels import ConfidenceName
from provenance.records.findings import Location, Record


class MetadataValue(Record, frozen=True):
    """A value, where it was found, and how sure that is."""

    value: str
    origin: str
    confidence: ConfidenceName
    location: Location | None = None


class Metadata(Record, frozen=True):
    """What the document says of itself; dates are ISO 8601."""

    title: MetadataValue | None = None
    date: MetadataValue | None = None
    modified: MetadataValue | None = None
    publisher: MetadataValue | None = None
    url: MetadataValue | None = None
    licence: MetadataValue | None = None
    authors: list[MetadataValue] = msgspec.field(default_factory=list)


class LanguageRecord(Record, frozen=True):
    """The language as detected (`code`, null when undecided), as declared, and as the rules read it."""

    code: str | None = None
    confidence: ConfidenceName = "low"
    declared: str | None = None
    read_as: str = "en"


class Passage(Record, frozen=True):
    """Some words and their place in the source."""

    start: int
    end: int
    text: str


class AttributionRecord(Record, frozen=True):
    """Who said what: the words that name the source, the cue, what is said; `speaker` is the name that the source leads to."""

    source: Passage | None
    cue: Passage | None
    content: Passage | None
    speaker: str | None
    named: bool


class QuoteRecord(Record, frozen=True):
    """A quotation and its speaker, where one is found."""

    start: int
    end: int
    text: str
    speaker: str | None


class DateRecord(Record, frozen=True):
    """A time expression; `value` is ISO 8601 where it is absolute or can be resolved."""

    start: int
    end: int
    text: str
    kind: Literal["absolute", "resolvable", "floating"]
    value: str | None


class CitationRecord(Record, frozen=True):
    """A link, note, reference or identifier that the document leans on."""

    start: int
    end: int
    text: str
    kind: str
    target: str | None


class ImageRecord(Record, frozen=True):
    """An image and what is known of its origin."""

    start: int
    end: int
    source: str
    credit: str | None = None
    creator: str | None = None
    digital_source_type: str | None = None
    content_credentials: str | None = None


class ClaimCount(Record, frozen=True):
    """How many checkable claims the document makes and how many of them have support."""

    count: int = 0
    supported: int = 0


class Evidence(Record, frozen=True):
    """What the document offers a reader who wants to check it."""

    attributions: list[AttributionRecord] = msgspec.field(default_factory=list)
    quotes: list[QuoteRecord] = msgspec.field(default_factory=list)
    dates: list[DateRecord] = msgspec.field(default_factory=list)
    citations: list[CitationRecord] = msgspec.field(default_factory=list)
    images: list[ImageRecord] = msgspec.field(default_factory=list)
    claims: ClaimCount | None = ClaimCount()
    """None in a language in which claims are not read."""
    plugins: dict[str, Any] = msgspec.field(default_factory=dict)
