"""The contents of an issue: the pages of its articles under "In this issue", and a section that it announces there."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_of_own_issue"]

_WORDS = Phrases.load(LEXICON, "own_issues")
_PAGES = Phrases.load(LEXICON, "credits")
_HEAD = lazy_pattern(lambda: rf"(?im)^[^\w\n]{{0,6}}(?:{any_of(_WORDS.texts('head'))})[^\w\n]{{0,6}}$")
_ENTRY = lazy_pattern(
    lambda: (
        rf"(?i)\W{{0,4}}(?:{any_of(_PAGES.texts('pages'))})\s\d{{1,3}}(?:\s?(?:[,;&/–-]|and|und|et|y|e|en|i|och|og|ve)\s?\d{{1,3}}){{0,6}}\W{{0,4}}"
    )
)
"""An entry that is its pages alone, with the title on a line of its own: "Pages 1, 3 & 4"."""
_LONGEST, _LINE = 2_000, 80
"""Characters of such contents, and of one of their lines."""
_ITEM = " \t*•·–—-.)#_:=0123456789"
_SHORTEST = 4
"""Letters of the name of a section."""


def is_of_own_issue(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is an entry of the contents of its own issue, or a section that they name."""
    if part.kind not in ("navigation", "related"):
        return False
    words = document.slice(part.span).strip().partition("\n")[0].strip(_ITEM)
    pages = part.kind == "navigation" and _ENTRY.fullmatch(document.slice(part.span)) is not None
    if not pages and (part.kind == "navigation" or len(words) < _SHORTEST):
        return False
    heads = document.recall("heads of the contents of an issue", _heads)
    head = next((end for end in reversed(heads) if end < part.span.start), None)
    if head is None:
        return False
    text = document.text
    amid = part.span.start - head <= _LONGEST and all(
        len(line) <= _LINE for line in text[head : part.span.start].split("\n")
    )
    if pages:
        return amid
    said = words.lower()
    lines = text[head : min(part.span.start, head + _LONGEST)].split("\n")
    if amid:
        lines += text[part.span.end :].split("\n")
    return any(line.strip(_ITEM).lower() == said for line in lines)


def _heads(document: Document) -> tuple[int, ...]:
    """Where the lines end above the contents of an issue."""
    text = document.text
    return tuple(found.end() for found in _HEAD.finditer(text))
