"""When a document was published, for the readings that need to know."""

from __future__ import annotations

from datetime import date

from provenance.analysis.metadata import metadata
from provenance.api import Document


def is_dated(document: Document) -> bool:
    """Whether the document says when it was published, if only in which month."""
    return metadata(document).date is not None


def publication_date(document: Document) -> date | None:
    """The day on which the document says it was published; None where it names none, or only a month or year."""
    stated = metadata(document).date
    return stated_day(stated.value) if stated is not None else None


def stated_day(value: str) -> date | None:
    """The day of an ISO 8601 date or time; None for a month or year, or where the calendar has no such day."""
    try:
        return date.fromisoformat(value[:10]) if len(value) >= 10 else None
    except ValueError:
        return None
