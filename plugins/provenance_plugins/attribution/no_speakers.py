"""Sources that are none: the head of an entry names them, or they hold data and are no people."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

_HEAD = lazy_pattern(
    r"\W{0,4}(?:\d{1,3}[.)]\s)?[A-ZÀ-Þ][\w’'-]+(?:\s(?:[a-zà-þ]{2,3}\s)?[A-ZÀ-Þ][\w’'-]+){0,3},\s[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){0,2}\.?\W{1,6}"
)
"""The name with which an entry begins, the last one first: "Manning, Chelsea. "."""
_DATA = lazy_pattern(
    r"(?:an?|the|any|each|every|one)\s(?:[a-z]+\s){0,2}sources?\s(?:that|which)\s(?:(?:is|are|gets?)\s(?:updated|refreshed|loaded|synced|versioned|indexed|cached)|updates?|refresh(?:es)?|loads?|syncs?|reloads?)(?!\w)"
)
_PART = lazy_pattern(
    lambda: (
        rf"(?:any|each|every|a|the)\s(?:[a-z]+\s){{0,2}}sources?\swhose\s(?!(?:[\w-]+\s){{0,2}}(?:{alternatives('no_speakers', 'of_people')})\s)(?:[\w-]+\s){{1,2}}\Z"
    )
)
"""Up to the verb, whose subject is the last noun, and no other verb before it: of people one says "a source whose name was kept back said"."""
_TELLS = lazy_pattern(r"\w+(?:ed|id|old)")
"""A verb in the past: what data are is said of them in the present, and people speak once."""


def is_named_by_entry(document: Document, one: Attribution) -> bool:
    """Whether an entry is of somebody whose name stands at its head, before the first words of what it says of them."""
    source = one.source
    if source is None:
        return False
    block = document.blocks[sentences(document)[one.sentence].block].span
    return _HEAD.fullmatch(document.text, block.start, source.start) is not None


def is_of_data(document: Document, one: Attribution) -> bool:
    """Whether a source is one of data, by what it does ("a source that updates monthly"), or a verb is that of a part of any such ("any source whose table declares its type")."""
    if one.source is None:
        return False
    words = document.slice(one.source).lower()
    return _DATA.match(words) is not None or (
        _TELLS.fullmatch(document.slice(one.cue).lower()) is None
        and _PART.match(document.text[one.source.start : one.cue.start].lower()) is not None
    )
