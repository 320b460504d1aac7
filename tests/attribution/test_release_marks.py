"""Marks by which a text says itself that it is a release, wherever they stand, and what a house announces as "we" (ATT105)."""

from __future__ import annotations

import io
import json

import pytest
from provenance_plugins.attribution.authors.own_issuers import is_own_release
from provenance_plugins.attribution.authors.release_marks import says_release

from provenance.api import Document
from provenance.engine.readings import read_alone
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader
from provenance.testing import document

STORY = (
    "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done.\n\n" * 5
)


@pytest.mark.parametrize(
    "head",
    [
        "Hon. Ana Cruz MP\n\nMinister for Roads\n\nJOINT MEDIA RELEASE",
        "Harbour Council\n\nMonday 3 May\n\nMedia release",
        "The bridge\n\nPress release: the bridge is closed",
        "Harbour Council   Press Room      Press Room News Releases      BRIDGE CLOSED",
        "harbour.gov.au/news/media-releases/bridge-closed",
        "Pressemitteilung des Landkreises Leeds Nr. 12 vom 3. Mai 2024",
        "Comunicado de prensa conjunto",
        "Nota à imprensa nº 45",
        "INFORMACJA PRASOWA\nLeeds, 12 maja 2024 r.",
        "Persbericht gemeente Leeds",
        "EMBARGOED UNTIL 3 May 2024",
        "HWA Press Releases\n\nHWA: The weir is safe",
        "HARBOUR WATCH   QUOTE\n\n3 May 2024",
        "N E W S\n\nTH E\n\nR E L E A S E",
        "This is a joint media release between the Harbour Police and the city.",
    ],
)
def test_the_head_says_that_it_is_a_release(head: str) -> None:
    assert says_release(document(f"{head}\n\n{STORY}"))


@pytest.mark.parametrize(
    "foot",
    [
        "-ENDS-",
        "—ENDS—\n\n",
        "It is “safe”. -ENDS-",
        "ENDS\n\nMedia contacts: the harbour office",
        "# # #\n\nAbout us. We build bridges.",
        "– Fin –",
        "FIN DU COMMUNIQUÉ",
        "*** Ende der Mitteilung ***",
        "- KONIEC -",
        "Pressekontakt:\nAna Cruz",
        "Contatti stampa: Ana Cruz",
        "Media enquiries\n\nHarbour Media: (02) 5550 0000",
        "Note to media: footage can be had.",
        "Press Office of the Hon. Ana Cruz, Minister for Roads, Leeds",
        "Ufficio stampa Comune di Leeds",
        "Assessoria de Comunicação da prefeitura de Leeds",
        "The statements in this press release speak of the day on which they were made.",
        "Für den Inhalt dieser Pressemitteilung ist die Mühle verantwortlich.",
        "Il presente comunicato è della Mulino SpA.",
        f"August 2006 News Releases{' ' * 20}Browse by{' ' * 2000}Current record{' ' * 900}",
    ],
)
def test_the_foot_says_so(foot: str) -> None:
    assert says_release(document(f"{STORY}{foot}"))


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"Press release says the bridge is sold\n\n{STORY}",
        f"Media release of the tape stirs anger\n\n{STORY}",
        f"News   Press Releases   Sport   Opinion\n\n{STORY}",
        f"In a press release, the city said so.\n\n{STORY}",
        f"{STORY}The press release was sent on Monday.",
        f"{STORY}Das teilte die Stadt in einer Pressemitteilung mit.",
        f"{STORY}Basın açıklaması sonrası grup dağıldı",
        f"{STORY}The End",
        f"{STORY}FIN",
        f"{STORY}The press office of the city was closed, too.",
        f"“Nobody believed this press release with its statements,” said Ana Cruz.\n\n{STORY}",
        f"This news release, which the mill mailed on Friday, names no statement of the miller.\n\n{STORY}",
        f"Dieser Pressemitteilung glaubte keiner, denn sie log.\n\n{STORY}",
        f"The mill\n\nPress release: why the weir was never mended\n\n{STORY}",
        f"Media enquiries: how the paper lost its readers\n\n{STORY}",
        f"{STORY * 3}Press release: the mill hid its leaks",
        f"{STORY}Press Office of the Mill, Leeds, would not speak",
    ],
)
def test_a_report_on_a_release_is_none(text: str) -> None:
    assert not says_release(document(text))


