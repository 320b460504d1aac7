"""Who put out a text that names no author, where the text shows it."""

from __future__ import annotations

import io
import json

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.publishers import shown_publisher

from provenance.api import Example
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader
from provenance.testing import find

TOLD = " ".join(
    f"The bridge was closed on day {number}, Ana Cruz said. Ben Ode told the council that it was old."
    for number in range(6)
)
PROSE = f"<p>{TOLD}</p>"
ADDRESS = '<link rel="canonical" href="https://www.harbournews.org/2024/bridge">'
_CUT_OFF = f"<p>Ana Cruz works at Harbour News, 3 Mill Street, Leeds 555.0100.</p><p>{'a ' * 471}</p><p>Unsubscribe</p>"
"""A line of which the last characters of the page begin with a name."""


def _at(host: str) -> str:
    return f'<link rel="canonical" href="https://{host}/2024/bridge">'


def _messages(source: str, media_type: str = "text/html") -> list[tuple[str, bool]]:
    findings, problems = find(missing_author, Example(source, media_type=media_type))
    assert problems == []
    return [(finding.message, finding.severity == "warning") for finding in findings]


@pytest.mark.parametrize(
    ("head", "warned"),
    [
        ("*** The Lamp is a free weekly newsletter provided by Lamp.org ***", [False]),
        ("This magazine is published by the Harbour Lamp Society in Leeds.", [False]),
        ("The lunch for readers of the newsletter was provided by Harbour Foods.", [True]),
        ("This newsletter is published by volunteers.", [True]),
        ("The Lamp is a weekly newsletter about crime provided by Ana Cruz in Leeds.", [True]),
    ],
)
def test_a_newsletter_says_at_its_head_from_whom_it_comes(head: str, warned: list[bool]) -> None:
    assert [warns for _, warns in _messages(f"{head}\n\n{TOLD}", "text/plain")] == warned


def _page(head: str = "", foot: str = "") -> str:
    return f"<html lang='en'><head>{head}</head><body><main><h1>The bridge</h1>{PROSE}</main><footer>{foot}</footer></body></html>"


@pytest.mark.parametrize(
    ("page", "publisher"),
    [
        (_page(f"<title>The bridge | Harbour News</title>{ADDRESS}"), "Harbour News"),
        (_page(f"<title>The bridge | The Harbour News</title>{ADDRESS}"), "The Harbour News"),
        (_page(foot="<p>All content © 2025 Harbour News</p>"), "Harbour News"),
        (_page(foot="<p>© Copyright 2015 - 2017 Mill & Sons, Inc.</p>"), "Mill & Sons, Inc."),
        (_page(foot="<p>Copyright Harbour Society of Mills 2022</p>"), "Harbour Society of Mills"),
        (_page(foot="<p>The Harbour News, 3 Mill Street, Leeds 555.0100</p><p>Unsubscribe</p>"), "The Harbour News"),
        (_page(f'<meta property="og:site_name" content="Harbour News">{ADDRESS}'), "Harbour News"),
        (_page('<meta property="og:site_name" content="The Lamp">', "<p>The Lamp</p>"), "The Lamp"),
        (_page(foot="<p>Copyright harbournews.org</p>"), "harbournews.org"),
        (_page(foot="<p>The Harbour News, PO Box 12, Leeds</p><p>Unsubscribe</p>"), "The Harbour News"),
        (_page(foot="<p>Harbour News, 12 The Mill, Leeds LS1 4AB</p><p>Unsubscribe</p>"), "Harbour News"),
        (_page(foot="<p>All text and images © 2025 Harbour News</p>"), "Harbour News"),
        (_page(foot="<p>© Copyright 2015 - 2017 May & Sons, Inc.</p>"), "May & Sons, Inc."),
        (_page(foot="<p>Please subscribe to Harbour News. It is free.</p>"), "Harbour News"),
        (_page(foot="<p>The bridge is old. Click here to subscribe to Harbour News.</p>"), "Harbour News"),
        (_page(f"<title>The bridge | Harbour News</title>{_at('blog.harbournews.co.uk')}"), "Harbour News"),
        (_page(f"<title>The bridge | Harbour News</title>{_at('harbournews.substack.com')}"), "Harbour News"),
        (
            f"<html lang='en'><head><title>The bridge · HLS - Harbour</title></head><body><p>HLS - Harbour</p><main><h1>The bridge</h1>{PROSE}</main></body></html>",
            "HLS - Harbour",
        ),
        (
            _page("<title>The bridge - Harbour Lamp Fund</title>", "<p>The Harbour Lamp Fund is a charity.</p>"),
            "Harbour Lamp Fund",
        ),
        (_page(foot="<p>Subscribe to stay connected with Harbour News content!</p>"), "Harbour News"),
        (
            _page("<title>The bridge — The Mill Observer</title>", "<p>The Mill Observer is a paper of the town.</p>"),
            "The Mill Observer",
        ),
    ],
)
def test_a_page_shows_who_put_it_out(page: str, publisher: str) -> None:
    [(message, warns)] = _messages(page)
    assert f"“{publisher}” published it" in message
    assert not warns


