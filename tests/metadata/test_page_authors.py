"""Whom HTML pages name as their authors, and which of their statements is believed."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Confidence, Source
from provenance.loaders.html.document import load_html
from tests.metadata.pages import PROSE, authors_of, page


@pytest.mark.parametrize(
    ("title", "label", "authors"),
    [
        ("Review: The Mill by the River", "Reviewed by", ["Ana Cruz"]),
        ("Review: The Mill by the River", "Medically reviewed by", []),
        ("The Mill by the River", "Reviewed by", []),
    ],
)
def test_who_reviewed_what_is_a_review(title: str, label: str, authors: list[str]) -> None:
    found = page(f'<meta property="og:title" content="{title}">', f'<p>{label} <a rel="author">Ana Cruz</a></p>')
    assert authors_of(found) == authors


@pytest.mark.parametrize(
    ("line", "authors"), [("SOURCE Harbour Mills", ["Harbour Mills"]), ("Source of the river", []), ("SOURCE", [])]
)
def test_who_issued_what_a_wire_carries(line: str, authors: list[str]) -> None:
    source = f"<html><body><main><h1>Bridges close for repairs</h1>{PROSE}<p>{line}</p></main></body></html>"
    assert authors_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == authors


@pytest.mark.parametrize(
    ("head", "above", "authors"),
    [
        ('<meta name="author" content="Ana Cruz, Li Wei">', "", ["Ana Cruz", "Li Wei"]),
        ('<meta name="author" content="admin">', '<p class="byline">By Ana Cruz</p>', ["Ana Cruz"]),
        ('<meta name="author" content="Example">', '<p>By <a rel="author" href="/ana">Ana Cruz</a></p>', ["Ana Cruz"]),
        ('<meta property="article:author" content="https://www.facebook.com/example">', "", []),
        (
            '<meta property="article:author" content="https://lamp.example/author/profile/217.Ana_Cruz/">',
            "",
            ["Ana Cruz"],
        ),
        ('<meta property="article:author" content="https://lamp.example/authors/ana-cruz">', "", ["Ana Cruz"]),
        ('<meta property="article:author" content="https://lamp.example/author/news-desk/">', "", []),
        ('<meta property="article:author" content="https://lamp.example/author/acruz/">', "", []),
        (
            '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Cruz">',
            "",
            ["Ana Cruz"],
        ),
        (
            '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Five Minutes">',
            "",
            [],
        ),
        ("", '<div class="authors"><span>Ana Cruz</span> <span>Li Wei</span></div>', ["Ana Cruz", "Li Wei"]),
        ('<meta name="lampv_citation_author" content="Ana Cruz">', "", ["Ana Cruz"]),
        ('<meta name="page.content.author" content="Ana Cruz">', "", ["Ana Cruz"]),
        ('<meta name="video.content.author" content="Ana Cruz">', "", []),
        ('<meta name="author-city" content="North Quay">', "", []),
        ('<meta name="workLocation" content="North Quay">', "", []),
        ('<meta name="author" content="Harbour views you can trust">', "", []),
        ('<meta name="author" content="Curious. Steady. Local.">', "", []),
        ('<meta name="author" content="Lamp Post – The best of the quay">', "", ["Lamp Post"]),
        ("", '<p class="author-city">North Quay</p>', []),
        ("", '<div class="author"><b>Ana Cruz</b> <i class="author-location">North Quay</i></div>', ["Ana Cruz"]),
        ("", '<div class="byline"><b>Ana Cruz</b> <i itemprop="workLocation">North Quay</i></div>', ["Ana Cruz"]),
        ("", '<p><a href="/author/ana-cruz">Ana Cruz</a></p>', ["Ana Cruz"]),
        ("", "<p>By</p><p>Ana Cruz</p>", ["Ana Cruz"]),
        (
            '<script type="application/ld+json">[{"@type": "Article", "author": {"@id": "#a"}}, {"@id": "#a", "@type": "Person", "name": "Ana Cruz"}]</script>',
            "",
            ["Ana Cruz"],
        ),
        (
            "",
            '<div style="display:none" class="vcard author" itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name"><a href="/author/cruz">Ana Cruz</a></b></div>',
            ["Ana Cruz"],
        ),
        ("", '<div style="display: none"><div><a href="#ana" itemprop="author">Ana Cruz</a></div></div>', ["Ana Cruz"]),
        ("", '<span hidden itemprop="publisher">Ana Cruz</span><span hidden itemprop="author"></span>', []),
        (
            "",
            '<div data-testid="byline"><b data-testid="author-name">Ana Cruz</b><i data-testid="author-role">Roads reporter</i></div>',
            ["Ana Cruz"],
        ),
        (
            '<meta property="og:site_name" content="Harbour News">',
            '<div data-component="byline-block"><b>Ana Cruz</b><i>Harbour News, North Quay</i></div>',
            ["Ana Cruz"],
        ),
        ("", '<div data-test="author-affiliations">Search for <b>Ana Cruz</b> <b>Ben Ode</b></div>', []),
        (
            "",
            '<p class="byline">By Ana Cruz</p><p>Photographs by <a class="author" href="/ben">Ben Ode</a></p>',
            ["Ana Cruz"],
        ),
        (
            "",
            '<p>Written by <a rel="author">Ana Cruz</a>, reviewed by <a rel="author">Ben Ode</a> and <a rel="author">Li Wei</a></p>',
            ["Ana Cruz"],
        ),
        ("", '<p>Reviewed by <a rel="author">Ben Ode</a>, written by <a rel="author">Ana Cruz</a></p>', ["Ana Cruz"]),
        ("", '<p>Fact checked by</p><p class="author">Ben Ode</p>', []),
        ("", '<p>Story and photos by <a rel="author">Ana Cruz</a></p>', ["Ana Cruz"]),
        (
            "",
            '<p class="byline">By Ana Cruz</p><figure><img src="a.jpg"><figcaption>The bridge <b class="byline">Ben Ode</b></figcaption></figure>',
            ["Ana Cruz"],
        ),
        (
            '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Ana Cruz"},"creator":"Ben Ode"}</script>',
            "",
            ["Ana Cruz"],
        ),
        (
            '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Organization","name":"Roads on Trial"}}</script>',
            "",
            ["Roads on Trial"],
        ),
        (
            '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Organization","name":"Harbour Weekly"}}</script>',
            "<p>By Ana Cruz</p>",
            ["Ana Cruz"],
        ),
        (
            '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Organization","name":"Editorial Team"}}</script>',
            "",
            [],
        ),
        (
            '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Organization","name":"Lamp"},"publisher":{"@type":"Organization","name":"Lamp"}}</script>',
            "",
            ["Lamp"],
        ),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Lamp"},"publisher":{"@type":"Organization","name":"Lamp"}}</script>',
            "",
            [],
        ),
        (
            '<script type="application/ld+json">{"@type":"QAPage","mainEntity":{"@type":"Question","author":{"name":"Ana Cruz"},"acceptedAnswer":{"@type":"Answer","author":{"name":"Ben Ode"}}}}</script>',
            "",
            ["Ana Cruz"],
        ),
        ('<meta name="author" content="Institute for Reefs">', "", ["Institute for Reefs"]),
        (
            '<meta name="parsely-page" content="{&quot;authors&quot;:[&quot;Ana Cruz&quot;,&quot;Li Wei&quot;]}">',
            "",
            ["Ana Cruz", "Li Wei"],
        ),
        ('<meta name="parsely-page" content="[">', "", []),
        ("", '<div><span class="credit">Lamp/Ben Ode</span></div><div>3 June 2024</div>', []),
        (
            '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Mill burns down","author":"Ben Ode"},{"@type":"NewsArticle","headline":"Bridges close for repairs","author":"Ana Cruz"}]</script>',
            "",
            ["Ana Cruz"],
        ),
    ],
)
def test_authors(head: str, above: str, authors: list[str]) -> None:
    assert authors_of(page(head, above)) == authors


def test_the_byline_by_the_title() -> None:
    teasers = "".join(
        f'<div><a href="/{n}">Other news {n}</a><span class="author">Bob Roe{n * "x"}</span></div>' for n in range(1, 4)
    )
    assert authors_of(page(above='<p class="author">By Ana Cruz</p>', below=teasers)) == ["Ana Cruz"]


def test_author_described_below() -> None:
    box = "<div><h4>Ana Cruz</h4><p>Ana is the founder of Example and writes about bridges.</p></div>"
    found = page(below=box)
    assert [(author.value, author.confidence) for author in found.authors] == [("Ana Cruz", Confidence.LOW)]


@pytest.mark.parametrize(
    "box",
    [
        "<h4>Winter Light</h4><p>Winter Light is a short film written by Ana Cruz for the harbour festival.</p>",
        "<h4>Tarn</h4><p>Tarn is worth a visit for the mills of its old town. The editor lives there.</p>",
        "<h4>Linear Regression</h4><p>Linear Regression is the foundation of many other methods.</p>",
    ],
)
def test_what_is_described_below_may_be_a_thing(box: str) -> None:
    assert authors_of(page(below=f"<div>{box}</div>")) == []


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        ("<p>Ana Cruz is a retired teacher who lives in Leeds.</p>", ["Ana Cruz"]),
        ("<p>Ana Cruz is a retired teacher.</p><p>She opened the bridge, the council said after the meeting.</p>", []),
    ],
)
def test_an_author_described_by_the_last_paragraph(below: str, authors: list[str]) -> None:
    source = (
        f"<html><body><main><article><h1>Bridges close for repairs</h1>{PROSE}{below}</article></main></body></html>"
    )
    assert authors_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == authors


def test_owner_of_the_site_is_its_author() -> None:
    found = page('<meta name="author" content="Ana Cruz"><meta property="og:site_name" content="Ana Cruz">')
    assert [(author.value, author.confidence) for author in found.authors] == [("Ana Cruz", Confidence.LOW)]


def test_agency_without_a_name() -> None:
    found = page('<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "dpa"}}</script>')
    assert [(author.value, author.confidence) for author in found.authors] == [("dpa", Confidence.LOW)]
