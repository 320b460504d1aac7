"""Words with blanks that are given to others to fill in or to say."""

from __future__ import annotations

from provenance.analysis.register.blank_forms import is_in_blank_form
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.citations.message_templates import is_in_template
from provenance_plugins.citations.words_to_send import is_to_be_sent

_SAID = Phrases.load(__package__, "to_be_said")
_QUOTES = frozenset("\"'“”‘’«»`")


def is_model_wording(document: Document, mark: Span, phrase: str, *, figure: bool = False) -> bool:
    """Whether a mark stands in words that are given to others to fill in: beside another blank in brackets ("[Program Name]")."""
    block = document.block_at(mark.start)
    if block is not None and figure and (_is_to_be_said(document, mark) or _is_any_in_quotes(document, mark)):
        return True
    if block is None:
        return False
    if is_in_template(document, mark) or is_in_blank_form(document, mark.start):
        return True
    if not document.text.startswith("[", mark.start):
        return False
    if _is_of_form(document, mark):
        return True
    if phrase.lower() == "[link]" and is_to_be_sent(document, mark):
        return True
    return any(
        not mark.overlaps(Span(*blank.span())) and document.text[blank.end() : blank.end() + 1] != "("
        for blank in _BLANK.finditer(document.text, block.span.start, block.span.end)
    )


def _is_any_in_quotes(document: Document, mark: Span) -> bool:
    """Whether a figure is a single "X" and begins quoted words, or ends those of a pattern: a form that anybody's words may have, where a writer's own gap has two."""
    text = document.text
    if text[mark.start] != "X" or text[mark.start + 1 : mark.start + 2] == "X":
        return False
    return text[mark.start - 1] in _QUOTES or _is_pattern(document, mark)


def _is_pattern(document: Document, mark: Span) -> bool:
    """Whether a figure ends a few words in quotation marks that are all of an item or a cell, as a list of patterns has them, none with a subject: "- “rose by X%”", "- “the highest”"."""
    index = document.block_index(mark.start)
    if index is None or document.text[mark.end : mark.end + 1] not in _QUOTES or not _is_quoted_part(document, index):
        return False
    first = last = index
    while first > 0 and last - first < _PATTERNS and _is_quoted_part(document, first - 1):
        first -= 1
    while last + 1 < len(document.blocks) and last - first < _PATTERNS and _is_quoted_part(document, last + 1):
        last += 1
    return last - first + 1 >= _PATTERNS


def _is_quoted_part(document: Document, index: int) -> bool:
    """Whether all of an item or a cell are a few quoted words that begin small, so that they are no sentence."""
    block = document.blocks[index]
    if block.kind not in {BlockKind.LIST_ITEM, BlockKind.TABLE_CELL}:
        return False
    said = document.slice(block.span).strip()
    return said[:1] in _QUOTES and said[-1:] in _QUOTES and said[1:2].islower() and len(said.split()) <= _PATTERN


_PATTERN, _PATTERNS = 5, 3
"""Words of the longest pattern, and patterns one below the other, at least."""


def _is_of_form(document: Document, mark: Span) -> bool:
    """Whether a mark begins words in quotation marks in which letters stand for what changes from line to line, as those of a log have two: "“[SOURCE] read: X, kept: Y”"; nobody said them."""
    text = document.text
    if mark.start == 0 or text[mark.start - 1] not in _QUOTES:
        return False
    return _FORM.match(text, mark.end) is not None and _SPOKEN.search(text[max(0, mark.start - 3) : mark.start]) is None


_FORM = lazy_pattern(
    r"[^\n\"“”«»„]{1,80}?[:=]\s?[XYN][,;|\s][^\n\"“”«»„]{0,60}?[:=]\s?[XYN](?:[,;|\s][^\n\"“”«»„]{0,80})?[\"”»“]"
)
_SPOKEN = lazy_pattern(r"[:,]\s?.\Z")
"""With which somebody's own words are led in."""


def _is_to_be_said(document: Document, mark: Span) -> bool:
    """Whether a figure stands in a sentence in quotation marks of which the line above says that others should say it."""
    text = document.text
    line, end = text.rfind("\n", 0, mark.start) + 1, text.find("\n", mark.end)
    said = text[line : len(text) if end < 0 else end].strip(" *_>")
    return (
        said[:1] in _QUOTES
        and said[-1:] in _QUOTES
        and _TO_SAY.search(text[max(0, line - _ABOVE) : line].rstrip()) is not None
    )


_ABOVE = 120
"""Characters before a line of which they say that others should say it."""
_TO_SAY = lazy_pattern(
    lambda: rf"(?i)\b(?:{any_of(_SAID.texts('should'))})\s(?:\w+\s){{0,2}}(?:{any_of(_SAID.texts('say'))})\s?:\Z"
)
_BLANK = lazy_pattern(
    r"(?i)\[(?:(?:your|insert|enter)(?: [a-z]+){1,3}|(?:[a-z]+ ){0,2}(?:name|date|time|place|address|phone|number|e-?mail|title|amount|company|organi[sz]ation|city|town|school))\]"
)
"""What is left to fill in: "[Program Name]", "[Your Name]", "[your address]"."""
