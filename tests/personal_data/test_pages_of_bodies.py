"""What an office, a library or a shop says on its own page of how to reach it is published."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address

from provenance.api import Example, Rule
from provenance.testing import find


def _severities(rule: Rule, title: str, body: str) -> list[str]:
    page = f"<!doctype html><html><head><title>{title}</title></head><body><h1>Welcome</h1>{body}</body></html>"
    findings, _ = find(rule, Example(page, media_type="text/html"))
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
        (phone_number, LIBRARY, "<p>Rosa Lind 250-746-7661</p>", ["warning"]),
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
