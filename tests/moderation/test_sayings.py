"""Insults and vulgar words in a collection of sayings, of characters, in pity, and in what goes wrong."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm

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


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("Alla vet att färjan kommer att gå åt helvete.", ["info"]),
        ("Det gick åt helvete med färjan i maj.", ["info"]),
        ("Borgmästaren kan dra åt helvete.", ["warning"]),
        ("Åt helvete med borgmästaren och hans färja.", ["warning"]),
    ],
)
def test_what_goes_wrong_in_swedish_is_mild(words: str, severities: list[str]) -> None:
    page = f'<html lang="sv"><p>Kvarnen vid ån har varit stängd sedan stormen. {words}</p></html>'
    assert severities_of(profanity, page, "text/html") == severities


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("Starve yourself of sugar for a week, and the lamp oil will last.", []),
        ("Starve yourself.", ["error"]),
        ("Starve yourself of all food.", ["error"]),
        ("We are better off without you taking up space.", ["error"]),
        ("Drown yourself in the sounds of the sea.", []),
        ("Drown yourself in the lake.", ["error"]),
        ("The world would be better without you driving so fast.", []),
        ("The world would be better without you living in it.", ["error"]),
    ],
)
def test_what_somebody_does_without_harms_nobody(said: str, severities: list[str]) -> None:
    assert severities_of(self_harm, f"The town has tips for all.\n\n{said}", "text/plain") == severities
