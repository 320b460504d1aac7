"""What two texts have in common around a place, compared piece by piece."""

# ruff: noqa: S311 - texts at random are no secret

from __future__ import annotations

import random

import pytest
from provenance_plugins.duplicates.ownership import GAP
from provenance_plugins.duplicates.stretches import common, gaps


def plainly(one: str, at: int, other: str, there: int) -> tuple[int, int]:
    """The same, code point by code point."""
    before = after = 0
    while before < min(at, there) and one[at - before - 1] == other[there - before - 1]:
        before += 1
    while after < min(len(one) - at, len(other) - there) and one[at + after] == other[there + after]:
        after += 1
    return before, after


@pytest.mark.parametrize("length", [0, 1, 2, 63, 64, 65, 127, 190, 1000])
def test_stretches_of_any_length(length: int) -> None:
    """They end at the first word that differs, or with a text."""
    same = "".join(chr(97 + number % 23) for number in range(length))
    for before, after, other_before, other_after in [
        ("", "", "", ""),
        ("1", "2", "3", "4"),
        ("1" * 90, "2" * 90, "3" * 7, "4" * 70),
        ("11", "", "", "4"),
    ]:
        one, other = before + same + after, other_before + same + other_after
        for inside in {0, length // 3, length}:
            found = common(one, len(before) + inside, other, len(other_before) + inside)
            assert found == (inside, length - inside)


def test_as_code_point_by_code_point() -> None:
    """Texts of two letters have stretches of every length, and some of one text only."""
    chance = random.Random(11)
    for _ in range(2000):
        one = "".join(chance.choices("ab", weights=(30, 1), k=chance.randrange(300)))
        other = "".join(chance.choices("ab", weights=(30, 1), k=chance.randrange(300)))
        at, there = chance.randint(0, len(one)), chance.randint(0, len(other))
        assert common(one, at, other, there) == plainly(one, at, other, there)


def test_gaps_of_either_text() -> None:
    """A word counts once that is quoted in both."""
    assert gaps("abcdef", 0, "abcdef", 0, 6) == 0
    assert gaps(f"x{GAP}bc", 1, "abc", 0, 3) == 1
    assert gaps("abc", 0, f"yy{GAP}b{GAP}", 2, 3) == 2
    assert gaps(f"a{GAP}{GAP}d", 0, f"{GAP}b{GAP}d", 0, 4) == 3
