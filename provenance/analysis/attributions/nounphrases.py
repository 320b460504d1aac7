"""Who or what stands before or after a cue: a shallow reading of noun phrases, without a parser.

The words of a closed class (determiners, prepositions, conjunctions, auxiliaries) are known from the lexicon; everything else is
taken for part of a noun phrase. That is enough beside a verb of saying, and only there is it used.
"""

from __future__ import annotations

from typing import Final

import msgspec

from provenance.analysis.attributions.sexes import given_sex
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    ADVERB,
    AFTER_NOUN,
    AUXILIARY,
    BODY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    DEFINITE,
    DETERMINER,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    NUMBER,
    PARTITIVE,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PROPER,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    is_person,
    is_year,
    listed,
    states,
)

BORDER: Final = PREPOSITION | CLAUSE | CONJUNCTION | MARK | AUXILIARY | PERSONAL | RELATIVE
_NO_NAME: Final = PREPOSITION | CLAUSE | TIME | ADVERB | AUXILIARY
_NOT_PLAIN: Final = BORDER | DETERMINER | QUANTITY | NUMBER | ADVERB
"""A word with none of these goes on with the noun phrase that it stands in."""
_NOT_IN_CORE: Final = MARK | DETERMINER | QUANTITY | NUMBER | PREPOSITION
_COUNTS: Final = NUMBER | QUANTITY
_SPEAKING: Final = SOURCE_NOUN | CAPITAL | PARTITIVE | QUANTITY
_ABOUT: Final = 3
"""Words that tell about how many, before a number."""
_CLAUSE_OPENERS: Final = frozenset({"some", "many", "most"})
"""Behind "and", these alone begin a clause: nobody is joined to them as to "others"."""


class NounPhrase(msgspec.Struct, frozen=True, gc=False):
    """Token indices, both ends included."""

    first: int
    """Of the core: its determiner or first word."""
    head: int
    """The noun that says who or what it is."""
    core_last: int
    """The last word of the core, before prepositions and relative clauses."""
    last: int
    """With all that belongs to it."""
    before: int
    """The first token of the whole, which differs from `first` where an apposition stands in front."""
    coordinated: bool = False
    relative: bool = False
    """A comma or a relative pronoun divides it from its verb, so that it may stand beside a name ("Anuzis, an adviser who …")."""


def head_of(tokens: Tokens, first: int, last: int) -> int:
    """The index of the head of a bare noun phrase: its last word, but for words that follow their noun ("officials familiar")."""
    bits = tokens.bits
    known = last
    while known >= first and not (bits[known] & SOURCE_NOUN and not bits[known] & (GENITIVE | QUANTITY)):
        known -= 1
    if known < first or known == last:
        return last
    after = known + 1
    if bits[after] & CAPITAL and not (bits[after] & TIME and after == last):
        return last
    if bits[after] & (AFTER_NOUN | ADVERB | TIME) or (
        not bits[after] & CAPITAL and tokens.lower[after].endswith(("ed", "ing")) and not bits[after] & SOURCE_NOUN
    ):
        return known
    return last


def _bare_left(tokens: Tokens, right: int, floor: int) -> tuple[int, bool]:
    """(left edge, whether a determiner closes it) of the bare noun phrase that ends at `right`; left > right if there is none."""
    bits, lower = tokens.bits, tokens.lower
    k = right
    while k >= floor and not bits[k] & _NOT_PLAIN:
        k -= 1
    while k >= floor:
        bit = bits[k]
        if bit & _NOT_IN_CORE == MARK or (bit & NUMBER and _tells_year(tokens, k)):
            break
        if bit & DETERMINER and not bit & (CLAUSE | RELATIVE):
            k -= 1
            return k + 1, True
        if lower[k] == "most" and k > floor and bits[k - 1] & (GENITIVE | POSSESSIVE | DEFINITE):  # "his most ardent"
            k -= 1
            continue
        if bit & _COUNTS and (not bit & CAPITAL or bit & FIRST) and not bit & SOURCE_NOUN:
            if k - 1 >= floor and bits[k - 1] & DETERMINER and not bits[k - 1] & CLAUSE:
                halved = k - 2 >= floor and lower[k - 2] == "half"  # "half a dozen people"
                return k - 1 - halved, True
            if bit & QUANTITY and k > floor and lower[k] in ("other", "more") and bits[k - 1] & _COUNTS:
                k -= 1  # "two other officials", "several more people"
                continue
            if not bit & NUMBER or k == floor or bits[k - 1] & BORDER or _tells_year(tokens, k - 1):
                return k, bool(bit & QUANTITY)
        adjective = (
            bit & PREPOSITION and floor < k < right and bits[k - 1] & (INDEFINITE | DEFINITE)
        )  # "an inside source"
        if bit & BORDER and not adjective and not (bit & CAPITAL and not bit & FIRST and not bit & (MARK | PERSONAL)):
            break
        if bit & ADVERB and k == right and not bit & CAPITAL:
            break
        k -= 1
    return k + 1, False


