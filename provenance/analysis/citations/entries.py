"""Lists of references and their entries: what one looks like, where it begins and ends, and its number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.citations.citation import SUPERSCRIPTS
from provenance.api import Block, BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = [
    "ENTRY_KINDS",
    "HEADINGS",
    "KEYED",
    "Entry",
    "ReferenceList",
    "counts_plainly",
    "entries_in",
    "entry_lines",
    "entry_of",
    "first_number",
    "holds_entry",
    "may_begin_list",
    "undated",
]

HEADINGS = Phrases.load(__package__, "headings")
"""How lists of references are headed."""
_UNDATED = Phrases.load(__package__, "undated")
_NUMBERED = lazy_pattern(
    r"[ \t]*(?:\.\. )?(?:\[(\d{1,3})\](?:[ \t]+(?=\S)|:?[ \t]*(?=[A-Z“\"]))|(\d{1,3})[.)][ \t]+(?=\S)|\^(\d{1,3})[ \t]+(?=\S)"
    r"|([¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})[ \t]*(?=[^\W\d_]))"
)
_SEVERAL = lazy_pattern(r"[ \t]*\[?\d{1,3}[,;-]")  # how an entry begins that may have several numbers
_PLAIN_NUMBER = lazy_pattern(r"[ \t]*(\d{1,3})[ \t]+(?:[-–][ \t]+)?(?=[^\W\d_a-z]|[“”\"‘'„«])")
"""A number without a stop, as notes of books have it: "1 Gray, Fisheries, 148", "1 - Gray, Fisheries". It counts only in a list that counts so."""
_INDENTED = 40
"""Characters in front of such a number, at most."""
_JOINED = lazy_pattern(r"(?<= )(?=\[\d{1,3}\]|\^\d|[¹²³⁴-⁹])")
"""Where a Markdown paragraph, whose line ends are read as spaces, may begin a line with a number."""
_FIRST_OF_HTML = lazy_pattern(
    r"<ol\b[^>]*\sstart\s*=\s*[\"']?(\d{1,3})\b[^>]*>\s*<li\b[^>]*>(?:[^<]|<(?!li\b|/ol\b))*\Z", re.IGNORECASE
)
_FIRST_OF_MARKDOWN = lazy_pattern(r"(?:^|\n)[ \t>]*(\d{1,3})[.)][ \t]+\Z")
_BEFORE = 400
"""Characters of the source before an entry in which the mark of its list is looked for."""
_YEAR = lazy_pattern(r"(?<!\d)((?:1[5-9]|20)\d\d[a-z]?)(?![\da-z])")
KEYED = lazy_pattern(r"\[([A-Za-z][\w.+:/-]{1,30})\]\s")
"""The key at the beginning of an entry: "[RFC2119] Bradner, S. …", "[Doe20] J. Doe. …"."""
_IN_MARKUP = ".. ["  # how an entry of reStructuredText begins
_FARTHEST_NOTE = 4
"""By how much the number of a note may go on from the one before it, where notes count without stops."""
_LISTED_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.REFERENCE, BlockKind.NOTE})
"""Kinds of blocks that are entries by their markup."""
ENTRY_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TABLE_CELL})
_LONGEST_ENTRY = 900
"""Characters from which on a paragraph on one line is prose and no entry."""


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
    parted: bool = False
    """Whether what pages left stands between its entries, so that some may not be read."""


def may_begin_list(text: str) -> bool:
    """Whether a line begins with the number of a first entry."""
    return "[" in text and ("\n[1]" in text or "\n.. [1]" in text or text.startswith("[1]"))


def counts_plainly(document: Document, at: int) -> bool:
    """Whether the list that begins behind an offset counts without stops: "1 Gray, Fisheries, 148"."""
    text = document.text
    while at < len(text) and text[at].isspace():
        at += 1
    mark = _PLAIN_NUMBER.match(text, at)
    return mark is not None and int(mark[1]) == 1


def holds_entry(document: Document, block: Block, *, counts: bool) -> bool:
    """Whether a block is or could be an entry; `counts`: whether its list counts without stops."""
    if block.kind in _LISTED_KINDS:
        return True
    if block.kind not in ENTRY_KINDS:
        return False
    words = document.slice(block.span)
    return (counts and _PLAIN_NUMBER.match(words) is not None) or _is_entry(words)


def _is_entry(words: str) -> bool:
    """Whether a paragraph could be an entry: it is numbered, dated, or gives an address, and is no page of prose."""
    if (len(words) > _LONGEST_ENTRY and "\n" not in words) or _CHANGED.match(words) is not None:
        return False
    if (
        words.startswith(_IN_MARKUP)
        or KEYED.match(words) is not None
        or _NUMBERED.match(words) is not None
        or _YEAR.search(words) is not None
        or "://" in words
        or "www." in words
    ):
        return True
    return undated().search(words) is not None


_CHANGES = Phrases.load(__package__, "changes")
_CHANGED = lazy_pattern(
    lambda: (
        rf"[\W_]{{0,4}}(?:{any_of(_CHANGES.texts('note'))})[*_]{{0,2}}(?:[ ]?[:(]|[ ](?:(?:{any_of(_CHANGES.texts('when'))})[ ])?\d)"
    ),
    re.IGNORECASE,
)
"""How a note says that its text was changed: "*Updated 2016-05-09: …*"."""


@cache
def undated() -> re.Pattern[str]:
    """What stands in an entry where the year would: "n.d.", "in press"."""
    listed = sorted(_UNDATED.texts(), key=len, reverse=True)
    return lazy_pattern(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)", re.IGNORECASE)


def entry_lines(document: Document, span: Span) -> list[Span]:
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


def entries_in(document: Document, span: Span, counted: int | None = None) -> Iterator[Entry]:
    """The entries of a block: one a line where lines are numbered, or where their further lines are indented; else the block as a whole.

    `counted` is the last number of a list that counts without stops; None for any other.
    """
    text = document.text
    start = span.start
    number: str | None = None
    lines = entry_lines(document, span)
    hanging = document.media_type == "text/plain" and _hangs(text, lines)
    for line in lines:
        mark = _NUMBERED.match(text, line.start, line.end)
        if mark is None and _SEVERAL.match(text, line.start, line.end) is not None:
            from provenance.analysis.citations.joined_entries import numbers_at  # noqa: PLC0415 - few entries have

            if several := numbers_at(text, line):
                if text[start : line.start].strip():
                    yield entry_of(text, Span(start, line.start), number)
                start, number = line.start, several[-1]
                yield from (entry_of(text, line, one) for one in several[:-1])
                continue
        if mark is None and counted is not None:
            mark = _PLAIN_NUMBER.match(text, line.start, line.end)
            if mark is not None and not counted < int(mark[1]) <= counted + _FARTHEST_NOTE:
                mark = None
        if mark is not None:
            if text[start : line.start].strip():
                yield entry_of(text, Span(start, line.start), number)
            start, number = line.start, str(int(mark[mark.lastindex or 0].translate(SUPERSCRIPTS)))
            counted = counted if counted is None else int(number)
        elif hanging and number is None and line.start > start and not text[line.start].isspace():
            yield entry_of(text, Span(start, line.start), None)
            start = line.start
    if text[start : span.end].strip():
        yield entry_of(text, Span(start, span.end), number)


def _hangs(text: str, lines: list[Span]) -> bool:
    """Whether the lines of a block are entries with their further lines indented."""
    indented = [text[line.start].isspace() for line in lines if line.end > line.start]
    return any(indented) and not indented[0]


def entry_of(text: str, span: Span, number: str | None) -> Entry:
    """The entry that a stretch of text holds, without the space around it."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.start + len(words.rstrip())
    return Entry(Span(start, end), number, words.strip(), tuple(_YEAR.findall(words)))


def first_number(document: Document, entry: Entry) -> int:
    """The number of a list's first entry, which the reading text lacks: that of the markup, else 1."""
    place = document.locate(entry.span).start
    form = {
        "text/html": _FIRST_OF_HTML,
        "text/markdown": _FIRST_OF_MARKDOWN,
        "text/org": _FIRST_OF_MARKDOWN,
        "text/asciidoc": _FIRST_OF_MARKDOWN,
    }.get(document.media_type)
    stated = None if form is None else form.search(document.source, max(0, place - _BEFORE), place)
    return 1 if stated is None else int(stated[1])
