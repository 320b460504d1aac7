"""A label of one word above the title of another article, which a page put between two paragraphs: "Read", and below it a link."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Confidence, Document, Hit, Phrases, Severity, Span, quoted

__all__ = ["bare_pointers"]

_WORDS = Phrases.load(__package__, "bare_pointers")
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_TITLE, _PROSE = 3, 10
"""Blanks of a title, and of a paragraph of the text, at least."""


def bare_pointers(document: Document) -> Iterator[Hit]:
    """Each with its title, where the text goes on under it; in a digest, which has such labels for films and recordings too, or as headings, they are its own."""
    found = list(_found(document))
    labels = {label for label, _ in found}
    if len(labels) > 1 or (found and _is_digest(document)):
        return
    for label, span in found:
        message = (
            f"{quoted(label)} and the title under it lead to another article, and are no part of this one: delete both"
        )
        yield Hit(span, message, Confidence.MEDIUM, severity=Severity.WARNING)


def _found(document: Document) -> Iterator[tuple[str, Span]]:
    blocks, main = document.blocks, content(document)
    for link in document.links:
        at = document.block_index(link.span.start)
        if not at or at + 1 >= len(blocks) or blocks[at].kind not in _KINDS or blocks[at - 1].kind not in _KINDS:
            continue
        words, title = document.slice(blocks[at - 1].span).strip(" *_"), document.slice(blocks[at].span).strip(" *_")
        if (
            words.lower() not in _WORDS.texts()
            or title.count(" ") < _TITLE
            or title != document.slice(link.span).strip(" *_")
        ):
            continue
        if all(main.is_main(index) for index in (at - 1, at)):
            yield words, Span(blocks[at - 1].span.start, blocks[at].span.end)


def _is_digest(document: Document) -> bool:
    """Whether a heading is among such labels, or the text has no paragraph of its own above the first of them."""
    first = next((span.start for _, span in _found(document)), 0)
    above = (document.slice(block.span) for block in document.blocks if block.span.end <= first)
    headed = any(
        block.kind not in _KINDS and document.slice(block.span).strip(" *_:").lower() in _WORDS.texts()
        for block in document.blocks
    )
    return headed or not any(words.count(" ") >= _PROSE for words in above)
