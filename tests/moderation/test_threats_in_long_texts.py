"""Threats to a reader in the first person in long texts, whose languages say "I" by the forms of verbs."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.threat import threat

from tests.found import severities_of

_AROUND = {
    "sv": "Rådet mötte i huset vid ån, och ordföranden läste brevet högt.",
    "es": "El consejo se reunió en la casa junto al río y leyó la carta.",
    "pt": "O conselho reuniu-se na casa junto ao rio e leu a carta.",
    "it": "Il consiglio si è riunito nella casa presso il fiume e ha letto la lettera.",
    "pl": "Rada zebrała się w domu nad rzeką i przeczytała list.",
    "tr": "Kurul nehrin kıyısındaki evde toplandı ve mektubu okudu.",
    "fr": "Le conseil s’est réuni dans la maison au bord de la rivière et a lu la lettre.",
}


def _long(language: str, said: str) -> str:
    around = " ".join([_AROUND[language]] * 45)
    text = f"{around}\n\n{said}\n\n{around}"
    assert len(text) > 4_000
    return text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Jag hittar dig och bryter benen på dig."),
        ("es", "Te voy a partir las piernas."),
        ("es", "Te vamos a matar, Ana."),
        ("pt", "Vou encontrar-te e partir-te as pernas."),
        ("it", "Ti trovo e ti spacco le gambe."),
        ("it", "Ti ammazzo, Ana."),
        ("pl", "Znajdę cię i połamię ci nogi."),
        ("pl", "Zabiję cię, wiem, gdzie mieszkasz."),
        ("tr", "Seni bulup bacaklarını kıracağım."),
        ("tr", "Evini yakacağız, Ana."),
        ("fr", "On va brûler ta maison, Ana."),
    ],
)
def test_a_threat_in_the_first_person_is_an_error(language: str, said: str) -> None:
    assert severities_of(threat, _long(language, said)) == ["error"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "«Te vamos a matar, Ana», decía la carta."),
        ("it", "«Ti ammazzo, Ana», c’era scritto."),
        ("pl", "„Zabiję cię, wiem, gdzie mieszkasz”, brzmiał list."),
        ("fr", "« On va brûler ta maison, Ana », disait la lettre."),
        ("it", "Quel ministro andrebbe impiccato."),
        # "I" is an article in Italian, and "and" in Polish.
        ("it", "I ministri andrebbero impiccati tutti."),
        ("pl", "I trzeba powiesić tego ministra."),
    ],
)
def test_one_that_is_quoted_or_of_nobody_who_speaks_is_none(language: str, said: str) -> None:
    assert "error" not in severities_of(threat, _long(language, said))


@pytest.mark.parametrize(
    "said",
    [
        "Torna presto, che ti ammazzo di baci. La nonna ti aspetta nella casa presso il fiume.",
        "Ich bring dich um acht nach Hause. Die Großmutter wartet in dem Haus am Fluss auf dich.",
        "Volta logo, ou vou te matar de saudade. A avó espera por você na casa perto do rio.",
        "Vuelve pronto, que te voy a matar a besos. La abuela te espera en la casa junto al río.",
        "Ti ammazzo di risate stasera, nella casa presso il fiume.",
    ],
)
def test_kisses_kill_nobody(said: str) -> None:
    assert severities_of(threat, said) == []
