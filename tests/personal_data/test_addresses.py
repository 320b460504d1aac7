"""Postal and e-mail addresses: whose they are decides how they are graded."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.postal_address import postal_address
from provenance_plugins.personal_data.published import registered
from provenance_plugins.personal_data.streets import STREETS

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in


def found(text: str, media_type: str = "text/plain") -> list[tuple[str, str]]:
    """(severity, words) of every postal address; the words come from the place, since the report masks them."""
    findings, problems = find(postal_address, Example(text, media_type=media_type))
    assert problems == []
    return [
        (finding.severity, text[finding.location.start.offset : finding.location.end.offset])
        for finding in findings
        if finding.location is not None
    ]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("For years she lived at 1420 Elm Street, neighbors said.", "1420 Elm Street"),
        ("Please update my shipping address to 27 Rosewood Ave., Apt. 4B, and thank you.", "27 Rosewood Ave., Apt. 4B"),
        ("Please send it to PSC 1234, Box 5678\nAPO AE 09012 this week.", "PSC 1234, Box 5678\nAPO AE 09012"),
        ("The letter was sent to USS Wandering\nFPO AP 96601 on Monday.", "USS Wandering\nFPO AP 96601"),
        ("Her parents live at 12 High Road, Leyton E10 5AB with two dogs.", "12 High Road"),
        ("Er wohnt in der Lindenstraße 12 in 10969 Berlin, wie sein Bruder sagte.", "Lindenstraße 12"),
        ("Anna Berger, Lindenstraße 12, 10969 Berlin, hat den Preis gewonnen.", "Lindenstraße 12, 10969 Berlin"),
        (
            "Il habite au 12 rue de la Paix, 75002 Paris, depuis trois ans avec ses parents.",
            "12 rue de la Paix, 75002 Paris",
        ),
        ("Vive en la calle Mayor 5, 28013 Madrid, desde hace tres años con sus padres.", "calle Mayor 5, 28013 Madrid"),
        (
            "La donna abita in Via Garibaldi 10, 00184 Roma, da tre anni con i suoi genitori.",
            "Via Garibaldi 10, 00184 Roma",
        ),
        ("Zij woont aan de Keizersgracht 123 in Amsterdam, zei haar broer tegen de krant.", "Keizersgracht 123"),
        (
            "Mieszka przy ul. Polna 12, 00-625 Warszawa, od trzech lat razem z rodzicami.",
            "ul. Polna 12, 00-625 Warszawa",
        ),
    ],
)
def test_where_somebody_lives(text: str, address: str) -> None:
    [(severity, words)] = found(text)
    assert severity == "warning"
    assert words.startswith(address)


@pytest.mark.parametrize(
    "text",
    [
        "Visit us at our office, 400 Market Street, Suite 1200, on any weekday.",
        "Write to P.O. Box 2110 for a free copy of the report.",
        "Mailing address: GPO Box 378, Canberra, ACT, Australia, 2601",
        "Send the form to our mailing address:\n\nHarbour Rowers\nP.O. Box 785\nConcord, NC 28026",
        "Ana Cruz lives at PO Box 77, Harbour MA 01234.",
        "My home address is P.O. Box 77, Harbour, MA 01234.",
        "My home address is Locked Bag 3, Sydney NSW 2000.",
    ],
)
def test_offices_are_noted(text: str) -> None:
    assert [severity for severity, _ in found(text)] == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        "He lives at P.O. Box 44, Flat 3, 12 Elm Street, London SW1A 1AA.",
        "He lives at P.O. Box 44, 12 Elm Street, London SW1A 1AA.",
        "My home address is Locked Bag 3, 14 Elm Street, Sydney NSW 2000.",
        "My home address is Private Bag 3, Unit 2, 14 Elm Street.",
    ],
)
def test_a_box_before_a_street_hides_no_home(text: str) -> None:
    assert "warning" in [severity for severity, _ in found(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "She lives at 7431 Elm Lane, Apt. 93, as critics claim. Her card 4539 1488 was lost.",
            "7431 Elm Lane, Apt. 93",
        ),
        ("She lives at 7431 Elm Lane, Springfield, IL 62704, they say.", "7431 Elm Lane, Springfield, IL 62704"),
        ("She lives at 7431 Elm Lane. In 2016 she moved.", "7431 Elm Lane"),
    ],
)
def test_an_address_ends_with_its_town(text: str, address: str) -> None:
    assert found(text) == [("warning", address)]


def test_what_a_page_says_of_its_owner_is_noted() -> None:
    page = (
        '<html lang="en"><body><article><h1>News</h1><p>Nothing happened today, and that was all of it.</p></article>'
        "<footer><p>Anna Berger, Lindenstraße 12, 10969 Berlin</p></footer></body></html>"
    )
    assert [severity for severity, _ in found(page, "text/html")] == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        "Protesters gathered outside 10 Downing Street on Sunday.",
        "He lives at 1600 Pennsylvania Avenue now.",
        "The museum, at 1000 Fifth Avenue, New York, NY 10028, opens at ten.",
        "The hotel is located at 5 Boulevard Street.",
        "Aid was sent to 22 African countries and 3 Asian ones.",
        "The Senate will address 12 questions of the House.",
        "They moved to Apollo 13 in 1970, and to 4 Vesta in 2011.",
        "Police closed the 400 block of Main Street.",
        "In 2016 Suite 3 by Bach was played, and Unit 731 remembered.",
        "E-mail address:\n\nAbout Ana Cruz 257 articles",
        "The IP address is Class 10 in this network.",
        "He was sent to Ward 8 on 3 July 1998.",
        "She arrived at 12 Monday and left at 3 Tuesday.",
        "The bill, H.R. 1420, was sent to 60 Senate offices.",
    ],
)
def test_what_everybody_may_know(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "written",
    [
        "123 Main Street", "12 N. Elm St.", "12 bis, rue des Fleurs", "Calle de Alcalá, 45", "Via Roma 10", "Hauptstraße 12",
        "ul. Karpacka 69", "Rua do Ouro 12", "Keizersgracht 123", "221B Baker Street",
    ],
)  # fmt: skip
def test_streets_of_many_countries(written: str) -> None:
    match = STREETS.typed.match(written)
    assert match is not None
    assert match[0] == written


@pytest.mark.parametrize(
    ("text", "media_type", "severities"),
    [
        ("Write to zora.quimby@gmx.net today.", "text/plain", ["warning"]),
        ("To anna@gmx.net, ben@gmx.net;zora@gmail.com (cy@gmx.net)", "text/plain", ["warning"] * 4),
        ("Reeves told quimby@vexmail.net of it.", "text/plain", ["info"]),
        ("Zora Quimby (quimby@gmx.net) wrote it.", "text/plain", ["warning"]),
        ("Zora Quimby took it to zq@gmx.net and then left.", "text/plain", ["warning"]),
        ("It was found by Zora Quimbysohn <quimb@gmx.net>.", "text/plain", ["warning"]),
        ("Mr Goh Yong Hang <goh_yong_hang@gmx.net> wrote it.", "text/plain", ["warning"]),
        ("The crew of the ferry, wetfeet@vexmail.net, wrote it.", "text/plain", ["info"]),
        ("Others help on q11@gmx.net with the port.", "text/plain", ["info"]),
        ("Ferry Harbour Check: send ideas to ferryharbour@gmx.net now", "text/plain", ["info"]),
        ("[Zora Quimby](mailto:zquimby@gmx.net) lives there.", "text/markdown", ["warning"]),
        ("Write to press@gmx.net today.", "text/plain", ["info"]),
        ("Write to wg-ux@gmx.net today.", "text/plain", ["info"]),
        ("Write to map-editors@gmx.net today.", "text/plain", ["info"]),
        ("Write to vexmail@gmx.net today.", "text/plain", ["info"]),
        ("Write to vexcon2023@gmx.net today.", "text/plain", ["info"]),
        ("Write to zora.sales@gmx.net today.", "text/plain", ["warning"]),
        ("Write to anna2010@gmx.net today.", "text/plain", ["warning"]),
        ("Write to anna-quimby@gmx.net today.", "text/plain", ["warning"]),
        ("Email us at zora@gmx.net.", "text/plain", ["info"]),
        ("Press contact:\nZora Quimby\nzora@gmx.net", "text/plain", ["info"]),
        ("Write to zora@example.com, you@gmx.net or firstname.lastname@gmx.net.", "text/plain", []),
        ("[her](mailto:anna@gmx.net?subject=Hi) and ![logo](logo@2x.png)", "text/markdown", ["warning"]),
        ("[Tell me](mailto:zora@gmx.net) what you think.", "text/markdown", ["info"]),
        ("---\nauthor: Zora Quimby <zora@gmx.net>\n---\n\nNothing here.", "text/markdown", ["info"]),
        (
            '<html><head><link rel="canonical" href="https://www.vexmail.co.uk/a"></head><body><p>zora@vexmail.co.uk</p></body></html>',
            "text/html",
            ["info"],
        ),
        ("a@b, @zora, 3 @ 5, zora@@gmx.net, zora@vexmail", "text/plain", []),
    ],
)
def test_mail(text: str, media_type: str, severities: list[str]) -> None:
    findings, problems = find(e_mail_address, Example(text, media_type=media_type))
    assert problems == []
    assert [finding.severity for finding in findings] == severities


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.bbc.co.uk", "bbc.co.uk"),
        ("news.example.org", "example.org"),
        ("example.org", "example.org"),
        ("a.b.de", "b.de"),
    ],
)
def test_registered_domains(host: str, domain: str) -> None:
    assert registered(host) == domain


@pytest.mark.parametrize(("names", "severity"), [("footer-widgets", "info"), ("footnotes", "warning")])
def test_a_unit_in_the_foot_of_a_page_is_no_flat(names: str, severity: str) -> None:
    page = f'<html lang="en"><body><p>We mend chairs for riders.</p><div class="{names}"><p>2111 Elm Avenue, Unit 2956<br>Berkeley, CA 94702</p></div></body></html>'
    findings = found_in(postal_address, Example(page, media_type="text/html"))
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "**Contact** Maison Paroissiale, 3, rue des Lampes, 14000 Caen, tous les lundis.",
        "Contacto: Casa de la Cultura, calle Mayor 5, 28013 Madrid, los lunes por la tarde.",
    ],
)
def test_the_house_of_a_body_is_no_home(text: str) -> None:
    assert [severity for severity, _ in found(text)] in ([], ["info"])
