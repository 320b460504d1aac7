"""Shared readings of a document, computed at most once each.

The analyses themselves are here; what else they offer (their types, helpers over plain text) is in their modules.
"""

from provenance.analysis.language import Language, language
from provenance.analysis.metadata import DocumentMetadata, Value, metadata

__all__ = [
    "DocumentMetadata",
    "Language",
    "Value",
    "language",
    "metadata",
]
