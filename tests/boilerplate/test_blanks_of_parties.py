"""Blanks of contracts where a party is to be named."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

_PARTIES = [
    'The lease of the mill is made between the Harbour Board and ________ (the "Lessee").',
    "______ (hereinafter the “Tenant”) keeps the lamp lit until the end of May 2025.",
    "The contract is between the Harbour Board and ______, the “Carrier”, and ends in May.",
    "Der Vertrag zwischen ______ (nachfolgend „Werft“ genannt) und dem Hafenamt endet im Mai.",
    "Entre ________ (ci-après « le Locataire ») et le port, il est convenu ce qui suit.",
    "Entre ________ (en adelante, «el Arrendatario») y el puerto se acuerda lo siguiente.",
    "Tussen ________ (hierna te noemen „de Huurder”) en de haven wordt overeengekomen:",
]


@pytest.mark.parametrize("text", _PARTIES)
def test_a_party_without_a_name_is_told(text: str) -> None:
    assert severities_of(template_placeholder, text, "text/plain") == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "Name: ____________ (print)",
        "The word ____ (a noun) is missing in the second line of the poem.",
        'The lease is made between the Harbour Board and Ana Cruz (the "Lessee").',
        "Signature ____________ (Date)",
    ],
)
def test_a_line_to_sign_is_none(text: str) -> None:
    assert severities_of(template_placeholder, text, "text/plain") == []


def test_a_form_is_filled_in_by_whoever_has_it() -> None:
    form = f"{_PARTIES[0]}\n\n" + "\n\n".join(
        f"{label}: ________" for label in ("Name", "Street", "Town", "Day", "Signature")
    )
    assert severities_of(template_placeholder, form, "text/plain") == ["info"]