def _tells_year(tokens: Tokens, k: int) -> bool:
    """Whether a number tells when, and not how many: "in 1964 officials promised"."""
    return k > 0 and is_year(tokens.lower[k]) and tokens.lower[k - 1] in listed("before_year")


def _is_number(tokens: Tokens, at: int) -> bool:
    """Whether a number of people begins at a token: "five", "a dozen"."""
    if not listed("millions").isdisjoint(tokens.lower[at + 1 : at + 2]):
        return False
    return bool(tokens.bits[at] & (NUMBER | QUANTITY)) or (
        tokens.lower[at] == "a" and not listed("a_number").isdisjoint(tokens.lower[at + 1 : at + 2])
    )


def _counted_from(tokens: Tokens, left: int, floor: int) -> tuple[int, int]:
    """(where the number of a bare phrase begins, where what tells about how many begins): "more than" in "more than a dozen officials"."""
    lower = tokens.lower
    first = left
    if lower[left] in ("least", "most") and left > floor and lower[left - 1] == "at":
        first += 1
    if first < len(lower) and _is_number(tokens, first):
        for begins in range(max(floor, first - _ABOUT), first):
            if " ".join(lower[begins:first]) in listed("about_how_many"):
                return first, begins
    return left, left


def number_behind(tokens: Tokens, start: int, ceiling: int) -> int:
    """Where the number stands behind words that tell about how many: "five" in "at least five officials"; the start where there are none."""
    if tokens.lower[start] not in listed("opens_number"):
        return start
    for first in range(min(start + _ABOUT, ceiling - 1), start, -1):
        if " ".join(tokens.lower[start:first]) in listed("about_how_many") and _is_number(tokens, first):
            return first
    return start


def nearest(tokens: Tokens, right: int, floor: int) -> NounPhrase | None:
    """The bare noun phrase that ends at `right`, and nothing that it hangs on."""
    left, _ = _bare_left(tokens, right, floor)
    if left > right:
        return None
    left, before = _counted_from(tokens, left, floor)
    return NounPhrase(left, head_of(tokens, left, right), right, right, before)


def chain(tokens: Tokens, right: int, floor: int) -> NounPhrase | None:
    """The noun phrase that ends at `right`, with the prepositions that hang its parts together, read from right to left."""
    left, closed = _bare_left(tokens, right, floor)
    if left > right:
        return None
    bits = tokens.bits
    if left > floor and (bits[left] & _COUNTS or tokens.lower[left] in ("a", "least")):
        number, before = _counted_from(tokens, left, floor)
        if before < left and (before == floor or not bits[before - 1] & PREPOSITION):
            return NounPhrase(number, head_of(tokens, number, right), right, right, before)
    if left > floor and bits[left - 1] & (CONJUNCTION | PREPOSITION):
        return _chained(tokens, right, floor, left, closed=closed)
    while left < right and bits[left] & TIME and not bits[left] & SOURCE_NOUN:
        left += 1
    return NounPhrase(left, head_of(tokens, left, right), right, right, left)


