"""Insults and vulgar words in a collection of sayings, of characters, and in pity."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_of

_SAID = "The ferry goes when the ferry goes.\n-- Ana Cruz\n\n"


def test_a_collection_of_sayings_passes_words_on() -> None:
    vulgar, order = "Nobody needs a f*cking lamp.\n-- Li Wei\n", "Shut up and row.\n-- Li Wei\n"
    for rule, saying in ((profanity, vulgar), (harassment, order)):
        assert severities_of(rule, _SAID * 6 + saying, "text/plain") == ["info"]
        assert severities_of(rule, _SAID + saying, "text/plain") == ["warning"]
        assert severities_of(rule, _SAID * 6 + saying.partition("\n")[0], "text/plain") == ["warning"]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("And that poor schmuck Brandt never found out about the ferry.", ["info"]),
        ("And that schmuck Brandt never found out about the ferry.", ["warning"]),
        ("You poor schmuck, you never found out about the ferry.", ["warning"]),
        ("In my headcanon, that schmuck Brandt never found out about the ferry.", ["info"]),
    ],
)
def test_pity_is_no_insult(text: str, severities: list[str]) -> None:
    assert severities_of(harassment, text, "text/plain") == severities
