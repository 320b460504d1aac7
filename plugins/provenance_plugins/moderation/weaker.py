"""Statements about a group that may be no hatred: an illness beside it, what its members have, what others want, a slur thrown at one person."""

from __future__ import annotations

import re
from functools import partial

from provenance.api import Document, Region, lazy_pattern
from provenance_plugins.moderation.statements import Statement
from provenance_plugins.moderation.vocabulary import by_word, group_of, tagged

__all__ = ["is_weaker"]

_of = partial(group_of, "senses")

_BESIDE, _BY_MODEL, _IS_CALLED, _CURSED, _SENT = "vermin", "model", "are vermin", "damn them", "get out"
"""Patterns of statements: a group beside a word, none but the model, "are vermin", "damn them", "go back to …"."""
_RETURNS = lazy_pattern(lambda: rf"\s(?:the\s|their\s|his\s|her\s|our\s)?{_of('returned_to')}\b", re.IGNORECASE)
"""Behind "go back to": to what one returns every day."""
_TO_SEE = lazy_pattern(lambda: rf"\s(?:\w+ly\s)?{_of('witnessed')}\b", re.IGNORECASE)
"""Behind "hate": what somebody does not like to see or hear: "I hate seeing women hurt"."""
_OWN = lazy_pattern(
    lambda: rf"(?:['’]s|s['’])\s(?!{_of('of_people')}\b)(?:[\w-]+\s(?!{_of('of_people')}\b))?\w", re.IGNORECASE
)
"""Behind a group, in a statement on something that its members have: "women's pockets are …"."""
_OTHERS = lazy_pattern(
    lambda: (
        rf"\A\W*(?:{_of('those_others')})\s(?:[\w’']+\s){{0,2}}?(?:would|want|wants|wanted|wish|hope|like|demand|demanded|prefer)\b|\b(?:people|those|some|others|many|men)\b[^.!?;]{{0,80}}?\b(?:believe|think|feel|argue|insist|claim|say)\sthat\b"
    ),
    re.IGNORECASE,
)
"""What others want or believe: "others would …", "people who believe that …"."""
_WITH_THIS = lazy_pattern(r"\b(?:with|about|over|to|of)\s(?:all\s)?(?:this|that|the|such)\s\Z", re.IGNORECASE)
"""Before an oath that names an affair and no group: "fine with this …"."""
_AND = lazy_pattern(r"\s(?:and|or)\s\w+s\b")
"""Behind an oath that is a verb: "… and loves"."""


_CHRISTIAN = lazy_pattern(r"\b(?:Christian|Church|church)")
"""Those of the first centuries are called so."""
_WHO_CURSED = lazy_pattern(r"\b(?:he|she|they|[Hh]e|[Ss]he|[A-ZÀ-Þ][\w’'-]+)\s(?:[a-z]+ly\s)?\Z")
"""Before "cursed the …": who did so, as a text tells."""


def is_weaker(document: Document, statement: Statement) -> bool:
    """Whether what makes a statement hostile is hardly hatred of a group: somebody should look at it, and it is no error by its form."""
    text, cue = document.text, statement.cue.lower()
    core = document.slice(statement.core)
    if _OTHERS.search(text, statement.span.start, statement.core.start + 1) or _OTHERS.match(
        document.slice(statement.span)
    ):
        return True
    if _is_linked_item(document, statement):
        return True
    if cue == _DID_CURSE and _WHO_CURSED.search(text, statement.span.start, statement.core.start):
        return True
    if statement.pattern == _BY_MODEL:
        return cue in by_word("slur") or cue in tagged("senses", "illness")
    if statement.pattern == _BESIDE:
        early = cue == _PRIMITIVE and _CHRISTIAN.search(core) is not None
        return early or cue in tagged("senses", "illness")
    if statement.pattern == _IS_CALLED:
        last = core.lower().rfind(cue)
        return _OWN.search(core) is not None or (last > 0 and _WITH_THIS.search(core, 0, last) is not None)
    if statement.pattern == _CURSED:
        at = statement.core.start + len(cue)
        return core.lower().startswith(cue) and _AND.match(text, at) is not None
    if statement.pattern == _SENT:
        return _RETURNS.match(text, statement.core.end) is not None
    at = core.lower().find(_HATE)
    return at >= 0 and cue == _HATE and _TO_SEE.match(core, at + len(_HATE)) is not None


_HATE, _PRIMITIVE, _DID_CURSE = "hate", "primitive", "cursed"


def _is_linked_item(document: Document, statement: Statement) -> bool:
    """Whether a sentence is an item of a list that is all link: the title of another text."""
    block = document.block_at(statement.span.start)
    return block is not None and {Region.LINK, Region.LIST} <= block.regions
