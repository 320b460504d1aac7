"""Quotations: what stands between quotation marks, or in the markup's `<q>`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from provenance.analysis.content import content
from provenance.api import BlockKind, Document, Region, Span, analysis, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["Quotation", "inside_long_quotation", "inside_quotation", "is_taken_over", "quotes"]

_DOUBLE_MARKS = '"“”„«»'
_MARKS = _DOUBLE_MARKS + "‘’"
_OPENERS = {"“": "”", "„": "“”", "«": "»", "‘": "’"}
_STRAIGHT = {'"': '"”', "''": "''", "``": "''"}
_TYPED = ("''", "``")
"""A double mark that is typed as two single ones, closed by the first of these."""
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""
_STOPPED = (",'", ".'", "?'", "!'")
"""How what stands between straight single marks ends where they are surely no apostrophes."""
_OPENS_SINGLE = "([—–"
_NO_QUOTATION = frozenset({BlockKind.CODE, BlockKind.REFERENCE})


class Quotation(NamedTuple):
    """A quotation inside one block; one that runs over several paragraphs is one in each of them."""

    span: Span
    """With its marks; those of `<q>` are none of the text's."""
    inner: Span
    """Without them."""
    block: int
    """The block's index in the document."""
    closed: bool
    """Whether its closing mark was found; the quotation reaches to the end of its block otherwise."""


def _opens(text: str, at: int, start: int, width: int = 1) -> bool:
    """Whether a straight mark opens: it stands at the start or after white space or an opening bracket, and touches a word."""
    before = text[at - 1] if at > start else " "
    after = text[at + width : at + width + 1]
    return (before.isspace() or before in "([—–-/“‘:") and bool(after) and not after.isspace()


_CONTRACTED = ("s ", "s,", "s.", "re ", "ve ", "ll ", "d ", "m ", "t ")
"""Behind an apostrophe: the end of a word."""


def _is_single_mark(text: str, at: int, start: int, end: int) -> bool:
    """Whether a single mark opens or closes a quotation, rather than being an apostrophe."""
    if text[at] == "‘":
        if text.startswith(_CONTRACTED, at + 1) or (text[at + 1 : at + 3].isdigit() and text[at + 3 : at + 4] == "s"):
            return False  # an apostrophe that a program set: "Cruz ‘s plan", "the ‘60s"
        return at == start or text[at - 1].isspace() or text[at - 1] in "([—–-"
    return at > start and not text[at - 1].isspace() and (at + 1 >= end or not text[at + 1].isalnum())


def _places(text: str) -> list[int]:
    """Where quotation marks stand; apostrophes count only in a text that has single opening marks."""
    found: list[int] = []
    several = 0
    for mark in _MARKS if "‘" in text else _DOUBLE_MARKS:
        at = text.find(mark)
        if at >= 0:
            several += 1
            while at >= 0:
                found.append(at)
                at = text.find(mark, at + 1)
    for mark in _TYPED:
        if mark[0] in text:  # one character is found in a twentieth of the time that two take
            at = text.find(mark)
            several += at >= 0
            while at >= 0:
                found.append(at)
                at = text.find(mark, at + 2)
    if several > 1:
        found.sort()
    return found


def _in_block(text: str, start: int, end: int, index: int, places: list[int]) -> list[Quotation]:
    found: list[Quotation] = []
    opened, closers = -1, ""
    last = text.rfind("«", start, end)
    for at in places:
        character, width = text[at], 1
        if character in "'`":
            character, width = text[at : at + 2], 2
        elif character in "‘’" and not _is_single_mark(text, at, start, end):
            continue
        if opened < 0:
            if character in _STRAIGHT:
                if _opens(text, at, start, width):
                    opened, closers = at, _STRAIGHT[character]
            elif character in _OPENERS:
                opened, closers = at, _OPENERS[character]
                if character == "“":
                    closers = '”"'
            elif character == "»" and _opens(text, at, start) and at < last:
                opened, closers = at, "«"  # "»Es ist spät«", as German books have it
        elif character in closers:
            if character in _STRAIGHT and _opens(text, at, start, width) and text[at - 1] != "-":
                # A second opening mark: the first one was never closed, as in a quotation that goes on in the next paragraph.
                opened = at
                continue
            first = opened + (2 if text[opened] in "'`" else 1)
            span, inner = _new(Span, (opened, at + width)), _new(Span, (first, at))
            found.append(_new(Quotation, (span, inner, index, True)))
            opened = -1
        elif character == text[opened] == "“":
            opened = at
    if opened >= 0 and text[opened] != "‘":
        first = opened + (2 if text[opened] in "'`" else 1)
        found.append(Quotation(Span(opened, end), Span(first, end), index, closed=False))
    return found


