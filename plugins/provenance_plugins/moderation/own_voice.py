"""Positive signs that an article itself says something hostile: in its main clause, or where whoever writes speaks, and of somebody."""

from __future__ import annotations

import re

from provenance.analysis import inside_quotation, language
from provenance.analysis.files import is_article
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.voice import FirstPerson
from provenance.api import Document, Span, analysis, lazy_pattern
from provenance_plugins.moderation.menaces import Address
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.statements import AGREES
from provenance_plugins.moderation.vocabulary import by_word, group_of
from provenance_plugins.moderation.words import profanities

__all__ = ["is_long_and_measured", "is_measured", "is_of_own_kin", "is_of_somebody", "is_said_by_text", "is_spoken"]

_BELOW = lazy_pattern(
    r"\b(?:that|who|whom|whose|which|whether|why|how|as if|as though|proclaim(?:s|ed|ing)?|hope|hoping|view|idea|belief|said|says|saying|told|wrote|claim(?:s|ed|ing)?|taught|believ(?:e|es|ed|ing)|thought|argu(?:e|es|ed|ing)|insist(?:s|ed)?|demand(?:s|ed|ing)?|dass|ob|weil|que|qui|quien|che|cui|dat|die|bahwa|yang)\b",
    re.IGNORECASE,
)
"""Before the words: they stand in a clause that tells what somebody says, wants or is."""
_SPEAKER = FirstPerson("i", "we", "let")
"""Whoever writes speaks."""
_YOU_FR, _YOU_PL = (
    r"(?:t['’]|(?:te|toi|ton|ta|tes|vous|votre|vos)\b)",
    r"(?:cię|ci|was|wam|twój|twoj\w+|tw\w{1,4}|wasz\w*)\b",
)
_SPEAKER_TO_YOU = {
    "es": lazy_pattern(r"(?i)\b(?:\w{2,}[aei](?:ré|remos)|voy|vamos|(?:te|os)\s\w{2,}(?:o|[aei]mos))\b"),
    "fr": lazy_pattern(rf"(?i)\bon\s(?:[\w’']+\s){{0,6}}?{_YOU_FR}"),
    "it": lazy_pattern(r"(?i)\b(?:ti|vi)\s(?!\w+no\b)\w{2,}(?:o|ò)\b|\b(?:ti\smeno|\w{3,}(?:[ei]rò|[ei]remo))\b"),
    "pl": lazy_pattern(rf"(?i)\b\w{{2,}}(?:ę|[aeiy]my)\s{_YOU_PL}|\b(?:cię|ci|was|wam)\s\w{{2,}}(?:ę|[aeiy]my)\b"),
    "pt": lazy_pattern(
        r"(?i)\b(?:\w{2,}[aei](?:rei|remos)|vou|vamos|(?:te|vos)\s\w{2,}(?:o|[aei]mos)|\w{2,}o-(?:te|vos))\b"
    ),
    "tr": lazy_pattern(r"(?i)\b\w{2,}(?:[ae]c[ae]ğ[ıi][mz]|[aeıiuü]r[ıiuü][mz])\b"),
}
"""Whoever writes threatens a reader, in languages whose verbs say so by their endings: "Ti ammazzo", "Evini yakacağız", "On va brûler ta maison"."""
_CAPITAL = lazy_pattern(r"(?<=[\w,;’'] )[A-ZÀ-Þ][\w’'-]+")
_OFFICE = lazy_pattern(
    r"\b(?:the|our|your|this|that)\s(?:\w+\s)?(?:council(?:lors?)?|mayor|minister|president|governor|board|government|committee|police|editors?|school|court|company|party|senators?|parliament|town hall)\b",
    re.IGNORECASE,
)
"""Somebody who is known by an office, or a body."""
_YOU_ARE = lazy_pattern(r"\byou(?:['’]re|\sare)\s", re.IGNORECASE)
_SPOKEN_TO = lazy_pattern(r"\byou\b|!", re.IGNORECASE)
_YOU = lazy_pattern(r"\byou\b", re.IGNORECASE)
_DASH = lazy_pattern(r"\s[-–—]{1,2}\s|—")
_THESE = lazy_pattern(r"\bthese\s(?:[\w-]+\s)?\Z", re.IGNORECASE)


