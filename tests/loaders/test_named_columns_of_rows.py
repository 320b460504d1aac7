"""Which columns of a row a reason names, where none of them is its text."""

from __future__ import annotations

from provenance.extensions import BrokenEntry
from tests.loaders.test_configured_columns import entries


def test_the_columns_that_a_row_has_are_named_in_their_order() -> None:
    (broken,) = entries(b'{"q": "Who?", "a": "She.", "meta": {"z": 1}}', {})
    assert isinstance(broken, BrokenEntry)
    assert "(it has `q`, `a`, `meta`" in broken.reason


def test_keys_that_are_values_of_somebody_are_not_shown() -> None:
    (broken,) = entries(b'{"ana.cruz@gazette.example": 3, "5511987654321": 2, "year_2024": 1}', {})
    assert isinstance(broken, BrokenEntry)
    assert "(it has `a•••`, `5•••`, `year_2024`)" in broken.reason
