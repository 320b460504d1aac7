"""Bylines of pages, beside words that name nobody and bylines of other articles."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Source
from provenance.loaders.html.document import load_html
from tests.metadata.pages import PROSE, authors_of, page

BUSY = "<nav><ul><li><a href='/walks'>Lantern Walks</a></li></ul></nav><header><a href='/'>Ana Cruz</a></header>"


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        ("<p>Ana Cruz</p><p>3 June 2024</p>", ["Ana Cruz"]),
        ("<p>Lantern Walks</p><p>3 June 2024</p>", []),
        ("<p><a href='/people/lantern-walks'>Lantern Walks</a></p><p>3 June 2024</p>", ["Lantern Walks"]),
        ("<p>Bridges Close</p><p>3 June 2024</p>", []),
        ("<p>Link Copied</p><p>3 June 2024</p>", []),
        ("<p>Join Now Sign In</p><p>3 June 2024</p>", []),
        ("<p>« Harbour Walks</p><p>Harbour Lights »</p><p>3 June 2024</p>", []),
        ("<blockquote class='tweet'><p>The bridge closes</p>— Ben Ode (@benode) June 3, 2024</blockquote>", []),
        ("<p class='comment_head'>Ben Ode - June 3, 2024 at 11:28 am</p>", []),
        ("<p class='byline'>Ana Cruz</p><div class='tweet-box'><p class='author'>Ben Ode</p></div>", ["Ana Cruz"]),
        (
            "<p class='byline'>By Harbour Example Staff</p>"
            + "<p>A bridge.</p>" * 4
            + "<p class='byline'>By Reuters</p>",
            [],
        ),
    ],
)
def test_words_below_a_title_that_name_nobody(above: str, authors: list[str]) -> None:
    source = (
        "<!DOCTYPE html><html lang='en'><head><title>Bridges close for repairs | Example</title><meta property='og:site_name' content='The Harbour Example'></head>"
        f"<body>{BUSY}<main><article><h1>Bridges close for repairs</h1>{above}{PROSE}</article></main></body></html>"
    )
    assert authors_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == authors


def test_bylines_above_a_title_are_of_other_articles() -> None:
    others = "<p class='byline'>By Ben Ode</p><p><a href='/lamp'>A lamp goes out</a></p><p class='byline'>By Li Wei</p>"
    source = (
        "<!DOCTYPE html><html lang='en'><head><title>Bridges close for repairs</title></head>"
        f"<body>{others}<p>News</p><h1>Bridges close for repairs</h1><p class='byline'>By Ana Cruz</p>{PROSE}</body></html>"
    )
    assert authors_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == ["Ana Cruz"]


def test_who_keeps_a_site_stands_before_its_menu() -> None:
    menu = "".join(f"<li><a href='/{number}'>Page {number}</a></li>" for number in range(12))
    source = (
        "<!DOCTYPE html><html lang='en'><head><title>Bridges close for repairs</title></head>"
        f"<body><p>By Ana Cruz</p><ul>{menu}</ul><h1>Bridges close for repairs</h1>{PROSE}</body></html>"
    )
    assert authors_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == ["Ana Cruz"]


@pytest.mark.parametrize(
    ("head", "above", "authors"),
    [
        (
            '<meta name="parsely-author" content="Ana Cruz"><meta name="author" content="Ben Ode">',
            "<p>By Ana Cruz</p>",
            ["Ana Cruz"],
        ),
        (
            '<meta name="author" content="Ana Cruz"><meta name="parsely-author" content="Ana Cruz, Ben Ode">',
            "<p>By Ana Cruz and Ben Ode</p>",
            ["Ana Cruz", "Ben Ode"],
        ),
        ('<meta name="author" content="The Harbour Pilot">', "", ["The Harbour Pilot"]),
        ('<meta name="author" content="The Harbour Staff">', "", []),
        ('<meta name="creator" content="bridgepress version 1.12">', "", []),
        ('<meta name="dc.creator" content="Cruz, Ana de">', "", ["Ana de Cruz"]),
        ('<meta name="author" content=\'Ana "Lamp" Cruz\'>', "", ['Ana "Lamp" Cruz']),
        (
            '<script type="application/ld+json">{"@type": "SocialMediaPosting", "author": {"@type": "Person", "name": "lampkeeper"}}</script>',
            "<p>Ben Ode</p><p>3 June 2024</p>",
            ["lampkeeper"],
        ),
        (
            '<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "Ana Cruz F."}, "author": {"name": "Ana Cruz F."}}</script>',
            "",
            ["Ana Cruz F"],
        ),
        (
            '<meta property="og:site_name" content="The Harbour Post UK">',
            "<p class='byline'>Harbour Post UK | By Ana Cruz</p>",
            ["Ana Cruz"],
        ),
    ],
)
def test_which_of_several_statements_names_the_author(head: str, above: str, authors: list[str]) -> None:
    assert authors_of(page(head, above)) == authors
