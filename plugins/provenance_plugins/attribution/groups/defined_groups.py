"""Groups that a text defines or lists by name, and those whose paragraph one note closes: whoever asks who they are looks there."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis import Attribution
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Block, Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_defined_term", "is_noted_at_end"]

_RAISED = lazy_pattern(r"<sup\b", signs=("<sup",))
_CLOSING = lazy_pattern(
    r"<sup\b[^<>]{0,200}>(?:\s*<a\b[^<>]{0,300}>)?[\s\[(]{0,3}\d{1,4}[\s\])]{0,3}(?:</a>\s*)?</sup>(?:\s|</?\w[^<>]{0,80}>|[.\"”])*\Z"
)
"""A raised number that closes a paragraph of a source."""
_TAIL = 700
"""Characters at the end of a paragraph's source in which it stands."""
_TITLE = 0.6
"""Share of the words of a line with a capital from which on it is set as a title."""


_BRACKETED = lazy_pattern(
    lambda: (
        rf"\(\s?(?P<led>(?:(?:{alternatives('defined_groups', 'leading')})[,:]?\s){{1,4}})?(?P<quote>[\"“„«‘*_]{{1,3}})?(?P<words>[^()\n\"“”„«»]{{3,60}})"
        r"[\"”“»’*_]{0,3}\s?\)"
    )
)
"""What brackets call those who stand before them: "a panel of five (the “Experts”)"."""
_MEANT = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?P<term>[A-Z][a-z]{{2,30}})[\"”»*_]{{0,3}}(?:\s(?:{alternatives('defined_groups', 'meaning')})\s"
        rf"|(?::[*_]{{0,2}}\s{{1,3}}|\s\(|\s(?:{alternatives('defined_groups', 'being')})\s|\s{{1,3}}(?<=\n)(?:[-*•]\s)?)(?:[A-Z][a-z]{{0,4}}\.\s){{0,2}}(?P<given>{NAME})\s{NAME})"
    )
)
"""A term with what it means or with the names of those whom it stands for, in its sentence or in the lines below it."""


def is_defined_term(document: Document, one: Attribution) -> bool:
    """Whether a group has an article, a capital that its noun has not by itself, and a definition or names in the text: "the international Experts" of a review whose experts it lists; not in a line that is set as a title."""
    if one.kind != "group" or one.source is None or not one.head:
        return False
    words = document.slice(one.source).split()
    if not words or words[0].lower() not in forms("defined_groups", "article"):
        return False
    terms = {word.lower() for word in words[1:] if word[0].isupper() and word.lower().startswith(one.head)}
    if not terms or terms.isdisjoint(document.recall("defined terms", _defined)):
        return False
    block = document.block_at(one.cue.start)
    if block is None or block.kind in HEADING_KINDS:
        return False
    return not document.recall(("set as a title", block.span.start), lambda of: _is_set_as_title(of, block))


def _defined(document: Document) -> frozenset[str]:
    """The nouns in small letters for which the text says who is meant."""
    bracketed = (
        found["words"].split()[-1]
        for found in _BRACKETED.finditer(document.text)
        if (found["led"] or found["quote"]) and not found["words"].isspace()
    )
    meant = (
        found["term"]
        for found in _MEANT.finditer(document.text)
        if found["given"] is None or is_given_name(found["given"])
    )
    return frozenset(word.strip("’'*_.,").lower() for word in (*bracketed, *meant) if word[0].isupper())


def _is_set_as_title(document: Document, block: Block) -> bool:
    line = [word for word in document.slice(block.span).split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in line) >= _TITLE * len(line)


def is_noted_at_end(document: Document, one: Attribution) -> bool:
    """Whether the paragraph has one mark of a note, with which it ends: the note is on all that it tells. Beside other notes each is for its own sentence."""
    block = document.block_at(one.cue.start)
    if one.kind != "group" or block is None:
        return False
    return document.recall(("noted at its end", block.span.start), lambda of: _is_block_noted(of, block))


def _is_block_noted(document: Document, block: Block) -> bool:
    start, end = block.span
    first = bisect_left(document.marks, start, key=lambda mark: mark.span.start)
    inside = [mark.span for mark in document.marks[first : first + 2] if mark.span.start < end]
    if inside:
        return len(inside) == 1 and not document.text[inside[0].end : end].strip(' .”"’)*_\n')
    place = document.locate(Span(start, end))
    source = document.source
    if "<sup" not in source or sum(1 for _ in _RAISED.finditer(source, place.start, place.end + _TAIL // 7)) != 1:
        return False
    after = source.find("\n", place.end)
    stop = min(len(source) if after < 0 else after, place.end + _TAIL // 7)
    return _CLOSING.search(source, max(place.start, stop - _TAIL), stop) is not None
