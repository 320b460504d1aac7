"""What front matter says of a text, with a fence around it or without."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Source
from provenance.loaders.markdown.document import load_markdown
from tests.metadata.common import LONG, PROSE, authors_of, date_of, markdown


def test_front_matter() -> None:
    source = f"---\ntitle: Bridge\ndate: 2024-06-03 10:00:00 +0200\nauthors: [Ana Cruz, Li Wei]\n---\n\n{PROSE}\n"
    document = load_markdown(Source("a.md", "a.md", "text/markdown", source))
    assert date_of(document) == "2024-06-03T10:00:00+02:00"
    assert authors_of(document) == ["Ana Cruz", "Li Wei"]
    title = metadata(document).title
    assert title is not None
    assert (title.value, title.origin) == ("Bridge", "front-matter:title")


@pytest.mark.parametrize(
    ("front", "authors"),
    [
        ("contributors: [Ana Cruz, Ben Ode]", ["Ana Cruz", "Ben Ode"]),
        ("posted_by: Ana Cruz and Ben Ode", ["Ana Cruz", "Ben Ode"]),
        ("speaker: Ana Cruz", ["Ana Cruz"]),
        ("authors: [Ana Cruz]\neditors: [Ben Ode]", ["Ana Cruz"]),
        ("contributor:\n  - first_name: Ana\n    last_name: Cruz\n    title: Editor", ["Ana Cruz"]),
        ("author:\n  - name:\n      given: Ana\n      family: Cruz\n    affiliations:\n      - name: Leeds University", ["Ana Cruz"]),
        ("authors:\n  - name: Ana\n    surname: Cruz\n  - full_name: Ben Ode", ["Ana Cruz", "Ben Ode"]),
        ("authors:\n  ana:\n    name: Ana Cruz\n    company:\n      name: Roads Ltd", ["Ana Cruz"]),
        ("contributor:\n  - id: acruz", ["acruz"]),
        ("author: The Honourable Ana Cruz, President of the Board", ["Ana Cruz"]),
        ("author: The Town Congress", ["The Town Congress"]),
        ("author: Staff Reporter", []),
        ("author: Contributing Writer", []),
        ("reviewers: [Ana Cruz]", []),
        ("reporter: Ana Cruz", ["Ana Cruz"]),
        ("author: Ben Ode\nreporter: Ana Cruz", ["Ben Ode"]),
        ("journalists: [Ana Cruz, Ben Ode]", ["Ana Cruz", "Ben Ode"]),
        ("columnist: Ana Cruz", ["Ana Cruz"]),
        ("autor: Ana Cruz", ["Ana Cruz"]),
        ("作者: 李明", ["李明"]),
        ("page:\n  author: Ana Cruz", ["Ana Cruz"]),
        ("author:\n  nick: anac\n  link: https://cruz.org", ["anac"]),
        ("from: Ana Cruz", []),
        ("words_by: Ana Cruz", ["Ana Cruz"]),
        ("dc:\n  creator: Ana Cruz", ["Ana Cruz"]),
        ("credits:\n  writer: Ana Cruz\n  editor: Ben Ode", ["Ana Cruz"]),
        ("author: content/authors/ana-cruz.md", ["Ana Cruz"]),
        ("author: /people/ana-cruz/", ["Ana Cruz"]),
        ("author: ana-cruz.json", ["Ana Cruz"]),
        ("author: Ana Cruz^[Leeds University]", ["Ana Cruz"]),
        ("author: '[Ana Cruz](https://cruz.org)'", ["Ana Cruz"]),
        ("author: '[[Ana Cruz]]'", ["Ana Cruz"]),
        ("author: ana@cruz.org (Ana Cruz)", ["Ana Cruz"]),
        ("title: Welcome Remarks by Mr Ben Ode, Minister for Roads, at the Fair", ["Ben Ode"]),
        ("title: Written Reply by the Ministry of Roads to a question", ["Ministry of Roads"]),
        ("title: 'Speech by Minister for Roads Ben Ode on the bridge'", ["Minister for Roads Ben Ode"]),
        ("title: Opening Address by Senior Deputy Minister Ben Ode at the Fair", ["Ben Ode"]),
        ("title: A speech by a stranger ends a feud", []),
        ("title: Speech by the Queen", []),
        ("title: Speech by SMS A/P Ana Cruz during the debate", ["Ana Cruz"]),
        ("title: Speech by Cruz sparks outrage", []),
        ("title: 'Remarks by President Ana Cruz and Minister Ben Ode in Leeds'", ["Ana Cruz"]),
    ],
)  # fmt: skip
def test_authors_of_front_matter(front: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"---\n{front}\n---\n\n{LONG}")) == authors


@pytest.mark.parametrize(
    ("front", "date", "modified"),
    [
        ("date:\n  created: 2024-06-03T10:00:00Z\n  updated: 2024-06-05", "2024-06-03T10:00:00+00:00", "2024-06-05"),
        ("dates:\n  published: 2024-06-03", "2024-06-03", None),
        ("published:\n  at: 2024-06-03", "2024-06-03", None),
        ("lastReviewed: 2024-06-03", "2024-06-03", "2024-06-03"),
        ("last_reviewed_on: 2024-06-03", "2024-06-03", "2024-06-03"),
        ("last_update:\n  date: 2024-06-03\n  author: Ana Cruz", "2024-06-03", "2024-06-03"),
        ("effective_date: 2024-06-03\ndate: 2024-05-01", "2024-05-01", None),
        ("effective_date: 2024-06-03", "2024-06-03", None),
        ("published: true", None, None),
        ("source: https://lamp.org/bridge\ncreated: 2024-06-04", None, None),
        ("source: https://lamp.org/bridge\npublished: 2024-06-03\ncreated: 2024-06-04", "2024-06-03", None),
        ("source: Lamp Press\ncreated: 2024-06-04", "2024-06-04", None),
        ("review_date: 2024-06-03", None, None),
    ],
)
def test_dates_of_front_matter(front: str, date: str | None, modified: str | None) -> None:
    found = metadata(markdown(f"---\n{front}\n---\n\n{LONG}"))
    assert (found.date and found.date.value, found.modified and found.modified.value) == (date, modified)


@pytest.mark.parametrize(
    ("source", "year"),
    [
        (f"---\ncopyright: © 2022 The Town Trust\n---\n\n{LONG}", "2022"),
        (f"---\ncopyright: 2019–2022\n---\n\n{LONG}", "2022"),
        (f"---\ncopyright: 2022\ndate: 2023-01-04\n---\n\n{LONG}", None),
        (f"# The bridge\n\n{LONG}— Ana Cruz, Leeds, 2022.\n", "2022"),
        (f"# The bridge\n\n{LONG}© 2022 The Town Trust\n", None),
        (f"---\ndate: 2022\n---\n\n{LONG}", "2022"),
        (f"---\ndate: circa 1876\n---\n\n{LONG}", "1876"),
        (f"---\ndate: '[1876]'\n---\n\n{LONG}", "1876"),
        (f"---\ndate: 1876-1879\n---\n\n{LONG}", "1879"),
        (f"---\ndate: Summer 2022\n---\n\n{LONG}", "2022"),
        (f"---\nyear: 1855\n---\n\n{LONG}", None),
    ],
)
def test_a_year_alone_is_no_date(source: str, year: str | None) -> None:
    found = metadata(markdown(source))
    assert (found.year and found.year.value) == year


@pytest.mark.parametrize(
    ("source", "text", "authors", "date"),
    [
        (
            "% The bridge\n% Ana Cruz; Ben Ode\n% 3 June 2024\n\nIt is shut.",
            "It is shut.",
            ["Ana Cruz", "Ben Ode"],
            "2024-06-03",
        ),
        ("% The bridge\n% Ana Cruz\n  Ben Ode\n\nIt is shut.", "It is shut.", ["Ana Cruz", "Ben Ode"], None),
        (
            "Title: The bridge\r\nAuthors: Ana Cruz,\r\n  Ben Ode\r\nDate: 2024-06-03\r\n\r\nIt is shut.",
            "It is shut.",
            ["Ana Cruz", "Ben Ode"],
            "2024-06-03",
        ),
        ("% a comment\nIt is shut.", "% a comment It is shut.", [], None),
        ("From: Ana\nDate: 2024-06-03\n\nIt is shut.", "From: Ana Date: 2024-06-03\n\nIt is shut.", [], "2024-06-03"),
        ("Note: it is shut\nTitle: none\n\nIt is.", "Note: it is shut Title: none\n\nIt is.", [], None),
    ],
)
def test_front_matter_without_a_fence(source: str, text: str, authors: list[str], date: str | None) -> None:
    document = markdown(source)
    assert (document.text, authors_of(document), date_of(document)) == (text, authors, date)
    assert all(
        declared.value == " ".join(document.source[declared.source.start : declared.source.end].split())
        for declared in document.declared
        if declared.source is not None and declared.origin.startswith("front-matter")
    )


def test_a_title_that_links_is_its_words() -> None:
    found = metadata(markdown(f"---\ntitle: '[The Bridge](https://lamp.test/b) [1]'\n---\n\n{PROSE}\n")).title
    assert found is not None
    assert found.value == "The Bridge [1]"


_TOML = '+++\ntitle = "Bridge"\nauthor = "Ana Cruz"\n+++\n'


@pytest.mark.parametrize(
    "head",
    [
        '\n{\n  "title": "Bridge",\n  "author": "Ana Cruz"\n}\n',
        '\n \n  {\n    "title": "Bridge",\n    "author": "Ana Cruz",\n    "place": {\n      "name": "Leeds"\n    }\n  }\n',
        f"---\n---\n{_TOML}",
        f"---\n\n---\n\n{_TOML}",
    ],
)
def test_a_head_behind_empty_lines_or_an_empty_head(head: str) -> None:
    document = markdown(f"{head}\n{PROSE}\n")
    assert authors_of(document) == ["Ana Cruz"]
    assert document.text == PROSE


@pytest.mark.parametrize(
    "head",
    [
        '\n    {\n      "title": "Bridge",\n      "author": "Ana Cruz"\n    }\n\nThat is a head:\n',  # an example, in code
        f"---\n---\n\nThe bridge:\n\n{_TOML}",
        f"---\ntitle: Bridge\n---\n{_TOML}",
    ],
)
def test_what_stands_below_a_head_or_is_code_is_none(head: str) -> None:
    assert authors_of(markdown(f"{head}\n{PROSE}\n")) == []


@pytest.mark.parametrize(
    "keys",
    [
        ("titel", "autorin", "veröffentlicht_am", "Letzte Änderung"),
        ("Überschrift", "verfasserin", "datum", "geaendert"),
        ("titre", "auteure", "publié", "mis-à-jour"),
        ("título", "autora", "fecha", "ultima_actualizacion"),
        ("titolo", "autrice", "data", "ultima_modifica"),
        ("titulo", "autores", "publicado_em", "atualizado"),
        ("titel", "schrijver", "gepubliceerd", "bijgewerkt"),
    ],
)
def test_front_matter_in_other_languages(keys: tuple[str, str, str, str]) -> None:
    title, author, date, changed = keys
    source = (
        f"---\n{title}: Oak\n{author}: Ana Cruz\n{date}: 2024-06-03\n{changed}: 2024-07-04\n---\n\nThe oak is old.\n"
    )
    found = metadata(load_markdown(Source("a.md", "a.md", "text/markdown", source)))
    assert found.title is not None
    assert found.date is not None
    assert found.modified is not None
    assert [found.title.value, *(one.value for one in found.authors)] == ["Oak", "Ana Cruz"]
    assert (found.date.value, found.modified.value) == ("2024-06-03", "2024-07-04")


@pytest.mark.parametrize(
    "line",
    [
        "data: 2024-06-03-counts.csv",
        "data: [2024-06-03, 2024-06-04]",
        "data:\n  date: 2024-06-03",
        "veröffentlicht: ja",
    ],
)
def test_what_is_no_date_under_a_key_in_another_language(line: str) -> None:
    document = load_markdown(Source("a.md", "a.md", "text/markdown", f"---\ntitle: Oak\n{line}\n---\n\n{PROSE}\n"))
    assert [one.field for one in document.declared] == ["title"]


@pytest.mark.parametrize(
    "person",
    [
        "pembuat:\n  nama: Ana Cruz\n  sekolah: Harbour School",
        "autor:\n  nombre: Ana\n  apellidos: Cruz",
        "autor:\n  nombre: Ana Cruz\n  cargo: Redactora",
        "auteur:\n  nom: Cruz\n  prénom: Ana",
        "autor:\n  vorname: Ana\n  nachname: Cruz",
        "autore:\n  nome: Ana\n  cognome: Cruz",
    ],
)
def test_people_by_keys_of_other_languages(person: str) -> None:
    assert authors_of(markdown(f"---\ntitle: The bridge\n{person}\n---\n\n{PROSE}")) == ["Ana Cruz"]
    assert authors_of(markdown(f"---\ntitle: The bridge\nauthor: admin\n{person}\n---\n\n{PROSE}")) == ["Ana Cruz"]
