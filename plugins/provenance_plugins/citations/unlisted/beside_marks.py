"""What the words beside an author and a year say of them: that they are themselves a reference, the short name of what was just spelled out, or part of a passage that is quoted."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.citations.citation import Citation
from provenance.analysis.citations.entries import HEADINGS
from provenance.api import BlockKind, Document, Span, lazy_pattern

_LABEL = lazy_pattern(r"[^\w\n]{0,4}([^\W\d_][^\W\d_ ]*(?: [^\W\d_]+){0,4})[*_]{0,3}\s?:")
"""The label of a line: "_Sources : …"."""
_SHORT = lazy_pattern(r"\(([A-Z][\w–‐-]{1,11}) (?:1[6-9]|20)\d\d\)")
"""A short name with its year, with nothing between them."""
_COMMA = lazy_pattern(r",\s?(?:1[6-9]|20)\d\d")
_WORD = lazy_pattern(r"[^\W\d_]+")
_BEFORE = 120
"""Characters before a short name in which its words stand."""
_FEWEST_LETTERS = 3
"""Letters of the shortest name whose words can be told by their initials."""
_SMALL = frozenset({"of", "for", "the", "and", "on", "in", "de", "du", "des", "la", "et", "del", "y", "für", "und"})

_ENDED = lazy_pattern(r"[.!?…]['\"’”»)]{0,2}\s+\Z|['\"’”»]\s+\Z")
"""The end of a sentence before a citation that stands behind a passage which is set off."""


def is_answered_beside(document: Document, mark: Citation, marks: Sequence[Citation]) -> bool:
    """Whether words beside a mark say what it is."""
    return (
        _is_in_line_of_sources(document, mark.span)
        or _is_spelled_out(document, mark, marks)
        or _is_in_passage(document, mark, marks)
    )


def _is_in_passage(document: Document, mark: Citation, marks: Sequence[Citation]) -> bool:
    """Whether a paragraph is a passage that a colon announces, or one of a paper in a PDF file, and that ends with the citation of its own work, behind its last full stop: what it cites itself is on the list of that work."""
    index = document.block_index(mark.span.start)
    if not index or document.blocks[index].kind not in _PASSAGES:
        return False
    block, above = document.blocks[index].span, document.blocks[index - 1].span
    if not document.text[above.start : above.end].rstrip(" \t\n*_").endswith(":"):
        from provenance.analysis.set_off_passages import is_passage_of_work  # noqa: PLC0415 - few papers lack an entry

        if not is_passage_of_work(document, block):
            return False
    text = document.text
    return any(
        one.resolved
        and mark.span.end < one.span.start
        and one.span.end <= block.end
        and not text[one.span.end : block.end].strip(" .\n")
        and _ENDED.search(text, max(block.start, one.span.start - _CLOSE), one.span.start) is not None
        for one in marks
        if one.kind == "author-year"
    )


_PASSAGES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.QUOTE})
_CLOSE = 6
"""Characters before a citation in which the passage before it ends."""


def _is_in_line_of_sources(document: Document, span: Span) -> bool:
    """Whether a line names its sources, so that its brackets belong to them: "Sources : Gall & Pigni (EJIS, 2022) · …"."""
    block = document.block_at(span.start)
    if block is None:
        return False
    start = document.text.rfind("\n", block.span.start, span.start) + 1
    label = _LABEL.match(document.text, max(start, block.span.start), span.start)
    return label is not None and label[1].strip().lower() in HEADINGS.texts()


def _is_spelled_out(document: Document, mark: Citation, marks: Sequence[Citation]) -> bool:
    """Whether the words before a mark spell it out, and the text sets a comma before the year where it cites: "the National Curriculum Framework (NCF 2023)" names a work and its year."""
    short = _SHORT.fullmatch(document.slice(mark.span))
    if short is None:
        return False
    letters = [letter for letter in short[1] if letter.isupper()]
    if len(letters) < _FEWEST_LETTERS:
        return False
    before = document.text[max(0, mark.span.start - _BEFORE) : mark.span.start]
    words = [word for word in _WORD.findall(before) if word.lower() not in _SMALL][-len(letters) :]
    if [word[0] for word in words] != letters:
        return False
    cited = [document.slice(one.span) for one in marks if one.kind == "author-year" and one.resolved]
    return bool(cited) and sum(_COMMA.search(one) is not None for one in cited) == len(cited)
