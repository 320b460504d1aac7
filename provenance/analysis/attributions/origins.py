"""Whether a work is told by who made it or where it stands, and a writer or an officer by whom they work for."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import Source
from provenance.analysis.attributions.words import (
    BODY,
    CAPITAL,
    DETERMINER,
    GENITIVE,
    HOLDER,
    PERSONAL,
    POSSESSIVE,
    QUOTE,
    TIME,
    listed,
)
from provenance.analysis.proper_names import is_given_name
from provenance.api import Confidence

_MAX_ORIGIN: Final = 9
"""Words behind the core of a phrase that tell where a work is from."""
_SENT_TO: Final = 6
"""How many words to whom something is sent may stand between the verb and what is sent: "sent the Harbour Gazette a letter"."""


def has_origin(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a work is told by who made it or where it stands: "a study by the WHO", "published in Nature"."""
    bits, lower = tokens.bits, tokens.lower
    last = min(phrase.last, phrase.core_last + _MAX_ORIGIN)
    if _is_put_out(tokens, phrase.core_last + 1):
        return True
    for k in range(phrase.core_last + 1, last):
        word = lower[k]
        if _is_matter_or_place(tokens, phrase, k):
            continue
        if word in listed("origin") and any(
            bits[j] & CAPITAL and not bits[j] & TIME for j in range(k + 1, min(k + 5, phrase.last + 1))
        ):
            return True
        if word in ("in", "on") and _names_a_place(tokens, k, phrase.last):
            return True
        if word == "in" and k == phrase.core_last + 1 and lower[phrase.head] in listed("printed_work"):
            return bool(bits[k + 1] & CAPITAL and not bits[k + 1] & TIME)
    return False


def _is_put_out(tokens: Tokens, at: int) -> bool:
    """Whether a clause from a token on names who made a work or put it out: "the accounts that Westline filed", not "that were filed in May"."""
    lower, bits = tokens.lower, tokens.bits
    if at >= len(lower) or lower[at] not in listed("relative_work"):
        return False
    named = False
    for k in range(at + 1, min(at + _MAKER, len(lower))):
        if bits[k] & CAPITAL and not bits[k] & TIME:
            named = True
        elif lower[k] in listed("put_out"):
            return named
        elif not bits[k] & DETERMINER and lower[k] not in listed("joined_perfect"):
            return False
    return False


_MAKER: Final = 7
"""Words in which a clause names who made a work."""


def _is_matter_or_place(tokens: Tokens, phrase: NounPhrase, at: int) -> bool:
    """Whether a preposition leads to what a study is about ("studies of Arctic ice") or to the country that it comes from, which made no study."""
    lower = tokens.lower
    if lower[at] == "of":
        return lower[phrase.core_last + 1] == "of" and lower[phrase.head] in listed("about_too")
    return lower[at] in ("from", "in") and lower[at + 1] in listed("governments")


def _names_a_place(tokens: Tokens, at: int, last: int) -> bool:
    """Whether "in" leads to where a work stands: "in the Lancet", "published in Nature"; not "in Sweden", "on Sunday"."""
    bits, lower = tokens.bits, tokens.lower
    if bits[at + 1] & POSSESSIVE and lower[at] == "on":
        return at + 2 <= last and lower[at + 2] in listed("own_place")  # "a post on its website"
    if lower[at + 1] == "the":
        return at + 2 <= last and bool(bits[at + 2] & (CAPITAL | QUOTE) or lower[at + 2] in "'‘")
    return bits[at + 1] & (CAPITAL | TIME) == CAPITAL and lower[at - 1] in listed("printed")


def officer(tokens: Tokens, phrase: NounPhrase, names: Names) -> str | None:
    """The name that "Cruz's campaign manager" leads back to: who was given by name with that title beside that owner."""
    bits, lower = tokens.bits, tokens.lower
    owner = next((k for k in range(phrase.head - 1, phrase.first - 1, -1) if bits[k] & (GENITIVE | POSSESSIVE)), -1)
    if owner < 0:
        return None
    title = " ".join(lower[owner + 1 : phrase.head + 1])
    owned = lower[owner].rstrip("'’s") if bits[owner] & GENITIVE else ""
    return names.by_office(title, owned, tokens.starts[phrase.first])


