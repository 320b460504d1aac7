"""The title of a file of a word processor in which nobody gave one a style."""

from __future__ import annotations

import msgspec

from provenance.documents import HEADING_KINDS, BlockKind, Document
from provenance.patterns import lazy_pattern

_TITLE, _TITLE_WORDS, _LONG, _LOOKED = 200, 25, 120, 8
"""Characters and words of a title at most, characters of a paragraph of the text at least, and blocks among which one stands."""
_STOPS = (".", ":", ";", ",", "…", "。", "،", "।", "۔", "-", "–", "_", "!")
_QUOTES = "“”„«»‹›\"'‘’—–-"
_NAMES = lazy_pattern(
    r"(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s)?(?:[A-ZÀ-Þ][\w'’.-]*\s){1,3}[A-ZÀ-Þ][\w'’-]+(?:\s?(?:,|&|and|und|et|y|e|og|i)\s?(?:[A-ZÀ-Þ][\w'’.-]*\s){1,3}[A-ZÀ-Þ][\w'’-]+){0,4}",
)
"""A line of names, which stands below a title."""


def with_title(document: Document) -> Document:
    """The document with its first paragraph as its title, where nobody gave it a style: a short line without a stop above a line of names, a heading or the text."""
    blocks = document.blocks
    if len(blocks) < _SHORTEST or blocks[0].kind is not BlockKind.PARAGRAPH or blocks[0].link_characters:
        return document
    if any(block.kind is BlockKind.TITLE for block in blocks[:_LOOKED]):
        return document
    words = document.slice(blocks[0].span)
    if len(words) > _TITLE or not 1 < len(words.split()) <= _TITLE_WORDS or words.endswith(_STOPS):
        return document
    if words[0].islower() or any(map(str.isdigit, words[:1])) or "@" in words or "://" in words:
        return document
    if _NAMES.fullmatch(words) is not None or words[0] in _QUOTES:
        return document  # who wrote it, or what somebody says
    below = document.slice(blocks[1].span)
    is_below = blocks[1].kind in HEADING_KINDS or _is_text(below) or (_NAMES.fullmatch(below) is not None)
    if not is_below or not any(
        block.kind is BlockKind.PARAGRAPH and _is_text(document.slice(block.span)) for block in blocks[1:_LOOKED]
    ):
        return document
    first = msgspec.structs.replace(blocks[0], kind=BlockKind.TITLE, level=1)
    return msgspec.structs.replace(document, blocks=(first, *blocks[1:]), memory={})


def _is_text(words: str) -> bool:
    return len(words) >= _LONG and words.rstrip('"”»’)').endswith((".", "!", "?", "…", "。", "।", "۔"))


_SHORTEST = 3
"""Blocks of a document that has a title."""
