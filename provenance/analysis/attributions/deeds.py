"""Verbs of saying that tell of a deed, and of no statement: "claimed the title", "reports to him", "hopes to win"."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    AUXILIARY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    DETERMINER,
    MARK,
    NUMBER,
    PERSONAL,
    PLURAL,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    listed,
)

_REACH: Final = 9
"""Within how many words behind a verb what it says begins."""
_QUOTED: Final = 6
"""How many words a speaker and a verb may have behind a quotation: "…", two men in the hall shouted."""
_OBJECT_REACH: Final = 5
"""How many words the thing may have that is claimed: "claimed a first home win"."""


def is_deed(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the verb at tokens first..last lays no statement to its subject, as what follows it shows."""
    tests, lower = _tests(), tokens.lower
    test = tests.get(lower[first]) or (tests.get(lower[last]) if last > first else None)
    return test is not None and last + 1 < len(tokens.lower) and test(tokens, last + 1)


@cache
def _tests() -> dict[str, Callable[[Tokens, int], bool]]:
    """{verb: whether it tells of a deed, by the tokens from an index on}."""
    return {
        verb: test
        for name, test in (
            ("claiming", _is_taken),
            ("handing_in", _is_handed_in),
            ("composing", _is_composed),
            ("intending", _is_intended),
            ("watching", _is_watched),
            ("answering", _is_answered),
            ("striking", _is_struck),
            ("joining", _is_joined),
            ("calling", _is_called),
            ("telling", _is_told_to_anybody),
            ("making_noise", _is_noise),
            ("quoting", _is_handed_down),
            ("chatting", _is_talk),
            ("stranded", _is_stranded),
            ("expressing", _is_disclaimed),
            ("supposing", _is_thought_of),
        )
        for verb in listed(name)
    }


def _says_nothing(tokens: Tokens, start: int) -> bool:
    """Whether neither "that" nor a colon nor a quotation follows or stands before."""
    ahead = tokens.lower[start : start + _REACH]
    near = tokens.bits[max(0, start - _QUOTED) : start + _REACH]
    return "that" not in ahead and ":" not in ahead and not any(bit & QUOTE for bit in near)


def _is_taken(tokens: Tokens, start: int) -> bool:
    """A title, a seat or a job is claimed, and not that something is so."""
    bits, lower = tokens.bits, tokens.lower
    if lower[start] == "by":
        return _says_nothing(tokens, start)
    for k in range(start, min(start + _OBJECT_REACH, len(lower))):
        if lower[k] in listed("prize"):
            return not _is_clause(tokens, k + 1)  # "claimed the title was theirs"
        if bits[k] & (MARK | AUXILIARY | PREPOSITION | CLAUSE | PERSONAL) and not bits[k] & DETERMINER:
            return False
    return False


def _is_clause(tokens: Tokens, start: int) -> bool:
    """Whether an auxiliary makes a clause of what begins further to the left."""
    for bit in tokens.bits[start : start + _OBJECT_REACH]:
        if bit & (MARK | CONJUNCTION | CLAUSE):
            return False
        if bit & AUXILIARY and not bit & (PREPOSITION | CAPITAL):  # "in May"
            return True
    return False


def _is_handed_in(tokens: Tokens, start: int) -> bool:
    """Somebody reports to a superior, or back."""
    follows = tokens.lower[start : start + 2]
    if follows[0] == "to":
        told = any(word.endswith("ing") for word in tokens.lower[start + 1 : start + 4])  # "to police seeing two men"
        return not told and follows not in (["to", "have"], ["to", "be"]) and _says_nothing(tokens, start)
    return follows[0] == "back" and _says_nothing(tokens, start)


def _is_joined(tokens: Tokens, start: int) -> bool:
    """Something is put on a list."""
    ahead = tokens.lower[start : start + _REACH]
    if ahead[0] == "together":
        return True  # "his opponents added together had less"
    if tokens.lower[start - 1] in ("add", "adding") and "to" not in ahead:
        return _is_thing_added(tokens, start)
    return ahead[0] == "to" and "that" not in ahead and not any(bit & QUOTE for bit in tokens.bits)


def _is_thing_added(tokens: Tokens, start: int) -> bool:
    """Whether a noun without a verb follows: "firms are adding jobs", not "adding it was late", "adding the road was shut"."""
    if not _says_nothing(tokens, start) or tokens.bits[start] & (PREPOSITION | CLAUSE | PERSONAL | MARK):
        return False
    for k in range(start, min(start + _REACH, len(tokens.lower))):
        bit, word = tokens.bits[k], tokens.lower[k]
        if bit & MARK:
            break
        if bit & (AUXILIARY | CLAUSE | PERSONAL) or word.endswith("ed") or word in listed("past"):
            return False
    return True


