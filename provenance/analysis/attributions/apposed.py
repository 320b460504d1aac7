"""The name that the words behind a noun give it."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.mentions import is_name
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.sexes import given_sex, honorifics
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    BODY,
    CAPITAL,
    DEFINITE,
    FAMILY,
    GENITIVE,
    GROUP,
    HOLDER,
    INDEFINITE,
    LEADING,
    MARK,
    NUMBER,
    OFFICE,
    PARTITIVE,
    PARTY,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PROPER,
    QUANTITY,
    SOURCE_NOUN,
    TIME,
    listed,
    states,
)

_OPENS_LIST: Final = frozenset({",", "—", "–", "-", "(", ":"})
_FULL: Final = 2
"""Words of a full name."""
_PLACE: Final = 8
"""Words that may tell where one of several belongs: "Ana Cruz of the Harbour Institute and …"."""
_SEVERAL: Final = QUANTITY | NUMBER | PARTITIVE
_NO_NAME: Final = SOURCE_NOUN | TIME | PREPOSITION | MARK


def apposed_names(tokens: Tokens, phrase: NounPhrase) -> list[tuple[int, int]]:
    """The tokens of the names that the words behind the core give several people: "two experts, Ana Cruz and Ben Roe"; none where they name places.

    Behind more words ("officials in two towns, …") one of them must have a first name.
    """
    bits, lower = tokens.bits, tokens.lower
    for k in range(phrase.core_last + 1, min(phrase.last + 2, len(lower))):
        if lower[k] not in _OPENS_LIST or (k > phrase.last and lower[k] != "("):
            continue
        found = names_from(tokens, k + 1)
        if not found:
            continue
        told = [" ".join(lower[first : last + 1]) for first, last in found]
        near = k == phrase.core_last + 1 or any(map(given_sex, told))
        if near and (bits[phrase.head] & BODY or not any(one in states() for one in told)):
            return found
    return []


def name_behind_office(tokens: Tokens, phrase: NounPhrase) -> tuple[int, int] | None:
    """The tokens of the name that ends an office of two parts: "State Commissioner for Health Dr Ade Bello", "Professor of Law Ida Holl"."""
    bits, lower = tokens.bits, tokens.lower
    last = phrase.last
    if lower[phrase.head + 1] not in listed("of_office") or bits[last] & (TIME | SOURCE_NOUN | GENITIVE):
        return None
    first = last
    while first > phrase.head + 2 and bits[first - 1] & CAPITAL and not bits[first - 1] & MARK:
        first -= 1
    for k in range(first, last):
        if lower[k].rstrip(".") in honorifics():
            return k + 1, last
        if k >= phrase.head + 3 and given_sex(" ".join(lower[k : last + 1])):
            return k, last
    return (last - 1, last) if last - first >= _FULL and lower[last - _FULL] in listed("departments") else None


def names_from(tokens: Tokens, start: int) -> list[tuple[int, int]]:
    """The tokens of each full name of a list that begins at a token: "Ana Cruz, Carla Dunn of the council and Ed Fox"; none where it is no list of names."""
    bits, lower = tokens.bits, tokens.lower
    found: list[tuple[int, int]] = []
    k, size, final = start, len(lower), False
    while k < size:
        while k < size and bits[k] & CAPITAL and bits[k] & SOURCE_NOUN and not bits[k] & MARK:
            k += 1  # "Mayor Ana Cruz"
        first = k
        while k < size and (
            (bits[k] & CAPITAL and not bits[k] & _NO_NAME) or (k > first and lower[k] in listed("particles"))
        ):
            k += 1
        if k - first < _FULL or not is_name([word.capitalize() for word in lower[first:k]]):
            return []
        found.append((first, k - 1))
        if k < size and lower[k] in listed("belongs_to"):
            limit = min(k + _PLACE, size)
            while k < limit and lower[k] != "and" and not bits[k] & MARK:
                k += 1
        if final:
            return found
        if k < size and lower[k] == ",":
            k += 1
        elif k >= size or lower[k] not in ("and", "&"):
            return []
        if k < size and lower[k] in ("and", "&"):
            k, final = k + 1, True
    return []


def apposed_name(tokens: Tokens, phrase: NounPhrase) -> tuple[int, int] | None:
    """The tokens of a name that the words behind the core give it: "a spokesman, John Kirby", "experts led by Dr X"."""
    bits, lower = tokens.bits, tokens.lower
    k = phrase.head + 1
    if (
        bits[phrase.head] & BODY
        and lower[k : k + 3 : 2] == [",", ","]
        and bits[k + 1] & CAPITAL
        and not bits[k + 1] & TIME
    ):
        return k + 1, k + 1  # "one state, Wisconsin, insisted"
    if (
        bits[phrase.head] & (FAMILY | HOLDER)
        and (bits[phrase.head] & FAMILY or not bits[phrase.head] & (PLURAL | GROUP))
        and k < phrase.last + 1 < len(lower) + 1
        and lower[k : k + 1] == [","]
        and bits[k + 1] & CAPITAL
        and not bits[k + 1] & (TIME | PARTY)
        and (k + 1 == phrase.last or lower[k + 2] == ",")
    ):
        return k + 1, k + 1  # "his daughter, Clara"
    while k <= phrase.last:
        given_as = lower[k] == "as" and not listed("names_oneself").isdisjoint(lower[k - 3 : k])
        given_as = given_as or (lower[k] in listed("oneself") and lower[k - 1].startswith("call"))
        given_as = given_as or (lower[k] == "by" and lower[k - 1] in ("goes", "went"))  # "who goes by Otter"
        if given_as or (lower[k] == "," and lower[k - 1] == "name"):
            if k < phrase.last and bits[k + 1] & CAPITAL and not bits[k + 1] & (SOURCE_NOUN | TIME):
                return k + 1, _last_capital(
                    tokens, k + 1, phrase.last
                )  # "one, who gave her name as Ana", "her first name, Ana"
        elif (
            lower[k] == ","
            or bits[k] & LEADING
            or _opens_part(tokens, k)
            or lower[k] in ("named", "called", "handle", "username")
        ):
            start = k + 1
            near = 1 if lower[k] == "," else 4
            while start <= phrase.last and near and (not bits[start] & CAPITAL or _is_owner(tokens, phrase, start)):
                start += 1
                near -= 1
            end = start
            while not _is_far(tokens, phrase, k, start) and end <= phrase.last and bits[end] & CAPITAL:
                end += 1
            if end > start and lower[k] != "," and not _is_of_others(tokens, phrase, k, start, end):
                return start, end - 1
            if (
                lower[k] == ","
                and bits[k + 1] & PROPER
                and "." in lower[k + 1]
                and (k + 2 > phrase.last or lower[k + 2] == ",")
            ):
                return k + 1, k + 1  # "one news site, Example.com,"
            if lower[k] == ",":
                given = _name_at_end(tokens, k + 1, phrase.last) or _name_at_start(tokens, k + 1, phrase.last)
                if given is not None:
                    return given
        k += 1
    return None


def is_title_alone(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether an office in capitals stands without a name, which its apposition may give: "the Mayor of Leeds, Ana Cruz", "our CEO, Ben Roe"."""
    bits, lower, head = tokens.bits, tokens.lower, phrase.head
    if phrase.last <= head + 1 or "," not in lower[head + 1 : phrase.last]:
        return False
    if not bits[head] & (HOLDER | OFFICE) and lower[head] not in listed("offices_in_capitals"):
        return False
    return all(
        bits[k] & (CAPITAL | DEFINITE | INDEFINITE | POSSESSIVE | GENITIVE | HOLDER | BODY)
        or lower[k] in listed("grade")
        for k in range(phrase.first, head)
    )


