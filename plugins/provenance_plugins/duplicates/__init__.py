"""The same text, or much of it, in several documents of a folder."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl
from provenance_plugins.duplicates.copied_passage import copied_passage
from provenance_plugins.duplicates.duplicate_document import duplicate_document
from provenance_plugins.duplicates.inconsistent_copy import inconsistent_copy
from provenance_plugins.duplicates.near_duplicate import near_duplicate


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """DUP901 to DUP904."""
    return [duplicate_document, near_duplicate, copied_passage, inconsistent_copy]
