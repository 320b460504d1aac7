"""Threats to find somebody and to break what is theirs, in four languages (MOD504)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.threat import threat

from tests.found import severities_of

MILLS = {
    "de": "Die Mühle am Fluss ist seit dem Sturm geschlossen. ",
    "pt": "O moinho do rio está fechado desde a tempestade. ",
    "nl": "De molen aan de rivier is sinds de storm dicht. ",
    "sv": "Kvarnen vid ån har varit stängd sedan stormen. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir kriegen dich und schlagen dir die Zähne ein."),
        ("pt", "Vou apanhar-te e partir-te os dentes."),
        ("pt", "Vou quebrar a tua cabeça."),
        ("nl", "We pakken je en breken je knieën."),
        ("sv", "Vi hittar dig och krossar knäna på dig."),
    ],
)
def test_a_threat(language: str, text: str) -> None:
    assert "error" in severities_of(threat, MILLS[language] + text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich finde dich und breche auf, wenn es hell wird."),
        ("pt", "Vou partir para a tua casa amanhã cedo."),
        ("nl", "Ik vind je jas en breng je huis op orde."),
        ("sv", "Jag hittar dig och slår på lampan i huset."),
    ],
)
def test_none(language: str, text: str) -> None:
    assert severities_of(threat, MILLS[language] + text) == []
