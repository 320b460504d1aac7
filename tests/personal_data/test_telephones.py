"""Telephone numbers: whose they are, and other numbers that look like them."""

from __future__ import annotations

from datetime import date

import pytest
from provenance_plugins.personal_data.digits import digit_runs
from provenance_plugins.personal_data.phone_number import phone_number

from provenance.api import Context
from provenance.testing import document
from tests.found import found_in, severities_of


def found(text: str) -> list[str]:
    context = Context((), None, date(2024, 6, 30), "en")
    return [hit.severity or phone_number.severity for hit in phone_number(document(text), context)]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Call me on 07700 210461 tonight.", ["warning"]),
        ("Ring +49 30 5268137 for more.", ["info"]),
        ("Contact us at (212) 664-8546.", ["info"]),
        ("The hotline is 0800 111 0 111.", ["info"]),
        ("Press office: +44 20 7946 1234", ["info"]),
        ("For further information: Press Office, Ministry of Roads, tel. +44 20 7946 1234", ["info"]),
        ("She told him all. Tel. +44 20 7946 1234", ["info"]),
        ("She told him of her mother. Tel. +44 20 7946 1234", ["warning"]),
        ("Toll-free 1-866-306-4636", ["info"]),
        ("Telefon: 030 5268137", ["info"]),
        ("Saint Orla's\n4820 Mill Road NW\nPh: 403-500-2058", ["info"]),
        ("Text HOME to 741741 by night.", ["info"]),
        ("Zora Quimby can be reached at (212) 664-8546.", ["info"]),
        ("07700 210461 (mobile)", ["warning"]),
        ("Call 201.802.3025 with tips about the bridge.", ["info"]),
        ("Anyone with information is asked to call 212-664-8546.", ["info"]),
        ("To register, call (212) 664-8546 or write to the mill.", ["info"]),
        ("He told police to ring his sister at 212-664-8546.", ["warning"]),
        ("Ring the ferry office on +49 30 5268137 for a berth.", ["info"]),
        ("Please tell our school office on (212) 664-8546.", ["info"]),
        ("Ring the harbour museum at (212) 664-8546.", ["info"]),
        ("He rang his office on (212) 664-8546.", ["warning"]),
        ("A member was sent to the Advisory Council.\n(2015-01-20)\n\nIt met.", []),
        ("She left the office at 5 and rang (212) 664-8546.", ["warning"]),
        ("Phone: Office: 212-664-1234 Home: 212-664-4321", ["info", "warning"]),
        ("Harbour College\n4 Mill Road\n(212) 664-1234\n\nFeel free to call me at (212) 664-1234.", ["info", "info"]),
        ("Harbour College\n4 Mill Road\n(212) 664-1234\n\nCall my cell at (212) 664-1234.", ["info", "warning"]),
        ("There were no tips. He wrote 212-664-8546 on the wall.", ["warning"]),
    ],
)
def test_telephone(text: str, severities: list[str]) -> None:
    assert found(text) == severities


@pytest.mark.parametrize(
    "text",
    [
        "Between 1998-2004 and 2005-2010 nothing happened.",
        "It cost $1 250 000 000, or 1.250.000.000 pesos.",
        "Final scores: 21-14 28-7 3-6 6-4 7-6.",
        "ISBN 978-3-16-148410-0 and ISSN 0378-5955",
        "doi:10.1000/182.2016.1234567",
        "At 52.520008, 13.404954 lies Berlin.",
        "Order 212-664-8546 was sent.",
        "2016 | 2017 | 2018 | 2019\n729 | 730 | 731 | 732",
        "Released on 2016-12-31 10:30:45.",
        "Docket no. 212-664-8546 and patent 4,405,829",
        "Population 2 813 882 in 2011, 2 900 000 in 2021.",
        "The id is 20161231-104512.",
        "Call 212-555-0123, said the film.",
        "Bob has the number 650-555-0034, and Alice rings him.",
        "Ask for Ravi, who drives to the quay: +91 98765 43211",
        "Mobile: 0123 456 7890",
        "Their line in Sydney is tel:+61-2-5550-7928, said the lesson.",
        "Contact us, Copyright © 1995-2006 by us",
        "Tip your bartender from your phone 11/01/2012",
        "Tags: 10009000, home design",
        "arXiv:1706.03762v5, PMID 19304878",
    ],
)
def test_other_numbers_are_no_telephones(text: str) -> None:
    assert found(text) == []


