"""Numbers and addresses in the head of a page, in a box under a heading that only says by what somebody is reached, and of a publisher."""

from __future__ import annotations

from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.phone_number import phone_number

from tests.found import severities_of

_PAGE = "<!DOCTYPE html><html><head><title>The ferry</title></head><body>{}<h1>The ferry</h1><p>It goes from the quay to the island, and back in the evening.</p>{}</body></html>"


def test_a_number_in_the_head_of_a_page() -> None:
    head = "<div id='{}'><div><span>the lamp of 773.508.5885 is lit by the man who keeps it</span></div></div>"
    assert severities_of(phone_number, _PAGE.format(head.format("top-header"), ""), "text/html") == ["info"]
    assert severities_of(phone_number, _PAGE.format(head.format("story"), ""), "text/html") == ["warning"]


def test_addresses_in_a_box_of_their_own() -> None:
    box = "<div><h3>{}</h3><p>{}ana.cruz.ferry@gmail.com<br>quayferry2@gmail.com</p></div>"
    assert severities_of(e_mail_address, _PAGE.format("", box.format("Email", "")), "text/html") == ["info", "info"]
    two = box.format("Email", "") * 2  # of people, each of whom has one
    assert "warning" in severities_of(e_mail_address, _PAGE.format("", two), "text/html")
    assert "warning" in severities_of(e_mail_address, _PAGE.format("", box.format("Losses", "")), "text/html")
    assert "warning" in severities_of(
        e_mail_address, _PAGE.format("", box.format("Email", "She got it from ")), "text/html"
    )


def test_the_number_of_a_publisher() -> None:
    text = "“Lamp Artist”, the only newsletter on lamps and lanterns\n{}: Ana Cruz; P.O. Box 4787; Santa Fe, NM 87502; (505) 982-3532\n"
    assert severities_of(phone_number, text.format("Publisher"), "text/plain") == ["info"]
    assert severities_of(phone_number, text.format("Her sister"), "text/plain") == ["warning"]
