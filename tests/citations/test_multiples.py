"""How many times something is told with its number."""

from __future__ import annotations

import pytest

from provenance.analysis import claims
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Studies have shown that the genome is ten times the size of ours.", "ten times the size"),
        ("A study found that the tower is three times as high as the church.", "three times as high"),
        ("Studies show that the tower is six times higher than the church.", "six times higher"),
        ("Studies show that costs are doubling every year.", "doubling"),
    ],
)
def test_the_words_of_a_multiple(text: str, expected: str) -> None:
    made = document(text)
    (claim,) = claims(made)
    assert claim.words is not None
    assert made.slice(claim.words) == expected


def test_occasions_are_no_multiples() -> None:
    made = document("The council offered it in 2019 and in 2022. Both times the bids were below a million.")
    told = [made.slice(claim.words) for claim in claims(made) if claim.words is not None]
    assert "times the" not in told
