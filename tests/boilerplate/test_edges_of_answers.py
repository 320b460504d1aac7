"""The first and the last sentence of an answer that an assistant gave, told from those of people who write of themselves."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue

from tests.found import severities_of

_OF_ASSISTANTS = [
    "Great question! Oak lasts longest under water, since no air gets to it. A pier of pine is gone in ten years.",
    "Great question! Oak lasts longest under water. In the US a pier of pine is gone in ten years.",
    "Das ist eine gute Frage! Eiche hält unter Wasser am längsten, weil keine Luft an das Holz kommt. Kiefer fault in zehn Jahren.",
    "Bonne question ! Le chêne dure le plus longtemps sous l’eau, car l’air n’y parvient pas. Un quai en pin a besoin de soin, et sa durée est courte.",
    "El roble dura más bajo el agua, porque el aire no llega a la madera. El pino se pudre en diez años. Espero que esto te ayude.",
    "La quercia dura di più sotto l’acqua, perché l’aria non arriva al legno. Il pino marcisce in dieci anni. Spero che questo ti sia utile.",
    "O carvalho dura mais debaixo de água, porque o ar não chega à madeira. O pinho apodrece em dez anos. Espero que isto ajude!",
    "Dąb jest najtrwalszy pod wodą, bo do drewna nie dochodzi powietrze. Sosna gnije po dziesięciu latach. Mam nadzieję, że to pomoże.",
    "Ek håller längst under vatten, eftersom luften inte når träet. Furu ruttnar på tio år. Hoppas det hjälper!",
    "Meşe su altında en uzun dayanan ağaçtır, çünkü tahtaya hava ulaşmaz. Çam on yılda çürür. Umarım yardımcı olur.",
]
_OF_PEOPLE = [
    "Mezclo 300 gramos de harina con los huevos. La masa reposa dos horas. Espero que te sirva.",
    "He probado esta receta muchas veces con harina de centeno. La masa sube en dos horas. Espero que te sirva.",
    "Hicimos este viaje en mayo con los niños. El tren sale a las nueve de la estación. Espero que esto os ayude.",
    "Ho fatto questa torta tante volte con la farina di segale. La pasta cresce in due ore. Spero che questo sia utile.",
    "Piekłem to ciasto wiele razy z mąki żytniej. Ciasto rośnie dwie godziny. Mam nadzieję, że to pomoże.",
    "Fiz este bolo muitas vezes com farinha de centeio. A massa cresce em duas horas. Espero que isto ajude.",
    "Bu keki çok kez yaptım, hep çavdar unuyla. Hamur iki saatte kabarır. Umarım işine yarar.",
    "Great question! We built the pier of oak in 2011. It has stood since then, and the ice has not moved it.",
    "Good question! At Lund Boats the planks are tested for a year. Then they go to our yard. Call us.",
    "Bonne question ! Nous avons construit notre quai en chêne. Il tient depuis douze ans.",
    "Gute Frage! Wir haben unseren Steg aus Eiche gebaut. Er steht seit zwölf Jahren.",
    "Hej alla! Här kommer listan över båtarna. Den gäller från maj och hänger vid bryggan. Hoppas det hjälper!",
    "Hallo zusammen! Hier ist die Liste der Boote. Sie gilt ab Mai und hängt am Steg. Ich hoffe, das hilft euch weiter.",
    "Good question! That was what the mayor, Ben Ode, said when the pier came up. The council moved on to the ferry.",
    "Goede vraag! Dat zei de burgemeester, Ben Ode, toen het over de steiger ging. De raad ging verder met de pont.",
    "Bra fråga! Det sa borgmästaren, Ben Ode, när bryggan kom på tal. Rådet gick vidare till färjan.",
]


@pytest.mark.parametrize("text", _OF_ASSISTANTS)
def test_the_edge_of_an_answer_is_told(text: str) -> None:
    assert severities_of(assistant_residue, text) == ["warning"]


@pytest.mark.parametrize("text", _OF_PEOPLE)
def test_people_who_speak_of_themselves_are_not(text: str) -> None:
    assert severities_of(assistant_residue, text) == []
