"""People and rooms near to what they tell of, in other languages than English (ATT102)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.api import Example
from tests.found import found_in


def _told(language: str, text: str) -> list[str]:
    page = Example(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html")
    return [one.severity for one in found_in(anonymous_source, page)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Dos personas con acceso a las cuentas afirmaron que falta dinero."),
        ("fr", "Une personne ayant accès aux comptes affirme que de l'argent manque."),
        ("it", "Una persona con accesso ai conti afferma che mancano soldi."),
        ("pt", "Uma pessoa com acesso às contas afirmou que falta dinheiro."),
        ("sv", "En person med tillgång till räkenskaperna säger att pengar saknas."),
        ("pl", "Osoba z dostępem do ksiąg powiedziała, że brakuje pieniędzy."),
        ("es", "Círculos próximos al alcalde hablan de una venta."),
        ("fr", "Des milieux proches du maire parlent d'une vente."),
        ("it", "Secondo ambienti vicini al sindaco la vendita è fatta."),
        ("es", "Lo contó un gerente con reserva de su nombre."),
        ("tr", "Belediyeden alınan bilgiye göre köprü satılacak."),
    ],
)
def test_has_no_name(language: str, text: str) -> None:
    assert _told(language, text) == ["warning"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Gli ambienti umidi sono adatti alle felci, dice Ana Cruz."),
        ("es", "Los medios hablan de una venta."),
        ("fr", "Les milieux humides abritent des fougères."),
        ("es", "Una persona con acceso a las cuentas falta en la lista."),
    ],
)
def test_is_no_source(language: str, text: str) -> None:
    assert _told(language, text) == []
