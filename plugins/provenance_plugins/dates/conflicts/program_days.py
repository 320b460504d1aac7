"""Days that a program left: when it wrote a file, or fetched a page."""

from __future__ import annotations

from datetime import datetime, timedelta

from provenance.analysis import Value
from provenance.analysis.metadata.machine_dates import days_of_fetching, moments_of_writing, read_machine_date
from provenance.api import Document

__all__ = ["what_a_program_did"]

_DAY = len("2024-06-03")


def what_a_program_did(document: Document, value: Value) -> str | None:
    """What a program did at the moment or on the day that is given for that of publication; None where nothing says so."""
    if value.declared is None:
        return None
    if value.declared.value in moments_of_writing(document.declared):
        return "the moment at which a program wrote the file"
    if (
        value.declared.span is None
        and value.value[:_DAY] in days_of_fetching(document.declared)
        and not _has_own_hour(document, value.value)
    ):
        return "the day on which the text was fetched"
    return None


def _has_own_hour(document: Document, published: str) -> bool:
    """Whether a moment of publication lies hours before that of fetching, and is no midnight that stands for a bare day: a page or a feed gave it."""
    if len(published) <= _DAY or published[_DAY + 1 :].startswith(_MIDNIGHT):
        return False
    fetched = (read_machine_date(one.value) for one in document.declared if one.field == "retrieved")
    return all(one is not None and _is_well_before(published, one) for one in fetched)


_MIDNIGHT, _APART = "00:00", timedelta(hours=1)


def _is_well_before(published: str, fetched: str) -> bool:
    if len(fetched) <= _DAY:
        return False
    first, second = (datetime.fromisoformat(one) for one in (published, fetched))
    if (first.tzinfo is None) is not (second.tzinfo is None):
        return False  # the hours cannot be compared
    return second - first >= _APART
