"""Personal data and secrets: what exposes somebody, or opens a door."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """The rules of this family."""
    from provenance_plugins.personal_data.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
