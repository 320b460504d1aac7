"""Letters that read as a vulgar word and are some of a formula, or of a word that a blank has broken."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern
from provenance_plugins.moderation.usage import is_drawn_out
from provenance_plugins.moderation.vocabulary import tagged
from provenance_plugins.moderation.words import Word

__all__ = ["is_formula"]

_SIGNS = lazy_pattern(r"(?<!\S)[^\s.,;:!?'\"()-](?=\s)")
_BESIDE = 12
"""Characters to either side of a word in letters that stand apart."""
_TEX = 300
"""Characters before the sign that closes a formula in which it is opened."""
_OPENED = lazy_pattern(r"(?<![\w$])\$\$(?=[^\s$])[^$]*\Z")
"""The sign that opens a formula, with nothing behind it that closes it."""
_REST = lazy_pattern(r"\s([a-z]{3,12})(?![\w’'-])")


def is_formula(document: Document, word: Word) -> bool:
    """Whether a word is none: letters apart beside others and figures that stand so, "$$A$$" in TeX, "ass umption"."""
    return _is_apart(document, word) or _is_tex(document, word) or _is_broken(document, word)


def _is_apart(document: Document, word: Word) -> bool:
    """Letters that stand apart, where others and figures stand so beside them: of a formula that a page has lost."""
    start, end = word.span
    if not word.disguised or not document.slice(word.span)[1:2].isspace():
        return False
    text = document.text
    places = (*_SIGNS.finditer(text, max(0, start - _BESIDE), start), *_SIGNS.finditer(text, end, end + _BESIDE))
    return any(one[0] not in "aI" for one in places)


def _is_tex(document: Document, word: Word) -> bool:
    """The end of a formula and the sign that closes it: "$$A$$"; what only begins with such a sign is opened nowhere before."""
    if not word.disguised or is_drawn_out(document, word):
        return False
    at = document.text.find("$$", *word.span)
    return at >= 0 and _OPENED.search(document.text, max(0, at - _TEX), at) is not None


def _is_broken(document: Document, word: Word) -> bool:
    """The beginning of a longer word whose rest a blank has parted from it."""
    rest = None if word.disguised else _REST.match(document.text, word.span.end)
    return rest is not None and f"{word.word}{rest[1]}" in tagged("usage", "broken")