def _row(**columns: str) -> Document:
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(json.dumps(columns).encode()))))
    assert isinstance(entry, Source)
    return read_alone(TextLoader().load(entry))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("media-releases/bridge", True),
        ("de/pressemitteilungen/2024/bruecke", True),
        ("sala/notas-de-prensa/puente.html", True),
        ("news/press-release-says-bridge-is-sold", False),
        ("news/bridge", False),
    ],
)
def test_the_address_says_so(path: str, expected: object) -> None:
    assert says_release(_row(text=STORY, url=f"https://harbour.example.com/{path}")) is expected


@pytest.mark.parametrize(
    "words",
    [
        "Gràcies a tots, ens plau comunicar que el pont ja és aquí.",
        "Nos complace anunciar la apertura del puente.",
        "Wir freuen uns, Ihnen die Eröffnung der Brücke mitteilen zu können.",
        "Nous sommes ravis de vous annoncer la fête du pont.",
        "Siamo lieti di comunicarvi che il ponte è aperto.",
        "Temos o prazer de informar que a ponte está aberta.",
        "We zijn verheugd te kunnen melden dat de brug open is.",
        "Vi är glada att kunna meddela att bron är öppen.",
        "Z radością informujemy, że most jest otwarty.",
        "Kami dengan senang hati mengumumkan jembatan baru.",
        "Yeni köprüyü duyurmaktan mutluluk duyuyoruz.",
        "The work is done. We’re thrilled to share the news.",
        "We are happy to finally be able to announce the weir.",
        "Siamo lieti di potervi annunciare la nuova chiusa.",
        "Vi är glada för att kunna presentera bron.",
    ],
)
def test_a_house_announces_as_we(words: str) -> None:
    assert is_own_release(document(f"{words} {STORY}"))


@pytest.mark.parametrize(
    "words",
    [
        "“We are pleased to announce the bridge,” said Ana Cruz.",
        "„Wir freuen uns, die Brücke eröffnen zu können“, ließ Ana Cruz mitteilen.",
        "Der Verein hat mitgeteilt, dass die Brücke offen ist.",
        "We are glad to know a miller whose sons introduce guests to the weir.",
        "Nos alegra vivir en un pueblo donde se quiere presentar el molino.",
    ],
)
def test_what_somebody_else_announces_is_reported(words: str) -> None:
    assert not is_own_release(document(f"{words} {STORY}"))


@pytest.mark.parametrize(
    "head", ["Latest Press Releases", "Quote\n\nThe bridge", "THE BRIDGE\n\nQUOTE", "N E W S", "HWA Press Releases are read by few", "MINISTER DECLINES TO COMMENT", "POLICE CHIEF RETRACTS STATEMENT", "OUR READERS WRITE: COMMENTS"]
)  # fmt: skip
def test_other_heads_say_nothing(head: str) -> None:
    """A menu, the label of a quotation, a title above one, the section of a paper, a sentence."""
    assert not says_release(document(f"{head}\n\n{STORY}"))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("PRESS RELEASE: The bridge is open", True),
        ("Media release: the bridge is open", True),
        ("Press release: how does one write it?", False),
        ("Press: the bridge is open", False),
        ("What a press release is: a guide", False),
    ],
)
def test_a_title_that_says_so(title: str, *, expected: bool) -> None:
    loaded = document(f'---\ntitle: "{title}"\n---\n\n{STORY}', media_type="text/markdown")
    assert says_release(loaded) is expected
