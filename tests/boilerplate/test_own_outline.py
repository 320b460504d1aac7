"""Words of menus that are the headings and items of somebody's own document, and fields for whoever puts it on a site."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.own_words.own_outline import is_of_own_outline
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.analysis import content
from provenance.api import Document
from provenance.engine.readings import read_alone
from provenance.extensions import Source
from provenance.loaders import DocxLoader
from tests.boilerplate.prose import PROSE
from tests.found import findings, severities_of
from tests.loaders.docx_files import TYPE, body, p

ARTICLE = "\n\n".join(PROSE)
TOLD = "".join(map(p, PROSE))
ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
HEADING = '<w:outlineLvl w:val="0"/>'


def word_file(xml: str) -> Document:
    return read_alone(DocxLoader().load(Source("a.docx", "a.docx", TYPE, body(xml))))


def told(document: Document) -> list[bool]:
    """Of each line of a menu whether it is the author's."""
    parts = [part for part in content(document).boilerplate if part.kind == "navigation"]
    return [is_of_own_outline(document, part) for part in parts]


@pytest.mark.parametrize("title", ["Inhoudsopgave", "Inhaltsverzeichnis", "Índice", "Sommaire", "Sommario", "Contents"])
def test_the_title_of_the_contents_of_a_document(title: str) -> None:
    assert all(told(word_file(f"{p(title)}{TOLD}")))


def test_a_menu_pasted_into_a_document_is_one() -> None:
    assert told(word_file(f"{p('Skip to content')}{TOLD}")) == [False]


@pytest.mark.parametrize(
    "line",
    ["1.2.7- Search", "6.4- Advanced search", "6.4 Search", "3) Menu", "b) Search", "IV. Menu", "2. Menü", "2.1 Menú"],
)
def test_the_number_of_an_outline(line: str) -> None:
    assert severities_of(navigation, f"{ARTICLE}\n\n{line}\n\n{ARTICLE}", "text/plain") == []


@pytest.mark.parametrize("line", ["Toggle menu", "Skip to content", "Page 2 of 7"])
def test_a_line_without_one(line: str) -> None:
    assert severities_of(navigation, f"{ARTICLE}\n\n{line}\n\n{ARTICLE}", "text/plain") == ["warning"]


OWN = "harbour.example\n\n@anacruz\n\nana@harbour.example"


@pytest.mark.parametrize(
    ("label", "below", "found"),
    [
        ("**CONTACT**", OWN, []),
        ("**Contact us**", OWN, []),
        ("**Contact us**", f"{OWN}\n\n© 2024 Harbour Lamps. All rights reserved.", ["warning"]),
        ("**Contact us**", "Privacy policy", ["warning"]),
    ],
)
def test_a_label_over_the_own_addresses(label: str, below: str, found: list[str]) -> None:
    assert severities_of(site_footer, f"{ARTICLE}\n\nThank you!\n\n{label}\n\n{below}") == found


FIELD = "Meta Description: What the council said of the bridge, and what the works cost the town."


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ("For Website Developer:", "info"),
        ("Note for the web team:", "info"),
        ("Para el desarrollador web:", "info"),
        ("Für die Webredaktion:", "info"),
        ("Pour le webmestre :", "info"),
        ("For the ferry:", "error"),
    ],
)
def test_a_field_for_whoever_puts_the_text_on_a_site(above: str, found: str) -> None:
    hits = findings(assistant_residue, f"{above}\n\nPage slug:\n\nbridge-closed\n\n{FIELD}\n\n{ARTICLE}")
    assert [str(one.severity) for one in hits] == [found]
    assert not any(one.fix is not None and one.fix.safe for one in hits)
