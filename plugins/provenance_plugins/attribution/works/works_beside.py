"""Works in a journal with a name that are told of in the sentence beside: what a group or studies say sums it up, or is shown by it."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import NAME

__all__ = ["stands_beside_work"]

_OPENS = lazy_pattern(
    lambda: (
        rf"\W{{0,3}}(?:In |As )?(?:[Aa]n?|[Oo]ne|[Tt]he) (?:[\w’'-]+ ){{0,3}}?(?:{alternatives('works_beside', 'works')})(?: [a-z]+){{0,3}}? (?:in|from|for) (?:(?:the|this|last|its) )?(?:[a-z]+ ){{0,3}}?[*_“\"]?(?:The )?{NAME}(?: (?:(?:of|and|for|&) (?:the )?)?{NAME}){{0,5}}"
    )
)
"""How a sentence begins that tells of a work and of where it stands: "A recent article in the American Economic Review"."""
_PRINTED = lazy_pattern(lambda: rf"\b(?:The |[A-Z][\w’'-]* )?(?:{alternatives('works_beside', 'printed')})\b")


def stands_beside_work(document: Document, one: Attribution) -> bool:
    """Whether the sentence before or behind, in the same paragraph, begins with a work and the name of the journal or paper that has it."""
    spans = sentences(document)
    here = spans[one.sentence].block
    for index in (one.sentence + 1, one.sentence - 1):
        if not 0 <= index < len(spans) or spans[index].block != here:
            continue
        found = _OPENS.match(document.text, *spans[index].span)
        if found is not None and _PRINTED.search(found[0]) is not None:
            return True
    return False
