"""What a draft of a paper still lacks, in the words of its writers: a section on what is to be done, a remark signed with initials, the title of a template, a number of pages that nobody put in."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.files import is_manuscript
from provenance.api import (
    HEADING_KINDS,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate.drafts.empty_labels import empty_labels
from provenance_plugins.boilerplate.empty_sections import parts_of_papers
from provenance_plugins.boilerplate.sources import is_blank_form

__all__ = ["todo_parts"]

_WORDS = Phrases.load(__package__, "todo_parts")
_NUMBER = lazy_pattern(r"\A\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s*)?")
_PARTS = 2
"""Sections of a paper that such a draft has, at least."""
_LINE, _REMARK = 60, 400
"""Characters of a heading and of a remark, at most."""
_HEAD = 3
"""Blocks among which the title of a template stands."""
_SIGNED = lazy_pattern(r"(?<=[^\W\d_.!?] )(?P<who>[A-ZÀ-Þ]{2,3})\s*\Z")
_CAPITALS = frozenset(map(chr, (*range(ord("A"), ord("Z") + 1), *range(ord("À"), ord("Þ") + 1))))
"""Of which initials are made."""
_ADVISES = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('advises'))})(?!\w)")
_BLANK = lazy_pattern(lambda: rf"(?<!_)_{{3,12}}[ \xa0]?(?:{any_of(_WORDS.texts('pages'))})(?!\w)", signs=("_",))
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})


def todo_parts(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; `coded`: whether the text shows code or is the record of a meeting."""
    if document.row is not None or document.media_type == "text/html":
        return
    yield from empty_labels(document)
    text = document.text
    if "__" in text and not is_blank_form(document):
        for match in _BLANK.finditer(text):
            message = f"{quoted(match[0])} has no number: put it in"
            yield match[0], Hit(Span(*match.span()), message, severity=Severity.INFO if coded else Severity.WARNING)
    for at, block in enumerate(document.blocks):
        length = block.span.end - block.span.start
        if block.kind in HEADING_KINDS and length <= _LINE:
            words = _NUMBER.sub("", document.slice(block.span)).strip(" :.*_#")
            if at < _HEAD and words.lower() in _WORDS.texts("title"):
                message = f"{quoted(words)} is the title that a template has: put in the text's own"
                yield words, Hit(block.span, message, severity=Severity.INFO if coded else Severity.WARNING)
            elif words.lower() in _WORDS.texts("heading") and _is_paper(document) and not coded:
                message = f"{quoted(words)} heads what the writers still have to do: do it, and take the section out"
                yield words, Hit(block.span, message, severity=Severity.WARNING)
        elif block.kind in _PROSE and length <= _REMARK and (signed := _signed(document, block.span)) is not None:
            message = f"the remark {quoted(document.slice(block.span).strip())} is signed by {quoted(signed)}, as what one writer notes for another: do what it asks, and delete it"
            yield document.slice(block.span), Hit(block.span, message, severity=Severity.WARNING)


def _signed(document: Document, span: Span) -> str | None:
    """The initials that end a block which says what should be added or moved, where they stand nowhere else."""
    words = document.slice(span).rstrip()
    if words[-1:] not in _CAPITALS or words[-2:-1] not in _CAPITALS:
        return None  # as most: a search for the end of a block tries each of its characters
    found = _SIGNED.search(document.text, *span)
    if found is None or _ADVISES.search(document.text, *span) is None:
        return None
    return (
        found["who"]
        if document.text.count(f" {found['who']} ") + document.text.count(f"({found['who']})") == 0
        else None
    )


def _is_paper(document: Document) -> bool:
    """Whether a text that somebody wrote has the sections of a paper beside such a list."""
    if not is_manuscript(document):
        return False
    if document.path.replace("\\", "/").rpartition("/")[2].lower().startswith("readme"):
        return False
    named = {
        words
        for block in document.blocks
        if block.kind in HEADING_KINDS
        and (words := _NUMBER.sub("", document.slice(block.span)).strip(" :.*_#").lower()) in parts_of_papers()
    }
    return len(named) >= _PARTS
