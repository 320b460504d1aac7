"""Authors by their first names, in a paragraph about them, beside signs for labels; and headings and people of a page that are no authors."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.testing import document

_TOLD = {
    "en": "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done, the city said. ",
    "es": "El puente fue cerrado el lunes después de una inspección. Se abrirá de nuevo cuando terminen las obras, dijo la ciudad. ",
    "de": "Die Brücke wurde am Montag nach einer Prüfung gesperrt. Sie wird wieder geöffnet, wenn die Arbeiten beendet sind, sagte die Stadt. ",
    "fr": "Le pont a été fermé lundi après une inspection. Il sera rouvert quand les travaux seront finis, a dit la ville. ",
    "pt": "A ponte foi fechada na segunda-feira depois de uma inspeção. Ela será aberta de novo quando as obras acabarem, disse a cidade. ",
}


def _authors(text: str, media_type: str = "text/markdown") -> list[str]:
    return [author.value for author in metadata(document(text, media_type=media_type)).authors]


@pytest.mark.parametrize(
    ("language", "line", "authors"),
    [
        ("en", "By Josh, Pony, So, and Thu Ha", ["Josh", "Pony", "So", "Thu Ha"]),
        ("en", "By Ana, Ben and Carla", ["Ana", "Ben", "Carla"]),
        ("es", "Por Ana, Lucía y Pedro Ruiz", ["Ana", "Lucía", "Pedro Ruiz"]),
        ("de", "Von Anna, Paul und Lena Vogt", ["Anna", "Paul", "Lena Vogt"]),
        ("fr", "Par Anne, Paul et Léa Roux", ["Anne", "Paul", "Léa Roux"]),
        ("en", "By Land, Sea and Air", []),
        ("en", "By Ana Cruz, Reuters, Leeds", ["Ana Cruz"]),
    ],
)
def test_a_byline_of_first_names(language: str, line: str, authors: list[str]) -> None:
    assert _authors(f"# Plan 12\n\n{line}\n\n{_TOLD[language] * 3}") == authors


@pytest.mark.parametrize(
    ("language", "line", "authors"),
    [
        ("en", "**About the Author**: Jason Edwards writes about bridges at The Harbour Blueprint (harbour.org).", ["Jason Edwards"]),
        ("en", "Author Bio: Ana Cruz covers bridges for The Lamp.", ["Ana Cruz"]),
        ("es", "**Sobre la autora:** Ana Cruz escribe sobre puentes en La Lámpara.", ["Ana Cruz"]),
        ("de", "**Über den Autor**: Paul Vogt schreibt seit zehn Jahren über Brücken.", ["Paul Vogt"]),
        ("fr", "*À propos de l’auteur : Paul Roux est journaliste à Lyon.*", ["Paul Roux"]),
        ("pt", "Sobre a autora: Ana Cruz é jornalista e escreve sobre pontes.", ["Ana Cruz"]),
        ("en", "About the bridge: Ana Cruz crossed it on Monday, and so did the mayor.", []),
    ],
)  # fmt: skip
def test_a_paragraph_about_the_author(language: str, line: str, authors: list[str]) -> None:
    told = _TOLD[language] * 3
    assert _authors(f"# 12\n\n{told}\n\n{told}\n\n{line}\n") == authors


def test_a_heading_above_a_heading_is_no_byline() -> None:
    item = "### [UN calls for a stop to attacks on drivers](https://un.org/a)\n*UN News* - Apr 18\n"
    assert _authors(f"# The Digest\n\n**Updated:** April 18, 2026\n\n## Middle East & Africa\n\n{item}\n{_TOLD['en'] * 3}") == []  # fmt: skip
    assert _authors(f"# The bridge\n\n## Ana Cruz\n\nApril 18, 2026\n\n{_TOLD['en'] * 3}") == ["Ana Cruz"]


def test_the_people_of_a_house_are_no_authors() -> None:
    people = [
        f"{name}, {post}\n\n{name} is {post.lower()} of the harbour and has a passion for bridges. {_TOLD['en']}"
        for name, post in (("Chris Chase", "Chair"), ("Sophie Hummer", "Vice Chair"), ("Carmen Moreno", "Editor"))
    ]
    assert _authors("# Board of Directors\n\n" + "\n\n".join(people)) == []


@pytest.mark.parametrize(
    ("language", "signs", "date"),
    [
        ("es", "📅 03 de febrero, 2026|⏱ 12 min de lectura|✍️ Por Ana Cruz", "2026-02-03"),
        ("de", "📅 3. Mai 2024|⏱ 12 Min. Lesezeit|✍️ Von Ana Cruz", "2024-05-03"),
        ("fr", "🗓 3 mai 2024|⏱ 12 min de lecture|✍️ Par Ana Cruz", "2024-05-03"),
        ("en", "🗓️ May 3, 2024|⏱️ 12 min read|👤 By Ana Cruz", "2024-05-03"),
    ],
)
def test_signs_for_labels(language: str, signs: str, date: str) -> None:
    spans = " ".join(f"<span>{one}</span>" for one in signs.split("|"))
    page = f"<html lang='{language}'><body><article><h1>12</h1><div>{spans}</div><p>{_TOLD[language] * 3}</p><p>{_TOLD[language] * 3}</p></article></body></html>"
    read = metadata(document(page, media_type="text/html"))
    assert [author.value for author in read.authors] == ["Ana Cruz"]
    assert read.date is not None
    assert read.date.value == date
