"""Whether an insult is aimed at somebody in the text's own voice: at whoever is spoken to, at somebody with a name or an office, at a group that is pointed at."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis import inside_quotation
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.voice import FirstPerson
from provenance.api import Document, lazy_pattern
from provenance_plugins.moderation.about_words import is_subject
from provenance_plugins.moderation.drama import is_of_a_character
from provenance_plugins.moderation.menaces import Address
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.usage import is_mentioned
from provenance_plugins.moderation.vocabulary import by_word, group_of, tagged
from provenance_plugins.moderation.words import Word, insults, within
from provenance_plugins.moderation.works import is_in_name

_of = partial(group_of, "aimed")

_BARE = frozenset({"what a fool", "what a loser", "stupid fool", "fool"})
"""The patterns of a noun that nothing ties to a person."""
_SHORT = 8
"""Words of an outcry: "What a moron!"."""
_MODIFIERS = r"(?:[\w’'-]+,?\s){0,2}"
_NAME = r"[A-Z][\w’'-]+"

_GENERIC = lazy_pattern(
    lambda: (
        rf"\b{_of('anybody')}(?:\s[\w’'-]+){{0,3}}?\s(?:who|whose|that)\b|(?:\A|[,;:]\s){_of('condition')}\b|\b{_of('rule')}\b"
    ),
    re.IGNORECASE,
)
"""What is said of whoever does something, or under a condition, is said of nobody."""
_THOUGHT = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('thinking')}(?:\sthat)?\b|{_of('letting')}\s(?:\w+\s)?know\b|{_of('showing')}\s(?:[\w’'-]+\s){{1,6}}?as\b|{_of('seeming')}\b)[^.;!?]*\Z"
    ),
    re.IGNORECASE,
)
"""Before the word: that is what somebody thinks, or what somebody is made to look like."""
_IDIOM = lazy_pattern(
    lambda: rf"\b(?:{_of('making')}\s(?:an?|the)\s(?:\w+\s)?|{_of('enduring')}\s(?:\w+\s)?|{_of('sort')}\s)\Z",
    re.IGNORECASE,
)
"""Right before the word, with which it makes an idiom or a term: "made a fool of", "suffer fools", "useful idiots"."""
_CALLED_BY_SOME = lazy_pattern(
    lambda: (
        rf"(?:\A|[,;:—–]\s?)\W*{_of('some')}\s(?:[\w’']+\s)?{_of('calling')}\s(?:them|him|her|it|this|these|those|that)\s(?:an?\s|the\s)?\Z"
    ),
    re.IGNORECASE,
)
"""Right before the word: some whom the text does not name call somebody so: "some people call them …"."""
_PITIED = lazy_pattern(lambda: rf"\b(?!you\b|your\b)[\w’'-]+\s{_of('pity')}\s\Z", re.IGNORECASE)
"""Right before the word: whoever is called so is pitied, and nobody spoken to: "that poor sod"."""
_DONE = lazy_pattern(lambda: rf"\b{_of('auxiliary')}\s\Z", re.IGNORECASE)
"""Before what is a verb: "will creep in"."""
_HARMING = lazy_pattern(lambda: rf"\b(?:{_of('auxiliary')}|{_of('relating')})\s(?:\w+\s)?\Z", re.IGNORECASE)
_HARMED = lazy_pattern(lambda: rf"\s{_of('harmed')}\b", re.IGNORECASE)
"""Around what harms whoever reads, and is said to nobody: "will screw you", "screw you over"."""
_RELATED = lazy_pattern(lambda: rf"\b{_of('relating')}\s\Z", re.IGNORECASE)
"""Before what is a verb in the third person: "a tale that fools people"."""
_HOW_THINGS_ARE = lazy_pattern(lambda: rf"\b{_of('things')}\s{_of('may')}\b[^.,:;!?]*\Z", re.IGNORECASE)
"""Before "go to hell", which is said of how things are, and to nobody."""
_NOT_THAT = lazy_pattern(
    lambda: rf"\bnot\s(?:that|because)\s{_of('subject')}(?:\s(?:is|are)|['’](?:s|re))\s(?:an?\s)?(?:[\w-]+\s)?\Z",
    re.IGNORECASE,
)
"""Before what somebody is not: "it is not that they are …"."""
_COURSE = lazy_pattern(
    lambda: (
        rf"\W*(?:(?:your|the|my|our|first|second|third|other|only)\s){{0,2}}{_of('course')}(?:\s(?!you\b)[\w#]+)?\s?[:–—-]\s\W*\Z"
    ),
    re.IGNORECASE,
)
_MEANING = lazy_pattern(lambda: rf"\W{{0,2}}\s{_of('meaning')}\b", re.IGNORECASE)
_PRAISED = lazy_pattern(lambda: rf"\s{_of('praise')}\b", re.IGNORECASE)
_IN_WHAT = lazy_pattern(r"\sat\s\w+ing\b", re.IGNORECASE)
"""Behind "you suck", of what somebody has not learnt."""
_IN_EYES = lazy_pattern(
    r",?\s(?:in|to)\s(?:the\s|his\s|her\s|their\s)?(?:[\w’']+\s)?(?:eyes?|view|opinion|mind|minds)\b", re.IGNORECASE
)
"""Behind the word: whose view it is: "these degenerates, in the party's eye"."""
_IN_SHORT = lazy_pattern(r"(?:\A|\W)(?!I\b)[A-Z](?:\sand\s[A-Z])?\s(?:is|are)\s(?:an?\s|such\s)?\Z")
"""Before the word: somebody who is called by a letter is an example: "A and B are idiots"."""
_IF_YOU = lazy_pattern(r"\s(?:if|unless|when|whenever)\s(?:you|one)\b", re.IGNORECASE)
"""Behind "you are a fool": whoever does something is."""
_IS_OF_WORK = lazy_pattern(lambda: rf"\s(?:[\w-]+\s)?{_of('of_work')}\b", re.IGNORECASE)
"""Behind the word: what it describes, which is no person: "this whacko excerpt"."""
_POSSESSIVE = lazy_pattern(r"['’]s?\b|-\w")
_POINTED_AT = lazy_pattern(lambda: rf"\b(?P<points>{_of('pointing')})\s(?P<mods>{_MODIFIERS})\Z", re.IGNORECASE)
_THESE = lazy_pattern(r"\b(?:these|those|such)\s(?:[\w-]+\s)?\Z", re.IGNORECASE)
_EXPLAINED = lazy_pattern(lambda: rf"\s(?:[a-z]+ly\s)?{_of('practice')}\b")
"""Around "scammers": what such people do, in a text that explains it; nobody in particular is meant."""
_DEFINITE = lazy_pattern(rf"\bthe\s{_MODIFIERS}\Z", re.IGNORECASE)
_PLACED = lazy_pattern(lambda: rf"\s(?:{_of('where')})\b", re.IGNORECASE)
_LIKE_NAME = lazy_pattern(lambda: rf",?\s(?:like|such as|named|called)\s(?:{_NAME}|{_of('person')}\b)")
_NAME_BEHIND = lazy_pattern(rf",?\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?({_NAME})")
_NAME_BEFORE = lazy_pattern(rf"(?<![^\W\d_]\s)(?:\b{_NAME}\s)?\b({_NAME}),\s(?:(?:that|this|an?|the)\s)?{_MODIFIERS}\Z")
_PREDICATE = lazy_pattern(
    lambda: (
        rf"\b(?:(?i:{_of('subject')}|{_of('whose')}\s(?:\w+\s)?\w+)\s(?:is|are)|(?i:{_of('subject')})['’](?:s|re)|{_NAME}(?:,?\sis|['’]s))"
        rf"\s(?:(?!(?i:{_of('denial')})\b)[\w’'-]+,?\s){{0,8}}\Z"
    )
)
_SOMEBODY_IN_A_TALE = lazy_pattern(rf"\A\W*({_NAME})\sis\s(?:an?|the)\s(?:[\w-]+,?\s){{0,3}}\Z")
_WHO = lazy_pattern(r",?\s(?:who|whose)\b")
_WHAT = lazy_pattern(rf"(?:\A|[,;!]\s)\W*what\s(?:an?\s)?{_MODIFIERS}\Z", re.IGNORECASE)
_TURNED = lazy_pattern(lambda: rf"\s(?:(?i:{_of('subject', 'whose')})|{_NAME})\b")
"""Behind "what idiots": of whom it is said."""
_ENDED = lazy_pattern(r"[,!?.]")
_CRIED = lazy_pattern(r"\W*(?:what|such)\b", re.IGNORECASE)
_WORD = lazy_pattern(r"[\w’'-]+")
_LOWER = 3
"""Words that a sentence must write small for a capital in it to be that of a name."""


def is_aimed(document: Document, one: Address, *, short: bool) -> bool:
    """Whether an insult is aimed at somebody by the text itself; in a `short` text, a comment, an outcry is aimed at whoever is spoken of."""
    sentence = sentence_around(document, one.place)
    if is_of_a_character(document, sentence):
        return False
    words = [word for word in within(insults(document), one.span.start, one.span.end) if "name" not in word.tags] or [
        Word(one.place, one.cue.lower(), (), disguised=False)
    ]
    if one.pattern in _BARE:
        return any(_hits(document, one, word, short=short) for word in words)
    at = next((word for word in reversed(words) if word.span.start < one.core.end), words[0])
    return not _is_excused(document, one, at) and not _is_of_a_tale(document, one, at)


def _hits(document: Document, one: Address, word: Word, *, short: bool) -> bool:
    """Whether a noun that the patterns tie to nobody is tied to somebody by the words beside it."""
    text = document.text
    before, behind = text[one.span.start : word.span.start], text[word.span.end : one.span.end]
    if _LIKE_NAME.match(behind) is not None and not inside_quotation(document, word.span):
        return True
    if _is_excused(document, one, word):
        return False
    if {"coined", "somebody"} & {*word.tags, *by_word("insult").get(word.word, ())}:
        return True
    written = document.slice(word.span).lower()
    plural = word.word in tagged("aimed", "collective") or (written.endswith("s") and not written.endswith("ss"))
    if _is_pointed_at(before, behind, plural=plural) or _is_of_a_name(document, one, before, behind, plural=plural):
        return True
    if _PREDICATE.search(before) is not None and not _is_of_a_tale(document, one, word):
        return True
    return _is_outcry(document, one, before, behind, plural=plural, short=short)


def _is_pointed_at(before: str, behind: str, *, plural: bool) -> bool:
    """Whether words before or behind a noun say who is meant: "those morons", "the idiots who run it", "what idiots they are"."""
    pointed = _POINTED_AT.search(before)
    if pointed is not None and _points(pointed["points"], pointed["mods"], plural=plural):
        return True
    if plural and _DEFINITE.search(before) is not None and _PLACED.match(behind) is not None:
        return True
    return _WHAT.search(before) is not None and _TURNED.match(behind) is not None


def _is_outcry(document: Document, one: Address, before: str, behind: str, *, plural: bool, short: bool) -> bool:
    """Whether a noun is called out: "Listen, moron, …"; in a comment, all of a short sentence."""
    if before.rstrip().endswith(",") and _ENDED.match(behind) is not None and not plural:
        return True
    if not short or len(_WORD.findall(document.slice(one.span))) > _SHORT:
        return False
    return not plural or not before.strip() or _CRIED.match(before) is not None


def _points(points: str, modifiers: str, *, plural: bool) -> bool:
    """Whether a word that points at somebody belongs to the noun: "those morons", "that idiot", not "those who are idiots", "says that idiots"."""
    if points.lower() in tagged("aimed", "one") and plural:
        return False
    words = _WORD.findall(modifiers.lower())
    return by_word("small").keys().isdisjoint(words) and tagged("aimed", "relative").isdisjoint(words)


def _is_of_a_name(document: Document, one: Address, before: str, behind: str, *, plural: bool) -> bool:
    """Whether a name stands beside the noun: "that idiot Reeve", "Reeve, a scumbag"."""
    sentence = document.slice(one.span)
    if sum(each[0].islower() for each in _WORD.findall(sentence)) < _LOWER:
        return False
    if not plural and _NAME_BEHIND.match(behind) is not None:
        return True
    apposed = _NAME_BEFORE.search(before)
    return apposed is not None and is_given_name(apposed[1])


def _is_excused(document: Document, one: Address, word: Word) -> bool:
    """Whether the words around an insult say that it is another's, nobody's, a name or a term."""
    text = document.text
    before, behind = text[one.span.start : word.span.start], text[word.span.end : one.span.end]
    last = word.word.rsplit(None, 1)[-1]
    return (
        inside_quotation(document, word.span)
        or is_mentioned(document, word)
        or is_subject(document, word)
        or is_in_name(document, word.span)
        or _POSSESSIVE.match(behind) is not None
        or _IDIOM.search(before) is not None
        or _CALLED_BY_SOME.search(before) is not None
        or _PITIED.search(before) is not None
        or _THOUGHT.search(before) is not None
        or _GENERIC.search(before) is not None
        or (last in tagged("aimed", "verb") and _DONE.search(before) is not None)
        or _is_of_what_is_done(word, before, behind)
        or _is_weighed(word, before, behind)
        or _IN_EYES.match(behind) is not None
        or _IN_SHORT.search(before) is not None
        or _is_of_oneself(document, one, before)
        or _is_praise_or_title(document, word, before)
        or _is_boiled_or_fate(document, one, word, before)
        or (one.direct and _IF_YOU.match(behind) is not None)
        or _IS_OF_WORK.match(behind) is not None
        or (
            last in tagged("aimed", "trade")
            and _THESE.search(before) is not None
            and _EXPLAINED.match(behind) is not None
        )
        or (
            word.word in tagged("aimed", "swindlers")
            and _THESE.search(before) is not None
            and document.recall("text on fraud", _is_on_fraud)
        )
    )


def _is_on_fraud(document: Document) -> bool:
    """Whether a text is about what swindlers do: "these scammers are gathering data" means nobody in particular there."""
    return len(_FRAUD.findall(document.text)) >= _SUBJECT


_FRAUD = lazy_pattern(
    r"\b(?:scams?|scammers?|scamming|frauds?|fraudulent|phish\w*|swindl\w*|impost[eo]r\w*|impersonat\w*)\b",
    re.IGNORECASE,
)
_SUBJECT = 4
"""Words for it in a text that is about it, at least."""


def _is_weighed(word: Word, before: str, behind: str) -> bool:
    """Whether an order is a course that a text weighs or explains, and is given to nobody: "Option one: shut up", "Shut up means …"."""
    if "order" not in by_word("insult").get(word.word, ()):
        return False
    return _COURSE.match(before) is not None or (not before.strip() and _MEANING.match(behind) is not None)


def _is_of_oneself(document: Document, one: Address, before: str) -> bool:
    """Whether who cries out has just told of himself or herself, and of nobody else, or has named a thing: "I froze when I looked back. What a moron!"."""
    if one.direct or _WHAT_A.match(before + document.slice(one.place)) is None:
        return False
    block = document.block_at(one.span.start)
    start = max(0 if block is None else block.span.start, one.span.start - _TOLD)
    if _SOMEBODY.search(document.text, start, one.span.start) is not None:
        return False
    if _OF_THINGS.search(document.slice(one.place)) is not None and _THING.search(
        document.text[start : one.span.start]
    ):
        return True
    return sum(1 for _ in _MYSELF.each(document, start, one.span.start)) >= _OFTEN


_TOLD, _OFTEN = 240, 2
"""Characters before an outcry, and words for whoever speaks in them."""
_WHAT_A = lazy_pattern(r"\W*what\san?\s", re.IGNORECASE)
_MYSELF = FirstPerson("i", "me", "my")
_OF_THINGS = lazy_pattern(lambda: rf"\b{_of('of_things')}\b", re.IGNORECASE)
"""Words that are cried out of things, too: of the weather, of a hill."""
_THING = lazy_pattern(r"(?:\A|[.!?]\s)(?:(?:The|This|That)\s)?[A-Z][a-z]+(?:\s[a-z]+){0,2}[.!]\s\W*\Z")
"""Right before the outcry: a thing that is named and nothing else, "Cold rain."."""
_SOMEBODY = lazy_pattern(r"\b(?:you|your|he|she|him|her|his|they|them|their)\b", re.IGNORECASE)


def _is_boiled_or_fate(document: Document, one: Address, word: Word, before: str) -> bool:
    """Whether the word is what stands on a liquid, or what becomes of souls: "this scum may be taken off", "infants would go to hell"."""
    if word.word == _SCUM:
        return _BOILED.search(document.slice(one.span)) is not None
    return word.word == _TO_HELL and not one.direct and _FATE.search(before) is not None


_SCUM, _TO_HELL = "scum", "go to hell"
_BOILED = lazy_pattern(lambda: rf"\b{_of('boiled')}\b", re.IGNORECASE)
_FATE = lazy_pattern(
    r"\A(?!.*\byou\b).*\b(?:would|will|may|might|could|to|must|shall)\s(?:\w+ly\s)?\Z", re.IGNORECASE | re.DOTALL
)
"""Before "go to hell": of whom it is told, and nobody is told to."""


def _is_praise_or_title(document: Document, word: Word, before: str) -> bool:
    """Whether a rude word is said with affection, or is the last of the title of a song: "that beautiful bastard", "it was Ben's Ferry Is A Bitch"."""
    if word.word in tagged("aimed", "fond") and _ADMIRED.search(before) is not None:
        return True
    said = document.slice(word.span)
    return said.istitle() and _TITLED.search(before) is not None


_ADMIRED = lazy_pattern(lambda: rf"\b{_of('admired')}\s\Z", re.IGNORECASE)
_TITLED = lazy_pattern(r"[a-z,]\s(?:[A-Z][\w’']+\s){2,6}(?:Is|Are|Was)\s(?:A|An|The)\s\Z")
"""Before a word with a capital, within a sentence: words with capitals, which small ones have in titles alone."""


def _is_of_what_is_done(word: Word, before: str, behind: str) -> bool:
    """Whether words that insult elsewhere are a verb, stress a praise, deny what they say, or tell how things are or what somebody has not learnt."""
    said = word.word
    if said.endswith("s") and said[:-1] in tagged("aimed", "verb") and _RELATED.search(before) is not None:
        return True
    if said in tagged("aimed", "stressing") and _PRAISED.match(behind) is not None:
        return True
    if said.endswith(" to hell") and _HOW_THINGS_ARE.search(before) is not None:
        return True
    if said in tagged("aimed", "harming") and (_HARMING.search(before) or _HARMED.match(behind)):
        return True
    return _NOT_THAT.search(before) is not None or (said == "you suck" and _IN_WHAT.match(behind) is not None)


def _is_of_a_tale(document: Document, one: Address, word: Word) -> bool:
    """Whether somebody without a surname is described as characters are: "Bart is a loser who sells used cars"."""
    text = document.text
    found = _SOMEBODY_IN_A_TALE.match(text[one.span.start : word.span.start])
    if found is None or not is_given_name(found[1]):
        return False
    return _WHO.match(text, word.span.end) is not None or word.word in tagged("aimed", "of_tales")
