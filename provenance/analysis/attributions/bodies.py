"""Which body "it", "the company" or "the department" leads back to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from provenance.analysis.attributions.antecedents import Trail, place
from provenance.analysis.attributions.body_kinds import fits, shown_kinds
from provenance.analysis.attributions.mentions import CLOSED, lead_of
from provenance.analysis.attributions.sexes import BODY_SEX, HE, SEVERAL, SHE, is_of_body
from provenance.analysis.attributions.words import AUXILIARY, BODY, CLAUSE, RELATIVE, SOURCE_NOUN, known_bits_of, listed
from provenance.api import lazy_pattern

_OPENING: Final = r"[.?!\n](?:(?<!\n)[”\"’]*\s+|(?<=\n)\s*)"
"""The end of the sentence before. It begins with one class of characters, so that all others are passed over at once."""
_NAMED: Final = r"(The )?([A-Z][\w&.-]*(?: (?:(?:of|for|and|&) )?(?:the )?[A-Z][\w&-]*)*)\.? ([a-z’']+)"
_BODY: Final = lazy_pattern(_OPENING + _NAMED), lazy_pattern(_NAMED)
"""A name that begins a sentence; and the first one of the text."""
_NAMED_BEHIND: Final = (
    r"((?:The |A |An )?[A-Z]?[\w-]+(?: [a-z-]+){0,2}) ([A-Z][\w&.-]*(?: [A-Z][\w&-]*){0,3}) ([a-z’']+)"
)
_CALLED: Final = lazy_pattern(_OPENING + _NAMED_BEHIND), lazy_pattern(_NAMED_BEHIND)
"""A name behind what it is called, at the beginning of a sentence: "Ferry operator Nordlinjen has"; and of the first one of the text."""
_OPENING_NAME: Final = r"((?:[Tt]he |An? )?(?:[a-z][a-z-]+ ){0,3})([A-Z][\w&-]*(?: (?:(?:of|for|and|&|against) )?(?:the )?[A-Z][\w&-]*)*(?:[’']s)?)(?=[ ,(])(?: ([a-z]+))?"
_OPENS_WITH: Final = lazy_pattern(_OPENING + _OPENING_NAME), lazy_pattern(_OPENING_NAME)
"""A name with which a sentence begins, and up to three words in front of it."""
_ANY_NAME: Final = lazy_pattern(r"[A-Z][\w&-]+(?: [A-Z][\w&-]+)*")
_OTHER_NAME: Final = lazy_pattern(r"(?<=[a-z,] )[A-Z]\w+")
_ARTICLE: Final = len("said the ")
_NEAR_BODY: Final = 400
"""Within how many characters "it" means a body."""

_NEAR_CALLED: Final = 600
"""The same for "the company"."""


def body_before(trail: Trail, at: int) -> str | None:
    """The body that an "it" leads back to which begins its sentence; None where it may be another one."""
    text = trail.text
    lead = lead_of(text, at)
    if lead:
        return _of_inserted(trail, at, at - len(lead)) if lead.endswith(", ") else None
    start = max(0, at - _NEAR_BODY)
    found: str | None = None
    behind = start
    for k in range(bisect_left(trail.heard, at, key=place) - 1, -1, -1):
        one = trail.heard[k]
        if one.at < start:
            break
        if one.speaker is None or one.sex in (HE, SHE) or trail.sex(one.speaker):
            continue
        if one.sex == BODY_SEX or " " not in one.speaker:
            found, behind = one.speaker, one.at
            lead = lead_of(text, text.rfind(found.partition(" ")[0], 0, behind))
            if lead == "…" or len(lead) > _ARTICLE:
                return None
        elif one.subject:
            return None  # it may be one, too
        break
    for told in _beginning(_BODY, text, behind, at):
        if not trail.is_quoted(told.start(2)) and _may_be_body(trail, told, at):
            found, behind = told[2], told.end()
    for told in _beginning(_CALLED, text, behind, at):
        if known_bits_of(told[1].rpartition(" ")[2].lower()) & BODY and not trail.is_quoted(told.start(2)):
            found = told[2]
    return found


def _of_inserted(trail: Trail, at: int, begin: int) -> str | None:
    """The body that begins a sentence into which "it said" is put, or which that ends: "Westline carried 1.2 million riders, it said"."""
    told = _BODY[1].match(trail.text, begin, at)
    return told[2] if told is not None and _may_be_body(trail, told, begin) else None


def called_before(trail: Trail, at: int, noun: str) -> str | None:
    """The body that a noun such as "the company" leads back to: the last one of that kind, as far as its name or the text shows it.

    None where nothing shows it, or where one is told of behind it that may be of that kind, too.
    """
    text = trail.text
    start = max(0, at - _NEAR_CALLED)
    for place_of, name, sure in sorted(_told_between(trail, start, at), reverse=True):
        if not name or trail.is_quoted(place_of):
            continue
        kinds = shown_kinds(text, name, at)
        if not kinds and not sure and not name.isupper():
            continue  # as most
        full = trail.full(name)
        if trail.sex(full) in (HE, SHE):
            continue
        kinds = kinds or shown_kinds(text, full, at)
        if kinds:
            if fits(kinds, noun):
                return None if _is_another_between(trail, place_of + len(name), at, full, noun) else full
        elif " " in full and " " not in name:
            continue  # the surname of somebody
        elif (_is_short_for(name, noun) and text.startswith("The ", place_of - 4)) or (
            sure and noun in listed("whatever_body")
        ):
            return full
        elif sure:
            return None
    return None


def _told_between(trail: Trail, start: int, at: int) -> list[tuple[int, str, bool]]:
    """Whoever may be a body between two offsets, each with the place and whether nothing tells that it may be a person: who spoke, and whom sentences open with."""
    text = trail.text
    told: list[tuple[int, str, bool]] = []
    for k in range(bisect_left(trail.heard, at, key=place) - 1, -1, -1):
        one = trail.heard[k]
        if one.at < start:
            break
        if one.speaker is not None and one.sex not in (HE, SHE, SEVERAL):
            told.append((one.at, one.speaker, one.sex == BODY_SEX or " " not in one.speaker))
    for found in _beginning(_OPENS_WITH, text, start, at):
        lead = found[1].lower().split()
        if lead in ([], ["the"]) or _is_word_for_body(lead[-1]):
            name, opened = _without_opening(found[2])
            sure = bool(lead[1:]) or (" " not in name and _is_verb(found[3]))
            told.append((found.start(2) + opened, name, sure and not name.endswith("ing")))
    for found in _beginning(_CALLED, text, start, at):
        if _is_word_for_body(found[1].lower().rpartition(" ")[2]):
            told.append((found.start(2), found[2], True))
    return told


def _is_another_between(trail: Trail, start: int, end: int, name: str, noun: str) -> bool:
    """Whether behind the sentence of a body another one is told of, whatever happens to it, that the noun may mean as well."""
    text = trail.text
    first = text.find(". ", start, end) + 1
    last = text.rfind(". ", start, end) + 1
    if first == last:
        return False  # the sentence right before tells of the body
    for found in _ANY_NAME.finditer(text, first, end):
        other = trail.full(found[0])
        if other != name and other not in name and fits(shown_kinds(text, other, end), noun) and not trail.sex(other):
            return True
    return False


def _without_opening(name: str) -> tuple[str, int]:
    """A name that begins a sentence, without the words that open it or tell where the body is, and how long these are: "Initially Apple", "In May"."""
    first = 0
    words = name.split()
    based = next((k + 1 for k, word in enumerate(words) if word.endswith("-based")), 0) if "-based" in name else 0
    while words and (
        based > 0
        or known_bits_of(words[0].lower()) & CLOSED
        or words[0].endswith("ly")
        or words[0].lower() in listed("of_sentence")
    ):
        first += len(words.pop(0)) + 1
        based -= 1
    bare = " ".join(words)
    return bare.removesuffix("’s").removesuffix("'s"), first


def _is_verb(word: str | None) -> bool:
    """Whether a word behind a name at the start of a sentence is its verb."""
    return word is not None and bool(known_bits_of(word) & (AUXILIARY | CLAUSE) or word.endswith("ed"))


def _is_word_for_body(word: str) -> bool:
    """Whether what stands before a name tells that it is one of a body: "Ferry operator Nordlinjen"."""
    return bool(known_bits_of(word) & BODY) or word.endswith("maker")


def _is_short_for(name: str, noun: str) -> bool:
    """Whether letters may stand for a name that ends with a noun: "the NBF" is a bureau as well as "the bureau"."""
    return name.isupper() and " " not in name and noun in listed("office_body") and noun[0].upper() in name[1:]


def _beginning(
    patterns: tuple[re.Pattern[str], re.Pattern[str]], text: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """What begins the sentences between two offsets, by a pattern with the end of the sentence before, and one for the text's first."""
    behind, first = patterns
    found = first.match(text, 0, end) if not start else None
    if found is not None:
        yield found
        start = found.end()
    yield from behind.finditer(text, start, end)


def _may_be_body(trail: Trail, told: re.Match[str], at: int) -> bool:
    """Whether a name that begins a sentence can be that of the body told of at an offset behind it."""
    name, verb = told[2], told[3]
    words = name.lower().split()
    if is_of_body(name):
        return True
    for word in words:
        if known_bits_of(word) & BODY:
            return True
    if known_bits_of(words[0]) & (SOURCE_NOUN | RELATIVE | CLOSED) or known_bits_of(words[-1]) & SOURCE_NOUN:
        return False
    if not (known_bits_of(verb) & (AUXILIARY | CLAUSE) or verb.endswith("ed")):
        return False
    alone = _OTHER_NAME.search(trail.text, told.end(), _lead_start(trail.text, at)) is None
    return alone and (bool(told[1]) or len(words) == 1) and " " not in trail.full(name.split()[-1])


def _lead_start(text: str, at: int) -> int:
    """Where the sentence begins around an offset."""
    return at - len(lead_of(text, at))
