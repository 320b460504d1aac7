"""Lines in which a text says of itself that it is only a sample: "Placeholder article — sample content used to demonstrate the blog layout."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.asked_first import may_be_sample, signs_of_samples

__all__ = ["samples"]

_WORDS = Phrases.load(LEXICON, "of_samples")
_LONGEST = 260
"""Characters of the block that such a line is."""
_NOT_LINES = frozenset({BlockKind.CODE, BlockKind.QUOTE, BlockKind.TITLE})


def _of(tag: str) -> str:
    return rf"(?:{any_of(_WORDS.texts(tag))})"


def _sample() -> str:
    """A text with the word that says that it is no real one, before or behind it: "placeholder article", "contenu d'exemple", "Beispieltext"."""
    return rf"(?:{_of('adjective')}[\s-](?:{_of('small')}\s)?{_of('text')}|{_of('text')}\s(?:{_of('small')}\s)?{_of('behind')}|{_of('whole')})"


def _purpose() -> str:
    """What such a text is for: "to show the layout of the blog", "for demonstration purposes", "will be replaced"."""
    return rf"(?:{_of('shows')}\s(?:[\w’'-]+\s){{0,4}}?{_of('looks')}|{_of('purposes')})(?!\w)"


_SAID = lazy_pattern(
    lambda: (
        rf"\A\W*(?:{_of('label')}\s?:\s)?(?:{_of('this')}\s(?:{_of('article')}\s)?{_sample()}(?:\W*\Z|(?!\w)[^\n]*?(?<!\w){_purpose()})"
        rf"|(?:{_of('article')}\s)?{_sample()}(?!\w)\s?[-–—:.,(]\s?[^\n]*?(?<!\w)(?:{_sample()}(?!\w)|{_purpose()}|{_of('unreal')}(?!\w))"
        rf"|{_sample()}\s{_purpose()}"
        rf"|{_of('subject')}\s(?:{_of('only')}\s)?(?:{_of('article')}\s)?(?:{_sample()}(?:\W*\Z|(?!\w)[^\n]*?(?<!\w){_purpose()})|{_of('purposes')}(?!\w)))"
    ),
    re.IGNORECASE,
)


def samples(document: Document) -> Iterator[Span]:
    """The blocks that say so."""
    if not may_be_sample(document):
        return
    for block in document.blocks:
        start, end = block.span
        if end - start > _LONGEST or block.kind in _NOT_LINES:
            continue
        words = document.slice(block.span)
        if (
            signs_of_samples().any_in(words.lower().encode("utf-8", "replace"))
            and _SAID.search(" ".join(words.split())) is not None
        ):
            yield block.span