@pytest.mark.parametrize(
    "page",
    [
        _page(f"<title>The bridge | A last summer</title>{ADDRESS}"),
        _page("<title>The bridge | Harbour News</title>"),
        _page("<title>The bridge - Harbour Lamp Fund</title>", "<p>The Harbour Lamp is a charity.</p>"),
        _page("<title>The bridge - Fund</title>", "<p>The Fund is a charity.</p>"),
        f"<html lang='en'><head><title>The bridge · HLS - Harbour</title></head><body><p>About HLS - Harbour</p><main><h1>The bridge</h1>{PROSE}</main></body></html>",
        _page('<title>The bridge | Medium</title><link rel="canonical" href="https://medium.com/bridge">'),
        _page(foot="<p>© 2025 All rights reserved</p>"),
        _page(foot="<p>Copyright law of 2022</p>"),
        _page(foot="<p>Subscribe to Our Newsletter for more.</p>"),
        _page(foot="<p>Subscribe to news of the harbour.</p>"),
        _page(foot="<p>The Harbour News, 3 Mill Street, Leeds 555.0100</p>"),
        _page('<meta property="og:site_name" content="The Lamp">'),
        _page(foot="<p>In May, 3 men fell into the river.</p><p>Unsubscribe</p>"),
        _page(foot="<p>Monday, 3 June 2024 at the town hall</p><p>Unsubscribe</p>"),
        _page(foot="<p>Leeds, 3 May 2024 at the town hall</p><p>Unsubscribe</p>"),
        _page(foot="<p>Leeds, 3 Mill Street, all day</p><p>Unsubscribe</p>"),
        _page(foot="<p>The Harbour Mills, 3 May 2024 at the town hall</p><p>Unsubscribe</p>"),
        _page(foot="<p>Harbour Hall, 3 men fell into the river</p><p>Unsubscribe</p>"),
        _page(foot="<p>Last May, 3 Mill Street was closed</p><p>Unsubscribe</p>"),
        _page(foot="<p>In Leeds, 3 Mill Street was closed</p><p>Unsubscribe</p>"),
        _page(foot=_CUT_OFF),
        _page(foot="<p>Photo © 2019 Harbour Prints</p>"),
        _page(foot="<p>Image credit: Ana Cruz, © 2019 Harbour Prints</p>"),
        _page(foot="<p>Copyright by law, © Getty Images 2019</p>"),
        _page(foot="<p>Copyright January 2024</p>"),
        _page(foot="<p>To see the film, viewers must subscribe to Lamp Plus.</p>"),
        _page(foot="<p>The film is new. Viewers subscribe to Lamp Plus.</p>"),
        _page(f"<title>The bridge | Blog</title>{_at('blog.lampost.org')}"),
        _page(f"<title>The bridge | Football</title>{_at('football.lampost.co.uk')}"),
        _page(f"<title>The bridge | News</title>{_at('www.news.com.au')}"),
    ],
)
def test_a_page_shows_nobody(page: str) -> None:
    [(message, warns)] = _messages(page)
    assert "nobody answers for it" in message
    assert warns


def test_the_end_of_a_title_in_front_matter() -> None:
    source = (
        f"---\ntitle: The bridge - Harbour News\nurl: https://harbournews.org/bridge\nsite_name: feeds\n---\n\n{TOLD}"
    )
    [(message, warns)] = _messages(source, "text/markdown")
    assert "“Harbour News” published it" in message
    assert not warns


