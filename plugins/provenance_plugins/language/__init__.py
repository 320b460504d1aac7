"""Whether a text is in the language that it says, that its reader expects, and in one language."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl
from provenance_plugins.language.language_mismatch import language_mismatch
from provenance_plugins.language.mixed_language import mixed_language
from provenance_plugins.language.unexpected_language import unexpected_language


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """LNG951 to LNG953."""
    return [language_mismatch, mixed_language, unexpected_language]
