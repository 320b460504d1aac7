"""Works in the list that ends a page in another language than English, whose titles share words with what is laid to a study: "Literatur", "Bibliografia"."""

from __future__ import annotations

import unicodedata

from provenance.analysis import Attribution, citations, sentences
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["is_of_work_at_end", "stems"]

_NAMED = lazy_pattern(
    r"[\W\d_]{0,8}[A-ZÀ-Þ\u0100-\u017f][\w’'‐-]+(?: [A-ZÀ-Þ\u0100-\u017f][\w’'‐-]+)?(?:,? (?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ]{1,3}\b)|, [A-ZÀ-Þ\u0100-\u017f]|,? et al\b)"
)
"""With which an entry begins: a surname, and an initial or a first name behind it."""
_DATED = lazy_pattern(
    r"\((?:19|20)\d\d[a-z]?(?![\d-])[^()\n]{0,20}\)|\b\d{1,3}\s?\(\d{1,3}(?!\d)|\bdoi\b|\b(?:19|20)\d\d\W{0,3}\Z"
)
"""What an entry has behind its authors: its year in brackets or at its end, or the number of an issue, "19(2)"."""
_LENGTH = range(40, 700)
"""Characters of an entry."""
_FEWEST, _SECTIONS = 2, 2
"""Entries of such a list at least, and sections at the end of a page of which it is one at most."""
_STEM = 6
"""Letters in which words of one matter agree, also in two languages: "testosteronu", "testosterone"."""
_WORD = lazy_pattern(r"[^\W\d_]{6,}")
_FIGURE = lazy_pattern(r"\d")


def is_of_work_at_end(document: Document, one: Attribution) -> bool:
    """Whether one of the works that end the page is on the matter of a study: health pages name so what they rest on, and mark no sentence.

    What has a figure needs the work that has it, and where a text marks some statements, one without a mark is one without a work.
    """
    listed = sentences(document)
    here = listed[one.sentence]
    if _FIGURE.search(document.text, *here.span) is not None or citations(document).marks:
        return False
    start, told = document.recall("attribution.works_at_end", _works_at_end)
    if not told or start < here.span.end:
        return False
    end = here.span.end
    if one.sentence + 1 < len(listed) and listed[one.sentence + 1].block == here.block:
        end = listed[one.sentence + 1].span.end
    return not told.isdisjoint(stems(document.text[here.span.start : end]))


def _works_at_end(document: Document) -> tuple[int, frozenset[str]]:
    """Where the list of works begins that ends a page, and the stems of what its entries say; none where no such list is there."""
    blocks = document.blocks
    end = len(blocks)
    for _ in range(_SECTIONS):
        head = next((at for at in range(end - 1, -1, -1) if blocks[at].kind in HEADING_KINDS), None)
        if head is None:
            break
        entries = [block.span for block in blocks[head + 1 : end] if _is_entry(document, block.span)]
        if len(entries) >= _FEWEST:
            return blocks[head].span.end, stems("\n".join(map(document.slice, entries)))
        end = head
    return 0, frozenset()


def _is_entry(document: Document, span: Span) -> bool:
    return (
        span.end - span.start in _LENGTH
        and _NAMED.match(document.text, *span) is not None
        and _DATED.search(document.text, *span) is not None
    )


def stems(said: str) -> frozenset[str]:
    """The first letters of the long words of a text, without accents and without those that are in every list of works."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", said.lower()) if not unicodedata.combining(sign))
    return frozenset(word[:_STEM] for word in _WORD.findall(plain)) - forms("works_at_end", "everywhere")
