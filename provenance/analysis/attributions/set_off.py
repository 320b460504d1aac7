"""Quotations that the markup sets off as blocks, without quotation marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from provenance.analysis.attributions.speakers import signature, stated_last
from provenance.analysis.content import content
from provenance.analysis.quoted_elements import cited_address
from provenance.analysis.quotes import quotes
from provenance.api import PROSE_KINDS, BlockKind, Document, Span, analysis, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["SetOff", "set_off"]

_SHORTEST: Final = 6
"""Words; what has fewer is no passage that somebody could look up."""
_ENDS = {
    "text/html": lazy_pattern(r"</blockquote"),
    "text/markdown": lazy_pattern(r"\n[ \t]*\r?\n"),
    "text/asciidoc": lazy_pattern(r"\n(?:_{4,}|--|\[[^\n]*\])[ \t\r]*\n"),
    "text/org": lazy_pattern(r"#\+end_(?:quote|verse)"),
}
"""What stands where a block of quotation ends: in Markdown its own blank lines have its mark. Its source is in small letters."""


class SetOff(NamedTuple):
    """A paragraph of a block of quotation."""

    span: Span
    """Without the signature behind it."""
    speaker: str | None
    """Who is quoted: the name, else the words for the source; None where only the work is told that it is from."""


@analysis()
def set_off(document: Document) -> tuple[SetOff, ...]:
    """The paragraphs of blocks of quotation that tell whose words they are: in the sentence before, which ends with a colon, or behind a dash; or from where, in `cite`.

    Others can be notes, boxes and answers, which are marked up alike. What stands in quotation marks, all or most of it, is among `quotes`.
    """
    if document.media_type not in _ENDS:
        return ()
    blocks = document.blocks
    listed = [index for index in content(document).main if blocks[index].kind is BlockKind.QUOTE]
    if not listed:
        return ()
    marked: Counter[int] = Counter()
    for quotation in quotes(document):
        marked[quotation.block] += quotation.span.end - quotation.span.start
    found: list[SetOff] = []
    for first, last in _runs(document, listed):
        end, speaker = _signed(document, blocks[last].span)
        if (
            speaker is None
            and last + 1 < len(blocks)
            and blocks[last + 1].kind is BlockKind.QUOTE
            and _goes_on(document, last)
        ):
            _, speaker = _signed(document, blocks[last + 1].span)  # in a footer of the quotation
        speaker = speaker or _introduced(document, first - 1)
        if speaker is None and cited_address(document, blocks[first]) is None:
            continue
        for index in range(first, last + 1):
            span = Span(blocks[index].span.start, end) if index == last else blocks[index].span
            if 2 * marked[index] <= span.end - span.start and len(document.slice(span).split()) >= _SHORTEST:
                found.append(SetOff(span, speaker))
    return tuple(found)


def _runs(document: Document, listed: list[int]) -> Iterator[tuple[int, int]]:
    """The first and the last block of each quotation."""
    first = last = listed[0]
    for index in listed[1:]:
        if index != last + 1 or not _goes_on(document, last):
            yield first, last
            first = index
        last = index
    yield first, last


def _goes_on(document: Document, index: int) -> bool:
    """Whether a block and the one behind it are paragraphs of one quotation, by the markup between them."""
    before, behind = (document.locate(document.blocks[at].span) for at in (index, index + 1))
    between = document.source[before.end : behind.start].lower()
    return _ENDS[document.media_type].search(between) is None


def _signed(document: Document, block: Span) -> tuple[int, str | None]:
    """Where the words of a block end, and the name behind them."""
    found = signature(document.text, block.start, block.end)
    return (block.end, None) if found is None else (found[0], document.slice(found[1]))


def _introduced(document: Document, before: int) -> str | None:
    """Whom a paragraph tells of that ends with a colon: "Ana Cruz said:"."""
    if before < 0 or document.blocks[before].kind not in PROSE_KINDS:
        return None
    end = document.blocks[before].span.end
    if document.text[end - 1] != ":":
        return None
    whose = stated_last(document, end - 1)
    if whose is None:
        return None
    return whose.speaker or (document.slice(whose.source) if whose.source is not None else None)
