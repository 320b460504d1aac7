"""What a template, a page or a program left in the text."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl

LEXICON = __name__
"""The package whose `lexicon/` has the words of the family, for its groups of files."""


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """BLP401 to BLP418."""
    from provenance_plugins.boilerplate.catalogue import RULES  # noqa: PLC0415 - the build's index spares most runs the import

    return RULES
