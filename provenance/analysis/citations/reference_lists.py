"""Lists of references in the reading text: "References", then one entry a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.citations.markers import SUPERSCRIPTS
from provenance.analysis.content import content
from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern, matches
from provenance.named_tuples import NamedTuple

__all__ = ["HEADINGS", "Entry", "ReferenceList", "first_number", "reference_lists"]

HEADINGS = Phrases.load(__package__, "headings")

_NUMBERED = lazy_pattern(
    r"[ \t]*(?:\[(\d{1,3})\](?:[ \t]+(?=\S)|:?[ \t]*(?=[A-Z“\"]))|(\d{1,3})[.)][ \t]+(?=\S)|\^(\d{1,3})[ \t]+(?=\S)"
    r"|([¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})[ \t]*(?=[^\W\d_]))"
)
_BRACKETED = lazy_pattern(r"\[(\d{1,3})\](?:[ \t]+(?=\S)|:?[ \t]*(?=[A-Z“\"]))")
_INDENTED = 40
"""Characters in front of such a number, at most."""
_LINE_START = lazy_pattern(r"^(?=\[\d)", re.MULTILINE)
_JOINED = lazy_pattern(r"(?<= )(?=\[\d{1,3}\]|\^\d|[¹²³⁴-⁹])")
"""Where a Markdown paragraph, whose line ends are read as spaces, may begin a line with a number."""
_FIRST_OF_HTML = lazy_pattern(
    r"<ol\b[^>]*\sstart\s*=\s*[\"']?(\d{1,3})\b[^>]*>\s*<li\b[^>]*>(?:[^<]|<(?!li\b|/ol\b))*\Z", re.IGNORECASE
)
_FIRST_OF_MARKDOWN = lazy_pattern(r"(?:^|\n)[ \t>]*(\d{1,3})[.)][ \t]+\Z")
_BEFORE = 400
"""Characters of the source before an entry in which the mark of its list is looked for."""
_YEAR = lazy_pattern(r"(?<!\d)((?:1[5-9]|20)\d\d[a-z]?)(?![\da-z])")
_HEADING_LENGTH = 60
_HEADING_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TITLE})
_LISTED_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.REFERENCE, BlockKind.NOTE})
"""Kinds of blocks that are entries by their markup."""
_ENTRY_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TABLE_CELL})
_LONGEST_ENTRY = 900
_FEWEST = 2
"""Entries of a list without a heading that does not end the text."""


class Entry(NamedTuple):
    """One entry; `number` where it is numbered, `years` in the order in which they stand, with the letters that tell works of one year apart."""

    span: Span
    number: str | None
    words: str
    years: tuple[str, ...]


class ReferenceList(NamedTuple):
    """A list of references; `span` holds its entries, without the heading."""

    span: Span
    entries: tuple[Entry, ...]


def reference_lists(document: Document) -> tuple[ReferenceList, ...]:
    """The lists of references of the main content, in order: those under a heading that says so, and numbered lines."""
    found = list(_under_headings(document))
    if not found and ("\n[1]" in document.text or document.text.startswith("[1]")):
        listed = _without_heading(document)
        if listed is not None:
            found.append(listed)
    return tuple(found)


@cache
def _is_heading_phrase(words: str) -> bool:
    return any(words == entry.text for listed in HEADINGS.by_language().values() for entry in listed)


def _under_headings(document: Document) -> Iterator[ReferenceList]:
    blocks = document.blocks
    closed = -1
    for match in matches(document, HEADINGS):
        index = document.block_index(match.span.start)
        if index is None or index <= closed or not content(document).is_main(index):
            continue
        heading = blocks[index]
        words = document.slice(heading.span)
        if heading.kind not in _HEADING_KINDS or not _stands_alone(words):
            # "References" and its entries may be one block, where no blank line divides them.
            first, *rest = _lines(document, heading.span)
            if not rest or not _stands_alone(document.slice(first)):
                continue
            entries = tuple(_entries(document, Span(rest[0].start, heading.span.end)))
            last = _last_block(document, index)
        else:
            last = _last_block(document, index)
            entries = ()
        for block in blocks[index + 1 : last + 1]:
            entries += tuple(_entries(document, block.span))
        closed = last
        if entries:
            yield ReferenceList(Span(entries[0].span.start, entries[-1].span.end), entries)


def _stands_alone(words: str) -> bool:
    return len(words) <= _HEADING_LENGTH and _is_heading_phrase(words.strip(" \t#*_=:.0123456789[]").lower())


def _last_block(document: Document, index: int) -> int:
    """The last block of the section: up to the next heading, or to a paragraph that is no entry."""
    blocks = document.blocks
    heading, last = blocks[index], index
    for at in range(index + 1, len(blocks)):
        block = blocks[at]
        if block.kind in {BlockKind.HEADING, BlockKind.TITLE}:
            if heading.kind is BlockKind.HEADING and block.level > heading.level:
                continue
            break
        if block.kind not in _LISTED_KINDS and not (
            block.kind in _ENTRY_KINDS and _is_entry(document.slice(block.span))
        ):
            break
        last = at
    return last


def _is_entry(words: str) -> bool:
    """Whether a paragraph could be an entry: it is numbered, dated, or gives an address, and is no page of prose."""
    if len(words) > _LONGEST_ENTRY and "\n" not in words:
        return False
    return _NUMBERED.match(words) is not None or _YEAR.search(words) is not None or "://" in words or "www." in words


def _lines(document: Document, span: Span) -> list[Span]:
    """The lines of a block; of those that Markdown runs together, the ones that begin with a number."""
    text, source = document.text, document.source
    starts = [span.start]
    at = text.find("\n", span.start, span.end)
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1, span.end)
    if document.media_type == "text/markdown":
        for mark in _JOINED.finditer(text, span.start, span.end):
            place = document.locate(Span(mark.start(), mark.start() + 1)).start
            line = source.rfind("\n", max(0, place - _INDENTED), place) + 1
            if (line or place <= _INDENTED) and not source[line:place].strip(" \t>"):
                starts.append(mark.start())
        starts = sorted(set(starts))
    return [Span(start, end) for start, end in zip(starts, (*starts[1:], span.end), strict=True)]


def _entries(document: Document, span: Span) -> Iterator[Entry]:
    """The entries of a block: one a line where lines are numbered, else the block as a whole."""
    text = document.text
    start = span.start
    number: str | None = None
    for line in _lines(document, span):
        mark = _NUMBERED.match(text, line.start, line.end)
        if mark is not None:
            if text[start : line.start].strip():
                yield _entry(text, Span(start, line.start), number)
            start, number = line.start, str(int(mark[mark.lastindex or 0].translate(SUPERSCRIPTS)))
    if text[start : span.end].strip():
        yield _entry(text, Span(start, span.end), number)


def _entry(text: str, span: Span, number: str | None) -> Entry:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.start + len(words.rstrip())
    return Entry(Span(start, end), number, words.strip(), tuple(_YEAR.findall(words)))


def first_number(document: Document, entry: Entry) -> int:
    """The number of a list's first entry, which the reading text lacks: that of the markup, else 1."""
    place = document.locate(entry.span).start
    form = {"text/html": _FIRST_OF_HTML, "text/markdown": _FIRST_OF_MARKDOWN}.get(document.media_type)
    stated = None if form is None else form.search(document.source, max(0, place - _BEFORE), place)
    return 1 if stated is None else int(stated[1])


def _without_heading(document: Document) -> ReferenceList | None:
    """Lines "[1] …", "[2] …" in rising order, wherever they stand."""
    text = document.text
    entries: list[Entry] = []
    for line in _bracketed_lines(document):
        mark = _BRACKETED.match(text, line.start)
        if mark is None:
            continue
        number = int(mark[1])
        if not entries and number != 1:
            continue
        if entries and number <= int(entries[-1].number or 0):
            break
        entries.append(_entry(text, line, str(number)))
    if not entries or (len(entries) < _FEWEST and text[entries[-1].span.end :].strip()):
        return None
    return ReferenceList(Span(entries[0].span.start, entries[-1].span.end), tuple(entries))


def _bracketed_lines(document: Document) -> Iterator[Span]:
    """Lines that begin with a number in brackets; those that Markdown runs together in paragraphs that begin so."""
    text = document.text
    for found in _LINE_START.finditer(text):
        end = text.find("\n", found.start())
        yield from _lines(document, Span(found.start(), len(text) if end < 0 else end))
