"""What an animal is, and nobody is called: "waterfowl are bottom feeders", "the eels are slimy", "our animal rescue"."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of, tagged

__all__ = ["is_of_animal", "is_of_dogs"]

_ANIMAL = lazy_pattern(
    lambda: (
        rf"(?<![\w-])(?:{group_of('of_animals', 'animal')})(?:\s(?:which|that|who)?\s?[\w-]+){{0,6}}?\s(?:{group_of('of_animals', 'being')})\b[^.;:!?\n]{{0,60}}\Z"
    ),
    re.IGNORECASE,
)
_PERSON = lazy_pattern(lambda: rf"\b(?:{group_of('of_animals', 'person')})\b", re.IGNORECASE)
_CARED_FOR = lazy_pattern(lambda: rf"[ -](?:{group_of('of_animals', 'cared_for')})\b", re.IGNORECASE)


def is_of_animal(document: Document, word: str, cue: Span, sentence: Span) -> bool:
    """Whether a word that says how an animal lives or is ("bottom feeder", "slimy") is said of one that stands before it as what is spoken of, and of no person, or "animal", or one by its name, stands before who keeps animals, what is done for them or made of them."""
    if word in tagged("of_animals", "kept") and _CARED_FOR.match(document.text, cue.end, sentence.end) is not None:
        return True
    if word not in tagged("of_animals", "said"):
        return False
    before = document.text[sentence.start : cue.start]
    return _ANIMAL.search(before) is not None and _PERSON.search(document.text, *sentence) is None


def is_of_dogs(document: Document, span: Span) -> bool:
    """Whether the word for a female dog stands among words on dogs, two different ones, or in a text that has several, and is neither said to somebody nor of somebody's mother or child: "a bull-terrier and a mongrel … the poor little …"."""
    text = document.text
    if text[span.start : span.end].lower() not in tagged("of_dogs", "female"):
        return False
    if _TO_SOMEBODY.search(text, max(0, span.start - _SHORT), span.start) is not None:
        return False
    if _ACTS_AS_PERSON.match(text, span.end) is not None or document.recall("calls a person so", _calls_person):
        return False
    beside = {one[0].lower() for one in _DOGS.finditer(text, max(0, span.start - _NEAR), span.end + _NEAR)}
    return len(beside) > 1 or document.recall("words on dogs", _words_on_dogs) >= _ON_DOGS


def _calls_person(document: Document) -> bool:
    """Whether a text has the word for somebody anywhere, by what stands before it: "the lying …"."""
    return _OF_PERSON.search(document.text) is not None


def _words_on_dogs(document: Document) -> int:
    return len({one[0].lower() for one in _DOGS.finditer(document.text)})


_ON_DOGS = 4
"""Different words on dogs of a text that is on them, at least."""


_DOGS = lazy_pattern(lambda: rf"\b(?:{group_of('of_dogs', 'dog')})\b", re.IGNORECASE)
_TO_SOMEBODY = lazy_pattern(lambda: rf"(?:\b(?:{group_of('of_dogs', 'to_somebody')}))\s\Z", re.IGNORECASE)
_OF_PERSON = lazy_pattern(
    lambda: rf"\b(?:{group_of('of_dogs', 'of_person')})\s(?:{group_of('of_dogs', 'female')})\b", re.IGNORECASE
)
_ACTS_AS_PERSON = lazy_pattern(
    lambda: rf",?\s(?:(?:has|had|have|never|also|then)\s){{0,2}}(?:{group_of('of_dogs', 'acts')})\b", re.IGNORECASE
)
"""Behind it what no dog does: "answered", "behind the bar"."""
_NEAR, _SHORT = 700, 30
"""Characters beside such a word in which dogs are spoken of, and before it in which stands to whom it is said."""
