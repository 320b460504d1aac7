"""Sources whose owner or name stands beside them: those of somebody named, those of a body of which one speaks next, and the guest of a line above."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, inside_quotation, sentences
from provenance.analysis.attributions.words import listed as words_of
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import FULL, NAME

__all__ = ["is_guest_above", "is_heard_by_named", "is_of_body_that_speaks", "is_source_of_somebody"]

_OWN = lazy_pattern(r"(?:[Hh]is|[Hh]er|[Tt]heir) (?:own )?(?:[a-z-]+ ){0,2}sources?\b")
"""The sources of one who is told of: "according to his sources"."""
_OF_BODY = lazy_pattern(
    lambda: (
        rf"(?:[Tt]he )?(?i:{alternatives('officials_near', 'own')}|party|ministry|office|club) sources?"
        rf"|(?:[A-Za-z][a-z]* )?[Ss]ources? (?:in|within|at|from) (?:the )?{NAME}(?: (?:of |and |for )?{NAME}){{0,4}}"
    )
)
"""Sources of a body: "university sources", "sources in the Harbour League"."""
_GUEST = lazy_pattern(
    rf"(?:Guests?|Speakers?|Interviewees?|Featuring|Panel(?:lists?)?)\s?:\s*(?:[A-Z][a-z]+\. )?{FULL}"
)
"""A line above a blurb: "Guest: Ana Cruz"."""
_QUOTED = ('"', "“", "'", "‘")
_ONE = ("A ", "An ", "One ", "Our ")


def is_source_of_somebody(document: Document, one: Attribution) -> bool:
    """Whether sources are told to be those of one whom the text tells of: "Cruz said, according to her sources"."""
    return one.source is not None and _OWN.match(document.text, *one.source) is not None


def is_of_body_that_speaks(document: Document, one: Attribution) -> bool:
    """Whether the next sentence, or the quotation with which it begins, lays something to somebody by their full name behind sources of a body: "University sources said so. Ana Cruz, the registrar, told"."""
    if one.source is None or one.head not in ("source", "sources"):
        return False
    spans = sentences(document)
    if one.sentence + 1 >= len(spans) or spans[one.sentence + 1].block > spans[one.sentence].block + 1:
        return False
    if _OF_BODY.fullmatch(document.text, *one.source) is None or _is_of_state(document.slice(one.source)):
        return False
    last = one.sentence + 1
    if last + 1 < len(spans) and document.text.startswith(_QUOTED, spans[last].span.start):
        last += 1  # the quotation may be of two sentences
    every = attributions(document)
    return any(
        other.kind == "named" and other.lays and not other.again and other.speaker is not None and " " in other.speaker
        for number in range(one.sentence + 1, last + 1)
        for other in in_sentence(every, number)
    )


def _is_of_state(source: str) -> bool:
    """Whether sources are in a country, its capital or its government, in which anybody may be."""
    places = words_of("governments") | words_of("of_nation") | forms("officials_near", "governing")
    return any(map(source.__contains__, forms("sure", "seats"))) or source.rsplit(maxsplit=1)[-1].lower() in places


_TO_WHOM = lazy_pattern(r"\s(?:me|us)\b")
_SPEAKING = lazy_pattern(
    r"[“\"]?(?:Speaking|Talking) (?:exclusively )?(?:to|with) (?:[Tt]he )?(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} (?:News|Radio|TV|Times|Post|Gazette|Journal|Herald)), "
)
"""With which a sentence begins that says by name to which other outlet somebody spoke: "Speaking to Harbour Radio, an official said"; of "the station" no reader knows whom to ask."""


def is_heard_by_named(document: Document, one: Attribution) -> bool:
    """Whether somebody named says in a quotation whom they heard ("“Sources tell me that it leaks,” Cruz said"), or the sentence names the outlet to which a source spoke."""
    if one.source is None:
        return False
    if _is_told_to_speaker(document, one):
        return True
    here = sentences(document)[one.sentence]
    if _SPEAKING.match(document.text, *here.span) is not None:
        return True
    return (
        _TO_WHOM.match(document.text, one.cue.end) is not None
        and inside_quotation(document, one.cue)
        and any(
            other.kind == "named" and other.lays
            for other in in_sentence(attributions(document), one.sentence)
            if not inside_quotation(document, other.cue)
        )
    )


_LISTENER = lazy_pattern(
    rf"\s(?:Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?(?P<who>{NAME})(?=\s(?:in|on|that|last|at|he|she|there|it|the|this|after|during|by|they|to)\b|[,.])"
)


def _is_told_to_speaker(document: Document, one: Attribution) -> bool:
    """Whether somebody who speaks by name in the text was told it, and answers for it: "officials told Cruz in May that it leaks"."""
    if not document.slice(one.cue).lower().endswith("told"):
        return False
    found = _LISTENER.match(document.text, one.cue.end)
    return found is not None and found["who"] in document.recall("surnames of all who speak", _surnames)


def _surnames(document: Document) -> frozenset[str]:
    return frozenset(
        other.speaker.rsplit(None, 1)[-1]
        for other in attributions(document)
        if other.kind == "named" and other.lays and other.speaker is not None
    )


def is_guest_above(document: Document, one: Attribution) -> bool:
    """Whether a blurb tells of one person right under the line that names the guest: "Guest: Ana Cruz", "A Harbour adviser explains that"."""
    if one.source is None or one.head.endswith("s"):
        return False
    here = sentences(document)[one.sentence]
    start = one.source.start
    if not document.text.startswith(_ONE, start):
        return False
    block = document.blocks[here.block].span
    if block.start < start and _GUEST.fullmatch(document.text[block.start : start].rstrip()) is not None:
        return True  # lines of one paragraph
    if not here.block or here.span.start != start:
        return False
    return _GUEST.match(document.text, *document.blocks[here.block - 1].span) is not None
