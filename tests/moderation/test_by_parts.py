"""Insults by their grammar, in ten languages, and what tales and trades say with the same words."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.self_harm import self_harm

from tests.found import severities_in


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "You are no judge of bread, you muppet."),
        ("de", "Sie sind doch ein Stümper."),
        ("fr", "Vous n’êtes qu’un charlatan."),
        ("es", "No sabes ni amasar, mamarracho."),
        ("it", "Non sei capace neanche di macinare, cialtrone."),
        ("pt", "O senhor é um pilantra."),
        ("nl", "U bent een bedrieger."),
        ("pl", "Pan jest tchórzem."),
        ("sv", "Du är en hycklare."),
        ("tr", "Siz bir sahtekarsınız."),
    ],
)
def test_an_insult_to_somebody_is_told(language: str, words: str) -> None:
    assert severities_in(language, harassment, words) == ["warning"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Du bist kein Stümper, und sie fanden den Müller feige."),
        ("fr", "Le charlatan de la pièce a un chapeau vert, et vous êtes au premier rang."),
        ("es", "El mamarracho del cuadro tiene un sombrero verde."),
        ("it", "Nel romanzo il cialtrone vende farina, e tu sai come finisce."),
        ("pt", "Você não é covarde, disse a mãe."),
        ("nl", "De bedrieger in het stuk draagt een groene hoed."),
        ("pl", "W sztuce tchórz ma zielony kapelusz."),
        ("sv", "Hycklaren i pjäsen har en grön hatt."),
        ("tr", "Oyundaki sahtekar yeşil bir şapka takar."),
    ],
)
def test_the_word_alone_is_none(language: str, words: str) -> None:
    assert severities_in(language, harassment, words) == []


def test_who_is_told_to_end_himself() -> None:
    assert severities_in("en", self_harm, "Nobody likes your bread, so end yourself.") == ["error"]
    assert severities_in("en", self_harm, "Never end yourself up in debt over a mill.") == []


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "Die Schwarzen sind Ratten und die Weißen sind Mäuse, so heißen die Figuren im Spiel.", False),
        ("it", "I neri sono ratti e i bianchi sono gatti nel gioco.", False),
        ("it", "I neri sono ratti.", True),
        ("de", "Die Zuwanderer sind Ratten.", True),
    ],
)
def test_the_colours_of_a_game_are_no_group(language: str, words: str, told: bool) -> None:  # noqa: FBT001
    assert bool(severities_in(language, hateful_passage, words)) is told
