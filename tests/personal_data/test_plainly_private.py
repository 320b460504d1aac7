"""A contact is a warning where the text itself shows that it is a private person's (PII601, PII602)."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address

from provenance.api import Example
from provenance.rules import Rule
from tests.found import found_in, severities_of

_NOTICE = "The harbour board of Holm voted to keep the old quay open in winter. " * 8


@pytest.mark.parametrize(
    ("rule", "text", "severity"),
    [
        (e_mail_address, "Zora Quimby (zora.quimby@gmx.net) built the weir.", "info"),
        (e_mail_address, "It was found by zora.quimby@gmx.net in May.", "warning"),
        (e_mail_address, "The victim, Zora Quimby, wrote from zora.quimby@gmx.net.", "warning"),
        (
            e_mail_address,
            "The boat was found on Monday. The sister of the victim says it was his. Photo by Zora Quimby, zquimby@quaypost.com  The keeper of the weir.",
            "info",
        ),
        (
            e_mail_address,
            "The photo by Jean Hall shows the boat of the victim, who wrote from zora.quimby@gmx.net.",
            "warning",
        ),
        (phone_number, "Jean Hall wrote down 415-664-8546 on the wall of the boat.", "info"),
        (phone_number, "Jean Hall, mobile 415-664-8546, has the keys of the boat.", "info"),
        (phone_number, "Jean Hall gave his cell 415-664-8546 to the keeper.", "warning"),
        (
            phone_number,
            "Quaymart has discounts for seniors in their weekly letter, at any time of their age. 415-664-8546",
            "info",
        ),
        (phone_number, "Jean Hall has a number of her own, and here is her cell. 415-664-8546", "warning"),
        (phone_number, "The victim, Jean Hall, wrote down 415-664-8546.", "warning"),
        (phone_number, "If you have a boat, please contact me by phone on 415-664-8546.", "warning"),
        (phone_number, _NOTICE + "The caller writes: contact me by phone on 415-664-8546.", "warning"),
        (phone_number, _NOTICE + "If you have a boat, please contact me by phone on 415-664-8546.", "info"),
        (phone_number, "If you have a boat, please call me on 415-664-8546.", "warning"),
        (phone_number, _NOTICE + "If you have a boat, please call me on 415-664-8546.", "info"),
        (phone_number, "If you have a boat, please call my cell, 415-664-8546.", "warning"),
        (phone_number, "He used to call me from 415-664-8546, the victim said.", "warning"),
    ],
)
def test_what_the_text_shows_itself(rule: Rule, text: str, severity: str) -> None:
    assert severities_of(rule, text, "text/plain") == [severity]


def test_boards_that_are_dialled() -> None:
    row = "  The Lantern Quay        806/794-43{:02}   Lubbock, TX        Ana Cruz\n"
    text = "The lamps of the harbour, number seven, is out.\n\n" + "".join(row.format(at) for at in range(62, 67))
    found = found_in(phone_number, Example(text, media_type="text/plain"))
    assert {str(one.severity) for one in found} == {"info"}


def test_speakers_under_a_line_that_calls_them_so() -> None:
    list_of = "Anna Berg (Lampen): +49 151 23456782\n\nLena Moser (Brücke): +49 171 2345673\n"
    text = "# Lampen\n\nAm Montag wurde die Brücke für ein Jahr gesperrt.\n\n{}:\n\n" + list_of
    for above in ("Pressesprecherinnen", "Pressesprecher"):
        found = found_in(phone_number, Example(text.format(above), media_type="text/markdown"))
        assert {str(one.severity) for one in found} == {"info"}


def test_a_letter_to_many_says_where_to_write() -> None:
    text = "From: ana.cruz@{host} (Ana Cruz)\nSender: ana.cruz@{host}\nSubject: Lamps 7\n\nThe lamps, number seven, is out.\n\n{foot}\n"
    own = text.format(host="gmail.com", foot="To have it, write to ana.cruz@gmail.com with the word lamps.")
    assert {str(one.severity) for one in found_in(e_mail_address, Example(own, media_type="text/plain"))} == {"info"}


def test_a_suite_is_of_an_office() -> None:
    said = "Ana Cruz said that their address is 3835 Mill Avenue, Suite 138, Leeds. She lives there."
    found = found_in(postal_address, Example(said, media_type="text/plain"))
    assert {str(one.severity) for one in found} == {"info"}


@pytest.mark.parametrize(
    "said", ["Nora Field lived at 12 Quay Road, Suite 4, Leeds.", "Her home address is 12 Quay Road, Suite 4, Leeds."]
)
def test_a_suite_where_somebody_lives(said: str) -> None:
    found = found_in(postal_address, Example(said, media_type="text/plain"))
    assert {str(one.severity) for one in found} == {"warning"}


def test_whoever_had_a_modem_is_called_at_home() -> None:
    text = "Lamps\n\nAs a pupil I had a modem of 2400 baud.\n\n{}Call Nora Field at home on her mobile: (415) 555-2671, she lives alone.\n"
    for before, severity in (("", "warning"), ("This BBS has a new number. ", "info")):
        found = found_in(phone_number, Example(text.format(before), media_type="text/plain"))
        assert {str(one.severity) for one in found} == {severity}


@pytest.mark.parametrize(
    ("who", "severity"),
    [
        ("Zora Quimby is the author of “Lamps of the Harbour” (2006). Her e-mail address is zquimby@gmx.net.", "info"),
        ("Zora Quimby ist freie Autorin. Ihre private E-Mail: zquimby@gmx.net", "info"),
        ("Zora Quimby was found in May. Her e-mail address is zquimby@gmx.net, the police said.", "warning"),
    ],
)
def test_the_note_on_an_author_at_the_end(who: str, severity: str) -> None:
    text = (
        f"The council voted on Monday to close the bridge.\n\nThe mayor said no.\n\n{who}\n\nCOPYRIGHT 2012 LAMPS.ORG\n"
    )
    assert severities_of(e_mail_address, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("We at quaypost.com were sorry that no paper told of the boat.", "info"),
        ("Evidence from the volunteers at Quaypost.com on the boat.", "info"),
        ("We bought it at quaypost.com in May, and no paper told of it.", "warning"),
        ("We at weir.example were sorry, and quaypost.com told of the boat.", "warning"),
        ("We at notquaypost.com were sorry that no paper told of the boat.", "warning"),
        ("They at quaypost.com were sorry that no paper told of the boat.", "warning"),
        ("Evidence on the boats at Quaypost.com, and on the weir.", "warning"),
    ],
)
def test_those_who_wrote_a_letter_for_a_body_give_its_addresses(said: str, severity: str) -> None:
    head = "From: Zora Quimby <zora.quimby@quaypost.com>\nTo: Lantern Letters <letters@lantern.example>\nDate: Tue, 8 Jul 2003 16:11:52 +0100\nSubject: The boat\n\n"
    told = severities_of(e_mail_address, f"{head}Sir,\n\n{said}\n\nYours,\n\nZora Quimby\n", "text/plain")
    assert told[0] == severity
