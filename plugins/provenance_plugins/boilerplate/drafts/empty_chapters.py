"""Chapters of a draft that have next to nothing: "…" as all of one, an abstract without a word, headings of a trial ("Test 2"), a caption that is its number alone, a paragraph that says what is still to be written ("Einzubinden: …")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from provenance.analysis.files import is_in_hand, is_word_file
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Severity,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate.drafts.asked_first import DOTS, may_have_empty_chapters
from provenance_plugins.boilerplate.drafts.telling import told_of_note
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.sources import is_layout

__all__ = ["empty_chapters"]

_WORDS = Phrases.load(__package__, "empty_chapters")
_NUMBER = lazy_pattern(r"\A\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s*)?")
_TRIAL = lazy_pattern(lambda: rf"(?:{any_of(_WORDS.texts('trial'))})\s?\d{{0,2}}")
_CAPTION = lazy_pattern(
    lambda: (
        rf"(?i:(?P<label>{any_of(_WORDS.texts('label'))}))[.\s\xa0]*\d{{1,3}}(?:[.-]\d{{1,3}})*\s?(?P<mark>[:.–—-]?)\s*(?P<said>.*)"
    )
)
_NOTE = lazy_pattern(lambda: rf"(?i:{any_of(_WORDS.texts('to_write'))})\s?:.*")
_SECTIONS, _CAPTIONS = 3, 2
"""Sections with words that a paper has, and captions with words beside one that has none, at least."""
_PROSE, _LONGEST, _TITLE = 60, 300, 100
"""Characters of a paragraph of prose at least, and of a note to oneself and of a heading at most: a longer one is a paragraph that is set so."""


def empty_chapters(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; `coded`: whether the text shows code or is the record of a meeting."""
    if not may_have_empty_chapters(document) or is_layout(document) or not is_in_hand(document):
        return
    severity = Severity.INFO if coded else Severity.WARNING
    blocks = document.blocks
    written = sum(block.kind not in HEADING_KINDS and block.span.end - block.span.start >= _PROSE for block in blocks)
    if written < _SECTIONS:
        return
    for at, block in enumerate(blocks):
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        if block.kind in HEADING_KINDS:
            named = _NUMBER.sub("", document.slice(block.span)).strip(" :.*_#").lower()
            bare = below is None or (
                below.kind in HEADING_KINDS
                and below.level <= block.level
                and below.span.end - below.span.start <= _TITLE
            )
            if (
                not bare
                or not is_word_file(document)
                or any(block.span.end <= one.position <= _end(below, document) for one in document.images)
            ):
                continue
            if named in _WORDS.texts("abstract"):
                message = (
                    f"{quoted(document.slice(block.span).strip())} heads nothing: write it, or take the heading out"
                )
                yield f"an abstract: {named}", Hit(block.span, message, severity=severity)
            elif _TRIAL.fullmatch(named) is not None:
                message = f"{quoted(document.slice(block.span).strip())} is the heading of a trial and heads nothing: take it out"
                yield "the heading of a trial", Hit(block.span, message, severity=severity)
        elif document.slice(block.span).strip() in DOTS:
            above = at > 0 and blocks[at - 1].kind in HEADING_KINDS
            if above and (below is None or (below.kind in HEADING_KINDS and below.level <= blocks[at - 1].level)):
                message = f"{quoted(document.slice(block.span).strip())} is all that stands under {quoted(document.slice(blocks[at - 1].span).strip())}: write the section, or take it out"
                yield "dots", Hit(block.span, message, severity=severity)
        elif block.kind in _LINES and (note := _note(document, block)) is not None:
            yield note, told_of_note(note, block.span, lesser=coded)
    yield from _captions(document, severity)


_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})


def _end(below: Block | None, document: Document) -> int:
    return len(document.text) if below is None else below.span.start


def _note(document: Document, block: Block) -> str | None:
    """The words of a paragraph that begins with the label of what is still to be written."""
    start, end = block.span
    if end - start > _LONGEST or document.text.find(":", start, end) < 0:
        return None
    words = document.slice(block.span).strip(" \n\t*_")
    if _NOTE.fullmatch(words) is None or in_inline_code(document, block.span):
        return None
    return words


def _captions(document: Document, severity: Severity) -> Iterator[tuple[str, Hit]]:
    """Captions that have their number alone where others of their kind have words."""
    bare: list[tuple[str, Block]] = []
    filled: dict[str, int] = {}
    for block in document.blocks:
        found = _CAPTION.fullmatch(document.slice(block.span).strip()) if block.kind is BlockKind.CAPTION else None
        if found is None:
            continue
        label = found["label"].lower()
        if found["said"].strip():
            filled[label] = filled.get(label, 0) + 1
        elif found["mark"] and not _goes_on(document, block):
            bare.append((label, block))
    counts = Counter(label for label, _ in bare)
    for label, block in bare:
        if filled.get(label, 0) >= _CAPTIONS and filled[label] > counts[label]:
            words = document.slice(block.span).strip()
            yield (
                words,
                Hit(
                    block.span, f"{quoted(words)} has no words behind its number: say what is shown", severity=severity
                ),
            )


def _goes_on(document: Document, block: Block) -> bool:
    """Whether the next block is of the same kind: the words of a caption may stand in a line of their own."""
    at = document.block_index(block.span.start)
    below = None if at is None or at + 1 >= len(document.blocks) else document.blocks[at + 1]
    return (
        below is not None
        and below.kind is BlockKind.CAPTION
        and _CAPTION.fullmatch(document.slice(below.span).strip()) is None
    )
