"""Whether a draft may say, by its headings, labels or remarks, what it still lacks, or has advice of an assistant or a box of a page pasted into it: asked of every text before that is read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from provenance.analysis.characters import IN_LOWERED, IN_TEXT
from provenance.analysis.word_files import is_in_hand
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Literals, Phrases, analysis

__all__ = [
    "KINDS_OF_NOTES",
    "LENGTH_OF_NOTES",
    "LINES_OF_BOX",
    "LONGEST_OF_BOX",
    "is_bare",
    "items_of_lists",
    "may_be_of_box",
    "may_have_cut_sentences",
    "may_have_empty_labels",
    "may_have_pasted_answers",
    "may_have_widgets",
    "may_lack_parts",
    "may_note_for_oneself",
]

_WORDS = Phrases.load(__package__, "todo_parts")
_LEADING_ON = Phrases.load(__package__, "leads_on_to_another")
_NOTES = Phrases.load(__package__, "notes_to_oneself")
KINDS_OF_NOTES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
LENGTH_OF_NOTES = range(10, 200)
"""Characters of a line that is what a writer tells himself to write."""
_FIRST = 18
"""Characters in which the first word of such a line stands, with what marks an item."""
_BOXES = Phrases.load(__package__, "widgets")
LONGEST_OF_BOX, LINES_OF_BOX = 42, 3
"""Characters of a line of a box that a page shows beside an article, at most, and lines on end that are one, at least."""
_LINE = 60
"""Characters of a heading that is one of these, at most."""
_PASTED = Literals(
    ("ing your ", "are some ", "are a few ", "are several ", "quí tiene", "quí hay", "oici quelques", "oici des", "ier sind ein", "qui estão", "cco alcun", "ier zijn e", "şte tezinizi", "şte ödevinizi", "şte raporunuzu", "şte makalenizi", "şte sunumunuzu", "şte denemenizi")
)  # fmt: skip
"""One of these stands in each piece of advice of an assistant."""


@analysis()
def may_lack_parts(document: Document) -> bool:
    """Whether two headings stand one below the other, one is of a list of what is to be done, or a remark advises a writer."""
    if document.row is not None or document.media_type == "text/html":
        return False
    blocks, known = document.blocks, _headings()
    for above, below in pairwise(blocks):
        if above.kind not in HEADING_KINDS:
            continue
        if below.kind in HEADING_KINDS and below.level <= above.level:
            return True
        start, end = above.span
        if end - start <= _LINE and document.text[start:end].strip(" :.*_#0123456789").lower() in known:
            return True
    return may_have_empty_labels(document) or IN_TEXT.any_in(document, _advice())


@cache
def _headings() -> frozenset[str]:
    return frozenset((*_WORDS.texts("heading"), *_WORDS.texts("title")))


@cache
def _advice() -> Literals:
    return Literals(_WORDS.texts("advises"))


@analysis()
def may_have_empty_labels(document: Document) -> bool:
    """Whether an item of a list ends with a colon and has no items of its own."""
    return document.media_type != "text/html" and any(
        is_bare(document, one, below) for one, below in items_of_lists(document)
    )


def items_of_lists(document: Document) -> Iterator[tuple[Block, Block | None]]:
    """The items of lists, each with the block below it."""
    blocks: tuple[Block | None, ...] = (*document.blocks, None)
    for one, below in pairwise(blocks):
        if one is not None and one.kind is BlockKind.LIST_ITEM:
            yield one, below


def is_bare(document: Document, one: Block, below: Block | None) -> bool:
    """Whether an item ends with a colon, and nothing of it follows."""
    if document.text[one.span.end - 1 : one.span.end] != ":":
        return False
    return (
        below is None
        or below.kind is BlockKind.HEADING
        or (below.kind is BlockKind.LIST_ITEM and below.level <= one.level)
    )


def may_note_for_oneself(document: Document) -> bool:
    """Whether a line begins as what a writer tells himself to write does, in what somebody writes by hand; or words say what is to go into a place."""
    if document.row is not None:
        return False
    if IN_LOWERED.any_in(document, _placed()):
        return True
    return is_in_hand(document) and any(_begins_note(document, block) for block in document.blocks)


def _begins_note(document: Document, block: Block) -> bool:
    start, end = block.span
    if block.kind not in KINDS_OF_NOTES or end - start not in LENGTH_OF_NOTES:
        return False
    first = document.text[start : start + _FIRST].lstrip(" \n\t*-–").partition(" ")[0]
    return first.lower() in _first_words()


@cache
def _placed() -> Literals:
    return Literals(dict.fromkeys((*_NOTES.texts("will_go"), *_NOTES.texts("go_here"))))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(text.partition(" ")[0] for tag in ("verb", "here", "maybe") for text in _NOTES.texts(tag))


@analysis()
def may_have_cut_sentences(document: Document) -> bool:
    """Whether a text has one of the words that lead on to another with a stop behind it."""
    return document.row is None and IN_TEXT.any_in(document, _cut())


@cache
def _cut() -> Literals:
    return Literals(dict.fromkeys(f" {text}." for text in _LEADING_ON.texts()))


@analysis()
def may_have_pasted_answers(document: Document) -> bool:
    """Whether a text has a sign of such advice."""
    return _PASTED.any_in(document.text.encode("utf-8", "replace"))


@cache
def _firsts() -> frozenset[str]:
    """The words with which labels begin."""
    return frozenset(label.split(None, 1)[0] for label in _BOXES.texts())


@analysis()
def may_have_widgets(document: Document) -> bool:
    """Whether several short lines of a text begin as those of such a box do: asked before any line is read."""
    text = document.text
    if text.count("\n") < LINES_OF_BOX - 1 or document.media_type == "text/csv":
        return False
    count = 0
    for line in text.split("\n"):
        if 0 < len(line) <= LONGEST_OF_BOX + 2 and may_be_of_box(line):
            count += 1
            if count >= LINES_OF_BOX:
                return True
    return False


def may_be_of_box(line: str) -> bool:
    """Whether a short line begins as those of a box of a page do, or tells degrees."""
    first = line.lstrip(" \t").partition(" ")[0].rstrip(":")
    return "°" in line or first.lower() in _firsts() or (len(first) == _PAIR and first[3] == "/" and first.isupper())


_PAIR = 7
"""Characters of two currencies: "GBP/USD"."""