def test_what_a_plain_text_is_subscribed_to() -> None:
    [(message, warns)] = _messages(f"Subscribe to Harbour Free Press for FREE\n\n{TOLD}", "text/plain")
    assert "“Harbour Free Press” published it" in message
    assert not warns
    [(_, warns)] = _messages(f"He asked her to subscribe to the list.\n\n{TOLD}", "text/plain")
    assert warns
    [(_, warns)] = _messages(f"{TOLD}\n\nTo see the film, viewers must\nsubscribe to Lamp Plus.", "text/plain")
    assert warns


@pytest.mark.parametrize(
    ("address", "words", "publisher"),
    [
        ("https://www.harbournews.org/2024/bridge", "Ben Ode told Harbour News so.", "Harbour News"),
        ("https://www.aboutlamps.com/bridge", "The makers of Lamps are here.", "Lamps"),
        ("https://www.harbournews.org/2024/bridge", "Ben Ode told the harbour news so.", None),
        ("https://www.harbournews.org/2024/bridge", "See Harbournews.org.uk for more.", None),
        ("https://www.harbournews.org/2024/bridge", "The bridge is old.", None),
        ("https://medium.com/bridge", "It was on Medium first.", None),
        ("https://may.org/bridge", "It was in May.", None),
        ("https://www.mill.example/newsroom/2024/bridge", "The bridge is ours.", "mill.example"),
        ("https://www.mill.example/ir/news/bridge", "The bridge is ours.", "mill.example"),
        ("https://www.mill.example/irish/bridge", "The bridge is ours.", None),
        ("https://www.mill.example/news-release/12-bridge", "The bridge is ours.", "mill.example"),
        ("https://www.mill.example/news/release-of-bridge", "The bridge is ours.", None),
        ("https://lamp.example/bridge", "The bridge is old. Copyright 2024 HARBOUR. All rights reserved.", "HARBOUR"),
        ("https://lamp.example/bridge", "The bridge is old. © 2024 Harbour Inc. All rights reserved.", "Harbour Inc."),
        ("https://medium.com/press-releases/bridge", "The bridge is ours.", None),
        ("https://independent.example/bridge", "Independent experts said so.", None),
        ("https://independent.example/bridge", "He told Independent so.", "Independent"),
        ("https://mirror.example/bridge", "A mirror hung there, and Ben Ode told Mirror so.", None),
        ("https://lamp.example/bridge", "The bridge is old. Copyright © HARBOUR 2025 All rights are kept.", "HARBOUR"),
        ("https://lamp.example/bridge", "The bridge is old. Photo: © HARBOUR 2025", None),
        ("https://lamp.example/bridge", "The bridge is © HARBOUR 2025 for all we know.", None),
    ],
)
def test_a_row_whose_text_names_the_house_of_its_address(address: str, words: str, publisher: str | None) -> None:
    row = json.dumps({"text": f"{TOLD} {words}", "url": address}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
    assert isinstance(entry, Source)
    assert shown_publisher(TextLoader().load(entry)) == publisher


@pytest.mark.parametrize(
    ("title", "opening", "publisher"),
    [
        ("Lampost Trust Helpers Visit a Fair", "Lampost Trust helpers were glad to see the fair of bridges.", "Lampost Trust"),
        ("Lampost Trust Youth Team at a Fair", "The Lampost Trust Youth Team, were glad to see it in May.", "Lampost Trust Youth Team"),
        ("Lampost Readers Visit a Fair", "Lampost Readers were glad to see the fair of bridges.", None),
        ("Mill Trust Helpers Visit a Fair", "Mill Trust helpers were glad to see the fair of bridges.", None),
        ("A Fair is Held", "Lampost Trust helpers were glad to see the fair of bridges.", None),
    ],
)  # fmt: skip
def test_a_body_that_tells_of_itself_on_its_own_site(title: str, opening: str, publisher: str | None) -> None:
    row = json.dumps({"text": f"{opening}\n\n{TOLD}", "title": title, "url": "https://www.lampost.test/fair"}).encode()
    (entry,) = JsonLinesLoader().entries("a.jsonl", io.BytesIO(row))
    assert isinstance(entry, Source)
    assert shown_publisher(TextLoader().load(entry)) == publisher


@pytest.mark.parametrize(
    ("logo", "publisher"),
    [
        ('<a href="index.html"><img src="b.svg" alt="Lampworks"></a>', "Lampworks"),
        ('<a href="/"><img src="b.svg" alt="Lampworks logo"></a>', "Lampworks"),
        ('<div class="site-logo"><img src="b.svg" alt="Logo of the Lampworks"></div>', "Lampworks"),
        ('<div class="site-logo"><img src="b.svg" alt="Logo of Lampworks"></div>', "Lampworks"),
        ('<img src="img/lampworks-logo.png" alt="Lampworks">', "Lampworks"),
        ('<img src="img/catalogos.png" alt="Lampworks">', None),
        ('<a href="/"><img src="b.svg" alt="Home"></a>', None),
        ('<a href="/"><img src="b.svg" alt=""></a>', None),
        ('<a href="https://sponsor.test/"><img class="logo" src="b.svg" alt="Lampworks"></a>', None),
        ('<a href="/shop/"><img class="logo" src="b.svg" alt="Lampworks"></a>', None),
        ('<a href="/"><img class="logo" src="b.svg" alt="Facebook"></a>', None),
        ('<img src="bridge.jpg" alt="The bridge of Leeds">', None),
        ('<div class="logo"><a href="#"><img src="b.svg" alt="Lampworks"></a></div>', "Lampworks"),
        ('<a href="#"><img src="b.jpg" alt="The pier at dusk"></a>', None),
        ('<a href="?image=4"><img src="b.jpg" alt="The pier at dusk"></a>', None),
        ('<div class="partners"><img src="b-logo.png" alt="Lampworks"></div>', None),
        ('<img src="license-logo.png" alt="Lampworks Licence">', None),
        ('<a href="/"><img src="b.jpg" alt="Picture of the pier"></a>', None),
        ('<a href="/"><img src="b.jpg" alt="DSC_0042.JPG"></a>', None),
        ('<a href="/"><img src="b.jpg" alt="1904"></a>', None),
        ('<h1>Lampworks</h1><img src="lampworks-logo.png" alt="Lampworks">', None),
    ],
)
def test_a_logo_at_the_head_of_a_page_names_its_house(logo: str, publisher: str | None) -> None:
    page = f"<html><head><title>The bridge</title></head><body>{logo}<h1>The bridge</h1>{PROSE}</body></html>"
    found = [message for message, warned in _messages(page) if not warned]
    assert found == [] if publisher is None else [publisher in message for message in found] == [True]


@pytest.mark.parametrize(
    ("opening", "publisher"),
    [
        ("This article is part of the Lampost newsletter. You can sign up here to receive it.", "Lampost newsletter"),
        ("This article is part of the debate on the newsletter of the mill.", None),
    ],
)
def test_an_issue_of_a_newsletter_says_of_which(opening: str, publisher: str | None) -> None:
    row = json.dumps({"text": f"{opening} {TOLD}"}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
    assert isinstance(entry, Source)
    assert shown_publisher(TextLoader().load(entry)) == publisher


@pytest.mark.parametrize(
    ("foot", "publisher"),
    [
        ("© Tous droits réservés Amis du Vieux Port", "Amis du Vieux Port"),
        ("Alle Rechte vorbehalten © 2021 Verein für Lampen", "Verein für Lampen"),
        ("© 2020 Todos los derechos reservados. 3 Faros Cooperativa de prensa.", "3 Faros Cooperativa de prensa"),
        ("© 2020 Todos los derechos reservados", None),
        ("© All rights reserved. The words and the pictures of this page are not to be copied", None),
        ("© 2025 Harbour News. All rights reserved.", "Harbour News"),
        ("© Todos los derechos reservados 2020", None),
    ],
)
def test_the_reserve_of_rights_stands_beside_the_house(foot: str, publisher: str | None) -> None:
    found = [message for message, warned in _messages(_page(foot=f"<p>{foot}</p>")) if not warned]
    assert found == [] if publisher is None else [f"“{publisher}”" in message for message in found] == [True]