def _chained(tokens: Tokens, right: int, floor: int, left: int, *, closed: bool) -> NounPhrase:  # noqa: C901, PLR0912, PLR0915 - one way to go on a branch
    """The same where something stands before its last part, which begins at `left`, that it may hang on."""
    bits, lower = tokens.bits, tokens.lower
    pieces: list[tuple[int, int]] = []
    end, coordinated, in_list = right, False, False
    dangling = doubtful = False
    while True:
        if doubtful and (left == floor or lower[left - 1] != ","):
            break  # ", and" joins clauses here, for a list would have a third part
        doubtful = False
        pieces.append((left, end))
        dangling = False
        k = left - 1
        if k < floor:
            break
        if bits[k] & CONJUNCTION:
            if bits[left] & NUMBER and lower[min(left + 1, end)] in ("percent", "%"):
                break
            end = k - 1
            if end >= floor and lower[end] == ",":
                end -= 1
                in_list = doubtful = True
            if end < floor or bits[end] & BORDER or not _joins_leftward(tokens, left, end):
                break
            if pieces[-1] == (left, left) and _begins_clause(tokens, left, end):
                break
            if lower[left] in _CLAUSE_OPENERS and pieces[-1] == (left, left):
                break  # "the treaty was signed in Rome and some have suggested"
            coordinated = True
            if not in_list and bits[left + (lower[left] == "the")] & CAPITAL and "," in lower[floor:end]:
                begins = _start_of_list(tokens, end, floor)
                in_list, floor = begins >= 0, max(floor, begins)
        elif in_list and lower[k] == "," and not (closed and not bits[left] & CAPITAL and bits[k - 1] & TIME):
            end = k - 1
        elif bits[k] & PREPOSITION and not bits[k] & CLAUSE:
            if lower[k] in listed("about_number") and lower[left][0].isdigit() and bits[k - 1] & PREPOSITION:
                k -= 1  # "a study in over 40,000 adults"
            end = k - 1
            dangling = True
            if end > floor and bits[end] & CONJUNCTION and bits[end - 1] & PREPOSITION:
                end -= 2  # "officials on and off the island"
            if end < floor or bits[end] & (MARK | CLAUSE | AUXILIARY | PREPOSITION | CONJUNCTION):
                break
        else:
            break
        left, closed = _bare_left(tokens, end, floor)
        if left > end:
            break
    named = _ends_in_name(tokens, *pieces[0]) and not (len(pieces) > 1 and _are_people(tokens, *pieces[-1]))
    left, core_last = pieces[0] if dangling or named else pieces[-1]
    if dangling:
        coordinated = False
    elif coordinated and len(pieces) > 1 and not any(_is_noun(bits[index]) for index in range(left, core_last + 1)):
        # "current and former officials": two adjectives, one noun
        core_last = pieces[-2][1]
        coordinated = False
    while left < core_last and bits[left] & TIME and not bits[left] & SOURCE_NOUN:
        left += 1
    if not dangling and core_last < right and _speaks_for_body(tokens, pieces):
        return NounPhrase(left, right, right, right, left)
    head = head_of(tokens, left, core_last)
    return NounPhrase(left, head, core_last, right, left, coordinated)


def _speaks_for_body(tokens: Tokens, pieces: list[tuple[int, int]]) -> bool:
    """Whether the last word of a phrase is one who speaks for the body before it, whose name has two parts: "a Department of Health spokeswoman", "Ministry of Defence sources"."""
    bits, (first, last) = tokens.bits, pieces[0]
    body, office = pieces[-1][1], bits[pieces[0][1]]
    if len(pieces) != _PARTS or first == last or not bits[last - 1] & CAPITAL or bits[first] & DETERMINER:
        return False
    if not (office & HOLDER and not office & (CAPITAL | GENITIVE) and bits[body] & BODY and bits[body] & CAPITAL):
        return False
    several = office & PLURAL and not bits[pieces[-1][0]] & DEFINITE
    return bool(several or (bits[pieces[-1][0]] & INDEFINITE and not office & PLURAL))


_PARTS: Final = 2


def _start_of_list(tokens: Tokens, last: int, floor: int) -> int:
    """Where the list of names begins that ends with a token, at the start or behind a comma; -1 where it is none.

    "(In a statement,) the U.S., South Korea (and Japan)", but not "Angered, Ana Cruz (and Ben Roe)", "In Rome, Ana Cruz (and Ben Roe)".
    """
    bits, lower = tokens.bits, tokens.lower
    for k in range(last, floor - 1, -1):
        word = lower[k]
        if word in (",", "the") or (bits[k] & CAPITAL and not bits[k] & _NO_NAME and not word.endswith(("ed", "ing"))):
            continue
        apart = (
            lower[k + 1] == "," and "," in lower[k + 2 : last + 1] and not bits[k] & MARK and _is_no_item(bits[k], word)
        )
        return k + 2 if apart else -1
    return floor


def _is_no_item(bit: int, word: str) -> bool:
    """Whether a word in front of a comma is surely no name of a list: a participle, a day, a word with a small letter."""
    return not bit & CAPITAL or bool(bit & TIME) or word.endswith(("ed", "ing"))


def _is_noun(bit: int) -> bool:
    return bool(bit & SOURCE_NOUN or (bit & CAPITAL and not bit & FIRST))


def _ends_in_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a bare phrase is an office with its holder's name: "(chief of) staff Cheryl Mills", "(Bank of) England governor Ana Cruz"."""
    bits = tokens.bits
    if bits[last] & SOURCE_NOUN or not bits[last] & CAPITAL or bits[first] & DETERMINER:
        return False
    k = last
    while k > first and bits[k] & CAPITAL and not bits[k] & SOURCE_NOUN:
        k -= 1
    if k < last and bits[k] & HOLDER and not bits[k] & (CAPITAL | PLURAL | GENITIVE):
        return True
    office = not bits[first] & CAPITAL or tokens.lower[first] in listed("ends_office")
    return office and last - first >= 2 and bool(bits[last - 1] & CAPITAL)


