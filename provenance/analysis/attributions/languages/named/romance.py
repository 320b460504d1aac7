"""Spanish, French, Italian, Portuguese and Dutch: who is told of from a word on."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.named.who import Who, opens_only, person_in, run
from provenance.analysis.attributions.languages.named.words import (
    DUTCH,
    auxiliaries,
    is_given,
    noun,
    pronouns,
    small,
    table,
    verbs,
)
from provenance.named_tuples import NamedTuple

_LED = 2
"""Words before the noun of an office: "el antiguo ministro", "l'ancien premier ministre"."""
_PHRASE = 12
"""Words of what belongs to an office or a house."""
_OF = {
    "es": frozenset({"de", "del"}),
    "fr": frozenset({"de", "d'", "du", "des"}),
    "it": frozenset({"di", "del", "della", "dello", "dell'", "dei", "degli", "delle", "d'"}),
    "pt": frozenset({"de", "do", "da", "dos", "das"}),
    "nl": frozenset({"van", "voor", "bij"}),
}
_AT = {
    "es": frozenset({"en", "para"}),
    "fr": frozenset({"à", "au", "aux", "en"}),
    "it": frozenset({"al", "ai", "agli", "alla", "alle", "all'", "in", "per"}),
    "pt": frozenset({"em", "para", "no", "na"}),
    "nl": frozenset({"in", "aan"}),
}
"""What belongs to an office where a name follows: "l'assessore ai Lavori pubblici, Ermanno Galli"; elsewhere it may tell where somebody speaks."""
_AND = frozenset({"y", "e", "et", "en"})


def who_at(clause: Clause, at: int, language: str, *, framed: bool = False) -> Who | None:
    """Who stands at an index: somebody by name, an office, a house, a pronoun. `framed`: a preposition has its article with it ("secondo l'Istat")."""
    word = clause.at(at)
    sex = pronouns(language).get(word)
    if sex is not None and not (clause.capital(at) and at and clause.is_word(at - 1)):
        return Who(at, at + 1, None, "man" if sex == "man" else "woman")
    begin, led = at, ""
    if word in small(language, "own"):
        led, begin = "own", at + 1
    elif word in small(language, "one"):
        led, begin = "one", at + 1
    elif word in small(language, "definite") and (framed or word not in small(language, "contracted")):
        led, begin = "definite", at + 1
    titled = begin
    while clause.at(titled) in small(language, "titles") or f"{clause.at(titled)}." in small(language, "titles"):
        titled += 1
        if clause.at(titled) == ".":
            titled += 1
    if clause.capital(titled):
        if titled == at and opens_only(clause, at, language):
            return None
        return _named(clause, at, titled, led, language, titled=titled > begin)
    return _described(clause, at, begin, led, language) if led else _bare(clause, at, language)


def _named(clause: Clause, first: int, at: int, led: str, language: str, *, titled: bool) -> Who | None:
    """A name, with an article before it or none."""
    behind = run(clause, at, language)
    if led == "one":
        return None
    if language == DUTCH and behind == at + 1 and noun(clause.at(behind), language) == "role":
        named = _bare(clause, behind, language)  # "Vlaams parlementslid Ana Cruz"
        return None if named is None else named._replace(first=first)
    if language == DUTCH and behind > at + 1 and "-" in clause.at(at) and clause.words[at].partition("-")[2].islower():
        at += 1  # "Labour-lid Cruz"
    kind = noun(clause.at(at), language)
    found = person_in(clause, at, behind, language)
    if found is not None and (found[0] == at or kind == "role"):
        return Who(first, found[1], found, "person", clause.at(at) if kind == "role" else "")
    if titled:
        return Who(first, behind, (at, behind), "capital", clause.at(first))
    if kind == "role" and led:
        return _described(clause, first, at, led, language)  # "el Ministro de Economía, Luis Vega"
    if led == "own" or clause.at(at) in table(language, "nouns", "documents"):
        return None
    if found is not None:  # "Ex-Kanzler", "Tweede Kamerlid Jan de Boer"
        return Who(first, found[1], found, "person")
    acronym = clause.words[at].isupper() and len(clause.words[at]) > 1
    head = clause.at(at)
    if any(noun(clause.at(index), language) == "body" for index in range(at, behind)):
        kind = "body"
        behind = _more(clause, _joined(clause, behind, language), language)
    if led and clause.words[at - 1][0].isupper() and at > 1 and clause.is_word(at - 2):
        return Who(
            first, behind, (at - 1, behind), "capital" if language == DUTCH else "body", head
        )  # "zegt De Wit", "selon Le Progrès"
    return Who(first, behind, (at, behind), "body" if led or acronym or kind == "body" else "capital", head)


def _joined(clause: Clause, behind: int, language: str) -> int:
    """Behind what goes on with the name of a house: "Ministerio de Trabajo y Economía Social"."""
    if clause.at(behind) in _AND and clause.capital(behind + 1) and not is_given(clause.words[behind + 1], language):
        return run(clause, behind + 1, language)
    return behind


def _more(clause: Clause, behind: int, language: str) -> int:
    """Behind what belongs to the name of a house: "Fédération des producteurs de lait", "Protezione civile"."""
    if _is_adjective(clause, behind, language) and _is_said(clause, behind + 1, language):
        return behind + 1
    while clause.at(behind) in _OF[language]:
        step = _over_articles(clause, behind + 1, language)
        if clause.capital(step):
            behind = run(clause, step, language)
        elif _is_adjective(clause, step, language) and clause.at(step) not in small(language, "one"):
            behind = step + 1
        else:
            break
    return behind


def _head(clause: Clause, at: int, language: str) -> tuple[int, str] | None:
    """The noun for an office or a house at an index, over an adjective."""
    for index in range(at, at + 1 + _LED):
        if not clause.is_word(index) or clause.at(index) in small(language, "prepositions"):
            return None
        kind = noun(clause.at(index), language)
        if kind is not None:
            if kind == "role" and noun(clause.at(index + 1), language) == "role" and not clause.capital(index + 1):
                continue  # "premier ministre"
            return index, kind
        if not _is_adjective(clause, index, language):
            return None
    return None


def _bare(clause: Clause, at: int, language: str) -> Who | None:
    """An office without an article before a name: "burgemeester Femke Halsema", "ministro Luis Vega"."""
    word = clause.at(at)
    if noun(word, language) != "role":
        return None
    behind = run(clause, at + 1, language)
    found = person_in(clause, at + 1, behind, language)
    if found is not None:
        return Who(at, found[1], found, "person", word)
    return Who(at, behind, (at + 1, behind), "capital", word) if behind > at + 1 and language == DUTCH else None


class _Belonging(NamedTuple):
    """What belongs to a noun: behind all of it, behind what is of it for sure, whether a name stands there, and who stands in apposition."""

    step: int
    behind: int
    capital: bool
    who: Who | None = None
    of_another: bool = False
    """The person is whose the office is: "el abogado de Ana Cruz"."""


def _described(clause: Clause, first: int, at: int, led: str, language: str) -> Who | None:
    """An office or a house with what belongs to it, and the name behind it: "la portavoz de la policía, Ana Cruz"."""
    head = _head(clause, at, language)
    if head is None:
        return _trade(clause, first, at, language)
    index, kind = head
    word = clause.at(index)
    found = _belonging(clause, first, index, language, role=kind == "role", alone=led == "one")
    if found.who is not None or found.of_another:
        return found.who
    comma = clause.behind_brackets(found.step)
    comma = comma if clause.at(comma) == "," else clause.behind_brackets(found.behind)
    named = _behind_comma(clause, comma, language) if clause.at(comma) == "," and kind == "role" else None
    if named is not None:
        return Who(first, named[1], named, "person", word)
    if led == "one":
        return None
    if kind == "role":
        return Who(first, found.behind, None, "role", word)
    return Who(first, found.behind, (index, found.behind) if found.capital else None, "body", word)


def _belonging(clause: Clause, first: int, index: int, language: str, *, role: bool, alone: bool) -> _Belonging:
    """What belongs to the noun at an index."""
    begun = step = behind = index + 1
    capital = loose = False
    while step < index + _PHRASE:
        if clause.capital(step):
            ends = run(clause, step, language)
            beside = clause.at(step - 1) not in _OF[language]
            found = person_in(clause, step, ends, language) if role else None
            if found is not None:
                if beside or found[0] > step:
                    return _Belonging(step, behind, capital, Who(first, found[1], found, "person", clause.at(index)))
                return _Belonging(step, behind, capital, of_another=True)
            if role and beside and not alone and clause.at(step - 1) not in small(language, "definite"):
                who = Who(first, ends, (step, ends), "capital", clause.at(index))  # "le maire Delafosse"
                return _Belonging(step, behind, capital, who)
            step, capital = ends, True
            behind = behind if loose else ends
        elif clause.at(step) in _OF[language] or (role and clause.at(step) in _AT[language]):
            loose = loose or clause.at(step) not in _OF[language]
            step = _over_articles(clause, step + 1, language)
            if not clause.is_word(step) or clause.at(step) in small(language, "prepositions"):
                break
            if not clause.capital(step):
                step += 1
                behind = behind if loose else step
        elif _is_adjective(clause, step, language) and (step in (behind, begun) or loose):
            step += 1
            behind = step if not loose and _is_said(clause, step, language) else behind
        else:
            break
    return _Belonging(step, behind, capital)


def _over_articles(clause: Clause, at: int, language: str) -> int:
    while clause.at(at) in small(language, "definite"):
        at += 1
    return at


def _is_adjective(clause: Clause, at: int, language: str) -> bool:
    word = clause.at(at)
    return (
        clause.is_word(at)
        and not clause.capital(at)
        and word not in verbs(language)
        and word not in auxiliaries(language)
        and not any(
            word in small(language, tag)
            for tag in ("between", "joining", "prepositions", "definite", "negative", "clitic")
        )
    )


def _is_said(clause: Clause, at: int, language: str) -> bool:
    """Whether an adjective ends a phrase at an index: a verb, a mark or "that" follows."""
    word = clause.at(at)
    return (
        clause.ends_clause(at)
        or word in verbs(language)
        or word in auxiliaries(language)
        or word in small(language, "that")
        or word in small(language, "between")
        or word in small(language, "clitic")
    )


def _trade(clause: Clause, first: int, at: int, language: str) -> Who | None:
    """Another noun before a full name: "el pescador Luis Vega", "la vecina Ana Cruz"."""
    for index in range(at + 1, at + 3):
        if clause.capital(index) and clause.is_word(index - 1):
            found = person_in(clause, index, run(clause, index, language), language)
            lower = all(_is_adjective(clause, step, language) for step in range(at, index))
            return (
                Who(first, found[1], found, "person", clause.at(at)) if found and found[0] == index and lower else None
            )
        if not _is_adjective(clause, index - 1, language):
            return None
    return None


def _behind_comma(clause: Clause, comma: int, language: str) -> tuple[int, int] | None:
    """The full name behind a comma: ", Ana Cruz"."""
    at = comma + 1
    while clause.at(at) in small(language, "titles") or clause.at(at) in small(language, "definite"):
        at += 1
        if clause.at(at) == ".":
            at += 1
    behind = run(clause, at, language)
    found = person_in(clause, at, behind, language)
    if found is not None:
        return found if found[0] == at else None
    whole = clause.capital(at) and clause.capital(at + 1) and at == comma + 1
    return (at, behind) if whole and noun(clause.at(at), language) is None and clause.ends_clause(behind) else None
