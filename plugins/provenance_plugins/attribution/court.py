"""The records of a case that the text tells: what its parties argue, its papers, the evidence in it."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.people import people_in
from provenance_plugins.attribution.registers import is_past
from provenance_plugins.attribution.tables import forms

_WORD = lazy_pattern(r"[a-z]+")
_SENTENCES = 4
"""Before and behind a source, in which the case is told."""


def is_party(one: Attribution) -> bool:
    """Whether a source is a party to the case that is told: what plaintiffs argue stands in its records."""
    return one.kind in ("holder", "group") and one.head in forms("parties")


def is_paper_of_case(document: Document, one: Attribution) -> bool:
    """Whether a work is a paper of a case whose accused its sentence names: "according to an affidavit, Ana Cruz had said so"."""
    if one.head not in forms("named_works", "legal"):
        return False
    sentence = sentences(document)[one.sentence].span
    begins = one.cue.end if one.source is None else max(one.source.end, one.cue.end)
    return any(True for _ in people_in(document.text, begins, sentence.end))


def is_evidence(document: Document, one: Attribution) -> bool:
    """Whether a work is the evidence in a case that is told: "evidence showed that the price was low"."""
    alone = one.source is not None and " " not in document.slice(one.source)
    return alone and one.head in forms("passives", "proofs") and is_past(document, one)


def is_of_case(document: Document, one: Attribution) -> bool:
    """Whether prosecutors, a judge or the papers of a court speak in a case that the text tells: its place and accused settle which."""
    if one.source is None or one.tells_of_source:
        return False
    said = document.slice(one.source).lower()
    if one.kind == "work":
        if one.head not in forms("court", "papers") or forms("court", "courts").isdisjoint(_WORD.findall(said)):
            return False
    elif one.head not in forms("court", "prosecution") and (
        one.head not in forms("court", "bench") or document.slice(one.cue).lower() not in forms("court", "rulings")
    ):
        return False
    listed = sentences(document)
    first, last = listed[max(0, one.sentence - _SENTENCES)], listed[min(len(listed) - 1, one.sentence + _SENTENCES)]
    words = set(_WORD.findall(document.text[first.span.start : last.span.end].lower()))
    return len(words & forms("court", "case")) > 1 or (
        not words.isdisjoint(forms("court", "case"))
        and any(
            not name.first or len(name.words) > 1 for name in people_in(document.text, first.span.start, last.span.end)
        )
    )
