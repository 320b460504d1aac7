"""Turkish: what is laid to people, groups and works without a name, by its endings and by the verb that ends a sentence.

Who says something opens its clause in the plural of no case ("Uzmanlar, … söylüyor"), or stands in the dative before "göre" ("uzmanlara göre"). What something
is said of stands between, so that the last word of the sentence tells whether anything is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from provenance.analysis.attributions.languages.clauses import LONGEST, QUOTES, Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.fixed import tells_maker
from provenance.analysis.attributions.languages.inflected_cues import Laid
from provenance.analysis.attributions.languages.people import name_behind
from provenance.analysis.attributions.languages.words import TURKISH, classes, endings, grammar, words

_SIZES: Final = (2, 1)
"""Words of a noun ("bilim insanları"), and of a verb ("ifade etti")."""
_LEADING: Final = 7
"""Words before a noun that belong to it: "adının açıklanmasını istemeyen üst düzey bir"."""
_WORKS: Final = frozenset({"studies", "reports"})
_GROUPS: Final = frozenset({"experts", "sides", "scholars", "open"})
_OPENS: Final = frozenset(",;:–—-(.!?…") | QUOTES
_FINAL: Final = frozenset(".!…)") | QUOTES


def laid(clause: Clause) -> Iterator[Laid]:
    """Each such noun of a sentence with what lays something to it."""
    verb = _last_verb(clause)
    reached = -1
    for head in range(len(clause.lower)):
        if head < reached:
            continue
        found = _according(clause, head) or (_subject(clause, head, verb) if verb is not None else None)
        if found is not None:
            reached = found.behind
            yield found


def _last_verb(clause: Clause) -> tuple[Cue, frozenset[str]] | None:
    """The verb that ends a sentence, and what it does: `say`, `think`, `find`."""
    end = len(clause.lower)
    while end > 0 and clause.at(end - 1) in _FINAL:
        end -= 1
    for size in _SIZES:
        said = " ".join(clause.lower[max(0, end - size) : end])
        manners = frozenset(manner for manner in ("say", "think", "find") if said in words(TURKISH, "verbs", manner))
        if manners:
            return Cue(end - size, end, "say"), manners
    return None


def _noun(clause: Clause, head: int, table: str) -> tuple[int, frozenset[str]]:
    for size in _SIZES:
        kinds = classes(TURKISH, " ".join(clause.lower[head : head + size]), table)
        if kinds:
            return size, kinds
    return 0, frozenset()


def _beginning(clause: Clause, head: int) -> int | None:
    """Where a noun begins that opens its clause with what belongs to it; None where it opens none."""
    first = head
    while first > max(0, head - _LEADING):
        before = clause.at(first - 1)
        if before in _OPENS or before in grammar(TURKISH, "opening"):
            break
        first -= 1
    opens = first == 0 or clause.at(first - 1) in _OPENS or clause.at(first - 1) in grammar(TURKISH, "opening")
    return first if opens else None


def _according(clause: Clause, head: int) -> Laid | None:
    """A noun before "according to": "uzmanlara göre", "bir kaynağa göre"."""
    size, kinds = _noun(clause, head, "to")
    behind = head + size
    if not kinds or clause.at(behind) not in words(TURKISH, "frames", "behind"):
        return None
    first = head
    while first > max(0, head - _LEADING) and _belongs(clause, first - 1):
        first -= 1
    return _laid(clause, first, head, behind, kinds, Cue(behind, behind + 1, "according"))


def _belongs(clause: Clause, index: int) -> bool:
    word = clause.at(index)
    if word in grammar(TURKISH, "one") or word in grammar(TURKISH, "many") or word in grammar(TURKISH, "several"):
        return True
    return (
        word in grammar(TURKISH, "leading")
        or word in grammar(TURKISH, "other")
        or word.endswith(endings(TURKISH, "adjective"))
    )


def _subject(clause: Clause, head: int, verb: tuple[Cue, frozenset[str]]) -> Laid | None:
    """A noun that opens its clause, before the verb that ends the sentence."""
    size, kinds = _noun(clause, head, "nouns")
    behind = head + size
    if not kinds or clause.at(behind) in grammar(TURKISH, "behind") or behind > verb[0].first:
        return None
    first = _beginning(clause, head)
    if first is None or _has_other_verb(clause, behind, verb[0].first):
        return None
    manner = "find" if kinds & _WORKS else "say" if "say" in verb[1] else "think"
    if manner not in verb[1]:
        return None
    return _laid(clause, first, head, behind, kinds, verb[0]._replace(manner=manner))


def _has_other_verb(clause: Clause, first: int, behind: int) -> bool:
    """Whether another clause ends between a noun and the last verb, so that this may be somebody else's."""
    joined = grammar(TURKISH, "joined")
    return any(
        clause.at(at).endswith(endings(TURKISH, "finite"))
        and (clause.at(at + 1) in joined or clause.at(at + 1) in ";:")
        for at in range(first, min(behind, first + LONGEST))
    )


def _laid(clause: Clause, first: int, head: int, behind: int, kinds: frozenset[str], cue: Cue) -> Laid | None:
    before = clause.lower[first:head]
    if not grammar(TURKISH, "other").isdisjoint(before) or not grammar(TURKISH, "no").isdisjoint(before):
        return None
    if name_behind(clause, behind, TURKISH, fewest=LONGEST) > behind:
        return None
    kind = _kind(clause, first, head, kinds, before, cue)
    return None if kind is None else Laid(first, behind, head, cue, *kind, again=False)


def _kind(
    clause: Clause, first: int, head: int, kinds: frozenset[str], before: list[str], cue: Cue
) -> tuple[str, bool] | None:
    one = not grammar(TURKISH, "one").isdisjoint(before)
    many = not grammar(TURKISH, "many").isdisjoint(before)
    counted = not grammar(TURKISH, "several").isdisjoint(before) or any(word.isdigit() for word in before)
    owned = any(clause.capital(at) for at in range(max(first, 1), head))
    if kinds & _WORKS:
        known = "single" in kinds and not one
        near = " ".join(clause.lower[max(0, first - LONGEST) : head + LONGEST])
        return None if known or owned or tells_maker(near, TURKISH) else ("work", "studies" in kinds)
    if kinds & _GROUPS:
        if "open" in kinds:
            return "group", cue.manner != "according" and clause.at(cue.behind - 1) in words(
                TURKISH, "verbs", "generic"
            )
        if "experts" in kinds or "sides" in kinds:
            return "group", not (counted or owned)
        return None if owned or counted else ("group", False)
    if "sources" in kinds:
        if (before and before[-1] in grammar(TURKISH, "resources")) or _is_listed(clause, first, head):
            return None
        return ("holder", True) if one or "single" not in kinds else None
    if "officials" in kinds and one:
        return "holder", True
    return ("holder", False) if one or many or counted or "single" not in kinds else None


def _is_listed(clause: Clause, first: int, head: int) -> bool:
    """Whether a noun is an item of a list of things, each of a word or two: "tarım, madencilik, kaynaklar, güneş ve rüzgar"."""
    if clause.at(head + 1) not in {",", "ve"}:
        return False
    at, items = first - 1, 0
    while at > 0 and clause.at(at) == ",":
        size = next((size for size in (1, 2) if clause.at(at - size - 1) in {",", ""} or at - size <= 0), 0)
        if not size or any(clause.at(at - step) in _OPENS for step in range(1, size + 1)):
            break
        items += 1
        at -= size + 1
    return items >= _ITEMS


_ITEMS: Final = 2
"""Items before one, at least."""
