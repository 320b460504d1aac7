"""Under which name a source is told: that of a person, of several, of a body; and what the words around it tell of somebody's sex."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.mentions import is_name
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.sexes import BODY_SEX, SEVERAL, is_of_body, sex_of
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import NOBODY, Source
from provenance.analysis.attributions.words import (
    BODY,
    CAPITAL,
    COLLECTIVE,
    DEFINITE,
    FAMILY,
    FIRST,
    GENITIVE,
    HOLDER,
    INDEFINITE,
    MARK,
    PARTY,
    PLAIN,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    WORK,
    is_year,
    listed,
)
from provenance.api import Confidence

_LONGEST_PERSON: Final = 3
"""Words of a person's name behind that of a body."""
_NO_PERSON: Final = BODY | WORK | PLURAL | TIME
_NO_ONE: Final = BODY | COLLECTIVE | WORK | PARTY | PLURAL
_ROLE: Final = 6
"""Words of an office behind a name."""


def name_of(tokens: Tokens, first: int, last: int, names: Names, limit: int = 0) -> str:
    """The capitalised words at the end of a core, led back to the full name; of a body, with what follows "of" up to a token index."""
    bits, lower = tokens.bits, tokens.lower
    k = last
    while k > first and (
        bits[k - 1] & CAPITAL
        or (k - 2 >= first and lower[k - 1] in ("of", "the", "for", "and", "&") and bits[k - 2] & CAPITAL)
        or (k - 2 >= first and lower[k - 1] in listed("particles"))
        or (k == last and k - 2 >= first and _is_of_station(tokens, last))
    ):
        k -= 1
    k = _behind_owner(tokens, k, last)
    while k < last and bits[k] & FIRST and bits[k] & (DEFINITE | INDEFINITE | SOURCE_NOUN | TIME):
        if lower[k] in listed("no_title") or bits[k] & GENITIVE or lower[k + 1].isdigit():
            break  # "World Bank", "King's College London", "Channel 4 News"
        k += 1
    if k < last and bits[k] & FIRST and lower[k] in listed("of_sentence"):
        k += 1  # "Clearly Cruz knew"
    end = last
    if limit > last and (bits[last] & BODY or is_of_place(tokens, first, last)):
        end = _end_of_name(tokens, last, limit)
        if end > last:
            while k < last and bits[k] & (DEFINITE | FIRST) == DEFINITE | FIRST:
                k += 1
            return " ".join(names.text[tokens.starts[k] : tokens.end(end)].split())
    if k == last and k == first + 1 and bits[first] & FIRST and lower[first] == "the":
        name = names.text[tokens.starts[first] : tokens.end(last)]
        if names.has_article(name):
            return name
    return names.full(" ".join(names.text[tokens.starts[k] : tokens.end(last)].split()))


def is_of_place(tokens: Tokens, first: int, last: int) -> bool:
    """Whether "of" and a name go on with that of an outlet, a body or an office, a single word: "The Times of Malta", not "Hall of Leeds"."""
    bits, lower = tokens.bits, tokens.lower
    if (
        lower[last + 1 : last + 2] != ["of"]
        or not bits[last] & CAPITAL
        or not any(map(CAPITAL.__and__, bits[last + 2 : last + 3]))
    ):
        return False
    if last == first:
        return lower[last] in listed("of_bodies")
    return last == first + 1 and lower[first] == "the" and not bits[last] & (FAMILY | GENITIVE | TIME)


def _is_of_station(tokens: Tokens, last: int) -> bool:
    """Whether a number before the last word of a name is that of a station: "Channel 4 News"."""
    number = tokens.lower[last - 1]
    station = number.isdigit() and not is_year(number) and tokens.bits[last - 2] & (CAPITAL | TIME) == CAPITAL
    return station and (tokens.bits[last] & BODY != 0 or tokens.lower[last] in listed("of_bodies"))


def _behind_owner(tokens: Tokens, first: int, last: int) -> int:
    """Where the name of a person begins behind that of the body whose they are: "Ana Cruz" of "the BBC's Ana Cruz", but not "King's College"."""
    bits = tokens.bits
    for k in range(last - 2, first - 1, -1):
        if not bits[k] & GENITIVE or not bits[k] & CAPITAL:
            continue
        behind = range(k + 1, last + 1)
        if len(behind) > _LONGEST_PERSON or not all(
            bits[n] & CAPITAL and not bits[n] & (_NO_PERSON | GENITIVE) for n in behind
        ):
            return first
        return k + 1 if is_name([tokens.lower[n].title() for n in behind]) else first
    return first


def _end_of_name(tokens: Tokens, head: int, limit: int) -> int:
    """Where the name of a body ends that goes on behind "of" or "for": "National Centre for Flood Research"."""
    bits, lower = tokens.bits, tokens.lower
    end, k = head, head + 1
    single = not bits[head] & (BODY | HOLDER)
    if lower[k] not in listed("in_body_name") and not (bits[head] & BODY and lower[k] == "against"):
        return head
    while k <= limit:
        if bits[k] & CAPITAL and not bits[k] & (MARK | TIME | GENITIVE):
            end = k
        elif lower[k] not in listed("in_body_name") and not (
            lower[k] == "against" or (lower[k] in ("the", "and") and k > head + 1)
        ):
            break
        elif single and lower[k] == "and":
            break  # "the Times of Malta and the BBC"
        k += 1
    return end


