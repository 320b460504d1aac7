"""Whether the source behind a noun phrase is identified, and what kind of source it is: pronouns, quantities and proper nouns."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.apposed import (
    apposed_name,
    apposed_names,
    is_title_alone,
    name_behind_office,
    names_from,
)
from provenance.analysis.attributions.common_nouns import common_noun, determiners, holder_of
from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.naming import (
    called,
    is_of_names,
    is_of_place,
    joined,
    name_of,
    named_together,
    sex_told,
)
from provenance.analysis.attributions.nounphrases import NounPhrase, apposed_openly, apposed_to
from provenance.analysis.attributions.polls import counts_things, is_polled, is_tenth
from provenance.analysis.attributions.sexes import BODY_SEX, SEVERAL, sex_of
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import NOBODY, Source, told_elsewhere, unnamed
from provenance.analysis.attributions.words import (
    BODY,
    CAPITAL,
    COLLECTIVE,
    DEFINITE,
    FAMILY,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    NEGATIVE,
    NUMBER,
    OFFICE,
    PARTITIVE,
    PARTY,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    SOURCE_NOUN,
    TIME,
    WORK,
    is_person,
    listed,
    states,
)
from provenance.api import Confidence

_SEVERAL: Final = PLURAL | PARTITIVE | NUMBER | QUANTITY
_COUNTED: Final = frozenset({"one", "two", "three", "four", "five", "several", "some"})
_SAID: Final = frozenset({"said", "says"})
_OWN: Final = frozenset({"his", "her"})
_BODY_REACH: Final = 5
"""Within how many words behind the first name of a body its last word stands."""


def read(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:
    """What kind of source a noun phrase is; one person without a name is remembered, since "she" may mean them."""
    source = _read(tokens, phrase, names)
    if source.kind == "holder" and not source.again and not tokens.bits[phrase.head] & (PLURAL | BODY | COLLECTIVE):
        names.heard(source, tokens.end(phrase.head), sex_of(source.head, unnamed=True))
    return source


def _read(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:  # noqa: C901, PLR0911, PLR0912 - one case a line
    bits, lower = tokens.bits, tokens.lower
    first, head = phrase.first, phrase.head
    bit, word = bits[head], lower[head]
    opening = bits[first]
    if bit & PERSONAL:
        return names.pronoun(word, tokens.starts[head])
    if bit & _SEVERAL and phrase.core_last + 1 < len(lower):
        several = apposed_names(tokens, phrase)
        if several:
            return named_together(tokens, several, word, names)
    if (
        opening & NEGATIVE
        or (
            lower[first] == "one" and phrase.before > 0 and lower[phrase.before - 1] == "no"
        )  # "no one at the ministry"
        or (opening & NUMBER and is_tenth(tokens, first))
        or _is_addressed_or_program(tokens, phrase)
    ):
        return told_elsewhere(word)
    if phrase.first == head and bit & CAPITAL and is_of_place(tokens, head, head):
        return _proper(tokens, phrase, names)  # "Times of Malta"
    whole = _whole_name(tokens, phrase) if word in listed("parts") else None
    if whole is not None:
        return _proper(tokens, whole, names)
    if first == phrase.core_last or (bit & PARTITIVE and head == phrase.core_last):
        inner = _partitive(tokens, phrase, names)
        if inner is not None:
            return inner
        if counts_things(tokens, phrase):
            return told_elsewhere(word)
    if bit & PLURAL and bit & SOURCE_NOUN and _stand_beside_owner(tokens, phrase):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    if opening & POSSESSIVE and lower[first] in listed("ours") and not bit & CAPITAL:
        given = apposed_name(tokens, phrase) if bit & (HOLDER | FAMILY) else None
        return told_elsewhere(word) if given is None else called(tokens, given, word, names)
    single = word in ("one", "another") and phrase.last > head  # "one, Ana Cruz, said"
    given = apposed_name(tokens, phrase) if single or bit & QUANTITY else None
    if given is not None:
        others = Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
        return called(tokens, given, word, names) if single else others  # "others, including Ana Cruz"
    if first == head and opening & (QUANTITY | NUMBER | INDEFINITE) and not bit & SOURCE_NOUN:
        if word in listed("loose"):
            return unnamed("group", Confidence.HIGH, word)
        if word in ("one", "another") or (opening & NUMBER and word.isalpha()):
            return unnamed("holder", Confidence.LOW, word)
        return told_elsewhere(word)
    if first == head and word in listed("stands_for"):
        return common_noun(tokens, phrase, names) if word == "those" else told_elsewhere(word)
    if (word in ("one", "ones") and opening & DEFINITE) or is_polled(tokens, phrase):
        return told_elsewhere(word)
    if bit & CAPITAL and not (
        word in listed("letters")  # "a separate NGO"
        or (
            bit & FIRST
            and ((bit & SOURCE_NOUN & ~PARTY and not _is_surname(tokens, phrase, names)) or _common(word, names))
        )
    ):
        given = apposed_name(tokens, phrase) if is_title_alone(tokens, phrase) else None
        return _proper(tokens, phrase, names) if given is None else called(tokens, given, word, names)
    name = apposed_to(tokens, phrase) if phrase.relative else apposed_openly(tokens, phrase)
    if name is not None:
        return _proper(tokens, name, names)
    return common_noun(tokens, phrase, names)


def _stand_beside_owner(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether people speak together with the one whose they are, who is named: "Cruz and his aides say"."""
    bits, lower = tokens.bits, tokens.lower
    for own in range(max(2, phrase.first), phrase.head):
        if lower[own] in _OWN and lower[own - 1] == "and":
            owner = bits[own - 2]
            return bool(
                owner & CAPITAL
                and not owner & (SOURCE_NOUN | TIME | PLURAL | PERSONAL | GROUP)
                and not is_person(lower[own - 2])
            )
    return False