def _is_composed(tokens: Tokens, start: int) -> bool:
    """A book, a letter or a program is written."""
    bit, word = tokens.bits[start], tokens.lower[start]
    if word in listed("recipients"):
        return _says_nothing(tokens, start) and not _is_clause(tokens, start)
    if not bit & (MARK | PREPOSITION | CLAUSE) and not listed("composed").isdisjoint(tokens.lower[start : start + 3]):
        return True  # "wrote unsafe code that assumed it"
    made = bit & (DETERMINER | NUMBER) and not bit & CLAUSE
    return bool(made or word == "by") and _says_nothing(tokens, start)


def _is_intended(tokens: Tokens, start: int) -> bool:
    """What one hopes or expects to do is an intention."""
    return tokens.lower[start] == "to"


def _is_watched(tokens: Tokens, start: int) -> bool:
    """A film is viewed by many; an opinion would be told with "as" or "to be"."""
    ahead = tokens.lower[start : start + _REACH]
    return ahead[0] in ("by", "and") and "as" not in ahead and "to" not in ahead


def _is_answered(tokens: Tokens, start: int) -> bool:
    """A question or a call is answered."""
    bit = tokens.bits[start]
    if tokens.lower[start] == "by" and start > 1 and tokens.lower[start - 2] in ("question", "questions"):
        return True
    if tokens.lower[start] in ("with", "on") and start + 1 < len(tokens.bits):
        return bool(tokens.bits[start + 1] & (DETERMINER | NUMBER)) or tokens.lower[start] == "on"
    return bool(bit & DETERMINER) and not bit & CLAUSE and _says_nothing(tokens, start)


def _is_struck(tokens: Tokens, start: int) -> bool:
    """Who attacks up a hill or defends well plays a game, and so does who strikes a ball: nobody is judged."""
    bit, lower = tokens.bits[start], tokens.lower
    if lower[start] in listed("judged_for") or not _says_nothing(tokens, start):
        return False
    return (
        bool(bit & PREPOSITION)
        or lower[start] in listed("played")
        or not listed("ball").isdisjoint(lower[start : start + 4])
    )


def _is_called(tokens: Tokens, start: int) -> bool:
    """People are called something ("some 4,000 people called residents"), or call the police."""
    bits = tokens.bits
    noun = bits[start] & PLURAL and bits[start] & SOURCE_NOUN
    quoted = noun and not _says_nothing(tokens, start)  # "called claims of fraud “absurd”"
    return ((bool(noun) and not quoted) or tokens.lower[start] in listed("called_up")) and (
        start + 1 == len(bits) or bool(bits[start + 1] & (MARK | PREPOSITION | RELATIVE | AUXILIARY))
    )


def _is_told_to_anybody(tokens: Tokens, start: int) -> bool:
    """What one is told in a made-up case: "the seller tells you that it works"."""
    return tokens.lower[start] == "you"


def _is_noise(tokens: Tokens, start: int) -> bool:
    """What is chanted or shouted is made heard, and states nothing, but for a quotation or a clause."""
    lower = tokens.lower
    if lower[start - 1].endswith("ing") and lower[start] in (".", ",", ";"):
        return True  # "“All the kids were crying.”"
    return _says_nothing(tokens, start) and not _is_clause(tokens, start)


def _is_handed_down(tokens: Tokens, start: int) -> bool:
    """What later writers quote of a work is all that is left of it: "fragments quoted by later authors"."""
    return tokens.lower[start] == "by"


def _is_talk(tokens: Tokens, start: int) -> bool:
    """What people talk about is a matter, and no statement: "people are talking about the slogan"."""
    return tokens.lower[start - 1] == "about"


def _is_stranded(tokens: Tokens, start: int) -> bool:
    """The clause hangs on what people are concerned about: "the issues people are concerned about."."""
    return tokens.lower[start] == "about" and (start + 1 == len(tokens.bits) or bool(tokens.bits[start + 1] & MARK))


def _is_disclaimed(tokens: Tokens, start: int) -> bool:
    """A publisher disclaims what others express: "the views expressed by our guests are their own"."""
    lower = tokens.lower
    return lower[start] == "by" and any(lower[k : k + 2] == ["their", "own"] for k in range(start, len(lower)))


def _is_thought_of(tokens: Tokens, start: int) -> bool:
    """What comes to somebody's mind to do is no opinion, nor is how they see themselves: "many do not think to ask"."""
    return tokens.lower[start] == "to" or tokens.lower[start : start + 2] == ["of", "themselves"]
