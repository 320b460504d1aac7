"""Lists of references in the reading text: "References", then one entry a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.citations.citation import SUPERSCRIPTS
from provenance.analysis.citations.page_breaks import is_furniture, next_entry, number_of, source_number
from provenance.analysis.content import content
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Phrases, Span, lazy_pattern, matches
from provenance.named_tuples import NamedTuple

__all__ = ["HEADINGS", "Entry", "ReferenceList", "first_number", "reference_lists", "undated"]

HEADINGS = Phrases.load(__package__, "headings")
_PARTS = Phrases.load(__package__, "parts_of_lists")
_UNDATED = Phrases.load(__package__, "undated")

_NUMBERED = lazy_pattern(
    r"[ \t]*(?:\.\. )?(?:\[(\d{1,3})\](?:[ \t]+(?=\S)|:?[ \t]*(?=[A-Z“\"]))|(\d{1,3})[.)][ \t]+(?=\S)|\^(\d{1,3})[ \t]+(?=\S)"
    r"|([¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})[ \t]*(?=[^\W\d_]))"
)
_SEVERAL = lazy_pattern(r"[ \t]*\[?\d{1,3}[,;-]")  # how an entry begins that may have several numbers
_PLAIN_NUMBER = lazy_pattern(r"[ \t]*(\d{1,3})[ \t]+(?:[-–][ \t]+)?(?=[^\W\d_a-z]|[“”\"‘'„«])")
"""A number without a stop, as notes of books have it: "1 Gray, Fisheries, 148", "1 - Gray, Fisheries". It counts only in a list that counts so."""
_BRACKETED = lazy_pattern(r"(?:\.\. )?\[(\d{1,3})\](?:[ \t]+(?=\S)|:?[ \t]*(?=[A-Z“\"]))")
_INDENTED = 40
"""Characters in front of such a number, at most."""
_LINE_START = lazy_pattern(r"^(?=(?:\.\. )?\[\d)", re.MULTILINE)
_JOINED = lazy_pattern(r"(?<= )(?=\[\d{1,3}\]|\^\d|[¹²³⁴-⁹])")
"""Where a Markdown paragraph, whose line ends are read as spaces, may begin a line with a number."""
_FIRST_OF_HTML = lazy_pattern(
    r"<ol\b[^>]*\sstart\s*=\s*[\"']?(\d{1,3})\b[^>]*>\s*<li\b[^>]*>(?:[^<]|<(?!li\b|/ol\b))*\Z", re.IGNORECASE
)
_FIRST_OF_MARKDOWN = lazy_pattern(r"(?:^|\n)[ \t>]*(\d{1,3})[.)][ \t]+\Z")
_BEFORE = 400
"""Characters of the source before an entry in which the mark of its list is looked for."""
_YEAR = lazy_pattern(r"(?<!\d)((?:1[5-9]|20)\d\d[a-z]?)(?![\da-z])")
_HEADING_LENGTH = 60  # characters of the heading of a list
_AROUND_HEADING = " \t#*_=:.0123456789[]-–—~▾▼▸"
_APPENDED = lazy_pattern(r"appendix \w{1,3}\s?[:.–-]?\s+|\s*\([\w ]{1,24}\)\Z")
"""What stands around the words of a heading: "Appendix B: References", "References (selected)"."""
_BEGINS_BY_NAME = lazy_pattern(
    r"[^\w\n]{0,3}[^\W\d_a-z][\w'’-]+(?:[ -][^\W\d_a-z][\w'’-]+)?, (?:[^\W\d_a-z]\.|[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z]\.)?(?:[.,]| and | & ))"
)
"""How an entry begins that is by somebody: "Hale, L. …", "Worster, Donald. …"."""
KEYED = lazy_pattern(r"\[([A-Za-z][\w.+:/-]{1,30})\]\s")
"""The key at the beginning of an entry: "[RFC2119] Bradner, S. …", "[Doe20] J. Doe. …"."""
_IN_MARKUP = ".. ["  # how an entry of reStructuredText begins
_RUN_IN = (": ", ":** ", ":* ", ":\n")
_IN_LINE = lazy_pattern(r"(?<=[\s:;])(?:\[(\d{1,3})\]:?\s|\(?(\d{1,3})[.)]\s(?=[^\W\d_a-z“\"]))")
"""The number of an entry within a line."""
_BEHIND_ENTRY = lazy_pattern(r"(?<=[.;)\w])[ \t]+\[(\d{1,3})\][ \t]+(?=[A-ZÀ-Þ“\"][^\n]{0,80}?(?:\d{4}|,))")
"""Behind an entry the next one, whose line end was lost: "… 1990. [9] Hall, B., Lamps"; a word of the sentence goes on in small letters."""
_SHORT_ENTRY = 300  # characters of a paragraph between two entries that may belong to their list
_FIRST_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_ENTRY_ENDS = (".", "/", ")", "”")
_FARTHEST_NOTE = 4
"""By how much the number of a note may go on from the one before it, where notes count without stops."""
_HEADING_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TITLE})
_LISTED_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.REFERENCE, BlockKind.NOTE})
"""Kinds of blocks that are entries by their markup."""
_ENTRY_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TABLE_CELL})
_LONGEST_ENTRY = 900
"""Characters from which on a paragraph on one line is prose and no entry."""
_FARTHEST_ITEM = 20
"""By how much the number of an entry may go on where what pages left parts the list."""
_SHARE = 4
"""Of so many entries one at least has a number, where the others lost theirs."""
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
    parted: bool = False
    """Whether what pages left stands between its entries, so that some may not be read."""


def _may_begin_list(text: str) -> bool:
    """Whether a line begins with the number of a first entry."""
    return "[" in text and ("\n[1]" in text or "\n.. [1]" in text or text.startswith("[1]"))


def reference_lists(document: Document) -> tuple[ReferenceList, ...]:
    """The lists of references of the main content, in order: those under a heading that says so, and numbered lines."""
    found = list(_under_headings(document))
    if not found and _may_begin_list(document.text):
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
            first, *rest = _lines(document, heading.span)
            if not rest or not _stands_alone(document.slice(first)):
                none = index
                continue
            rest = [
                line for line in rest if document.slice(line).strip(_AROUND_HEADING + "\n")
            ]  # without a rule under it
        else:
            rest = []
        behind = rest[0].start if rest else heading.span.end
        counts = _counts_plainly(document, behind)
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
    entries = [*_entries(document, first, 0 if counts else None)] if first.end > first.start else []
    for at in indexes:
        block = document.blocks[at]
        if at not in left:
            if not _is_part(document.slice(block.span)):
                entries.extend(_entries(document, block.span, _last_number(entries) if counts else None))
        elif entries and not is_furniture(document, block):
            whole = Span(entries[-1].span.start, block.span.end)
            entries[-1] = _entry(document.text, whole, entries[-1].number)
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
        _entry(text, Span(start, end), str(number))
        for (start, number), end in zip(starts, (*ends, span.end), strict=True)
    )


def _last_number(entries: list[Entry]) -> int:
    return next((int(entry.number) for entry in reversed(entries) if entry.number), 0)


def _counts_plainly(document: Document, at: int) -> bool:
    """Whether the list that begins behind an offset counts without stops: "1 Gray, Fisheries, 148"."""
    text = document.text
    while at < len(text) and text[at].isspace():
        at += 1
    mark = _PLAIN_NUMBER.match(text, at)
    return mark is not None and int(mark[1]) == 1


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
        if block.kind not in HEADING_KINDS and _holds_entry(document, block, counts=counts):
            last, number = at, number_of(document, block) or number
            continue
        if block.kind not in HEADING_KINDS and _is_between(document, blocks[last], at, counts=counts):
            continue
        on = next_entry(document, last, at, number, lambda found: _holds_entry(document, found, counts=counts))
        if on is None:
            break
        left.update(range(at, on))
        at = on - 1
    return last, frozenset(left)


def _holds_entry(document: Document, block: Block, *, counts: bool) -> bool:
    if block.kind in _LISTED_KINDS:
        return True
    if block.kind not in _ENTRY_KINDS:
        return False
    words = document.slice(block.span)
    return (counts and _PLAIN_NUMBER.match(words) is not None) or _is_entry(words)


def _is_between(document: Document, before: Block, at: int, *, counts: bool) -> bool:
    """Whether a paragraph that could be anything stands in a list, which goes on behind it.

    It is the end of an entry, the heading of a part, begins with a name as entries do, or has its place in the order of the alphabet.
    """
    blocks = document.blocks
    words = document.slice(blocks[at].span).strip()
    if (
        blocks[at].kind not in _ENTRY_KINDS
        or len(words) > _SHORT_ENTRY
        or at + 1 == len(blocks)
        or not _holds_entry(document, blocks[at + 1], counts=counts)
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


def _is_entry(words: str) -> bool:
    """Whether a paragraph could be an entry: it is numbered, dated, or gives an address, and is no page of prose."""
    if len(words) > _LONGEST_ENTRY and "\n" not in words:
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


@cache
def undated() -> re.Pattern[str]:
    """What stands in an entry where the year would: "n.d.", "in press"."""
    listed = sorted(_UNDATED.texts(), key=len, reverse=True)
    return lazy_pattern(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)", re.IGNORECASE)


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


def _entries(document: Document, span: Span, counted: int | None = None) -> Iterator[Entry]:
    """The entries of a block: one a line where lines are numbered, or where their further lines are indented; else the block as a whole.

    `counted` is the last number of a list that counts without stops; None for any other.
    """
    text = document.text
    start = span.start
    number: str | None = None
    lines = _lines(document, span)
    hanging = document.media_type == "text/plain" and _hangs(text, lines)
    for line in lines:
        mark = _NUMBERED.match(text, line.start, line.end)
        if mark is None and _SEVERAL.match(text, line.start, line.end) is not None:
            from provenance.analysis.citations.joined_entries import numbers_at  # noqa: PLC0415 - few entries have

            if several := numbers_at(text, line):
                if text[start : line.start].strip():
                    yield _entry(text, Span(start, line.start), number)
                start, number = line.start, several[-1]
                yield from (_entry(text, line, one) for one in several[:-1])
                continue
        if mark is None and counted is not None:
            mark = _PLAIN_NUMBER.match(text, line.start, line.end)
            if mark is not None and not counted < int(mark[1]) <= counted + _FARTHEST_NOTE:
                mark = None
        if mark is not None:
            if text[start : line.start].strip():
                yield _entry(text, Span(start, line.start), number)
            start, number = line.start, str(int(mark[mark.lastindex or 0].translate(SUPERSCRIPTS)))
            counted = counted if counted is None else int(number)
        elif hanging and number is None and line.start > start and not text[line.start].isspace():
            yield _entry(text, Span(start, line.start), None)
            start = line.start
    if text[start : span.end].strip():
        yield _entry(text, Span(start, span.end), number)


def _hangs(text: str, lines: list[Span]) -> bool:
    """Whether the lines of a block are entries with their further lines indented."""
    indented = [text[line.start].isspace() for line in lines if line.end > line.start]
    return any(indented) and not indented[0]


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
            yield _entry(text, Span(start, mark.start()), str(number))
            start, number = mark.start(), number + 1
    yield _entry(text, Span(start, line.end), str(number))


def _listed(text: str, entries: list[Entry]) -> Iterator[ReferenceList]:
    """The list of some entries; none of a single one that does not end the text."""
    if entries and (len(entries) >= _FEWEST or not text[entries[-1].span.end :].strip()):
        yield ReferenceList(Span(entries[0].span.start, entries[-1].span.end), tuple(entries))


def _bracketed_lines(document: Document) -> Iterator[Span]:
    """Lines that begin with a number in brackets; those that Markdown runs together in paragraphs that begin so."""
    text = document.text
    for found in _LINE_START.finditer(text):
        end = text.find("\n", found.start())
        yield from _lines(document, Span(found.start(), len(text) if end < 0 else end))
