"""Shared readings of a document, computed at most once each.

The analyses themselves are here; what else they offer (their types, helpers over plain text) is in their modules.
"""

from provenance.analysis.content import STATISTICAL, Boilerplate, Content, content
from provenance.analysis.dates.reading import TimeExpression, dates
from provenance.analysis.language import Language, language
from provenance.analysis.metadata import DocumentMetadata, Value, metadata

__all__ = [
    "STATISTICAL",
    "Boilerplate",
    "Content",
    "DocumentMetadata",
    "Language",
    "TimeExpression",
    "Value",
    "content",
    "dates",
    "language",
    "metadata",
]
