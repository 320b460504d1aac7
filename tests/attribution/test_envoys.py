"""Who speaks for a body and has no name, in other languages than English (ATT102)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.api import Example
from tests.found import found_in


def _told(language: str, text: str) -> list[tuple[str, str]]:
    page = Example(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html")
    return [(one.excerpt, one.severity) for one in found_in(anonymous_source, page)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "Representantes de la Fundación Vega dijeron que el puente caerá.", "Representantes de la Fundación Vega dijeron"),
        ("pt", "Os representantes da Fundação Vega (FV) afirmam que a ponte vai cair.", "Os representantes da Fundação Vega (FV) afirmam"),
        ("pt", "Um representante do governo disse que a ponte vai cair.", "Um representante do governo disse"),
        ("it", "I rappresentanti del comune dicono che il ponte cadrà.", "I rappresentanti del comune dicono"),
        ("fr", "Des représentants de la mairie affirment que le pont tombera.", "Des représentants de la mairie affirment"),
        ("nl", "Vertegenwoordigers van de gemeente zeggen dat de brug valt.", "Vertegenwoordigers van de gemeente zeggen"),
        ("sv", "Representanter för kommunen säger att bron faller.", "Representanter för kommunen säger"),
        ("pl", "Przedstawiciele fundacji twierdzą, że most runie.", "Przedstawiciele fundacji twierdzą"),
    ],
)  # fmt: skip
def test_whoever_speaks_for_a_body_has_no_name(language: str, text: str, said: str) -> None:
    assert (said, "info") in _told(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El representante de la Fundación Vega, Juan Pérez, dijo que el puente caerá."),
        ("es", "El representante de la fundación dijo que el puente caerá."),
        ("es", "Los representantes de la fundación llegaron en mayo."),
        ("pt", "Ana Cruz, representante da Fundação Vega, afirma que a ponte vai cair."),
        ("pt", "O filme é representante de uma geração que diz pouco."),
        ("it", "Il rappresentante del comune Luca Ferri dice che il ponte cadrà."),
        ("fr", "Le représentant de la mairie, Jean Dupont, affirme que le pont tombera."),
        ("nl", "Vertegenwoordigers van de gemeente openden de brug."),
        ("sv", "Representanten för kommunen, Anna Berg, säger att bron faller."),
        ("pl", "Przedstawiciel fundacji Jan Kowalski twierdzi, że most runie."),
    ],
)
def test_who_has_a_name_or_says_nothing(language: str, text: str) -> None:
    assert _told(language, text) == []
