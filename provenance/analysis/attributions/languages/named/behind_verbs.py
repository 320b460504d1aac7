"""Who stands behind a verb: ", dijo el lunes la alcaldesa, Ana Cruz", "“…”, sagte er"."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.languages.clauses import LONGEST, Clause
from provenance.analysis.attributions.languages.named.subjects import is_time, stands_between
from provenance.analysis.attributions.languages.named.told import AHEAD, Named, Verb, reader
from provenance.analysis.attributions.languages.named.verb_forms import COMPOUND, fits, is_several
from provenance.analysis.attributions.languages.named.who import Who
from provenance.analysis.attributions.languages.named.words import DUTCH, drops_subject, noun, small, table
from provenance.analysis.attributions.languages.words import GERMAN

_MARKS: Final = frozenset(",;:–—-(")
_TO: Final = frozenset({"a", "à", "al", "ao", "au", "aux", "all'", "alla", "aan", "gegenüber"})
"""Before whom something is told."""
_ONE_OF: Final = frozenset({"uno", "una", "un", "une", "um", "uma", "einer", "eine", "een"})
_OF_THEM: Final = frozenset({"de", "des", "d'", "dei", "degli", "delle", "dos", "das", "der", "van"})


def inverted(clause: Clause, start: int, verb: Verb, language: str, *, quoted: bool) -> Named | None:
    """Who stands behind a verb: ", dijo el lunes la alcaldesa, Ana Cruz", "“…”, sagte er"."""
    read, at = reader(language), verb.behind - 1
    while at + 1 < min(verb.behind + AHEAD, len(clause.words)):
        at += 1
        who = None if is_time(clause, at, language) else read(clause, at, language)
        if who is not None and clause.at(at - 1) in small(language, "prepositions") and at > verb.behind:
            if clause.at(at - 1) in _TO:
                at = who.behind - 1  # "a Europa Press"
                continue
            who = None
        if who is not None:
            nearer = read(clause, who.behind, language) if who.kind == "body" and language == GERMAN else None
            who = nearer if nearer is not None and nearer.kind in ("person", "role") else who
            if not fits(who, verb, language) or _is_object(clause, who, verb, quoted=quoted, language=language):
                return None
            return Named(
                who, start, verb.behind, "say", before=start > 0 and clause.ends_clause(start - 1), quoted=quoted
            )
        if quoted and (somebody := _somebody(clause, at, language)) is not None and not is_several(verb, language):
            return Named(somebody, start, verb.behind, "say", before=True, quoted=True)
        if not stands_between(clause, at, language):
            break
    closes = (
        clause.ends_clause(verb.behind)
        or clause.at(verb.behind) in small(language, "prepositions")
        or clause.at(verb.behind) in small(language, "between")
        or clause.at(verb.behind) in small(language, "that")
    )
    begins = (
        start == 0
        and start == verb.first
        and verb.kind == "plain"
        and clause.at(verb.behind) in small(language, "that")
    )
    if drops_subject(language) and closes and not is_several(verb, language) and (quoted or begins):
        who = Who(verb.first, verb.behind, None, "dropped")
        return Named(who, start, verb.behind, "say", before=quoted, quoted=quoted)
    return None


def _somebody(clause: Clause, at: int, language: str) -> Who | None:
    """Somebody of whom only a noun is told: "“…”, cuenta un pescador"."""
    if clause.at(at) in _ONE_OF and clause.at(at + 1) in _OF_THEM:
        behind = at + 2
        while clause.at(behind) in small(language, "definite"):
            behind += 1
        return Who(at, behind + 1, None, "somebody", clause.at(behind)) if clause.is_word(behind) else None
    if clause.at(at) not in small(language, "one") or not clause.is_word(at + 1):
        return None
    if clause.at(at - 1) in small(language, "prepositions"):
        return None
    behind = at + 1
    if noun(clause.at(behind), language) == "body" or clause.at(behind) in table(language, "nouns", "documents"):
        return None
    if language == GERMAN:
        while behind < at + COMPOUND and clause.is_word(behind) and not clause.capital(behind):
            behind += 1
        if not clause.capital(behind):
            return None
    elif clause.capital(behind):
        return None
    return Who(at, behind + 1, None, "somebody", clause.at(behind))


def _is_object(clause: Clause, who: Who, verb: Verb, *, quoted: bool, language: str) -> bool:
    """Whether what stands behind a verb may be what it does something to, and no speaker: "criticó el gobierno"."""
    if quoted or who.kind == "person" or clause.at(verb.first - 1) in small(language, "led_by"):
        return False  # "según publicó El País"
    if verb.kind != "plain" and who.kind in ("body", "role"):
        return True
    if language == GERMAN:
        return who.kind == "capital"
    return False


def opens(clause: Clause, start: int, language: str) -> bool:
    """Whether nothing before a verb may be its subject: it opens its clause, or what does tells when or where ("Am Montag sagte der Minister")."""
    before = clause.at(start - 1)
    if before in small(language, "that"):
        return False  # "las cifras que reveló el Gobierno"
    return start == 0 or before in _MARKS or before in small(language, "opening") or _leads(clause, start, language)


def _leads(clause: Clause, start: int, language: str) -> bool:
    """Whether a clause begins with what tells when or where, so that its subject stands behind the verb: "Am Montag sagte der Minister"."""
    begin, furthest = start, start - LONGEST
    while begin > furthest and not clause.ends_clause(begin - 1):
        begin -= 1
    if begin in (start, furthest):
        return False
    first = clause.at(begin)
    if language in (GERMAN, DUTCH):
        return (
            first in small(language, "prepositions")
            or first in small(language, "between")
            or first in table(language, "opening")
        )
    return first in small(language, "between") and start - begin <= 2