def _is_addressed_or_program(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the phrase is whom the text speaks to or for, or a program: "what you guys are saying", "screen readers announce"."""
    lower, head = tokens.lower, phrase.head
    if phrase.last > phrase.core_last and not listed("own_body").isdisjoint(
        lower[phrase.core_last + 1 : min(phrase.core_last + 4, phrase.last + 1)]
    ):
        return True  # "members of our community": the writer's own
    if phrase.before and lower[phrase.before - 1] in listed("first_person") and not tokens.bits[phrase.before] & MARK:
        return bool(tokens.bits[head] & PLURAL)
    return head > phrase.first and " ".join(lower[head - 1 : head + 1]) in listed("programs")


def _whole_name(tokens: Tokens, phrase: NounPhrase) -> NounPhrase | None:
    """The whole name that opens a sentence and has the phrase for its apposition: "Ana Cruz, one of the founders of the club said"."""
    of = tokens.lower[phrase.core_last + 1 : phrase.core_last + 2] == ["of"]
    name = apposed_to(tokens, phrase) if of else None
    if name is None or name.first == name.head:
        return None
    opens = not name.before or tokens.lower[name.before - 1] == "as" or tokens.bits[name.before - 1] & QUOTE
    plain = all(
        bit & CAPITAL and not bit & (SOURCE_NOUN | TIME | PREPOSITION | DEFINITE)
        for bit in tokens.bits[name.first : name.head + 1]
    )
    return name if opens and plain and " ".join(tokens.lower[name.first : name.head + 1]) not in states() else None


def _is_surname(tokens: Tokens, phrase: NounPhrase, names: Names) -> bool:
    """Whether a noun of one person that begins a sentence without an article is a name: "Tester said".

    A noun in the plural is one where the text has it nowhere in small letters, and with a first name: "Thomas Figures".
    """
    bit, word = tokens.bits[phrase.head], tokens.lower[phrase.head]
    if bit & PLURAL and bit & WORK and phrase.first == phrase.head:
        return not names.stands_small(word) and " " in names.full(word.capitalize())
    return (
        phrase.first == phrase.head
        and not tokens.bits[phrase.head] & (PLURAL | COLLECTIVE | WORK | BODY | PARTITIVE)
        and tokens.lower[phrase.head] not in listed("anybody")
    )


def _common(word: str, names: Names) -> bool:
    """Whether an unknown word that begins a sentence is a common noun: it stands elsewhere in small letters, or is never a name."""
    if word in listed("no_name_first"):
        return True
    return bool(is_person(word) or word.endswith("s")) and names.stands_small(word)


def _partitive(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source | None:  # noqa: PLR0911 - one case a line
    """The source behind "of": "some of his rivals", "a number of experts"."""
    bits, lower = tokens.bits, tokens.lower
    of = phrase.core_last + 1
    if not bits[phrase.head] & PARTITIVE or of >= len(lower) or lower[of] != "of" or of > phrase.last:
        return None
    inner = following(tokens, of + 1, phrase.last + 1)
    if inner is None:
        return None
    quantity = lower[phrase.head]
    bit, word = bits[inner.head], lower[inner.head]
    given = apposed_name(tokens, inner) if not bit & WORK else None
    if given is not None:
        return called(tokens, given, word, names)
    if _are_described(tokens, phrase, inner):
        insiders = lower[inner.first + 1] in listed("insiders") or lower[inner.first + 1] == "briefed"
        return unnamed("holder", Confidence.HIGH, "those" if insiders else "people")
    if bit & PERSONAL or lower[inner.first] in listed("pointing"):
        given = apposed_name(tokens, phrase) if phrase.last > inner.last else None
        if given is not None:
            return called(tokens, given, word, names)
        return _one_of_them(tokens, phrase, names) or told_elsewhere(word)  # "all of these candidates"
    measured = phrase.first > 0 and lower[phrase.first - 1].endswith("-percent")  # "a 52-percent majority of insiders"
    if quantity in listed("share") and (measured or not bit & GROUP or word in listed("polled")):
        return told_elsewhere(word)  # the result of a poll, which the article tells elsewhere
    one = bits[phrase.head] & NUMBER or quantity in (
        "one",
        "two",
        "three",
        "four",
        "five",
        "neither",
        "either",
        "each",
        "another",
    )
    if bit & WORK and not bit & (HOLDER | GROUP):
        if determiners(tokens, inner) & (GENITIVE | POSSESSIVE):
            return Source("named-work", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
        return unnamed("work", Confidence.MEDIUM, word)
    if bit & (HOLDER | GROUP | PARTY | FAMILY):
        if bit & HOLDER and (one or bits[inner.first] & DEFINITE or not bit & GROUP):
            return unnamed("holder", Confidence.HIGH, word)
        return unnamed("holder" if one else "group", Confidence.HIGH, word)
    if bit & CAPITAL and not one and quantity not in listed("loose"):
        return Source(
            "named",
            named=True,
            speaker=name_of(tokens, inner.first, inner.head, names),
            confidence=Confidence.LOW,
            head=word,
        )
    if bit & BODY or is_person(word):
        return unnamed("holder" if one else "group", Confidence.LOW, word)
    return None


def _one_of_them(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source | None:
    """The source of "said one of them", where nobody with a name stands before of whom it may be one; None for other phrases."""
    behind = tokens.lower[phrase.before - 1 : phrase.before] if phrase.before else []
    if tokens.lower[phrase.head : phrase.head + 3] != ["one", "of", "them"] or _SAID.isdisjoint(behind):
        return None
    if names.are_named_before(tokens.starts[phrase.first]):
        return None
    return unnamed("holder", Confidence.MEDIUM, "one")


def _are_described(tokens: Tokens, phrase: NounPhrase, inner: NounPhrase) -> bool:
    """Whether some of "those" are told by where they were or what they did, and are no part of a poll: "two of those present", "several of those who took part"."""
    lower, behind = tokens.lower, inner.first + 1
    if lower[inner.first] != "those" or behind > phrase.last or lower[phrase.head] in listed("share"):
        return False
    told = lower[behind : behind + 3]
    if not listed("polled").isdisjoint(told) or not listed("polled_ones").isdisjoint(told):
        return False
    counted = tokens.bits[phrase.head] & NUMBER or lower[phrase.head] in _COUNTED
    return bool(counted) and (lower[behind] in listed("insiders") or lower[behind] in listed("tells_those"))


def _is_body_of_people(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a noun in the plural opens the name of a body: "Friends of the Earth", "Reporters Without Borders"."""
    bits, lower, behind = tokens.bits, tokens.lower, phrase.head + 1
    if phrase.first < phrase.head or not bits[phrase.head] & PLURAL or behind + 1 >= len(lower):
        return False
    if lower[behind] not in listed("body_of_people"):
        return False
    named = behind + 1 + (lower[behind + 1] == "the")
    return named < len(lower) and bool(bits[named] & CAPITAL)


def _proper(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:
    bits, lower = tokens.bits, tokens.lower
    phrase = _with_partner(tokens, phrase)
    head = phrase.head
    bit, word = bits[head], lower[head]
    if _is_body_of_people(tokens, phrase):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    determiner = determiners(tokens, phrase)
    vague = determiner & (INDEFINITE | QUANTITY | NUMBER)
    if bit & PARTY and vague and apposed_name(tokens, phrase) is None:
        kind = "holder" if determiner & (NUMBER | INDEFINITE) and not determiner & QUANTITY else "group"
        return unnamed(kind, Confidence.HIGH, word)
    if (
        bit & (HOLDER | GROUP)
        and not bit & BODY
        and (
            vague
            or (
                bit & PLURAL
                and not bit & PARTY
                and not (determiner & (DEFINITE | GENITIVE) and word in listed("staff_body"))
            )
        )
        and apposed_name(tokens, phrase) is None
    ):
        return unnamed("holder" if bit & HOLDER else "group", Confidence.HIGH, word)
    given = names_from(tokens, phrase.first) if phrase.relative and phrase.last > head else None
    if given:
        return named_together(tokens, given, word, names)
    if (
        phrase.coordinated
        and head < phrase.last
        and is_of_names(tokens, head, phrase.last)
        and not _spelt_before(tokens, phrase, names)
    ):
        names.heard(NOBODY, tokens.end(phrase.last), SEVERAL)
        return Source("named", named=True, speaker=joined(tokens, phrase, names), confidence=Confidence.HIGH, head=word)
    body = _body_of_two(tokens, phrase)
    spelt = _spelt_before(tokens, phrase, names) if body is None and phrase.coordinated else ""
    if body is not None or spelt:
        body = phrase.last if body is None else body
        speaker = spelt or " ".join(names.text[tokens.starts[phrase.first] : tokens.end(body)].split())
        source = Source("named", named=True, speaker=speaker, confidence=Confidence.HIGH, head=lower[body])
        names.heard(source, tokens.end(body), BODY_SEX)
        return source
    single = head - 1 > phrase.first or (
        head > phrase.first and word.endswith(("an", "greek", "turk", "kurd", "spaniard", "briton"))
    )
    if (bit & PARTY and not bit & PLURAL and determiner & DEFINITE and single) or _is_of_nation(tokens, phrase, names):
        # "the Ohio Republican", "the Italian"
        return Source("named", named=True, speaker=None, confidence=Confidence.HIGH, head=word)
    office = bit & HOLDER or word in listed("offices_in_capitals")
    holder = office and not bit & (PLURAL | BODY | GENITIVE) and phrase.last > head + 2
    given_behind = name_behind_office(tokens, phrase) if holder else None
    if given_behind is not None:
        return called(tokens, given_behind, word, names)
    bearer = holder_of(tokens, phrase, names) if bit & (HOLDER | OFFICE) and determiner & DEFINITE else None
    if bearer is not None and not bit & (PLURAL | BODY | COLLECTIVE | WORK | GENITIVE):
        source = Source("named", named=True, speaker=bearer, confidence=Confidence.HIGH, head=word, again=True)
        names.heard(source, tokens.end(head), sex_told(tokens, phrase, bearer))
        return source
    alone = head == phrase.first + 1 and lower[phrase.first] == "the"
    whole = names.body(word, tokens.starts[head]) if alone and bit & BODY and phrase.last == head else None
    whole = whole or _listed_places(tokens, phrase, names)
    speaker = whole or name_of(tokens, phrase.first, head, names, phrase.last)
    kind = "named-work" if bit & WORK else "named"
    source = Source(kind, named=True, speaker=speaker, confidence=Confidence.HIGH, head=word)
    names.heard(source, tokens.end(head), sex_told(tokens, phrase, speaker))
    return source


def _with_partner(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
    """A phrase whose name goes on behind "&", with its last word for the head: "the Mail & Guardian"."""
    bits, lower, head = tokens.bits, tokens.lower, phrase.head
    last = head
    while last + 2 <= phrase.last and (
        bits[last + 1] & CAPITAL or (lower[last + 1] == "&" and bits[last + 2] & CAPITAL)
    ):
        last += 1 if bits[last + 1] & CAPITAL else 2
    if last + 1 == phrase.last and bits[phrase.last] & CAPITAL:
        last += 1
    joined_by = "&" in lower[head:last]
    return (
        replace(phrase, head=last, core_last=last, coordinated=False) if joined_by and last == phrase.last else phrase
    )


def _is_of_nation(tokens: Tokens, phrase: NounPhrase, names: Names) -> bool:
    """Whether somebody is told by their nation alone ("said the Dane"), who has no name there; "The Australian" within a sentence is a paper."""
    head, first = phrase.head, phrase.first
    if head != first + 1 or tokens.lower[first] != "the" or tokens.lower[head] not in listed("of_nation"):
        return False
    return bool(tokens.bits[first] & FIRST) or not names.text.startswith("The", tokens.starts[first])


def _spelt_before(tokens: Tokens, phrase: NounPhrase, names: Names) -> str:
    """The name of a body with "and" in it whose letters stand behind it: "Independent Electoral and Boundaries Commission (IEBC)"; nothing for others."""
    k = phrase.last + 1
    if tokens.lower[k : k + 1] != ["("] or tokens.lower[k + 2 : k + 3] != [")"]:
        return ""
    letters = names.text[tokens.starts[k + 1] : tokens.end(k + 1)]
    name = names.full(letters)
    first = phrase.first + (tokens.lower[phrase.first] == "the")
    return name if name.lower() == " ".join(tokens.lower[first : phrase.last + 1]) else ""


def _listed_places(tokens: Tokens, phrase: NounPhrase, names: Names) -> str | None:
    """The names of a list whose first two stand as a place and its country do: "Spain, Portugal and Italy", not "Leeds, England"."""
    bits, lower, head = tokens.bits, tokens.lower, phrase.head
    first = phrase.first
    if lower[first + 1 : head] != [","] or lower[head + 1 : head + 2] != ["and"] or head + 2 > phrase.last:
        return None
    third = head + 3 if lower[head + 2] == "the" and head + 3 <= phrase.last else head + 2
    if not all(bits[k] & CAPITAL and not bits[k] & (SOURCE_NOUN | PARTY | TIME) for k in (first, head, third)):
        return None
    return " ".join(names.text[tokens.starts[first] : tokens.end(phrase.last)].split())


def _body_of_two(tokens: Tokens, phrase: NounPhrase) -> int | None:
    """The last token of a body that bears two names: "Westmorland and Furness Council", but not "Ana Cruz and Leeds Council"."""
    bits, lower, head, last = tokens.bits, tokens.lower, phrase.head, phrase.last
    if phrase.first != head or not phrase.coordinated or bits[head] & (SOURCE_NOUN | PARTY | TIME):
        return None
    if lower[head + 1 : head + 2] != ["and"] or not head + 2 < last <= head + _BODY_REACH:
        return None
    named = all(bits[k] & CAPITAL for k in range(head + 2, last + 1)) and bits[last] & (BODY | COLLECTIVE)
    return last if named and not any(bits[k] & (SOURCE_NOUN | PARTY | TIME) for k in range(head + 2, last)) else None
