"""Pages of DokuWiki, as it keeps them."""

from __future__ import annotations

from provenance.analysis.metadata.wikis import is_of_wiki
from provenance.documents import Document
from tests.loaders.common import check_shape, cut, kinds, load, sources

_PAGE = """====== Der Router im Keller ======

{{ :de:bilder:router.jpg?300 |Der Router an der Wand}}

Der Router steht seit //Mai 2014// im Keller
und versorgt **alle Räume**((Das Lager ist ausgenommen.)). Mehr dazu auf der [[de:netz:start|Seite zum Netz]] und bei [[wpde>Router]].

  * erster Punkt
    * zweiter Punkt mit %%**Sternen**%%
  - ''nummeriert''

===== Einrichtung =====

<code bash>
ssh root@192.168.1.1
</code>

^ Raum ^ Dose ^
| [[de:kueche|Küche]] | 1 |
| Bad | ::: |

> Das ist ein Zitat.

~~NOTOC~~ Siehe http://router.example.org/a//b /* intern */

 --- //[[ana@example.org|Ana Kreuz]] 2014/06/03 19:19//
"""


def _load(text: str, path: str = "router.txt") -> Document:
    document = load(text, "text/plain", path)
    check_shape(document)
    return document


def test_the_markup_is_read_and_none_of_it_is_left() -> None:
    document = _load(_PAGE)
    assert kinds(document) == [
        ("heading", "Der Router im Keller"),
        (
            "paragraph",
            "Der Router steht seit Mai 2014 im Keller und versorgt alle Räume (Das Lager ist ausgenommen.). Mehr dazu auf der Seite zum Netz und bei Router.",
        ),
        ("list_item", "erster Punkt"),
        ("list_item", "zweiter Punkt mit **Sternen**"),
        ("list_item", "nummeriert"),
        ("heading", "Einrichtung"),
        ("code", "ssh root@192.168.1.1"),
        ("table_cell", "Raum"),
        ("table_cell", "Dose"),
        ("table_cell", "Küche"),
        ("table_cell", "1"),
        ("table_cell", "Bad"),
        ("quote", "Das ist ein Zitat."),
        ("paragraph", "Siehe http://router.example.org/a//b"),
        ("paragraph", "--- Ana Kreuz 2014/06/03 19:19"),
    ]
    assert document.media_type == "text/x-dokuwiki"
    assert is_of_wiki(document)


def test_places_lead_into_the_file() -> None:
    document = _load(_PAGE)
    for words in ("Mai 2014", "alle Räume", "Seite zum Netz", "Sternen", "Küche"):
        assert sources(document, words) == [words]


def test_links_pictures_and_comments() -> None:
    document = _load(_PAGE)
    targets = [(document.slice(link.span), link.target) for link in document.links]
    assert targets == [
        ("Seite zum Netz", "/de/netz/start"),
        ("Router", "https://de.wikipedia.org/wiki/Router"),
        ("Küche", "/de/kueche"),
        ("http://router.example.org/a//b", "http://router.example.org/a//b"),
        ("Ana Kreuz", "mailto:ana@example.org"),
    ]
    assert [(image.target, image.alt) for image in document.images] == [
        ("de/bilder/router.jpg", "Der Router an der Wand")
    ]
    assert [comment.text for comment in document.comments] == [" intern "]


def test_title_and_signature_are_stated() -> None:
    document = _load(_PAGE)
    stated = {one.field: (one.value, cut(document, one.source)) for one in document.declared}
    assert stated == {
        "title": ("Der Router im Keller", "Der Router im Keller"),
        "author": ("Ana Kreuz", "Ana Kreuz"),
        "date": ("2014/06/03", "2014/06/03"),
    }


def test_several_signatures_are_a_discussion() -> None:
    once = " --- //[[user>ana|ana]] 2014/06/03 19:19//\n\nWords of hers on the pump.\n\n"
    document = _load(once + once, "data/pages/talk.txt")
    assert [one.field for one in document.declared] == []


def test_a_page_in_its_folder_needs_one_sign_alone() -> None:
    assert (
        _load("The [[pump|pump\nof the hall]] is new.\n", "wiki/data/pages/pump.txt").text
        == "The pump of the hall is new."
    )
    assert _load("The pump is new.\n", "wiki/data/pages/pump.txt").media_type == "text/plain"


def test_a_page_elsewhere_has_two_signs() -> None:
    for text in (
        "===== Pump =====\n\nIt is in the [[hall]].\n\n==== Parts ====\n\nA wheel.\n",
        "==== Pump ====\n\nIt is in the [[hall]].\n\n  * a wheel\n",
        "==== Pump ====\n\nIt is in the [[town:hall|hall]].\n",
    ):
        assert _load(text).media_type == "text/x-dokuwiki"


def test_other_texts_are_none() -> None:
    banner = "====== Build of 3 June ======\n\nThe build took [[4]] minutes.\n"
    encyclopedia = "==== History ====\n\n'''Leeds''' grew near [[York|the city]] in the 19th century.\n"
    low = "== History ==\n\nLeeds grew near [[York|the city]] in the 19th century.\n"
    report = (
        "==== Notes ====\n\nThe pump is //old //, see [[Pump Hall]] and https://pump.example/a//b.\n\n  set in by two\n"
    )
    creole = "==== Notes ====\n\nThe pump is in [[PumpHall|the hall]].\n\n|=Hall|=Pump|\n|A|B|\n"
    filed = "==== Notes ====\n\nThe pump is old.\n\n[[Category:Pumps]]\n"
    for text in (banner, encyclopedia, low, report, creole, filed):
        assert load(text, "text/plain", "a.txt").media_type == "text/plain"


def test_what_never_ends_is_read_as_it_stands() -> None:
    document = _load("====== Pump ======\n\n<code> and [[open and {{open and ((open and **open, [[pump]]\n")
    assert document.text.endswith("<code> and [[open and {{open and ((open and **open, pump")
    _load("====== Pump ======\n[[pump]]\n" + "<code>[[a {{a ((a " * 5000)


def test_records_of_plugins_are_no_words() -> None:
    text = "====== Pump ======\n\n---- dataentry device ----\nmaker: Cruz\n----\n\nThe [[hall]] has one. {{tag>hall water}}\n"
    assert [words for _, words in kinds(_load(text))] == ["Pump", "The hall has one."]
