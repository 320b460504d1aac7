"""Dutch and Indonesian: what is laid to people, groups and works without a name, by the order of words alone.

A noun for them stands behind a preposition ("volgens deskundigen", "menurut para ahli"), before a verb ("een studie toont aan"), or behind one that a quotation
or a comma leads to. Behind a name, and before a word with a capital, it is somebody's.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.attributions.languages.clauses import LONGEST, QUOTES, Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.shares import gives_share
from provenance.analysis.attributions.languages.words import classes, grammar, words
from provenance.named_tuples import NamedTuple

_AHEAD = 6
"""Words between a noun and its verb."""
_LEADING = 4
"""Words before a noun that belong to it."""
_TWO = 2
"""Words of the longest noun: "juru bicara"."""
_MOST = (4, 2)
"""Words of "most of the" before a noun."""
_HELD = frozenset({"sources", "officials", "spokesmen", "people"})
_WORKS = frozenset({"studies", "reports"})


class Plain(NamedTuple):
    """What is laid to a noun: where it begins and ends, the words that lay it, the kind of source, and whether it weighs."""

    first: int
    behind: int
    head: int
    cue: Cue
    kind: str
    weighs: bool


def plain(clause: Clause, language: str) -> Iterator[Plain]:
    """Each such noun of a sentence with what lays something to it."""
    reached = -1
    for head in range(len(clause.lower)):
        if head < reached:
            continue
        size, kinds = _noun(clause, head, language)
        if not kinds or (clause.capital(head) and head and clause.is_word(head - 1)):
            continue
        behind = head + size
        first, led = _beginning(clause, head, language)
        if (
            clause.capital(behind)
            or clause.at(first - 1) in grammar(language, "no")
            or _is_back(clause, behind, language)
        ):
            continue
        if clause.capital(first - 1) and first > 1:
            continue
        kind = _kind(clause, first, head, kinds, language, definite=led)
        cue = None if kind is None else _cue(clause, first, behind, kinds, language)
        if kind is not None and cue is not None:
            reached = max(behind, cue.behind)
            yield Plain(first, behind, head, cue, *kind)


def _noun(clause: Clause, head: int, language: str) -> tuple[int, frozenset[str]]:
    for size in range(_TWO, 0, -1):
        kinds = classes(language, " ".join(clause.lower[head : head + size]))
        if kinds:
            return size, kinds
    return 0, frozenset()


def _is_back(clause: Clause, behind: int, language: str) -> bool:
    """Whether a word behind a noun leads back to one told of: "penelitian tersebut"."""
    return clause.at(behind) in grammar(language, "behind")


def _beginning(clause: Clause, head: int, language: str) -> tuple[int, bool]:
    """Where a noun begins with what belongs to it, and whether it is a definite one."""
    first = head
    while first > 0 and head - first < _LEADING:
        word = clause.at(first - 1)
        for size in _MOST:
            if first >= size and " ".join(clause.lower[first - size : first]) in grammar(language, "most"):
                return first - size, False
        if word in grammar(language, "definite"):
            return first - 1, True
        if word not in grammar(language, "det") and word not in grammar(language, "leading"):
            break
        first -= 1
    return first, False


def _kind(
    clause: Clause, first: int, head: int, kinds: frozenset[str], language: str, *, definite: bool
) -> tuple[str, bool] | None:
    before = clause.lower[first:head]
    if kinds & _WORKS:
        if definite and not _is_open_work(clause, first, head, language):
            return None
        made = clause.holds(words(language, "makers"), first - LONGEST, head + LONGEST) or _is_of_name(
            clause, head, language
        )
        return None if made else ("work", "studies" in kinds and not definite)
    if kinds & {"experts", "sides"}:
        single = not before and language == "id"  # "ahli" alone may be one of them
        return None if single else ("group", not definite)
    if "scholars" in kinds and not definite:
        return "group", False
    if "groups" in kinds:
        many = clause.at(head) in grammar(language, "alone") or not grammar(language, "quantifier").isdisjoint(before)
        return ("group", False) if many and not definite else None
    if "sources" in kinds:
        return None if definite else ("holder", True)
    if clause.at(head) in grammar(language, "secret") and not definite:
        return "holder", True  # "ingewijden melden": who is called so has no name
    if clause.at(head) in grammar(language, "envoy") and clause.at(head + 1) in grammar(language, "belonging"):
        return None if definite else ("holder", False)  # "vertegenwoordigers van de gemeente zeggen"
    if kinds & _HELD and before and not definite:
        return "holder", "officials" in kinds
    return None


def _is_of_name(clause: Clause, head: int, language: str) -> bool:
    """Whether the name of whoever made a work stands right behind it: "onderzoek van Vuurtoren onder 900 bewoners"; no people of a country, "van Nederlandse studenten"."""
    by = next((at for at in (head + 1, head + _TWO) if clause.at(at) in grammar(language, "made_by")), None)
    if by is None:
        return False
    for at in range(by + 1, by + 1 + _TITLED):
        if clause.capital(at):
            return clause.at(at) not in grammar(language, "leading")
        if clause.ends_clause(at):
            return False
    return False


_TITLED = 4
"""Words behind "of" among which a name begins, behind an article and a title: "van de hoogleraar Ana Cruz"."""


def _is_open_work(clause: Clause, first: int, head: int, language: str) -> bool:
    """Whether works with an article are any all the same: "de nieuwste studies", "volgens de cijfers"."""
    if clause.holds(grammar(language, "recent"), first, head):
        return True
    if clause.at(head + 1) in grammar(language, "belonging"):
        return False
    return clause.at(head) in grammar(language, "figures") and clause.at(first - 1) in words(
        language, "frames", "before"
    )


def _cue(clause: Clause, first: int, behind: int, kinds: frozenset[str], language: str) -> Cue | None:
    """The words that lay something to a noun: before it, behind it, or a verb that leads to it from a quotation."""
    for size in (_TWO, 1):
        if first >= size and " ".join(clause.lower[first - size : first]) in words(language, "frames", "before"):
            return Cue(first - size, first, "according")
    work = bool(kinds & _WORKS)
    if work and clause.at(first - 1) in words(language, "frames", "work"):
        shown = words(language, "verbs", "shown")
        if clause.at(first - 2) in shown:  # "dat blijkt uit onderzoek"
            return Cue(first - 2, first - 1, "find")
        at = _verb(clause, behind, shown, language)
        return None if at is None else Cue(at, at + 1, "find")
    if first and clause.is_word(first - 1):
        before = clause.at(first - 2)
        said = clause.at(first - 1) in words(language, "verbs", "say") and (
            not before or before in QUOTES or before == ","
        )
        if said and not work:
            return Cue(first - 1, first, "say")
        if clause.at(first - 1) not in {"dat", "en", "maar", "bahwa", "dan", "tetapi", "namun", "ook", "juga"}:
            return None
    verbs = (
        words(language, "verbs", "find")
        if work
        else words(language, "verbs", "say") | words(language, "verbs", "think")
    )
    at = _verb(clause, behind, verbs, language)
    if at is None and work and gives_share(clause, behind, behind - 1, language):
        return Cue(behind, behind + 1, "find")
    if at is None and not work and clause.at(behind) in words(language, "verbs", "being"):
        united = clause.holds(words(language, "verbs", "united"), behind + 1, behind + _LEADING)
        return Cue(behind, behind + 1, "say") if united else None  # "zijn het erover eens"
    return None if at is None else Cue(at, at + 1, "find" if work else "say")


def _verb(clause: Clause, behind: int, verbs: frozenset[str], language: str) -> int | None:
    for at in range(behind, behind + _AHEAD):
        if clause.at(at) in verbs:
            undone = grammar(language, "not") | grammar(language, "reflexive")  # "melden zich bij de balie"
            return None if clause.at(at + 1) in undone else at
        if clause.ends_clause(at) or clause.capital(at):
            return None
    return None
