"""Numbers in brackets that cite nothing: verses, days of the other calendar, indices, and those that begin a note of one's own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice, pairwise

from provenance.analysis.citations.citation import Citation
from provenance.analysis.dates.names import MONTH_LETTERS
from provenance.analysis.program_runs import is_in_program
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.citations.unlisted.note_heads import heads_note

_DEFINITION = lazy_pattern(r"(?m)^[ \t]*\^?\[(\d{1,3})\]:")
"""A note of one's own making at the foot: "[3]: 1.7% of the trends"."""
_DAY_BEFORE = lazy_pattern(rf"\b(?:(?i:{MONTH_LETTERS})[a-z]*\.?\s)?(\d{{1,2}})\s\Z")
_MONTH_BESIDE = lazy_pattern(rf"(?i)\b(?:{MONTH_LETTERS})[a-z]{{0,6}}\b")
_AROUND_DAY = 16
"""Characters beside a day in which its month stands."""
_BEHIND = frozenset(range(10, 14))
"""Days by which the calendar of Caesar is behind."""
_INDEXED = lazy_pattern(r"\w\[[A-Za-z_]\w{0,8}(?:\s?[+*/-]\s?\w{1,4})?\]\Z")
"""Before the second index of an array: "plot[i][1]", "rows[n+1][3]"."""
_RAISED_NAME = lazy_pattern(r"\[[^\W\d_][^\[\]]{1,14}\][⁰¹²³⁴-⁹]{1,3}\Z")
"""A name in brackets that ends with a figure: the film "[REC]²"."""
_ALLOCATED = lazy_pattern(
    r"\b(?:new\s[A-Z][\w.]{0,30}|new\s(?:int|char|byte|long|short|float|double|bool(?:ean)?)|(?:unsigned\s)?(?:int|char|byte|long|float|double|u?int\d+_t)\s\w{1,20})\\?\Z"
)
"""Before the length of an array in a line of a program: "new Lamp[5]", "char name[20]"."""
_DECLARED = 48
_BEGINS_NOTE = lazy_pattern(r"(?m)^[ \t>]*\[(\d{1,3})\](?=\s+[^\W\d_])")
"""The head of a note of one's own on a line of its own, below the mark."""
_VERSE = lazy_pattern(r"(?:\A|\n|[.!?:;,…][”\"’»)]?\s)\Z")
_VERSE_BEHIND = lazy_pattern(r"\s[“\"‘«¿¡]?[A-ZÀ-Þ]")


def is_name_or_index(document: Document, span: Span) -> bool:
    """Whether a number in brackets is the second index of an array or stands among the signs of a script, or a raised one ends a name in brackets."""
    begin = max(0, span.start - _AROUND_DAY)
    return (
        _INDEXED.search(document.text, begin, span.start) is not None
        or _RAISED_NAME.search(document.text, begin, span.end) is not None
        or _ALLOCATED.search(document.text, max(0, span.start - _DECLARED), span.start) is not None
        or _is_value(document.text, span)
        or is_in_program(document, span)
        or _CALLED.search(document.text, max(0, span.start - _CALL), span.start) is not None
        or _BITS.search(document.text, max(0, span.start - _OF_BITS), span.end) is not None
    )


_CALLED = lazy_pattern(
    r"(?<![A-Za-z])[a-z]\w{1,30}\((?!(?:1[5-9]|20)\d\d[a-z]?\))(?:[\d., ]{0,12}|[\"'][^\"'()\n]{0,20}[\"'])\)\Z",
    signs=(")",),
)
_CALL = 56
"""A function that is called, before an index into what it gives: "useLamp(99)[1]"; not "(2011)", nor "(s)"."""
_BITS = lazy_pattern(r"(?:\w\[\d{1,3}\s?:\s?(?:[A-Za-z]|0)|\b[Bb]its?\s?\[\d{1,3}(?:\s?:\s?\d{1,3})?)\]\Z")
"""The bits of a register behind its name or the word: "Bit[7:N]", "CTRL[15:0]", "bits [7:4]"."""
_OF_BITS = 5


def _is_value(text: str, span: Span) -> bool:
    """Whether a number in brackets is the value of a key in data that a program printed: `"name":[1],`."""
    return (
        text.startswith((",", "}", "]"), span.end)
        and _KEYED.search(text, max(0, span.start - 4), span.start) is not None
    )


_KEYED = lazy_pattern(r"[\"”“’']\s?:\s?\Z")


def without_other_numbers(document: Document, lost: Sequence[Citation]) -> list[Citation]:
    """Marks that lead to no entry, without the numbers that are no marks, and those that lead to a note of one's own."""
    numbered = [mark for mark in lost if mark.kind == "numbered" and not _is_day(document, mark)]
    verses, heads = _verses(document, numbered), _heads_of_notes(document)
    defined = set(_DEFINITION.findall(document.source))
    left = {
        mark.span
        for mark in numbered
        if mark.span not in verses
        and not _runs_into_note_before(document, mark)
        and not all(heads.get(one, -1) >= mark.span.end for one in _numbers_of(mark))
        and not (mark.target is not None and defined.issuperset(_numbers_of(mark)))
    }
    return [mark for mark in lost if mark.kind != "numbered" or mark.span in left]


