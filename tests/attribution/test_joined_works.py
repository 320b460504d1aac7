"""Two words for works that are one source, and works of which a sentence says only that there are many."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of

_TOLD = {
    "en": "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "es": "El consejo votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello.",
    "fr": "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.",
    "it": "Il consiglio ha votato lunedì per chiudere il ponte per un anno, e nessuno in sala si è opposto.",
    "pt": "O conselho votou na segunda-feira para fechar a ponte por um ano, e ninguém na sala se opôs a isso.",
}


@pytest.mark.parametrize(
    ("code", "sentence", "told"),
    [
        ("es", "Estudios y revisiones indican que el sueño mejora la memoria.", ["info"]),
        ("es", "Varios estudios e informes señalan que el sueño mejora la memoria.", ["info"]),
        ("es", "El estudio y la encuesta de Ana Cruz indican que el sueño mejora la memoria.", []),
        ("fr", "Des études et des rapports montrent que le sommeil aide la mémoire.", ["info"]),
        ("it", "Studi e ricerche indicano che il sonno aiuta la memoria.", ["info"]),
        ("pt", "Estudos e pesquisas indicam que o sono ajuda a memória.", ["info"]),
        ("en", "In study after study, workers say that they sleep too little.", ["warning"]),
        ("en", "In study after study by Ana Cruz, workers say that they sleep too little.", []),
    ],
)
def test_works_that_are_not_named(code: str, sentence: str, told: list[str]) -> None:
    text = f'<html lang="{code}"><body><p>{_TOLD[code]}</p><p>{sentence}</p></body></html>'
    assert severities_of(unnamed_study, text, "text/html") == told