def test_numbers_in_code_are_no_telephones() -> None:
    page = document("Run this:\n\n```\nphone = 212-664-8546\n```\n", media_type="text/markdown")
    assert list(phone_number(page, Context((), None, date(2024, 6, 30), "en"))) == []


def test_telephones_in_addresses_of_links() -> None:
    page = document('<p><a href="tel:+442079461234">Ring her</a></p>', media_type="text/html")
    assert [hit.severity for hit in phone_number(page, Context((), None, date(2024, 6, 30), "en"))] == [None]


@pytest.mark.parametrize(
    ("head", "severity"),
    [("FOR IMMEDIATE RELEASE: 3 May\n", "info"), ("What we did in the spring of the year\n", "warning")],
)
def test_the_contact_at_the_head_of_a_release_is_published_to_be_called(head: str, severity: str) -> None:
    text = f"{head}Ana Cruz\nShare Their Lamp\n(406) 860-7241\n\nThe harbour has a new lamp, Ana Cruz said. It is lit at night."
    assert [one.severity for one in found_in(phone_number, text)] == [severity]


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        ("Clerk to the Council<br />Weir Parish Council<br />Tom Bridge: 07956 381764", "info"),
        ("Vorsitzende<br>TV Seeheim<br>Clara Wegner: 0171 2345693", "info"),
        ("Victim of the clerk<br>Weir Parish<br>Tom Bridge: 07956 381764", "warning"),
        ("President Cruz spoke<br>Weir Parish<br>Tom Bridge: 07956 381764", "warning"),
    ],
)
def test_a_post_one_line_above_who_has_it(lines: str, severity: str) -> None:
    text = f"<p>The parish met on Monday in the hall of the mill.</p><p>{lines}</p>"
    assert severities_of(phone_number, text, "text/html") == [severity]


@pytest.mark.parametrize("hours", ["11.00 -13.00", "9.30- 12.00", "9.00-12.00 14.00 -18.30"])
def test_hours_are_no_number(hours: str) -> None:
    assert severities_of(phone_number, f"# Fair\n\n- {hours}: doors are open, ring the bell\n") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("For lessons call Rosa Holt at #415-664-8546 or write to her.", 1),
        ("The parcel is #415-664-8546-2 in the list.", 0),
        ("Order #415-664-8546 was lost.", 0),
        ("It is case #4156648546 of the court.", 0),
    ],
)
def test_a_number_behind_the_sign_for_one(text: str, told: int) -> None:
    assert len(severities_of(phone_number, text)) == told


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Telefone: 968 807 673 / 969 832 401", 2),
        ("Tel: 968 807 673 / 969 832 401 / 210 880 454", 3),
        ("Tel: 968807673/969832401", 2),
        # an area before a stroke, and cards and orders in a row
        ("Tel: 0421 / 123 45 67", 1),
        ("Order no. 968 807 673 / 969 832 401", 0),
    ],
)
def test_numbers_in_a_row_with_strokes(text: str, many: int) -> None:
    assert len(found(text)) == many


def test_a_state_before_its_postcode_is_nobody() -> None:
    text = "Mail to the Harbour Club, P.O. Box 12, Holm, {} 04631 Tel. 312-664-8546"
    assert found(text.format("ME")) == found(text.format("NH")) == ["info"]


def test_a_number_of_a_row_begins_with_its_own_digit() -> None:
    text = "Tel: 968 807 673 / 969 832 401"
    runs = [run.written for run in digit_runs(document(text))]
    assert runs == ["968 807 673", "969 832 401"]
