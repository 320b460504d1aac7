"""Calls and notices of pages in Danish, Norwegian and Czech, in Japanese, Korean and Chinese, and some of other languages, by their parts, as whole lines: "Følg os gerne på Instagram", "Få tilgang til hele saken for 1 krone", "Při načítání videa došlo k chybě".

The forms and their words are in the lexicons of these languages; what stands in each place that they fit is in that of none.
"""

from __future__ import annotations

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words.wordings import Frame, lines_of
from provenance.api import Phrases

__all__ = ["CALLS_IN_FORMS"]

_FORMS = Phrases.load(LEXICON, "calls_in_forms")
_SIGNS = Phrases.load(LEXICON, "calls_in_forms_signs")
_KINDS = (
    "share",
    "newsletter",
    "related",
    "advertisement",
    "readmore",
    "comments",
    "script",
    "assistant",
    "footer",
    "navigation",
)

CALLS_IN_FORMS: tuple[Frame, ...] = tuple(lines_of(kind, _FORMS, _SIGNS, kind) for kind in _KINDS)
"""By kind."""
