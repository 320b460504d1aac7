"""Which of the names behind or below the label of a byline are people who wrote: no house that publishes books, no phrase, and whoever is called by a first name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line
from provenance.analysis.metadata.naming.names import Byline, Kind, Name
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.rows import row_of
from provenance.api import Block, BlockKind, Document, lazy_pattern

__all__ = ["kept"]

_AROUND = " :*_"
_PHRASE_WORDS = 3
"""Words in small letters from which on they are a phrase: "ana m" is a name."""
_CELLS = 3
"""Cells from which on a row is one of a table, and not a label with its value."""


def _is_book_house(name: str, label: str, words: Words) -> bool:
    """Whether a house that publishes books stands behind a label: "Published by Harbour House, May 2024"."""
    last = name.rsplit(None, 1)[-1].lower()
    return last in words.patterns.book_houses and label.strip(_AROUND).lower() in _published_by()


@cache
def _published_by() -> frozenset[str]:
    return frozenset(label for label in labels("published_by") if label.startswith("publ"))


def kept(
    document: Document, line: Line, byline: Byline, label: str | None, words: Words, *, mere: bool
) -> Iterator[Name]:
    """The names behind a label that are some, or below one that stands on a line of its own: `label` is None; `mere`: it is a "by" or the like.

    Below the label in the head of a table stand people alone; one without a colon goes on as a phrase in small letters that no first name
    begins: "Crónica de un descenso anunciado".
    """
    headed = label is None and _is_of_row(document, line.block)
    calling = label is not None and label.strip().lower() in words.occupations
    for name in _by_first_names(byline) if mere else byline.names:
        if label is not None and _is_book_house(name.text, label, words):
            continue
        if calling and " " not in name.text:
            continue  # "editor Brussels", below whose name it is
        if label is not None and (_is_of_motion(document, line, label) or _is_of_list(document, line, label)):
            continue
        if label is not None and name.text.islower() and label.lower().rstrip().endswith(_OF):
            continue  # "Article de données", a term
        phrased = (
            label is not None
            and name.kind is Kind.PERSON
            and ":" not in label
            and name.text.islower()
            and len(name.text.split()) >= _PHRASE_WORDS
            and not is_given_name(name.text.split()[0].title())
        )
        if not phrased and (name.kind is Kind.PERSON or not headed):
            yield name


_OF = (" de", " di", " da", " von", " van", " af")
"""How a label ends that may be the first words of a term."""
_PROPOSED = frozenset({"moved by", "proposed by", "motion by", "proposer", "mover", "motioned by"})
_FEW_ABOVE = 8
"""Blocks above the label of who moves a motion that is the text."""


def _is_of_motion(document: Document, line: Line, label: str) -> bool:
    """Whether a label says who moved one of the motions of a meeting, of which the text tells: it stands among them, or again."""
    told = label.strip(_AROUND).lower()
    if told not in _PROPOSED:
        return False
    return line.block > _FEW_ABOVE or document.text.lower().count(told) > 1


def _is_of_list(document: Document, line: Line, label: str) -> bool:
    """Whether a label in a list stands again further on with somebody else, behind other things: of each picture or work that the list is about."""
    block = document.blocks[line.block]
    if block.kind is not BlockKind.LIST_ITEM:
        return False
    told = label.strip(_AROUND).lower()
    found = [
        at
        for at, other in enumerate(document.blocks)
        if other.kind is BlockKind.LIST_ITEM
        and document.text[other.span.start : other.span.start + len(told) + 2].lower().lstrip("*_ ").startswith(told)
    ]
    values = {document.slice(document.blocks[at].span) for at in found}
    return len(values) > 1 and found[-1] - found[0] >= len(found)


def _by_first_names(byline: Byline) -> Sequence[Name]:
    """The names behind "by", with those of one word where several people are called by their first names: "Josh, Pony, So, and Thu Ha"."""
    names = byline.names
    if (
        not byline.clean
        or len(names) < _FRIENDS
        or any(name.kind not in {Kind.PERSON, Kind.HANDLE} for name in names)
        or not is_given_name(names[0].text.split()[0])
    ):
        return names
    return [name._replace(kind=Kind.PERSON) if name.text.istitle() else name for name in names]


_FRIENDS = 3
"""People who are called by their first names at least: two such words may be a title, "By Hook and Crook"."""


def _is_of_row(document: Document, index: int) -> bool:
    """Whether a block is one of several cells of a row: below "Author" stands who it is, right of it may stand the next head."""
    blocks = document.blocks
    near = blocks[max(0, index - _CELLS) : index + _CELLS + 1]
    row = row_of(blocks[index])
    if row is None:
        return _is_of_written_row(document, blocks[index], near)
    return sum(row_of(block) is row for block in near) >= _CELLS


def _is_of_written_row(document: Document, cell: Block, near: Sequence[Block]) -> bool:
    """Whether a cell stands in the head of a table of several columns as Markdown writes it, on one line of the file: "| ISBN | Author | Name |"."""
    if cell.kind is not BlockKind.TABLE_CELL or document.media_type != "text/markdown":
        return False
    at = document.locate(cell.span).start
    source = document.source
    start, end = source.rfind("\n", 0, at) + 1, source.find("\n", at)
    if end < 0 or _RULE.match(source, end + 1) is None:
        return False
    cells = [block for block in near if block.kind is BlockKind.TABLE_CELL]
    return sum(start <= document.locate(block.span).start < end for block in cells) >= _CELLS


_RULE = lazy_pattern(r"[ \t]{0,8}\|?[ \t]{0,8}:?-[\s:|-]*(?:\n|\Z)")
"""The line of dashes below the head of a table."""
