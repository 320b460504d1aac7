"""Names in the text that may be a person's: no places, bodies, months or days."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from provenance.analysis import attributions
from provenance.analysis.attributions.words import HOLDER, bits_of, is_person, states
from provenance.analysis.metadata.bylines.headings import is_heading, is_place
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NO_TIME

_WORD = rf"(?=[A-ZÀ-Þ]){NO_TIME}[A-ZÀ-Þ](?:[’'][A-ZÀ-Þ])?[a-zà-þ]+(?:-?[A-ZÀ-Þ][a-zà-þ]+)*"
_NAME = lazy_pattern(rf"\b{_WORD}(?: (?:[A-ZÀ-Þ]\.? )?(?:(?:de|da|del|van|von|bin|al) )?{_WORD})*")
_BEFORE = lazy_pattern(r"([\w’'-]+)\.? \Z")
_BEFORE_REACH = 24
"""Characters before a name in which the word before it stands."""
_GENITIVE = ("’s", "'s")
_APPOSED = lazy_pattern(
    r"(?: \(|, )(?:\d\d\b|who\b|(?:(?:an?|the|his|her|their|its|one of the|former) )?((?:[a-z-]+ ?){1,4}))"
)
_CLOSING = frozenset('.!?:;\n“"‘(•*#|')
_PART = lazy_pattern(r"[\w’'-]")
_SHORTEST = 3
"""Letters of a word that a name's last may be."""


def is_one_person(name: str, words: Words) -> bool:
    """Whether what stands where an author is named is the name of one person and nothing else."""
    return [one.kind for one in names_of(name, words).names] == [Kind.PERSON]


def may_write(document: Document, who: str, words: Words, *, alone: bool) -> bool:
    """Whether words may be a writer's name: no place or storm, no heading where they stand alone, nor a person of whom the text tells again and again."""
    names = names_of(who, words).names
    for one in names:
        tokens = one.text.split()
        if (alone and is_heading(tokens)) or (
            one.kind is Kind.PERSON and len(tokens) == len(("New", "Delhi")) and is_place(tokens, words)
        ):
            return False
    if any(one.kind is not Kind.PERSON for one in names):
        return True  # an outlet, an agency
    middle = document.text[_EDGE : max(_EDGE, len(document.text) - _EDGE)]
    return all(len(re.findall(rf"\b{re.escape(one.text.split()[-1])}\b", middle)) < _TOLD for one in names)


_EDGE, _TOLD = 500, 2
"""Characters at either end in which a writer is named and presented, and times that a text names one between."""


def once(tokens: list[str]) -> list[str]:
    """A name that is also the beginning of the next sentence, once: "Written by Ana Cruz Ana Cruz is a fellow"."""
    repeated = (number for number in range(2, len(tokens) // 2 + 1) if tokens[:number] == tokens[number : 2 * number])
    return tokens[: next(repeated, len(tokens))]


class PersonName(msgspec.Struct, frozen=True):
    """A name that may be a person's."""

    span: Span
    words: tuple[str, ...]
    owns: bool
    """It stands in the genitive."""
    titled: bool
    """What stands before or behind it is said of people alone: "Dr Cruz", "the broker Ana Cruz", "Ana Cruz, a broker", "Ana Cruz, 34"."""


def people_in(text: str, start: int, end: int) -> Iterator[PersonName]:
    """The names in a stretch that may be a person's; none behind "in", "of", "the", none with a word of a place or a body."""
    for found in _NAME.finditer(text, start, end):
        words = tuple(found[0].split())
        at = found.start()
        before = _BEFORE.search(text, max(0, at - _BEFORE_REACH), at)
        said = "" if before is None else before[1].lower()
        titled = said in forms("people", "address")
        first = not said or (not titled and text[at - 2] in _CLOSING)
        if first:
            said = ""
        while words and first and _is_small(words[0]):
            said = words[0].lower()
            at += len(words[0]) + 1
            words = words[1:]
            first = False
        if not words or (len(words) == 1 and _is_small(words[0])):
            continue
        lower = [word.lower() for word in words]
        if said in forms("people", "before_things") and lower[0] not in forms("people", "address"):
            continue
        if not forms("people", "things").isdisjoint(lower) or " ".join(lower) in states():
            continue
        titled = titled or lower[0] in forms("people", "address") or _is_of_person(said)
        yield PersonName(
            Span(at, found.end()),
            words,
            text.startswith(_GENITIVE, found.end()),
            titled or _is_apposed(text, found.end()),
        )


def speaks(document: Document, name: PersonName) -> bool:
    """Whether the text lays something to the bearer of a name."""
    last = name.words[-1]
    return any(
        one.kind == "named" and one.speaker is not None and last in one.speaker.split()
        for one in attributions(document)
    )


def _is_small(word: str) -> bool:
    """Whether a word has its capital from the start of the sentence alone: "The", "Police", "It"."""
    return bits_of(word.lower()) != 0 or word.lower() in forms("named_works", "no_name")


def _is_of_person(word: str) -> bool:
    return word != "" and (bool(bits_of(word) & HOLDER) or is_person(word))


def _is_apposed(text: str, end: int) -> bool:
    behind = _APPOSED.match(text, end)
    return behind is not None and (behind[1] is None or any(map(_is_of_person, behind[1].split())))


def is_small_word(text: str, word: str) -> bool:
    """Whether a text has a word in small letters."""
    at = text.find(word) if len(word) >= _SHORTEST else -1
    while at >= 0:
        end = at + len(word)
        if not (_PART.match(text[at - 1 : at]) or _PART.match(text[end : end + 1])):
            return True
        at = text.find(word, end)
    return False
