"""Calls to subscribe by e-mail in other languages than English (BLP403)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt

from tests.found import excerpts

_TEXTS = {
    "nl": "De brug is dicht en de gemeente weet niet wanneer zij weer open gaat voor het verkeer.",
    "de": "Die Brücke ist zu und die Stadt weiß nicht, wann sie für alle wieder geöffnet wird.",
    "fr": "Le pont est fermé et la mairie ne sait pas quand il ouvrira pour tout le monde.",
    "es": "El puente está cerrado y nadie sabe en el ayuntamiento cuándo se abrirá para todos.",
    "sv": "Bron är stängd och kommunen vet inte när den öppnas igen för alla som bor här.",
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "[Over de brug](https://havenblad.nl/brug) - [Abonneren per email (dagelijks)](https://eepurl.com/abc)"),
        ("de", "[Diesen Blog per E-Mail abonnieren](https://eepurl.com/abc)"),
        ("fr", "[S’abonner par e-mail](https://eepurl.com/abc)"),
        ("es", "[Suscríbete por correo electrónico](https://eepurl.com/abc)"),
        ("sv", "[Prenumerera via e-post](https://eepurl.com/abc)"),
    ],
)
def test_a_call_to_subscribe_by_mail(language: str, said: str) -> None:
    assert len(excerpts(newsletter_prompt, f"{_TEXTS[language]}\n\n{said}\n")) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Je kon je in dat jaar abonneren per e-mail op het blad van de haven, schreef de gemeente later."),
        ("de", "Der Rat kann per E-Mail abonnieren, was die Häfen melden, und tut das seit Mai."),
        ("fr", "On pouvait déjà s’abonner par e-mail au journal du port, écrit la mairie dans sa lettre."),
    ],
)
def test_a_sentence_tells_of_it(language: str, said: str) -> None:
    assert excerpts(newsletter_prompt, f"{_TEXTS[language]}\n\n{said}\n") == []
