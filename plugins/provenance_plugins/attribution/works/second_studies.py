"""The second of several studies of which the text has just said whose they are: "Across two studies, Cruz and her colleagues found … In another study, …"; and studies in general that sum up those which the text has just linked."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, sentences
from provenance.api import HEADING_KINDS, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import place

__all__ = ["is_second_of_named", "sums_up_linked"]

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


def sums_up_linked(document: Document, one: Attribution) -> bool:
    """Whether a sentence begins as one that sums up, and several studies are linked above it in its section: "Clearly, research shows …"."""
    sentence = sentences(document)[one.sentence]
    if _SUMMING.match(document.text, *sentence.span) is None or _SINGLE.match(document.slice(place(one))) is not None:
        return False
    first = last = sentence.block
    while first > max(0, last - _BLOCKS) and document.blocks[first].kind not in HEADING_KINDS:
        first -= 1
    start = document.blocks[first].span.start
    linked = {
        link.target
        for link in document.links
        if start <= link.span.start < sentence.span.start
        and link.target.startswith("http")
        and _WORK.search(document.text, max(start, link.span.start - _BESIDE), link.span.end) is not None
    }
    return len(linked) >= _LINKED


_SINGLE = lazy_pattern(r"(?i)(?:an?|one|another|(?:the |this )?(?:[a-z]+ )?(?:new|recent|latest))\s")
"""With which one more study begins, which is none of those above: "Overall, a new study found …"."""
_SUMMING = lazy_pattern(
    lambda: (
        rf"\W{{0,3}}(?:{alternatives('second_studies', 'summing')})(?=,|\s(?:the\s|this\s|all\s|such\s)?(?:research|evidence|studies|data|science|findings|literature)\b)"
    ),
    re.IGNORECASE,
)
_WORK = lazy_pattern(lambda: rf"\b(?:{alternatives('second_studies', 'work')})\b", re.IGNORECASE)
_BLOCKS, _BESIDE, _LINKED = 12, 40, 2
"""Blocks above in which the studies stand, characters before a link in which it is said that it leads to one, and how many at least."""
