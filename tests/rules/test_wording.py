"""How messages quote a text."""

from __future__ import annotations

import pytest

from provenance.api import quoted


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("the owner", "“the owner”"),
        (" on two\n  lines ", "“on two lines”"),
        ("She said “no” to it", "“She said ‘no’ to it”"),
        ("word " * 20, f"“{'word ' * 11}word …”"),
        (f"{'word ' * 11}word, more", f"“{'word ' * 11}word …”"),
        ("x" * 70, f"“{'x' * 60} …”"),
    ],
)
def test_words_are_quoted_on_one_line(words: str, shown: str) -> None:
    assert quoted(words) == shown
