"""What the readers of words share of which a sentence has one too many, one too few, or two that cannot follow one another: their lists, where such words are the writer's own, and how they are told together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from provenance.analysis import content, inside_quotation
from provenance.analysis.register import is_fiction, is_verse
from provenance.analysis.register.forum_posts import is_forum_post
from provenance.analysis.register.said_aloud import is_said
from provenance.analysis.register.spoken_alone import is_spoken_alone
from provenance.analysis.register.verbatim import is_edited, is_verbatim
from provenance.api import HEADING_KINDS, BlockKind, Document, Hit, Phrases, Span, any_of, lazy_pattern, told_together
from provenance_plugins.boilerplate.printed_tables import is_among_cells
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.slips.words_of_others import is_of_others

__all__ = [
    "any_listed",
    "is_in_post",
    "is_in_transcript",
    "is_lesser",
    "is_of_columns",
    "is_writers",
    "listed",
    "told_where_few",
]

_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.CAPTION})
_LINE = 40
"""Characters of a line of prose, at least."""
_COLUMNS, _BROKEN = 400, 2
"""Characters around a place that are read, and how many words that a line parts are of a scan."""
_HEARD = 300
"""Characters without a mark on each side of a place, which nobody writes."""
_MARK = lazy_pattern(r"[.,;:!?()–—\n]")
_LONE = lazy_pattern(r"(?<!\S)[b-hj-z](?!\S)")
_LETTERS = 3
"""Letters that stand alone around such a place, as where a scanner parted words: "the we l fare"."""
_PARTED = lazy_pattern(
    r"(?<=[a-zß-ÿ]{2})-(?:\n| (?!and |or |to |und |oder |bis |et |ou |y |o |e |en |of |och ))(?=[a-zß-ÿ]{2})"
)


def any_listed(words: Phrases, tag: str) -> str:
    """Any word of a list as alternatives of a pattern."""
    return any_of(words.texts(tag, "any"))


@cache
def listed(words: Phrases, tag: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(words.texts(tag, "any"))


def told_where_few(document: Document, hits: Iterable[Hit], kind: str, least: int, most: int) -> Iterator[Hit]:
    """Such places in their order, told together from `least` on; none where they are more than `most`, and none of verse, tales and posts to a forum."""
    found = sorted(hits, key=_place)
    if not found or len(found) > most or is_verse(document) or is_fiction(document) or is_forum_post(document):
        return
    yield from told_together(((kind, hit) for hit in found), least=least)


def _place(hit: Hit) -> Span:
    return hit.span if isinstance(hit.span, Span) else Span(0, 0)


def is_lesser(document: Document, span: Span) -> bool:
    """Whether words may stand so since somebody said them so, in a text that has each word as it was spoken, or posted them, is quoted with all he said, or since columns were mixed."""
    return (
        is_verbatim(document)
        or is_spoken_alone(document)
        or is_in_post(document, span)
        or is_of_others(document, span)
        or is_without_stops(document, span)
        or is_of_columns(document, span)
        or is_between_columns(document, span)
        or is_in_transcript(document, span)
    )


def is_in_post(document: Document, span: Span) -> bool:
    """Whether words stand below the head of a post in a thread that was saved, which has its number or its day and the account of who wrote it, as another in the text: "Post #7 — @ana (2019-10-15)"."""
    head = document.heading_above(span.start)
    if head is None or _OF_POST.search(document.text, *head.span) is None:
        return False
    return document.recall("accounts of posts", _accounts) >= _POSTS


def _accounts(document: Document) -> int:
    """How many accounts the heads of posts name: those of one alone are the parts of a report."""
    heads = [document.slice(one.span) for one in document.blocks if one.kind in HEADING_KINDS]
    return len({_ACCOUNT.findall(head)[0] for head in heads if _OF_POST.search(head) is not None})


_OF_POST = lazy_pattern(
    r"(?:#\d{1,5}|\d{4}-\d\d-\d\d)\b.{0,40}(?<![\w/])@[\w.-]{2,}|(?<![\w/])@[\w.-]{2,}.{0,40}(?:#\d{1,5}|\d{4}-\d\d-\d\d)\b",
    signs=("@",),
)
_ACCOUNT = lazy_pattern(r"(?<![\w/])@[\w.-]{2,}")
_POSTS = 2
"""Accounts of posts by which a text is a thread, at least."""


def is_without_stops(document: Document, span: Span) -> bool:
    """Whether the line around a place is long and has no mark of a sentence, as a program writes down what it hears."""
    block = document.block_at(span.start)
    if block is None:
        return False
    start, end = max(block.span.start, span.start - _HEARD), min(block.span.end, span.end + _HEARD)
    return end - start >= _HEARD and _MARK.search(document.text, start, end) is None


def is_of_columns(document: Document, span: Span) -> bool:
    """Whether words around a place are parted as lines of print part them, its block beginning in the rest of one, or stand among the cells of a printed table: a program that read columns may have put the end of one line before the beginning of another."""
    if is_among_cells(document, span):
        return True
    around = document.text[max(0, span.start - _COLUMNS) : span.end + _COLUMNS]
    if sum(1 for _ in islice(_LONE.finditer(around), _LETTERS)) == _LETTERS:
        return True
    if "-" not in around:
        return False
    block = document.block_at(span.start)
    begins_within = block is not None and document.text[block.span.start].islower()
    return sum(1 for _ in islice(_PARTED.finditer(around), _BROKEN)) + begins_within >= _BROKEN


def is_between_columns(document: Document, span: Span) -> bool:
    """Whether words stand at the end of one line and the beginning of the next in a text of two columns, which blanks part: what follows the first is in its own column."""
    place = document.locate(span)
    source = document.source
    if "\n" not in source[place.start : place.end]:
        return False
    first = source.rfind("\n", 0, place.start) + 1
    for _ in range(_PARTED_LINES):
        end = source.find("\n", first)
        line = source[first : end if end >= 0 else len(source)]
        if _GUTTER.search(line) is None:
            return False
        first += len(line) + 1
    return True


_GUTTER = lazy_pattern(r"\S(?: {3,}|\t+)\S")
_PARTED_LINES = 2


def is_in_transcript(document: Document, span: Span) -> bool:
    """Whether a paragraph of a page stands in a part that its class calls a transcript, or is so long as nobody writes one, where the page has such a part for what it plays."""
    if document.media_type != "text/html" or "transcript" not in document.source:
        return False
    block = document.block_at(span.start)
    if block is None or block.element is None or block.span.end - block.span.start < _HEARD:
        return False
    if block.span.end - block.span.start >= _WHOLE and _PLAYED.search(document.source) is not None:
        return True
    return any("transcript" in name.lower() for one in block.element.lineage() for name in one.classes)


_WHOLE = 3_000
"""Characters of a paragraph that a program wrote down while somebody spoke, at least."""
_PLAYED = lazy_pattern(
    r"\b(?:class|id|data-[\w-]+)=[\"'](?:[\w -]* )?transcript(?:-[\w-]+)?[\"' ]",
    re.IGNORECASE,
    signs=("transcript",),
)
"""The part of a page in which what was said stands beside its recording."""


def is_writers(document: Document, span: Span) -> bool:
    """Whether words stand in the running text of an article as they were written, with no mark between them."""
    number = document.block_index(span.start)
    if number is None or document.blocks[number].kind not in _RUNNING or not _is_of_line(document, number, span):
        return False
    place = document.locate(span)
    if document.source[place.start : place.end].split() != document.slice(span).split():
        return False
    if not content(document).is_main(number) or in_inline_code(document, span):
        return False
    return not inside_quotation(document, span) and (is_edited(document) or not is_said(document, span.start))


def _is_of_line(document: Document, number: int, span: Span) -> bool:
    """Whether words stand in one block, or in two lines of a plain text, each of which is one; not in a list of words."""
    block = document.blocks[number]
    return span.end <= block.span.end or block.span.end - block.span.start >= _LINE
