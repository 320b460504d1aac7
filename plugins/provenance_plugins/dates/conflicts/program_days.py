"""Days that a program left: when it wrote a file, or fetched a page."""

from __future__ import annotations

from provenance.analysis import Value
from provenance.analysis.metadata.machine_dates import days_of_fetching, moments_of_writing
from provenance.api import Document

__all__ = ["what_a_program_did"]

_DAY = len("2024-06-03")


def what_a_program_did(document: Document, value: Value) -> str | None:
    """What a program did at the moment or on the day that is given for that of publication; None where nothing says so."""
    if value.declared is None:
        return None
    if value.declared.value in moments_of_writing(document.declared):
        return "the moment at which a program wrote the file"
    if value.declared.span is None and value.value[:_DAY] in days_of_fetching(document.declared):
        return "the day on which the text was fetched"
    return None
