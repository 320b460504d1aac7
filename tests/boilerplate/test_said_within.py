"""What players and walls say within a paragraph, in several languages, and what the same words say of the world."""

from __future__ import annotations

import pytest

from provenance.analysis.content import content
from provenance.testing import document

_ABOVE = "The ferry left the old harbour at nine with sixty people on board, the captain noted in the log of that day."
_BELOW = "Ana Cruz kept the ropes dry."
_SCRIPTS = [
    "To explore the timeline, turn off your ad blocker and reload this page.",
    "We could not load the poll. Please refresh and try again later.",
    "If you don't see the gallery, try another browser.",
    "Our map requires JavaScript.",
    "Um das Diagramm zu sehen, akzeptieren Sie bitte Cookies von Drittanbietern.",
    "Falls du die Grafik nicht siehst, lade die Seite neu.",
    "Si vous ne voyez pas la carte, rechargez la page.",
    "La vidéo n’a pas pu être chargée. Réessayez plus tard.",
    "Para ver la infografía debes desactivar el bloqueador de publicidad.",
    "No hemos podido cargar el mapa. Vuelve a intentarlo en unos minutos.",
    "Se non vedi la mappa, ricarica la pagina.",
    "Se você não está vendo o mapa, clique aqui.",
    "De video kan niet worden geladen. Probeer het later opnieuw.",
    "Aby obejrzeć mapę, włącz JavaScript w przeglądarce.",
    "Det gick inte att ladda kartan. Försök igen.",
    "Haritayı göremiyorsanız sayfayı yenileyin.",
]
_WALLS = [
    "The remainder of this column is open to our patrons alone.",
    "To keep reading, start a free trial.",
    "Der Rest des Interviews ist unseren Mitgliedern vorbehalten.",
    "Um weiterzulesen, registrieren Sie sich kostenlos.",
    "Le reste du reportage est réservé aux abonnés.",
    "Para seguir leyendo, suscríbete desde un euro.",
    "Il seguito dell'inchiesta è per gli abbonati.",
    "A íntegra da entrevista está disponível para assinantes.",
    "Het vervolg van dit verhaal lees je met een proefabonnement.",
    "Pełna wersja wywiadu jest dostępna dla prenumeratorów.",
    "Resten av reportaget är för dig som är prenumerant.",
    "Röportajın devamı sadece üyelerimize açıktır.",
]
_TOLD = [
    "The video could not be shown in court, and the map was lost.",
    "To see the map one climbs to the loft, where the captain kept it.",
    "The rest of the story is known to members of the crew, who were there.",
    "Die Karte konnte im Gericht nicht gezeigt werden, sagte der Richter.",
    "Pour voir la carte, il faut monter au grenier du port.",
    "Para ver el mapa hay que subir al desván del puerto.",
    "Her browser does the rest, and the map is drawn in a minute.",
    "The full interview was read by members of the club in 1932.",
    "Los socios leyeron el resto de la historia en la sala del puerto.",
]


def _left(text: str) -> list[tuple[str, str]]:
    read = document(text)
    return [(part.kind, read.slice(part.span)) for part in content(read).boilerplate]


@pytest.mark.parametrize("said", _SCRIPTS)
def test_what_a_script_says_is_told_to_its_stop(said: str) -> None:
    assert _left(f"{_ABOVE} {said} {_BELOW}") == [("script", said)]


@pytest.mark.parametrize("said", _WALLS)
def test_what_a_wall_says_is_told_to_its_stop(said: str) -> None:
    assert _left(f"{_ABOVE} {said} {_BELOW}") == [("readmore", said)]


@pytest.mark.parametrize(
    "end",
    ["… Read more »", "… (weiterlesen)", "(…) Lire la suite", "... [Seguir leyendo]", "[…] Läs mer", "… devamını oku"],
)
def test_a_prompt_behind_a_cut_is_told_with_it(end: str) -> None:
    assert _left(f"{_ABOVE} Two of the sixty swam to the shore and{' ' if end[0] in '([' else ''}{end}") == [
        ("readmore", end)
    ]


@pytest.mark.parametrize("said", _TOLD)
def test_what_a_text_tells_is_its_own(said: str) -> None:
    assert _left(f"{_ABOVE} {said} {_BELOW}") == []


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("readmore", "Continued on page B6"),
        ("readmore", "Weiter auf Seite 12"),
        ("readmore", "Continúa en la página 3"),
        ("readmore", "Dokończenie na str. 5"),
        ("script", "Loading poll…"),
        ("script", "Karte wird geladen …"),
        ("script", "Kartan laddas…"),
        ("script", "Ce contenu est hébergé par un tiers."),
        ("assistant", "Would you like me to shorten the second part?"),
        ("assistant", "Souhaitez-vous que je reformule la fin du texte ?"),
    ],
)
def test_a_line_of_a_page_is_told(kind: str, said: str) -> None:
    assert [(one, words.strip()) for one, words in _left(f"{_ABOVE}\n\n{said}\n\n{_BELOW}\n")] == [(kind, said)]


@pytest.mark.parametrize(
    "said",
    [
        "See page 4 for the log, and page 6 for the map.",
        "Loading the ferry took an hour.",
        "Here is the revised plan of the pier, which the town has kept.",
    ],
)
def test_a_line_of_an_author_is_not(said: str) -> None:
    assert _left(f"{_ABOVE}\n\n{said}\n\n{_BELOW}\n") == []
