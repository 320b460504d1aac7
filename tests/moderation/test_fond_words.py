"""Rude words that are said with affection or are of a title insult nobody (MOD507)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment

from provenance.api import Example
from provenance.testing import find


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Ben Ode was late. That bastard ran for nine yards and lost us the game.", None),
        ("Ben Ode was late. That stupid bastard ran for nine yards and lost us the game.", None),
        ("Ben Ode was late. That beautiful bastard ran for nine yards and won us the game.", "info"),
        (
            "He is late, too busy asking why his parents named him Ben and not Lamphawk or Cruz’s Mom Is A Bitch.",
            "info",
        ),
        ("Ben Ode is late. Ben Ode is a bastard, and all of us know it.", None),
    ],
)
def test_who_is_insulted(text: str, severity: str | None) -> None:
    found, problems = find(harassment, Example(text))
    assert (problems, [one.severity for one in found]) == ([], [severity or "warning"])
