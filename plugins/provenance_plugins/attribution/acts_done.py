"""What people do to others or decide by a vote with a verb that judges elsewhere: "gunmen attacked the market", "ministers rejected the candidate by nine votes"."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

_VOTED = lazy_pattern(
    r"\bby (?:an? )?(?:[\w’'-]+ ){0,3}(?:votes?|majority|margin|show of hands)\b|\b\d+ (?:votes? )?to \d+\b|\bvotes? to\b|\bin (?:a|the) (?:\w+ )?(?:vote|ballot|referendum)\b"
)
_JUDGES = lazy_pattern(
    r"\b(?:as (?:an?|the|[a-z]+ing|[a-z]+(?:ful|less|ive|ous|al)\b)|for (?:failing|its|his|her|their|being|having)|in the press|online)\b|[“\"]"
)
"""Behind a verb, what makes words of it: "attacked the mayor as a liar", "for failing to act"."""
_OBJECT = 5
"""Within how many words behind a verb its object stands."""


def is_act_done(document: Document, one: Attribution) -> bool:
    """Whether a verb of judging, which a source has, tells what was done: to places and bodies, to guests, to suspects, or by a vote."""
    if one.source is not None and one.source.start > one.cue.start:
        return False
    cue = document.slice(one.cue).lower().rsplit(None, 1)[-1]
    kind = next(
        (
            kind
            for kind in ("attacked", "welcomed", "rejected", "questioned", "called", "dismissed")
            if cue in forms("acts_done", kind)
        ),
        "",
    )
    if not kind:
        return False
    rest = document.text[one.cue.end : sentences(document)[one.sentence].span.end]
    if kind == "rejected":
        return _VOTED.search(rest) is not None
    if _JUDGES.search(rest) is not None:
        return False
    if kind == "attacked" and one.head in forms("acts_done", "armed"):
        return True
    told = [word.strip(".,;:!?)") for word in rest.lower().split()[:_OBJECT]]
    for k, word in enumerate(told):
        if word in forms("acts_done", f"{kind}_what"):
            return True
        if k and (word in forms("acts_done", "ends_object") or told[k - 1] in forms("acts_done", "ends_object")):
            return False
    return False
