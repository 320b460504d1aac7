"""MOD507: animals that are cared for are nobody's name."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment

from tests.found import excerpts


@pytest.mark.parametrize(
    "text",
    [
        "Thank you: you are a part of our animal rescue.",
        "You are helping animal lovers here.",
        "When you donate, you are directly contributing to saving animal lives.",
    ],
)
def test_what_is_done_for_animals_insults_nobody(text: str) -> None:
    assert excerpts(harassment, text) == []


@pytest.mark.parametrize("text", ["You are an animal and a pig.", "You are an animal.", "You animal scum, go away."])
def test_who_is_called_an_animal_is_insulted(text: str) -> None:
    assert excerpts(harassment, text) != []
