"""What the pages of a paper leave between the entries of its list: their numbers and running heads, and ends of entries, as where a PDF was turned into text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from provenance.analysis.citations.citation import SUPERSCRIPTS
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Span, lazy_pattern

__all__ = ["is_furniture", "next_entry", "number_of", "source_number"]

_PAGE = lazy_pattern(r"(?i)\W{0,3}(?:(?:page|p\.)\s{0,2})?\d{1,5}(?:\s{0,2}(?:of|/|\|)\s{0,2}\d{1,5})?\W{0,3}")
"""The number of a page: "1115", "Page 14 of 16", "13 / 17"."""
_UPRIGHT = lazy_pattern(r"(?:\w\s){2,20}\w")
"""Letters of a line that stood upright beside the page: "A u t h o r"."""
_LABELS = lazy_pattern(r"(?:\[(?:CrossRef|PubMed|Google Scholar|Green Version)\]\s{0,2}){1,4}")
"""Links of an entry that were set on a line of their own."""
_FIGURES = lazy_pattern(r"\d+")
_HEAD = 160
"""Characters of a running head, at most."""
_SHORTEST_HEAD = 3
_TWICE = 2
_NUMBERED = lazy_pattern(r"[ \t]*(?:\[(\d{1,3})\]|(\d{1,3})[.)](?=[ \t])|([¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})(?=[ \t]*[^\W\d_]))")
_OF_MARKDOWN = lazy_pattern(r"[ \t>]*(\d{1,3})[.)][ \t]+")
_LINE = 40
"""Characters before an item in which the mark of its line stands."""
_MOST_BLOCKS = 60
_MOST_WORDS = 700
"""Blocks and characters between two entries, at most."""
_FARTHEST = 12
"""By how much the number of an entry behind a page may go on: columns are read in any order."""
_ENTRY_ENDS = (".", "/", ")", "”", "]", '"')
_FURTHER = lazy_pattern(r"[^\W_A-ZÀ-Þ]|[(\[–-]")
"""How the end of an entry begins that a page or a column parted from it."""
_OF_SOMEBODY = lazy_pattern(
    r"\W{0,3}[^\W\d_a-z][\w'’-]+(?:[ -]{1,3}[^\W\d_a-z][\w'’-]+)?(?:,\s{1,3}[^\W\d_a-z]\.|,?\s{1,3}[^\W\d_a-z]{1,3}(?:,|\s{1,3}(?:and|&|\()))|[^\n]{0,120}?\((?:1[5-9]|20)\d\d[a-z]?\)"
)
"""How an entry begins that is by somebody: "Hale, L. …", "Hale LM, Ode B. …", "Harbour Board (2019) …"."""
_AUTHOR = lazy_pattern(r"(?<!\w)[^\W\d_a-z][\w'’-]{1,40},?\s(?:[^\W\d_a-z]\.|[^\W\d_a-z]{1,3}[,.])")
_FIRST_WORD = lazy_pattern(r"\W*([^\W\d_][\w'’-]*)")
_FEW_LETTERS = 2
"""By how many letters of the alphabet the next entry of a list by names may go on."""
_DATED = lazy_pattern(r"(?<!\d)(?:1[5-9]|20)\d\d[a-z]?(?!\d)")
_ENTRY = 600
"""Characters of an entry in which its year stands."""


def number_of(document: Document, block: Block) -> int | None:
    """The number of an entry of a list as it stands before it; that of an item in Markdown is read in the source."""
    mark = _NUMBERED.match(document.text, block.span.start, block.span.end)
    if mark is not None:
        return int(mark[mark.lastindex or 0].translate(SUPERSCRIPTS))
    return source_number(document, block.span.start) if block.kind is BlockKind.LIST_ITEM else None


def source_number(document: Document, start: int) -> int | None:
    """The number with which the line of a Markdown item begins."""
    if document.media_type != "text/markdown":
        return None
    source, place = document.source, document.locate(Span(start, start)).start
    line = source.rfind("\n", max(0, place - _LINE), place) + 1
    head = _OF_MARKDOWN.fullmatch(source, line, place)
    return None if head is None else int(head[1])


def is_furniture(document: Document, block: Block) -> bool:
    """Whether a block is the number of a page, or a line that stands on further pages, whatever its figures."""
    words = document.slice(block.span).strip()
    if len(words) > _HEAD:
        return False
    if _PAGE.fullmatch(words) or _UPRIGHT.fullmatch(words) or _LABELS.fullmatch(words):
        return True
    return len(words) >= _SHORTEST_HEAD and document.recall("repeated lines", _repeated)[_plain(words)] >= _TWICE


def next_entry(
    document: Document, last: int, at: int, number: int | None, holds_entry: Callable[[Block], bool]
) -> int | None:
    """Where a list goes on that what stands at `at` breaks off behind the entry at `last`; None where it ends.

    What goes on counts on from `number`, or is the work of somebody behind nothing but what pages leave, or in the order of the alphabet behind that and more. `last` may be the heading.
    """
    blocks, characters, only_pages, pages = document.blocks, 0, True, False
    open_ = last + 1 < at and not document.slice(blocks[last].span).rstrip().endswith(_ENTRY_ENDS)
    before = document.slice(blocks[last].span)
    number = 0 if number is None and last + 1 == at else number
    for index in range(at, min(len(blocks), at + _MOST_BLOCKS)):
        block = blocks[index]
        words = document.slice(block.span).strip()
        if index > at and block.kind not in HEADING_KINDS and holds_entry(block):
            own = number_of(document, block)
            if own is not None and (
                words.startswith("[") or 0 < own - (own if number is None else number) <= _FARTHEST
            ):
                return index
            begins = words[:_ENTRY]
            if (
                _OF_SOMEBODY.match(begins) is not None
                and _DATED.search(begins) is not None
                and (only_pages or (pages and _are_in_order(before, begins)))
            ):
                return index
        left = is_furniture(document, block)
        pages = pages or left
        if block.kind in HEADING_KINDS and not left:
            return None
        if len(_DATED.findall(words)) >= _TWICE and _AUTHOR.search(words) is not None:
            only_pages, open_ = True, not words.endswith(_ENTRY_ENDS)
            continue  # entries that the columns of a page ran together
        characters += len(words)
        if characters > _MOST_WORDS:
            return None
        if not left:
            only_pages = only_pages and (open_ or _FURTHER.match(words) is not None)
            open_ = not words.endswith(_ENTRY_ENDS)
    return None


def _are_in_order(before: str, words: str) -> bool:
    """Whether an entry stands where the alphabet has it behind another."""
    first, second = _FIRST_WORD.match(before), _FIRST_WORD.match(words)
    if first is None or second is None:
        return False
    name, following = first[1].casefold(), second[1].casefold()
    return name <= following and ord(following[0]) - ord(name[0]) <= _FEW_LETTERS


def _plain(words: str) -> str:
    return _FIGURES.sub("#", " ".join(words.split()))


def _repeated(document: Document) -> Counter[str]:
    """How often each short block stands in a text, without its figures."""
    return Counter(
        _plain(document.slice(block.span).strip())
        for block in document.blocks
        if block.span.end - block.span.start <= _HEAD
    )
