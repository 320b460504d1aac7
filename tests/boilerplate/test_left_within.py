"""What a template or a draft left within a sentence, in several languages."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

_LEFT = [
    "The mill is old. Sample text. Tap to edit. It grinds rye.",
    "Le moulin est vieux. Ici figurera la description de la roue. Il moud le seigle.",
    "Die Mühle ist alt. Hier kommt der kurze Text zum Rad. Sie mahlt Roggen.",
    "Il mulino è vecchio. Qui andrà la descrizione della ruota. Macina segale.",
    "Młyn jest stary. Tutaj będzie opis koła. Miele żyto.",
    "De molen is oud. [LET OP: foto vervangen] Hij maalt rogge.",
    "O moinho é antigo. (ATENÇÃO: conferir o ano da roda) Mói centeio.",
    "Jag, ...................., lånar nyckeln till kvarnen i maj 2024.",
    "Je soussignée ______________ garde la clé du moulin jusqu’en mai.",
    "Ben, muhtar (Ad Soyad: ..............), değirmenin anahtarını mayısta aldım.",
    "Señora {apellido_cliente}, la harina está en el molino desde el martes.",
    "The miller was asked by letter. Present: Ana Cruz, SURNAME, SURNAME. It rained.",
    "Monday: 9:00 – 17:00\n\nSunday: 00:00 – 00:00\n\nThe mill is behind the church.",
    "Das Mühlenfest findet am TT.MM.JJJJ im Hof statt.",
    "About the miller: Add a short biography of the speaker. She grinds rye.",
]
_MEANT = [
    "The mill is old. A sample text hangs at the door, and to edit it one needs a ladder.",
    "Hier kommt der Text der Hymne, wie ihn die Müllerin 1904 schrieb und in der Kirche von Hellwege las.",
    "Nota: el molino cambia de foto en mayo, y la entrada es libre.",
    "I ..... do not know, she said, and he ....... laughed.",
    "Name ............... 4\n\nAddress ............... 5\n\nThe mill ............... 6",
    "Signature ____________ (Date)",
    "The lamp is found at /lamps/{lamp_name}/light, and goes out at nine.",
    "NAME, NAME AND AGAIN NAME: THE MILL HAS LOST ITS SIGN",
    "The shop is open 00:00 – 00:00, all day and all night.",
    "Ein Datum hat das Format TT.MM.JJJJ, und der Monat steht in der Mitte.",
    "(Note: check the date on your ticket before you board.)",
]


@pytest.mark.parametrize("text", _LEFT)
def test_what_was_left_within_a_sentence_is_told(text: str) -> None:
    assert severities_of(template_placeholder, text, "text/plain") == ["warning"]


@pytest.mark.parametrize("text", _MEANT)
def test_what_an_author_says_is_not(text: str) -> None:
    assert "warning" not in severities_of(template_placeholder, text, "text/plain")


def test_a_form_is_filled_in_by_whoever_has_it() -> None:
    form = "I, .........., of .........., lend .......... the key until .......... and sign."
    assert severities_of(template_placeholder, form, "text/plain") == ["info"]
