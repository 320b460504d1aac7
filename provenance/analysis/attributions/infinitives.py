"""Infinitives of saying and thinking, whose speaker stands before another verb."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import chain
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.stances import is_somebody
from provenance.analysis.attributions.subject_fit import counts_many, is_unreal
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.verbhood import reports
from provenance.analysis.attributions.words import (
    BESIDE_QUOTATION,
    CAPITAL,
    DETERMINER,
    FAMILY,
    FIRST,
    HOLDER,
    MARK,
    MODAL,
    NARROW,
    PERSONAL,
    QUANTITY,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    listed,
)

_MATTER: Final = CAPITAL | DETERMINER | PERSONAL
"""What begins the words for what is said or judged."""
_PURPOSE: Final = 3
"""The fewest words before an infinitive that tell what is done for it."""


def read_infinitive(tokens: Tokens, first: int, manner: str, names: Names) -> Reading | None:
    """The reading of a verb behind "to"; None where nobody is told to say or think anything."""
    at = first - 2
    if at > 0 and tokens.lower[at] == "not":
        at -= 1
    if at > 1 and tokens.lower[at] == "on" and tokens.lower[at - 1] in ("went", "goes"):
        at -= 1  # "went on to argue"
    if at > 0 and (tokens.lower[at] in listed("goes_on") or _is_habit(tokens, at)):
        return _gone_on(tokens, first, at, manner, names)
    if at > 0 and tokens.lower[at] in listed("about_to"):
        return read_about_to(tokens, first, at, names)
    return _led(tokens, first, manner, names) or _read_purpose(tokens, first, manner, names)


def _is_habit(tokens: Tokens, used: int) -> bool:
    """Whether "used to" tells what somebody often did: "my grandmother used to say", not "a word used to describe it"."""
    if tokens.lower[used] != "used":
        return False
    found = subject(tokens, used)
    if found.passive or found.modal or found.phrase is None or found.phrase.relative:
        return False
    head = tokens.bits[found.phrase.head]
    return bool(head & (HOLDER | FAMILY | PERSONAL)) or (head & (CAPITAL | FIRST) == CAPITAL)


def _read_purpose(tokens: Tokens, first: int, manner: str, names: Names) -> Reading | None:
    """What somebody did something to say: "she used the speech to denounce the plan"; in the record alone.

    None where the words before tell that it was only wanted, owed or possible.
    """
    bits, lower = tokens.bits, tokens.lower
    if manner not in ("say", "judge") or first + 1 == len(lower) or bits[first] & (NARROW | BESIDE_QUOTATION):
        return None
    if not bits[first + 1] & _MATTER and lower[first + 1] not in listed("what_is_said"):
        return None
    if first < _PURPOSE or lower[first - 2] == "used":
        return None  # "To conclude, …", "a word used to describe it"
    begin = 0
    for k in range(first - 2, -1, -1):
        if bits[k] & MARK or lower[k] in listed("opens_clause"):
            begin = k + 1
            break
        if bits[k] & MODAL or lower[k] in listed("unrealised") or lower[k].endswith(("n't", "n’t")):
            return None
    whose = following(tokens, begin, first - 1)
    if whose is None or not is_somebody(tokens, whose) or bits[whose.head] & RELATIVE:
        return None
    if lower[whose.first].endswith("ing"):
        return None  # "Creating a tale to describe it"
    return Reading(read(tokens, whose, names), replace(whose, last=whose.head), "hold", weak=True)


def read_about_to(tokens: Tokens, first: int, at: int, names: Names) -> Reading | None:
    """What somebody seems, fails, means or is likely to say: in the record alone, for nothing is stated yet."""
    found = subject(tokens, at)
    phrase = found.phrase
    if phrase is None or is_unreal(tokens, phrase):
        return None
    head, word = tokens.bits[phrase.head], tokens.lower[phrase.head]
    if not head & (SOURCE_NOUN | CAPITAL | PERSONAL | QUANTITY) or head & TIME or word in listed("nobody"):
        return None
    if tokens.bits[first] & NARROW or word in listed("first_person") or tokens.lower[first] in listed("goes_on"):
        return None  # "is likely to continue"
    return Reading(read(tokens, phrase, names), phrase, "hold")


def _gone_on(tokens: Tokens, first: int, at: int, manner: str, names: Names) -> Reading | None:
    """An infinitive whose subject is that of the verb before it: "continued to insist", "are quick to point out"."""
    found = subject(tokens, at)
    if found.phrase is None or found.negated or found.modal or is_unreal(tokens, found.phrase):
        return None
    if not tokens.bits[found.phrase.head] & (SOURCE_NOUN | CAPITAL | PERSONAL | QUANTITY):
        return None
    if tokens.bits[first] & NARROW and not reports(tokens, first, tokens.lower[first]):
        return None  # "continue to feel pain"
    tried = tokens.lower[at] in listed("attempts")
    return Reading(read(tokens, found.phrase, names), found.phrase, "hold" if tried else manner)


def _led(tokens: Tokens, first: int, manner: str, names: Names) -> Reading | None:
    """An infinitive of what many were brought to think: "led some to believe", "prompting many critics to wonder"."""
    phrase = chain(tokens, first - 2, 0) if first > 1 else None
    if phrase is None or not phrase.before or not counts_many(tokens, phrase):
        return None
    opinion = manner == "think" or tokens.lower[first] in listed("led_into")
    led = opinion and tokens.lower[phrase.before - 1] in listed("led_to")
    return Reading(read(tokens, phrase, names), phrase, manner) if led else None