def _single(text: str, start: int, end: int, index: int) -> list[Quotation]:
    """The quotations of a block between straight single marks, where none of those can be an apostrophe.

    One opens before a capital, or behind a comma where a speech goes on ("'It is late,' said Ana Cruz, 'and we go.'"), and closes behind a stop.
    Others between them leave it undecided what they are: "'Tell 'em,' she said". A plural in the genitive may stand between them.
    """
    found: list[Quotation] = []
    opened, sure = -1, True
    at = text.find("'", start, end)
    while at >= 0:
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if before.isspace() or before in _OPENS_SINGLE:
            if after.isupper() or (after.isalpha() and found and text[at - 2] == ","):
                opened, sure = at, opened < 0 and sure
            elif after.isalpha() and opened >= 0:
                sure = False
        elif before in ",.?!" and not after.isalnum():
            if opened >= 0 and sure and after.isspace() and text.find(" ", opened, at) > 0:
                span, inner = _new(Span, (opened, at + 1)), _new(Span, (opened + 1, at))
                found.append(_new(Quotation, (span, inner, index, True)))
            opened, sure = -1, True
        elif before.isalpha() and before not in "sS" and not after.isalpha():
            opened, sure = -1, True  # 'Big Bang'
        at = text.find("'", at + 1, end)
    return found


def _singles(document: Document) -> list[Quotation]:
    """The quotations of a document between straight single marks."""
    text, blocks = document.text, document.blocks
    found: list[Quotation] = []
    for index in content(document).main:
        start, end = blocks[index].span
        if blocks[index].kind not in _NO_QUOTATION and any(text.find(mark, start, end) >= 0 for mark in _STOPPED):
            found.extend(_single(text, start, end, index))
    return found


def _elements(document: Document) -> list[Quotation]:
    """The quotations that the markup sets off in the line, without marks."""
    from provenance.analysis.quoted_elements import quoted_elements  # noqa: PLC0415 - few pages have one

    main, blocks = frozenset(content(document).main), document.blocks
    found: list[Quotation] = []
    for span in quoted_elements(document):
        index = document.block_index(span.start)
        marked = document.text[span.start] in _MARKS  # and so told already
        if index is not None and index in main and blocks[index].kind not in _NO_QUOTATION and not marked:
            found.append(Quotation(span, span, index, closed=True))
    return found


def _merged(found: list[Quotation], added: list[Quotation]) -> list[Quotation]:
    """Both kinds of quotations in order; one inside another is part of it, and of two that are the same the first has its marks."""
    if not added or not found:
        return found or added
    starts = [one.span.start for one in found]
    kept: list[Quotation] = []
    for one in added:
        first, last = bisect_left(starts, one.span.start), bisect_left(starts, one.span.end)
        outer = found[first - 1].span if first else None
        if (outer is None or outer.end <= one.span.start) and all(
            one.span.contains(other.span) for other in found[first:last]
        ):
            kept.append(one)
    inner = {other for one in kept for other in _within(one, found, starts)}
    return sorted([*kept, *(other for other in found if other not in inner)])


def _within(one: Quotation, found: list[Quotation], starts: list[int]) -> list[Quotation]:
    """Those of some quotations that stand in another one."""
    return found[bisect_left(starts, one.span.start) : bisect_left(starts, one.span.end)]


