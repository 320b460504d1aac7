"""Whether a bad word is used or only mentioned, and whether it is meant at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from provenance.analysis import inside_quotation
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.glosses import is_glossed
from provenance_plugins.moderation.other_tongues import is_ordinary_abroad
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.sought import Sought
from provenance_plugins.moderation.vocabulary import by_word, group_of, group_of_all, tagged
from provenance_plugins.moderation.words import Word, profanities, slurs, within
from provenance_plugins.moderation.works import is_in_title_of_work

__all__ = [
    "has_hostile_neighbour",
    "is_cry",
    "is_drawn_out",
    "is_in_title",
    "is_innocent",
    "is_masked",
    "is_mentioned",
    "is_of_birth",
    "is_of_oneself",
    "stands_alone",
]

_WORD = lazy_pattern(r"[^\W\d_]+")
_STEM = 4
"""Letters that the forms of a word share."""
_NEAR = 160
"""Characters to either side in which another bad word gives one of two meanings its bad one."""


_of = partial(group_of, "usage")


_MENTION = lazy_pattern(
    lambda: rf"\b(?:the {_of('term')}s?|{_of('term_like')}s? like|calls? {_of('whom')} an?|{_of('telling')})\W*$",
    re.IGNORECASE,
)
_CALLED = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('calling')}(?: (?:{_of('object')}|{_of('whose')} \w+|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?))?"
        rf" an?(?: [\w-]+){{0,2}}|{_of('calling')} (?:{_of('object')}|{_of('whose')} \w+)(?: {_of('everyone')})?(?: [a-z-]+){{0,1}}|{_of('describing')} (?:{_of('object')}|{_of('whose')} \w+|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?) as(?: [\w-]+){{0,5}}|{_of('hurled')})\W*$"
    )
)
"""Before a word that somebody else was called or that was thrown at them, as a text tells."""
_ONESELF = lazy_pattern(
    lambda: rf"\b{_of('oneself')}(?:,?\s(?!{_of('of_others')}\b)[\w’'-]+){{0,5}},?\s\Z", re.IGNORECASE
)
"""Before "calling": the one who writes does, and whoever says "I called him …" uses the word; not "I heard them calling him …"."""
_PASSIVE = lazy_pattern(lambda: rf"\b{_of('passive')}\s(?:[\w-]+\s)?\Z", re.IGNORECASE)
"""Before "called": "I was called a …"."""
_URGED = lazy_pattern(
    lambda: rf"\A\W*(?:[\w’'-]+,\s)?{_of('begin')}\s(?:\w+\s)?\Z|\b{_of('ought')}\s(?:[\w’'-]+\s){{0,3}}\Z",
    re.IGNORECASE,
)
_SAID_SO = lazy_pattern(lambda: rf"\b{_of('said_so')}\b", re.IGNORECASE)
"""In a clause that tells who calls on others, or against what."""
_NAMED_AS = lazy_pattern(
    lambda: (
        rf"\b{group_of_all('usage', 'naming')}\b[^.!?;:]{{1,40}}\s{group_of_all('usage', 'as')}\s(?:[^\W\d_]+,?\s){{0,3}}\Z"
    ),
    re.IGNORECASE,
)
"""Before what others than the writer call somebody or something, in other languages: "referirse a la prensa como fea, …"."""
_BLANKS = lazy_pattern(r"\s+")
_MENTION_REACH = 60
"""Characters before a word in which it is said of whom or of what it is."""
_SPOKEN_OF = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('spoken_of')}|{_of('words')} {_of('such_as')}|as (?:an? )?{_of('as')}|{_of('call')} {_of('anybody')}|{_of('being')} {_of('thrown')})\b"
    ),
    re.IGNORECASE,
)
"""In a sentence that speaks of words, of codes of conduct and reports of what was shouted."""
_ARE_SPOKEN_OF = Sought(_SPOKEN_OF)
_AT_SOMEBODY = lazy_pattern(lambda: rf"\b{_of('you')}\b", re.IGNORECASE)
_WORK_BEFORE = lazy_pattern(lambda: rf"\b{_of('work')}\b[\s,:“\"‘'*_]{{1,3}}(?:[A-Z][\w’'-]*\s+){{0,4}}\Z")
_WORK_BEHIND = lazy_pattern(
    lambda: (
        rf"[’'\w]*[”\"’'*_]*(?:,?\s(?:[A-Z][\w’'-]*|{_of('in_title')})){{0,9}}[”\"’'*_]*,?\s(?:{_of('made')} )?by\s[A-Z][\w.’'-]*\s[A-Z]"
    )
)
"""Around a word with a capital in the title of somebody's work: "The … in the House, edited by Ana Cruz"."""
_TITLE_REACH = 80
"""Characters before a word in which the kind of the work stands whose title it is in."""