def _are_people(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a bare phrase tells of any people, who are theirs whose name hangs on it: "aides to", "a source close to (commissioner Ana Cruz)"."""
    bits = tokens.bits
    for k in range(last, first - 1, -1):
        if bits[k] & (HOLDER | GROUP):
            return bool(bits[k] & PLURAL or bits[first] & (INDEFINITE | QUANTITY | NUMBER))
    return False


def _joins_leftward(tokens: Tokens, right: int, left_end: int) -> bool:
    """Whether "and" before the phrase at `right` joins it to the noun that ends at `left_end`, rather than two clauses."""
    bit = tokens.bits[right]
    if tokens.bits[left_end] & (SOURCE_NOUN | CAPITAL | QUANTITY):
        return True
    return not bit & (DETERMINER | QUANTITY | NUMBER) and not (bit & CAPITAL and not bit & FIRST)


def _begins_clause(tokens: Tokens, right: int, left_end: int) -> bool:
    """Whether the people behind "and" begin a clause, for what stands before is nobody: "belong to a minority and politicians worry"."""
    bits, left = tokens.bits, tokens.bits[left_end]
    return bool(
        bits[right] & (HOLDER | GROUP)
        and bits[right] & PLURAL
        and not left & (SOURCE_NOUN | CAPITAL | QUANTITY | NUMBER)
        and not is_person(tokens.lower[left_end])
    )


def apposed_to(tokens: Tokens, phrase: NounPhrase) -> NounPhrase | None:
    """The name in front of a phrase that is its apposition: "Saul Anuzis, a top adviser who …"; None where it is none."""
    bits, lower = tokens.bits, tokens.lower
    comma = phrase.before - 1
    if comma < 1 or lower[comma] not in (",", "—", "–", "-") or not bits[comma - 1] & (CAPITAL | NUMBER):
        return None
    end = comma - 1
    if bits[end] & NUMBER and end >= 2 and lower[end - 1] == ",":
        end -= 2
    if not bits[end] & CAPITAL or bits[end] & TIME:
        return None
    left, _ = _bare_left(tokens, end, 0)
    if left > end or (left and bits[left - 1] & PREPOSITION and lower[left - 1] != "as"):
        return None
    return NounPhrase(left, end, end, phrase.last, left)


def apposed_openly(tokens: Tokens, phrase: NounPhrase) -> NounPhrase | None:
    """The name in front of an apposition whose second comma was left out: "Ana Cruz, a spokeswoman for the ministry said".

    The name must begin its sentence, and something must hang on the office, for "Ana Cruz, an aide said, …" cites the aide.
    """
    bits, lower = tokens.bits, tokens.lower
    owned = any(bit & GENITIVE for bit in bits[phrase.first : phrase.head])  # "Ana Cruz, Ben’s supervisor said"
    if not bits[phrase.head] & (HOLDER | GROUP | BODY) or bits[phrase.head] & PLURAL:
        return None
    if phrase.last == phrase.core_last and not owned:
        return None
    if lower[phrase.last + 2 : phrase.last + 3] == [","]:
        return None
    name = apposed_to(tokens, phrase) or _run_into(tokens, phrase)
    if name is None or (name.before and not bits[name.before - 1] & QUOTE):
        return None
    if name.first == name.head and not (bits[phrase.head] & BODY and bits[name.head] & PROPER):
        return None  # but "ACME, a group for bees led from Rome reported"
    for bit in bits[name.first : name.head + 1]:
        if not bit & CAPITAL or bit & (PREPOSITION | CLAUSE | ADVERB | TIME | SOURCE_NOUN | DETERMINER):
            return None
    return None if " ".join(lower[name.first : name.head + 1]) in states() else name


def _run_into(tokens: Tokens, phrase: NounPhrase) -> NounPhrase | None:
    """The full name right before an apposition that lost both of its commas: "Ana Cruz a spokeswoman for the ministry said"."""
    end = phrase.before - 1
    if end < 1 or tokens.lower[phrase.before] not in ("a", "an") or not tokens.bits[end] & CAPITAL:
        return None
    left, _ = _bare_left(tokens, end, 0)
    if left >= end or not given_sex(" ".join(tokens.lower[left : end + 1])):
        return None
    return NounPhrase(left, end, end, phrase.last, left)


def can_speak(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a noun phrase names somebody or something that could say anything."""
    bit = tokens.bits[phrase.head]
    return bit & _SPEAKING != 0 and not bit & TIME


def is_somebody(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase is a figure that is somebody and no number: by its rank or its house, or as one of its kind ("senior figures", "a Labour figure")."""
    lower, bits = tokens.lower, tokens.bits
    if lower[phrase.head] not in listed("figures"):
        return False
    between = lower[phrase.first : phrase.head]
    if any(bit & (DEFINITE | POSSESSIVE) for bit in bits[phrase.first : phrase.head]):
        return False
    single = len(between) > 1 and between[0] in ("a", "one", "another") and not bits[phrase.head] & PLURAL
    return single or not listed("of_rank").isdisjoint(between)
