"""What "they" are where nobody is threatened, and "the" one where nobody is insulted: beings of tales and games, animals that are put down, a revolt, offences, opponents in a game."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis.register import is_fiction
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.classes import Reading
from provenance_plugins.moderation.vocabulary import group_of
from provenance_plugins.moderation.words import Word, groups, within

_of = partial(group_of, "no_persons")

_THINGS = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?P<whose>{_of('whose')}\s)?(?:(?P<animal>{_of('animal')})|(?P<affair>{_of('affair')})|(?P<matter>{_of('matter')})|(?P<waste>{_of('waste')}))\b"
    ),
    re.IGNORECASE,
)
"""Not what somebody has or is called: "their plans", "they are dogs", "those dogs"."""
_PUT_DOWN = lazy_pattern(lambda: rf"\b{_of('put_down')}\b", re.IGNORECASE)
_KILL = lazy_pattern(lambda: rf"\b{_of('kill')}\b", re.IGNORECASE)
_BURN = lazy_pattern(lambda: rf"\b{_of('burn')}\b", re.IGNORECASE)
_PERSON = lazy_pattern(lambda: rf"\b{_of('person')}\b", re.IGNORECASE)
_GAME = lazy_pattern(lambda: rf"\b{_of('game')}\b", re.IGNORECASE)
_PLAY = lazy_pattern(lambda: rf"\b{_of('game', 'play')}\b", re.IGNORECASE)
_CHOICE = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('kill', 'burn')} (?:them|it) or (?:to )?{_of('adore')} (?:them|it)|{_of('adore')} (?:them|it) or (?:to )?{_of('kill', 'burn')} (?:them|it))\b"
    ),
    re.IGNORECASE,
)
"""The choice of a jest: "either kill them or worship them"."""
_MACHINE = lazy_pattern(lambda: rf"\b{_of('machine')}\b", re.IGNORECASE)
_THEM = frozenset({"they", "them", "their", "these", "those"})
_BEFORE, _AROUND = 200, 300
"""Characters before a sentence in which stands what "they" are, and to both sides, in which a game is told of."""
_DIFFERENT = 3
"""Words of a game that tell of one."""


def is_of_no_person(document: Document, sentence: Span, reading: Reading) -> bool:
    """Whether a sentence of violence that speaks to nobody is of animals, offences or a revolt, or of opponents in a game."""
    text = document.text
    if _is_choice_about_machines(document, sentence):
        return True
    start = max(0, sentence.start - _BEFORE)
    if within(groups(document), start, sentence.end):
        return False
    others = {
        document.slice(span).lower()
        for span, letter in zip(reading.spans, reading.classes, strict=True)
        if letter in "Oh"
    }
    if others and others <= _THEM and _is_of_things(text, start, sentence):
        return True
    low, high = max(0, sentence.start - _AROUND), sentence.end + _AROUND
    if _GAME.search(text, low, high) is None:
        return False
    return len({word.lower() for word in _PLAY.findall(text, low, high)}) >= _DIFFERENT


def _is_choice_about_machines(document: Document, sentence: Span) -> bool:
    """Whether a sentence has the choice to kill or to worship "them", in a paragraph that speaks of machines and of no group of people."""
    if _CHOICE.search(document.text, *sentence) is None:
        return False
    block = document.block_at(sentence.start)
    start, end = sentence if block is None else block.span
    return _MACHINE.search(document.text, start, end) is not None and not within(groups(document), start, end)


def _is_of_things(text: str, start: int, sentence: Span) -> bool:
    """Whether "they" are animals, or what is put down or killed as a revolt or a plan is: no person is told of before those."""
    thing = next((one for one in _THINGS.finditer(text, start, sentence.end) if one["whose"] is None), None)
    if thing is None or _PERSON.search(text, start, thing.start()) is not None:
        return False
    if thing["animal"] is not None:
        return True
    if thing["waste"] is not None:
        return _BURN.search(text, *sentence) is not None
    said = _PUT_DOWN if thing["affair"] is not None else _KILL
    return said.search(text, *sentence) is not None


_SET_OUT = lazy_pattern(lambda: rf"\b(?:{_of('waste')}|{_of('matter')}|{_of('affair')})\s?[:–—]\s", re.IGNORECASE)


def is_of_things_set_out(document: Document, sentence: Span) -> bool:
    """Whether a sentence names things and says behind a colon what is done with them, and no group of people: "The theme is Bridges: we build them, and we burn them"."""
    text = document.text
    things = _SET_OUT.search(text, *sentence)
    return (
        things is not None
        and _PERSON.search(text, sentence.start, things.start()) is None
        and not within(groups(document), *sentence)
        and (_BURN.search(text, things.end(), sentence.end) or _KILL.search(text, things.end(), sentence.end))
        is not None
    )


_BEING = lazy_pattern(
    lambda: rf"\b(?:an?|the|this|that|another|one)\s(?:[\w-]+\s){{0,2}}{_of('being')}(?:\s[\w-]+){{0,2}}[.!?…]\s*\Z",
    re.IGNORECASE,
)
_THE = ("the ", "The ")
_LAST = 60
"""Characters of the end of a sentence in which such a being stands."""


def is_being_of_tale(document: Document, word: Span) -> bool:
    """Whether "the" and a bad word go on with a being of a tale or a game that the sentence before ends with: "… into the jaws of a floating demon. The … ate him"."""
    text = document.text
    start = word.start - len("the ")
    if not text.startswith(_THE, start) or _NAMED.match(text, word.end) is not None:
        return False
    being = _BEING.search(text, max(0, start - _LAST), start)
    if being is None or _IN_EARNEST.search(text, max(0, being.start() - _LAST), being.start()) is not None:
        return False
    low, high = max(0, start - _AROUND), word.end + _AROUND
    return any(one.search(text, low, high) is not None for one in (_TALE, _GAME)) or is_fiction(document)


_NAMED = lazy_pattern(r"\s[A-Z]")
"""Behind "the bastard": who is called so."""
_IN_EARNEST = lazy_pattern(lambda: rf"(?<!\w){_of('in_earnest')}\s\Z", re.IGNORECASE)
_TALE = lazy_pattern(lambda: rf"\b{_of('tale')}\b", re.IGNORECASE)


def is_of_thing(document: Document, cue: Word, sentence: Span) -> bool:
    """Whether a word for the stupid or the dirty stands before what is no person ("over a dumb robot"), or says how painted things look ("it made them look filthy")."""
    text, (start, end) = document.text, cue.span
    if _DULL.match(text, end) is not None:
        return _OF_PERSON.search(text, max(sentence.start, start - _BEFORE), start) is None
    return (
        _LOOKS.search(text, max(sentence.start, start - _BEFORE), start) is not None
        and _PAINTED.search(text, *sentence) is not None
    )


_DULL = lazy_pattern(lambda: rf"\s{_of('dull')}\b", re.IGNORECASE)
_OF_PERSON = lazy_pattern(
    lambda: (
        rf"(?:\b(?i:{_of('person_is')})|[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ][\w’'-]+,?\s(?i:{_of('is')}))\s(?:(?i:{_of('just_a')})\s){{0,2}}\Z"
    )
)
"""Before the word, somebody is called so: "you dumb …", "Ana Cruz is a dumb …"."""
_LOOKS = lazy_pattern(
    r"\b(?:make|makes|made|making)\s(?:it|them|these|those)\s(?:all\s)?look\s(?:\w+\s){0,4}\Z", re.IGNORECASE
)
_PAINTED = lazy_pattern(lambda: rf"\b{_of('painted')}\b", re.IGNORECASE)
