"""What a document offers a reader who wants to check it, from the shared analyses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from provenance.analysis import language
from provenance.documents import Document, Span
from provenance.engine.places import Places
from provenance.records import Evidence, LanguageRecord, Metadata, Passage
from provenance.rules import Analysis

MAXIMUM = 1000
"""Entries of each list of evidence; a register of a hundred thousand dates helps nobody."""


def language_record(document: Document) -> LanguageRecord:
    """The language as detected, declared and read. Raises AnalysisError."""
    found = language(document)
    return LanguageRecord(found.code, found.confidence.value, found.declared, found.read_as)


def metadata_record(document: Document, places: Places) -> Metadata:
    """What the document says of itself. Raises AnalysisError."""
    return Metadata()


def passage(span: Span, places: Places) -> Passage:
    """The words of a span and their place in the source."""
    at = places.source_span(span)
    return Passage(at.start, at.end, places.excerpt(span))


def collect_evidence(document: Document, places: Places, extra: Iterable[Analysis[Any]]) -> Evidence:
    """The evidence of one document. Raises AnalysisError."""
    return Evidence(plugins={str(item.evidence): item(document) for item in extra})