def _runs_into_note_before(document: Document, mark: Citation) -> bool:
    """Whether a mark is the head of a note that lost its line: right behind a word of the note before, whose own head begins the block, and before a new sentence."""
    block = document.block_at(mark.span.start)
    number = mark.target or ""
    return (
        block is not None
        and number.isdecimal()
        and document.text.startswith(f"[{int(number) - 1}]", block.span.start)
        and document.text[mark.span.start - 1].isalnum()
        and _NOTE_BEHIND.match(document.text, mark.span.end) is not None
    )


_NOTE_BEHIND = lazy_pattern(r"\s[“\"‘«„*_]{0,2}\s?[*_]?[A-ZÀ-Þ]")


def _heads_of_notes(document: Document) -> dict[str, int]:
    """Where the heads of notes end that begin a block, or a line before a capital letter, by their numbers: "[3] There are …"."""
    heads = _named_items(document) | _in_table_of_notes(document)
    heads |= {
        head[1]: head.end()
        for head in _BEGINS_NOTE.finditer(document.text)
        if document.text[head.end() : head.end() + 4].lstrip()[:1].isupper()
        or ((block := document.block_at(head.start(1))) is not None and block.span.start >= head.start())
    }
    return heads


def _in_table_of_notes(document: Document) -> dict[str, int]:
    """The notes of a table whose class says that it has them, with where their numbers end: `<table class="footnotes_table"><tr><th>1</th><td>Gray, p. 40</td></tr></table>`."""
    found: dict[str, int] = {}
    for cell, behind in pairwise(document.blocks):
        if cell.kind is behind.kind is BlockKind.TABLE_CELL and cell.element is not None:
            number = document.slice(cell.span).strip("[]. ")
            if number.isdecimal() and any(
                element.name == "table" and "footnote" in " ".join(element.classes).lower()
                for element in cell.element.lineage()
            ):
                found[number] = cell.span.end
    return found


def _named_items(document: Document) -> dict[str, int]:
    """The items of lists of a page that are called by a number and lead back into its text, with where they end: `<li id="note8">Gray, p. 40 <a href="#ref8">↩</a></li>`."""
    starts = [link.span.start for link in document.links]
    found: dict[str, int] = {}
    for block in document.blocks:
        if block.kind is not BlockKind.LIST_ITEM or block.element is None:
            continue
        item = next((one for one in block.element.lineage() if one.name == "li"), None)
        named = None if item is None else _NAMED.fullmatch(item.id)
        if named is None:
            continue
        within = document.links[bisect_left(starts, block.span.start) : bisect_left(starts, block.span.end)]
        if any(link.target.startswith("#") for link in within):
            found[named[1]] = block.span.end
    return found


_NAMED = lazy_pattern(r"[A-Za-z][A-Za-z:_.-]{0,30}?0*([1-9]\d{0,2})")


def hangs_on_word(text: str, span: Span) -> bool:
    """Whether one number in brackets, or a few, stand behind a word or its stop, as citations do; the head of a note behind the end of markup or of a quotation does not, nor do bounds."""
    before = text[max(0, span.start - 2) : span.start].rstrip(" \xa0\n")
    return before[-1:].isalnum() or (before[-1:] in _STOPS and before != "")


_STOPS = frozenset('.,;:!?)%…”’»"]')


def _numbers_of(mark: Citation) -> list[str]:
    return (mark.target or "").split(", ")


def _verses(document: Document, numbered: Sequence[Citation]) -> frozenset[Span]:
    """Numbers that begin sentences and count them, as those of the verses of a passage: "[16] The first time … [17] But then …"."""
    begun = [
        mark
        for mark in numbered
        if _VERSE.search(document.text, max(0, mark.span.start - 3), mark.span.start) is not None
        and _VERSE_BEHIND.match(document.text, mark.span.end) is not None
    ]
    return frozenset(
        span
        for one, other in pairwise(begun)
        if (one.target or "").isdigit() and other.target == str(int(one.target or 0) + 1)
        for span in (one.span, other.span)
    )


def _is_day(document: Document, mark: Citation) -> bool:
    """Whether a number in brackets is the day of the other calendar behind that of a date: "November 18 [30], 1889", "28 [9] January"."""
    text, start = document.text, mark.span.start
    day = _DAY_BEFORE.search(text, max(0, start - _AROUND_DAY), start)
    if day is None or not (mark.target or "").isdigit():
        return False
    beside = text[max(0, start - _AROUND_DAY) : start] + text[mark.span.end : mark.span.end + _AROUND_DAY]
    later = int(mark.target or 0) - int(day[1])
    months = (later, later + 28, later + 29, later + 30, later + 31)
    return not _BEHIND.isdisjoint(months) and _MONTH_BESIDE.search(beside) is not None


