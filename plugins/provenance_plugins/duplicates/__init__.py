"""The same text, or much of it, in several documents of a folder."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """DUP901 to DUP904."""
    from provenance_plugins.duplicates.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
