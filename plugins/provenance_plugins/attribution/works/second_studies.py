"""The second of several studies of which the text has just said whose they are: "Across two studies, Cruz and her colleagues found … In another study, …"."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.wording import place

__all__ = ["is_second_of_named"]

_REACH = 1_200
"""Characters before such a study in which its maker stands."""
_NEXT = lazy_pattern(
    r"(?:another|a|the|one)?\s?(?:second|third|fourth|other|another|final|last)\s(?:[\w-]+\s)?(?:study|experiment|survey|trial)\b|another\s(?:[\w-]+\s)?(?:study|experiment|survey|trial)\b"
)
_SEVERAL = lazy_pattern(
    r"\b(?:[Aa]cross|[Ii]n|[Oo]ver|conducted|ran|[Rr]un|did|carried out) (?:a (?:series|pair|set) of|two|three|four|five|six|several) (?:[\w-]+ ){0,2}(?:studies|experiments|surveys|trials)\b"
)
_MAKERS = lazy_pattern(
    r"[A-ZÀ-Þ][\w’'-]+,? (?:and|with) (?:(?:his|her|their|a|several|two|three) )?(?:[\w-]+ )?(?:colleagues?|co-?authors?|collaborators?|teams?|students?)\b|[A-ZÀ-Þ][\w’'-]+ et al\."
)


def is_second_of_named(document: Document, one: Attribution) -> bool:
    """Whether several studies of somebody named stand shortly before another one of them."""
    at = place(one)
    if _NEXT.match(document.slice(at).lower()) is None:
        return False
    start = max(0, at.start - _REACH)
    several = _SEVERAL.search(document.text, start, at.start)
    return several is not None and _MAKERS.search(document.text, start, at.start) is not None
