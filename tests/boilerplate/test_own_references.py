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
        ("fr", "Pour aller plus loin :", '<a href="/moulin">Jean Morel, Le moulin rouvre (2024)</a>', True),
        (
            "de",
            "Zum Weiterlesen:",
            "Moor, J. (2019). Bridges of wood. Quay Press.\nRoth, I.: Weirs, Holm Press, 2020, pp. 3-5",
            False,
        ),
        ("en", "Related articles", "Jan Moor, Bridges of wood (2019)\nIda Roth, Weirs (2020)", True),
        (
            "en",
            "Related articles",
            "Best kettles (2024)\nWho won the regatta, and who lost, 2023\nTen weirs to see (2022)",
            True,
        ),
        ("de", "Zum Weiterlesen:", "Haushalt, 2024\nKahn Nr. 3 gesunken\nSteg S. 5", True),
        ("de", "Zum Weiterlesen:", "Die Mühle, geschlossen, 2019\nDas Wehr: wer zahlt (2021)", True),
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
        ("Siehe auch: Ines Roth, Wirtin in Holm: wie der Steg, zu seit 2019, aufging in (2020)", True),
        ("Siehe auch: Jan Moor: Der Kahn ist weg, Holm (2019)", True),
    ],
)  # fmt: skip
def test_a_book_may_stand_in_the_line(line: str, *, told: bool) -> None:
    text = Example(f'<html lang="de"><body><p>{_TEXTS["de"]}</p><p>{line}</p></body></html>', media_type="text/html")
    assert bool(found_in(related_posts, text)) is told


@pytest.mark.parametrize(
    ("own", "links", "told"),
    [
        ("https://www.quay-news.org/a", ("https://moor.net/bridges", "https://roth.net/weirs"), False),
        ("https://www.quay-news.org/a", ("https://quay-news.org/b", "https://roth.net/weirs"), True),
        ("https://www.quay-news.org/a", ("https://blog.quay-news.org/b", "https://roth.net/weirs"), True),
        ("", ("https://quay-news.org/b", "https://quay-news.org/c"), True),
        ("", ("https://doi.org/10.1000/182", "https://doi.org/10.1000/183"), False),
    ],
)
def test_a_work_does_not_lead_to_the_same_site(own: str, links: tuple[str, str], *, told: bool) -> None:
    works = ("Jan Moor, Bridges of wood (2019)", "Ida Roth, Weirs (2020)")
    entries = "".join(f'<li><a href="{link}">{work}</a></li>' for link, work in zip(links, works, strict=True))
    head = f'<head><link rel="canonical" href="{own}"></head>' if own else ""
    page = f'<html lang="de">{head}<body><p>{_TEXTS["de"]}</p><p>Zum Weiterlesen:</p><ul>{entries}</ul></body></html>'
    text = Example(page, media_type="text/html")
    found = [*found_in(related_posts, text), *found_in(read_more, text)]
    assert bool(found) is told
