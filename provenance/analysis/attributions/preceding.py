"""Whether a cue can be one, as far as the word before it and the quotation around it tell without reading the sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    CLAUSE,
    DETERMINER,
    GENITIVE,
    MARK,
    MODAL,
    NUMBER,
    PERSONAL,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SOURCE_NOUN,
    UNREAL,
    bits_of,
    is_year,
    known_bits,
    listed,
    word_before,
)
from provenance.analysis.proper_names import numbered_outlets
from provenance.analysis.quotes import Quotation
from provenance.analysis.sentences import Sentence
from provenance.api import Match, Span, make_room
from provenance.named_tuples import NamedTuple

_VERBS: Final = frozenset({"say", "judge", "think", "find", "hold", "wish"})
OF_SOURCES: Final = frozenset({"say", "according", "citing", "anonymity", "knowing"})
"""Manners in which a source can hide inside a quotation."""
_WISH: Final = ("wish",)
_STANCES: Final = (("hold",), _WISH, ("feeling",), ("utterance",))
_UTTERED: Final = frozenset({"say", "judge"})
NEVER_BEFORE_STANCE: Final = DETERMINER | GENITIVE | NUMBER | PREPOSITION | MARK
"""What never stands before a verb that tells where somebody stands, unless it can be something else."""
_NO, _GERUND, _LED, _NO_STANCE, _NO_STANCE_ING, _COUNTED = 1, 2, 4, 8, 16, 32
"""What the word before a verb rules out: any cue; any but one in "-ing"; any that nobody was led to; those that only take a side, in
their plain forms and in "-ing"; any that could be a noun or an adjective behind a number. Nothing is ruled out by 0."""
_SHORTER: Final = 50
"""By how many characters less is read behind a cue that only takes a side."""
_NEAR: Final = 45
"""Within how many characters before an adjective or a noun of statement the verb stands that makes a cue of it."""
_SELDOM: Final = _NO | _GERUND | _LED | _COUNTED
_LED_REACH: Final = 60
_LONGEST: Final = 5_000
"""What is longer is no sentence."""


_PRONOUNS: Final = frozenset({"he", "He", "she", "She", "they", "They"})
_PRONOUN: Final = 5
"""The longest pronoun with the space behind it."""
_OPENING: Final = frozenset(" \n\t“\"‘'([—–")
_CLOSING: Final = frozenset(" ,;:.!?”\"'’)")
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""


class _Verdicts(dict[str, int]):
    """{what stands between white space before a verb: what it rules out}, for words that were met, up to a limit."""

    def __missing__(self, before: str) -> int:
        """What a word that was not met before rules out."""
        make_room(self)
        self[before] = found = _verdict(before)
        return found


_VERDICTS = _Verdicts()


def _verdict(before: str) -> int:
    if before.endswith(","):
        return 0
    if not before[-1:].isalnum():
        return 0
    word = before.lower()
    if word in listed("alone"):
        return 0
    if word == "to":
        return _LED
    if word in listed("first_person"):
        return _NO
    bit = bits_of(word)
    if bit & (DETERMINER | GENITIVE | NUMBER) and not bit & (CLAUSE | RELATIVE | QUANTITY) and not is_year(word):
        return _COUNTED if bit & NUMBER else _NO
    if bit & MODAL and word not in listed("states_too"):
        return _NO  # "you can see", but "some would argue"
    found = _GERUND if bit & PREPOSITION and not bit & (CLAUSE | ADVERB) else 0
    return found | _for_stances(bit, small=before.islower()) if before.isalpha() and not before.isupper() else found


def _for_stances(bit: int, *, small: bool) -> int:
    """What a word before a verb that only takes a side rules out, by its bits: such a verb is active, or in "-ing" behind "to be"."""
    if bit & NEVER_BEFORE_STANCE and not bit & (CLAUSE | RELATIVE | QUANTITY):
        return _NO_STANCE | _NO_STANCE_ING
    if not bit & (AUXILIARY | ADVERB):
        return _NO_STANCE_ING
    if not small or bit & (SOURCE_NOUN | PERSONAL):
        return 0
    if bit & MODAL:
        return _NO_STANCE | _NO_STANCE_ING
    return _NO_STANCE if bit & BE else 0


_MET_REACH: Final = 40
"""Within how many characters before a verb the writer stands who met somebody: "a lawyer we had recently spoken with said"."""
_MET_WORDS: Final = 3
"""Words before "spoke" or "met" among which the writer stands."""
_LONGEST_WORD: Final = 24
"""Characters behind a verb in which the next word stands, with the blanks before it."""


class _Kind(NamedTuple):
    """What the tags of a cue say."""

    verb: int
    """1 for one that is nothing but a verb, 2 where it counts only in a sentence that states nothing else."""
    inside: bool
    """It can count inside a quotation."""
    stance: bool
    """It only takes a side, whose source seldom stands behind it."""


class _Kinds(dict[tuple[str, ...], _Kind]):
    """{tags: what they say}."""

    def __missing__(self, tags: tuple[str, ...]) -> _Kind:
        """What tags that were not met before say."""
        verb = 2 if tags == _WISH else int(_VERBS.issuperset(tags))
        self[tags] = found = _Kind(verb, not OF_SOURCES.isdisjoint(tags), tags in _STANCES)
        return found


_KINDS = _Kinds()


@cache
def _needs() -> dict[tuple[str, ...], frozenset[str]]:
    """{tags of a cue: verbs of which one must stand before it}."""
    links = listed("linking") | listed("short_be") | {word for word, bit in known_bits().items() if bit & BE}
    return {("feeling",): links, ("utterance",): listed("gives"), ("reckoned",): listed("reckoning")}


def is_quoted(cue: Span, quoted: Iterable[Quotation]) -> bool:
    """Whether a quotation holds the cue."""
    start, end = cue
    for one in quoted:
        first, last = one[1]
        if first <= start and end <= last:
            return True
    return False


def within(sentence: Span, cue: Span, quoted: Iterable[Quotation]) -> Span:
    """The part of a sentence that the quotation holds in which a cue stands: what is said there ends with it."""
    for one in quoted:
        first, last = one[1]
        if first <= cue[0] and cue[1] <= last:
            return Span(max(first, sentence[0]), min(last, sentence[1]))
    return sentence


class Candidate(NamedTuple):
    """A sentence that has to be read."""

    number: int
    span: Span
    cues: list[tuple[Match, int]]
    """Those that have to be read, each with whether it is nothing but a verb (see `_Kind`)."""
    begins: int
    """Where the first cue that could count stands; some of those need not be read."""
    ends: int
    """The end of the last one."""
    quoted: tuple[Quotation, ...]
    """The quotations that the sentence shares."""


def candidates(  # noqa: C901, PLR0912 - the loop over every cue of a text calls as little as it can
    text: str, listed: Sequence[Sentence], cues: Iterable[Match], quoted: tuple[Quotation, ...]
) -> Iterator[Candidate]:
    """The sentences that hold cues which have to be read; a stretch that is too long for a sentence is none."""
    limits = [one[0][1] for one in listed]
    kind_of, verdict_on = _KINDS.__getitem__, _VERDICTS.__getitem__
    opened, closed = [one[0][0] for one in quoted], [one[0][1] for one in quoted]
    index = 0
    floor = limit = begins = ends = -1
    inside: tuple[Quotation, ...] = ()
    read: list[tuple[Match, int]] = []
    for cue in cues:
        span, phrase, tags, _ = cue
        start, end = span
        if start >= limit:
            if read:
                yield _new(Candidate, (index, listed[index][0], read, begins, ends, inside))
                read = []
            index = bisect_right(limits, start, index)
            if index == len(limits):
                return
            floor, limit = listed[index][0]
            if limit - floor > _LONGEST:
                floor = limit
            begins = ends = -1
            if opened:
                inside = quoted[bisect_right(closed, floor) : bisect_left(opened, limit)]
        if start < floor:
            continue
        verb, counts, stance = kind_of(tags)
        if inside and not counts and is_quoted(span, inside):
            continue
        at = start - 1
        if not verb or at <= floor:
            needs = _needs().get(tags)
            if needs is not None and needs.isdisjoint(
                text[max(floor, start - _NEAR) : start].lower().replace("’", "'").split()
            ):
                continue
            read.append((cue, verb))
        elif (before := text[at]) == " " or before.isspace():
            verdict = verdict_on(text[text.rfind(" ", floor, at) + 1 or floor : at])
            if verdict & _SELDOM and _is_ruled_out(verdict, cue, text, floor):
                continue
            if not (
                (
                    text[start] < "a" and text[at - 1].isalnum() and index
                )  # a name: "the Washington Post"; the first sentence may be a headline
                or (stance and verdict and _is_no_stance(verdict, phrase) and not text.startswith(" by ", end))
            ):
                read.append((cue, verb))
        elif before != "-" or not text[at - 1].isalnum():  # "well-known"
            read.append((cue, verb))
        if begins < 0:
            begins = start
        ends = max(ends, end - _SHORTER) if stance else end
    if read:
        yield _new(Candidate, (index, listed[index][0], read, begins, ends, inside))


def _is_ruled_out(verdict: int, cue: Match, text: str, floor: int) -> bool:
    """Whether the word before a verb rules it out, in the sentence that begins at `floor`."""
    if verdict & _GERUND:
        if cue.phrase == "warning" and text[max(floor, cue.span[0] - 8) : cue.span[0]].lower() == "without ":
            return True
        return not (cue.phrase.partition(" ")[0].endswith("ing") or _is_of_met(text, floor, cue.span[0]))
    if verdict & _NO:
        return not (text.startswith(" that ", cue.span[1]) and cue.phrase in listed("claimed_that"))
    if verdict & _COUNTED:
        return cue.phrase not in listed("behind_number") and not _is_of_outlet(text, floor, cue.span[0])
    if _is_of_met(text, floor, cue.span[0]):
        return False
    return not (
        _is_led(text, floor, cue.span[0]) or (not _UTTERED.isdisjoint(cue.tags) and _has_matter(text, cue.span[1]))
    )


def _is_of_outlet(text: str, floor: int, start: int) -> bool:
    """Whether the number before a verb is that of a broadcaster: "France 24 reported"."""
    words = text[max(floor, start - _MET_REACH) : start].split()[-2:]
    return len(words) > 1 and words[0][:1].isupper() and words[0].lower() in numbered_outlets()


def _is_of_met(text: str, floor: int, start: int) -> bool:
    """Whether the preposition before a verb ends a clause about those whom the writer met: "a lawyer I spoke with said"."""
    words = text[max(floor, start - _MET_REACH) : start].lower().split()
    return (
        len(words) > _MET_WORDS
        and words[-2] in listed("met")
        and not listed("writer").isdisjoint(words[-2 - _MET_WORDS : -2])
    )


def _has_matter(text: str, end: int) -> bool:
    """Whether what is said follows an infinitive, so that it may tell what somebody did something for."""
    if not text.startswith(" ", end):
        return False
    word = text[end : end + _LONGEST_WORD].lstrip(" ").partition(" ")[0]
    return word[:1].isupper() or word in listed("what_is_said") or bool(bits_of(word) & (DETERMINER | PERSONAL))


def _is_no_stance(verdict: int, phrase: str) -> bool:
    """Whether the word before a verb that takes a side rules it out."""
    return bool(verdict & (_NO_STANCE_ING if phrase.partition(" ")[0].endswith("ing") else _NO_STANCE))


def _is_led(text: str, floor: int, start: int) -> bool:
    """Whether an infinitive tells what somebody was brought to do, or went on to: "led some to believe"."""
    before = text[max(floor, start - _LED_REACH) : start]
    left = before[:-4].removesuffix(" not").removesuffix(" on").rpartition(" ")[2]
    if left in listed("goes_on") or left in listed("about_to"):
        return True
    return any(f" {word} " in before for word in listed("loose"))


def pronoun_before(text: str, floor: int, cue: Match) -> Span | None:
    """Where a pronoun stands directly in front of a plain verb of saying ("he said"): the commonest attribution, seen without tokens.

    None where only the whole reading can tell: behind "what", before "by", beside odd marks.

    It finds nothing that the reading of the tokens would not find, and the same.
    """
    start, end = cue.span
    if cue.phrase not in listed("at_once") or text[start - 1] != " " or not text[start].islower():
        return None
    first = max(text.rfind(" ", max(floor, start - _PRONOUN - 1), start - 1) + 1, floor)
    while first < start and text[first] in _OPENING:
        first += 1
    if text[first : start - 1] not in _PRONOUNS or (first > floor and text[first - 1] not in _OPENING):
        return None
    follows = text[end : end + 2]
    if follows and (follows[0] not in _CLOSING or (follows[0] != " " and follows[1:].isalnum())):
        return None
    if text.startswith(" by ", end):
        return None
    before = word_before(text, first, floor)
    if before and (not before.isalpha() or before == "which" or bits_of(before) & (UNREAL | MODAL)):
        return None
    if not before and first - floor > 1 and text[first - 1] == " " and text[first - 2].isalnum():
        return None
    return Span(first, start - 1)