def is_innocent(document: Document, word: Word) -> bool:
    """Whether a word that has an innocent meaning has it here: the words of that meaning stand in its sentence, or in that of its first use."""
    if not word.disguised and is_ordinary_abroad(document, word):
        return True
    if word.disguised or word.word not in by_word("twofaced"):
        return False
    if has_innocent_words(word.word, document.slice(sentence_around(document, word.span))):
        return True
    if is_of_birth(document, word.span) or _is_sting(document, word):
        return True
    if word.word in document.recall("moderation.parts of names", _parts_of_names):
        return True  # "the bitch in season" is a dog all through the text
    first = document.recall("moderation.first of stem", _first_of_stem).get(word.word[:_STEM])
    return (
        first is not None
        and first.span != word.span
        and has_innocent_words(first.word, document.slice(sentence_around(document, first.span)))
    )


def _parts_of_names(document: Document) -> frozenset[str]:
    return frozenset(part for one in profanities(document) if "name" in one.tags for part in one.word.split())


def _first_of_stem(document: Document) -> Mapping[str, Word]:
    """{the first letters of a word: the first word of the text that begins so}."""
    found: dict[str, Word] = {}
    for one in profanities(document):
        found.setdefault(one.word[:_STEM], one)
    return found


_STUNG = lazy_pattern(lambda: rf"\b{_of('stinging')}[\s-]\Z", re.IGNORECASE)
_STING = lazy_pattern(lambda: rf"\sof\s(?:an?\s|the\s|my\s|his\s|her\s)?{_of('stung_by')}\b", re.IGNORECASE)
"""Around the word for a sting: "a static-electric …", "the … of conscience"."""


_NAMED_SO = lazy_pattern(r"\byou\s(?:(?!(?:an?|the)\s)[\w-]+\s){1,3}\Z", re.IGNORECASE)
"""Before what somebody is called: "you tiny …"."""


def _is_sting(document: Document, word: Word) -> bool:
    if word.word not in {"prick", "pricks"}:
        return False
    start, end = word.span
    before = _STUNG.search(document.text, max(0, start - _MENTION_REACH), start)
    if before is not None and _NAMED_SO.search(document.text, max(0, start - _MENTION_REACH), start) is not None:
        return False
    return before is not None or _STING.match(document.text, end) is not None


def is_of_birth(document: Document, span: Span) -> bool:
    """Whether children are called by the word for those whose parents are not married, where a marriage is spoken of, or in a history the heirs of a house."""
    start, end = span
    text = document.text
    if not text[start:end].lower().startswith("bastard"):
        return False
    from provenance.analysis.register.long_ago import is_of_long_ago  # noqa: PLC0415 - few texts have the word

    if is_of_long_ago(document, start) and _OF_HOUSE.search(text, max(0, start - _NEAR), end + _NEAR) is not None:
        return (
            _INVOLVED.search(text, max(0, start - _NEAR), end + _NEAR) is None
            and _OF_NOW.search(text, max(0, start - _NEAR), start) is None
        )
    if _AS_BORN.search(text, max(0, start - _NEAR), start) is not None:
        return len(document.recall("words of houses", _words_of_house)) >= _HOUSES
    if _BORN.search(text, max(0, start - _NEAR), start) is None:
        return False
    if _INVOLVED.search(text, max(0, start - _NEAR), end + _NEAR) is not None:
        return False  # "Your sons are bastards who ruined our wedding"
    return _WED.search(text, max(0, start - 2 * _NEAR), end + _NEAR) is not None


def _words_of_house(document: Document) -> frozenset[str]:
    return frozenset(word.lower() for word in _OF_HOUSE.findall(document.text))


_HOUSES = 2
"""Words of kings and their heirs in a text that weighs who is to follow."""
_AS_BORN = lazy_pattern(lambda: rf"(?<!\byou )(?<!\byou, )\b{_of('as_born')}\s\Z", re.IGNORECASE)
"""Before the word: what somebody is by birth: "even as a …, he had the better claim"."""
_BORN = lazy_pattern(
    lambda: rf"\b{_of('born')}\s(?:\w+\s){{0,4}}?{_of('be')}\s(?:not\s|no\s|then\s|legally\s)?\Z", re.IGNORECASE
)
"""Before the word: children who are that."""
_INVOLVED = lazy_pattern(lambda: rf"\b{_of('involved')}\b", re.IGNORECASE)
"""Somebody speaks of, or to, those whom it is about."""
_OF_NOW = lazy_pattern(lambda: rf"\b{_of('now')}\s(?:[\w-]+\s){{0,2}}\Z", re.IGNORECASE)
"""Before the word: somebody is called by it now: "Ben Ode is a stupid …"."""
_OF_HOUSE = lazy_pattern(lambda: rf"\b{_of('house')}\b", re.IGNORECASE)
_WED = lazy_pattern(lambda: rf"\b{_of('wed')}\b", re.IGNORECASE)


