"""Who or what stands before or after a cue: a shallow reading of noun phrases, without a parser.

The words of a closed class (determiners, prepositions, conjunctions, auxiliaries) are known from the lexicon; everything else is
taken for part of a noun phrase. That is enough beside a verb of saying, and only there is it used.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from provenance.analysis.attributions.words import (
    ADVERB,
    AFTER_NOUN,
    AUXILIARY,
    BE,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    DEFINITE,
    DETERMINER,
    FIRST,
    GENITIVE,
    INDEFINITE,
    MARK,
    MODAL,
    NEGATIVE,
    NUMBER,
    PARTITIVE,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    Tokens,
    listed,
)

_BORDER: Final = PREPOSITION | CLAUSE | CONJUNCTION | MARK | AUXILIARY | PERSONAL | RELATIVE
_PARENTHESES: Final = frozenset({",", "—", "–", "-"})
_MAX_RELATIVE: Final = 12
_MAX_PIECES: Final = 6
"""How many pieces between commas an apposition may have; "Jane Doe, 43, a teacher in Rome, Georgia," has four."""


class NounPhrase(NamedTuple):
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


class Subject(NamedTuple):
    """What stands before a verb."""

    phrase: NounPhrase | None
    passive: bool
    """A form of "to be" stands directly before the verb."""
    modal: bool
    """The verb is an infinitive, or stands under "will", "could" …"""
    negated: bool
    verb_first: int
    """The first of the auxiliaries, or the verb itself."""
    relative: bool = False
    """The verb stands in a relative clause of the phrase."""


def head_of(tokens: Tokens, first: int, last: int) -> int:
    """The index of the head of a bare noun phrase: its last word, but for words that follow their noun ("officials familiar")."""
    bits, lower = tokens.bits, tokens.lower
    known = -1
    for index in range(first, last + 1):
        if bits[index] & SOURCE_NOUN and not bits[index] & GENITIVE and not bits[index] & QUANTITY:
            known = index
    if known < 0 or known == last:
        return last
    after = known + 1
    if bits[after] & CAPITAL and not (bits[after] & TIME and after == last):
        return last
    if bits[after] & (AFTER_NOUN | ADVERB | TIME) or (
        not bits[after] & CAPITAL and lower[after].endswith(("ed", "ing")) and not bits[after] & SOURCE_NOUN
    ):
        return known
    return last


def _bare_left(tokens: Tokens, right: int, floor: int) -> tuple[int, bool]:
    """(left edge, whether a determiner closes it) of the bare noun phrase that ends at `right`; left > right if there is none."""
    bits = tokens.bits
    k = right
    while k >= floor:
        bit = bits[k]
        if bit & DETERMINER and not bit & (CLAUSE | RELATIVE):
            k -= 1
            return k + 1, True
        if bit & (QUANTITY | NUMBER) and (not bit & CAPITAL or bit & FIRST) and not bit & SOURCE_NOUN:
            if k - 1 >= floor and bits[k - 1] & DETERMINER and not bits[k - 1] & CLAUSE:
                return k - 1, True
            if not bit & NUMBER or k == floor or bits[k - 1] & _BORDER:
                return k, bool(bit & QUANTITY)
        adjective = (
            bit & PREPOSITION and floor < k < right and bits[k - 1] & (INDEFINITE | DEFINITE)
        )  # "an inside source"
        if bit & _BORDER and not adjective and not (bit & CAPITAL and not bit & FIRST and not bit & (MARK | PERSONAL)):
            break
        if bit & ADVERB and k == right and not bit & CAPITAL:
            break
        k -= 1
    return k + 1, False


def chain(tokens: Tokens, right: int, floor: int) -> NounPhrase | None:  # noqa: C901, PLR0912 - one way to go on a branch
    """The noun phrase that ends at `right`, with the prepositions that hang its parts together, read from right to left."""
    bits, lower = tokens.bits, tokens.lower
    pieces: list[tuple[int, int]] = []
    end, coordinated, in_list = right, False, False
    dangling = doubtful = False
    while end >= floor:
        left, closed = _bare_left(tokens, end, floor)
        if left > end:
            break
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
            if end < floor or bits[end] & _BORDER or not _joins_leftward(tokens, left, end):
                break
            coordinated = True
            continue
        if in_list and lower[k] == "," and not (closed and not bits[left] & CAPITAL and bits[k - 1] & TIME):
            end = k - 1
            continue
        if bits[k] & PREPOSITION and not bits[k] & CLAUSE:
            end = k - 1
            dangling = True
            if end < floor or bits[end] & (MARK | CLAUSE | AUXILIARY | PREPOSITION | CONJUNCTION):
                break
            continue
        break
    if not pieces:
        return None
    left, core_last = pieces[0] if dangling or _ends_in_name(tokens, *pieces[0]) else pieces[-1]
    if dangling:
        coordinated = False
    elif coordinated and len(pieces) > 1 and not any(_is_noun(bits[index]) for index in range(left, core_last + 1)):
        # "current and former officials": two adjectives, one noun
        core_last = pieces[-2][1]
        coordinated = False
    while left < core_last and bits[left] & TIME and not bits[left] & SOURCE_NOUN:
        left += 1
    head = head_of(tokens, left, core_last)
    return NounPhrase(left, head, core_last, right, left, coordinated)


def _is_noun(bit: int) -> bool:
    return bool(bit & SOURCE_NOUN or (bit & CAPITAL and not bit & FIRST))


def _ends_in_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a bare phrase is an office with its holder's name: "(chief of) staff Cheryl Mills"."""
    bits = tokens.bits
    return (
        last - first >= 2
        and not bits[first] & (CAPITAL | DETERMINER)
        and bool(bits[last] & bits[last - 1] & CAPITAL)
        and not bits[last] & SOURCE_NOUN
    )


