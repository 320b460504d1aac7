"""Works that an author lists under a head that pages have over other articles (BLP401, BLP407)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.api import Example
from tests.found import found_in

_TEXTS = {
    "fr": "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.",
    "de": "Der Rat schloss am Montag die Brücke für ein Jahr, und niemand im Saal war dagegen, sagte die Wirtin.",
    "it": "Il consiglio ha chiuso lunedì il ponte per un anno, e nessuno in sala si è opposto alla proposta.",
    "en": "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
}


@pytest.mark.parametrize(
    ("language", "head", "entries", "told"),
    [
        ("fr", "Pour aller plus loin :", "Les ponts de bois, Jean Morel, éditions du Quai, 2019.", False),
        ("fr", "Pour aller plus loin :", "« L’eau et la pierre », revue Rives, n° 12.", False),
        ("de", "Zum Weiterlesen:", "Jan Moor: Brücken aus Holz. Kai-Verlag, Holm 2019.", False),
        ("it", "Per approfondire:", "Gianni Mori, I ponti di legno (2019)", False),
        ("fr", "Pour aller plus loin :", "Le moulin rouvre ses portes\nLe bac ne passe plus le dimanche", True),
        ("fr", "Pour aller plus loin :", "Le moulin rouvre ses portes, 12 mai 2024\nLe bac ne passe plus", True),
        ("de", "Zum Weiterlesen:", "Fähre: was sich ändert in Holm 2024\nDie Mühle öffnet wieder", True),
        ("it", "Per approfondire:", "Il mulino riapre\nGianni Mori, I ponti (2019)\nIl traghetto si ferma", True),
        ("fr", "Pour aller plus loin :", '<a href="/moulin">Le moulin rouvre (2024)</a>', True),
    ],
)
def test_books_are_no_other_articles(language: str, head: str, entries: str, *, told: bool) -> None:
    lines = "".join(f"<p>{line}</p>\n" for line in (_TEXTS[language], head, *entries.split("\n")))
    text = Example(f'<html lang="{language}"><body>{lines}</body></html>', media_type="text/html")
    found = [*found_in(related_posts, text), *found_in(read_more, text)]
    assert bool(found) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Siehe auch: Jan Moor: Brücken aus Holz und Stein im Norden des Landes. Mit einem Vorwort von Ines Roth und Karten aller Fähren. Kai-Verlag, Holm 2019.", False),
        ("Siehe auch: Die Fähre fährt wieder, und was sich sonst noch im Jahr 2024 in Holm und am Hafen alles ändert für alle, die dort wohnen", True),
    ],
)  # fmt: skip
def test_a_book_may_stand_in_the_line(line: str, *, told: bool) -> None:
    text = Example(f'<html lang="de"><body><p>{_TEXTS["de"]}</p><p>{line}</p></body></html>', media_type="text/html")
    assert bool(found_in(related_posts, text)) is told
