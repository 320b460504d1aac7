"""German: who is told of from a word on."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.german_parties import is_adjective, is_day
from provenance.analysis.attributions.languages.named.who import LONGEST_NAME, Who, opens_only, person_in, run
from provenance.analysis.attributions.languages.named.words import (
    is_given,
    noun,
    pronouns,
    small,
    table,
)
from provenance.analysis.attributions.languages.words import GERMAN, classes

_LED = 3
"""Adjectives before a noun."""
_PHRASE = 14
"""Words of what belongs to an office or a house."""
_OF = frozenset({"des", "der", "von", "vom", "für", "im", "in", "am", "beim", "bei", "und"})
_SHORTEST = 2
_NAMES = 3
"""Words of a name behind an office, where no first name is known."""
_PEOPLE = frozenset({"people", "ranked", "officials", "scholars"})


def who_at(clause: Clause, at: int, _language: str = GERMAN, *, framed: bool = False) -> Who | None:
    """Who stands at an index: somebody by name, an office, a house, a pronoun. `framed`: behind a preposition, so that no article need stand before a house."""
    word = clause.at(at)
    sex = pronouns(GERMAN).get(word)
    if sex is not None:
        return Who(at, at + 1, None, "man" if sex == "man" else "woman")
    step, led = at, ""
    if word in small(GERMAN, "own"):
        led, step = "own", at + 1
    elif word in small(GERMAN, "definite"):
        led, step = "definite", at + 1
    elif word in small(GERMAN, "one"):
        led, step = "one", at + 1
    if step == at and opens_only(clause, at, GERMAN) and not framed:
        return None
    if framed and clause.at(step) == "von":
        step += 1
    begun = step
    while step < begun + _LED and is_adjective(clause, step) and not clause.capital(step):
        step += 1
    if not clause.capital(step) or is_day(clause, step) or not clause.is_word(step):
        return None
    if clause.at(step + 1) == "-" and clause.at(step + 2) == "und" and clause.capital(step + 3):
        joined = who_at(clause, step + 3, framed=framed)  # "Industrie- und Handelskammer"
        if joined is None or joined.kind != "body":
            return None
        return joined._replace(first=at, name=(step, joined.behind))
    titled = step
    while clause.at(titled) in small(GERMAN, "titles"):
        titled += 1
        if clause.at(titled) == ".":
            titled += 1
    if titled > step and clause.capital(titled):
        behind = run(clause, titled, GERMAN)
        found = person_in(clause, titled, behind, GERMAN)
        return Who(at, behind, found or (titled, behind), "person" if found else "capital")
    return _noun(clause, at, step, led, framed=framed)


def _noun(clause: Clause, first: int, at: int, led: str, *, framed: bool) -> Who | None:
    """What a word with a capital begins: a name, an office before a name, a house."""
    behind = run(clause, at, GERMAN)
    found = person_in(clause, at, behind, GERMAN)
    if found is not None:
        return _person(clause, first, at, found)
    word = clause.at(at)
    kind = noun(word, GERMAN)
    if kind is None and not classes(GERMAN, word).isdisjoint(_PEOPLE) and clause.capital(at + 1):
        kind = "role"  # "Anwohnerin Alma Ude"
    if kind is None and clause.capital(at + 1) and not is_day(clause, at + 1):
        for index in range(at + 1, behind):  # "Statistische Landesamt", "Lüdenscheider Nachrichten"
            if noun(clause.at(index), GERMAN) == "body" and led not in ("one", "own"):
                return _house(clause, first, at, index, named=True)
        if clause.words[behind - 1].isupper() and led != "one":
            return Who(first, behind, (at, behind), "body", clause.at(behind - 1))
        return None
    if kind == "role":
        return _office(clause, first, at, led)
    if kind == "body" and (led == "definite" or framed or not led):
        compound = "-" in word or word not in table(GERMAN, "nouns", "bodies")
        return _house(clause, first, at, at, named=compound and clause.words[at][1:] != clause.words[at][1:].lower())
    acronym = clause.words[at].isupper() and len(word) >= _SHORTEST and word.isalpha()
    mixed = clause.words[at][1:] != clause.words[at][1:].lower() and "-" not in word  # "AfD", "GdP", "BioNTech"
    if (acronym or mixed or word in table(GERMAN, "nouns", "media")) and led != "one" and behind == at + 1:
        return Who(first, behind, (at, behind), "body", word)
    if led in ("", "definite") and behind == at + 1:
        return Who(first, behind, (at, behind), "capital")
    return None


def _person(clause: Clause, first: int, at: int, found: tuple[int, int]) -> Who | None:
    """A full name with an office before it: "CDU-Chef Friedrich Merz"; not that of whose house it is: "Helmut-Schmidt-Universität"."""
    for index in range(at, found[0]):
        if not clause.capital(index):
            return None
    last = found[0] - 1
    begun = found[0]
    end = begun + 1
    while end < found[1] and end < begun + LONGEST_NAME:
        if (
            end > begun + 1
            and clause.capital(end)
            and noun(clause.at(end), GERMAN)
            and not is_given(clause.words[end], GERMAN)
            and end > begun + 1
            and clause.at(end) in table(GERMAN, "nouns", "bodies")
        ):
            break
        end += 1
    head = clause.at(last) if last >= at and noun(clause.at(last), GERMAN) == "role" else ""
    return Who(first, end, (begun, end), "person", head) if end - begun >= _SHORTEST else None


def _office(clause: Clause, first: int, at: int, led: str) -> Who | None:
    """An office, with whose it is, and the name behind a comma: "der Sprecher der Polizei, Hans Ude"; a surname behind it: "Bürgermeister Ude"."""
    word = clause.at(at)
    ends = at + 1
    while (
        ends <= at + _NAMES
        and clause.capital(ends)
        and not is_day(clause, ends)
        and noun(clause.at(ends), GERMAN) is None
    ):
        ends += 1
    if ends > at + 1 and led != "one":
        return Who(first, ends, (at + 1, ends), "capital", word)  # "Bürgermeister Ude", "Anwohnerin Alma Ude"
    behind, inner = _belonging(clause, at + 1)
    if inner is not None:
        return Who(first, inner[1], inner, "person", word)
    if clause.at(clause.behind_brackets(behind)) == ",":
        begin = clause.behind_brackets(behind) + 1
        while clause.at(begin) in small(GERMAN, "titles"):
            begin += 1
            if clause.at(begin) == ".":
                begin += 1
        ends = run(clause, begin, GERMAN)
        found = person_in(clause, begin, ends, GERMAN)
        if found is not None and found[0] == begin:
            return Who(first, found[1], found, "person", word)
    return Who(first, behind, None, "role", word) if led in ("definite", "own") else None


def _belonging(clause: Clause, at: int) -> tuple[int, tuple[int, int] | None]:
    """Behind what belongs to a noun, and the full name that stands in apposition at its end: "die Sprecherin der Stadt Ulm, …", "der Chef der Gewerkschaft Hans Ude"."""
    behind = at
    while behind < at + _PHRASE and clause.at(behind) in _OF:
        step = behind + 1
        while clause.at(step) in small(GERMAN, "definite") or (is_adjective(clause, step) and not clause.capital(step)):
            step += 1
        if not clause.capital(step) or is_day(clause, step):
            break
        ends = run(clause, step, GERMAN)
        found = person_in(clause, step, ends, GERMAN)
        if found is not None:
            return (behind, found) if found[0] > step else (behind, None)
        behind = ends
    return clause.behind_brackets(behind) if behind > at else behind, None


def _house(clause: Clause, first: int, at: int, head: int, *, named: bool) -> Who:
    """A house with what belongs to it: "die Universität Köln", "das Ministerium für Verkehr"."""
    behind = head + 1
    while (
        clause.capital(behind)
        and not is_day(clause, behind)
        and clause.is_word(behind)
        and not is_given(clause.words[behind], GERMAN)
    ):
        behind += 1
        named = True
    ends, inner = _belonging(clause, behind)
    if ends > behind and inner is None:
        behind, named = ends, True
    brackets = clause.at(behind) == "(" and clause.words[behind + 1 : behind + 2] and clause.words[behind + 1].isupper()
    return Who(first, behind, (at, behind) if named or brackets else None, "body", clause.at(head))