def _joins_leftward(tokens: Tokens, right: int, left_end: int) -> bool:
    """Whether "and" before the phrase at `right` joins it to the noun that ends at `left_end`, rather than two clauses."""
    bits = tokens.bits
    speakers = SOURCE_NOUN | CAPITAL | QUANTITY
    if bits[left_end] & speakers:
        return True
    return (
        not any(bits[index] & CAPITAL and not bits[index] & FIRST for index in range(right, right + 1))
        and not bits[right] & DETERMINER
    )


def _is_aside(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a piece between commas says something of the noun before it: an age, a role, a place, a relative clause."""
    if first > last:
        return True
    bits, lower = tokens.bits, tokens.lower
    bit = bits[first]
    if bit & (NUMBER | RELATIVE | PREPOSITION | ADVERB | TIME | CLAUSE) or lower[first] in (
        "jr.",
        "jr",
        "sr",
        "sr.",
        "iii",
        "ii",
    ):
        return True
    if bit & CONJUNCTION:
        return last - first < _MAX_PIECES and not any(bits[index] & DETERMINER for index in range(first, last + 1))
    if bit & DETERMINER or bit & SOURCE_NOUN:
        return not any(bits[index] & AUXILIARY and lower[index] != "to" for index in range(first, last + 1)) or any(
            bits[index] & RELATIVE for index in range(first, last + 1)
        )
    if lower[first].endswith(("ed", "ing")) and not bit & CAPITAL:
        return True
    if all(bits[index] & CAPITAL or lower[index] in ("of", "the", "and", ".") for index in range(first, last + 1)):
        return True
    return any(bits[index] & SOURCE_NOUN for index in range(first, last + 1)) and not any(
        bits[index] & (AUXILIARY | PERSONAL) for index in range(first, last + 1)
    )


def _before_comma(tokens: Tokens, comma: int, floor: int) -> NounPhrase | None:
    """The noun phrase in front of an apposition that a comma closes."""
    bits, lower = tokens.bits, tokens.lower
    right = comma - 1
    for _ in range(_MAX_PIECES):
        k = right
        while k >= floor and lower[k] not in _PARENTHESES and lower[k] not in (";", ":") and not bits[k] & QUOTE:
            k -= 1
        if k < floor or lower[k] in (";", ":") or bits[k] & QUOTE:
            return None
        if not _is_aside(tokens, k + 1, right):
            return None
        found = chain(tokens, k - 1, floor)
        if (
            found is not None
            and _can_speak(tokens, found)
            and not (found.before and bits[found.before - 1] & AUXILIARY)
        ):
            return found._replace(last=comma - 1, relative=True)
        right = k - 1
    return None


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
    if left > end or (left and bits[left - 1] & PREPOSITION):
        return None
    return NounPhrase(left, end, end, phrase.last, left)


def _can_speak(tokens: Tokens, phrase: NounPhrase) -> bool:
    bit = tokens.bits[phrase.head]
    return bool(bit & (SOURCE_NOUN | CAPITAL | PARTITIVE | QUANTITY)) and not bit & TIME


def _of_relative(tokens: Tokens, right: int, floor: int) -> NounPhrase | None:
    """The noun that a relative clause hangs on which ends at `right`: "some who advocate free speech" argue."""
    bits, lower = tokens.bits, tokens.lower
    for k in range(right - 1, max(floor, right - _MAX_RELATIVE), -1):
        if bits[k] & MARK:
            return None
        if bits[k] & RELATIVE and lower[k] in ("who", "that") and bits[k - 1] & (SOURCE_NOUN | QUANTITY):
            found = chain(tokens, k - 1, floor)
            return None if found is None else found._replace(last=right, relative=True)
    return None


def subject(tokens: Tokens, verb: int, floor: int) -> Subject:
    """What stands before the verb at a token index, not before the token `floor`."""
    bits, lower = tokens.bits, tokens.lower
    k = verb - 1
    passive = modal = negated = False
    while k >= floor and bits[k] & (AUXILIARY | ADVERB) and not (bits[k] & CAPITAL and not bits[k] & FIRST):
        bit = bits[k]
        if bit & (SOURCE_NOUN | PERSONAL):  # "we'd"
            break
        passive = passive or bool(bit & BE)
        modal = modal or bool(bit & MODAL)
        negated = negated or lower[k] in ("not", "never") or lower[k].endswith(("n't", "n’t"))
        k -= 1
    first = k + 1
    while first < verb and bits[first] & ADVERB and not bits[first] & AUXILIARY:
        first += 1
    if k < floor:
        return Subject(None, passive, modal, negated, first)
    relative = (
        bool(bits[k] & RELATIVE) and k > floor and (lower[k] != "that" or bool(bits[k - 1] & (SOURCE_NOUN | QUANTITY)))
    )
    return Subject(_subject_at(tokens, k, floor, relative=relative), passive, modal, negated, first, relative)


def _subject_at(tokens: Tokens, k: int, floor: int, *, relative: bool) -> NounPhrase | None:
    """The subject that ends at a token, or, for a comma or a relative pronoun, in front of it."""
    bits, lower = tokens.bits, tokens.lower
    bit = bits[k]
    if lower[k] in _PARENTHESES:
        return _before_comma(tokens, k, floor)
    if relative:
        end = k - 1 - (lower[k - 1] == ",")
        phrase = chain(tokens, end, floor) if end >= floor else None
        return None if phrase is None else phrase._replace(last=end, relative=True)
    if lower[k] in listed("object"):
        return _of_relative(tokens, k, floor)
    if bit & PERSONAL:
        return NounPhrase(k, k, k, k, k)
    if bit & (CONJUNCTION | PREPOSITION | MARK) and not (bit & CAPITAL and not bit & FIRST):
        return None  # "He sighed and said": the subject is that of the verb before, which is not looked for here
    phrase = chain(tokens, k, floor)
    if phrase is not None and bits[phrase.head] & TIME and phrase.before > floor:  # "a poll this month"
        phrase = chain(tokens, phrase.before - 1, floor) or phrase
    if phrase is not None and not _can_speak(tokens, phrase):
        phrase = _of_relative(tokens, k, floor) or phrase
    return phrase


def following(tokens: Tokens, start: int, ceiling: int) -> NounPhrase | None:
    """The noun phrase that begins at a token index and ends before `ceiling`, with its prepositions and appositions."""
    bits = tokens.bits
    k = start
    while k < ceiling and bits[k] & ADVERB and not bits[k] & (SOURCE_NOUN | CAPITAL):
        k += 1
    if k >= ceiling or bits[k] & MARK:
        return None
    if bits[k] & PERSONAL:
        return NounPhrase(k, k, k, k, k)
    first = k
    while k < ceiling:
        bit = bits[k]
        if k == first and bit & (DETERMINER | QUANTITY | NUMBER):
            k += 1
            continue
        if bit & DETERMINER and not bit & POSSESSIVE and k > first and bits[k - 1] & QUANTITY and not bit & CLAUSE:
            k += 1
            continue
        if bit & _BORDER and not (bit & CAPITAL and not bit & MARK):
            if not (bit & CONJUNCTION and k > first and _joins(tokens, k, ceiling)):
                break
        elif (
            (
                k > first
                and bit & (ADVERB | AFTER_NOUN)
                and not bit & (CAPITAL | SOURCE_NOUN)
                and bits[k - 1] & (SOURCE_NOUN | CAPITAL)
            )
            or (k > first and bit & DETERMINER)
            or (k > first and bit & TIME and not bit & SOURCE_NOUN)
        ):
            break
        k += 1
    core_last = k - 1
    if core_last < first:
        return None
    head = head_of(tokens, first, core_last)
    return NounPhrase(first, head, core_last, _tail(tokens, core_last, ceiling), first)


def _joins(tokens: Tokens, conjunction: int, ceiling: int) -> bool:
    """Whether "and" joins two nouns of one phrase ("analysts and traders"), rather than two clauses."""
    after = conjunction + 1
    if after >= ceiling:
        return False
    bits = tokens.bits
    return bool(bits[after] & (SOURCE_NOUN | CAPITAL)) and bool(bits[conjunction - 1] & (SOURCE_NOUN | CAPITAL))


def _tail(tokens: Tokens, core_last: int, ceiling: int) -> int:
    """The last token of what hangs on a core that ends at `core_last`: prepositions, a relative clause, an apposition."""
    bits, lower = tokens.bits, tokens.lower
    k = core_last + 1
    last = core_last
    limit = min(ceiling, core_last + 40)
    while k < limit:
        bit = bits[k]
        if (
            bit & QUOTE
            or lower[k] in (";", ":", ".", "!", "?")
            or (bit & CLAUSE and not bit & (RELATIVE | TIME))
            or lower[k] == "as"
        ):
            break
        if lower[k] == ",":
            after = k + 1
            if after >= limit or not (
                bits[after] & (RELATIVE | NUMBER) or bits[after] & (CAPITAL | INDEFINITE | DEFINITE | SOURCE_NOUN)
            ):
                break
        last = k
        k += 1
    return last


__all__ = [
    "NEGATIVE",
    "PLURAL",
    "NounPhrase",
    "Subject",
    "chain",
    "following",
    "head_of",
    "subject",
]
