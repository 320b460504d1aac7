"""A single number in brackets at the end of a sentence, in a text without any note or reference: what it cited was left behind."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.citations.citation import SUPERSCRIPTS
from provenance.analysis.code_spans import in_code_span
from provenance.analysis.line_beginnings import fitting_at
from provenance.analysis.program_runs import is_in_program
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.citations.linked_places import linked_places
from provenance_plugins.citations.unlisted.other_numbers import is_label_of_row, is_of_quoted_words

__all__ = ["lone_marks"]

_MARK = lazy_pattern(
    r"(?<=[a-zà-ÿ%”\")])(?:\s?(?P<inner>\[[1-9]\d{0,2}(?:(?:, ?|[-–])[1-9]\d{0,2}){0,4}\])(?=[.!?](?:\s|\Z)|\s?\Z|\s?\n)|[.!?”\"](?P<outer>\[[1-9]\d{0,2}(?:(?:, ?|[-–])[1-9]\d{0,2}){0,4}\])(?=\s|\Z)|[.!?”\"](?P<raised>[¹²³⁴-⁹][⁰¹²³⁴-⁹]?)(?=\s|\Z))"
    r"|(?P<words>\((?:see )?(?:note|footnote|endnote|ref\.|reference|refs\.) \d{1,3}\))(?=[.,;]|\s)"
)
"""A mark before or behind the stop of a sentence, or the words for one."""
_COUNTED = lazy_pattern(
    r"(?i)\b(?:pages?|pp?|chapters?|no|steps?|lines?|items?|figures?|fig|tables?|sections?|options?|keys?|buttons?|levels?|parts?|volumes?|verses?|questions?|rows?|columns?|versions?|articles?|list|array|index|press|type|enter)\.?\s?\Z"
)
"""Before a number in brackets that counts what the word says."""
_NEAR = 20
_WORDS = 4
"""Words of a sentence that cites something, at least."""
_BEFORE = 200
_LETTERS, _STOPS = 3, '.,;:!?”")'
"""Letters of the word on which a mark hangs; "x[3]" is code."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TEXT})
_MOST = 1
"""Such marks in a text: more of them are read as marks of citations anyway."""


def lone_marks(document: Document) -> Iterator[Span]:
    """The mark of a text that has no other, or the first of those that are raised; none where code, a list or a link has such numbers."""
    text = document.text
    found = [
        one
        for one in fitting_at(_MARK, text, _places(text), 0, len(text))
        if _is_of_prose(document, one.start(), one.end())
    ]
    if len(found) != _MOST:
        raised = all(one["raised"] for one in found)
        found = [one for one in found if raised and text.count(one["raised"]) == 1][:_MOST]
    if not found:
        return
    span = next(Span(*found[0].span(group)) for group in ("inner", "outer", "words", "raised") if found[0][group])
    label = document.slice(span)
    if text.count(label) > 1 or linked_places(document).touch(span) or in_code_span(document, span.start):
        return
    if not (
        _is_entered(document, label, span.end)
        or _is_in_notes(document, label, span)
        or is_of_quoted_words(document, span)
        or is_label_of_row(document, span)
    ):
        yield span


def _places(text: str) -> list[int]:
    """Where a mark may begin, in order: at a bracket or a raised figure, and at the stop or the blank before it; the pattern looks back, so that a search would try each character."""
    return sorted({at for one in _SIGN.finditer(text) for at in (one.start() - 1, one.start()) if at >= 0})


_SIGN = lazy_pattern(r"[\[(¹²³⁴-⁹]")


def _is_entered(document: Document, label: str, end: int) -> bool:
    """Whether a line below begins with the number, as an entry of one's own making does: "1: https://…"."""
    numbers = _NUMBER.findall(label.translate(SUPERSCRIPTS))
    return any(entry["number"] in numbers for entry in _ENTRY.finditer(document.text, end))


_NUMBER = lazy_pattern(r"\d+")
_ENTRY = lazy_pattern(r"(?m)^[ \t>*\[(^]{0,4}(?P<number>\d{1,3})[\]):.]{0,2}[ \t]*\S")


def _is_in_notes(document: Document, label: str, span: Span) -> bool:
    """Whether a mark that says "note" stands in a numbered note, and the one to which it leads above it under the same head: "Notes on your gift", "1. …", "2. … (see note 1)"."""
    block = document.block_at(span.start)
    if "note" not in label.lower() or block is None or _ENTRY.match(document.text, block.span.start) is None:
        return False
    start, numbers = block.span.start, _NUMBER.findall(label)
    heads = [head.end() for head in _NOTES.finditer(document.text, max(0, start - _LIST), start)]
    return bool(heads) and any(entry["number"] in numbers for entry in _ENTRY.finditer(document.text, heads[-1], start))


_NOTES = lazy_pattern(r"(?mi)^[ \t#*]{0,6}(?:[a-z]+ ){0,2}notes?(?: [a-z]+){0,6}[ \t:*]*$")
"""The head of notes."""
_LIST = 4000
"""Characters above a note in which that stands."""


def _is_of_prose(document: Document, start: int, end: int) -> bool:
    text = document.text
    index = document.block_index(start)
    if index is None or document.blocks[index].kind not in _PLACES or not content(document).is_main(index):
        return False
    block = document.blocks[index].span
    before = text[max(block.start, start - _BEFORE) : start]
    if _COUNTED.search(before[-_NEAR:]) is not None or is_in_program(document, Span(start, end)):
        return False
    last = before.split()[-1:] or [""]
    return len(before.split()) >= _WORDS and len(last[0].strip(_STOPS)) >= _LETTERS
