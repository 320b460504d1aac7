"""Which body "it", "the company" or "the department" leads back to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from provenance.analysis.attributions.antecedents import Trail, place
from provenance.analysis.attributions.mentions import CLOSED, lead_of
from provenance.analysis.attributions.sexes import BODY_SEX, HE, SHE, is_of_body
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
_OTHER_NAME: Final = lazy_pattern(r"(?<=[a-z,] )[A-Z]\w+")
_ARTICLE: Final = len("said the ")
_NEAR_BODY: Final = 400
"""Within how many characters "it" means a body."""


def body_before(trail: Trail, at: int, noun: str = "") -> str | None:
    """The body that a noun such as "the company" leads back to, or an "it" that begins its sentence; None where it may be another one."""
    text = trail.text
    if not noun and lead_of(text, at):
        return None
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
            if not noun and (lead == "…" or len(lead) > _ARTICLE):
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
    return found if found is not None and (not noun or _is_such(found, noun)) else None


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


def _is_such(name: str, noun: str) -> bool:
    """Whether a body with a name can be called by a noun: the Home Office is no company, and a bank no department."""
    own = {word for word in name.lower().split() if known_bits_of(word) & BODY}
    if not own or noun in own or noun in listed("whatever_body"):
        return True
    return any(noun in listed(kind) and not own.isdisjoint(listed(kind)) for kind in ("office_body", "trading_body"))


def _lead_start(text: str, at: int) -> int:
    """Where the sentence begins around an offset."""
    return at - len(lead_of(text, at))
