"""With which a chat assistant takes its leave at the end of a paragraph, in a text in which its words stand elsewhere: "I hope this helps!"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import language
from provenance.analysis.register.said_aloud import is_said
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate.answer_edges import ENDS

__all__ = ["closing_words"]

_OPENS = Phrases.load(__package__, "closing_words")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_SENTENCE = 160
"""Characters of such a sentence, at most."""
_LEAVE = lazy_pattern(
    lambda: (
        rf"(?:\A|(?<=[.!?…:”\"»)\n] )|(?<=\n))(?P<said>(?:(?:{any_of(_apostrophes(_OPENS.texts('opens', 'en')))})\b[^.!?\n]{{0,{_SENTENCE}}}[.!?]{{1,3}}\s{{0,2}}){{1,4}})\W{{0,4}}\Z"
    ),
    re.IGNORECASE,
)
"""The last sentences of a paragraph, if each of them begins so."""
_TAIL = 700
"""Characters of a paragraph in which these stand."""


def _apostrophes(words: tuple[str, ...]) -> Iterator[str]:
    yield from words
    yield from (one.replace("'", "’") for one in words if "'" in one)


def closing_words(document: Document) -> Iterator[Span]:
    """Such sentences, but for those that somebody is told to have said."""
    code = language(document).read_as
    pattern = _LEAVE if code == "en" else ENDS.get(code)
    if pattern is None:
        return
    for block in document.blocks:
        if block.kind not in _PLACES:
            continue
        start, end = block.span
        words = document.text[max(start, end - _TAIL) : end]
        ended = pattern.search(words)
        if ended is not None and not is_said(document, end - len(words) + ended.start("said")):
            said = ended["said"].rstrip()
            first = end - len(words) + ended.start("said")
            yield Span(first, first + len(said))
