"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.duplicates.copied_passage import copied_passage
from provenance_plugins.duplicates.duplicate_document import duplicate_document
from provenance_plugins.duplicates.inconsistent_copy import inconsistent_copy
from provenance_plugins.duplicates.near_duplicate import near_duplicate

RULES: list[AnyRule] = [duplicate_document, near_duplicate, copied_passage, inconsistent_copy]
