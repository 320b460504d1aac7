"""Under what terms a text may be used: stated, known, and the same in all places."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """LIC801 to LIC803."""
    from provenance_plugins.rights.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