def is_interval(document: Document, span: Span) -> bool:
    """Whether figures in brackets are the bounds of the figure right before them, as tables have a median with its range: "49[40-67]", "3 [2; 5]"."""
    bounds = _BOUNDS.fullmatch(document.text, *span)
    middle = None if bounds is None else _MIDDLE.search(document.text, max(0, span.start - _FIGURE), span.start)
    if bounds is None or middle is None:
        return False
    return float(bounds["first"]) <= float(middle[1]) <= float(bounds["last"])


_BOUNDS = lazy_pattern(r"\[(?P<first>\d{1,3})\s?(?:[-–;,]|to)\s?(?P<last>\d{1,3})\]")
_MIDDLE = lazy_pattern(r"(?<![\w.,])(\d{1,3}(?:\.\d{1,3})?)\s?%?\s?\Z")
_FIGURE = 12
"""Characters before the bracket in which that figure stands."""


def is_no_citation(document: Document, span: Span) -> bool:
    """Whether a number in brackets cites nothing: a name or an index, an interval, the head of a note."""
    return (
        is_name_or_index(document, span)
        or is_interval(document, span)
        or heads_note(document, span)
        or is_of_quoted_page(document, span)
        or is_of_quoted_words(document, span)
        or is_label_of_row(document, span)
        or _is_of_scene(document, span)
    )


def is_label_of_row(document: Document, span: Span) -> bool:
    """Whether a number ends a line between lines that end with words in brackets: a label that is called so, "Lamps on Fire [679]" below "Triple Quay [Baroque]"."""
    text = document.text
    if text[span.end : span.end + 1] not in {"\n", ""}:
        return False
    before = text[max(0, span.start - _ROW) : span.start].rpartition("\n")[0].rstrip().rpartition("\n")[2]
    behind = text[span.end : span.end + _ROW].lstrip().partition("\n")[0].rstrip()
    return _LABELLED.search(before) is not None and _LABELLED.search(behind) is not None


_ROW = 300
_LABELLED = lazy_pattern(r"[\w)] \[(?=[^\[\]\n]*[A-Za-z]{2})[^\[\]\n]{2,40}\]\Z")


def _is_of_scene(document: Document, span: Span) -> bool:
    """Whether figures in brackets are those of the lines of a play, whose scenes the text gives in brackets: "[18 – 28]" beside "[1.3]"."""
    if _DASHED.search(document.text, *span) is None:
        return False
    return sum(1 for _ in islice(_SCENE.finditer(document.text), _SCENES)) == _SCENES


_DASHED = lazy_pattern(r"\d\s?[-–]\s?\d")
_SCENE = lazy_pattern(r"\[\d{1,2}\.\d{1,2}(?:, \d{1,2}\.\d{1,2}){0,6}\]")
_SCENES = 3


def is_of_quoted_words(document: Document, span: Span) -> bool:
    """Whether a number stands within words in quotation marks right behind which the address of their page stands: it is that page's own mark."""
    text, block = document.text, document.block_at(span.start)
    if block is None or _ADDRESS_BEHIND.match(text, span.end, min(block.span.end, span.end + _QUOTATION)) is None:
        return False
    before = text[max(block.span.start, span.start - _QUOTATION) : span.start]
    return before.count("“") > before.count("”") or before.count("«") > before.count("»") or before.count('"') % 2 == 1


_QUOTATION = 800
"""Characters of a quotation before and behind such a mark."""
_ADDRESS_BEHIND = lazy_pattern(r"[^\"”»“«]{0,700}[\"”»]\s{0,2}[(\[<–—-]{0,2}\s?https?://[^\s/]+/\S")


def is_of_quoted_page(document: Document, span: Span) -> bool:
    """Whether a number stands in a passage that is quoted as such, by its sign or its markup, from a page whose address stands right before it or in it: it is that page's own mark."""
    text = document.text
    block = document.block_at(span.start)
    if block is None:
        return False
    line = text.rfind("\n", 0, span.start) + 1
    if block.kind is not BlockKind.QUOTE and not text.startswith(_SIGNS, line):
        return False
    first = block.span.start if block.kind is BlockKind.QUOTE else line
    near = Span(max(0, first - _LED), span.end + _LED)
    return _ADDRESS.search(text, *near) is not None or any(
        "://" in link.target and near.start <= link.span.start < near.end for link in document.links
    )


_SIGNS = (">", "&gt;")
_LED = 160
"""Characters before a quoted passage and behind a mark of it in which the address of its page stands."""
_ADDRESS = lazy_pattern(r"https?://[^\s/]+/\S", signs=("http",))
