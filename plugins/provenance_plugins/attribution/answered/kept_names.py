"""Why the house that prints a text keeps a name back, which it says a sentence or two behind: "The Star agreed not to name the source, who was not authorised to speak"."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, attributions, sentences
from provenance.analysis.characters import lowered
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import forms

__all__ = ["is_kept_with_reason"]

_REACH = 3
"""Sentences behind a source in which the house says so."""
_LONGEST = 600
"""Characters of them that are read."""
_SIGNS = (
    *(
        f"not {to}{verb}"
        for to in ("", "to ")
        for verb in ("nam", "identif", "publish", "reveal", "disclos", "us", "print")
    ),
    *("withhold", "protect", "conceal"),
)
_KEPT = lazy_pattern(
    r"\b(?:not (?:to )?(?:nam(?:e|ing)|identify(?:ing)?|publish(?:ing)?|reveal(?:ing)?|disclos(?:e|ing)|us(?:e|ing)|print(?:ing)?)"
    r"|(?:withhold(?:ing)?|protect(?:ing)?|conceal(?:ing)?))\s(?P<whom>[^.;:“”\"]{2,60}?),?\s"
    r"(?:who (?:was|were|is|are|has|have) (?:not|been) |because\b|since\b|as (?:he|she|they|it|the|this)\b|for fear\b|fearing\b|to protect\b|to avoid\b|over (?:fear|concern)s?\b|due to\b|owing to\b|out of (?:fear|concern)\b|given (?:the|that)\b)",
    re.IGNORECASE,
    signs=("not ", "withhold", "protect", "conceal"),
)
"""What is kept back, whose it is, and the beginning of the reason."""
_FEARING = lazy_pattern(
    r"\bwho (?:[a-z]+ )?(?:fear(?:s|ed)?|worr(?:y|ies|ied)(?: that)?|(?:is|are|was|were) (?:afraid|scared|worried|concerned)(?: of| that| about)?)"
    r" (?:[\w’'-]+ ){0,4}?(?:public|publicly|openly|reprisals?|retaliation|retribution|backlash|speak|speaking|talk|talking|discuss|discussing|named|naming|identified|jobs?|lives|life|safety|deported|arrested|fired)\b",
    signs=("who ",),
)
"""Whom a source fears, in its own words: "aides who fear reprisals"."""
_MAY_NOT = lazy_pattern(
    r"(?:\bwho|\bbut|\band) (?:[a-z]+ly )?(?:(?:(?:(?:is|are|was|were|have|has|had) )?(?:not|never)|(?:is|are|was|were|have|has|had)n[’']t)(?: been)? (?:authori[sz]ed|allowed|permitted|cleared)|(?:(?:is|are|was|were) )?un-?authori[sz]ed) to (?:[a-z]+ly )?(?:speak|talk|discuss|describe|comment|disclose|share|reveal|brief|say)",
    signs=("authori", "allowed", "permitted", "cleared"),
)
"""What a source may not do: "people briefed on it but not authorized to describe it", "but unauthorized to discuss it"."""
_BESIDE = 90
"""Characters behind a source in which its own words go on."""
_PRONOUNS = frozenset({"him", "her", "his", "them", "their"})
_ANY = frozenset({"source", "sources", "person", "people", "individual", "individuals"})


def is_kept_with_reason(document: Document, one: Attribution) -> bool:
    """Whether its own words or one of the next sentences say why the source is not named; of a pronoun it is who was told of last."""
    if one.source is None or one.kind != "holder":
        return False
    end = max(one.source.end, one.cue.end) + _BESIDE
    if _FEARING.search(document.text, *one.source) is not None or _MAY_NOT.search(
        document.text, one.source.start, min(end, sentences(document)[one.sentence].span.end)
    ):
        return True
    spans = sentences(document)
    start = spans[one.sentence].span.end
    last = spans[min(one.sentence + _REACH, len(spans) - 1)]
    end = min(last.span.end, start + _LONGEST)
    low = lowered(document)
    if len(low) == len(document.text) and not any(map(low[start:end].__contains__, _SIGNS)):
        return False
    kept = _KEPT.search(document.text, start, end)
    if kept is None:
        return False
    whom = [word.strip(",") for word in kept["whom"].lower().replace("’s", "").replace("'s", "").split()]
    stem = one.head.removesuffix("s")
    every = attributions(document)
    between = (
        other
        for number in range(one.sentence + 1, min(one.sentence + _REACH, len(spans) - 1) + 1)
        for other in in_sentence(every, number)
        if other.cue.start < kept.start() and other.kind == "holder" and other.lays
    )
    if any(other.head.removesuffix("s") not in (stem, *_ANY) for other in between):
        return False
    if any(word.removesuffix("s") == stem for word in whom) or not _PRONOUNS.isdisjoint(whom):
        return True
    return one.head in forms("informants") and not _ANY.isdisjoint(whom)
