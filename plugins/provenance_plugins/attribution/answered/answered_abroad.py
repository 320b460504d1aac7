"""Sources in other languages than English for which somebody of the same sentence answers: another outlet that heard them, whoever is told to have learnt something of them, somebody with a name who confirms what they say."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, metadata, sentences
from provenance.analysis.addresses import host_of
from provenance.analysis.metadata.naming.names import fold
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_answered_in_sentence"]

_HEARD = lazy_pattern(
    lambda: (
        rf"\s(?:{alternatives('answered_abroad', 'to')})[\s'’](?i:{alternatives('answered_abroad', 'outlet')})\s[“\"«]?(?P<who>[A-ZÀ-Þ][\w.&-]*(?:\s(?:de\s|d[eao]s?\s)?[A-ZÀ-Þ][\w.&-]*){{0,3}})"
    )
)
"""Between a verb and its source: the outlet to which it was said, by its kind and its name: "aseguran al diario El Faro fuentes de la industria"."""
_LEARNT = lazy_pattern(lambda: rf"(?<!\w)(?:{alternatives('answered_abroad', 'have')})\s\Z", re.IGNORECASE)
"""Before a participle: somebody is told to have learnt it, and is not the outlet: "scrivendo di aver appreso da fonti romane"."""
_CONFIRMED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('answered_abroad', 'confirms')})(?!\w)[^.;\n]{{0,120}}?\s[A-ZÀ-Þ][\w'’-]+\s(?:(?:van|von|de|da|di|del)\s){{0,2}}[A-ZÀ-Þ][\w'’-]+"
    )
)
"""Behind what a source says: who confirms it, by name: "…: lo ha confermato oggi il vicecapo della polizia, Luca Bini"."""


def is_answered_in_sentence(document: Document, one: Attribution) -> bool:
    """Whether somebody of the sentence answers for what a source says."""
    text = document.text
    end = sentences(document)[one.sentence].span.end
    behind = max(one.cue.end, one.source.end if one.source is not None else 0)
    if _CONFIRMED.search(text, behind, end) is not None:
        return True
    if one.source is None:
        return False
    if one.cue.end < one.source.start:
        heard = _HEARD.match(text, one.cue.end, one.source.start)
        if heard is not None and not _is_own(document, heard["who"]):
            return True
    start = max(0, one.cue.start - _BEFORE)
    return one.cue.end <= one.source.start + 1 and _LEARNT.search(text, start, one.cue.start) is not None


_BEFORE = 16
"""Characters before a participle."""


def _is_own(document: Document, name: str) -> bool:
    """Whether an outlet is the one in which the text stands."""
    found = metadata(document)
    plain = "".join(filter(str.isalnum, fold(name)))
    own = [] if found.publisher is None else [fold(found.publisher.value)]
    own += [] if found.url is None else [host_of(found.url.value)]
    return any(plain in "".join(filter(str.isalnum, one)) for one in own)