def is_of_names(tokens: Tokens, first: int, last: int) -> bool:
    """Whether some tokens are names and what joins them, and the last one is a name: "South Korea and Japan"."""
    bits, lower = tokens.bits, tokens.lower
    if not bits[last] & CAPITAL or bits[last] & (SOURCE_NOUN | TIME):
        return False
    return all(bits[k] & CAPITAL or lower[k] in (",", "and", "the", ".") for k in range(first, last))


def joined(tokens: Tokens, phrase: NounPhrase, names: Names) -> str | None:
    """The full names of several who speak together: "Ana Cruz and Ben Roe"; None for bodies and countries, which are no one speaker."""
    bits, lower = tokens.bits, tokens.lower
    first = phrase.head
    while first > phrase.first and bits[first - 1] & CAPITAL and not bits[first - 1] & (DEFINITE | QUANTITY):
        if bits[first - 1] & PLURAL and bits[first - 1] & SOURCE_NOUN:
            break  # "Researchers Ana Cruz and Ben Roe"
        first -= 1
    told: list[str] = []
    start = first
    for k in range(first, phrase.last + 2):
        if k > phrase.last or lower[k] in (",", "and"):
            if k > start:
                told.append(names.full(" ".join(names.text[tokens.starts[start] : tokens.end(k - 1)].split())))
            start = k + 1
        elif lower[k] == "the" and k == start:
            start = k + 1
    if not any(" " in name and is_name(name.split()) and not is_of_body(name) for name in told):
        return None
    return both(told)


def both(told: list[str]) -> str:
    """Several names as one: "Ana Cruz, Ed Fox and Ben Roe"."""
    return " and ".join(filter(None, (", ".join(told[:-1]), told[-1])))


def sex_told(tokens: Tokens, phrase: NounPhrase, name: str) -> str:
    """What the words for somebody named tell of their sex: "spokeswoman Ana Cruz", "Ana Cruz, a spokeswoman"; "it" for bodies, works and groups."""
    bits, lower, head = tokens.bits, tokens.lower, phrase.head
    if bits[head] & _NO_ONE or is_of_body(name):
        return BODY_SEX
    if " and " in name:
        return SEVERAL
    for k in range(phrase.first, head):
        sex = sex_of(lower[k].rstrip("."))
        if sex:
            return sex
    k = head + 1
    if k < phrase.last and lower[k] == ",":
        for k in range(head + 2, min(phrase.last + 1, head + 2 + _ROLE)):
            if bits[k] & (MARK | PREPOSITION | RELATIVE | GENITIVE | POSSESSIVE):
                break
            if bits[k] & (HOLDER | FAMILY):
                return sex_of(lower[k])
    return ""


def name_of_body(tokens: Tokens, phrase: NounPhrase, names: Names) -> str | None:
    """What a body without a name of its own is told by: "Russia’s defence ministry", "Biden administration", "Paris police"."""
    bits, first, head = tokens.bits, phrase.first, phrase.head
    if bits[first] & DEFINITE:
        first += 1
    told = [bit for bit in bits[first:head] if bit & CAPITAL and not bit & (TIME | QUANTITY | POSSESSIVE | PREPOSITION)]
    if (
        not told
        or bits[head] & PLURAL
        or (bits[first] & FIRST and len(told) == 1 and bits[first] & (PLAIN | INDEFINITE))
    ):
        return None
    end = (
        _end_of_name(tokens, head, phrase.last) if phrase.last > head else head
    )  # "New York chapter of the Bird League"
    return " ".join(names.text[tokens.starts[first] : tokens.end(end)].split())


def told_body(tokens: Tokens, phrase: NounPhrase, names: Names, *, owned: bool) -> Source:
    """The source of a body that is told by whose it is, or that leads back to one named before."""
    word = tokens.lower[phrase.head]
    speaker = name_of_body(tokens, phrase, names) if owned else None
    if speaker is None and not tokens.bits[phrase.first] & (INDEFINITE | QUANTITY) & ~DEFINITE:
        own = names.body_at(tokens.starts[phrase.head], word) if tokens.bits[phrase.head] & CAPITAL else ""
        speaker = own or names.body(word, tokens.starts[phrase.first], tokens.lower[phrase.first : phrase.head])
    source = Source("named", named=True, speaker=speaker, confidence=Confidence.MEDIUM, head=word)
    if speaker is not None:
        names.heard(source, tokens.end(phrase.head), BODY_SEX)
    return source


def called(tokens: Tokens, given: tuple[int, int], head: str, names: Names) -> Source:
    """The source of a phrase that the words behind it give a name."""
    speaker = name_of(tokens, given[0], given[1], names)
    source = Source("named", named=True, speaker=speaker, confidence=Confidence.HIGH, head=head)
    names.heard(source, tokens.end(given[1]), sex_of(head))
    return source


def named_together(tokens: Tokens, given: list[tuple[int, int]], head: str, names: Names) -> Source:
    """The source of several people with names: "two experts, Ana Cruz and Ben Roe", "Ana Cruz and Ben Roe, two experts"."""
    told = [names.full(" ".join(names.text[tokens.starts[first] : tokens.end(last)].split())) for first, last in given]
    names.heard(NOBODY, tokens.end(given[-1][1]), SEVERAL)
    return Source("named", named=True, speaker=both(told), confidence=Confidence.HIGH, head=head)
