"""What a template or a draft left within a sentence, in ten languages: "Sample text. Click to edit", "Here goes the descriptive text", "[NOTE: replace photo]", "I, ............, agree", "{first_name}" in another language, "Present: NAME, NAME", "00:00 – 00:00"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import language
from provenance.analysis.register import is_instructing
from provenance.api import BlockKind, Document, Hit, Span, lazy_pattern
from provenance_plugins.boilerplate.for_readers import told_gap
from provenance_plugins.boilerplate.gap_words import SALUTED, asks_for_source, is_gap
from provenance_plugins.boilerplate.gaps.dummy_text import dummy_text
from provenance_plugins.boilerplate.gaps.left_within_forms import (
    DATES,
    DECLARED,
    DOTS,
    EMPTY_HOURS,
    FIELD,
    HERE,
    HOURS,
    LABELLED,
    OF_FORMATS,
    ORDERED,
    REPEATED,
    SAMPLE,
)
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.signs_within import may_have_left_within

__all__ = ["left_within"]

_FORM = 4
"""Gaps of a text that is a form, which whoever has it is to fill in."""
_GAP = lazy_pattern(r"\.{5,}|…{3,}|_{4,}|(?:\. ){4,}")
_CAPITALS = 0.5
"""Share of capitals from which a text is written in them."""
_BRACES = 3
"""So many fields in braces are those of a program's manual."""


def left_within(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with its words; for information in a form, or in a text that tells how something is done."""
    if not may_have_left_within(document):
        return
    coded = any(block.kind is BlockKind.CODE for block in document.blocks)
    taught = coded or is_instructing(document)
    for pattern, what in ((SAMPLE, _DUMMY), (HERE, _DUMMY), (ORDERED, _NOTE), (LABELLED, _NOTE)):
        for match, span in found(document, pattern, firsts="[(" if pattern is LABELLED else ""):
            if pattern is LABELLED and asks_for_source(match[0]):
                continue
            at = span if "said" not in pattern.groupindex else Span(*match.span("said"))
            if what == _NOTE or not any(one.span.overlaps(at) for one in dummy_text(document)):
                yield told_gap(document, at, what, lesser=taught)
    form: bool | None = None
    for match, _ in found(document, DECLARED) if DOTS.search(document.text) is not None else ():
        if form is None:  # counted once: a form with a thousand blanks took the square
            form = sum(1 for _ in _GAP.finditer(document.text)) >= _FORM
        yield told_gap(document, Span(*match.span("said")), _BLANK, lesser=coded or form)
    fields = list(_fields(document))
    if len({document.slice(field) for field in fields}) <= _BRACES:
        for span in fields:
            yield told_gap(document, span, _OPEN, lesser=taught)
    repeated = [match for match, _ in found(document, REPEATED)]
    if repeated and not _is_in_capitals(document.text):
        for match in repeated:
            yield told_gap(document, Span(*match.span("said")), _OPEN, lesser=coded)
    for _, span in found(document, DATES):
        if OF_FORMATS.search(document.text, max(0, span.start - _REACH), span.start) is None:
            yield told_gap(document, span, _OPEN, lesser=taught)
    yield from _hours(document)


_REACH = 60
"""Characters before the form of a date in which a format is spoken of."""
_DUMMY = "{} is what a template shows in place of a text: write it"
_NOTE = "the note {} was meant for whoever writes the text: do what it asks, and delete it"
_BLANK = "{} has a blank where somebody is to be named: fill it in, or say that the text is a form"
_OPEN = "the placeholder {} was not filled in: put in what it stands for"


def _fields(document: Document) -> Iterator[Span]:
    """Fields in braces that are read neither as a gap in the language of the text nor behind a salutation."""
    if "{" not in document.text:
        return
    saluted = [Span(*match.span()) for match in SALUTED.finditer(document.text)]
    code = language(document).read_as
    for match, span in found(document, FIELD):
        if not is_gap(match[0][1:-1].capitalize(), code) and not any(one.overlaps(span) for one in saluted):
            yield span


def _is_in_capitals(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)) >= _CAPITALS * len(letters)


def _hours(document: Document) -> Iterator[tuple[str, Hit]]:
    """Noughts for the hours of a day, where the text has those of another."""
    empty = [Span(*match.span("said")) for match, _ in found(document, EMPTY_HOURS)] if "00:00" in document.text else []
    if empty and any(match[0].strip("0:.–—- ") for match in HOURS.finditer(document.text)):
        for span in empty:
            yield told_gap(document, span, _OPEN, lesser=False)
