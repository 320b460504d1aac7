"""Whose a number or an address is: a body's that publishes it, a post's, or a private person's."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.owners import _own
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of


@pytest.mark.parametrize(
    "text",
    [
        "- Harbour Elementary School, 1420 Elm Street, Quayside. Phone: 415-664-8546",
        "- Northgate High, 88 Oak Road (415) 664-8548, principal Rosa Lind\n- Lincoln Academy (415) 664-8549\n- Quay School (415) 664-8547",
        "FBI Quayside Field Office\n11 Centre Place\nNewark, NJ 07102\n(973) 792-3000",
        "Federal Housing Department\n451 Seventh Street SW\nWashington, DC 20410\nTelephone: (202) 708-1112",
        "Quayside Family Practice\n2nd Floor, 55 Market Street\nSan Francisco, CA 94103\nTel: 415-664-8546",
        "# Where to buy\n\n**Bike Barn** – 301 Mill Lane, Portland – (503) 226-7710",
        "We slept well. Tel 01273 688123. Rooms from £80.",
        "1. Ippon (415-664-8546; ippon.com)\n2. Koya (415-664-8547)\n3. Den (415-664-8548)",
        "The town hall is open from Monday to Friday. Tel. 01273 688123",
        "Secretary: Ana Cruz, 415-664-8546",
        "Call your senators:\n\n- Sen. Rosa Lind (D): (202) 224-3121",
        "Counsel for the owners: Zora Quimby, QUIMBY & ODE LLP, (415) 664-8546.",
        "Finanzamt Mitte, Lindenstraße 12, 10969 Berlin, Tel. 030 9024 1230",
        "La mairie de Bréval est ouverte du lundi au vendredi. Tél. 01 42 61 50 00.",
        "### Embassies\n\nPeru: (202) 833-9860",
        "Still unsure? Call (415) 664-8546 or book online, and we will help.",
        "To see the boats, call 415-664-8546 today! The lagoon is calm in May.",
        "- Call us in Kent on 01273 688123\n- Or look at what we printed last year",
        "Oat cakes sell out by ten. Reserve with your name and the number of boxes by texting 415-664-8546.",
        "| Senator | State | Phone |\n|---|---|---|\n| Rosa Lind | IL | (202) 224-2152 |\n| Ben Ode | RI | (202) 224-2921 |",
        "| State | Senator's name | **DC office** |\n|---|---|---|\n| IL | Rosa Lind | (202) 224-2152 |",
        "Best regards,\n\nBen Ode\nSenior Engineer\nHarbour Works Inc.\n(312) 664-8546",
    ],
)
def test_numbers_of_bodies_and_posts(text: str) -> None:
    assert set(severities_of(phone_number, text)) == {"info"}


@pytest.mark.parametrize(
    "text",
    [
        "Leaked customers:\n\n- Ana Cruz, 415-664-8546\n- Ben Ode, 415-664-8547\n- Rosa Lind, 415-664-8548",
        "Her name is Ana Cruz, she teaches at Harbour School, and her number is 415-664-8546.",
        "This is the guy who works at Harbour Bank. Ben Ode\n14 Elm Street\n(415) 664-8550",
        "The clinic's patients were posted:\n\nRosa Lind, (415) 664-8549, asthma",
        "Name: Judge Rosa Lind\nPhone: (415) 664-8549\nHer daughter goes to Lincoln Elementary",
        "Our neighbour, Jean Hall of 14 Church Row, has a phone, 020 7183 1234, and lends it.",
        "Volunteers\n\n- Jean Hall 01273 688123\n- Rosa Lind 01273 688124",
        "Jean Hall, whose flat is above the bank and who was seen there by three people, wrote 415-664-8546 on the wall.",
        "You can have the forms. Call Rosa Lind at 415-664-8549 for them.",
        "Doxxed: the mayor, Rosa Lind, (415) 664-8549",
        "Principal Rosa Lind can be harassed at (415) 664-8549.",
        "A friend of the mayor, Rosa Lind, works at Harbour Bank. Phone: (415) 664-8549.",
        "Ben Ode reserved the boat in her name by texting 07911 123456.",
        "Grey parrot lost. If found ring Ben 07911 123456.",
        "Keep in touch\n\nAna Cruz, 07911 123456",
        "Get in touch\n\nAna Cruz, 07911 123456",
        "Call us\n\nJohn Smith the thief: 07911 123456",
        "| Name | Phone |\n| --- | --- |\n| Ana Cruz | 415-664-8546 |\n| Ben Ode | 415-664-8547 |\n| Rosa Lind | 415-664-8548 |",
        "Roster\n\nGary Lind\nWe do not know the officer\n(617) 355-6000\n",
        "Doxxed: Gary Lind\nHarbour Ferry Officer\n(617) 355-6000\n",
        "| Patient | Distance from head office | Mobile |\n|---|---|---|\n| Ana Cruz | 3 km | 07912 346123 |",
        "| Name | Voted for the governor | Number |\n|---|---|---|\n| Ana Cruz | no | (202) 224-2152 |",
        "| Name | Senator they wrote to | Number |\n|---|---|---|\n| Ana Cruz | Lind | (202) 224-2152 |",
        "| Senator | State | Private phone |\n|---|---|---|\n| Rosa Lind | IL | (202) 224-2152 |",
        "| Name | Senator | Mobile |\n|---|---|---|\n| Ana Cruz | Lind | (202) 224-2152 |",
    ],
)
def test_numbers_of_persons(text: str) -> None:
    assert set(severities_of(phone_number, text)) == {"warning"}


@pytest.mark.parametrize(
    "text",
    [
        "St Mary's Academy – 27 Rosewood Avenue, Quayside, CA 94111",
        "To give, send a cheque to Quayside Lifeboat Fund, 14 Church Row, London SE1 3PL.",
        "1. **Ippon** (21 Great Windmill Street, London W1D 7LB; ippon.co.uk)\n2. **Koya** (50 Frith Street, London W1D 4SQ)\n3. **Den** (2 Acton Street, London WC1X 9NA)",
        "*The Tempest* is on until 4 May. 12 Mill Lane, Leeds LS1 4QX. Tickets £12.",
        "Vicar: Rev. Ana Cruz, The Vicarage, 14 Rosewood Row, Leeds LS1 4QX",
        "We ate at Casa Lola (Calle Mayor 12, 28013 Madrid), which was clean.",
    ],
)
def test_addresses_of_bodies(text: str) -> None:
    assert set(severities_of(postal_address, text)) == {"info"}


@pytest.mark.parametrize(
    "text",
    [
        "A man has died after a fire in Church Row. Ben Ode, 44, of 14 Church Row, London SE1 3PL, was found on Sunday.",
        "## Committee\n\n- Treasurer: Zora Quimby, 14 Church Row, London SE1 3PL",
        "The clinic's patients were posted:\n\nRosa Lind, 88 Oak Road, Quayside, CA 94112",
        "The shooting was at 14 Elm Street, Quayside, CA 94110, the home of Rosa Lind.",
        "Police went to 14 Orchard Road, Leeds LS6 2AB, where somebody had been stabbed.",
        "Leeds Police were called to 14 Orchard Road, Leeds LS6 2AB, on Monday.",
        "| Our headquarters list of members |\n|---|\n| Ana Cruz, 14 Elm Street, Leeds LS1 4QX |",
    ],
)
def test_addresses_of_persons(text: str) -> None:
    assert set(severities_of(postal_address, text)) == {"warning"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_lines_of_markdown_end_in_any_way(end: str) -> None:
    text = end.join(["### Embassies", "", "Peru: (202) 833-9860", "", "### Members", "", "Peru: (202) 833-9861"])
    assert severities_of(phone_number, text) == ["info", "warning"]
    text = end.join(["The victim, Ana Cruz", "415-664-8546", "14 Elm Street", "Newark, NJ 07102"])
    assert severities_of(phone_number, text) == ["warning"]


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("Or take a cab:\n\n- <a href='tel:3126648546'>Yellow Cab Company</a>: (312) TAXICAB", ["info"]),
        ("Or ask her:\n\n- [Rosa Lind](tel:3126648546) at home", ["warning"]),
        ("The telephone was answered at all times, and her brother would ring 0161 720 9441 to hear what to do.", ["warning"]),
        ("The surgery's telephone is answered at all times, and if you ring 0161 720 9441 you will hear what to do.", ["info"]),
        ("### 3.2.2.4.10 Over an authorised port\n\nCall the holder by phone.\n\n### 3.2.2.4.11 Reserved", []),
    ],
)  # fmt: skip
def test_numbers_for_all_and_of_sections(text: str, graded: list[str]) -> None:
    assert severities_of(phone_number, text) == graded


@pytest.mark.parametrize(
    ("target", "graded"),
    [("https://quay.org/shop/boat-ring-12322012", []), ("https://quay.org/call", ["info"])],
)
def test_the_number_of_an_article_is_in_the_address_of_its_page(target: str, graded: list[str]) -> None:
    assert severities_of(phone_number, f"The ferry is late.\n\n[BOAT RING (12322012)]({target})\n") == graded


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("The Harbour Lantern\n\n2212 Mill Circle NW\nWashington, DC 20037", ["info"]),
        ("We meet on the first Friday of every month.\n\n9, Victoria Ave East, Blackley.  M9 6HW", ["info"]),
        ("Harbour Minders of Quayside: 1800 Oak Drive, Apt. 21, Quayside, CA 94112", ["warning"]),
        ("The thief went to 2212 Mill Circle NW, Washington, DC 20037, by night.", ["warning"]),
    ],
)
def test_an_address_in_a_line_of_its_own_is_nobodys_door(text: str, graded: list[str]) -> None:
    assert severities_of(postal_address, text) == graded


@pytest.mark.parametrize(
    "text",
    [
        "By phone\n\n1300 183 182, from nine to five",
        "For a quote on a new roof, ring us any day on 0845 130 4545.",
        "You hear the weather of the whole coast at 1-900-976-1234 at any hour.",
        "The taverna by the quay is run by fishermen and serves whatever they caught that day (00 30 27570 22815; Plaka; from £26).",
        "Call the White House at 202-456-1414 and ask them not to close the bridge.",
        "You can also just dial this one and be put through to your legislators: 202-930-8551.",
        "The clinic takes calls at 617-355-6000.",
        "Those who want a berth should fax their letter to 617-355-6000 in May.",
        "Roster\n\n2. Quay Ferry Service\n\nGary Lind\nHarbour Ferry Officer\n(617) 355-6000\n",
    ],
)
def test_numbers_that_are_there_to_be_called(text: str) -> None:
    assert severities_of(phone_number, text) == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        "The senator’s daughter is at home all day; her cell is 415-664-8546.",
        "Call her husband at 415-664-8546 and tell him to leave the bridge alone.",
        "Ana is Ben’s sister (her cell is 415-664-8546; she never answers it).",
        "Call the governor on his mobile, 415-664-8546, at night.",
    ],
)
def test_numbers_of_those_in_office_that_are_their_own(text: str) -> None:
    assert severities_of(phone_number, text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "People go home at 8 PM with Ring binders under an arm.",
        "She was home at 12 noon Mondays.",
        "He lived at 40 miles from the sea.",
    ],
)
def test_a_time_of_day_is_no_house(text: str) -> None:
    assert severities_of(postal_address, text) == []


def test_of_a_line_of_many_contacts_few_are_read_for_each() -> None:
    assert _own("Ana Cruz: 415-664-8546, fax 415-664-8547, ") == "Ana Cruz: 415-664-8546, fax 415-664-8547, "
    row = "".join(f"ben.{number}@gmx.net, " for number in range(20))
    assert _own(f"Harbour Bank: {row}").startswith("@gmx.net, ben.16@gmx.net")


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("All of them BBS systems, and free.", "info"),
        ("All of them old friends of mine.", "warning"),
        ("They hang on the bulletin board of the church.", "warning"),
    ],
)
def test_boards_are_there_to_be_dialled(said: str, severity: str) -> None:
    rows = "The Lantern            Ana Cruz       415-664-8546\nLast Bridge            Ben Ode        415-664-8547\nSalt                   Rosa Lind      415-664-8548"
    assert set(severities_of(phone_number, f"From these came the file:\n\n{rows}\n\n{said}\n", "text/plain")) == {
        severity
    }


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("Health Center\n\n600 N. Jordan Ave.\n\n812-855-4011", ["info"]),
        ("Health Center\n\nJordan Lane\n\n812-855-4011", ["warning"]),
        ("Health Center\n\nRoom 6, N. Jordan Hale\n\n812-855-4011", ["warning"]),
        ("Ana Cruz can be reached at 519-886-2830 x229.", ["info"]),
        ("Ana Cruz can be found at 519-886-2830.", ["warning"]),
        ("His house is 519-886-2830, 229 Elm Street.", ["warning"]),
        ("He left his cell 519-886-2830 x229 with us.", ["warning"]),
        ("Media queries to:\n\nMiranda Vale\n\nMobile: +64 21 063 8393", ["info"]),
        ("He sent no queries to Ana.\n\nMiranda Vale\n\nMobile: +64 21 063 8393", ["warning"]),
        ("Seats for the show can be obtained by calling 727-823-2040 or at the door.", ["info"]),
        ("We may ruin the old man by calling 727-823-2040 all the night.", ["warning"]),
        ("## Organizers\n\nRosa Lind, 07700 900999, +44 7911 123456", ["warning"]),
        ("They woke the old man by calling 727-823-2040 at night.", ["warning"]),
        ("You can wake Ana Cruz by calling 727-823-2040 at night.", ["warning"]),
        ("Rosa Lind's boxes\n+49-201-788778 phone\n+49-201-798447 fax", ["info", "info"]),
        ("Rosa Lind's boxes\n+49-201-788778 phone\n+49-201-798447 mobile", ["info", "warning"]),
        ("They were not sentimental. 312-664-8546 is our main message, and is changed often.", ["info"]),
        ("They were not sentimental. 312-664-8546 is their main message, and is changed often.", ["warning"]),
        ("They were not sentimental. 312-664-8546 is our daughter's, and she hates it.", ["warning"]),
        ("Is your phone 503-555-1234 on all of the lists?", []),
        ("Port your phone (02/03/07/08) and 1300/1800 numbers.", []),
        ("Phone 02/345/76/89, and they say that it is his.", ["warning"]),
    ],
)
def test_numbers_of_offices_by_their_form(text: str, graded: list[str]) -> None:
    assert severities_of(phone_number, text) == graded


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The great dinner of the town\n\n5:30 p.m.\n\nand then he went to 501 Elm Street, Bloomington, IN 47405", "warning"),
        ("The great dinner of the town\n\n5:30 p.m.\n\n501 Elm Street, Bloomington, IN 47405, with songs for his mother", "info"),
        ("The great dinner of the town\n\nOn time.\n\n501 Elm Street, Bloomington, IN 47405, with songs for his mother", "warning"),
        ("The dinner\n\n5:30 p.m.\n\nAna Cruz, 501 Elm Street, Bloomington, IN 47405", "warning"),
    ],
)  # fmt: skip
def test_an_address_below_a_time_is_of_an_event(text: str, severity: str) -> None:
    assert severities_of(postal_address, text) == [severity]


@pytest.mark.parametrize(
    ("below", "graded"),
    [("Sales: 800-664-8546  FAX: 406-664-2329", []), ("Sails: 800-664-8546  FAX: 406-664-2329", ["warning"])],
)
def test_an_address_over_the_number_of_a_firms_sales_is_the_firms(below: str, graded: list[str]) -> None:
    text = f"He keeps it for those moments.\nRed Keel Lamps\n398 Johnson Road\nGlasgow, MT 59230\n{below}"
    assert severities_of(postal_address, text, "text/plain") == graded


@pytest.mark.parametrize(
    ("head", "severities"),
    [
        ("**P.S. 297 Arthur Stocking**\n\n* Address: 700 Park Ave, Quayside, NY 11206", ["info"]),
        ("**P.S. 044 Rosa Lind**\n\n* Address: 432 Monroe St, Quayside, NY 11221", ["info"]),
        ("**St. Paul Pentecostal Church**\n\n* Address: 133 Thomas S Marlow St, Quayside, NY 11233", ["info"]),
        ("**Arthur Stocking**\n\n* Address: 700 Park Ave, Quayside, NY 11206", ["warning"]),
    ],
)
def test_schools_and_churches_that_are_called_after_somebody(head: str, severities: list[str]) -> None:
    text = f"{head}\n* Mobile: (718) 388-4581\n* Status: open\n"
    assert severities_of(phone_number, text, "text/markdown") == severities
