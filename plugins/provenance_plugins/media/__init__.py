"""Images: whose they are, whether they are what they say, and whether everybody can read them."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """MED701 to MED706."""
    from provenance_plugins.media.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
