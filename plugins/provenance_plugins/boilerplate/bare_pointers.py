"""A label of one word above the title of another article, which a page put between two paragraphs: "Read", and below it a link."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.addresses import host_of
from provenance.api import BlockKind, Confidence, Document, Hit, Phrases, Severity, Span, quoted

__all__ = ["bare_pointers"]

_WORDS = Phrases.load(__package__, "bare_pointers")
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_TITLE, _PROSE = 3, 10
"""Blanks of a title, and of a paragraph of the text, at least."""


def bare_pointers(document: Document) -> Iterator[Hit]:
    """Each with its title, where the text goes on under it; in a digest, which has such labels for films and recordings too, or as headings, they are its own."""
    found = list(_found(document))
    labels = {label for label, _, _ in found}
    if len(labels) > 1 or (found and _is_digest(document)):
        return
    for label, span, target in found:
        if _may_be_meant(document, target):
            message = f"{quoted(label)} and the title under it may lead to another article: delete both, unless the text speaks of that"
            yield Hit(span, message, Confidence.MEDIUM, severity=Severity.INFO)
            continue
        message = (
            f"{quoted(label)} and the title under it lead to another article, and are no part of this one: delete both"
        )
        yield Hit(span, message, Confidence.MEDIUM, severity=Severity.WARNING)


def _may_be_meant(document: Document, target: str) -> bool:
    """Whether an author may have put it there for readers: it leads to another site than the text's, or somebody wrote the file, who says of no page that it is from."""
    own = {host_of(one.value).removeprefix("www.") for one in document.declared if one.field == "url"} - {""}
    if not own:
        return document.is_written
    return host_of(target).removeprefix("www.") not in {*own, ""}


def _found(document: Document) -> Iterator[tuple[str, Span, str]]:
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
            yield words, Span(blocks[at - 1].span.start, blocks[at].span.end), link.target


def _is_digest(document: Document) -> bool:
    """Whether a heading is among such labels, or the text has no paragraph of its own above the first of them."""
    first = next((span.start for _, span, _ in _found(document)), 0)
    above = (document.slice(block.span) for block in document.blocks if block.span.end <= first)
    headed = any(
        block.kind not in _KINDS and document.slice(block.span).strip(" *_:").lower() in _WORDS.texts()
        for block in document.blocks
    )
    return headed or not any(words.count(" ") >= _PROSE for words in above)
