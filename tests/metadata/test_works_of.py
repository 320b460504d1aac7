"""Sentences in which a text says what it is and of whom, and words of releases that are no names."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.documents import Declared
from provenance.testing import document
from tests.metadata.common import LONG, PROSE, authors_of, markdown, text


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("This is a blog post by Rhea Okoro that was published on Dec 29, 2017.", ["Rhea Okoro"]),
        ("The following is a guest post by Ana Cruz and Ben Ode.", ["Ana Cruz", "Ben Ode"]),
        ("This is another op-ed by Ana Cruz, who lives in Leeds.", ["Ana Cruz"]),
        ("This is a post by rokoro and benode that was posted in May.", ["rokoro", "benode"]),
        ("Dies ist ein Gastbeitrag von Anna Schmidt.", ["Anna Schmidt"]),
        ("Este es un artículo de opinión de Ana Cruz.", ["Ana Cruz"]),
        ("Este é um artigo de opinião de Ana Souza.", ["Ana Souza"]),
        ("Questo è un articolo di Marco Rossi.", ["Marco Rossi"]),
        ("Ceci est un billet invité de Luc Morel.", ["Luc Morel"]),
        ("Dit is een gastblog van Anna Jansen.", ["Anna Jansen"]),
    ],
)
def test_what_it_is_and_of_whom(line: str, names: list[str]) -> None:
    assert authors_of(markdown(f"# Bridge closed\n\n{line}\n\n{LONG}")) == names
    assert authors_of(markdown(f"# Bridge closed\n\n{LONG}{line}")) == names
    page = f"<html><head><title>Bridge</title></head><body><article><h2>Bridge closed <small>{line}</small></h2><p>{PROSE}</p></article></body></html>"
    assert [one.value for one in metadata(document(page, media_type="text/html")).authors] == names


@pytest.mark.parametrize(
    "line",
    [
        "This is a song by Ana Cruz.",
        "This is a post by Ana Cruz about the bridge, which I like.",
        "This is a post by rokoro.",
        "She said that this is a guest post by Ana Cruz.",
        "This is a guest post by the Harbour Works.",
    ],
)
def test_other_works_and_sentences(line: str) -> None:
    assert authors_of(markdown(f"# Bridge closed\n\n{LONG}{line}")) == []


def test_a_list_of_such_posts_has_no_author() -> None:
    line = "This is a blog post by {} that was published on May 3, 2017."
    posts = "".join(
        f"<h2>Post</h2><p>{line.format(name)}</p><p>{PROSE}</p>"
        for name in ("Ana Cruz", "Ben Ode", "Eva Lind", "Tom Hay")
    )
    page = f"<html><head><title>Blog</title></head><body>{posts}</body></html>"
    assert metadata(document(page, media_type="text/html")).authors == ()


@pytest.mark.parametrize("mark", ["-END-", "– ENDE –", "-FIN-", "—Fine—", "~ END ~"])
def test_the_mark_of_an_end_is_no_signature(mark: str) -> None:
    assert authors_of(text(f"Bridge closed\n\n{LONG}{mark}")) == []


@pytest.mark.parametrize(
    "line",
    [
        "WARNING SIGNS ON THE BRIDGE MUST BE HEEDED",
        "ANA CRUZ DEMANDS REPAIRS FOR THE BRIDGE",
        "LAMP WORKERS IN LEEDS GO HOME EARLY",
    ],
)
def test_a_headline_in_capitals_is_no_byline(line: str) -> None:
    assert authors_of(text(f"MEDIA RELEASE\n\n{line}\n\n15 December 2020\n\n{LONG}")) == []


def test_a_post_behind_blanks_is_no_part_of_a_name() -> None:
    found = authors_of(text(f"The Hon. Ana Cruz MP  Minister for Bridges\n\nMEDIA RELEASE\n\n3 May 2020\n\n{LONG}"))
    assert all("Minister" not in name for name in found)


@pytest.mark.parametrize(
    ("value", "names"), [("Lampevej, 4000 Roskilde", []), ("Ana Cruz, Harbour News", ["Ana Cruz"])]
)
def test_a_postal_address_in_the_column_of_the_author(value: str, names: list[str]) -> None:
    assert authors_of(text(PROSE, declared=(Declared("author", value, "row:author"),))) == names
