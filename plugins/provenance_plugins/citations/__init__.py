"""Claims and citations: what a reader could check, and whether the text says where."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """The rules CIT301 to CIT312."""
    from provenance_plugins.citations.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
