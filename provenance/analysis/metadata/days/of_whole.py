"""Which dates in the lines of a document are those of the whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from provenance.analysis.metadata.other_parts import is_in, other_parts
from provenance.analysis.metadata.values import Candidate
from provenance.api import BlockKind, Document, Region, Span, lazy_pattern

_ELSEWHERE = 1.5
"""What a date weighs less in a part of the page that its classes call one about other articles."""
_PUBLISHED = "text:published"
_NUMBERED = lazy_pattern(r"(\D*)(\d+)(?!\d)")
_PART = 80
"""Characters before the date of a part."""
_RUNNING = 120
"""Characters from which on a paragraph is one of the text."""
_STOPS = (".", "!", "?", "”", '"', ")")
_SEVERAL = 2
"""Days from which on lines that begin alike are a list."""
_NAMED = 3
"""Words of a link before a date that name what it leads to, its label among them: "Terms (updated"."""


def of_whole(document: Document, found: Iterable[Candidate], title: int) -> Iterator[Candidate]:
    """The dates in lines but those of parts, whose lines come again with another number, and of what a page links to.

    "Part 1, posted 18 July 2001", "Part 2, posted 20 July 2001"; "Privacy policy (updated 18 July 2001)" as the words of a link.
    Nor those of a list below the text, with the same label before several days: "Posted on: 3 May 2024", "Posted on: 7 June 2024" among the news of an office.
    On a page those in quoted words are of others; those in lists of other articles weigh less.
    """
    others = other_parts(document, "date", title)
    for each in found:
        one = each._replace(weight=each.weight - _ELSEWHERE) if is_in(each.value.span, others) else each
        span = one.value.span
        if not isinstance(span, Span) or not (
            (one.value.origin == _PUBLISHED and (_is_of_part(document, span) or is_of_list(document, span)))
            or (document.whole_page and (_is_of_link(document, span) or _is_quoted(document, span)))
        ):
            yield one


def _is_of_link(document: Document, date: Span) -> bool:
    """Whether a date stands in the words of a link behind what these name."""
    return any(
        link.span.start <= date.start < link.span.end
        and len(document.text[link.span.start : date.start].split()) >= _NAMED
        for link in document.links
    )


def _is_quoted(document: Document, date: Span) -> bool:
    block = document.block_at(date.start)
    return block is not None and (block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions)


def _is_of_part(document: Document, date: Span) -> bool:
    text = document.text
    before = text[text.rfind("\n", 0, date.start) + 1 : date.start]
    number = _NUMBERED.match(before)
    if number is None or len(before) > _PART:
        return False
    others = re.compile(rf"(?m)^{re.escape(number[1])}(\d+){re.escape(before[number.end() :])}")
    return any(other[1] != number[2] for other in others.finditer(text))


def is_of_list(document: Document, date: Span) -> bool:
    """Whether a day is one of several with the same label, all of them behind a paragraph of the text; where a page lists others, its parts tell."""
    text = document.text
    label = text[text.rfind("\n", 0, date.start) + 1 : date.start]
    if document.whole_page or not 0 < len(label.strip(" *_")) <= _PART:
        return False
    lines = [match.end() for match in re.finditer(rf"(?m)^{re.escape(label)}", text)]
    days = {text[end : end + date.end - date.start] for end in lines}
    if len(days) < _SEVERAL:
        return False
    return any(
        block.kind is BlockKind.PARAGRAPH
        and block.span.end - block.span.start >= _RUNNING
        and document.slice(block.span).endswith(_STOPS)
        for block in document.blocks[: document.block_index(lines[0] - 1) or 0]
    )
