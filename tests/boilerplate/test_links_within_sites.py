"""Links of a page that do their work or name their sources: back to the contents of its site, to the comments from a byline, to outlets that an author picked, and buttons without an address."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.boilerplate.prose import PROSE
from tests.found import findings, severities_of

_BODY = "".join(f"<p>{line}</p>" for line in PROSE)
_HTML = "text/html"


@pytest.mark.parametrize(
    ("head", "link", "told"),
    [
        ("<?php $title = 'x'; require('head.php'); ?>", '<a href="index.php">Back to FAQ contents</a>', ["info"]),
        ("<?php $title = 'x'; require('head.php'); ?>", '<a href="../faq/#top">Back to FAQ contents</a>', ["info"]),
        (
            "<?php $title = 'x'; require('head.php'); ?>",
            '<a href="https://a.b/c">Back to FAQ contents</a>',
            ["warning"],
        ),
        ("", '<a href="index.php">Back to FAQ contents</a>', ["warning"]),
    ],
)
def test_a_way_back_within_a_page_that_php_fills_in_works(head: str, link: str, told: list[str]) -> None:
    page = f"{head}\n<h1>Ferries</h1>{_BODY}<p align='center'>{link}</p>"
    assert severities_of(navigation, page, _HTML) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [("Comments", ["info"]), ("12 Comments", ["warning"]), ("Leave a comment", ["warning"]), ("Ferries", [])],
)
def test_a_bare_link_to_comments_beside_a_byline(words: str, told: list[str]) -> None:
    line = f'<div class="meta"><a href="/by/ana">Ana Cruz</a> <span>•</span> <time>Jan 17, 2025</time> <a href="/mill/#comments">{words}</a></div>'
    page = f"<!DOCTYPE html><html><head><title>The mill</title></head><body><article><h1>The mill</h1>{line}{_BODY}</article></body></html>"
    assert severities_of(comment_section, page, _HTML) == told


_ITEM = '<a href="https://{0}/mill">{1}The mill of the town burnt down at night</a><br>'


@pytest.mark.parametrize(
    ("items", "told"),
    [
        ((("gazette.town", "Harbour Gazette: "), ("quay.news", "Quay News: ")), ["info"]),
        ((("gazette.town", "Harbour Gazette: "), ("gazette.town", "Quay News: ")), ["error"]),
        ((("gazette.town", ""), ("quay.news", "")), ["error"]),
        ((("lamp.town", "Lamp: "), ("lamp.town", "Quay News: ")), ["error"]),
        ((("gazette.town", "Exclusive: "), ("quay.news", "Exclusive: ")), ["error"]),
    ],
)
def test_titles_with_their_outlets_on_other_sites_are_picked(
    items: tuple[tuple[str, str], ...], told: list[str]
) -> None:
    listed = "".join(_ITEM.format(*item) for item in items)
    page = (
        '<!DOCTYPE html><html><head><title>The mill</title><meta property="og:type" content="article"><meta property="og:url" content="https://lamp.town/a"><meta property="article:published_time" content="2024-06-03"></head><body><article>'
        f"<h1>The mill</h1>{_BODY}<p><strong>READ MORE:</strong><br>{listed}</p>{_BODY}</article></body></html>"
    )
    assert severities_of(related_posts, page, _HTML) == told


@pytest.mark.parametrize(
    ("link", "address", "cut"),
    [
        ('<a href="">Read More</a>', 1, 0),
        ('<a href="" onclick="show()">Read More</a>', 0, 0),
        ('<a href="/mill/rest">Read More</a>', 0, 1),
        ('<a href="">Ferries</a>', 0, 0),
        ('<a href="">Read More</a></div><div class="btn"><a href="">Learn more</a>', 1, 0),
    ],
)
def test_a_button_to_more_without_an_address(link: str, address: int, cut: int) -> None:
    page = f'<?php include("head.php"); ?>\n<h1>Ferries</h1>{_BODY}<div class="btn">{link}</div>'
    assert len(findings(placeholder_link, page, _HTML)) == address
    assert len(findings(read_more, page, _HTML)) == cut
