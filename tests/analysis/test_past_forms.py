"""What tells in other languages than English that something has happened."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.analysis.register import share_of_past
from provenance.api import Example
from provenance.testing import document
from tests.dates.common import one
from tests.found import found_in

TOLD = {
    "de": "Der Rat hat die Brücke am Abend gesperrt. Die Bürgermeisterin sagte, das Wehr sei alt. Ein Boot wurde an das Ufer gezogen.",
    "es": "El consejo cerró el puente por la noche. La alcaldesa ha pedido un informe. Los vecinos sacaron un barco del río.",
    "fr": "Le conseil a fermé le pont dans la soirée. La maire avait demandé un rapport. Les voisins ont tiré un bateau de la rivière.",
    "it": "Il consiglio ha chiuso il ponte in serata. La sindaca aveva chiesto un rapporto. I vicini tiravano una barca dal fiume.",
    "pt": "O conselho fechou o ponte à noite. A prefeita tinha pedido um relatório. Os vizinhos tiraram um barco do rio.",
    "nl": "De raad heeft de brug die avond gesloten. De burgemeester had een rapport gevraagd. Een boot werd op de oever getrokken.",
}
STANDING = {
    "de": "Wir bauen Brücken und Wehre aus Holz. Die Werkstatt liegt am Ufer und ist jeden Tag offen. Wer Fragen hat, ruft uns an.",
    "es": "Construimos puentes y presas de madera. El taller está junto al río y abre todos los días. Quien tenga preguntas puede llamarnos.",
    "fr": "Nous construisons des ponts et des barrages en bois. L'atelier se trouve au bord de la rivière et ouvre tous les jours. Appelez-nous.",
    "it": "Costruiamo ponti e dighe di legno. La bottega si trova sul fiume e apre tutti i giorni. Chi ha domande può chiamarci.",
    "pt": "Construímos pontes e barragens de madeira. A oficina fica junto ao rio e abre todos os dias. Quem tem perguntas pode ligar.",
    "nl": "Wij bouwen bruggen en stuwen van hout. De werkplaats ligt aan de oever en is elke dag open. Wie vragen heeft, belt ons.",
}


def page(code: str, words: str) -> str:
    return f'<!doctype html><html lang="{code}"><head><title>Brug</title></head><body><h1>Brug</h1><p>{words * 3}</p></body></html>'


@pytest.mark.parametrize("code", sorted(TOLD))
def test_sentences_that_tell_of_the_past_are_counted(code: str) -> None:
    told = document(page(code, TOLD[code] + " "), media_type="text/html")
    standing = document(page(code, STANDING[code] + " "), media_type="text/html")
    assert share_of_past(told, 1) == 1
    assert share_of_past(standing, 1) == 0


@pytest.mark.parametrize("code", sorted(TOLD))
def test_a_text_that_tells_of_no_events_needs_no_day(code: str) -> None:
    found = [
        one(found_in(missing_date, Example(" ".join([words[code]] * 3), media_type="text/plain"))).severity
        for words in (TOLD, STANDING)
    ]
    assert found == ["error", "info"]
