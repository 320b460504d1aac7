"""What of a message its sender did not write: the message it answers, and the signature below it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import structs

from provenance.documents import Block, BlockKind, Document, Region
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_SIGNATURE = lazy_pattern(r"(?m)^--[ \t]?\r?$")
_LIST_FOOTER = lazy_pattern(r"(?m)^_{30,}[ \t]*\r?$")
_ORIGINAL = lazy_pattern(
    r"(?m)^(?:-{3,}[ \t]*[^\W\d_][^-\n]{3,38}-{3,}|_{20,})[ \t]*\r?\n\s*(?:\*?[^\W\d_][^:\n]{1,20}:[ \t*][^\n]*\n){3}"
)
"""The headers of an answered message, under a rule: the words in it and the names of the headers are those of any language."""
_DATED = lazy_pattern(r"@|\d[.:]\d\d|\b(?:19|20)\d\d\b")
_LONGEST_FOOTER = 2_000
"""Characters below a rule that are a mailing list's; more than that is text."""
_INTRODUCTION = 300
"""Characters of the longest line that says whom the next ones quote."""
_NOT_OWN = frozenset(
    {
        "gmail_signature",
        "gmail_signature_prefix",
        "moz-signature",
        "Signature",
        "x_Signature",
        "protonmail_signature_block",
        "mimepart_footer",
    }
)
_ANSWERED = frozenset(
    {
        "gmail_quote",
        "gmail_attr",
        "moz-cite-prefix",
        "yahoo_quoted",
        "protonmail_quote",
        "divRplyFwdMsg",
        "x_divRplyFwdMsg",
    }
)
"""Classes and ids that mail programs give to such parts."""


def mark_quoted(document: Document) -> Document:
    """The document with those parts marked as quoted or as a footer."""
    marked = _in_markup(document.blocks) if document.media_type == "text/html" else _in_text(document)
    return structs.replace(document, blocks=tuple(marked))


def _in_markup(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        names: set[str] = set()
        if block.element is not None:
            for element in block.element.lineage():
                names.update(element.classes, (element.id,))
        if not names.isdisjoint(_NOT_OWN):
            yield _footer(block)
        elif not names.isdisjoint(_ANSWERED):
            yield _quote(block)
        else:
            yield block


def _in_text(document: Document) -> Iterator[Block]:
    text = document.text
    answered = _ORIGINAL.search(text)
    quoted = answered.start() if answered else len(text)
    below = _footer_start(text, quoted)
    blocks = list(_split(document, [below, quoted]))
    for number, block in enumerate(blocks):
        start = block.span.start
        if below <= start < quoted:
            yield block if block.kind is BlockKind.QUOTE else _footer(block)
        elif start >= quoted or _introduces(document, block, blocks[number + 1 : number + 2]):
            yield _quote(block)
        else:
            yield block


def _footer_start(text: str, end: int) -> int:
    """Where the signature begins: the last rule of its kind before what is answered below; else the end."""
    at = end
    for found in _SIGNATURE.finditer(text, 0, end):
        at = found.start()
    for found in _LIST_FOOTER.finditer(text, max(0, end - _LONGEST_FOOTER), end):
        return min(at, found.start())
    return at


def _split(document: Document, places: list[int]) -> Iterator[Block]:
    for block in document.blocks:
        start = block.span.start
        for place in sorted({place for place in places if block.span.start < place < block.span.end}):
            yield from _part(document, block, start, place)
            start = place
        yield from _part(document, block, start, block.span.end)


def _part(document: Document, block: Block, start: int, end: int) -> Iterator[Block]:
    if (start, end) == block.span:
        yield block
        return
    words = document.text[start:end]
    first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
    if first < last:
        linked = sum(
            max(0, min(link.span.end, last) - max(link.span.start, first))
            for link in document.links
            if block.link_characters
        )
        yield msgspec.structs.replace(block, span=Span(first, last), link_characters=linked)


def _introduces(document: Document, block: Block, following: list[Block]) -> bool:
    """Whether a line says whose words follow: "On 4 June 2024 at 10:00, Ana Cruz wrote:", in any language."""
    start, end = block.span
    return (
        bool(following)
        and following[0].kind is BlockKind.QUOTE
        and end - start <= _INTRODUCTION
        and document.text[end - 1] == ":"
        and _DATED.search(document.text, start, end) is not None
    )


def _quote(block: Block) -> Block:
    return msgspec.structs.replace(block, kind=BlockKind.QUOTE, regions=block.regions | {Region.QUOTE}, level=0)


def _footer(block: Block) -> Block:
    return msgspec.structs.replace(block, kind=BlockKind.NOTE, regions=block.regions | {Region.FOOTER}, level=0)
