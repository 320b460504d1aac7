"""Words for self-harm that harm nobody: manners of speaking, what is taken off oneself, and what another than the one who is spoken to does."""

from __future__ import annotations

import re
from functools import partial

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of
from provenance_plugins.moderation.words import Word

__all__ = ["CLAUSE", "CLOSES", "GLOATS", "harms_nobody"]

_of = partial(group_of, "selfharm_sentence")
CLOSES = lazy_pattern(r"\W*\Z|,?\s(?:but you|even if|even though|although|though)\b", re.IGNORECASE)
"""Behind the words: nothing that agrees, or a call to do it."""
GLOATS = lazy_pattern(lambda: rf"\b{_of('gloating')}\b")
"""The sentence is pleased by it."""


def harms_nobody(document: Document, word: Word, sentence: Span) -> bool:
    """Whether words that stand for self-harm elsewhere say something else here: "shoot yourself in the foot", "the pressure off yourself", "the illness will end your life"."""
    return (
        _is_saying(document, word, sentence) or _is_off(document, word, sentence) or _is_done(document, word, sentence)
    )


def _is_off(document: Document, word: Word, sentence: Span) -> bool:
    """Whether something is taken off oneself: "off" is no verb behind a noun, as in "the pressure off yourself"."""
    return word.word == "off yourself" and _ORDER.search(document.text[sentence.start : word.span.start]) is None


def _is_done(document: Document, word: Word, sentence: Span) -> bool:
    """Whether somebody or something else would end a life: a threat, or what an illness does."""
    return word.word in _LIVES and _ANOTHER.search(document.text, sentence.start, word.span.start) is not None


_LIVES = frozenset({"end your life", "take your own life", "end your own life"})
_ANOTHER = lazy_pattern(
    r"(?<!you)(?<!\bu)(?:['’]ll| will| would| could| can| may| might|['’](?:m|s|re) (?:gonna|going to)| (?:am|is|are) (?:gonna|going to))\s(?!you\b)(?:\w+\s)?\Z",
    re.IGNORECASE,
)
"""Before the words: what another than the one who is spoken to does."""


_ORDER = lazy_pattern(
    r"(?:\A|[^\w\s,]\s*|\b(?:go|just|should|shall|must|please|to|and|then|or|you|not|can|could|will|would|gonna|better|either|simply),?\s+)\Z",
    re.IGNORECASE,
)
"""What a sentence has before "off yourself" where that is a verb: nothing, a stop, or a word that calls for one."""
_SAYING = lazy_pattern(
    lambda: (
        rf"(?:(?:(?<=shoot yourself)|(?<=shoot myself))\s(?:(?:right\s)?in\s(?:the|both|one|your|my)\s(?:[\w-]+,?\s){{0,3}}{_of('limb')}|{_of('filmed')})"
        rf"|(?:(?<=drown yourself)|(?<=drown myself))\sin\s{_of('flood')}|(?:(?<=kill yourself)|(?<=killing yourself)|(?<=kill myself)|(?<=killing myself))\s{_of('effort')})\b"
        rf"|(?:(?<=cut yourself)|(?<=cutting yourself)|(?<=cut yourselves))\s{_of('cutting')}\b|(?<=hang yourself)\s{_of('hanging')}\b"
        r"|(?:(?<=starve yourself)|(?<=starving yourself))\sof\s(?!(?:all\s|any\s)?(?:foods?|water|air|oxygen|meals?|nutrition|nourishment)\b)\w+|(?<=without you)\s(?:driving|paying|cooking|calling|phoning|texting|helping|working|lifting|cleaning|shopping|carrying|asking|noticing|knowing|playing|smoking|drinking|singing|having\sto)\b"
    ),
    re.IGNORECASE,
)
"""Behind the words, what makes them a manner of speaking: "shoot yourself in the foot"."""
CLAUSE = 40
"""Characters before a word in which its clause begins."""
_ROPE = lazy_pattern(
    lambda: rf"\b{_of('granting')}\b.{{0,40}}\b{_of('much')}\s(?:the\s)?rope\s(?:with which\s)?to\s\Z", re.IGNORECASE
)
"""Before "hang yourself": somebody is given freedom to do harm to his own cause."""
_HANG, _FAILS = "hang ", "go die"


_CHOICE = lazy_pattern(lambda: rf"\b{_of('or_else')}[,\s]+or\s\Z", re.IGNORECASE)
"""Before "go die": what a firm has to do or else fails, "go big or go die"."""


def _is_saying(document: Document, word: Word, sentence: Span) -> bool:
    """Whether the words are a manner of speaking, which harms nobody: "shoot yourself in the foot", "enough rope to hang yourself"."""
    if word.word == _FAILS and _CHOICE.search(document.text, sentence.start, word.span.start) is not None:
        return True
    if _SAYING.match(document.text, word.span.end) is not None or _is_of_hunger(document, word, sentence):
        return True
    return (
        word.word.startswith(_HANG)
        and _ROPE.search(document.text, sentence.start, word.span.start) is not None
        and GLOATS.search(document.slice(sentence).lower()) is None
    )


def _is_of_hunger(document: Document, word: Word, sentence: Span) -> bool:
    """Whether it is said of those who have nothing to eat that they may choose how, or of somebody who starves another or a thing: "the freedom to choose how to starve", "how to starve a fire"."""
    if word.word != _STARVE:
        return False
    start, end = word.span
    before = _CHOSEN.search(document.text, max(0, start - CLAUSE), start) is not None
    return (before and CLOSES.match(document.text, end, sentence.end) is not None) or _STARVED.match(
        document.text, end
    ) is not None


_STARVE = "how to starve"
_CHOSEN = lazy_pattern(lambda: rf"\b{_of('choosing')}\s\Z", re.IGNORECASE)
_STARVED = lazy_pattern(lambda: rf"\s{_of('starved')}\b", re.IGNORECASE)
