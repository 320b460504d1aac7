"""Threats that are made of everyday words: in English by what a sentence has around them, in other languages by their parts.

"Print that again and I will break both your legs", "They ought to be taken out and shot"; "Te voy a partir las piernas", "Ik snij je keel door". Who threatens
speaks in the first person and to somebody, or says what should be done to people; what a text tells of others is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from provenance.api import Document, Match, Phrases, Span, any_of, lazy_pattern, matches
from provenance_plugins.moderation.calls_to_arms import calls_to_arms
from provenance_plugins.moderation.classes import is_told
from provenance_plugins.moderation.menaces import Address
from provenance_plugins.moderation.passages import is_code, is_framed, sentence_around, trimmed
from provenance_plugins.moderation.urged_abroad import AT_AN_HOUR
from provenance_plugins.moderation.vocabulary import entries, group_of

__all__ = ["OPEN_THREATS", "open_threats"]

OPEN_THREATS = Phrases.load(__package__, "open_threat")
_TABLE = "open_threat_words"
_NEAR, _FAR = 30, 60
"""Characters before what is done to somebody in which it is announced, and in which it is asked for."""
_QUOTES = ' \n\t"“„«»¡*_–-'
_BEGINS = r"(?:\A|(?<=[.,!;:\n]\s)|(?<=\n))"
_ENDS = r"(?=\W*(?:\Z|[.!?,;:…\n]|\b(?:now|today|tonight|please|already|then|and|or|if|when|until|before|like)\b))"


def _english() -> Iterator[str]:
    """Each form, with an example."""
    of = partial(group_of, _TABLE)
    whom = r"(?:you|him|her|them)"
    whose = r"(?:your|his|her|their)"
    mine = r"\b(?:i|we)(?:['’]ll|['’](?:m|re) (?:gonna|going to)| will| am (?:going to|gonna)| are (?:going to|gonna)| swear (?:i|we)(?:['’]ll| will)| shall)\s(?:\w+ ){0,3}?"
    # "I will break both your legs", "put you in hospital", "find you and make you pay".
    yield rf"{mine}{of('harming')} (?:(?:both|every one|all)(?: of)? )?{whose} (?:\w+ )?{of('parts')}\b"
    yield rf"{mine}(?:put|leave|send) {whom} (?:\w+ )?(?:in(?:to|side)?|to) {of('putting')}\b|{mine}(?:put|bury) {whom} six feet under\b"
    yield rf"{mine}(?:\w+ {whom} and )?make {whom} {of('making')}\b|{mine}(?:skin|burn|bury|cut) you (?:alive|up)\b"
    # A photographer shoots too.
    yield rf"{mine}shoot you{_ENDS}(?!,? an?\b)(?![^.!?\n]{{0,60}}\b(?:keep|choose|collect|order|print|frame)\s(?:the|your)\s(?:\w+\s)?(?:pictures|photos|photographs|portraits?|prints)\b)"
    yield rf"{mine}(?:gut|stab|strangle|bury|butcher|break|finish|hunt) you{_ENDS}(?!,? an?\b)|{mine}burn your (?:house|car|shop|office)\b"
    # "You won't live to see Christmas", "You're a dead man", "You are next".
    yield r"\byou(?:['’]ll| will|['’]re| are)? (?:won['’]t|will not|not|never|not going to) live to see\b"
    yield rf"\byou(?:['’]re| are) (?:(?:all )?dead(?: man| woman| men| meat)|a dead (?:man|woman)|next){_ENDS}|\byour days are numbered\b"
    yield r"\b(?:i|we)(?:['’]m| am|['’]re| are) coming (?:for|after) you(?:\b(?! guys\b)(?=\W*(?:\Z|[.!?,;…\n]|and\b))|r (?:family|kids|children|wife|house)\b)"
    yield rf"(?:{_BEGINS}|\b(?:you|you['’]d) (?:had )?better |\byou should )(?:watch your back|sleep with one eye open)(?=\W*(?:\Z|[.!?\n]|,? (?:you|because|cause|from now)\b))"
    yield rf"\benjoy your last (?:days?|meal|night|week)(?: on earth| alive)?{_ENDS}"
    yield r"\byou(?:['’]ll| will|['’]re going to| are going to) (?:regret being born|wish you(?: were|['’]d| had)? never (?:been )?born)\b"
    # "I know where you park your car. Sleep well."
    yield (
        r"\b(?:i|we) know (?:exactly )?where (?:you (?:park(?: your car)?|sleep|drink|walk your dog|work)|your (?:kids|children|family|wife|mother)\b\s\w+)"
        r"(?:\s(?:\w+ ){0,3}?(?:night|day|morning))?(?=\W*(?:\Z|[.!…\n]|(?:and|so) (?!(?:(?:i|we)(?:['’]ll| will|['’]d| can)? )?(?:bring|pick|meet|drop|fetch|join|collect|help|love|like)\b)))"
    )
    # "They deserve to be strung up", "Somebody ought to shoot the whole council".
    people = r"(?:they|he|she|you|these people|those people|people like \w+|\w+s like (?:him|her|them|you|these|those)|(?:all|every one|the lot|each) of (?:them|you)|the (?:whole )?lot)"
    yield rf"\b{people}(?: all)? (?:should|ought to|must|need to|needs to|deserves? to|have to|has to)(?: all| just)? be (?:taken out and )?{of('done')}\b(?! (?:in|by a|with) \w+ (?:race|match|game))"
    yield (
        rf"\b(?:someone|somebody|we|they) (?:really |just )?(?:ought to|should|needs? to|has to|have to|must) (?:just |really )?{of('violence')} "
        rf"(?:him|her|you|(?:the|that|those|these|this|all(?: of)?(?: the)?|every|our|your) (?:\w+ ){{0,2}}?{of('targets')})\b"
    )
    # "Kill them all", "Shoot them on sight", "Round them up and shoot the lot", "Burn their houses down".
    yield rf"{_BEGINS}(?:just |please |go and |let['’]s |we must |we should |time to )?{of('violence')} (?:(?:them|['’]em) all|the (?:whole )?lot(?: of them)?|(?:every one|all) of them)(?=\W*(?:\Z|[.!\n]))"
    yield rf"{_BEGINS}(?:just )?(?:shoot|kill) (?:them|him|her|['’]em) on sight\b|\bround (?:them|['’]em) up and (?:shoot|hang|kill|gas|burn) (?:them|['’]em|the lot)\b"
    yield rf"{_BEGINS}(?:just |then )?string (?:him|her|['’]em) up{_ENDS}"
    # "String them up, every last one of them": what is dried or lit is strung up, too.
    yield rf"{_BEGINS}(?:just |then )?string (?:them up(?:,? (?:every (?:last |single )?one|all of them|the (?:whole )?lot)|!)|them all up)"
    yield r"\b(?:he|she|they|you|(?:the (?:whole )?|that )lot(?: of (?:them|you))?) (?:all )?(?:needs?|wants?|could do with) (?:a )?(?:good )?(?:stringing up|shooting|hanging)(?=\W*(?:\Z|[.!,;\n]))"
    yield rf"{_BEGINS}(?:just |let['’]s |go and )?(?:burn|torch|smash|bomb) their (?:houses|homes|cars|churches|mosques|shops|offices)\b"
    yield r"\b(?:time to|let['’]s|we (?:must|should|need to|have to)) wipe (?:them|these people|that lot) (?:all )?out\b"
    yield r"\bthe only good (?:one|(?-i:[A-Z])\w+) is a dead (?:one|(?-i:[A-Z])\w+)\b"
    # "I hope someone puts a bullet in you".
    yield rf"\b(?:hope|wish|pray|hoping|praying)(?: that)? (?:someone|somebody|a \w+|one of them) (?:\w+ ){{0,2}}?(?:puts? a bullet in|shoots?|stabs?|kills?|runs?) {whom}\b"
    yield from calls_to_arms()
    yield r"\bwe['’]ll see how (?:\w+ ){1,6}with a (?:knife|gun|blade|rope) (?:at|to|around|against) your (?:throat|head|neck)\b"


_ENGLISH = lazy_pattern(lambda: "|".join(_english()), re.IGNORECASE)


@cache
def _before(language: str, tag: str) -> re.Pattern[str]:
    words = any_of(entry.text for entry in entries(_TABLE, language) if tag in entry.tags)
    return re.compile(rf"(?<!\w)(?:{words})\s(?:[^\W\d]+[\s,]{{1,2}}){{0,4}}\Z", re.IGNORECASE)


@cache
def _whom(language: str, tag: str = "whom") -> re.Pattern[str] | None:
    """A word with a tag: of whom something is asked, where the verb does not say that they are people (a sofa is to stand at the wall, too), or who reports."""
    words = [entry.text for entry in entries(_TABLE, language) if tag in entry.tags]
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)", re.IGNORECASE) if words else None


@cache
def _behind(language: str) -> re.Pattern[str] | None:
    """What asks for something that stands right before it, where a language has that order."""
    words = [entry.text for entry in entries(_TABLE, language) if "call_behind" in entry.tags]
    return re.compile(rf"\s(?:{any_of(words)})(?!\w)", re.IGNORECASE) if words else None


@cache
def _place(language: str) -> re.Pattern[str]:
    words = any_of(entry.text for entry in entries(_TABLE, language) if "place" in entry.tags)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _kin(document: Document, match: Match, sentence: Span) -> Span | None:
    """Somebody knows where those are whom another loves: “On sait où tes gosses vont à l’école”."""
    before = document.text[max(sentence.start, match.span.start - _FAR) : match.span.start]
    known = _before(match.language, "knows").search(before)
    if known is None:
        return None
    start = match.span.start - len(before) + known.start()
    place = _place(match.language).search(document.text, start, min(sentence.end, match.span.end + _NEAR))
    return None if place is None else Span(start, max(match.span.end, place.end()))


def _led(document: Document, match: Match, sentence: Span) -> Span | None:
    """What is to be done leads the sentence, and people are behind it: “Aufhängen sollte man das ganze Pack”."""
    text = document.text
    behind, whom = _behind(match.language), _whom(match.language, "whom_behind")
    if behind is None or whom is None or text[sentence.start : match.span.start].strip(_QUOTES):
        return None
    called = behind.match(text, match.span.end, sentence.end)
    if called is None:
        return None
    object_ = whom.search(text, match.span.end, min(sentence.end, called.end() + _NEAR))
    return None if object_ is None else Span(match.span.start, object_.end())


def open_threats(document: Document) -> Iterator[Address]:
    """Such threats, at most one a sentence."""
    reached = -1
    for match in matches(document, OPEN_THREATS):
        if match.span.start < reached or is_code(document, match.span):
            continue
        sentence = sentence_around(document, match.span)
        core = _core(document, match, sentence)
        if (
            core is None
            or _is_reported(document, match.language, core, sentence)
            or is_framed(document, core, sentence)
            or _FONDLY.match(document.text, core.end) is not None
            or AT_AN_HOUR.match(document.text, core.end) is not None
        ):
            continue
        reached = sentence.end
        direct = match.language != "en" or "you" in document.slice(core).lower()
        yield Address(trimmed(document, sentence), "open", document.slice(match.span), direct, match.span, core)


_FONDLY = lazy_pattern(
    r"\s(?:di|a|de|à|con|med|av|mit|met|vor|of)\s(?:\w+\s)?(?:baci|coccole|abbracci|risate|solletico|besos|abrazos|risa|cosquillas|mimos|beijos|abraços|rir|cócegas|saudades?|riso|amor|amore|inveja|envidia|curiosidade?|bisous|câlins|rire|plaisir|chatouilles|kusjes|kyssar|küssen|lachen)\b",
    re.IGNORECASE,
)
"""Behind the words: with what somebody who is loved is killed, "ti ammazzo di baci"."""


def _is_reported(document: Document, language: str, core: Span, sentence: Span) -> bool:
    """Whether a sentence in another language than English says around a threat that somebody spoke so."""
    said = _whom(language, "report")
    text = document.text
    return said is not None and (
        said.search(text, sentence.start, core.start) is not None
        or said.search(text, core.end, sentence.end) is not None
    )


def _core(document: Document, match: Match, sentence: Span) -> Span | None:
    """The words of a sentence that threaten."""
    text = document.text
    if match.language == "en":
        if is_told(document, sentence):
            return None
        hit = _ENGLISH.search(text, sentence.start, sentence.end)
        return None if hit is None else Span(*hit.span())
    if match.tagged("whole"):
        return match.span
    if match.tagged("begins"):
        return None if text[sentence.start : match.span.start].strip(_QUOTES) else match.span
    if match.tagged("kin"):
        return _kin(document, match, sentence)
    if match.tagged("done") or match.tagged("led"):
        core = _led(document, match, sentence)
        if core is not None or match.tagged("led"):
            return core
    tag, reach = (
        ("call", _FAR) if match.tagged("done") else ("announce_to" if match.tagged("bare") else "announce", _NEAR)
    )
    before = text[max(sentence.start, match.span.start - reach) : match.span.start]
    found = _before(match.language, tag).search(before)
    if found is None:
        return None
    core = Span(match.span.start - len(before) + found.start(), match.span.end)
    whom = _whom(match.language) if match.tagged("done") else None
    return core if whom is None or whom.search(text, *core) is not None else None
