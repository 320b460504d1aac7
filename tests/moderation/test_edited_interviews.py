"""Answers below the note that interviews were shortened (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_of

_NOTE = "These interviews have been edited for length and clarity."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            f"{_NOTE}\n\nAna Cruz (rower)\n\nI row with friends who call me on my bullshit, and I thank them for it.\n",
            "info",
        ),
        ("Ana Cruz (rower)\n\nI row with friends who call me on my bullshit, and I thank them for it.\n", "warning"),
        (f"{_NOTE}\n\nThe council of the town is full of bullshit, and its bridge is closed.\n", "warning"),
    ],
)
def test_answers_below_the_note(text: str, severity: str) -> None:
    assert severities_of(profanity, text) == [severity]
