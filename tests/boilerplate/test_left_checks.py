"""BLP410: what a writer still has to look up, noted in brackets in words of a kind."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example
from provenance.testing import find

_FRAME = {
    "en": "The council has looked after the old bridge since it was built, and nobody has asked it to stop. {}",
    "es": "El ayuntamiento cuida el viejo puente desde que se construyó, y nadie le ha pedido que deje de hacerlo. {}",
    "fr": "La ville entretient le vieux pont depuis qu'il a été construit, et personne ne lui a demandé d'arrêter. {}",
    "de": "Die Stadt pflegt die alte Brücke, seit sie gebaut wurde, und niemand hat sie gebeten, damit aufzuhören. {}",
    "pt": "A câmara cuida da velha ponte desde que foi construída, e ninguém lhe pediu que deixasse de o fazer. {}",
    "it": "Il comune cura il vecchio ponte da quando è stato costruito, e nessuno gli ha chiesto di smettere. {}",
    "nl": "De gemeente onderhoudt de oude brug sinds die gebouwd is, en niemand heeft gevraagd daarmee op te houden. {}",
}


def _told(language: str, words: str) -> list[tuple[str, str]]:
    said = _FRAME[language].format(words)
    page = Example(f"<html lang='{language}'><p>{said}</p></html>", media_type="text/html")
    findings, problems = find(template_placeholder, page)
    assert problems == []
    return [(finding.severity, finding.excerpt) for finding in findings]


@pytest.mark.parametrize(
    ("language", "words", "note"),
    [
        ("en", "It was opened in 1911 {}.", "(verify date!!)"),
        ("en", "It was opened in 1911 {}.", "(date to be confirmed)"),
        ("en", "It has 312 lamps {}.", "(confirm with Harbour Office)"),
        ("en", "Its mason was a dancer {}.", "(??? – ask family)"),
        ("en", "Its mason was a dancer {}.", "(ask Aunt Lou??)"),
        ("en", "Its mason was born in Ghent {}.", "(or Bruges?? check!)"),
        ("en", "It won three prizes {}.", "(??? which ones)"),
        ("en", "It has 40 lamps {}.", "(get latest figure)"),
        ("es", "Tiene 312 lámparas {}.", "[dato por verificar]"),
        ("es", "El cantero nació en Gante {}.", "(¿comprobar?)"),
        ("fr", "Il a 312 lampes {}.", "[à confirmer avec la mairie]"),
        ("de", "Sie hat 312 Lampen {}.", "(Zahl prüfen!)"),
        ("de", "Sie ist 80 Meter hoch {}.", "(mit Stadtarchiv abklären)"),
        ("pt", "O índice caiu 3 pontos {}.", "(confirmar com o IBGE)"),
        ("it", "Ha richiamato 5.000 persone {}.", "[dato da verificare]"),
        ("nl", "De brug is 80 meter lang {}.", "(navragen bij gemeente)"),
    ],
)
def test_what_is_still_to_be_looked_up_is_told(language: str, words: str, note: str) -> None:
    assert _told(language, words.format(note)) == [("warning", note)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The next walk over it is in May (date to be confirmed)."),
        ("en", "The walk is 4 miles long (check with your doctor first)."),
        ("en", "The bread of 1911 is free of gluten (ask the chef)."),
        ("en", "He said so in 2004 (check against delivery)."),
        ("en", "It has 312 lamps (checked twice in 2001 by hand)."),
        ("en", "It has 312 lamps (<b>verify</b> = true)."),
        ("fr", "Le prix est de 20 euros (demander à l'accueil)."),
        ("it", "L'incontro si terrà a maggio (data da confermare)."),
        ("de", "Das Konto (verifiziert) hat 4.000 Anhänger."),
        ("pt", "A reunião será em maio (local a confirmar)."),
    ],
)
def test_what_readers_are_told_to_ask_and_what_is_announced_is_not(language: str, words: str) -> None:
    assert _told(language, words) == []