def _is_owner(tokens: Tokens, phrase: NounPhrase, at: int) -> bool:
    """Whether a name only tells whose somebody is: "led by Hall's colleague Ana Cruz"."""
    return bool(tokens.bits[at] & GENITIVE) and at < phrase.last and not tokens.bits[at + 1] & CAPITAL


def _is_far(tokens: Tokens, phrase: NounPhrase, leading: int, start: int) -> bool:
    """Whether a name is that of a place of those who lead: "a team led by researchers out of NASA"."""
    return leading <= phrase.core_last and any(bit & PREPOSITION for bit in tokens.bits[leading + 2 : start])


def _opens_part(tokens: Tokens, at: int) -> bool:
    """Whether what follows are some of those just told of: "among them Ana Cruz", "notably Ana Cruz"."""
    lower = tokens.lower
    return lower[at] == "notably" or (lower[at] == "among" and lower[at + 1 : at + 2] in (["them"], ["whom"]))


def _is_of_others(tokens: Tokens, phrase: NounPhrase, leading: int, start: int, end: int) -> bool:
    """Whether a name behind "including" is none of those who speak: one cannot include others, and a place or people "from" it is nobody.

    "An official close to several ministers, including Ana Cruz", "officials from several countries, including China", "including those from Leeds".
    """
    bits, lower = tokens.bits, tokens.lower
    if lower[leading] != "including" and not _opens_part(tokens, leading):
        return False
    if not bits[phrase.head] & (PLURAL | GROUP | BODY | FAMILY) and not bits[phrase.first] & _SEVERAL:
        return True
    named = " ".join(lower[start:end])
    if "from" in lower[leading + 1 : start] or (named in states() and not bits[phrase.head] & BODY):
        return True
    if bits[phrase.head] & BODY:
        return False  # "groups for the rights of animals, including Harbour Watch"
    nearer = next((k for k in range(leading - 1, phrase.head, -1) if not bits[k] & MARK), phrase.head)
    if not lower[nearer].endswith("s") or not any(bit & PREPOSITION for bit in bits[phrase.head + 1 : nearer]):
        return False
    called = lower[leading + 1 : end]  # "members of several committees, including Ana Cruz"
    return not (
        given_sex(named)
        or any(bit & SOURCE_NOUN for bit in bits[leading + 1 : end])
        or any(word.rstrip(".") in honorifics() for word in called)
    )


