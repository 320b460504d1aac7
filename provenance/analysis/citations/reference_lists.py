"""Lists of references in the reading text: "References", then one entry a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.citations.entries import (
    ENTRY_KINDS,
    HEADINGS,
    Entry,
    ReferenceList,
    counts_plainly,
    entries_in,
    entry_lines,
    entry_of,
    holds_entry,
    may_begin_list,
)
from provenance.analysis.citations.page_breaks import is_furniture, next_entry, number_of, source_number
from provenance.analysis.content import content
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Phrases, Span, lazy_pattern, matches

__all__ = ["reference_lists"]

_PARTS = Phrases.load(__package__, "parts_of_lists")

_BRACKETED = lazy_pattern(r"(?:\.\. )?\[(\d{1,3})\](?:[ \t]+(?=\S)|:?[ \t]*(?=[A-Z“\"]))")
_LINE_START = lazy_pattern(r"^(?=(?:\.\. )?\[\d)", re.MULTILINE)
_HEADING_LENGTH = 60  # characters of the heading of a list
_AROUND_HEADING = " \t#*_=:.0123456789[]-–—~▾▼▸"
_APPENDED = lazy_pattern(r"appendix \w{1,3}\s?[:.–-]?\s+|\s*\([\w ]{1,24}\)\Z")
"""What stands around the words of a heading: "Appendix B: References", "References (selected)"."""
_BEGINS_BY_NAME = lazy_pattern(
    r"[^\w\n]{0,3}[^\W\d_a-z][\w'’-]+(?:[ -][^\W\d_a-z][\w'’-]+)?, (?:[^\W\d_a-z]\.|[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z]\.)?(?:[.,]| and | & ))"
)
"""How an entry begins that is by somebody: "Hale, L. …", "Worster, Donald. …"."""
_RUN_IN = (": ", ":** ", ":* ", ":\n")
_IN_LINE = lazy_pattern(r"(?<=[\s:;])(?:\[(\d{1,3})\]:?\s|\(?(\d{1,3})[.)]\s(?=[^\W\d_a-z“\"]))")
"""The number of an entry within a line."""
_BEHIND_ENTRY = lazy_pattern(r"(?<=[.;)\w])[ \t]+\[(\d{1,3})\][ \t]+(?=[A-ZÀ-Þ“\"][^\n]{0,80}?(?:\d{4}|,))")
"""Behind an entry the next one, whose line end was lost: "… 1990. [9] Hall, B., Lamps"; a word of the sentence goes on in small letters."""
_SHORT_ENTRY = 300  # characters of a paragraph between two entries that may belong to their list
_FIRST_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_ENTRY_ENDS = (".", "/", ")", "”")
_HEADING_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TITLE})
_FARTHEST_ITEM = 20
"""By how much the number of an entry may go on where what pages left parts the list."""
_SHARE = 4
"""Of so many entries one at least has a number, where the others lost theirs."""
_FEWEST = 2
"""Entries of a list without a heading that does not end the text."""


def reference_lists(document: Document) -> tuple[ReferenceList, ...]:
    """The lists of references of the main content, in order: those under a heading that says so, and numbered lines."""
    found = list(_under_headings(document))
    if not found and may_begin_list(document.text):
        found.extend(_without_heading(document))
    return tuple(found)


@cache
def _is_heading_phrase(words: str) -> bool:
    return words in HEADINGS.texts()


def _under_headings(document: Document) -> Iterator[ReferenceList]:
    text, blocks = document.text, document.blocks
    closed = none = -1  # the last block of a list, the last that no heading opens
    for match in matches(document, HEADINGS):
        index = document.block_index(match.span.start)
        if index is None or index <= closed or not content(document).is_main(index):
            continue
        heading = blocks[index]
        words = document.slice(heading.span)
        if match.span.start == heading.span.start and text.startswith(_RUN_IN, match.span.end):
            run_in = _run_in(document, heading.span)
            if run_in:
                closed = index
                yield ReferenceList(Span(run_in[0].span.start, run_in[-1].span.end), run_in)
                continue
        if index == none:  # its lines are the same for every such word in it
            continue
        if heading.kind not in _HEADING_KINDS or not _stands_alone(words):
            # "References" and its entries may be one block, where no blank line divides them.
            first, *rest = entry_lines(document, heading.span)
            if not rest or not _stands_alone(document.slice(first)):
                none = index
                continue
            rest = [
                line for line in rest if document.slice(line).strip(_AROUND_HEADING + "\n")
            ]  # without a rule under it
        else:
            rest = []
        behind = rest[0].start if rest else heading.span.end
        counts = counts_plainly(document, behind)
        last, left = _last_block(document, index, counts=counts)
        entries = _gathered(
            document,
            Span(behind, heading.span.end if rest else behind),
            range(index + 1, last + 1),
            left,
            counts=counts,
        )
        closed = last
        if entries:
            if left:
                entries = _counted(document, entries)
            yield ReferenceList(Span(entries[0].span.start, entries[-1].span.end), tuple(entries), parted=bool(left))


def _gathered(document: Document, first: Span, indexes: range, left: frozenset[int], *, counts: bool) -> list[Entry]:
    """The entries of a list, which begin in the block of its heading or in those below; `left`: blocks that are no entries, but may be ends of them."""
    entries = [*entries_in(document, first, 0 if counts else None)] if first.end > first.start else []
    for at in indexes:
        block = document.blocks[at]
        if at not in left:
            if not _is_part(document.slice(block.span)):
                entries.extend(entries_in(document, block.span, _last_number(entries) if counts else None))
        elif entries and not is_furniture(document, block):
            whole = Span(entries[-1].span.start, block.span.end)
            entries[-1] = entry_of(document.text, whole, entries[-1].number)
    return entries


def _counted(document: Document, entries: list[Entry]) -> list[Entry]:
    """Entries with the numbers of their lines in Markdown, where what pages left parts them, so that each is a list of its own; as they are where few have one."""
    numbers = [source_number(document, entry.span.start) for entry in entries]
    rising = 0
    for at, number in enumerate(numbers):
        if number is None or entries[at].number is not None or not rising < number <= rising + _FARTHEST_ITEM:
            numbers[at] = None
        else:
            rising = number
    if sum(number is not None for number in numbers) * _SHARE < len(entries):
        return entries
    return [
        entry if number is None else entry._replace(number=str(number))
        for entry, number in zip(entries, numbers, strict=True)
    ]


def _run_in(document: Document, span: Span) -> tuple[Entry, ...]:
    """The entries of a list that stands in one paragraph: "Sources: [1] Quay log. [2] Harbour Board, 2019."; none where it is no such list."""
    text = document.text
    starts: list[tuple[int, int]] = []
    for mark in _IN_LINE.finditer(text, span.start, span.end):
        number = int(mark[1] or mark[2])
        if number == len(starts) + 1:
            starts.append((mark.start(), number))
    if len(starts) < _FEWEST or text.find(":", span.start, starts[0][0]) < 0:
        return ()
    ends = [start for start, _ in starts[1:]]
    return tuple(
        entry_of(text, Span(start, end), str(number))
        for (start, number), end in zip(starts, (*ends, span.end), strict=True)
    )


def _last_number(entries: list[Entry]) -> int:
    return next((int(entry.number) for entry in reversed(entries) if entry.number), 0)


@cache
def _parts() -> frozenset[str]:
    return frozenset(_PARTS.texts())


def _is_part(words: str) -> bool:
    """Whether a line is no entry, but the heading of a part of a list, "Journal articles", or a rule."""
    if len(words) > _HEADING_LENGTH:
        return False
    plain = words.strip(_AROUND_HEADING + "\n")
    return not plain or plain.lower() in _parts()


def _stands_alone(words: str) -> bool:
    if len(words) > _HEADING_LENGTH:
        return False
    plain = words.strip(_AROUND_HEADING).lower()
    if _is_heading_phrase(plain):
        return True
    joined = _APPENDED.sub("", plain).replace("&", " and ").replace("/", " and ")
    return _is_heading_phrase(" ".join(joined.split()))


def _last_block(document: Document, index: int, *, counts: bool) -> tuple[int, frozenset[int]]:
    """The last block of the section, and the blocks in it that pages left: up to the next heading, or to a paragraph that is no entry and has none behind it.

    `counts`: whether the list counts without stops.
    """
    blocks = document.blocks
    heading, last, left = blocks[index], index, set[int]()
    number: int | None = None
    at = index
    while (at := at + 1) < len(blocks):
        block = blocks[at]
        below = heading.kind is BlockKind.HEADING and block.level > heading.level
        if block.kind in HEADING_KINDS and (below or _is_part(document.slice(block.span))):
            continue
        if block.kind not in HEADING_KINDS and holds_entry(document, block, counts=counts):
            last, number = at, number_of(document, block) or number
            continue
        if block.kind not in HEADING_KINDS and _is_between(document, blocks[last], at, counts=counts):
            continue
        on = next_entry(document, last, at, number, lambda found: holds_entry(document, found, counts=counts))
        if on is None:
            break
        left.update(range(at, on))
        at = on - 1
    return last, frozenset(left)


def _is_between(document: Document, before: Block, at: int, *, counts: bool) -> bool:
    """Whether a paragraph that could be anything stands in a list, which goes on behind it.

    It is the end of an entry, the heading of a part, begins with a name as entries do, or has its place in the order of the alphabet.
    """
    blocks = document.blocks
    words = document.slice(blocks[at].span).strip()
    if (
        blocks[at].kind not in ENTRY_KINDS
        or len(words) > _SHORT_ENTRY
        or at + 1 == len(blocks)
        or not holds_entry(document, blocks[at + 1], counts=counts)
    ):
        return False
    parted = "\n\n" in document.text[blocks[at - 1].span.end : blocks[at].span.start]
    if not parted or _is_part(words) or _BEGINS_BY_NAME.match(words) is not None:
        return True
    if not words.endswith(_ENTRY_ENDS):
        return False
    firsts = [_FIRST_WORD.search(document.text, *block.span) for block in (before, blocks[at], blocks[at + 1])]
    ordered = [first[0].casefold() for first in firsts if first is not None]
    return len(ordered) == len(firsts) and ordered[0] < ordered[1] < ordered[2]


def _without_heading(document: Document) -> Iterator[ReferenceList]:
    """Lines "[1] …", "[2] …" in rising order, wherever they stand; a page of several texts has as many lists."""
    text = document.text
    entries: list[Entry] = []
    for line in _bracketed_lines(document):
        mark = _BRACKETED.match(text, line.start)
        if mark is None:
            continue
        number = int(mark[1])
        if entries and number == 1:
            yield from _listed(text, entries)
            entries = []
        if number == 1 if not entries else number > int(entries[-1].number or 0):
            entries.extend(_run_together(text, line, number))
        elif entries:
            break
    yield from _listed(text, entries)


def _run_together(text: str, line: Span, number: int) -> Iterator[Entry]:
    """The entry of a line, and those that lost the end of the line before them: "[8] Hall, Lamps, 1990. [9] Ode, Wicks, 1991."."""
    start = line.start
    for mark in _BEHIND_ENTRY.finditer(text, line.start + 1, line.end):
        if int(mark[1]) == number + 1 and text.find(f"\n[{mark[1]}]", line.end - 1) < 0:
            yield entry_of(text, Span(start, mark.start()), str(number))
            start, number = mark.start(), number + 1
    yield entry_of(text, Span(start, line.end), str(number))


def _listed(text: str, entries: list[Entry]) -> Iterator[ReferenceList]:
    """The list of some entries; none of a single one that does not end the text."""
    if entries and (len(entries) >= _FEWEST or not text[entries[-1].span.end :].strip()):
        yield ReferenceList(Span(entries[0].span.start, entries[-1].span.end), tuple(entries))


def _bracketed_lines(document: Document) -> Iterator[Span]:
    """Lines that begin with a number in brackets; those that Markdown runs together in paragraphs that begin so."""
    text = document.text
    for found in _LINE_START.finditer(text):
        end = text.find("\n", found.start())
        yield from entry_lines(document, Span(found.start(), len(text) if end < 0 else end))
