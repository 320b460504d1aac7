"""Swedish and Polish: the verb or preposition that lays something to a noun, and what kind of source the noun is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from provenance.analysis.attributions.languages.clauses import LONGEST, QUOTES, Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.fixed import tells_maker
from provenance.analysis.attributions.languages.inflected import Noun, nouns
from provenance.analysis.attributions.languages.people import is_named_before, is_named_beside, name_behind
from provenance.analysis.attributions.languages.words import POLISH, SWEDISH, endings, grammar, words
from provenance.named_tuples import NamedTuple

_FRAMES: Final = (4, 3, 2, 1)
"""Words of a phrase that lays something to whoever follows."""
_AHEAD, _ASIDE, _BACK, _NAMED, _NEAR, _BY, _COMPOUND = 10, 16, 7, 14, 5, 5, 6
"""Words between a noun and its verb, between two commas behind it, between a verb and a noun behind it, behind a noun in which its name stands, in which it
is told to what somebody is near, between a verb in the passive and by whom, and between an auxiliary and its participle."""
_WORKS: Final = frozenset({"studies", "reports"})
_GROUPS: Final = frozenset({"experts", "sides", "scholars", "groups"})
_PEOPLE: Final = frozenset({"people", "somebody", "spokesmen"})
_OPENS: Final = frozenset(",:;–—-(.!?…") | QUOTES
_PLACED: Final = 3
"""Words of a place before a noun at the beginning of its clause."""
_AFTER: Final = 2
"""Words behind a work in which a quotation mark or a bracket gives its title or its year."""


class Laid(NamedTuple):
    """What is laid to a noun: from which word to before which it stands, its head, the words that lay it, the kind of source, whether it weighs, and whether it leads back."""

    first: int
    behind: int
    head: int
    cue: Cue
    kind: str
    weighs: bool
    again: bool


def laid(clause: Clause, language: str) -> Iterator[Laid]:
    """Each noun of a sentence with what lays something to it."""
    reached = -1
    for noun in nouns(clause, language):
        if noun.first < reached:
            continue
        found = _laid(clause, noun, language)
        if found is not None:
            reached = max(found.behind, found.cue.behind if found.cue.behind - found.behind < _AHEAD else found.behind)
            yield found


def _laid(clause: Clause, noun: Noun, language: str) -> Laid | None:
    tags, cue = noun.of, _framed(clause, noun.first, "before", language) if noun.of else None
    if cue is None and noun.cited:
        tags, cue = noun.cited, _framed(clause, noun.first, "cited", language) or _by(clause, noun, language)
    if cue is None and noun.of & _WORKS:
        tags, cue = noun.of, _from_work(clause, noun, language)
    if cue is None and noun.classes:
        tags, cue = noun.classes, _verb(clause, noun, language)
    if cue is None:
        return None
    behind = _extent(clause, noun, cue, language)
    kind = _kind(clause, noun, behind, tags, language)
    if kind is None:
        return None
    if cue.manner == "find" and clause.at(noun.first - 1) in words(language, "frames", "work"):
        noun = noun._replace(first=noun.first - 1)  # "z badań wynika"
    again = (noun.led in ("definite", "other") or "known" in tags) and not noun.counted
    return Laid(noun.first, behind, noun.head, cue, *kind, again)


def _framed(clause: Clause, first: int, tag: str, language: str) -> Cue | None:
    """A preposition or a phrase before a noun: "enligt experter", "zdaniem ekspertów"."""
    frames = words(language, "frames", tag)
    for size in _FRAMES:
        if first >= size and " ".join(clause.lower[first - size : first]) in frames:
            return Cue(first - size, first, "citing" if tag == "cited" else "according")
    return None


def _by(clause: Clause, noun: Noun, language: str) -> Cue | None:
    """A verb in the passive before "by": "anses av experter", "krytykowany przez naukowców"."""
    if clause.at(noun.first - 1) not in grammar(language, "by") or noun.cited & _WORKS:
        return None
    for at in range(noun.first - 2, max(-1, noun.first - 2 - _BY), -1):
        if clause.ends_clause(at):
            return None
        if clause.at(at) in words(language, "verbs", "judged"):
            return Cue(at, at + 1, "say")
    return None


def _from_work(clause: Clause, noun: Noun, language: str) -> Cue | None:
    """What is seen from a work: "z badań wynika, że"."""
    if clause.at(noun.first - 1) not in words(language, "frames", "work"):
        return None
    near = [*range(noun.head + 1, noun.head + _AHEAD), *range(noun.first - 2, max(-1, noun.first - 4), -1)]
    for at in near:
        if clause.at(at) in words(language, "verbs", "shown"):
            return Cue(at, at + 1, "find")
        if clause.ends_clause(at) and at > noun.head:
            near = [one for one in near if one < noun.first]
    return None


def _verb(clause: Clause, noun: Noun, language: str) -> Cue | None:
    """A verb behind its subject, or before it."""
    before = clause.at(noun.first - 1)
    if before in grammar(language, "prepositions") or before in grammar(language, "what"):
        return None
    return _verb_behind(clause, noun, language) or _verb_before(clause, noun, language)


def _manner(clause: Clause, at: int, noun: Noun, language: str) -> str | None:
    """What a verb at an index does, where it agrees with a noun: `find`, `say` or `think`."""
    word = clause.at(at)
    if clause.at(at - 1) in grammar(language, "not") or clause.at(at + 1) in grammar(language, "not"):
        return None
    if language == POLISH:
        several = word.endswith(endings(POLISH, "plural_verb"))
        if not noun.counted and several == ("single" in noun.classes):
            return None
        if noun.counted and noun.led == "one" and several:
            return None
    if (clause.at(at + 1) in grammar(language, "reflexive")) != (word in words(language, "verbs", "reflexive")):
        return None  # "väntar sig", but "väntar"
    if "sources" in noun.classes and noun.led == "bare" and clause.at(at + 1) in grammar(language, "about"):
        return None
    if noun.classes & _WORKS:
        return "find" if word in words(language, "verbs", "find") else None
    if word in words(language, "verbs", "clause"):
        stated = clause.at(at + 1) == "," and clause.at(at + 2) in grammar(language, "that")
        return "say" if stated or (at < noun.first and _is_apart(clause, at, language)) else None
    if word in words(language, "verbs", "say"):
        return "say"
    return "think" if word in words(language, "verbs", "think") and not noun.classes & _PEOPLE else None


def _is_apart(clause: Clause, at: int, language: str) -> bool:
    """Whether a mark or "as" stands before a verb, so that it tells who has said something: "– przekazało źródło", "jak podali policjanci"."""
    return clause.at(at - 1) in _OPENS or clause.at(at - 1) in grammar(language, "so")


def _verb_behind(clause: Clause, noun: Noun, language: str) -> Cue | None:
    """A verb behind its subject: "källor med insyn uppger", "eksperci, z którymi rozmawialiśmy, twierdzą"."""
    if not _may_begin(clause, noun, language):
        return None
    at = clause.behind_brackets(noun.head + 1)
    before_aside = last = at + _AHEAD
    while at < min(last, len(clause.words)):
        word = clause.at(at)
        if word == ",":
            close = _aside(clause, at, language) if last == before_aside else None
            if close is None:
                return None
            at, last = close + 1, close + 1 + _NEAR
            continue
        if clause.ends_clause(at) or word in grammar(language, "stops"):
            return None
        if word in words(language, "verbs", "auxiliary"):
            return _compound(clause, at, noun, language)
        if word in words(language, "verbs", "being") and not noun.classes & _WORKS:
            united = clause.holds(words(language, "verbs", "united"), at + 1, at + _NEAR)
            return Cue(at, at + 1, "say") if united else None
        manner = _manner(clause, at, noun, language)
        told_of = clause.at(at - 1) in grammar(language, "relative") and clause.at(noun.first - 1) not in grammar(
            language, "there"
        )
        if manner is not None and not told_of:  # "experter som säger så har fel"
            return Cue(at, at + 1, manner)
        if word in words(language, "verbs") and not told_of:
            return None
        at += 1
    return None


def _compound(clause: Clause, at: int, noun: Noun, language: str) -> Cue | None:
    """An auxiliary and its participle: "experter har länge varnat"."""
    for index in range(at + 1, at + _COMPOUND):
        word = clause.at(index)
        if word in words(language, "verbs", "participle"):
            return Cue(at, index + 1, "find" if noun.classes & _WORKS else "say")
        if clause.ends_clause(index) or word in grammar(language, "not"):
            return None
    return None


def _may_begin(clause: Clause, noun: Noun, language: str) -> bool:
    """Whether a noun may be the subject of a verb behind it: it opens its clause, or a word leads to it; a Polish one for men in the nominative is nothing else."""
    before = clause.at(noun.first - 1)
    if noun.owned:
        return True
    if not before or before in _OPENS or before in grammar(language, "opening") or before in grammar(language, "there"):
        return True
    if noun.led in ("one", "several") and _is_placed(clause, noun.first, language):
        return True
    return language == POLISH and "men" in noun.classes and before not in grammar(language, "joined")


def _is_placed(clause: Clause, first: int, language: str) -> bool:
    """Whether nothing but a place or an occasion stands before a word in its clause: "w kuluarach jeden z posłów"."""
    begin = first
    while begin > max(0, first - _PLACED) and not clause.ends_clause(begin - 1):
        begin -= 1
    opens = begin == 0 or clause.ends_clause(begin - 1)
    return opens and first - begin > 1 and clause.at(begin) in grammar(language, "placed")


def _aside(clause: Clause, comma: int, language: str) -> int | None:
    """Where what stands between commas behind a noun ends; None where it may be another clause."""
    if clause.at(comma + 1) not in grammar(language, "aside") and clause.at(comma + 2) not in grammar(
        language, "relative"
    ):
        return None
    for index in range(comma + 1, min(len(clause.words), comma + _ASIDE)):
        if clause.at(index) in QUOTES:
            return None
        if clause.at(index) == ",":
            return index
    return None


def _verb_before(clause: Clause, noun: Noun, language: str) -> Cue | None:
    """A verb before its subject: ", säger en källa", "ostrzegają eksperci"."""
    for at in range(noun.first - 1, max(-1, noun.first - 1 - _BACK), -1):
        manner = _manner(clause, at, noun, language)
        if manner is not None:
            return Cue(at, at + 1, manner) if _leads(clause, at, noun, language) else None
        word = clause.at(at)
        between = word in grammar(language, "between") or clause.capital(at) or word.isdigit()
        if not between or word in grammar(language, "stops"):
            return None
    return None


def _leads(clause: Clause, at: int, noun: Noun, language: str) -> bool:
    """Whether nothing before a verb may be its subject."""
    before = clause.at(at - 1)
    if before in grammar(language, "what"):
        return before in grammar(language, "so") and bool(noun.classes & _WORKS)
    if language == POLISH:
        if "men" in noun.classes or noun.counted:
            return before not in grammar(language, "pronouns")
        if clause.at(at + 1) in grammar(language, "told_us"):
            return True  # what stands before was told: "wiadomość potwierdziły nam dwa źródła"
        return at == 0 or before in _OPENS or before in grammar(language, "so")
    if noun.classes & _WORKS and before != "," and before not in QUOTES:
        return before in grammar(language, "so")
    if at == 0:
        return False  # it asks
    if before in _OPENS or before in grammar(language, "so"):
        return True
    begin = at
    while begin > max(0, at - LONGEST) and not clause.ends_clause(begin - 1):
        begin -= 1
    first = clause.at(begin)  # the one thing that stands before a Swedish verb tells when or where
    if first in grammar(language, "pronouns"):
        return False
    return first in grammar(language, "prepositions") or (first in grammar(language, "first") and at - begin <= _AFTER)


def _extent(clause: Clause, noun: Noun, cue: Cue, language: str) -> int:
    """Where what belongs to a noun ends: at its verb, or behind the prepositions that follow it."""
    if cue.first > noun.head:
        close = clause.close(noun.head + 1)
        return min(cue.first, close) if close > noun.head else noun.head + 1
    at = noun.head + 1
    while at < noun.head + _AHEAD and clause.is_word(at):
        word = clause.at(at)
        linked = word in grammar(language, "linking") or clause.at(at - 1) in grammar(language, "linking")
        if not (linked or (clause.capital(at) and at > noun.head)):
            break
        at += 1
    return at


def _kind(clause: Clause, noun: Noun, behind: int, tags: frozenset[str], language: str) -> tuple[str, bool] | None:
    """What kind of source a noun is and whether it weighs; None where it is none without a name."""
    if noun.led == "other" and "sources" not in tags:
        return None
    if _is_named(clause, noun, behind, tags, language):
        return None
    known = noun.led == "definite" or ("known" in tags and not noun.counted)
    if tags & _WORKS:
        open_work = known and _is_open_work(clause, noun, language)
        back = known and not open_work
        if back or noun.led == "own" or noun.owned or _is_made(clause, noun, behind, language):
            return None
        return "work", "studies" in tags and "generic" not in tags and not open_work
    if tags & _GROUPS:
        return _group(clause, noun, behind, tags, language, known=known)
    return _holder(clause, noun, behind, tags, language, known=known)


def _is_open_work(clause: Clause, noun: Noun, language: str) -> bool:
    """Whether works in the definite form are any all the same: "de senaste studierna", "enligt siffrorna"."""
    if clause.holds(grammar(language, "recent"), noun.first, noun.head):
        return True
    if clause.at(noun.head + 1) in grammar(language, "belonging"):
        return False
    framed = clause.at(noun.first - 1) in words(language, "frames", "before")
    return framed and clause.at(noun.head) in grammar(language, "figures")


def _group(
    clause: Clause, noun: Noun, behind: int, tags: frozenset[str], language: str, *, known: bool
) -> tuple[str, bool] | None:
    if noun.led == "one":
        return "holder", False  # "en av experterna"
    aside = clause.at(noun.head + 1) == "," and clause.holds(grammar(language, "aside"), noun.head + 2, noun.head + 4)
    told = clause.close(noun.head + 2) if aside else behind  # "ekspertów, na których powołuje się Reuters"
    owned = noun.owned or noun.led == "own" or any(map(clause.capital, range(noun.head + 1, max(told, behind))))
    counted = noun.led == "several"
    if "sides" in tags:
        return "group", not (known or counted)
    if "experts" in tags:
        return "group", not (known or counted or owned)
    if known or owned or not (noun.led == "many" or ("scholars" in tags and not counted)):
        return None
    return "group", False


def _holder(
    clause: Clause, noun: Noun, behind: int, tags: frozenset[str], language: str, *, known: bool
) -> tuple[str, bool] | None:
    bounded = noun.owned or noun.led == "own" or behind > noun.head + 1
    told = noun.led in ("one", "several", "many")
    if "passed" in tags:  # "enligt uppgifter till Bladet"
        to = clause.at(noun.head + 1) in grammar(language, "to")
        return ("holder", True) if to and clause.capital(noun.head + 2) else None
    if "sources" in tags:
        again = (
            (known and not bounded)
            or noun.led == "other"
            or ("heard" in tags and noun.led in ("bare", "own") and behind <= noun.head + 1)
        )
        return "holder", not again
    if known:
        return None
    if "somebody" in tags:
        near = clause.holds(grammar(language, "close"), noun.first, min(clause.close(noun.head), noun.head + 1 + _NEAR))
        return ("holder", True) if near else None
    if "officials" in tags and (told or noun.high):
        return "holder", True
    bare = noun.led == "bare" and not noun.owned and tags.isdisjoint({"single", "body"})
    if language == POLISH and noun.led == "bare" and bounded and clause.at(noun.head) in grammar(POLISH, "spokesman"):
        last = range(noun.head + 1, behind)  # "rzecznik spółki": who speaks for a body and has no name
        return None if sum(clause.capital(at) for at in last) > 1 else ("holder", False)
    return ("holder", False) if told or bare else None


def _is_named(clause: Clause, noun: Noun, behind: int, tags: frozenset[str], language: str) -> bool:
    """Whether a name stands beside a noun, behind all that belongs to it, or before it."""
    if tags & _WORKS:
        return False
    if language == SWEDISH and "sources" not in tags and _is_name(clause, noun.head + 1):
        return True
    if name_behind(clause, noun.head + 1, language, fewest=_NAMED) > noun.head + 1 or is_named_before(
        clause, noun.first
    ):
        return True
    at = noun.head + 1
    while at < noun.head + _NAMED and not clause.ends_clause(at):
        if clause.at(at) in grammar(language, "like") and name_behind(clause, at + 1, language) > at + 1:
            return True  # "analytiker som Anna Berg"
        at += 1
    return any(is_named_beside(clause, index, language) for index in {noun.head + 1, behind, at})


def _is_name(clause: Clause, index: int) -> bool:
    """Whether a word with a capital is no abbreviation of a body: "experten Berg", but "tjänsteman NATO"."""
    return clause.capital(index) and not clause.words[index].isupper()


def _is_made(clause: Clause, noun: Noun, behind: int, language: str) -> bool:
    """Whether a sentence tells who made a work, or its title or year."""
    if any(clause.capital(at) for at in range(noun.head + 1, behind)):
        return True
    close = clause.close(noun.head)
    for at in range(
        noun.head + 1, min(close, noun.head + _AHEAD)
    ):  # "enligt beräkningar som Kommunförbundet har gjort"
        by = clause.at(at) in grammar(language, "by") or (
            at == noun.head + 1 and clause.at(at) in grammar(language, "maker")
        )
        if by and any(clause.capital(behind) for behind in range(at + 1, min(close, at + _NEAR))):
            return True
    if any(clause.at(at) in QUOTES or clause.at(at) == "(" for at in range(noun.head + 1, behind + _AFTER)):
        return True
    near = clause.lower[max(0, noun.first - LONGEST) : noun.head + LONGEST]
    return tells_maker(" ".join(near), language)
