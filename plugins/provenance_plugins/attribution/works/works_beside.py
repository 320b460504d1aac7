"""Works in a journal with a name that are told of in the sentence beside, where what a group or studies say sums it up, or is shown by it; and a linked text of which a passage is the beginning."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import HEADING_KINDS, Document, lazy_pattern
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
    """Whether the sentence before or behind, in the same paragraph, begins with a work and the name of the journal or paper that has it, or a link below leads to the whole text."""
    spans = sentences(document)
    here = spans[one.sentence].block
    for index in (one.sentence + 1, one.sentence - 1):
        if not 0 <= index < len(spans) or spans[index].block != here:
            continue
        found = _OPENS.match(document.text, *spans[index].span)
        if found is not None and _PRINTED.search(found[0]) is not None:
            return True
    return _goes_on_elsewhere(document, here)


_GOES_ON = lazy_pattern(
    lambda: (
        rf"[\W_]{{0,6}}(?i:{alternatives('works_beside', 'goes_on')})(?:\s(?:on|at|in|from)\s(?:the\s)?[A-Z][\w’'. -]{{1,40}})?[\W_]{{0,6}}"
    )
)
"""All words of a paragraph that leads to the rest of the one above: "Continue reading on Wikipedia"."""
_BELOW = 2
"""Paragraphs below a passage among which that one stands."""


def _goes_on_elsewhere(document: Document, block: int) -> bool:
    """Whether a passage is the beginning of a text on another site, to which a paragraph below it leads; what it says is told there with its sources."""
    for below in document.blocks[block + 1 : block + 1 + _BELOW]:
        if below.kind in HEADING_KINDS:
            return False
        if _GOES_ON.fullmatch(document.text, *below.span) is not None:
            return any(
                link.target.startswith("http") and below.span.start <= link.span.start < below.span.end
                for link in document.links
            )
    return False
