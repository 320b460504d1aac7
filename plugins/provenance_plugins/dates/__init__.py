"""Dates: is there one, does a reader know when things happened, and can the dates be true."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl

LEXICON = __name__
"""The package whose `lexicon/` has the words of the family, for its groups of files."""


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """The rules DAT201 to DAT208."""
    from provenance_plugins.dates.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
