"""Causes, comparisons, proofs and laws without a figure, in the languages that are read by rules."""

from __future__ import annotations

import pytest

from provenance.analysis import claims
from provenance.testing import document


def words_of(text: str) -> list[tuple[str, ...]]:
    made = document(text)
    return [(*one.cues, made.slice(one.words)) for one in claims(made) if one.words is not None and not one.supported]


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        # the first or the most of all of a land, also of what a text calls its own
        ("Die Seilbahn ist die steilste ihrer Art in ganz Europa.", "superlative", "steilste ihrer Art in ganz Europa"),
        ("Notre phare est le plus haut de toute la France.", "superlative", "plus haut de toute la France"),
        ("Nuestro faro es el más alto de todo el país.", "superlative", "más alto de todo el país"),
        ("Il nostro faro è il più alto di tutta Italia.", "superlative", "più alto di tutta Italia"),
        ("O mel da serra é o melhor do mundo.", "superlative", "melhor do mundo"),
        ("Onze molen is de hoogste van heel België.", "superlative", "hoogste van heel België"),
        ("Jaskinia jest najgłębsza w całej Polsce.", "superlative", "najgłębsza w całej Polsce"),
        ("Vår fyr är den högsta i hela Norden.", "superlative", "högsta i hela Norden"),
        ("Bizim kalemiz Avrupa'nın en eski kalesidir.", "superlative", "Avrupa'nın en"),
        # the main cause
        ("Feuchte Keller sind die häufigste Ursache von Schimmel.", "cause", "häufigste Ursache"),
        ("La solitude est la principale cause de décès chez les veufs.", "cause", "principale cause de"),
        ("La soledad es la principal causa de muerte entre los viudos.", "cause", "principal causa de"),
        ("I pesticidi sono la vera causa della scomparsa delle api.", "cause", "vera causa della"),
        ("Os ecrãs são o principal motivo do mau sono dos jovens.", "cause", "principal motivo do"),
        ("Schermen zijn de belangrijkste oorzaak van slecht slapen.", "cause", "belangrijkste oorzaak van"),
        ("Pestycydy są głównym powodem wymierania pszczół.", "cause", "głównym powodem"),
        ("Skärmar är den främsta orsaken till dålig sömn.", "cause", "främsta orsaken till"),
        ("Yalnızlık erken ölümlerin başlıca sebebidir.", "cause", "başlıca sebebidir"),
        ("Ingwer lindert Gelenkschmerzen und Husten.", "cause", "lindert Gelenkschmerzen"),
        ("Les bains froids préviennent les rhumes.", "cause", "préviennent les rhumes"),
        # what no place has so much of
        ("Keine Stadt in Europa hat so viele Brücken.", "comparison", "Keine Stadt in Europa hat so viele"),
        ("Aucun village n'a donné autant de marins que le nôtre.", "comparison", "Aucun village n'a donné autant"),
        ("Geen dorp heeft zoveel schippers als het onze.", "comparison", "Geen dorp heeft zoveel"),
        ("Żadne miasto nie ma tylu mostów co nasze.", "comparison", "Żadne miasto nie ma tylu"),
        ("Ingenstans i Europa finns det så många storkar.", "comparison", "Ingenstans i Europa finns det så många"),
        # what is proven
        ("Está demostrado que cantar en un coro baja la tensión.", "proof", "Está demostrado que"),
        ("Il est prouvé que chanter fait baisser la tension.", "proof", "Il est prouvé que"),
        ("Singen im Chor senkt nachweislich die Anspannung.", "proof", "nachweislich"),
        # a law without its name
        ("La legge vieta ormai di staccare l'acqua a una famiglia.", "law", "La legge vieta"),
        ("De wet verbiedt tegenwoordig om een gezin af te sluiten.", "law", "De wet verbiedt"),
    ],
)
def test_what_a_text_asserts_by_itself(text: str, cue: str, words: str) -> None:
    assert words_of(text) == [(cue, words)]


@pytest.mark.parametrize(
    "text",
    [
        # denied, asked, of the writer's own life, or of what was told before
        "El aire no es la principal causa del moho en la casa.",
        "Le bruit n'est pas la principale cause de sa fatigue.",
        "Es ist nicht erwiesen, dass Pflanzen Musik hören.",
        "No está demostrado que las plantas oigan música.",
        "No existe cura para la migraña en ningún libro.",
        "Das ist der Hauptgrund für den Umzug der Familie.",
        "Meine Oma ist die beste der Welt und backt.",
        "Wir haben die beste Oma der ganzen Welt.",
        "È vero che il tè guarisce i reumatismi?",
        # no other guest, who is of no comparison; nobody who is counted
        "Kein anderer Gast hat heute das blaue Zimmer verlangt.",
        "Aucun autre client n'a demandé la chambre bleue.",
        "In keiner Stadt war sie so gern.",
        # praise of one among many, and all of a day
        "Fue el mejor portero del mundo aquella noche.",
        "La foire fut la plus longue de toute la semaine.",
        # a law by its number, and one that the text speaks of
        "La ley 39/2015 obliga a responder en tres meses.",
        "El Congreso debate el proyecto de ley. La ley prohíbe desahuciar en invierno.",
        # somebody says so
        "Laut Umweltbundesamt ist Feuchtigkeit die häufigste Ursache von Schimmel.",
        "Según la Aemet, la humedad es la principal causa del moho.",
    ],
)
def test_what_is_no_such_assertion(text: str) -> None:
    assert words_of(text) == []
