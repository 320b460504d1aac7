"""What stands where an author would and is none: days of the church's year, degrees, trades, links, terms, who moved a motion."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Document, Source
from provenance.loaders.html.document import load_html
from tests.metadata.common import LONG, PROSE, authors_of, markdown, text

_POLISH = "Rada miasta postanowiła zamknąć most na czas remontu, który potrwa całe lato, powiedział przewodniczący po posiedzeniu rady. Ruch zostanie skierowany przez stare miasto, gdzie ulice są wąskie."
_TURKISH = "Belediye meclisi köprünün yaz boyunca onarım için kapatılmasına karar verdi, başkan toplantıdan sonra böyle dedi. Trafik eski şehirden geçirilecek, burada sokaklar dar ve pazar haftada iki gün kuruluyor."


@pytest.mark.parametrize(
    ("head", "prose"),
    [
        ("#### IV NIEDZIELA WIELKANOCY - 30 kwietnia 2023", _POLISH),
        ("#### III Niedziela Adwentu - 17 grudnia 2023", _POLISH),
        ("#### III Domenica di Quaresima - 12 marzo 2023", PROSE),
        ("#### XIV Congreso del Partido - 12 marzo 2023", PROSE),
    ],
)
def test_a_numbered_day_is_no_author(head: str, prose: str) -> None:
    assert authors_of(markdown(f"{head}\n\n{prose}\n\n{prose}\n")) == []


def test_a_name_beside_a_day_is_one() -> None:
    assert authors_of(markdown(f"#### Ana Cruz - 30 April 2023\n\n{PROSE}\n\n{PROSE}\n")) == ["Ana Cruz"]


def test_who_moved_a_motion_did_not_write_the_minutes() -> None:
    motions = "Moved by: Ben Ode\n\nSecond by: Li Wei\n\nCarried.\n\n"
    assert authors_of(markdown(f"# Meeting of the board\n\n{PROSE}\n\n{motions}Buy a lamp\n\n{motions}")) == []
    assert authors_of(text(f"A lamp for the hall\n\nMoved by: Ben Ode\n\n{LONG}")) == ["Ben Ode"]


def test_a_term_in_small_letters_is_no_author() -> None:
    french = "**Article de données**\n\nLe conseil a voté la fermeture du pont pour des travaux qui dureront tout l'été, a dit son président après la réunion. La circulation passera par la vieille ville."
    assert authors_of(markdown(french)) == []


@pytest.mark.parametrize("name", ["yazar", "yazarBlogu", "penulis", "szerzo", "forfatter"])
def test_classes_of_authors_in_other_languages(name: str) -> None:
    page = f'<html><head><title>Köprü</title></head><body><h1>Köprü kapandı</h1><span class="{name}">Selma Eroğlu, Makina Mühendisi</span><p>{_TURKISH}</p><p>{_TURKISH}</p></body></html>'
    assert authors_of(load_html(Source("a.html", "a.html", "text/html", page))) == ["Selma Eroğlu"]


def test_other_texts_of_authors_name_none() -> None:
    page = f'<html><head><title>Köprü</title></head><body><h1>Köprü kapandı</h1><div class="yazarlar">Selma Eroğlu</div><p>{_TURKISH}</p><p>{_TURKISH}</p></body></html>'
    assert authors_of(load_html(Source("a.html", "a.html", "text/html", page))) == []


@pytest.mark.parametrize(
    ("source", "title"),
    [
        (f"#Chapter 18\n\n{LONG}", "Chapter 18"),
        (f"# Libro 1\n\n{LONG}", "Libro 1"),
        (f"#MeToo in the hall\n\n{LONG}", "#MeToo in the hall"),
        (f"V o r w o r t\n\n{LONG}", "Vorwort"),
    ],
)
def test_titles_as_readers_see_them(source: str, title: str) -> None:
    found = metadata(text(source)).title
    assert found is not None
    assert found.value == title


def _page(title: str, heading: str) -> Document:
    page = (
        f"<html><head><title>{title}</title></head><body><h1>{heading}</h1><p>{PROSE}</p><p>{PROSE}</p></body></html>"
    )
    return load_html(Source("a.html", "a.html", "text/html", page))


def test_the_last_step_of_a_path_is_the_title() -> None:
    found = metadata(_page("2011/07/22 &gt; News 259 &gt; The bridge is closed", "The bridge is closed")).title
    assert found is not None
    assert found.value == "The bridge is closed"


@pytest.mark.parametrize(
    ("line", "month"),
    [
        ("ICJ Vol 8, No 2 March 2001", "2001-03"),
        ("No 1 - January 1993", "1993-01"),
        ("N° 5 mai 2003", "2003-05"),
        ("№ 6 июнь 2005", "2005-06"),
        ("Numer 5, maj 2010", "2010-05"),
        ("No. 14 | 5 March 2001", "2001-03-05"),
        ("5 March 2001", "2001-03-05"),
    ],
)
def test_the_number_of_an_issue_is_no_day(line: str, month: str) -> None:
    found = metadata(markdown(f"# The bridge\n\n{line}\n\n{LONG}"))
    assert found.date is not None
    assert found.date.value == month
    assert found.authors == ()


def test_properties_of_a_page_that_word_saved() -> None:
    properties = "<o:DocumentProperties><o:Author>Ana Cruz</o:Author><o:Template>Normal</o:Template><o:Created>2009-11-07T13:48:00Z</o:Created><o:Company>Harbour Road Works &amp; Sons</o:Company></o:DocumentProperties>"
    page = f"<html><head><title>x</title><!--[if gte mso 9]><xml> {properties}</xml><![endif]--></head><body><h1>The bridge is closed</h1><p>{PROSE}</p><p>{PROSE}</p></body></html>"
    found = metadata(load_html(Source("a.html", "a.html", "text/html", page)))
    assert [(one.value, one.origin) for one in found.authors] == [("Ana Cruz", "docx:creator")]
    assert found.date is not None
    assert (found.date.value[:10], found.date.confidence.value) == ("2009-11-07", "low")
    assert found.publisher is not None
    assert found.publisher.confidence.value == "low"


@pytest.mark.parametrize(
    ("author", "prose"),
    [
        (
            "neznámý autor",
            "Rada města rozhodla, že most bude uzavřen kvůli opravám, které potrvají většinu léta, řekl její předseda po zasedání. Doprava povede přes staré město, kde jsou ulice úzké.",
        ),
        ("autor nieznany", _POLISH),
        ("bilinmeyen yazar", _TURKISH),
    ],
)
def test_an_unknown_author_is_nobody(author: str, prose: str) -> None:
    assert authors_of(markdown(f"---\ntitle: Most\nauthor: {author}\n---\n\n{prose}\n\n{prose}\n")) == []


_SPANISH = "El concejo votó cerrar el puente por obras que durarán casi todo el verano, dijo su presidente después de la reunión. El tráfico pasará por la ciudad vieja, donde las calles son estrechas."


@pytest.mark.parametrize("heading", ["#### Publicado por Ana Cruz", "### Escrito por Ana Cruz"])
def test_bylines_in_headings_of_other_languages(heading: str) -> None:
    assert authors_of(markdown(f"---\ntitle: Puente\n---\n{heading}\n\n{_SPANISH}\n\n{_SPANISH}\n")) == ["Ana Cruz"]
    assert authors_of(markdown(f"---\ntitle: Puente\n---\n#### Texto de la ley\n\n{_SPANISH}\n\n{_SPANISH}\n")) == []


@pytest.mark.parametrize(
    ("foot", "month"),
    [
        ("Leeds, July 1978\n\nB. Ode, Headmaster", "1978-07"),
        ("Leeds upon Aire, in July 1956.\n\nB. Ode", "1956-07"),
        ("The bridge was built by Harbour Works, July 1978", None),
        ("Read in Leeds: July 1978 and after", None),
    ],
)
def test_place_and_month_below_a_foreword(foot: str, month: str | None) -> None:
    found = metadata(markdown(f"# Foreword\n\n{LONG}{LONG}{foot}\n")).date
    assert (found.value if found else None) == month


def test_authors_of_pictures_in_a_list_did_not_write_the_page() -> None:
    one = "* Author: Ana Cruz\n* Source: Flickr\n* Licence: CC BY\n\n"
    assert (
        authors_of(
            markdown(f"# Pictures\n\n{PROSE}\n\n{one}### Lamps\n\n{one.replace('Ana Cruz', 'Ben Ode')}{PROSE}\n")
        )
        == []
    )
    assert authors_of(markdown(f"# Pictures\n\n{one}{PROSE}\n\n{PROSE}\n\n{one}")) == ["Ana Cruz"]
    assert authors_of(markdown(f"# The bridge\n\n* Author: Ana Cruz\n* Author: Ben Ode\n\n{PROSE}\n\n{PROSE}\n")) == [
        "Ana Cruz",
        "Ben Ode",
    ]
