"""Quotations between straight single marks, which may be apostrophes: only those that can be none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from provenance.analysis import content
from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern

__all__ = ["SingleMarks", "in_single_marks"]

_ELISIONS = Phrases.load(__package__, "elisions")

# It opens behind a blank or a bracket and before a word, and closes behind a word or a stop and before what ends words. No other mark between them may do
# either: of "'Tell 'em that the workers' union goes,' she said" nothing tells which is which.
_QUOTATION = lazy_pattern(
    r"(?:(?<=[\s(\[—–])|\A)'(?=[^\W\d]|[\[…])(?P<words>(?:[^'\n“”‘’\"]|(?<=\w)'(?=\w)){12,2000}?)(?<=[\w.,;:!?…)\]])'(?P<behind>(?=\s?[(\[]|[.,;:!?)\]—–]|\s|\Z))"
)
_FIRST = lazy_pattern(r"\w+")
_INTRODUCED = lazy_pattern(r"(?:[,:(]\s?|\bthat\s)\Z")
_REFERRED = lazy_pattern(r"\s?[(\[]|[.,;:]?\s?[¹²³⁴-⁹(\[]")
_PLURAL = "sS"
_NO_QUOTATION = frozenset({BlockKind.CODE, BlockKind.REFERENCE})


class SingleMarks(NamedTuple):
    """A quotation between straight single marks."""

    span: Span
    """With its marks."""
    inner: Span
    """Without them."""
    sure: bool
    """Whether what leads to it or a reference behind it shows that it is one, too."""


def in_single_marks(document: Document) -> Iterator[SingleMarks]:
    """The quotations of the main content between straight single marks, in order."""
    if "'" not in document.text:
        return
    for index in content(document).main:
        block = document.blocks[index]
        if block.kind not in _NO_QUOTATION and "'" in (words := document.slice(block.span)):
            yield from _in_block(words, block.span.start)


def _in_block(words: str, start: int) -> Iterator[SingleMarks]:
    elided = _ELISIONS.texts("elided")
    for found in _QUOTATION.finditer(words):
        end = found.end("words")
        first = _FIRST.match(words, found.start("words"))
        if first is not None and first[0].lower() in elided:
            continue
        referred = _REFERRED.match(words, end + 1) is not None
        # "the 'old workers' of the mill": behind an s before a blank it may be the genitive of a plural.
        if words[end - 1] in _PLURAL and words[end + 1 : end + 2].isspace() and not referred:
            continue
        sure = referred or _INTRODUCED.search(words, 0, found.start()) is not None
        span = Span(start + found.start(), start + end + 1)
        yield SingleMarks(span, Span(span.start + 1, span.end - 1), sure)
