"""Whether a text is in the language that it says, that its reader expects, and in one language."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """LNG951 to LNG953."""
    from provenance_plugins.language.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
