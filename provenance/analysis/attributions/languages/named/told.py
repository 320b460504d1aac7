"""What is laid to somebody by name, before the name is led back to a full one; and the verb that lays it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.named import german, romance
from provenance.analysis.attributions.languages.named.who import Who
from provenance.analysis.attributions.languages.words import GERMAN
from provenance.named_tuples import NamedTuple

BACK, AHEAD, SEEN = 30, 9, 9
"""Words before a verb in which its subject begins, between a verb and a subject behind it, and behind a verb in which what is said begins."""
_Reader: TypeAlias = Callable[..., Who | None]


_JOINING: Final = frozenset(",-–—")


class Named(NamedTuple):
    """Who it is laid to, where the words that lay it begin and end, what they do, and whether what is said stands before them."""

    who: Who
    first: int
    behind: int
    manner: str
    before: bool
    quoted: bool
    """A quotation stands directly beside it."""


class Verb(NamedTuple):
    """A verb, or an auxiliary and its participle; indexes into the clause."""

    first: int
    behind: int
    kind: str
    word: str
    """The word that tells the number."""
    ends: int = 0
    """Behind its participle, where other words stand before that."""


def reader(language: str) -> _Reader:
    """What reads who stands at an index."""
    return german.who_at if language == GERMAN else romance.who_at


def is_behind_quotation(clause: Clause, at: int) -> bool:
    """Whether a quotation ends right before an index, with a comma or a dash behind it or none."""
    before = clause.at(at - 1)
    return bool(before) and (before in QUOTES or (before in _JOINING and clause.at(at - 2) in QUOTES))
