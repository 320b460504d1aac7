"""Groups that the sentence bounds, or whose words the next one answers: "most experts at an advisory committee meeting said", "Critics say it leaks. That is wrong."."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import FULL

__all__ = ["is_answered_below", "is_of_occasion", "leads_to_work"]

_OCCASION = lazy_pattern(
    lambda: (
        rf"(?i)\b(?:during|at|on|in) (?:an?|the|its|their|this|last|[\w’']+day[’']s) (?:[\w’'-]+ ){{0,5}}?(?:{alternatives('bounds', 'occasion')})\b"
    )
)
"""Where a group came together, within its own words."""
_ANSWERED = lazy_pattern(
    lambda: (
        r"(?:(?:But |Yet |And |Well, )?(?:[Tt]his|[Tt]hat|[Tt]hey|[Ii]t|[Tt]hese (?:critics|people|claims)|[Ss]uch claims|[Tt]he claim|[Tt]he argument)(?: (?:is|are|was|were)|['’](?:s|re)) (?:also |simply |just |plainly |flatly |dead |quite |all |completely |entirely |demonstrably )?"
        rf"(?:{alternatives('bounds', 'wrong')})\b"
        r"|(?:But |Yet )?(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hey) (?:(?:do|does|did|is|are|was|were|has|have) not|(?:do|does|did|is|are|was|were|has|have)n['’]t)\s*[.!]"
        r"|Not so\b|Nonsense\b|(?:But )?I (?:disagree|don['’]t (?:agree|think so|buy (?:it|this|that))|do not (?:agree|think so|buy))\b|(?:But )?(?:the )?(?:facts|evidence|data|figures|record) (?:say|says|show|shows|tell|tells|suggest|suggests) otherwise\b|The (?:facts|evidence|data|figures|record) (?:say|says|show|shows|tell|tells|suggest|suggests) otherwise\b)"
    )
)
"""How a sentence begins with which the writer says that the words before are wrong."""
_BY = lazy_pattern(
    rf"(?:An?|The|One|In an?|In the) (?:[\w’'-]+ ){{1,4}}?(?:by|from|presented by|given by|written by|led by) (?:[\w’'.-]+ ){{0,5}}?{FULL}\b"
)
"""The work of somebody with a name, with which a sentence begins: "A slide presented by the deputy director Ana Cruz"."""


def is_of_occasion(document: Document, one: Attribution) -> bool:
    """Whether a group is told by the meeting at which it spoke, where it can be found."""
    return one.source is not None and _OCCASION.search(document.text, one.source.start, one.source.end) is not None


def is_answered_below(document: Document, one: Attribution) -> bool:
    """Whether the writer says right behind it that the group is wrong, and so lays the words to it to answer them."""
    spans = sentences(document)
    if one.sentence + 1 >= len(spans) or spans[one.sentence + 1].block > spans[one.sentence].block + 1:
        return False
    after = spans[one.sentence + 1].span
    return _ANSWERED.match(document.text, *after) is not None


def leads_to_work(document: Document, one: Attribution) -> bool:
    """Whether the next sentence begins with a work of somebody with a name, in which one of the group says it."""
    spans = sentences(document)
    if one.sentence + 1 >= len(spans) or spans[one.sentence + 1].block != spans[one.sentence].block:
        return False
    after = spans[one.sentence + 1].span
    return _BY.match(document.text, *after) is not None
