"""How papers cite that were turned from PDF into text: behind the page that parts a sentence, sentences later, by figures that were raised once; and the studies that a review is of."""

from __future__ import annotations

from provenance.analysis import Attribution, citations, sentences
from provenance.analysis.citations.page_breaks import is_furniture
from provenance.api import HEADING_KINDS, Document, any_of, lazy_pattern
from provenance_plugins.attribution.tables import endings, forms, holds

_CITED = lazy_pattern(
    lambda: (
        r"\[\d{1,3}(?:\s{0,3}[,;–‐-]\s{0,3}\d{1,3}){0,20}\]|\bet\s{1,3}al\b"
        rf"|\((?:[^()\n]{{0,120}}\s)?(?!(?:{any_of(forms('paper_marks', 'times'))})\W)[^\W\d_a-z][\w'’.-]+,?\s(?:1[89]|20)\d\d[a-z]?(?:[;,:][^()\n]{{0,160}})?\)"
    )
)
""""[71,  72]", "Hall et al.", "(Hall, 2013)"; not "(in office since 2013)"."""
_RAISED = lazy_pattern(
    r"(?:(?:[a-z]{3}|[)%])[.,;]?|\b[A-Z]{2,6},)\d{1,3}(?:\s?[,–-]\s?\d{1,3}|\s\d{1,3}){0,12}(?=[\s.,;:)]|\Z)"
    r"|\(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12}\)[.,;]"
)
"""In papers that do not cite by name: "of the fleet.6 Their", "increased24 25", "in AN,47–49", "(32, 33)."."""
_BEHIND = 2
"""Sentences behind it in which what a work found may go on before its mark."""
_PAGE = 40
"""Sentences that what a page leaves may be taken for."""
_ENDS = (".", "!", "?", ".”", ".)", "]")
_HEAD = 3_000
"""Characters of a paper with its title and its abstract."""
_WORD = 12
"""Characters before a source in which the first part of a word stands."""


def is_cited_in_paper(document: Document, one: Attribution) -> bool:
    """Whether a citation of a paper stands in one of the next sentences, also behind the page that parts one of them."""
    if one.source is not None:
        before = document.text[max(0, one.source.start - _WORD) : one.source.start]
        if before.rstrip().lower().endswith(endings("paper_marks", "peer")):
            return True  # "peer-" at the end of a line, whose "reviewed studies" are no source
    if not _is_paper(document):
        return False
    forms_of_marks = (_CITED,) if _cites_by_name(document) else (_CITED, _RAISED)
    return any(
        form.search(document.text, start, end) is not None
        for start, end in _passage(document, one)
        for form in forms_of_marks
    )


def is_of_review(document: Document, one: Attribution) -> bool:
    """Whether a paper is a review of studies, and speaks of several, or a text is the notes of whoever read a book: they are those that it is of; so are the parts of a book that is reviewed."""
    if _is_note_on_book(document) or _is_part_of_reviewed(document, one):
        return True
    if one.head not in forms("paper_marks", "studies") or not _is_paper(document):
        return False
    head = " ".join(document.text[:_HEAD].lower().split())
    return holds(head, "paper_marks", "reviewed")


def _is_note_on_book(document: Document) -> bool:
    """Whether front matter gives a book, by its number or its author, or a rating above a line that heads notes: what they tell of studies the book answers for."""
    if not document.has_front_matter:
        return False
    front = document.source[:_FRONT]
    if _OF_BOOK.search(front) is not None:
        return True
    return _RATED.search(front) is not None and _NOTES.search(front) is not None


_FRONT = 1_500
_OF_BOOK = lazy_pattern(
    r"(?im)^[\"']?(?:isbn(?:-?1[03])?|asin|goodreads\w{0,8}|book_?(?:author|title))[\"']?[ \t]*[:=][ \t]*[^\s\"'\n]"
)
_RATED = lazy_pattern(r"(?m)^[\"']?(?:[Rr]ating|[Ss]core)[\"']?[ \t]*[:=]")
_NOTES = lazy_pattern(
    r"(?im)^[#*_ \t]{0,6}(?:my |book |reading |kindle )?(?:notes|highlights|excerpts|takeaways)(?: and (?:notes|highlights|quotes))?[*_: \t]{0,4}$"
)


def _is_part_of_reviewed(document: Document, one: Attribution) -> bool:
    """Whether front matter gives the book that a text reviews, and the sentences behind go on to single parts of it: "Some studies show … In one essay, readers learn"; other research is the reviewer's own word."""
    if not document.has_front_matter or _REVIEWED.search(document.source[:_FRONT]) is None:
        return False
    spans = sentences(document)
    last = spans[min(one.sentence + _BEHIND, len(spans) - 1)]
    return _PART.search(document.text, spans[one.sentence].span.end, last.span.end) is not None


_REVIEWED = lazy_pattern(
    r"(?im)^[\"']?(?:book[_-]?reviewed|reviewed[_-]?(?:book|work))[\"']?[ \t]*[:=][ \t]*[\"']?[^\s\"'\n]"
)
_PART = lazy_pattern(
    r"(?i)\b(?:one|another|a (?:second|third|further|final)|the (?:first|second|third|other|last)) (?:essay|article|chapter|piece|contribution|paper)\b"
)


def _is_paper(document: Document) -> bool:
    """Whether a text that is no page has a list of references: only there do figures behind a word cite."""
    return document.media_type != "text/html" and bool(citations(document).lists)


def _cites_by_name(document: Document) -> bool:
    """Whether no entry has a number and marks with names lead to some, so that figures behind a word are figures."""
    found = citations(document)
    return not any(one.label.isdigit() for one in found.notes) and any(
        mark.kind == "author-year" and mark.resolved for mark in found.marks
    )


def _passage(document: Document, one: Attribution) -> list[tuple[int, int]]:
    """Where a sentence and those behind it stand, without what pages leave between them."""
    listed, blocks, text = sentences(document), document.blocks, document.text
    first = listed[one.sentence]
    found = [(first.span.start, first.span.end)]
    block, open_ = first.block, not text[: first.span.end].rstrip().endswith(_ENDS)
    for sentence in listed[one.sentence + 1 : one.sentence + 1 + _PAGE]:
        if sentence.block != block:
            if blocks[sentence.block].kind in HEADING_KINDS or not open_:
                break
            if is_furniture(document, blocks[sentence.block]):
                continue
        block, (start, end) = sentence.block, sentence.span
        if open_:
            found[-1] = (found[-1][0], end)
        elif len(found) > _BEHIND:
            break
        else:
            found.append((start, end))
        open_ = not text[start:end].rstrip().endswith(_ENDS)
    return found