def works_at(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the words behind people name the body that they belong to: "researchers with the University of Marburg"."""
    bits, lower, at = tokens.bits, tokens.lower, phrase.core_last + 1
    if at >= phrase.last or lower[at] not in listed("belongs_to"):
        return False
    named = [bits[k] for k in range(at + 1, min(at + 5, phrase.last) + 1) if bits[k] & CAPITAL and not bits[k] & TIME]
    return bool(named) and (lower[at] == "at" or any(bit & BODY for bit in named))


def is_asked_by(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the words behind people name who asked them: "analysts surveyed by Refinitiv"."""
    lower, bits, asked = tokens.lower, tokens.bits, range(phrase.head + 1, phrase.last - 1)
    return any(
        lower[k] in listed("asked_by")
        and lower[k + 1] == "by"
        and any(bit & CAPITAL and not bit & TIME for bit in bits[k + 2 : min(k + 4, phrase.last + 1)])
        for k in asked
    )


def is_founded(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the words behind a body name who made it, by which it can be told: "a commission appointed by President Hall", "a charity set up by Ana Cruz"."""
    lower, bits = tokens.lower, tokens.bits
    at = phrase.head + 1
    if at >= phrase.last or lower[at] not in listed("founded"):
        return False
    at += 1 + (lower[at + 1] == "up")
    return lower[at] == "by" and any(
        bit & CAPITAL and not bit & TIME for bit in bits[at + 1 : min(at + 4, phrase.last + 1)]
    )


def writes_for(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the words behind who writes name the outlet: "a columnist for the Gazette"."""
    at = phrase.core_last + 1
    if at >= phrase.last or tokens.lower[at] not in listed("writes_for"):
        return False
    reach = range(at + 1, min(at + 6, phrase.last) + 1)
    return any(tokens.bits[k] & CAPITAL and not tokens.bits[k] & TIME for k in reach)


def made_known(tokens: Tokens, phrase: NounPhrase, source: Source) -> Source:
    """A work in a relative clause that somebody sent or wrote is theirs: "she sent a letter that said".

    Those who find something in a work that the sentence names can be found by it: "in a paper published in the Lancet, doctors found".
    """
    if source.kind in ("holder", "group") and phrase.before and _is_in_print(tokens, phrase.before):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=source.head)
    if source.kind != "work":
        return source
    if tokens.lower[phrase.first] in listed("made_by"):
        return replace(source, kind="named-work", named=True)  # "they contained evidence that confirmed it"
    for k in range(phrase.before - 1, max(phrase.before - _SENT_TO, 0) - 1, -1):
        if tokens.lower[k] in listed("made_by"):
            return replace(source, kind="named-work", named=True)
        if not tokens.bits[k] & (CAPITAL | PERSONAL | DETERMINER):
            break
    return source


def _is_in_print(tokens: Tokens, end: int) -> bool:
    """Whether the words before a token tell where a work stands: "In findings published on Wednesday in the Lancet, "."""
    bits, lower = tokens.bits, tokens.lower
    if lower[end - 1] != ",":
        return False
    printed = next((k for k in range(end) if lower[k] in listed("in_print")), end)
    for k in range(printed + 1, end - 1):
        if lower[k] == "in":
            named = bits[k + 1 : min(k + 4, end)]
            return any(bit & CAPITAL and not bit & TIME for bit in named) and not named[0] & TIME
    return False


def is_behind_label(tokens: Tokens, first: int) -> bool:
    """Whether a token is the first one behind a label with a colon, which names neither a person nor a body."""
    if first < _LABELLED or tokens.lower[first - 1] != ":":
        return False
    return not tokens.bits[first - 2] & (BODY | HOLDER) and not is_given_name(tokens.lower[0].title())


_LABELLED: Final = 2
