"""When a work came out, between it and its verb: "una investigación publicada en 2025 demuestra", "eine Studie aus dem Jahr 2023 zeigt"."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.words import grammar
from provenance.api import lazy_pattern

_YEAR: Final = lazy_pattern(r"(?:1[5-9]|20)\d\d")
_LONGEST: Final = 6
"""Words that tell when: "aus dem gerade erst vergangenen Jahr"."""
_PRINTED: Final = 6
"""Words behind "published" in which stands where or by whom."""


def behind_time(clause: Clause, at: int, language: str) -> int:
    """Where the words end that tell a year or a day from an index on; the index itself where none do."""
    behind = at
    for index in range(at, at + _LONGEST):
        word = clause.at(index)
        if _YEAR.fullmatch(word) or word in grammar(language, "when"):
            behind = index + 1
        elif word not in grammar(language, "to_time"):
            break
    return behind


def is_of_nobody(clause: Clause, at: int, language: str) -> bool:
    """Whether "published" at an index is followed by when, and neither by whom nor by where with a name."""
    if clause.at(at) not in grammar(language, "printed"):
        return False
    for index in range(at + 1, at + 1 + _PRINTED):
        if clause.ends_clause(index):
            return True
        if clause.capital(index) or clause.at(index) in grammar(language, "by"):
            return False
    return True
