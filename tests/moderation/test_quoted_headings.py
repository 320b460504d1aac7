"""Headings that take up words of a quotation below (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_of


@pytest.mark.parametrize(
    ("below", "severities"),
    [
        ("“Who painted the fucking ferry?” asked the keeper in the film, and nobody laughed on the quay.", ["info"]),
        ("The keeper asked in the film who painted it, and nobody laughed on the quay.", ["warning"]),
        ("“Who painted the ferry?” asked the keeper in the film, and nobody laughed on the quay.", ["warning"]),
    ],
)
def test_words_that_are_quoted_below(below: str, severities: list[str]) -> None:
    found = severities_of(profanity, f"# The films\n\nHere are three.\n\n## The fucking ferry\n\n{below}\n")
    assert sorted(set(found)) == severities
