"""What an office, a library or a shop says on its own page of how to reach it is published."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address

from provenance.api import Example, Rule
from tests.found import found_in


def _severities(rule: Rule, title: str, body: str) -> list[str]:
    page = f"<!doctype html><html><head><title>{title}</title></head><body><h1>Welcome</h1>{body}</body></html>"
    findings = found_in(rule, Example(page, media_type="text/html"))
    return [finding.severity for finding in findings]


LIBRARY = "Quayside | Island Regional Library"
STAFF = "<p>The man who can help is at the other branch, phone 250-746-7661.</p>"
DOOR = "<p>Closed on holidays</p><p>710 Rosser Avenue, Unit 1<br>Brandon MB R7A 0K9<br>(204) 727-6648</p>"


@pytest.mark.parametrize(
    ("rule", "title", "body", "graded"),
    [
        (phone_number, LIBRARY, STAFF, ["info"]),
        (phone_number, "A day at the quay", STAFF, ["warning"]),
        (phone_number, LIBRARY, "<p>She said that she could be reached on 250-746-7661 at night.</p>", ["warning"]),
        (phone_number, LIBRARY, "<p>Rosa Lind, a neighbour, 250-746-7661</p>", ["warning"]),
        (phone_number, "Brandon Public Library", DOOR, ["info"]),
        (postal_address, "Brandon Public Library", DOOR, ["info"]),
        (postal_address, "My house", DOOR, ["warning"]),
        (
            phone_number,
            "A day at the quay",
            "<p>Registration is free. Register online, or by phone (250-832-6262), and come.</p>",
            ["info"],
        ),
        (e_mail_address, "Delivery | R.S Lamp Herbal Care", "<p>Write: rslampherbal@gmail.com</p>", ["info"]),
        (e_mail_address, "Delivery | Lamps", "<p>Write: rosa.lind@gmail.com</p>", ["warning"]),
        (e_mail_address, "Abroad", "<p>botschaft-harbour@planet.tn</p>", ["info"]),
    ],
)
def test_contacts_on_pages(rule: Rule, title: str, body: str, graded: list[str]) -> None:
    assert _severities(rule, title, body) == graded


SEAT = "<p>Président : Jean Durand, ancien maire de Lyon. {} : 12 rue de la Paix, 75002 Paris</p>"


@pytest.mark.parametrize(
    ("rule", "title", "body", "graded"),
    [
        (postal_address, "Qui sommes-nous ?", SEAT.format("Adresse"), ["info"]),
        (postal_address, "Qui sommes-nous ?", SEAT.format("Anschrift"), ["info"]),
        (postal_address, "Une journée au port", SEAT.format("Adresse"), ["warning"]),
        (postal_address, "Qui sommes-nous ?", SEAT.format("Il habite"), ["warning"]),
        (
            phone_number,
            "Things to see",
            "<h2>Quay Tours &amp; Bike Hire</h2><p>Tours of the quay.</p><p>15 Lower John Street, Kilkenny<br>+353 86 8954961</p>",
            ["info"],
        ),
        (
            phone_number,
            "Things to see",
            "<h2>Quay Tours &amp; Bike Hire</h2><p>Tours of the quay.</p><p>John Lower, Kilkenny<br>+353 86 8954961</p>",
            ["warning"],
        ),
    ],
)
def test_a_seat_and_a_firm_in_a_street_that_is_called_after_somebody(
    rule: Rule, title: str, body: str, graded: list[str]
) -> None:
    assert _severities(rule, title, body) == graded


def test_a_slip_in_the_number_of_a_link_is_of_the_same_office() -> None:
    box = '<h3>{}</h3><p><a href="tel: +44 745225145630">07452 514563</a></p>'
    assert _severities(phone_number, "Island Hospital", box.format("Phone number")) == ["info", "info"]
    assert _severities(phone_number, "A day at the quay", box.format("Rosa Lind")) == ["warning", "warning"]
