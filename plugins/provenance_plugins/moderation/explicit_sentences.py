"""Single sentences that are explicit by what stands together in them: a vulgar word for what is somebody's, and what is done with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Document, Phrases, Span, lazy_pattern, matches
from provenance_plugins.moderation.passages import is_code, sentence_around
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["EXPLICIT", "explicit_sentences", "is_dismissal"]

EXPLICIT = Phrases.load(__package__, "explicit")


def _forms() -> Iterator[str]:
    """Each form, with an example."""
    body, act = group_of("explicit_words", "body"), group_of("explicit_words", "act")
    whose = r"(?:his|her|your|my|their)"
    # "slid his cock into her", "her nipples hardened"
    yield rf"\b{act}\b[^.!?\n]{{0,40}}?\b{whose} (?:\w+ ){{0,2}}{body}\b|\b{whose} (?:\w+ ){{0,2}}{body}\b[^.!?\n]{{0,40}}?\b{act}\b"
    # "sucked him off", "ate her out", "came all over her"
    yield r"\b(?:suck|jerk|jack|wank|finish)(?:s|ed|ing)? (?:him|me|you) off\b|\b(?:eat|ate|eats|eating|lick|licked) (?:her|you|me) out\b"
    yield r"\b(?:came|cum|cums|cumming|come) (?:in|on|inside|all over|deep inside) (?:her|his|my|your)(?: (?:mouth|face|tits|chest|back|ass|stomach))\b|\bfinger(?:ed|ing|s)? (?:her|me)(?= (?:under|until|while|in the|slowly|hard)|\W*\Z)"
    yield r"\b(?:sit|ride|grind) on (?:my|his|her) (?:face|cock|dick|tongue)\b|\blick(?:s|ed|ing)? every inch of (?:your|his|her|my)\b"
    # "Hot teens in your area want to fuck tonight", "banged by two guys"
    yield r"\b(?:want|wants|wanted|love|loves|dying|ready|looking|begging) to fuck (?:you|her|him|me|tonight|now|the|that|this)\b|\b(?:get|gets|got|getting|being) (?:banged|railed|pounded) by\b"
    yield r"\bhot (?:teens|singles|girls|moms|mums|milfs|women|babes) (?:in|near) (?:your area|you)\b"
    # "Send me pics of your boobs", "Nudes for sale"
    yield rf"\b(?:send|show|trade|swap|post|drop)(?: me| us)? (?:some |your |more |any )?{group_of('explicit_words', 'pictured')}\b|\bnudes for sale\b|\bexplicit (?:videos|pics|content) (?:available|for sale)\b"


_FORMS = lazy_pattern(lambda: "|".join(_forms()), re.IGNORECASE)
_DISMISSED = lazy_pattern(
    r"(?:(?<![\w’'-])(?!you\b|i\b|we\b)[^\W\d_][\w’'-]*\s(?:can|could|should|may|might)|\byou\s(?:can|could|may)\s(?:all|also|both|just|go|kindly))\s(?:(?:all|also|both|just|go|go\sand|kindly|too)\s){0,2}\Z"
    r"|\b(?:is|are|was|were|be|been|being|got|get)\s(?:[a-z]+ly\s)?told\sto\s\Z",
    re.IGNORECASE,
)
"""Before an order that nobody means to be carried out: "they can also …", "were told to …"."""
_ORDER = lazy_pattern(r"suck\s(?:my|our)\s(?:dick|cock)s?\b", re.IGNORECASE)
_ENDS = lazy_pattern(r"\W*\Z|\s?[,;:.!?–—]")
_BEFORE = 60
"""Characters before such an order in which somebody is told it."""


def is_dismissal(document: Document, core: Span) -> bool:
    """Whether explicit words only send somebody away, at the end of their clause: an insult, which shows nothing."""
    text = document.text
    order = _ORDER.match(text, core.start)
    return (
        order is not None
        and order.end() == core.end
        and _ENDS.match(text, core.end) is not None
        and _DISMISSED.search(text, max(0, core.start - _BEFORE), core.start) is not None
    )


def explicit_sentences(document: Document) -> Iterator[tuple[Span, Span]]:
    """The words that make such a sentence, and the sentence; one each."""
    reached = -1
    for match in matches(document, EXPLICIT):
        if match.span.start < reached or is_code(document, match.span):
            continue
        sentence = sentence_around(document, match.span)
        reached = sentence.end
        hit = _FORMS.search(document.text, *sentence)
        if hit is not None:
            yield Span(*hit.span()), sentence
