"""What a chat assistant says around a text that it made for somebody's own agent or bot."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue

from tests.boilerplate.prose import PROSE
from tests.found import severities_of


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("Here's a well-structured knowledge base for the ferry that your AI agent can use to answer questions:", True),
        (
            "Here’s the Markdown-formatted list of all ferries—perfectly structured for your AI agent’s knowledge base:",
            True,
        ),
        ("Here is what it says, organized for use by your AI voice agent:", True),
        ("Would you like the same markdown format for the mills and the lamps?", True),
        ("Here is a list of the ferries that your AI agent may name.", False),
        ("Would you like the same for lunch?", False),
    ],
)
def test_what_is_said_to_somebody_who_builds_a_bot(said: str, *, is_told: bool) -> None:
    assert bool(severities_of(assistant_residue, f"{said}\n\n# The ferry\n\n{PROSE[0]}\n\n{PROSE[1]}\n")) == is_told
