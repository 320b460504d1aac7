"""What a closure or a ban did to a place, as a claim of its own (CIT302), in other languages than English; and the hemisphere of which something is the most."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.uncited_claim import uncited_claim

from tests.found import severities_of

ROADS = {
    "en": "The road to the mill has been closed since the storm, and the inn is full. ",
    "de": "Die Straße zur Mühle ist seit dem Sturm gesperrt, und das Gasthaus ist voll. ",
    "fr": "La route du moulin est fermée depuis la tempête, et l'auberge est pleine. ",
    "es": "La calle del molino está cerrada desde la tormenta, y la fonda está llena. ",
    "it": "La strada del mulino è chiusa dalla tempesta, e la locanda è piena. ",
    "pl": "Droga do młyna jest zamknięta od burzy, a karczma jest pełna ludzi. ",
    "sv": "Vägen till kvarnen har varit stängd sedan stormen, och värdshuset är fullt. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lake Moss is the deepest lake in the southern hemisphere."),
        ("de", "Die Stilllegung der Bahn hat das ganze Tal entvölkert."),
        ("fr", "L'ouverture de la rocade a ruiné les commerces du centre."),
        ("es", "El cierre de la mina vació los pueblos del valle."),
        ("it", "La chiusura della fabbrica ha rovinato il paese."),
        ("pl", "Likwidacja kolei wyludniła wsie w dolinie."),
        ("sv", "Nedläggningen av gruvan tömde byarna i dalen."),
    ],
)
def test_what_a_sentence_lays_to_a_cause(language: str, text: str) -> None:
    assert severities_of(uncited_claim, ROADS[language] + text) != []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Eröffnung der Halle ist für den Abend geplant, sagt das Plakat."),
        ("fr", "L'ouverture de la porte, dit-elle, a vidé son sac."),
        ("es", "El cierre de la puerta no arruinó la fiesta."),
        ("it", "La chiusura della borsa è di ottone e cuoio."),
        ("sv", "Förbudet står på en skylt vid kvarnen."),
    ],
)
def test_what_tells_of_no_effect(language: str, text: str) -> None:
    assert severities_of(uncited_claim, ROADS[language] + text) == []
