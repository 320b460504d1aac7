"""Bylines of pages, beside words that name nobody and bylines of other articles."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Source
from provenance.loaders.html.document import load_html
from tests.metadata.common import LONG, markdown
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


def test_bylines_in_a_list_below_an_article_do_not_hide_its_own() -> None:
    others = "".join(
        f"<div class='item'><h3><a href='/{name}'>A {name} goes out</a></h3><p>by {name} Ode</p></div>"
        for name in ("Lamp", "Light", "Lantern")
    )
    assert authors_of(page(above="<p>Ana Cruz</p><p>3 June 2024</p>", below=others)) == ["Ana Cruz"]
    assert authors_of(page(below=others)) == []


def test_the_byline_at_the_foot_is_not_that_of_the_next_article() -> None:
    below = "<h3><a href='/lamp'>A lamp goes out</a></h3><p>by Ben Ode</p>"
    source = (
        "<!DOCTYPE html><html lang='en'><head><title>Bridges close for repairs</title></head>"
        f"<body><article><h1>Bridges close for repairs</h1><p>3 June 2024</p>{PROSE}<p>Author: Ana Cruz</p></article>{below}</body></html>"
    )
    assert authors_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == ["Ana Cruz"]


@pytest.mark.parametrize(
    ("lang", "above", "authors"),
    [
        ("en", "<p class='byline'>by ana cruz</p><p>3 June 2024</p>", ["ana cruz"]),
        ("en", "<p>by ana cruz</p><p>3 June 2024</p>", ["ana cruz"]),
        ("en", "<p>by special arrangement</p><p>3 June 2024</p>", []),
        ("en", "<p>Ana Cruz @anacruz</p><p>3 June 2024</p>", ["Ana Cruz"]),
        ("en", "<p>Okwudili Ezeodo</p><p>@okwu</p><p>Published 3 June 2024</p>", ["Okwudili Ezeodo"]),
        ("en", "<p>Okwudili Ezeodo</p><p>2024-06-03</p>", ["Okwudili Ezeodo"]),
        ("en", "<ul><li>O. Ezeodo</li><li>June 3, 2024</li><li>2 Comments</li></ul>", ["O. Ezeodo"]),
        ("en", "<p>Okwudili E.</p><p>3 June 2024</p>", ["Okwudili E"]),
        ("en", "<p>By Ana Cruz in Leeds, Ben Ode in Lille and Li Wei in Lyon</p>", ["Ana Cruz", "Ben Ode", "Li Wei"]),
        ("en", "<p>By Ana Cruz in Leeds</p>", ["Ana Cruz"]),
        ("en", "<p>Event Date: June 3, 2024</p>", []),
        ("en", "<p>posted by lamprat77 on 2024-06-03 14:22</p>", ["lamprat77"]),
        (
            "en",
            "<dl><dt>Authors:</dt><dd>CRUZ, ANA<br>Ode, Ben</dd><dt>Source:</dt><dd>Harbour News</dd></dl>",
            ["ANA CRUZ", "Ben Ode"],
        ),
        (
            "en",
            "<div class='docAuthor'>Cruz, Ana. <em>Harbour News</em>; Leeds [Leeds]. 14 Nov 2006: A1.</div>",
            ["Ana Cruz"],
        ),
        ("en", "<p>Cruz, Ana; Ode, Ben. Harbour News [Leeds]. 14 Nov 2006: A1.</p>", ["Ana Cruz", "Ben Ode"]),
        ("en", "<span class='columnist-name'>Ana Cruz</span>", ["Ana Cruz"]),
        ("fr", "<p>Jean-Ode de La Tour et Moussa Oda</p><p>Le 03/06/2024</p>", ["Jean-Ode de La Tour", "Moussa Oda"]),
        ("zh", "<p>发布时间：2024-06-03 10:00　来源：城市晚报　作者：张文</p>", ["张文"]),
        ("ja", "<p>公開日：2024年6月3日更新日：2024年6月5日著者：山田花子</p>", ["山田花子"]),
        ("ko", "<p>기사입력 2024-06-03 10:00 최종수정 2024-06-04 09:11 김하늘·이바다 기자</p>", ["김하늘", "이바다"]),
        ("ko", "<p>등록 2024-06-03 오전 9:30:00 | 수정 2024-06-03 오후 1:00:00</p>", []),
        ("zh", "<p class='author'>城市報 <a href='/r'>記者張文</a>／台北即時報導</p>", ["張文"]),
    ],
)
def test_bylines_in_the_forms_of_many_houses(lang: str, above: str, authors: list[str]) -> None:
    assert authors_of(page(above=above, lang=lang)) == authors


def test_the_note_below_an_entry_may_go_on() -> None:
    note = "<p>This entry was posted on Monday, June 3rd, 2024 at 3:12 pm by Ana Cruz-Ode and is filed under News.</p>"
    assert authors_of(page(below=note)) == ["Ana Cruz-Ode"]


def test_a_house_of_two_words_is_no_person() -> None:
    stated = '{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Harbour Lamp"}}'
    head = f'<meta property="og:site_name" content="Harbour Lamp"><meta name="author" content="Harbour Lamp"><script type="application/ld+json">{stated}</script>'
    assert authors_of(page(head=head)) == []


def test_paragraphs_of_east_asia_are_the_text_of_a_page() -> None:
    prose = "市政府周一宣布，旧桥将从六月起关闭维修，预计整个夏天都不能通行。附近的商户表示，他们事先没有得到通知。" * 2
    others = "<h3><a href='/lamp'>A lamp goes out</a></h3><p>by Ben Ode</p><p>3 May 2023</p>"
    source = (
        "<!DOCTYPE html><html lang='zh'><head><title>旧桥关闭维修，整个夏天不能通行</title></head>"
        f"<body><h1>旧桥关闭维修，整个夏天不能通行</h1><p>2024-06-03</p><p>{prose}</p><p>{prose}</p><p>{prose}</p>{others}</body></html>"
    )
    assert authors_of(metadata(load_html(Source("a.html", "a.html", "text/html", source)))) == []


def test_bylines_below_the_headings_of_other_articles_are_theirs_whoever_wrote_them() -> None:
    article = f"# Bridge closes\n\n{LONG * 4}"
    others = "".join(
        f"### What {what} cost\n\nBy Ana Cruz\n3 May 2024\n2 mins\n\n" for what in ("lamps", "oil", "wicks")
    )
    assert authors_of(metadata(markdown(article + others))) == []
    assert authors_of(metadata(markdown(f"# Bridge closes\n\nBy Ben Ode\n\n{LONG * 4}{others}"))) == ["Ben Ode"]


@pytest.mark.parametrize(
    "author",
    ["#author.fullName}", "{{ author }}", "Down Arrow Icon", "Boat LoansLast", "To All Your Friends"],
)
def test_fields_labels_and_icons_are_no_names(author: str) -> None:
    assert authors_of(metadata(markdown(f"# Bridge closes\n\nBy {author}\n\n{LONG}"))) == []


@pytest.mark.parametrize("author", ["Your Local Guardian", "Icon Films"])
def test_bodies_may_be_called_so(author: str) -> None:
    assert authors_of(metadata(markdown(f"# Bridge closes\n\nBy {author}\n\n{LONG}"))) == [author]


@pytest.mark.parametrize("author", ["#author.fullName}", "${author}"])
def test_a_field_of_front_matter_that_nobody_filled_in_is_no_name(author: str) -> None:
    assert authors_of(metadata(markdown(f"---\nauthor: '{author}'\n---\n\n# Bridge closes\n\n{LONG}"))) == []


@pytest.mark.parametrize(
    ("byline", "author"),
    [("<p class='byline'>By Ana Cruz</p>", "Ana Cruz"), ("<p>The bridge closed.</p>", "Ben Ode")],
)
def test_the_byline_of_a_page_counts_before_a_tag_in_its_head(byline: str, author: str) -> None:
    assert authors_of(page("<meta name='author' content='Ben Ode'>", byline)) == [author]
