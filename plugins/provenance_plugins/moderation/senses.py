"""What a hostile word means where it is said of no people: an illness by its name, the looks of somebody else, a team by its nickname."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis.voice import FirstPerson
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.statements import Statement
from provenance_plugins.moderation.vocabulary import group_of, tagged
from provenance_plugins.moderation.words import attacks, profanities, within

__all__ = ["is_of_no_group", "is_slogan"]

_of = partial(group_of, "senses")

_ILLNESS_BEFORE = lazy_pattern(
    lambda: rf"\b(?:{_of('kind')}|{_of('caught')}(?:\s(?:[\w-]+\s){{0,5}}|\s))\s?\Z", re.IGNORECASE
)
"""Right before the name of an illness: of which it is, or that somebody has it: "cervical cancer", "diagnosed with advanced cancer"."""
_ILLNESS_BEHIND = lazy_pattern(lambda: rf"[\s-](?:(?:and|&)\s[\w-]+\s)?{_of('care')}\b", re.IGNORECASE)
"""Right behind it, where it is treated or studied: "Cancer Centre", "Cancer and Health Centre"."""
_OF_ANOTHER = lazy_pattern(lambda: rf"\b{_of('towards')}\s(?:[\w-]+,?\s){{0,2}}\Z", re.IGNORECASE)
"""Between a group and a word that describes the noun behind it: "women are attracted to ugly …"."""
_NOUN = lazy_pattern(r"\s\w{3,}")
_AFFAIR = lazy_pattern(lambda: rf"[\s-]{_of('affair')}\b", re.IGNORECASE)
"""Right behind a group that says what kind of an affair is spoken of: "the worst refugee crisis"."""
_PRAISED = lazy_pattern(
    r"(?:(?:\A|[,;:]\s)\W*|\b(?:the|its|our|his|her|their|these|those|and)\s)(?:\w+\s)?\w+\s(?:are|were|is|was)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
"""Before an oath that stresses a praise: of whom it is said, without a word that describes them."""
_PRAISE = lazy_pattern(lambda: rf"\s{_of('praise')}(?:\sand\s{_of('praise')})?\W*\Z", re.IGNORECASE)
"""Right behind it, and last in the sentence: "damn cool" may be said of thieves."""
_HATE_SPOKEN_OF = lazy_pattern(
    lambda: rf"(?:(?:\A|[;:,])\W*(?:and\s|the\s)?)hate(?:\sand\s\w+)?\s{_of('aimed')}\b", re.IGNORECASE
)
"""Hate as a noun, of which it is said whom it is directed against."""
_HATRED_SHOWN = lazy_pattern(
    lambda: (
        rf"\A\W*(?:and\s|but\s)?(?:(?P<regret>{_of('regret')}),?\s)?(?:the\s|this\s|such\s|that\s)?(?:hatred|hate)\s(?:of|for|toward|towards|against)\s[^.!?;:]{{3,160}}?\b(?:(?:is|was|are|were)\s(?:\w+\s)?{_of('shown')}|(?(regret)(?:will|still|does|has|is|was)|(?!)))\b"
    ),
    re.IGNORECASE,
)
"""Hatred as what a sentence sees in others or regrets: "The hatred of … is palpable", "Unfortunately hatred towards … will always exist"."""
_AFFIRMED = lazy_pattern(lambda: rf"\b{_of('praise')}\b|\b{_of('agreed')}\b", re.IGNORECASE)
_SPORT = lazy_pattern(lambda: rf"\b{_of('sport')}\b", re.IGNORECASE)
_NICKNAME = lazy_pattern(lambda: rf"\b{_of('nickname')}\b", re.IGNORECASE)
_SAID_OF = lazy_pattern(
    lambda: (
        rf"(?:[\w'’]+,? ){{0,2}}?(?:this|that|the|these|such an?|such) (?:[\w'’]+ )?{_of('saying')} (?:[\w'’]+ ){{0,2}}?{_of('evokes')} (?:that |(?:an?|the) (?:\w+ )?that )?[\"“”'‘’(]?(?:[\w'’]+ )?\Z"
    ),
    re.IGNORECASE,
)
"""Begins a sentence that says what is heard in a saying, before what that is."""
_AGREED = lazy_pattern(lambda: rf"\b{_of('agreed')}\b", re.IGNORECASE)
_AROUND = 200
"""Characters to either side of a sentence in which a game is spoken of."""


def is_of_no_group(document: Document, statement: Statement) -> bool:
    """Whether what makes a sentence hostile is said of no group of people."""
    return (
        _is_illness(document, statement)
        or _is_of_another(document, statement)
        or _is_kept_from(document, statement)
        or _is_problem_of(document, statement)
        or _is_of_team(document, statement)
        or _is_praise(document, statement)
        or _is_of_affair(document, statement)
        or _is_admiring(document, statement)
        or _is_hate_spoken_of(document, statement)
    )


def _places(document: Document, statement: Statement) -> list[re.Match[str]]:
    return list(re.finditer(rf"\b{re.escape(statement.cue)}\b", document.slice(statement.span), re.IGNORECASE))


def _is_illness(document: Document, statement: Statement) -> bool:
    """Whether each place of a word such as "cancer" is the name of an illness; whoever calls people one says it without a kind."""
    if statement.cue.lower() not in tagged("senses", "illness"):
        return False
    text = document.slice(statement.span)
    found = _places(document, statement)
    return bool(found) and all(
        _ILLNESS_BEFORE.search(text, 0, one.start()) or _ILLNESS_BEHIND.match(text, one.end()) for one in found
    )


def _is_of_another(document: Document, statement: Statement) -> bool:
    """Whether a word describes those to whom a group is drawn or by whom it is hurt."""
    if statement.cue.lower() not in tagged("attack", "trait"):
        return False
    text = document.slice(statement.span)
    return any(
        _OF_ANOTHER.search(text, 0, one.start()) and _NOUN.match(text, one.end())
        for one in _places(document, statement)[:1]
    )


def _is_kept_from(document: Document, statement: Statement) -> bool:
    """Whether the word is one for whoever hurts the group, or from whom it is to be safe: "will women ever be free from the …"; behind the group as its object, not beside it."""
    words = document.slice(statement.core)
    at = words.lower().rfind(statement.cue.lower())
    return at > 0 and at + len(statement.cue) == len(words) and _KEPT_FROM.search(words, 0, at) is not None


_KEPT_FROM = lazy_pattern(
    lambda: rf"\b{_of('kept_from')}\s(?:(?:the|these|those|such|this|that|all)\s)?(?:[\w-]+\s)?\Z", re.IGNORECASE
)
"""Between the group and the word."""


def _is_problem_of(document: Document, statement: Statement) -> bool:
    """Whether a problem is what befalls the group behind it: "the problem of migrant unemployment", not "the problem of migrants"."""
    if statement.cue.lower() != _PROBLEM or document.slice(statement.core).lower().endswith(_PROBLEM):
        return False
    text = document.slice(statement.span)
    return all(_BEFALLS.match(text, one.end()) for one in _places(document, statement))


_PROBLEM = "the problem"
_BEFALLS = lazy_pattern(
    lambda: rf"\s{{1,3}}(?:of|with)\s{{1,3}}[\w’'-]{{1,40}}\s{{1,3}}{_of('befalls')}\b", re.IGNORECASE
)


def _is_praise(document: Document, statement: Statement) -> bool:
    """Whether an oath stresses a praise: "the women were damn good"."""
    if statement.cue.lower() not in tagged("senses", "oath"):
        return False
    text = document.slice(statement.span)
    found = _places(document, statement)
    return bool(found) and all(
        _PRAISED.search(text, 0, one.start()) and _PRAISE.match(text, one.end()) for one in found
    )


def _is_admiring(document: Document, statement: Statement) -> bool:
    """Whether the only bad word of a sentence admires: "a badass working woman"."""
    return statement.cue.lower() in tagged("senses", "admiring") and _is_alone(document, statement.span)


def _is_alone(document: Document, place: Span) -> bool:
    """Whether a place has no more than one bad word: a second one may say it of the group."""
    words = {word.span: word for word in (*attacks(document), *profanities(document))}
    return len(within(sorted(words.values()), *place)) <= 1


def _is_hate_spoken_of(document: Document, statement: Statement) -> bool:
    """Whether hate is a thing that a sentence tells of, as in "hate and control directed against women", and does not praise."""
    if _HATRED_SHOWN.match(document.slice(statement.span)) is not None or _is_contempt_told(document, statement):
        return _AFFIRMED.search(document.slice(statement.span)) is None
    found = _HATE_SPOKEN_OF.search(document.text, *statement.core)
    return (
        statement.cue.lower() == "hate"
        and found is not None
        and _is_alone(document, Span(statement.core.start, statement.span.end))
        and _AFFIRMED.search(document.text, found.end(), statement.span.end) is None
    )


def _is_contempt_told(document: Document, statement: Statement) -> bool:
    """Whether whoever is despised is listed behind the contempt of others: "the party lives on resentment aimed at …"."""
    told = _CONTEMPT.search(document.text, statement.span.start, statement.span.end)
    if told is None or _OWN_WORDS.speaks(document, *statement.span):
        return False
    cue = document.text.find(statement.cue, statement.span.start, statement.span.end)
    return told.end() <= max(cue, statement.core.start)


_CONTEMPT = lazy_pattern(lambda: rf"\b{_of('contempt')}\s(?:[\w-]+\s){{0,3}}(?:{_of('aimed')}|aimed)\b", re.IGNORECASE)
_OWN_WORDS = FirstPerson("i", "my", "we", "our", "small")
"""Of whoever despises them, too."""


def _is_of_affair(document: Document, statement: Statement) -> bool:
    """Whether a word describes an affair that is called by a group: "the worst refugee crisis"."""
    cue = statement.cue.lower()
    words = document.slice(statement.core).lower()
    if cue not in tagged("senses", "grave") or not words.startswith(cue):
        return False
    return _AFFAIR.match(document.text, statement.core.end) is not None


def is_slogan(document: Document, statement: Statement) -> bool:
    """Whether a sentence says what a slogan or a phrase means to those who hear it ("this phrase evokes …"), and does not agree."""
    if _SAID_OF.match(document.text, statement.span.start, statement.core.start) is None:
        return False
    return _AGREED.search(document.slice(statement.span)) is None


def _is_of_team(document: Document, statement: Statement) -> bool:
    """Whether the group is a team that is called so, where a league or a game is spoken of."""
    named = _NICKNAME.search(document.slice(statement.core))
    if named is None or not named[0][0].isupper():
        return False
    start, end = max(0, statement.span.start - _AROUND), statement.span.end + _AROUND
    return _SPORT.search(document.text, start, end) is not None
