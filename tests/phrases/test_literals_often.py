"""Strings that are looked for often are looked for by a table, which finds the same."""

from __future__ import annotations

from provenance.phrases import Literals
from provenance.phrases.literals import _OFTEN


def test_a_table_finds_what_groups_find() -> None:
    literals = Literals([*(f"{number:03d}x" for number in range(120)), "ä y"])
    for _ in range(_OFTEN + 5):
        assert literals.any_in(b"a 119x")
        assert literals.any_in("of ä y".encode())
        assert not literals.any_in("119 120x äy".encode())
