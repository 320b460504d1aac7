"""The line with which feeds of blogs end, and in which the title and the site of a text stand (BLP408)."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "fr": "Le conseil de Leeds a voté lundi la fermeture du vieux pont, a dit la maire, et personne ne s’y est opposé.",
    "de": "Der Rat von Leeds stimmte am Montag für die Sperrung der alten Brücke, sagte die Bürgermeisterin.",
    "es": "El concejo de Leeds votó el lunes cerrar el viejo puente, dijo la alcaldesa, y nadie se opuso.",
    "pt": "O conselho de Leeds votou na segunda-feira o fechamento da ponte velha, disse a prefeita.",
    "nl": "De raad van Leeds stemde maandag voor de sluiting van de oude brug, zei de burgemeester.",
    "sv": "Rådet i Leeds röstade i måndags för att stänga den gamla bron, sade borgmästaren, och ingen var emot.",
}


def _told(language: str, line: str) -> list[str]:
    text = f"{PROSE[language]} {PROSE[language]}\n\n{PROSE[language]}\n\n{line}"
    return [found.excerpt or "" for found in check(text, select=["BLP408"]).findings]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "L’article Le bac reprend en mai est apparu en premier sur Le Moulin."),
        ("de", "Der Beitrag Die Fähre fährt wieder erschien zuerst auf Moorblatt."),
        ("es", "La entrada El bote vuelve en mayo apareció primero en El Molino."),
        ("pt", "O post A balsa volta em maio apareceu primeiro em O Moinho."),
        ("nl", "Het bericht De pont vaart weer verscheen eerst op De Molen."),
        ("sv", "Inlägget Färjan går igen dök först upp på Kvarnen."),
    ],
)
def test_a_feed_says_where_a_text_came_out_first(language: str, line: str) -> None:
    assert _told(language, line) == [line]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Cet article est apparu en premier sur Le Moulin."),
        ("fr", "L'article de loi est apparu en premier sur une liste de réformes, a dit la maire, et personne ne l'a lu."),
        ("de", "Dieser Beitrag erschien zuerst auf Moorblatt."),
        ("es", "La entrada del puente apareció primero en los planos de 1921, dijo la alcaldesa, y nadie la había visto."),
    ],
)  # fmt: skip
def test_a_credit_and_a_sentence_are_none(language: str, line: str) -> None:
    assert not _told(language, line)
