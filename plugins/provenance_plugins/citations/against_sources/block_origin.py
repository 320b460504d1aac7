"""What a block of quotation says of where it is from: in brackets at its end, in a signature, in the caption below it, in the words before it."""

from __future__ import annotations

from provenance.api import Block, BlockKind, Document, Phrases, Region, Span, lazy_pattern
from provenance_plugins.citations.against_sources.quoted_references import references_from
from provenance_plugins.citations.against_sources.supplied_sources import Compared, Ties, works_cited_in
from provenance_plugins.citations.against_sources.work_names import is_by, is_dated, is_meant, is_named

__all__ = ["said_around", "signature_from"]

_REMARKS = Phrases.load(__package__, "quoting_remarks")
_SIGNED = lazy_pattern(r"(?:\A\s*[-~]\s|\s*(?:—|–|―|--)\s?)(?:[^—–―]|(?<=\d)–(?=\d)){1,160}\Z")
"""Who or what is quoted, behind a dash at the end of a block: "— Minutes of the council", "— Holt 2023, pp. 3–4"."""
_LEAD = 200
"""Characters before a quotation in which its author is looked for."""


def signature_from(document: Document, block: Block) -> int:
    """Where the signature of a block begins; its end where it has none."""
    if Region.FOOTER in block.regions:
        return block.span.start
    # Only what is at the end of the words of the block alone: a pattern that begins with their start has to see no others.
    found = _SIGNED.search(document.slice(block.span))
    return block.span.end if found is None else block.span.start + found.start()


def said_around(document: Document, first: int, behind: int, supplied: tuple[Document, ...]) -> Compared | None:
    """The works that the quotation of blocks `first` to `behind` is from by what is said in it and around it; None where that names none.

    What stands below the words or in brackets behind them says that they are from there. What stands before them may lead to something else.
    """
    blocks = document.blocks
    last = blocks[behind - 1]
    signed = signature_from(document, last)
    below = [Span(signed, last.span.end)] if signed < last.span.end else []
    if behind < len(blocks):
        after = blocks[behind]
        if after.kind is BlockKind.CAPTION or signature_from(document, after) == after.span.start:
            below.append(after.span)
    for area in below:
        said = _below(document, area, supplied)
        if said is not None:
            return said
    words = Span(blocks[first].span.start, last.span.end)
    behind_words = references_from(document, Span(words.start, signed), supplied)
    said = _below(document, Span(behind_words, words.end), supplied) if behind_words < words.end else None
    if said is not None:
        # "(see also Holt 2023)" leads on, and says nothing of whose the words are.
        first_word = document.slice(Span(behind_words, words.end)).lstrip(" \n([").split(" ", 1)[0]
        leads_on = first_word.casefold().strip(".,") in _REMARKS.texts("beside")
        return _compared(said.works, sure=False) if leads_on else said
    works = works_cited_in(document, words, supplied)
    if works is not None:
        return _compared(works, sure=False)
    return _before(document, blocks[first - 1].span, supplied) if first else None


def _below(document: Document, area: Span, supplied: tuple[Document, ...]) -> Compared | None:
    """By a signature or a caption: its citation, what it names, or else who it says has written the words, of whose works it may be another one."""
    cited = works_cited_in(document, area, supplied)
    if cited:
        return _compared(cited, sure=True)
    words = document.slice(area)
    named = tuple(work for work in supplied if is_meant(work, words))
    if named:
        return _compared(named, sure=True)
    by = tuple(work for work in supplied if is_by(work, words))
    if by and cited is None:
        return _compared(by, sure=False)
    return None if cited is None else _compared((), sure=True)


def _before(document: Document, area: Span, supplied: tuple[Document, ...]) -> Compared | None:
    words = document.slice(area)
    leads = words.rstrip().endswith(":")
    cited = works_cited_in(document, area, supplied)
    if cited is not None:
        return _compared(cited, sure=leads)
    named = tuple(work for work in supplied if is_named(work, words) or is_dated(work, words[-_LEAD:])) if leads else ()
    if named:
        # "A review of Bridges and Their Decline says:" names the work, too, but promises nothing of its words.
        return Compared(named, Ties.CITED, cited=True)
    by = tuple(work for work in supplied if is_by(work, words[-_LEAD:])) if leads else ()
    return _compared(by, sure=False) if by else None


def _compared(works: tuple[Document, ...], *, sure: bool) -> Compared:
    return Compared(works, Ties.CITED if sure else Ties.ELSEWHERE, cited=True, promised=sure)
