"""The links to the posts before and behind one, and the list of related ones, as blogs have them in several languages."""

from __future__ import annotations

import pytest

from provenance.analysis.content import content
from provenance.testing import document

_TEXTS = {
    "it": (
        "Il traghetto ha lasciato il vecchio porto alle nove con sessanta persone a bordo, ha scritto il capitano nel diario di quel giorno.",
        "Anna ha tenuto asciutte le corde, e la lampada è stata accesa alle cinque.",
    ),
    "pl": (
        "Prom opuścił stary port o dziewiątej z sześćdziesięcioma osobami na pokładzie, zapisał kapitan w dzienniku tego dnia.",
        "Anna trzymała liny w suchym miejscu, a lampę zapalono o piątej.",
    ),
    "de": (
        "Die Fähre verließ den alten Hafen um neun mit sechzig Leuten an Bord, schrieb der Kapitän an diesem Tag in sein Buch.",
        "Anna hielt die Seile trocken, und die Lampe wurde um fünf angezündet.",
    ),
    "ru": (
        "Паром вышел из старого порта в девять часов с шестьюдесятью людьми на борту, записал капитан в журнале того дня.",
        "Анна держала канаты сухими, а лампу зажгли в пять часов.",
    ),
    "fi": (
        "Lautta lähti vanhasta satamasta yhdeksältä kuusikymmentä ihmistä kyydissä, kapteeni kirjoitti sen päivän kirjaan.",
        "Anna piti köydet kuivina, ja lamppu sytytettiin viideltä.",
    ),
}


def _left(code: str, line: str) -> list[tuple[str, str]]:
    above, below = _TEXTS[code]
    read = document(f"{above}\n\n{below}\n\n{line}\n")
    return [(part.kind, read.slice(part.span)) for part in content(read).boilerplate]


@pytest.mark.parametrize(
    ("code", "kind", "line"),
    [
        ("it", "navigation", "Articolo precedente: L'ultima lampada del porto"),
        ("it", "navigation", "Navigazione articoli\n\nPrecedente Articolo precedente: L'ultima lampada"),
        ("pl", "navigation", "Poprzedni wpis: Ostatnia lampa w porcie"),
        ("pl", "related", "Powiązane posty:\n- Ostatnia lampa w porcie\n- Dlaczego latarnik śpi w dzień"),
        ("de", "navigation", "Vorheriger Beitrag: Die letzte Lampe am Hafen"),
        ("de", "navigation", "Beitragsnavigation"),
        ("ru", "navigation", "Предыдущая запись: Последняя лампа порта"),
        ("fi", "navigation", "Edellinen artikkeli: Sataman viimeinen lamppu"),
    ],
)
def test_turns_of_a_blog(code: str, kind: str, line: str) -> None:
    assert _left(code, line) == [(kind, line)]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("it", "L'articolo precedente parlava dell'ultima lampada del porto."),
        ("it", "Nel post precedente Anna ha scritto del molo: era vecchio."),
        ("pl", "Poprzedni wpis był krótszy, a następny będzie o porcie."),
        ("pl", "Inne posty na straży miały po dwie lampy."),
        ("de", "Der nächste Artikel handelt von der letzten Lampe am Hafen."),
        ("de", "Vorheriger Beitrag und nächster Artikel hatten denselben Schreiber."),
        ("ru", "Предыдущая запись в журнале была короче, а следующая статья будет длиннее."),
        ("fi", "Edellinen artikkeli kertoi sataman viimeisestä lampusta."),
    ],
)
def test_what_authors_say_of_other_posts(code: str, line: str) -> None:
    assert _left(code, line) == []
