"""What weighs less by the register of its text: the roles of a procedure, and what the writers of their own work were told by those who took part."""

from __future__ import annotations

from functools import cache

from provenance.analysis import Attribution, Quotation, sentences
from provenance.analysis.register import is_instructing, is_personal, is_told_before
from provenance.api import BlockKind, Document, Phrases, Span

_TABLES = {
    name: Phrases.load(__package__, name) for name in ("public_voice", "contending", "practising", "past_saying")
}
_QUOTATION_MARKS = '"“”'
_OPEN = frozenset({"some", "many", "others", "most", "several", "people", "few", "one", "another", ""})
"""Heads that name no role."""
_CITING = frozenset({"according", "citing", "anonymity", "knowing"})


def is_in_passing(document: Document, one: Attribution) -> bool:
    """Whether a source without a name is one that its text does not report of.

    In a text that instructs it is a role ("users report …") or a habit ("some find it easier"), in one in which the writers tell of their own work
    somebody who took part in it ("participants said …"). Who speaks to the public, an opinion that is laid to some or to nobody, and in a text that
    instructs a quotation, stay what they are elsewhere.
    """
    if one.manner in _CITING or one.head in _forms("public_voice"):
        return False
    if one.kind == "nobody":
        return _is_practice(document, one) and is_instructing(document, one.cue.start)
    if one.kind not in ("holder", "group"):
        return False
    return _is_witnessed(document, one) or (
        not _is_contended(document, one)
        and not _is_quoting(document, sentences(document)[one.sentence].span)
        and is_instructing(document, one.cue.start)
    )


def is_of_guide(document: Document, quotation: Quotation) -> bool:
    """Whether a quotation is an example of a text that instructs, or one of a list of what somebody wrote to the writers."""
    if is_instructing(document, quotation.span.start):
        return True
    return document.blocks[quotation.block].kind is BlockKind.LIST_ITEM and is_personal(document)


def _is_witnessed(document: Document, one: Attribution) -> bool:
    """Whether the writers tell in the past, or say that it is they who heard it, what somebody said."""
    cue = document.slice(one.cue).lower()
    past = cue.endswith("ed") or cue in _forms("past_saying")
    return (past or is_told_before(document, _start(one))) and is_personal(document)


def _start(one: Attribution) -> int:
    return one.cue.start if one.source is None else min(one.source.start, one.cue.start)


def _is_contended(document: Document, one: Attribution) -> bool:
    return one.head in _OPEN and document.slice(one.cue).lower() in _forms("contending")


def _is_practice(document: Document, one: Attribution) -> bool:
    return not _forms("practising").isdisjoint(document.slice(one.cue).lower().split())


def _is_quoting(document: Document, sentence: Span) -> bool:
    said = document.slice(sentence)
    return any(mark in said for mark in _QUOTATION_MARKS)


@cache
def _forms(table: str) -> frozenset[str]:
    return frozenset(entry.text for entries in _TABLES[table].by_language().values() for entry in entries)