def _last_capital(tokens: Tokens, first: int, last: int) -> int:
    """The last of the words with a capital that begin at a token."""
    end = first
    while end < last and tokens.bits[end + 1] & CAPITAL and not tokens.bits[end + 1] & MARK:
        end += 1
    return end


def _name_at_start(tokens: Tokens, first: int, last: int) -> tuple[int, int] | None:
    """A name of two words or more that begins the piece behind a comma, with where its owner belongs: ", Ana Cruz of the Harbour Club,"."""
    bits, lower = tokens.bits, tokens.lower
    if not bits[first] & CAPITAL:
        return None
    end = _last_capital(tokens, first, last)
    if end in (first, last) or lower[end + 1] not in listed("belongs_to"):
        return None
    if any(bit & (SOURCE_NOUN | TIME | PREPOSITION) for bit in bits[first : end + 1]):
        return None
    return None if " ".join(lower[first : end + 1]) in states() else (first, end)


def _name_at_end(tokens: Tokens, first: int, last: int) -> tuple[int, int] | None:
    """A name of two words or more that ends the piece between commas: ", John Kirby," or ", radio host Dennis Prager,"."""
    bits, lower = tokens.bits, tokens.lower
    end = first
    while end <= last and not (bits[end] & MARK and lower[end] not in ("-", "&")):
        end += 1
    if end <= last and lower[end] not in (",", ")", "(", ".", "—", "–"):
        return None
    start = end
    while start > first and (
        bits[start - 1] & CAPITAL or (first < start - 1 and start < end and lower[start - 1] in listed("particles"))
    ):
        start -= 1
    if (
        end - start < 2
        or bits[start] & TIME
        or (bits[end - 1] & (SOURCE_NOUN | TIME) and bits[end - 1] & ~BODY & (SOURCE_NOUN | TIME))
        or " ".join(lower[start:end]) in states()
    ):
        return None
    if (
        start > first
        and not bits[start - 1] & (SOURCE_NOUN | CAPITAL)
        and lower[start - 1] not in listed("once_in_office")
    ):
        return None
    return start, end - 1
