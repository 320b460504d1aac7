"""Sources to which no claim is laid: what they told somebody about, what they added or declared, which numbers they report, what they told somebody of the story."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, inside_quotation, sentences
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["lays_no_claim"]

_ABOUT = lazy_pattern(
    r" (?:me|us|him|her|them|reporters|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2})(?: all)? (?:about|of) "
)
"""Behind "told": of what, and nothing that would be so."""
_ADDED = lazy_pattern(
    lambda: (
        rf" (?:a|an|another|new|two|three|several|more|some|further) (?!.{{0,80}}?\b(?:{alternatives('not_told', 'finite')})\b)[a-z]"
    )
)
"""Behind "added": a thing that is put to others."""
_DECLARED = lazy_pattern(
    lambda: (
        rf" (?:(?:me|us|him|her|them|it|themselves|himself|herself|itself) [^\s]|(?:an?|the) (?:[a-z-]+ ){{0,3}}?(?:{alternatives('no_claims', 'declared')})\b)"
    )
)
"""Behind "declared": whom or what they make so."""
_OF_THING = lazy_pattern(
    r"(?:\A|\s)(?:the|these|those|all|any|no|one|ones|what|[a-z]+s|[\d.,]+ ?%|percent|per cent|figure|number|rate|toll|count|total|share) \Z"
)
"""Before a participle: the things that it tells which are meant."""
_WORN = lazy_pattern(r"\b(?:with|wearing|sporting|carrying|holding) (?:[\w-]+,? ){1,6}and \Z")
"""Before what is read as a source: by what somebody of the scene is told, "a man with a bald head and a gray beard"."""
_BEING = frozenset({"is", "are", "was", "were", "been", "be", "being", "as"})
_BEFORE = 40
"""Characters before a participle in which its noun stands."""


def lays_no_claim(document: Document, one: Attribution) -> bool:
    """Whether nothing that would be so is laid to a source."""
    if one.source is None:
        return False
    if one.manner == "anonymity":
        start = sentences(document)[one.sentence].span.start
        return _WORN.search(document.text, max(start, one.source.start - _BEFORE), one.source.start) is not None
    if one.manner not in ("say", "according"):
        return False
    verb = document.slice(one.cue).lower().split()
    if one.manner == "according" or one.source.start > one.cue.start:
        if verb[-1] in ("informed", "notified"):
            return _is_informed(document, one)
        if len(verb) == 1 or verb[-1] != "by":
            return False
        return verb[0] == "leaked" or (verb[0].endswith("ed") and _tells_which(document, one))
    last = verb[-1]
    if last == "told":
        return _ABOUT.match(document.text, one.cue.end) is not None or _is_told_to_person(document, one)
    if last in ("added", "adds", "adding"):
        return _ADDED.match(document.text, one.cue.end, sentences(document)[one.sentence].span.end) is not None
    return last in ("declared", "declares") and _DECLARED.match(document.text, one.cue.end) is not None


def _tells_which(document: Document, one: Attribution) -> bool:
    """Whether a participle only says which things are meant: "the numbers reported by officials are no more than that", "lower than the one cited by sources"."""
    start = sentences(document)[one.sentence].span.start
    before = document.text[max(start, one.cue.start - _BEFORE) : one.cue.start]
    if before.split()[-1:] == [] or before.split()[-1].lower() in _BEING:
        return False
    return _OF_THING.search(before) is not None


def _is_informed(document: Document, one: Attribution) -> bool:
    """Whether somebody of the story was informed by them, by name or as another tells it: "Cruz was informed by officials that he could not come", "his family told a paper that he was informed by officials"; an outlet is none."""
    if one.source is None or document.text[one.cue.end : one.source.start] != " by ":
        return False
    start = sentences(document)[one.sentence].span.start
    who = _WAS.search(document.text, max(start, one.cue.start - _BEFORE), one.cue.start)
    if who is not None:
        return who["who"] not in forms("outlet")
    begun = _HE_WAS.search(document.text, max(start, one.cue.start - _BEFORE), one.cue.start)
    return begun is not None and any(
        other.lays and other.sentence == one.sentence and other.cue.end <= begun.start()
        for other in attributions(document)
    )


_HE_WAS = lazy_pattern(r"\b(?:he|she|they) (?:was|were|had been|has been|have been) (?:[a-z]+ )?\Z")
_WAS = lazy_pattern(r"\b(?P<who>[A-ZÀ-Þ][a-zà-þ][\w’'-]*) (?:was|were|had been|has been|is) (?:[a-z]+ )?\Z")


def _is_told_to_person(document: Document, one: Attribution) -> bool:
    """Whether people told it to somebody who speaks in the text, and who tells of it: "officials told Cruz in 2016 that the dam was safe"; not those who inform whoever reports."""
    if one.head in forms("informants") or one.kind != "holder":
        return False
    told = _WHOM.match(document.text, one.cue.end)
    if told is None or inside_quotation(document, one.cue):
        return False
    who = told["who"]
    spoken = any(
        one.kind == "named" and one.source is not None and document.slice(one.source).split()[-1:] == [who]
        for one in attributions(document)
    )
    return spoken and _is_person(document.text, who)


def _is_person(text: str, surname: str) -> bool:
    """Whether a text has a first name before a surname somewhere."""
    at = text.find(f" {surname}")
    while at >= 0:
        before = text[max(0, at - _BEFORE) : at].split()
        if before and is_given_name(before[-1].strip('“"(')):
            return True
        at = text.find(f" {surname}", at + 1)
    return False


_WHOM = lazy_pattern(
    r" (?:(?:Mr|Ms|Mrs|Dr)\.? )?(?P<who>[A-ZÀ-Þ][\w’'-]+)(?= (?:that|in|on|at|the|he|she|it|they|there|his|her|to)\b|,)"
)