def has_innocent_words(word: str, sentence: str) -> bool:
    """Whether a word has an innocent meaning, in lower case, whose words stand in its sentence."""
    return word in by_word("twofaced") and not by_word("innocent").keys().isdisjoint(_WORD.findall(sentence.lower()))


def is_mentioned(document: Document, word: Word) -> bool:
    """Whether a word is spoken of: "the word …", "… means", "terms such as …", or in the title of a book."""
    start, end = word.span
    text = document.text
    before = _BLANKS.sub(" ", text[max(0, start - _MENTION_REACH) : start]).rstrip("\"“‘'*_ ")
    if _MENTION.search(before + " ") or _is_called_so(document, word, before) or _NAMED_AS.search(before + " "):
        return True
    if is_in_title(text, start, end) or is_in_title_of_work(document, word.span) or is_glossed(document, word.span):
        return True
    sentence = sentence_around(document, word.span)
    if _EXPLAINED.match(text, end) is not None and not any(map(str.isalnum, text[sentence.start : start])):
        return True
    return _ARE_SPOKEN_OF.is_in(document, *sentence) and _AT_SOMEBODY.search(document.slice(sentence)) is None


_EXPLAINED = lazy_pattern(
    r"[\"”’'*_]{0,3}\s(?:is|was)\s(?:also\s)?(?:the|an?)\s(?:(?!(?:only|right|best|perfect|correct|proper|apt|very|exact|fitting)\b)[a-z-]+\s){0,2}(?:term|word|title|name|nickname|surname|slur|epithet|insult)\b"
    r"(?!\s(?:for|of|that|which|to)\s(?:you|your|him|her|his|them|their|people|those|these|this|such|all|every|fits?|suits?|describes?|he|she|they|[A-Z]))(?!\s(?:he|she|they|you)\b)"
)
"""Behind a word with which a sentence begins, what it is said to be: "… is the term for a late spark"."""


def _is_called_so(document: Document, word: Word, before: str) -> bool:
    """Whether others call somebody by a word, and neither the writer does nor those whom he calls on."""
    called = _CALLED.search(before)
    if called is None:
        return False
    start = max(sentence_around(document, word.span).start, word.span.start - 2 * _MENTION_REACH)
    said = _BLANKS.sub(" ", document.text[start : word.span.start])
    said = said[: said.rfind(called[0].strip())] if called[0].strip() in said else before[: called.start()]
    clause = said[max(map(said.rfind, _CLAUSE_ENDS)) + 1 :]
    if _URGED.search(clause) is not None:
        return _SAID_SO.search(clause) is not None
    if _ONESELF.search(clause) is None:
        return True
    return not called[0].lower().startswith("calling") and _PASSIVE.search(clause) is not None


_CLAUSE_ENDS = ".!?;:—…\n"


def is_in_title(text: str, start: int, end: int) -> bool:
    """Whether a word with a capital stands in the title of a work, as the words around it say."""
    if not text[start].isupper() or text[start:end].isupper():
        return False
    return (
        _WORK_BEFORE.search(text, max(0, start - _TITLE_REACH), start) is not None
        or _WORK_BEHIND.match(text, end) is not None
    )


def is_masked(document: Document, word: Word) -> bool:
    """Whether a word is written with signs, digits or spaces in it, as nobody writes the innocent one; a long-drawn one and an abbreviation with points are not."""
    return word.disguised and not document.slice(word.span).replace(".", "").isalpha()


_RUN = lazy_pattern(r"(.)\1+")


def is_drawn_out(document: Document, word: Word) -> bool:
    """Whether a word hides nothing and only has a letter drawn out, as in a cry."""
    written = document.slice(word.span).lower()
    return written.isalpha() and _RUN.sub(r"\1", written) == _RUN.sub(r"\1", word.word)


_CRIED = lazy_pattern(r"(?:[.!?…,;:–—(-]|\b(?:and|then|just|go|goes|went|gone)|\A)[\s*_\"“'‘]{0,3}\Z", re.IGNORECASE)
"""Before a cry: the end of a sentence or of a clause, or a word that leads to it."""


