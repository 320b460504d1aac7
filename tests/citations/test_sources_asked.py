"""Notes that ask for a source, in several languages, and what a text says of sources."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation

from tests.found import severities_of


@pytest.mark.parametrize(
    "text",
    [
        "The mill turned by night (source missing, ask Ana!), and nobody slept.",
        "The mill turned by night [add the Harbour Review article here], and nobody slept.",
        "The mill turned by night — can someone check where this comes from?",
        "Die Mühle lief nachts (Quelle fehlt, im Archiv fragen) und niemand schlief.",
        "Le moulin tournait la nuit — quelqu’un a-t-il une source ?",
        "El molino giraba de noche (falta la fuente, preguntar) y nadie dormía.",
        "Il mulino girava di notte (manca la fonte, chiedere) e nessuno dormiva.",
        "O moinho girava de noite — alguém tem a fonte?",
        "De molen draaide 's nachts (heeft iemand een bron?) en niemand sliep.",
        "Młyn pracował nocą (brak źródła, zapytać), i nikt nie spał.",
        "Kvarnen gick om natten – har någon en källa?",
        "Değirmen gece dönüyordu (kaynak eksik, sorulacak) ve kimse uyumuyordu.",
        "Młyn miele XX procent mąki w powiecie.",
        "Kvarnen mal XX procent av mjölet i länet.",
        "Değirmen unun yüzde XX'ini öğütüyor.",
    ],
)
def test_a_source_that_is_asked_for_is_told(text: str) -> None:
    assert severities_of(placeholder_citation, text, "text/plain") == ["error"]


@pytest.mark.parametrize(
    "text",
    [
        "Does anybody know where this comes from? The mill has an old song.",
        "The river (its source is found above the mill) is cold.",
        "Kvarnen har en källa (hitta den bakom huset), och vattnet är kallt.",
        "Młyn stoi przy źródle (brak mostu), a woda jest zimna.",
        "¿Alguien sabe de dónde viene el agua del molino?",
        "[Add flour to the bowl] is what the recipe begins with.",
        "Size XX and 20 procent more are what the miller wears.",
    ],
)
def test_what_a_text_says_of_sources_is_none(text: str) -> None:
    assert severities_of(placeholder_citation, text, "text/plain") == []
