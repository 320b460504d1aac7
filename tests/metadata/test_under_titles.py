"""Names in lines of their own under the title of a paper, the labels of a first author, and marks of notes behind names."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Document
from provenance.engine.readings import read_alone
from provenance.extensions import Source
from provenance.loaders import DocxLoader
from provenance.testing import document
from tests.loaders.docx_files import TYPE, body, p
from tests.metadata.common import authors_of, markdown

TOLD = "The bridge was closed on Monday after an inspection, and it will be opened again when the works are done, the council said in a letter to those who live beside it."


def _authors(read: Document) -> list[str]:
    return [one.value for one in metadata(read).authors]


def test_a_heading_over_an_introduction_is_no_name() -> None:
    told = f"{p('FAQs')}{p('Frequently Asked Questions', HEADING)}{p('Introduction')}{p(TOLD)}{p(TOLD)}"
    assert _authors(read_alone(DocxLoader().load(Source("a.docx", "a.docx", TYPE, body(told))))) == []


HEADING = '<w:outlineLvl w:val="1"/>'


def _word_file(*lines: str) -> Document:
    return read_alone(DocxLoader().load(Source("a.docx", "a.docx", TYPE, body("".join(map(p, (*lines, TOLD, TOLD)))))))


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("The bridge in its letters", "Ana Cruz"), ["Ana Cruz"]),
        (("Desigualdades en la ciudad", "Adrián Santos", "INTRODUCCIÓN"), ["Adrián Santos"]),
        (
            ("O impacto da ponte", "Luísa Gisele Böck[1]", "Dieison Lenon Cruz[2]", "Resumo"),
            ["Luísa Gisele Böck", "Dieison Lenon Cruz"],
        ),
        (
            ("Representación de la ponte", "Norbey Andrés Vega", "Santiago Rengo", "RESUMEN"),
            ["Norbey Andrés Vega", "Santiago Rengo"],
        ),
        (("Luca Gentile &amp; Adrian Moor", "PROGETTO PONTE", "INTRODUZIONE"), ["Luca Gentile", "Adrian Moor"]),
        (
            ("Bridge Criticism", "Ana Cruz", "Harbour University", "ENGL-2316", "10/09/22", "Bridge Criticism"),
            ["Ana Cruz"],
        ),
        (("Ana Cruz", "Professor Hall", "ENGL 101", "June 14, 2025", "The Bridge in Its Letters"), ["Ana Cruz"]),
        (("Ana Cruz", "14 de junio de 2025", "El puente en sus cartas"), ["Ana Cruz"]),
        (("Anna Moor", "June 14, 2025", "What she painted, and why Anna Moor is read."), []),
        (("Anna Moor", "1901", "What she painted"), []),
        (("Anna Moor", "She was born on 14 June 1901."), []),
        (("Die Brücke", "Anna Moor", "Einleitung"), ["Anna Moor"]),
        (("Le pont", "Claire Moulin", "Résumé"), ["Claire Moulin"]),
        (("The bridge", "Anna Karenina", "What Karenina said, and why Anna Karenina is read."), []),
        (("The bridge", "Harbour Works", "Site plan"), []),
        (("The bridge", "Hannah Moor", "Closed Bridge", "Summary"), ["Hannah Moor"]),
        (("Harbour Studies", "ENVS1001", "Final Report", "Summary"), []),
        (("The bridge", "“It is safe, and has been so for years.”", "Anna Moor", "Introduction"), []),
        (("Das Gemälde der Anna Moor", "Anna Moor", "Was sie malte"), []),
    ],
)
def test_names_under_the_title_of_a_file_of_a_word_processor(lines: tuple[str, ...], names: list[str]) -> None:
    assert _authors(_word_file(*lines)) == names


BLOCK = "Anna Moor  \nStadtbibliothek Riverton  \n44780 Riverton  \n{}\n\nOla Berg  \nStadtbibliothek Riverton  \nola.berg@lamp.town"


@pytest.mark.parametrize(
    ("address", "names"), [("anna.moor@lamp.town", ["Anna Moor", "Ola Berg"]), ("info@lamp.town", ["Ola Berg"])]
)
def test_a_block_of_authors_gives_their_addresses(address: str, names: list[str]) -> None:
    text = f"# The bridge in its letters\n\n{BLOCK.format(address)}\n\n## Summary\n\n{TOLD}\n"
    assert _authors(document(text, media_type="text/markdown")) == names


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("fr", "Auteur Principal :"),
        ("en", "Lead author:"),
        ("de", "Hauptautorin:"),
        ("es", "Autora principal:"),
        ("pt", "Autor principal:"),
        ("it", "Autore principale:"),
        ("nl", "Hoofdauteur:"),
        ("pl", "Główny autor:"),
    ],
)
def test_labels_of_a_first_author(code: str, label: str) -> None:
    text = f"---\ntitle: The bridge\nlang: {code}\n---\n\n**{label}** Bryan Moor\n\n{TOLD}\n"
    assert _authors(document(text, media_type="text/markdown")) == ["Bryan Moor"]


@pytest.mark.parametrize("mark", ["[^1]", "^1^", "^1", "¹", "*", "†"])
def test_the_mark_of_a_note_is_no_part_of_a_name(mark: str) -> None:
    text = f"---\ntitle: The bridge\nauthor:\n- Ana Cruz de Moor{mark}\n---\n\n{TOLD}\n"
    assert _authors(document(text, media_type="text/markdown")) == ["Ana Cruz de Moor"]


@pytest.mark.parametrize(
    ("line", "named"),
    [("Ana Cruz • cruzlamps.org", ["Ana Cruz"]), ("Ana Cruz | www.lamp.town", ["Ana Cruz"]), ("Lamps • lamp.town", [])],
)
def test_the_site_of_whoever_wrote_a_text_stands_behind_the_name(line: str, named: list[str]) -> None:
    words = (
        "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done. " * 2
    )
    assert authors_of(markdown(f"# The bridge\n\n*{line}*\n\n**Abstract**\n\n{words}\n")) == named
