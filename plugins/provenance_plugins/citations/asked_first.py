"""What a text is asked before a rule on citations is, apart from words and signs: these conditions stand here by themselves, since every text is asked them."""

from __future__ import annotations

from functools import cache

from provenance.analysis.characters import IN_LOWERED
from provenance.api import Document, Literals, Phrases, analysis

__all__ = [
    "HIDDEN",
    "PARTED",
    "PATHS",
    "has_tagged_address",
    "may_ask_for_sources",
    "may_glue_marks",
    "may_link_to_headings",
]

_ASKED = Phrases.load(__package__, "source_signs")
HIDDEN = "/cdn-cgi/l/email-protection"
"""Where a site leads that hides mails from machines."""
PARTED = "doi.org/ 10."
"""A resolver parted from its number."""
PATHS = ("at: /", "at /", "from: /", "from /", "unter: /", "sur : /", "sur: /", "en: /", "su: /", "em: /", "op: /")
"""Before the path of a source without its site."""


@analysis()
def may_link_to_headings(document: Document) -> bool:
    """Whether Markdown has a link to a place of its own text."""
    return document.media_type == "text/markdown" and "](#" in document.source


@analysis()
def may_glue_marks(document: Document) -> bool:
    """Whether a plain text or a row has the number 3 right behind a word or its stop, as where the number of a note ran into it."""
    if document.media_type != "text/plain" and document.row is None:
        return False
    text, at = document.text, 0
    while (at := text.find("3", at + 1)) > 0:
        before = at - 2 if text[at - 1] in _STOPS else at - 1
        if text[before].isalpha() and (text[at + 1 : at + 2] in _BEHIND or text[at + 1].isspace()):
            return True
    return False


_STOPS, _BEHIND = frozenset('.,;:!?”"’)'), frozenset({"", *'.,;:)”"'})


@analysis()
def may_ask_for_sources(document: Document) -> bool:
    """Whether a text has a sign of such a note, and the question mark or the bracket of one."""
    text = document.text
    return ("?" in text or "(" in text or "[" in text) and IN_LOWERED.any_in(document, _signs())


@cache
def _signs() -> Literals:
    """In small letters: one of these stands in each note that asks for a source."""
    return Literals(_ASKED.texts(language="any"))


@analysis()
def has_tagged_address(document: Document) -> bool:
    """Whether the address of a document itself says over what its readers were led to it."""
    return any(one.field == "url" and "utm_source=" in one.value for one in document.declared)
