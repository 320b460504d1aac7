"""The records of a case that the text tells: what its parties argue, its papers, the evidence in it."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.registers import is_past
from provenance_plugins.attribution.tables import forms

_PERSON = lazy_pattern(r"\b[A-ZÀ-Þ][a-zà-þ]{2,}")


def is_party(one: Attribution) -> bool:
    """Whether a source is a party to the case that is told: what plaintiffs argue stands in its records."""
    return one.kind in ("holder", "group") and one.head in forms("parties")


def is_paper_of_case(document: Document, one: Attribution) -> bool:
    """Whether a work is a paper of a case whose accused its sentence names: "according to an affidavit, Ana Cruz had said so"."""
    if one.head not in forms("named_works", "legal"):
        return False
    sentence = sentences(document)[one.sentence].span
    begins = one.cue.end if one.source is None else max(one.source.end, one.cue.end)
    return _PERSON.search(document.text, begins, sentence.end) is not None


def is_evidence(document: Document, one: Attribution) -> bool:
    """Whether a work is the evidence in a case that is told: "evidence showed that the price was low"."""
    alone = one.source is not None and " " not in document.slice(one.source)
    return alone and one.head in forms("passives", "proofs") and is_past(document, one)
