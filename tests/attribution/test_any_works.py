"""Works that are any all the same though an article stands before them, in ten languages (ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from tests.found import found_in


def _told(language: str, text: str) -> list[str]:
    page = Example(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html")
    return [one.excerpt for one in found_in(unnamed_study, page)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The newest findings show that bees count.", "The newest findings show"),
        ("en", "According to the figures, the mill pays.", "According to the figures"),
        ("de", "Die jüngsten Umfragen zeigen, dass die Mühle beliebt ist.", "Die jüngsten Umfragen zeigen"),
        ("de", "Den Zahlen zufolge lohnt sich die Mühle.", "Den Zahlen zufolge"),
        ("es", "Los últimos sondeos indican que el molino gusta.", "Los últimos sondeos indican"),
        ("es", "Según las cifras, el molino es rentable.", "Según las cifras"),
        ("fr", "Les dernières enquêtes montrent que le moulin plaît.", "Les dernières enquêtes montrent"),
        ("fr", "Une étude dit que le moulin plaît.", "Une étude dit"),
        ("it", "Le ultime indagini mostrano che il mulino piace.", "Le ultime indagini mostrano"),
        ("pt", "As novas pesquisas mostram que o moinho agrada.", "As novas pesquisas mostram"),
        ("pt", "De acordo com os números, o moinho é rentável.", "De acordo com os números"),
        ("nl", "De jongste peilingen tonen dat de molen geliefd is.", "De jongste peilingen tonen"),
        ("nl", "Volgens de cijfers loont de molen.", "Volgens de cijfers"),
        ("sv", "De senaste mätningarna visar att kvarnen är omtyckt.", "De senaste mätningarna visar"),
        ("sv", "Enligt siffrorna lönar sig kvarnen.", "Enligt siffrorna"),
        ("tr", "Rakamlara göre değirmen kâr ediyor.", "Rakamlara göre"),
    ],
)
def test_is_any_work(language: str, text: str, said: str) -> None:
    assert _told(language, text) == [said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die jüngsten Umfragen des Instituts Vega zeigen, dass die Mühle beliebt ist."),
        ("es", "Según las cifras del ministerio, el molino es rentable."),
        ("fr", "Les chiffres montrent que le moulin plaît."),
        ("it", "Secondo i dati dell'istituto il mulino piace."),
        ("sv", "Siffrorna visar att kvarnen lönar sig."),
        ("nl", "De peilingen tonen dat de molen geliefd is."),
        ("nl", "Volgens de cijfers van het ministerie loont de molen."),
        ("sv", "Enligt siffrorna från departementet lönar sig kvarnen."),
        ("es", "Según los datos recogidos en la plaza, el molino gusta."),
    ],
)
def test_leads_back_or_has_a_maker(language: str, text: str) -> None:
    assert _told(language, text) == []
