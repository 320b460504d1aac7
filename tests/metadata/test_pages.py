"""What HTML pages say of themselves, and which of their statements is believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis import metadata
from provenance.api import Confidence, Source, Span
from provenance.loaders.html.document import load_html
from tests.metadata.pages import PROSE, authors_of, date_of, page


@pytest.mark.parametrize(
    ("head", "above", "date"),
    [
        (
            '<meta property="article:published_time" content="2024-06-03T10:00:00+02:00">',
            "",
            "2024-06-03T10:00:00+02:00",
        ),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2024-06-03"}]}</script>',
            "",
            "2024-06-03",
        ),
        ("", '<p><time datetime="2024-06-03T10:00:00Z">3 June 2024</time></p>', "2024-06-03T10:00:00+00:00"),
        ("", '<div class="post-date">June 3, 2024</div>', "2024-06-03"),
        ("", "<p>Published 3 June 2024, 10:00</p>", "2024-06-03T10:00:00"),
        ('<link rel="canonical" href="https://example.com/2024/06/03/bridges">', "", "2024-06-03"),
        ('<link rel="canonical" href="https://example.com/2024/TRAVEL/06/03/bridges/index.html">', "", "2024-06-03"),
        ('<link rel="canonical" href="https://example.com/2024/issue/06/31/bridges/">', "", None),
        (
            '<script type="application/ld+json">{"@type":"Article","datePublished":1717408800000}</script>',
            "",
            "2024-06-03T10:00:00+00:00",
        ),
    ],
)
def test_date(head: str, above: str, date: str) -> None:
    assert date_of(page(head, above)) == date


@pytest.mark.parametrize(
    "below",
    [
        "<footer>© 2024 Example Ltd., 3 June 2024</footer>",
        '<section class="comments"><div class="comment"><b>Bob</b> <time datetime="2024-06-03">3 June 2024</time> Nice.</div></section>',
        '<aside class="related"><h2>Related</h2><a href="/x">Other news</a> <span class="date">3 June 2024</span></aside>',
        '<script type="application/ld+json">{"@type": "Comment", "datePublished": "2024-06-03", "author": {"name": "Bob Roe"}}</script>',
        '<script type="application/ld+json">{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "datePublished": "2024-06-03"}]}</script>',
        '<aside><div itemscope itemtype="https://schema.org/NewsArticle"><p>Other news</p><span itemprop="datePublished">2024-06-03</span></div></aside>',
        '<script type="application/ld+json">{"@type": "ImageObject", "uploadDate": "2024-06-03", "creator": "Bob Roe"}</script>',
    ],
)
def test_dates_of_other_things(below: str) -> None:
    found = page(below=below)
    assert (date_of(found), authors_of(found)) == (None, [])


def test_day_of_the_place_of_publication() -> None:
    stated = '<meta property="article:published_time" content="2024-06-04T02:30:00+00:00">'
    seen = '<p class="byline"><time datetime="2024-06-04T02:30:00Z">June 3, 2024</time></p>'
    assert date_of(page(stated, seen)) == "2024-06-03"
    assert date_of(page(stated, '<p class="byline">June 4, 2024</p>')) == "2024-06-04T02:30:00+00:00"


@pytest.mark.parametrize(("lang", "date"), [("en-US", "2024-06-03"), ("en-GB", "2024-03-06"), ("de", "2024-03-06")])
def test_order_of_day_and_month(lang: str, date: str) -> None:
    assert date_of(page(above='<p class="date">06/03/2024</p>', lang=lang)) == date


def test_ambiguous_date_follows_the_others() -> None:
    address = '<link rel="canonical" href="https://example.com/2024/03/06/bridges">'
    assert date_of(page(address, '<p class="date">06/03/2024</p>')) == "2024-03-06"


@pytest.mark.parametrize(
    ("around", "authors"), [("article", ["Ana Cruz"]), ("div", []), ("article><aside", []), ("article><nav", [])]
)
def test_the_footer_of_an_article_is_its_own(around: str, authors: list[str]) -> None:
    footer = '<footer class="entry-footer"><span class="byline"><span class="author vcard"><a href="/author/acruz">Ana Cruz</a></span></span></footer>'
    inner = around.partition("><")[2]
    source = (
        f"<html><body><{around.partition('>')[0]}><h1>Bridges close for repairs</h1>{PROSE}"
        f"{f'<{inner}>' if inner else ''}{footer}{f'</{inner}>' if inner else ''}</{around.partition('>')[0]}></body></html>"
    )
    assert authors_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == authors


@pytest.mark.parametrize(
    "element",
    [
        '<time class="entry-date published updated" datetime="2024-06-03">June 3, 2024</time>',
        '<p class="last-updated"><time itemprop="datePublished" datetime="2024-06-03">June 3</time></p>',
        '<p class="update-publish-time">Published - June 3, 2024 - Leeds</p>',
    ],
)
def test_a_day_that_is_marked_as_both_is_that_of_publication(element: str) -> None:
    found = page(above=element)
    assert (date_of(found), found.modified) == ("2024-06-03", None)


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (
            '<link rel="canonical" href="https://lamp.example/"><meta property="og:url" content="https://lamp.example/bridges">',
            "https://lamp.example/bridges",
        ),
        (
            '<link rel="canonical" href="https://lamp.example/"><meta property="og:url" content="https://lamp.example">',
            "https://lamp.example/",
        ),
        ('<link rel="canonical" href="//lamp.example/bridges">', "https://lamp.example/bridges"),
        ('<link rel="canonical" href="/bridges">', None),
    ],
)
def test_the_address_of_the_page_itself(head: str, url: str | None) -> None:
    found = page(head).url
    assert (found.value if found else None) == url


def test_the_day_of_an_answer_is_no_local_time() -> None:
    question = '<p>by ana <time datetime="2024-06-03T19:00:00Z">Mon June 3, 2024</time></p>'
    answer = '<p>by ben <time datetime="2024-06-04T19:00:00Z">Tue June 4, 2024</time></p>'
    found = page(above=question + PROSE + answer)
    assert found.date is not None
    assert found.date.value[:10] == "2024-06-03"


def test_a_label_that_runs_into_the_time_before() -> None:
    found = page(
        above='<p>Issued on: <time datetime="2024-06-03">03/06/2024 - 19:00</time>Modified: <time datetime="2024-06-05">05/06/2024 - 08:12</time></p>'
    )
    assert date_of(found) == "2024-06-03"
    assert found.modified is not None
    assert found.modified.value == "2024-06-05"


def test_the_day_in_a_box_of_facts_is_not_that_of_the_page() -> None:
    assert date_of(page(above='<p>First release: <b class="dtstart published updated">2020-03</b></p>')) is None


def test_the_day_of_an_event_in_markup() -> None:
    assert date_of(page(above='<time itemprop="startDate" datetime="2024-06-03T10:00">on the third</time>')) is None


def test_a_publisher_that_another_script_names() -> None:
    found = page(
        '<script type="application/ld+json">{"@type":"Article","publisher":{"@id":"#lamp"}}</script>'
        '<script type="application/ld+json">{"@type":"NewsMediaOrganization","@id":"#lamp","name":"The Lamp"}</script>'
    )
    assert found.publisher is not None
    assert found.publisher.value == "The Lamp"


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("3 juni 2024 19:30, bijgewerkt 5 juni 2024", "nl"),
        ("Publié le 3 juin 2024 à 19h30, modifié le 5 juin 2024 à 9h12", "fr"),
        ("Veröffentlicht am 3. Juni 2024 um 19:30 Uhr, aktualisiert am 5. Juni 2024", "de"),
        ("Publicado el 3 de junio de 2024 a las 19:30, actualizado el 5 de junio de 2024", "es"),
        ("Pubblicato il 3 giugno 2024 alle 19:30, aggiornato il 5 giugno 2024", "it"),
    ],
)
def test_a_change_behind_the_time_of_publication(line: str, lang: str) -> None:
    found = page(above=f"<p>{line}</p>", lang=lang)
    assert found.date is not None
    assert found.modified is not None
    assert (found.date.value[:10], found.modified.value) == ("2024-06-03", "2024-06-05")


def test_change_and_publication() -> None:
    found = page(above="<p>Published 3 June 2024 | Updated 5 June 2024</p>")
    assert date_of(found) == "2024-06-03"
    assert found.modified is not None
    assert found.modified.value == "2024-06-05"


@pytest.mark.parametrize(
    "line", ["Concert: 3 June 2024", "Open until 3 June 2024", "Sendung: Radio Beispiel, 3. Juni 2024"]
)
def test_dates_of_events(line: str) -> None:
    assert date_of(page(above=f"<p>{line}</p>")) is None


def test_identity() -> None:
    found = page(
        '<meta property="og:site_name" content="Example"><link rel="canonical" href="https://example.com/bridges">'
        '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><meta property="article:publisher" content="https://facebook.com/example">'
    )
    assert found.title is not None
    assert found.publisher is not None
    assert found.url is not None
    assert found.licence is not None
    assert found.title.value == "Bridges close for repairs"
    assert found.publisher.value == "Example"
    assert found.url.value == "https://example.com/bridges"
    assert found.licence.value == "https://creativecommons.org/licenses/by/4.0/"


def test_agreement_makes_sure() -> None:
    alone = page(above='<p class="post-date">June 3, 2024</p>').date
    confirmed = page(
        '<link rel="canonical" href="https://example.com/2024/06/03/bridges">', '<p class="post-date">June 3, 2024</p>'
    ).date
    assert alone is not None
    assert confirmed is not None
    assert confirmed.confidence is Confidence.HIGH
    assert alone.confidence.rank <= confirmed.confidence.rank


PIECES = [
    "<html>", "<body>", "<article>", "</article>", "<h1>Bridges close</h1>", "<p>By Ana Cruz</p>", "<p>3 June 2024</p>", '<time datetime="2024-06-03">',
    "<p>x</p>", PROSE, '<div class="byline">', "</div>", "<footer>", "<aside>", '<a href="/author/ana">Ana Cruz</a>', "<li>2024</li>", "©", "Published:",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_any_page_is_read(pieces: list[str]) -> None:
    document = load_html(Source("a.html", "a.html", "text/html", "".join(pieces)))
    found = metadata(document)
    for value in (found.date, *found.authors, *found.dates):
        if value is not None and isinstance(value.span, Span):
            assert 0 <= value.span.start < value.span.end <= len(document.text)


@pytest.mark.parametrize(
    ("element", "date"),
    [
        ('<span itemprop="datePublished" data-timestamp="1717408800"></span>', "2024-06-03T10:00:00+00:00"),
        ('<b itemprop="datePublished" data-datetime="2024-06-03"> </b>', "2024-06-03"),
        ('<span itemprop="datePublished" data-timestamp="1717408800">2 June 2024</span>', "2024-06-02"),
        ('<span itemprop="datePublished" data-timestamp="soon"></span>', None),
        ('<span data-timestamp="1717408800"></span>', None),
    ],
)
def test_a_moment_that_a_script_writes_out(element: str, date: str | None) -> None:
    assert date_of(page(above=f"<p>{element}</p>")) == date


@pytest.mark.parametrize(
    ("note", "address"),
    [
        ("<!-- saved from url=(0023)https://lamp.org/bridge -->", "https://lamp.org/bridge"),
        (
            "<!--\n Page saved with SingleFile \n url: https://lamp.org/bridge \n saved date: Fri Feb 02 2024\n-->",
            "https://lamp.org/bridge",
        ),
        ("<!-- saved from url=(0014)about:internet -->", None),
        ("<!-- saved by url=(0023)https://lamp.org/bridge -->", None),
    ],
)
def test_the_address_that_a_page_was_saved_from(note: str, address: str | None) -> None:
    def read(head: str) -> str | None:
        source = f"<!DOCTYPE html>\n{note}\n<html><head>{head}<title>Bridges</title></head><body><h1>Bridges</h1>{PROSE}</body></html>"
        found = metadata(load_html(Source("a.html", "a.html", "text/html", source))).url
        return found and found.value

    assert read("") == address
    assert read('<link rel="canonical" href="https://lamp.org/own">') == "https://lamp.org/own"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Topic: King O&amp;#39;Malley", "Topic: King O'Malley"),
        ("Lamps &amp;amp; Bridges", "Lamps & Bridges"),
        ("AT&amp;T; lamps", "AT&T; lamps"),
    ],
)
def test_a_title_that_was_escaped_twice(stated: str, title: str) -> None:
    source = f"<html><head><title>{stated}</title></head><body><p>The lamps.</p></body></html>"
    found = metadata(load_html(Source("a.html", "a.html", "text/html", source))).title
    assert found is not None
    assert found.value == title