def is_cry(document: Document, word: Word) -> bool:
    """Whether a word for somebody is the sound of something that happens at once: "just *poof!* and it was gone"."""
    start, end = word.span
    if (
        word.disguised
        or word.word not in tagged("usage", "cry")
        or document.text[end : end + 1] not in {"!", ",", "…", "."}
    ):
        return False
    block = document.block_at(start)
    first = 0 if block is None else block.span.start
    return _CRIED.search(document.text, max(first, start - _MENTION_REACH), start) is not None


_SELF = lazy_pattern(lambda: rf"\b{_of('self')} (?:an? |the )?(?:\w+ ){{0,2}}$", re.IGNORECASE)


def is_of_oneself(document: Document, word: Word) -> bool:
    """Whether somebody uses a word of himself or herself: "I'm a proud …", "I call myself …"."""
    before = document.text[max(0, word.span.start - _MENTION_REACH) : word.span.start].replace("’", "'")
    return bool(_SELF.search(before))


def stands_alone(document: Document, word: Word) -> bool:
    """Whether a word that also has an innocent meaning lacks a neighbour that gives it the bad one; a capital makes it a name."""
    if document.text[word.span.start].isupper() and not document.text[word.span.start : word.span.end].isupper():
        return True
    start, end = word.span.start - _NEAR, word.span.end + _NEAR
    return not any(
        other.span != word.span and not {"homonym", "name", "mild"} & set(other.tags)
        for other in (*within(profanities(document), start, end), *within(slurs(document), start, end))
    )


def has_hostile_neighbour(document: Document, word: Word) -> bool:
    """Whether a word of two meanings stands beside a bad word, or is thrown at somebody ("you …", "a bunch of …")."""
    start = word.span.start
    taken_up = word.word in tagged("usage", "taken_up")
    if taken_up and not word.disguised and document.recall("moderation.own group", _is_of_group):
        return _is_beside(document, word)
    if not stands_alone(document, word) and (not taken_up or _is_beside(document, word)):
        return True
    if taken_up and _THESE_OF_NOUN.search(document.text, max(0, start - _MENTION_REACH), start) is not None:
        return word.word.endswith("s")
    if _MEASURED.search(document.text, max(0, start - _MENTION_REACH), start) is not None:
        return False
    if taken_up and _OF_OWN_PEOPLE.match(document.text, word.span.end) is not None:
        return False  # "that does not make you a queer ally"
    before = document.text[max(0, start - 24) : start].lower()
    return bool(_THROWN.search(before)) and not inside_quotation(document, word.span)


def _is_of_group(document: Document) -> bool:
    """Whether a writer says to be one of those who have taken such a word up: "as a working class … person", "I am …", "uses our …ness against us"."""
    return _OWN_GROUP.search(document.text) is not None


_OWN_GROUP = lazy_pattern(
    lambda: (
        rf"\bas\san?\s(?:[\w-]+,?\s){{0,3}}{_of('taken_up')}(?:,?\s[\w-]+){{0,2}}\s{_of('own_people')}\b"
        rf"|\b(?:I\sam|I[’']m|we\sare|we[’']re)\s(?:an?\s)?(?:[\w-]+\s)?{_of('taken_up')}\b(?!\sthat)|\b(?:my|our)\s{_of('taken_up')}ness\b|\bus\s{_of('taken_up')}\b"
    ),
    re.IGNORECASE,
)


def _is_beside(document: Document, word: Word) -> bool:
    """Whether a bad word stands right beside one."""
    start, end = word.span.start - _CLOSE, word.span.end + _CLOSE
    return any(other.span != word.span for other in within(profanities(document), start, end))


_CLOSE = 10
_THESE_OF_NOUN = lazy_pattern(r"\b(?:[Tt]hese|[Tt]hose|THESE|THOSE)\s(?:[A-Z][a-z]+\s)?\Z")
"""Before an adjective, whose noun follows: "these … artists", "those Black … artists"."""
_MEASURED = lazy_pattern(lambda: rf"\b{_of('measure')}\sof\s(?:[\w-]+\s){{0,2}}\Z", re.IGNORECASE)
"""Before a word for things as well as people: "a supply of these …"."""
_OF_OWN_PEOPLE = lazy_pattern(lambda: rf"\s{_of('own_people')}\b")
_THROWN = lazy_pattern(lambda: rf"\b{_of('thrown_at')} (?:\w+ )?$")
