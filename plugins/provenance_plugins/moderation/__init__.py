"""Moderation: what must not be published because it hurts somebody."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """MOD501 to MOD507."""
    from provenance_plugins.moderation.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
