"""A vulgar word in the name of an event, which nobody can put in other words (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_of


@pytest.mark.parametrize(
    ("layout", "said", "severity"),
    [
        ("layout: event", "We keep to the rules of the shitshow, and there is no fee for anybody.", "info"),
        ("type: races", "We keep to the rules of the shitshow, and there is no fee for anybody.", "info"),
        ("layout: post", "We keep to the rules of the shitshow, and there is no fee for anybody.", "warning"),
        ("layout: event", "We keep to the rules, and the fucking fee is gone for anybody who comes.", "warning"),
    ],
)
def test_the_name_of_an_event(layout: str, said: str, severity: str) -> None:
    text = f"---\n{layout}\ntitle: New Year Shitshow\n---\n\n{said}\n"
    assert severities_of(profanity, text) == [severity]