@analysis()
def is_measured(document: Document) -> bool:
    """Whether a text is longer than posts and comments are, and not coarse itself.

    Hate, threats and slurs in such texts are told of nearly always, in whatever grammar: of 165 errors that strict readers judged 14 were right, most of them in blogs that use vulgar words themselves.
    """
    if not is_article(document):
        return False
    coarse = 0
    for word in profanities(document):
        if not {"strong", "vulgar"}.isdisjoint(word.tags) and not inside_quotation(document, word.span):
            coarse += 1
            if coarse == _COARSE:
                return False
    return True


def is_long_and_measured(document: Document) -> bool:
    """Whether a text is far longer than posts and comments are, and not coarse: of 26 insults and threats that strict readers judged lately, most of them in such texts, 3 were right."""
    return len(document.text) >= _LONG and is_measured(document)


_LONG = 4_000
"""Characters of an article or a chapter, from which on."""
_COARSE = 2
"""Vulgar words outside quotations of a text that speaks so itself."""


def is_said_by_text(document: Document, span: Span, core: Span) -> bool:
    """Whether a text says something itself: in a post or a comment always, in an article where whoever writes speaks, or in the main clause of the sentence."""
    if not is_article(document):
        return True
    if AGREES.search(document.text, *span) or _BELOW.search(document.text, span.start, core.start) is None:
        return True
    return _SPEAKER.speaks(document, max(span.start, core.start - _NEAR), core.end)


_NEAR = 20
"""Characters before hostile words in which whoever writes says "I" to say them."""


def is_spoken(document: Document, span: Span, core: Span) -> bool:
    """Whether whoever writes says "I" or "we" in a sentence before the words or with them, by a pronoun or the form of a verb."""
    if _SPEAKER.speaks(document, span.start, core.end):
        return True
    to_you = _SPEAKER_TO_YOU.get(language(document).read_as)
    return to_you is not None and to_you.search(document.text, span.start, core.end) is not None


def is_of_somebody(document: Document, one: Address) -> bool:
    """Whether an insult is shown to be of somebody: in a post or a comment whoever is spoken to or of is known; in an article "you are …", "these …" and an order need somebody with a name or an office, or whoever writes."""
    if not is_article(document):
        return True
    sentence = sentence_around(document, one.place)
    said = document.slice(sentence)
    first = said.split(None, 1)[0].strip("“\"'‘(*_") if said.strip() else ""
    if (
        is_given_name(first)
        or _CAPITAL.search(said) is not None
        or _OFFICE.search(said) is not None
        or _SPEAKER.speaks(document, *sentence)
    ):
        return True
    if "order" in by_word("insult").get(one.cue.lower(), ()):
        # What cries out behind a dash is not the order: "Shut your mouth - there is a boat in it!"
        order = next((part for part in _DASH.split(said) if one.cue.lower() in part.lower()), said)
        return _SPOKEN_TO.search(order) is not None or _YOU.search(said) is not None
    if one.direct:
        return _YOU_ARE.search(said) is None
    return _THESE.search(document.text, sentence.start, one.place.start) is None


def is_of_own_kin(document: Document, one: Address) -> bool:
    """Whether a sentence on somebody's past has nobody but one of the writer's kin in it, without a name: "My mother had left, and she is a …"; nobody else can tell who that is."""
    if one.direct:
        return False
    sentence = sentence_around(document, one.place)
    before = document.text[sentence.start : one.place.start]
    return (
        _OWN_KIN.search(before) is not None
        and _PRONOUN.search(document.text, one.core.start, one.place.end) is not None
        and _PAST.search(before) is not None
        and _CAPITAL.search(_OWN_KIN.sub("", before)) is None
    )


_OWN_KIN = lazy_pattern(lambda: rf"\b[Mm]y\s(?:[a-z-]+\s){{0,2}}[a-zA-Z]?(?i:{group_of('around_insult', 'own_kin')})\b")
_PRONOUN = lazy_pattern(r"(?i)\b(?:s?he)(?:['’]s|\sis|\swas)\s")
_PAST = lazy_pattern(r"\b(?:was|were|had|did|would|used to|[a-z]{3,}ed)\b")
