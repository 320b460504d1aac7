"""Shared readings of a document, computed at most once each.

The analyses themselves are here; what else they offer (their types, helpers over plain text) is in their modules.
"""

from provenance.analysis.language import Language, language

__all__ = [
    "Language",
    "language",
]
