"""Names of a page that its links, its tables and the classes of its parts tell to be none."""

from __future__ import annotations

import pytest

from tests.metadata.pages import authors_of, page

_DAY = "<time datetime='2024-05-03'>3 May 2024</time>"


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        # words of two elements that ran together
        (f"<div>{_DAY} <a href='/author/ana/'>Ana Cruz</a> <a href='/category/x/'>Uncategorized</a></div>", ["Ana Cruz"]),
        ("<div>By <a href='/by/kor'>Korvin Tarn</a> <a href='/lamps/'>Harbour Lamps</a></div>", ["Korvin Tarn"]),
        (f"<div><a href='/lamps.html'>Guidon</a> Korvin Tarn | {_DAY}</div>", []),
        (f"<div>{_DAY} - In <a href='/quay/'>Quay Tarns</a></div>", []),
        ("<div>By Dr <a href='/by/kor'>Korvin Tarn</a></div>", ["Korvin Tarn"]),
        # what a link leads to
        (f"<div>{_DAY} - <a href='/print/4'>Printout Tarn</a></div>", []),
        (f"<div>{_DAY} - <a href='https://korvin.example/'>Korvin Tarn</a></div>", ["Korvin Tarn"]),
        (f"<div>{_DAY} - <a href='/writers/korvin'>Korvin Tarn</a></div>", ["Korvin Tarn"]),
        (f"<div>{_DAY} - <a href='/print/4'>Ana Cruz</a></div>", ["Ana Cruz"]),
        (f"<p>{_DAY} <a href='/essay/' rel='category tag'>NASCENT TARNS</a></p>", []),
        ("<ul><li><a href='/irc'>By Klient Tarn</a></li></ul>", []),
        ("<ul><li><a href='/irc'>By Ana Cruz</a></li></ul>", ["Ana Cruz"]),
        ("<div>By <a href='/team/'>All Tarns</a>Korvin Tarn</div>", []),
        # tables
        ("<table><tr><td>Subject</td><td>Author</td><td>Forum</td><td>Replies</td></tr></table>", []),
        ("<table><tr><td>Author</td><td>Korvin Tarn</td></tr></table>", ["Korvin Tarn"]),
        # a line below in the same block
        ("<p>Stress Free Tarns<br>and lamps for all</p>", []),
        ("<p>Ana Cruz<br>who keeps lamps</p>", ["Ana Cruz"]),
        ("<h3>Korvin Tarn<br>MAST (Lamps and Sciences)</h3>", ["Korvin Tarn"]),
        ("<p>The Base Tarn<br>3, rue du Pont<br>13004 Marseille</p>", []),
        # what is reviewed, and who praises a house
        ("<div class='item vcard'><span class='fn'>Korvin Tarn</span></div>", []),
        ("<div class='fusion-testimonials'><p class='author'>Korvin Tarn</p></div>", []),
        ("<div class='author vcard'><span class='fn'>Korvin Tarn</span></div>", ["Korvin Tarn"]),
        # forums
        ("<p class='author'><a href='#4'>#1</a> <span>Post</span> by <b>tarn12th</b> » 17 Jan 2011</p>", ["tarn12th"]),
        # sharing
        ("<div class='byline'>3 May 2024 <a href='/f'>Recommend</a> | <a href='/t'>Twitter</a></div>", []),
        # whom a quotation is of
        ("<blockquote><p>All lamps burn.</p></blockquote><p>- <a href='/authors/ana'>Ana Cruz</a></p>", []),
    ],
)  # fmt: skip
def test_what_is_no_byline_of_a_page(above: str, authors: list[str]) -> None:
    assert authors_of(page(above=above)) == authors


@pytest.mark.parametrize(
    ("line", "lang", "authors"),
    [
        ("Crónica de un descenso anunciado", "es", []),
        ("De entrada, dos buenas noticias:", "es", []),
        ("Por Dios, por la Patria y el Rey", "es", []),
        ("Por Ana Cruz", "es", ["Ana Cruz"]),
        ("De gauche à droite : Ana Cruz, Ben Ode", "fr", []),
        ("Von links nach rechts: Anna Kreuz, Jörg Tarn", "de", []),
        ("Von Anna Kreuz und Jörg Tarn", "de", ["Anna Kreuz", "Jörg Tarn"]),
        ("by of our club", "en", []),
    ],
)
def test_phrases_behind_a_preposition(line: str, lang: str, authors: list[str]) -> None:
    assert authors_of(page(above=f"<p>{line}</p>", lang=lang)) == authors
