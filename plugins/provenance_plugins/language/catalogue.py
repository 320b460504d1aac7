"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.language.language_mismatch import language_mismatch
from provenance_plugins.language.mixed_language import mixed_language
from provenance_plugins.language.unexpected_language import unexpected_language

RULES: list[AnyRule] = [language_mismatch, mixed_language, unexpected_language]
