"""Somebody with a name, an office or a house, as it stands in a clause."""

from __future__ import annotations

from typing import Literal, TypeAlias

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.named.words import is_given, noun, small, table
from provenance.analysis.attributions.languages.words import PORTUGUESE
from provenance.named_tuples import NamedTuple

Kind: TypeAlias = Literal["person", "capital", "body", "role", "somebody", "man", "woman", "dropped"]

LONGEST_NAME = 6
_ASIDE = 24
"""Words between two commas behind a name."""


class Who(NamedTuple):
    """Indexes into the clause: all of it, and the name in it, which is empty where none is told."""

    first: int
    behind: int
    name: tuple[int, int] | None
    kind: Kind
    """`person`: a first name stands in it; `capital`: a surname, or a house; `body`; `role`; `somebody`, of whom a noun alone is told; pronouns by their sex."""
    head: str = ""
    """The noun for the office or the house, in small letters."""


def run(clause: Clause, at: int, language: str) -> int:
    """Behind the words with capitals that begin at an index, with the particles between them; the index itself where none stand."""
    start = at
    while at < start + LONGEST_NAME and clause.capital(at):
        if clause.at(at) in small(language, "days"):
            break
        at += 1
        if clause.at(at) == "." and len(clause.words[at - 1]) <= 2:
            at += 1
            continue
        step = at
        while step < at + 3 and clause.at(step) in small(language, "particles") and not clause.capital(step):
            step += 1
        if step > at and clause.capital(step) and not _is_house(clause, step, language):
            at = step
    while at > start + 1 and len(clause.words[at - 1]) == 1:
        at -= 1  # the first word of the next line: "Ana Cruz E anche"
    return at


def _is_house(clause: Clause, at: int, language: str) -> bool:
    """Whether a word with a capital is the short name of a house or the noun for one."""
    word = clause.words[at]
    return (len(word) > 1 and word.isupper()) or noun(clause.at(at), language) == "body"


def person_in(clause: Clause, first: int, behind: int, language: str) -> tuple[int, int] | None:
    """The name of a person within words with capitals: from a first name on, with what follows it, but not "Ana Cruz de Acme"."""
    for at in range(first, behind - 1):
        if not is_given(clause.words[at], language):
            continue
        end, surnames = at + 1, 0
        while end < behind and end < at + LONGEST_NAME:
            word = clause.words[end]
            if word == ".":
                end += 1
            elif clause.capital(end):
                if not is_given(word, language):
                    surnames += 1
                end += 1
            elif surnames and language != PORTUGUESE:
                break  # "Ana Cruz de Acme", but "Ana Cruz da Silva"
            else:
                end += 1
        while end > at and not clause.capital(end - 1):
            end -= 1
        return (at, end) if end - at >= 2 else None
    return None


def opens_only(clause: Clause, at: int, language: str) -> bool:
    """Whether a word has its capital from the beginning of a sentence, or of a quotation, alone: "Así", "Am"."""
    if at and clause.is_word(at - 1):
        return False
    word = clause.at(at)
    return word in table(language, "opening") or any(word in small(language, tag) for tag in _SMALL)


_SMALL = ("between", "prepositions", "joining", "other", "quantifier", "pronouns")


def close(clause: Clause, behind: int) -> int:
    """Behind brackets and what stands between commas after a name: "Petra Kunz (SPD)", "Ana Cruz, alcaldesa de Riaño,"."""
    at = clause.behind_brackets(behind)
    if not _is_comma(clause, at):
        return at
    for index in range(at + 1, min(len(clause.words), at + _ASIDE)):
        word = clause.at(index)
        if word in QUOTES or word in ";:.!?":
            return at
        if _is_comma(clause, index):
            return index + 1
    return at


def _is_comma(clause: Clause, at: int) -> bool:
    """Whether a comma stands at an index that is none of a number: "4,1"."""
    return clause.at(at) == "," and (at + 1 >= len(clause.words) or clause.starts[at + 1] > clause.ends[at])
