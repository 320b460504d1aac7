"""What programs put where a name belongs, and names that are written as keys of a site."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Confidence, Declared
from tests.metadata.common import LONG, authors_of, markdown, text
from tests.metadata.pages import page


def _of_file(origin: str, author: str) -> list[str]:
    return authors_of(text(LONG, declared=(Declared("author", author, origin),)))


@pytest.mark.parametrize(
    "author", ["python-docx", "User_Laptop", "Administration", "Evolution V", "OZQ", "propriétaire", "pc12"]
)
def test_accounts_of_office_programs_are_no_authors(author: str) -> None:
    assert _of_file("docx:creator", author) == []


@pytest.mark.parametrize("author", ["Ana Cruz", "ana cruz", "Ana V", "Zanele", "O. Cruz", "Harbour Institute"])
def test_who_is_signed_in_by_name_is_one(author: str) -> None:
    assert _of_file("docx:creator", author) == [author]


@pytest.mark.parametrize("editor", ["visual", "source", "markdown", "ckeditor"])
def test_how_a_text_is_edited_is_no_editor(editor: str) -> None:
    assert authors_of(markdown(f"---\neditor: {editor}\n---\n\n{LONG}")) == []
    assert authors_of(markdown(f"---\nauthor: {editor}\n---\n\n{LONG}")) == [editor]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("ana-cruz", "Ana Cruz"),
        ("ana-de-la-cruz", "Ana de la Cruz"),
        ("ana-m--cruz", "Ana M. Cruz"),
        ("honorable-ana-cruz", "Ana Cruz"),
        ("professor-zanele-tarn", "Zanele Tarn"),
        ("zorvila-anna-tarn", "Zorvila Anna Tarn"),
        ("Ana_Cruz", "Ana Cruz"),
        ("korvin-ten-dam", "Korvin ten Dam"),
        ("purple-lamp", "purple-lamp"),
        ("anacruz", "anacruz"),
    ],
)
def test_keys_are_printed_as_names(key: str, name: str) -> None:
    assert authors_of(markdown(f"---\nauthors: [{key}]\n---\n\n{LONG}")) == [name]


@pytest.mark.parametrize(
    ("company", "publisher"),
    [
        ("UCLA", None),
        ("Tarn Mills", None),
        ("Harbour Mills", "Harbour Mills"),
        ("Institute for Lamps", "Institute for Lamps"),
    ],
)
def test_a_company_of_an_office_program_publishes_what_names_it(company: str, publisher: str | None) -> None:
    said = f"{LONG}Harbour Mills has asked the council to pay.\n"
    found = metadata(text(said, declared=(Declared("publisher", company, "docx:company"),))).publisher
    assert (found.value if found else None) == publisher


@pytest.mark.parametrize("author", ["A WordPress Commenter", "Hugo Authors"])
def test_names_that_systems_enter_stand_in_for_one(author: str) -> None:
    found = metadata(markdown(f"---\nauthor: {author}\n---\n\n{LONG}"))
    assert (found.authors, [one.value for one in found.placeholders]) == ((), [author])


@pytest.mark.parametrize(("author", "authors"), [("UFO Themes", []), ("LayoutIt!", []), ("Ana Cruz", ["Ana Cruz"])])
def test_who_made_the_template_of_a_page_is_no_author(author: str, authors: list[str]) -> None:
    found = page(f'<meta name="author" content="{author}">')
    assert ([one.value for one in found.authors], found.placeholders) == (authors, ())


@pytest.mark.parametrize("company", ["HP", "Hewlett-Packard", "Microsoft", "Lenovo"])
def test_the_maker_of_a_machine_is_no_publisher(company: str) -> None:
    words = f"{LONG} The sphere and the {company} laptop stand there."
    assert metadata(text(words, declared=(Declared("publisher", company, "docx:company"),))).publisher is None
    assert metadata(text(words, declared=(Declared("publisher", company, "meta:publisher"),))).publisher is not None


def test_a_company_of_an_office_program_is_a_weak_sign() -> None:
    said = f"The Harbour Road Works Ltd built it. {LONG}"
    found = metadata(text(said, declared=(Declared("publisher", "Harbour Road Works Ltd", "docx:company"),))).publisher
    assert found is not None
    assert found.confidence is Confidence.LOW
    assert metadata(text(LONG, declared=(Declared("publisher", "- ETH0 -", "docx:company"),))).publisher is None