@analysis()
def quotes(document: Document) -> tuple[Quotation, ...]:
    """The quotations of the main content, in order, headings and captions included; a quotation inside another is part of it.

    What stands between marks, and in HTML and Markdown what `<q>` sets off.
    """
    text = document.text
    places = _places(text)
    single = "'" in text and "“" not in text and "‘" not in text and any(mark in text for mark in _STOPPED)
    found = _in_blocks(document, places) if places else []
    if single:
        found = _merged(found, _singles(document))
    if "<" in document.source and "<q" in document.source:
        found = _merged(found, _elements(document))
    return tuple(found)


def _in_blocks(document: Document, places: list[int]) -> list[Quotation]:
    text = document.text
    found: list[Quotation] = []
    blocks, last = document.blocks, len(places)
    first, place = 0, places[0]
    for index in content(document).main:
        block = blocks[index]
        start, end = block.span
        if place >= end:
            continue
        if place < start:
            first = bisect_left(places, start, first)
        if first < last and places[first] < end:
            behind = bisect_left(places, end, first)
            if block.kind not in _NO_QUOTATION:
                found.extend(_in_block(text, start, end, index, places[first:behind]))
            first = behind
        if first == last:
            break
        place = places[first]
    return found


@analysis()
def _borders(document: Document) -> tuple[list[int], list[int]]:
    """Where quotations begin and where they end."""
    found = quotes(document)
    return [quotation.span.start for quotation in found], [quotation.span.end for quotation in found]


def inside_quotation(document: Document, span: Span) -> bool:
    """Whether a span lies in a quotation, or in a block that the markup calls one."""
    starts, ends = _borders(document)
    index = bisect_right(starts, span.start) - 1
    if index >= 0 and span.end <= ends[index]:
        return True
    block = document.block_at(span.start)
    return block is not None and (block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions)


_LONG = 4_000
"""Characters on either side of a place in which the marks stand of a quotation of several paragraphs."""


def inside_long_quotation(document: Document, span: Span) -> bool:
    """Whether a span lies between the mark that opens a quotation and the one that closes it some paragraphs on, where those between have none."""
    text, (start, end) = document.text, span
    first, last = max(0, start - _LONG), min(len(text), end + _LONG)
    for marks in (_LOW if "„" in text else _CURLY, _POINTED):
        opened = max(text.rfind(mark, first, start) for mark in marks)
        if opened < 0 or text.find("\n", opened, end) < 0:
            continue
        places = [at for mark in marks if (at := text.find(mark, end, last)) >= 0]
        if not places or not _is_opener(text, opened):
            continue
        closed = min(places)
        closers = "“”" if text[opened] == "„" else _CLOSERS.get(text[opened], "") if marks is not _LOW else ""
        if text[closed] in closers and (text[closed] == "»" or not text[closed - 1].isspace()):
            return True
    return False


_CURLY, _LOW, _POINTED = "“”", "„“”", "«»"
_CLOSERS = {"“": "”", "«": "»", "»": "«"}


def _is_opener(text: str, at: int) -> bool:
    before, behind = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if before and not (before.isspace() or before in "([—–-"):
        return False
    return text[at] == "«" or behind.isalnum()


_CUT = lazy_pattern(r"[\s*_>]{0,4}(?P<mark>[“\"«]?)[\s*_…]{0,3}(?:\.{3}\s?)?\[[A-ZÀ-Þ]\]\s?[a-zà-þ]", signs=("]",))
_ENDS = {"“": "”", '"': '"', "«": "»"}


def is_taken_over(document: Document, place: int) -> bool:
    """Whether the paragraph around a place begins with a letter in brackets, as what is taken from the words of somebody does: "[T]he bridge is old"; where a mark opens before that letter, up to the one that closes it."""
    block = document.block_at(place)
    cut = None if block is None else _CUT.match(document.text, *block.span)
    if cut is None:
        return False
    return not cut["mark"] or document.text.find(_ENDS[cut["mark"]], cut.end(), place) < 0
