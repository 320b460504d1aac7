"""What a text was planned by and was left in it: the fields of a brief ("Target keyword: …", "Word count: …"), a section of notes on how it is written ("Writing notes")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from provenance.analysis import content
from provenance.analysis.files import is_in_hand
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

__all__ = ["writing_plans"]

_WORDS = Phrases.load(__package__, "writing_plans")
_LABEL = lazy_pattern(
    lambda: rf"(?<![^\s*_(>•-])(?P<label>{any_of(_WORDS.texts('fields'))})[*_]{{0,3}} ?:[*_]{{0,3}}(?=\s*\S)",
    re.IGNORECASE,
)
_BEGINS = lazy_pattern(r"\W{0,6}[^\W\d_][\w /’'-]{1,30}[*_]{0,3} ?:")
"""With which a block begins that is made of fields."""
_HEAD = 64
"""Characters at the beginning of a block among which the colon of its first field stands."""
_HEADING = lazy_pattern(
    lambda: rf"\W*(?:{any_of(_WORDS.texts('headings'))})(?: \([^()\n]{{2,40}}\))?\W*", re.IGNORECASE
)
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_NO_PLACES = frozenset({BlockKind.CODE, BlockKind.TABLE_CELL})
_SHOWN = 60
"""Characters of the value of a field that are shown."""
_FEWEST = 2
"""Different fields that make a brief, at least."""
_NEAR = 8
"""Blocks among which they stand."""
_BRIEFS = 2
"""Briefs that a text may have: one with more is a plan of several texts."""
_TOLD, _PARAGRAPHS = 25, 3
"""Blanks of a paragraph of the text beside the brief, and how many of these it has, at least."""


def writing_plans(document: Document, *, lesser: bool) -> Iterator[tuple[str, Hit]]:
    """Each brief and each heading of such notes; `lesser`: in a text that is for information anyway."""
    if document.row is not None or not is_in_hand(document):
        return
    briefs = list(_briefs(document))
    heads = list(_heads(document))
    labels = list(_labels(document))
    if not (briefs or heads or labels) or not _is_text(document):
        return
    less = lesser or len(briefs) > _BRIEFS
    for span in briefs:
        message = f"{quoted(document.slice(span))} is of the plan by which the text was written, which no reader is to see: delete it, or put it into the front matter"
        yield "brief", Hit(span, message, severity=Severity.INFO if less else Severity.WARNING)
    for span in heads:
        message = f"{quoted(document.slice(span))} heads notes of whoever writes the text: delete them"
        yield "notes", Hit(span, message, severity=Severity.INFO if less else Severity.WARNING)
    for span, heading in labels:
        message = f"{quoted(document.slice(span))} is what the plan of an advertisement calls its part, and no words for readers: delete it"
        yield "label", Hit(span, message, severity=Severity.INFO if less or heading else Severity.WARNING)


_ALONE = 30
"""Characters of a line that is the label of a part, at most."""


def _labels(document: Document) -> Iterator[tuple[Span, bool]]:
    """Each line that says what part of an advertisement stands below it, with whether it is a heading, where what is below asks readers for something."""
    names = _WORDS.texts("labels")
    for block, below in pairwise(document.blocks):
        if block.span.end - block.span.start > _ALONE or below.kind not in _RUNNING:
            continue
        if block.kind not in _RUNNING and block.kind not in HEADING_KINDS:
            continue
        if document.slice(block.span).strip(" \n*_:").lower() not in names:
            continue
        said = document.slice(below.span).lower()
        if any(f" {call}" in f" {said}" for call in _WORDS.texts("calls")):
            yield block.span, block.kind in HEADING_KINDS


def _briefs(document: Document) -> Iterator[Span]:
    """The first field of each group of fields that stand near each other."""
    group: list[tuple[int, str, Span]] = []
    text = document.text
    for index, block in enumerate(document.blocks):
        start, end = block.span
        # The labels are many, and a search for them in a whole text takes half a millisecond.
        if text.find(":", start, min(end, start + _HEAD)) < 0 or block.kind in _NO_PLACES:
            continue
        if _BEGINS.match(text, start, end) is None:
            continue
        for match in _LABEL.finditer(text, start, min(len(text), end + _HEAD)):
            if match.start("label") >= end:
                break
            if not match["label"][0].isupper():
                continue
            if group and index - group[-1][0] > _NEAR:
                yield from _brief(group)
                group = []
            group.append((index, match["label"].lower(), Span(match.start("label"), min(end, match.end() + _SHOWN))))
    yield from _brief(group)


def _brief(group: list[tuple[int, str, Span]]) -> Iterator[Span]:
    labels = {label for _, label, _ in group}
    if len(labels) >= _FEWEST and not labels.isdisjoint(_WORDS.texts("sure")):
        yield group[0][2]


def _heads(document: Document) -> Iterator[Span]:
    """Headings below the first one that say what is below them are notes."""
    for block in document.blocks[1:]:
        if block.span.end - block.span.start > _LONGEST or block.kind not in HEADING_KINDS or block.level <= 1:
            continue
        if _HEADING.fullmatch(document.slice(block.span)) is not None:
            yield block.span


_LONGEST = 70
"""Characters of such a heading."""


def _is_text(document: Document) -> bool:
    """Whether a text has paragraphs of its own: a sheet of fields alone is a brief, and for whoever writes by it."""
    told = sum(
        document.blocks[index].kind is BlockKind.PARAGRAPH
        and document.text.count(" ", *document.blocks[index].span) >= _TOLD
        for index in content(document).main
    )
    return told >= _PARAGRAPHS
