"""Attribution: who says so, and whose work is it."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl

LEXICON = __name__
"""The package whose `lexicon/` has the words of the family, for its groups of files."""


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """The rules of the family, in the order of their ids."""
    from provenance_plugins.attribution.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
