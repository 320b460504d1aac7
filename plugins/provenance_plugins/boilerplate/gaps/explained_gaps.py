"""Gaps of which a text tells its readers what to put in: "Replace <LAMP_URL> with the address of your lamp"; the same ones elsewhere in the text are meant, too."""

from __future__ import annotations

from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_explained"]

_WORDS = Phrases.load(LEXICON, "explained_gaps")
_GAP = r"(?P<{}><[A-Z][A-Z0-9_ -]{{1,40}}>|\{{[A-Z][A-Z0-9_ -]{{1,40}}\}}|\[[A-Z][A-Z0-9_ -]{{1,40}}\])"
_SENTENCE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{any_of(_WORDS.texts('verb'))})(?!\w)[^.!?\n<\[{{]{{0,40}}[`*_“\"]{{0,2}}{_GAP.format('put')}[`*_”\"]{{0,2}} (?i:{any_of(_WORDS.texts('with'))}) [^\W\d_]"
        rf"|(?<!\w)(?i:{any_of(_WORDS.texts('where'))}) [`*_“\"]{{0,2}}{_GAP.format('named')}[`*_”\"]{{0,2}} (?i:{any_of(_WORDS.texts('is'))}) [^\W\d_]"
    )
)
"""What is to be done with a gap that is set in capitals, as manuals set them, and with what."""
_SIGNS = ("<", "{", "[")


def is_explained(document: Document, words: str) -> bool:
    """Whether a sentence of a text says what readers put in the place of a gap."""
    return words in document.recall("gaps that are explained", _explained)


def _explained(document: Document) -> frozenset[str]:
    text = document.text
    if not any(sign in text for sign in _SIGNS):
        return frozenset()
    return frozenset(match["put"] or match["named"] for match in _SENTENCE.finditer(text))
