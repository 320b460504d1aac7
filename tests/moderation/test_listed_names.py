"""Vulgar words that are names in a list, or that a sentence takes apart (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_in, severities_of


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The paper tells of three bands (Harbour Light, Wank, Quay) and how they came.", "info"),
        ("He called them all he knew (WANK, shit and bullshit) and left the hall.", "warning"),
        ("He told us what he thought (it is WANK, and all know it) and left the hall.", "warning"),
        ("1. Clean the lamp by noon.\n2. This Bullshit is late.\n", "warning"),
        ("It's the keepers' shit, and nobody's. The others' lamps are lit.", "warning"),
        ("I don't care for shit like that. 'Stop it,' said the keeper.", "warning"),
        ("Lamp evokes light, while shit evokes what a barn smells of.", "info"),
        ("The mayor told her that this shit means war.", "warning"),
    ],
)
def test_names_in_lists_and_words_spoken_of(text: str, severity: str) -> None:
    assert set(severities_of(profanity, text, "text/plain")) == {severity}


@pytest.mark.parametrize(
    ("language", "words", "severity"),
    [
        ("fr", "Le mot se défait : lampe évoque la lumière, tandis que merde fait penser à la misère du port.", "info"),
        ("fr", "La mairie de merde fait penser à un port vide.", "warning"),
        (
            "de",
            "Lampe klingt hell, während scheiße nach Stall klingt und scheiße an den Hafen denken lässt.",
            "warning",
        ),
        ("it", "Lampada richiama la luce, mentre merda richiama la stalla.", "info"),
    ],
)
def test_words_taken_apart_in_other_languages(language: str, words: str, severity: str) -> None:
    assert set(severities_in(language, profanity, words)) == {severity}
