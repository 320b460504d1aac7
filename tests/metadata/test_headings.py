"""What stands beside a date, or at the edge of a text, as a name does, and is none."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Document, Source
from provenance.loaders.html.document import load_html
from provenance.testing import document
from tests.metadata.common import LONG, PROSE, authors_of, date_of, markdown, text

_PARAGRAPHS = f"<p>{PROSE}</p><p>{PROSE}</p>"


def _page(head: str, below: str) -> Document:
    source = f"<html><head><title>The bridge is closed</title>{head}</head><body><article><h1>The bridge is closed</h1>{below}{_PARAGRAPHS}</article></body></html>"
    return load_html(Source("a.html", "a.html", "text/html", source))


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Fish Market\nMay 3, 2024", []),
        ("Gabung Harbour Circle\nMay 3, 2024", []),
        ("Únete Harbour Club\nMay 3, 2024", []),
        ("Junte-se Clube Ponte\nMay 3, 2024", []),
        ("James Square | May 3, 2024", []),
        ("North Quay\n\nMay 3, 2024", []),
        ("New Haven, May 3, 2024", []),
        ("Kuala Lumpur\nMay 3, 2024", []),
        ("Leeds, Ohio\nMay 3, 2024", []),
        ("Public Safety | May 3, 2024", []),
        ("Front Page\nMay 3, 2024", []),
        ("Harbour Foods\nMay 3, 2024", []),
        ("Shadow Minister for Roads\nMay 3, 2024", []),
        ("Past Events\nMay 3, 2024", []),
        ("Our Board\nMay 3, 2024", []),
        ("Dear Neita\nMay 3, 2024", []),
        ("Customer Acquisition\nMay 3, 2024", []),
        ("Barbara Roach Bursary\nMay 3, 2024", []),
        ("Huon Wilson\nMay 3, 2024", ["Huon Wilson"]),
        ("Ana Events\nMay 3, 2024", ["Ana Events"]),
        ("Zanele Quick\nMay 3, 2024", ["Zanele Quick"]),
        ("Masamune Date\nMay 3, 2024", ["Masamune Date"]),
        ("Le Thi My\nMay 3, 2024", ["Le Thi My"]),
        ("Anna Maria Winter\nMay 3, 2024", ["Anna Maria Winter"]),
        ("Oluwaseun Clements\nMay 3, 2024", ["Oluwaseun Clements"]),
        ("Ana King\nMay 3, 2024", ["Ana King"]),
        ("Jane Street\nMay 3, 2024", ["Jane Street"]),
        ("Ben Hall\nMay 3, 2024", ["Ben Hall"]),
        ("Ngozi Park | May 3, 2024", ["Ngozi Park"]),
        ("Jack London\n\nMay 3, 2024", ["Jack London"]),
    ],
)
def test_places_and_parts_of_a_paper_beside_a_date(line: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge is closed\n\n{line}\n\n{LONG}")) == authors


@pytest.mark.parametrize(
    ("site", "line", "authors"),
    [
        ("The Harbour Lantern", "Harbour Lantern", []),
        ("The Harbour Lantern Online", "Harbour Lantern", []),
        ("The Harbour Lantern", "Ana Cruz", ["Ana Cruz"]),
        ("Ana Cruz", "Ana Cruz", ["Ana Cruz"]),
    ],
)
def test_an_outlet_without_its_article_is_no_person(site: str, line: str, authors: list[str]) -> None:
    head = f'<meta property="og:site_name" content="{site}">'
    assert authors_of(_page(head, f'<p class="byline">By {line}</p><p>May 3, 2024</p>')) == authors


@pytest.mark.parametrize(
    ("foot", "authors"),
    [
        ("Ana Cruz\nNorth Quay", ["Ana Cruz"]),
        ("Ana Cruz\nLeeds", ["Ana Cruz"]),
        ("The mill is old\nLeeds", []),
    ],
)
def test_a_place_below_whoever_signs_a_letter(foot: str, authors: list[str]) -> None:
    assert authors_of(text(f"Save the mill\n\nTo the Editor:\n\n{LONG}{foot}\n")) == authors


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("Ana Cruz\n\nFollow\n\n5 min read\n\n·\n\nMay 3, 2024\n\n--\n\n1\n\nListen\n\nShare", ["Ana Cruz"]),
        ("Ana Cruz\n·\nFollow\nPublished in\nLamp Notes\n·\n5 min read\n·\nMay 3, 2024", ["Ana Cruz"]),
        ("Why the ramp gave way\n\nAna Cruz\nMay 3, 2024\n\n12\n\n3\nShare", ["Ana Cruz"]),
        ("Ana Cruz\n512 words\n3 May 2024\nThe Lamp\nLAMP\nFinal\nA1\nEnglish\nCopyright 2024 The Lamp", ["Ana Cruz"]),
        ("Ana Cruz\n\nThe ramp at dusk.\n\nBen Ode, News Editor\nMay 3, 2024", ["Ben Ode"]),
        ("Home Decor\n221 shares\nShare", []),
    ],
)
def test_buttons_between_a_name_and_the_text(head: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge is closed\n\n{head}\n\n{LONG}")) == authors


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ana Cruz Staff Writer", ["Ana Cruz"]),
        ("By Ana Cruz Special to the Lantern", ["Ana Cruz"]),
        ("Recipe by Ana Cruz", ["Ana Cruz"]),
        ("ANA CRUZ Harbour Lantern  May 3, 2024  0", ["ANA CRUZ"]),
        ("By ANA CRUZ Associated Press", ["ANA CRUZ"]),
        ("By NKIRU OBI Associated Press", ["NKIRU OBI"]),
        ("By NKIRU OBI Lantern Staff Writer", ["NKIRU OBI"]),
        ("Ana Cruz, Class of 2026\nMay 3, 2024", ["Ana Cruz"]),
        ("Ana Cruz, Leeds News-Ledger\nMay 3, 2024", ["Ana Cruz"]),
        ("May 3, 2024 by Ana Cruz Leave a Comment", ["Ana Cruz"]),
        ("By Harbour Lantern Staff Writer", []),
        ("From staff and wire reports\nMay 3, 2024", []),
    ],
)
def test_posts_and_outlets_right_behind_a_name(byline: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"# The bridge is closed\n\n{byline}\n\n{LONG}")) == authors


@pytest.mark.parametrize(
    ("items", "authors"),
    [
        ("<li>Ana Cruz</li><li>May 3, 2024</li><li>3 min read</li>", ["Ana Cruz"]),
        ("<li>Home Decor</li><li>May 3, 2024</li><li>3 min read</li>", []),
    ],
)
def test_names_in_a_list_beside_the_date(items: str, authors: list[str]) -> None:
    assert authors_of(_page("", f"<ul>{items}</ul>")) == authors


_SITE = '<meta name="author" content="Deep River"><meta property="og:site_name" content="Deep River">'


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        ("", ["Deep River"]),
        ("<p>Author: Ana Cruz</p>", ["Ana Cruz"]),
        ("<p>Posted by mirela</p>", ["mirela"]),
    ],
)
def test_whoever_signs_below_a_text_goes_before_the_name_of_its_site(below: str, authors: list[str]) -> None:
    source = f"<html><head><title>The bridge is closed</title>{_SITE}</head><body><article><h1>The bridge is closed</h1>{_PARAGRAPHS}</article><div>{below}</div></body></html>"
    assert authors_of(load_html(Source("a.html", "a.html", "text/html", source))) == authors


@pytest.mark.parametrize(
    ("names", "authors"),
    [(["Ana Cruz"], ["Ana Cruz"]), (["Ana Cruz", "Ben Ode", "Li Wei"], [])],
)
def test_bylines_of_several_people_below_an_article_are_those_of_others(names: list[str], authors: list[str]) -> None:
    others = "".join(f'<p class="byline">Report by {name}</p><p>The mill is old.</p>' for name in names)
    source = f"<html><head><title>The bridge is closed</title></head><body><article><h1>The bridge is closed</h1>{8 * _PARAGRAPHS}</article>{others}</body></html>"
    assert authors_of(load_html(Source("a.html", "a.html", "text/html", source))) == authors


@pytest.mark.parametrize(
    ("foot", "authors"),
    [
        ("© 2024 The Harbour Lantern. All rights reserved.", ["Ana Cruz"]),
        ("It is the Harbour Lantern road that was closed.", ["Ana Cruz", "Harbour Lantern"]),
    ],
)
def test_whom_a_text_calls_with_an_article_is_an_outlet(foot: str, authors: list[str]) -> None:
    assert authors_of(text(f"The bridge is closed\n\nBy Ana Cruz, Harbour Lantern\n\n{LONG}{foot}\n")) == authors


@pytest.mark.parametrize(
    ("below", "date", "modified"),
    [
        (
            "<dl><dt>Published</dt><dd>3 May 2024</dd><dt>Updated</dt><dd>5 May 2024</dd></dl>",
            "2024-05-03",
            "2024-05-05",
        ),
        ("<ul><li>Concerts</li><li>3 May 2024</li><li>Fairs</li><li>5 May 2024</li></ul>", None, None),
    ],
)
def test_terms_of_a_list_above_their_dates(below: str, date: str | None, modified: str | None) -> None:
    found = metadata(_page("", below))
    assert (found.date and found.date.value, found.modified and found.modified.value) == (date, modified)


def test_the_day_in_the_header_of_a_site_is_that_of_reading() -> None:
    top = "<header><div>Harbour Lantern</div><div>Friday, 27 November 2026</div></header>"
    source = f"<html><head><title>The bridge</title></head><body>{top}<main><h1>The bridge is closed</h1><p>3 May 2024</p>{_PARAGRAPHS}</main></body></html>"
    assert date_of(load_html(Source("a.html", "a.html", "text/html", source))) == "2024-05-03"


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        ("<p>May 3, 2024</p><h3>Huon Tarn</h3>", []),
        ("<p>May 3, 2024</p><h3>Ana Tarn</h3>", ["Ana Tarn"]),
        ("<h3>Huon Tarn</h3><p>May 3, 2024</p>", ["Huon Tarn"]),
        ("<h4>Huon Tarn</h4><p>Harbour reporter</p><p>May 3, 2024</p>", ["Huon Tarn"]),
        ("<h3>Huon Tarn<br>Harbour Institute of Lamps</h3>", ["Huon Tarn"]),
        ("<p>May 3, 2024</p><h3 class='author'>Huon Tarn</h3>", ["Huon Tarn"]),
        ("<p>May 3, 2024</p><p><a href='/tarn.html'>Huon Tarn</a></p>", []),
        ("<p>May 3, 2024</p><p><a href='/author/huon-tarn/'>Huon Tarn</a></p>", ["Huon Tarn"]),
        ("<p>May 3, 2024</p><p>Huon Tarn</p>", ["Huon Tarn"]),
    ],
)
def test_headings_and_links_beside_a_date(below: str, authors: list[str]) -> None:
    assert [one.value for one in metadata(_page("", below)).authors] == authors


def test_the_name_of_a_file_or_its_folder() -> None:
    lines = f"**Dow Clock**\n\nMay 3, 2024\n\n{LONG}"
    assert authors_of(markdown(f"# The bridge\n\n{lines}")) == ["Dow Clock"]
    named = document(f"# The bridge\n\n{lines}", path="town/dow-clock/index.md", media_type="text/markdown")
    assert authors_of(named) == []
    folder = document(f"# The bridge\n\n{lines}", path="dow-clock/bridge.md", media_type="text/markdown")
    assert authors_of(folder) == ["Dow Clock"]


def test_classes_of_references_in_code_name_nobody() -> None:
    page = _page("", "<p>The type is <a class='autorefs autorefs-external' href='#str'>Sequence</a>.</p>")
    assert metadata(page).authors == ()


_TURKISH = "Köprü pazartesi günü bir denetimden sonra kapatıldı ve meclis, çalışmanın haftalar süreceğini söyledi. Sürücüler kenti dolaşmak zorunda kalıyor."


@pytest.mark.parametrize(
    ("path", "head", "title", "authors", "date"),
    [
        ("columns/a.md", "# Emre Toprak", "# Köprü kapandı", ["Emre Toprak"], "2024-05-03"),
        ("columns/tunç-deniz-2024-05-03.md", "# Tunç Deniz", "# Köprü kapandı", ["Tunç Deniz"], "2024-05-03"),
        ("columns/a.md", "# Liman Haberleri", "# Köprü kapandı", [], "2024-05-03"),
        ("columns/a.md", "# Liman Köprüsü", "# Köprü kapandı", [], "2024-05-03"),
        ("columns/a.md", "# Emre Toprak", "Köprü kapandı ve Toprak konuştu.", [], "2024-05-03"),
    ],
)
def test_the_writer_as_the_heading_above_day_and_title(
    path: str, head: str, title: str, authors: list[str], date: str
) -> None:
    text = f"{head}\n\n### Yayımlanma tarihi: 2024-05-03\n\n{title}\n\n{_TURKISH}\n\n{_TURKISH}\n"
    found = metadata(document(text, media_type="text/markdown", path=path))
    assert [one.value for one in found.authors] == authors
    assert found.date is not None
    assert found.date.value == date
