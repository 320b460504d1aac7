"""Parts of a text of which it says that they are still to be done: "La liste des sources reste à compléter.", "This section is still to be written."; and a heading with nothing but that below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.api import (
    HEADING_KINDS,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate.drafts.asked_first import may_have_unfinished_parts
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["unfinished_parts"]

_WORDS = Phrases.load(__package__, "unfinished_parts")
_SAID = lazy_pattern(
    lambda: (
        rf"(?<![\w-])(?:{any_of(_WORDS.texts('part'))})(?![\w-])[^.!?;:\n]{{0,60}}?(?<![\w-])(?P<left>{any_of(_WORDS.texts('left'))})(?=\s*(?:[.;!)\]]|\n|\Z))"
    ),
    re.IGNORECASE,
)
"""A part of the text, and at the end of the sentence that it is not done."""
_REVIEW = lazy_pattern(
    lambda: (
        rf"(?<![\w-])(?:(?:{any_of(_WORDS.texts('trial'))})[^.!?\n]{{0,40}}[.;:,–—-]\s*(?:[^\W\d_]+\s){{1,4}}|(?:{any_of(_WORDS.texts('whole'))})\s(?:(?:{any_of(_WORDS.texts('before_review'))})\s)?)(?:{any_of(_WORDS.texts('review'))})(?![\w-])"
    ),
    re.IGNORECASE,
)
"""A text that says of itself that somebody is still to look at it: "This is a proof of concept. The data requires editorial review before publication."."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_LONGEST = 40
"""Characters of a block that only says so."""
_FILLED = 60
"""Characters of the rest of a text that has more than that."""


def unfinished_parts(document: Document, *, lesser: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; `lesser`: in a text that is for information anyway."""
    if not may_have_unfinished_parts(document):
        return
    severity = Severity.INFO if lesser else Severity.WARNING
    alone = frozenset(_WORDS.texts("alone"))
    yield from _page_under_way(document, severity)
    for index, block in enumerate(document.blocks):
        if block.kind not in _RUNNING:
            continue
        words = document.slice(block.span).strip().strip("[]()*_ ")
        if len(words) <= _LONGEST and words.rstrip(".!… ").lower() in alone:
            below = index > 0 and document.blocks[index - 1].kind in HEADING_KINDS
            if below and len(document.text) - len(words) >= _FILLED:
                message = f"{quoted(words)} stands where a paragraph should: write it, or take the heading out"
                yield f"a paragraph: {words}", Hit(block.span, message, severity=severity)
            continue
        for found in _REVIEW.finditer(document.text, *block.span):
            span = Span(*found.span())
            if not in_inline_code(document, span) and _opens_sentence(document, span, block.span.start):
                message = f"{quoted(found[0])} says that the text was to be looked at before it came out: see that this was done, and delete the note"
                yield found[0].lower(), Hit(span, message, severity=severity)
        for found in _SAID.finditer(document.text, *block.span):
            span = Span(*found.span())
            if not in_inline_code(document, span):
                message = (
                    f"{quoted(found[0])} says of a part of the text that it is not done: do it, and delete the note"
                )
                yield found[0].lower(), Hit(span, message, severity=severity)


def _page_under_way(document: Document, severity: Severity) -> Iterator[tuple[str, Hit]]:
    """The first heading of a page that says of it that it is being made, over little text: a report on a building site has its paragraphs."""
    head = next((block for block in document.blocks[:_FIRST] if block.kind in HEADING_KINDS), None)
    words = "" if head is None else document.slice(head.span).strip(" *_!.…[]()–—-")
    if head is None or len(words) > _LONGEST or words.lower() not in _WORDS.texts("under_way"):
        return
    told = sum(block.kind in _RUNNING and block.span.end - block.span.start >= _TOLD for block in document.blocks)
    if told < _STORY:
        message = f"{quoted(words)} says that the page is not finished: finish it, or take it off the site until it is"
        sure = words.isupper() or words.lower() not in _WORDS.texts("titles")
        yield f"a page: {words}", Hit(head.span, message, severity=severity if sure else Severity.INFO)


_FIRST = 3
"""Blocks among which the first heading of a page stands."""
_TOLD, _STORY = 160, 3
"""Characters of a paragraph that tells something, and how many of these a report has."""


def _opens_sentence(document: Document, span: Span, start: int) -> bool:
    """Whether words open a sentence that nobody is quoted with: of what "the law says this report must be" somebody tells."""
    before = document.text[start : span.start].rstrip(" *_>([\n")
    return (not before or before[-1] in _STOPS) and not inside_quotation(document, span)


_STOPS = frozenset(".!?…:;—–-|)]")
