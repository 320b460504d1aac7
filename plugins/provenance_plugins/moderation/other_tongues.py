"""Bad words of the language in which a text is read that are ordinary words of another, in a paragraph of that: Dutch "je kunt" in a page in two languages."""

from __future__ import annotations

from provenance.analysis import language
from provenance.analysis.language import identify
from provenance.api import Confidence, Document
from provenance_plugins.moderation.vocabulary import by_word
from provenance_plugins.moderation.words import Word

__all__ = ["is_ordinary_abroad"]

_READ = 600
"""Characters of a paragraph that tell its language."""


def is_ordinary_abroad(document: Document, word: Word) -> bool:
    """Whether the paragraph of a word is in a language that has it as an ordinary one."""
    codes = by_word("ordinary_abroad", "any").get(word.word, ())
    read_as = language(document).read_as
    if not codes or read_as in codes:
        return False
    block = document.block_at(word.span.start)
    if block is None:
        return False
    start = max(block.span.start, word.span.start - _READ // 2)
    found = identify(document.text[start : min(block.span.end, start + _READ)], document.languages)
    return found.code in codes and found.confidence is not Confidence.LOW
