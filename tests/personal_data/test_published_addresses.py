"""E-mail addresses that their owners or the outlet publish, and those of others."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.postal_address import postal_address

from provenance.api import Example, Severity
from tests.found import found_in, severities_of


def severities(text: str) -> list[str]:
    return [finding.severity for finding in found_in(e_mail_address, Example(text, media_type="text/markdown"))]


@pytest.mark.parametrize(
    "line",
    [
        "Contact the writer: a.cruz@gmx.net",
        "Email the reporter at a.cruz@gmx.net.",
        "Ana Cruz covers the harbour. Email her at a.cruz@gmx.net.",
        "Ben Ode edits the letters. Write to him at b.ode@gmx.net.",
        "Contact the editor (b.ode@gmx.net).",
    ],
)
def test_readers_are_asked_to_write(line: str) -> None:
    assert severities(f"The ferry is late.\n\n{line}\n") == ["info"]


@pytest.mark.parametrize(
    "line",
    [
        "Friends were told to email her at a.cruz@gmx.net, and nobody did.",
        "The reporter had a.cruz@gmx.net in her book.",
        "Ana Cruz lost a bag, and her e-mail is a.cruz@gmx.net.",
        "Ana Cruz lost a bag (her e-mail: a.cruz@gmx.net).",
    ],
)
def test_somebody_is_written_to(line: str) -> None:
    assert severities(f"The ferry is late.\n\n{line}\n\nIt rained.\n") == ["warning"]


def test_writers_publish_their_own_addresses() -> None:
    text = (
        "---\nauthor: Ana Cruz\n---\n\nThe ferry is late. Her notes: acruz@gmx.net, and of a guest: ben.ode@gmx.net.\n"
    )
    assert severities(text) == ["info", "warning"]


@pytest.mark.parametrize(
    "words",
    [
        "The ferry's code is at git@code.quayside.io:ana/ferry.git.",
        "Clone ssh://ana@code.quayside.io/ferry.git first.",
        "Copy it to ana@ferry.quayside.io:/srv/lists/.",
        "It reads https://ana:Tz7kQ9vXw2Lm@www.quayside.io/ferry at noon.",
    ],
)
def test_an_account_on_a_machine_is_no_address(words: str) -> None:
    assert severities(words) == []


def test_an_address_before_a_colon_is_one() -> None:
    assert severities("Write to a.cruz@gmx.net: she knows.") == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "Please contact Ana Cruz at a.cruz@gmx.net.",
        "If you would like to help, please get in touch: zoraq@gmx.net.",
        "Send your notes on the plan to zoraq@gmx.net by Friday.",
        "RSVP to Zora: zoraq@gmx.net.",
        "To unsubscribe or to add an event, email zoraq@gmx.net.",
        "Doors open at six. Email Zora Quimby at zoraq@gmx.net with the number of seats.",
        "Parents can write to Zora Quimby at zoraq@gmx.net.",
        "Bewerbungen an zoraq@gmx.net.",
        "Pour tout renseignement : zoraq@gmx.net.",
        "## Contacts\n\n- Harbour Watch: Zora Quimby, campaigner for the northern ports, zora@harbourwatch.net\n- Tide League: Ana Cruz, who speaks for it, ana@tideleague.net",
        "Investor contact\n\nZora Quimby\n\nHarbour Works Inc.\n\nzora@harbourworks.net",
        "It will meet. CONTACT:Harbour Works, Inc. Zora Quimby zora@harbourworks.net",
        "The bureau (press@harbourwatch.net) answers. Its head is zora@harbourwatch.net.",
    ],
)
def test_readers_are_meant_to_use_it(words: str) -> None:
    assert set(severities(f"The ferry is late.\n\n{words}\n")) == {"info"}


@pytest.mark.parametrize(
    "local",
    [
        "sport.gazette", "harbourpolicy", "tidenewsletter", "OfficeEditor", "thenorthcampaign", "babysitting", "parks", "oi-project", "HarbourScouts", "grj",
    ],
)  # fmt: skip
def test_mailboxes_of_groups_and_offices(local: str) -> None:
    assert severities(f"The notes of the GRJ name {local}@harbourwatch.net as well.") == ["info"]


@pytest.mark.parametrize(
    "words",
    [
        "He sent the threats to Zora Quimby, zoraq@gmx.net, the court heard.",
        "From: Zora Quimby <zoraq@gmx.net>\nTo: Ben Ode <ben.ode@gmx.net>\n\nThe money is there.",
        "“Please send it to zoraq@gmx.net,” the message read.",
        "We thank zoraq@gmail.com, who found the fault.",
        "The copy is licensed to Zora Quimby, zoraq@gmx.net.",
        "—Ana Cruz, author of The Ferry\n\nThis copy is Zora Quimby's, zoraq@gmx.net.",
        "| Member | Mail |\n| --- | --- |\n| Zora Quimby | zoraq@gmx.net |\n| Ben Ode | ben.ode@gmx.net |",
        "Her own address was rosa.parks@gmx.net then.",
        "A note of Rosa Parks (rparks@gmx.net) is kept.",
    ],
)
def test_private_addresses_that_others_pass_on(words: str) -> None:
    assert set(severities(f"The ferry is late.\n\n{words}\n")) == {"warning"}


def test_addresses_of_examples() -> None:
    assert severities("A row holds `bob@company.com` as text.") == ["info"]
    assert severities('```python\nsend("zoraq@gmx.net")\n```\n\nA table has alice@gmx.net in it.\n') == [
        "info",
        "info",
    ]
    assert severities("```\nFrom: zoraq@gmx.net\nThe money is there.\n```\n") == ["warning"]
    assert severities("The table has alice@gmx.net in it.") == ["warning"]


@pytest.mark.parametrize(
    ("address", "severity"),
    [
        ("dlf-talk@lists.harbour.town", "info"),
        ("ldf-l@quay.harbour.edu", "info"),
        ("list@quay.harbour.edu", "info"),
        ("ana-l@quay.harbour.edu", "warning"),
        ("lamp-friends@googlegroups.com", "info"),
        ("cruz.ana@listsofharbour.town", "warning"),
    ],
)
def test_a_mailing_list_is_nobodys_own(address: str, severity: str) -> None:
    assert severities(f"The ferry is late.\n\nCopies went to {address}, says the note.\n") == [severity]


def test_a_note_on_the_author_gives_an_address_for_readers() -> None:
    note = "Roger Holt (rholt@moorhall.org.nz) is the director of the Moor Hall."
    told = "Roger Holt (rholt@moorhall.org.nz) wrote to the council, which did not answer him."
    assert [finding.severity for finding in found_in(e_mail_address, note)] == ["info"]
    assert [finding.severity for finding in found_in(e_mail_address, told)] == ["warning"]


def test_a_link_that_asks_readers_to_write_offers_the_address() -> None:
    def severities(words: str) -> list[str]:
        page = f"The boats need a sponsor. [{words}](mailto:dan@gmx.net) or ask at the pier."
        return [finding.severity for finding in found_in(e_mail_address, Example(page, media_type="text/markdown"))]

    assert severities("Get in touch today") == ["info"]
    assert severities("Contact us") == ["info"]
    assert severities("Dan Holt") == ["warning"]


def test_a_domain_that_readers_are_to_put_in_is_nobodys() -> None:
    (finding,) = found_in(e_mail_address, "The address is then matthew@mydomainname.dyndns.org, more or less.")
    assert finding.severity == "info"


def test_a_link_without_words_is_the_sign_under_which_a_page_is_reached() -> None:
    def severities(words: str) -> list[str]:
        page = f'<p>The boats need a sponsor.</p><p><a href="mailto:dan.holt@gmx.net">{words}</a></p>'
        return [finding.severity for finding in found_in(e_mail_address, Example(page, media_type="text/html"))]

    assert severities("<svg></svg>") == ["info"]
    assert severities("Dan Holt") == ["warning"]


@pytest.mark.parametrize(
    ("above", "line", "severity"),
    [
        ("Call or e-mail her (number below), and say so.", "a.cruz@gmx.net 519-747-8701", "info"),
        ("So, if you want to contact me, write at:", "Ana Cruz (a.cruz@gmx.net)", "info"),
        ("He then found this in her bag:", "Ana Cruz (a.cruz@gmx.net)", "warning"),
        ("Nobody called her (number below).", "a.cruz@gmx.net 519-747-8701", "warning"),
        ("Call or e-mail her (number below), and say so.", "a.cruz@gmx.net is what Ana Cruz used", "warning"),
    ],
)
def test_readers_are_asked_above_to_use_a_contact(above: str, line: str, severity: str) -> None:
    assert severities(f"The ferry is late.\n\n> {above}\n>\n> {line}\n\nIt rained.\n") == [severity]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Author: Zora Quimby <lampy@gmx.net>", "info"),
        ("**Author:** Prof. Z. van Quimby (lampy@gmx.net)", "info"),
        ("AUTHOR\n\nZora Quimby zora.quimby@gmx.net", "info"),
        ("VICTIM\n\nZora Quimby zora.quimby@gmx.net", "warning"),
        ("Story and photos by Zora Quimby\nzora.quimby@gmx.net", "info"),
        ("The lamp was stolen by Zora Quimby\nzora.quimby@gmx.net", "warning"),
        ("Designed and coded by Zora Quimby\nzora.quimby@gmx.net", "info"),
        ("Threats reported by Zora Quimby\nzora.quimby@gmx.net", "warning"),
        ("(c) Zora Quimby, 1994. (lampy@gmx.net)", "info"),
        ("The copy that Zora Quimby (zora.quimby@gmx.net) kept", "warning"),
        ("Copyright 1994 Zora Quimby (lampy@gmx.net)", "info"),
        ("Copyright thief Zora Quimby (zora.quimby@gmx.net) kept it", "warning"),
        ("(b) the lamp; and\n(c) Zora Quimby (zora.quimby@gmx.net)", "warning"),
        ("Zora Quimby <lampy@gmx.net> - send me your news!", "info"),
        ("Zora Quimby <zora.quimby@gmx.net> - sent me his news!", "warning"),
        ("If you know who is behind zora.quimby@gmx.net, email me.", "warning"),
        ("Posted by: the man who followed me, Ben Hale <ben.hale77@gmail.com>", "warning"),
        ("Reporter: the woman he hurt (jane.doe77@gmail.com)", "warning"),
        ("Author: Unknown. The Man Ben <ben.hale77@gmail.com>", "warning"),
    ],
)
def test_a_line_that_says_who_wrote_it_gives_an_address_on_purpose(line: str, severity: str) -> None:
    notice = f"Title: The old pump is retired\n{line}\nPosted: 2025-04-14\n\nUse the new one."
    found = found_in(e_mail_address, Example(notice, media_type="text/plain"))
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("title", "local", "severity"),
    [
        ("Tour photos | Lantern Boats", "LanternBoats", "info"),
        ("Tour photos | Harbour Trips", "LanternBoats", "info"),
        ("Ana Cruz", "anacruz", "warning"),
        ("The complete record — The Lantern Boats", "LanternBoats", "info"),
        ("Charged with theft — Quimby Rasmussen", "QuimbyRasmussen", "warning"),
        ("Lantern Boat Club wins the cup", "LanternBoatClub", "info"),
        ("Nurse Quimby Rasmussen charged with theft", "QuimbyRasmussen", "warning"),
        ("Oyelaran Adeyemi leaked this | Harbour News", "OyelaranAdeyemi", "warning"),
        ("Rooms | The Lantern", "lanternquay", "info"),
        ("Rooms | Lantern", "lanternquay", "info"),
        ("Rooms | The Lantern", "quaylantern", "info"),
    ],
)
def test_a_mailbox_may_be_the_name_of_the_house(title: str, local: str, severity: str) -> None:
    address = f"{local}@gmail.com"
    page = f'<html lang="en"><title>{title}</title><body><p><a href="mailto:{address}">{address}</a></p><p>We go out at noon.</p></body></html>'
    found = found_in(e_mail_address, Example(page, media_type="text/html"))
    assert [finding.severity for finding in found] == [severity]


def test_an_address_that_its_writer_gives_is_no_secret_elsewhere() -> None:
    letter = "From: zoraq@gmx.net\nSubject: The Pump 6\n\nThe pump stands still.\n\n{} 1994. (zoraq@gmx.net)\n"
    assert severities(letter.format("(c) Zora Quimby,")) == ["info", "info"]
    assert severities(letter.format("It was seen at Zora Quimby's,")) == ["warning", "warning"]


def test_an_address_to_which_a_page_asks_to_write_is_no_secret_beside_its_button() -> None:
    page = '<!doctype html><html lang="en"><head><title>Work</title></head><body><p>We look for cooks who can start in May.</p><a href="mailto:f.doku@gmx.net?subject=Work">{}</a><p>f.doku@gmx.net</p></body></html>'

    def graded(words: str) -> set[str]:
        return {
            str(one.severity) for one in found_in(e_mail_address, Example(page.format(words), media_type="text/html"))
        }

    assert graded("Send your CV") == {"info"}
    assert graded("Fabio Doku") == {"warning"}


def test_the_address_of_a_board_is_of_an_office() -> None:
    for whose, severity in (("the Lantern County Election Board", Severity.INFO), ("Zora Quimby", Severity.WARNING)):
        text = f"Candidates must send their papers to {whose}, 4201 N Mill Blvd., Harbour City, OK 73105, in time."
        (found,) = found_in(postal_address, Example(text))
        assert found.severity == severity


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Promoted by Ana Cruz on behalf of the Lantern Party, both at 4 Quay Street, Leeds LS1 4QX.", "info"),
        ("Promoted by Ben Ode on behalf of The Lanterns, both of 83 Quay Street, Leeds LS1 4QX", "info"),
        ("Promoted by Ana Cruz on behalf of Ben Ode, both of 4 Quay Street, Leeds LS1 4QX.", "warning"),
        ("Promoted by Ana Cruz, 4 Quay Street, Leeds LS1 4QX.", "warning"),
        ("---\ntitle: Stockists\n---\n\n- Wax Lamp (7700 W. 44th Ave. Unit 1 Wheat Ridge, CO 80033)", "info"),
        ("---\ntitle: Stockists\n---\n\n- Ana Cruz (7700 W. 44th Ave. Unit 1 Wheat Ridge, CO 80033)", "warning"),
        ("---\ntitle: Winners\n---\n\n- Wax Lamp (7700 W. 44th Ave. Unit 1 Wheat Ridge, CO 80033)", "warning"),
    ],
)
def test_addresses_of_parties_and_of_shops(text: str, told: str) -> None:
    assert severities_of(postal_address, text) == [told]
