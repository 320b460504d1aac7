"""Clauses of other languages than English: how far one is read."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import LONGEST, clause
from provenance.api import Span


def test_a_clause_is_read_as_far_as_one_goes() -> None:
    """A list of thousands of words without a mark is no clause: it would be read anew for each party in it."""
    text = "la mina " * LONGEST * 4
    read = clause(text, Span(0, len(text)), german=False)
    assert read.close(3) == 3 + LONGEST
    text = "el portavoz ( Cruz ) dijo"
    read = clause(text, Span(0, len(text)), german=False)
    assert read.behind_brackets(2) == 5
    text = f"el portavoz ( {'mina ' * LONGEST * 2} ) dijo"
    read = clause(text, Span(0, len(text)), german=False)
    assert read.behind_brackets(2) > len(read.words)
