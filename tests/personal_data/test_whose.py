"""A warning takes a private person: not who made the text, holds a post, is there to be reached, or runs the page."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address

from provenance.api import Rule
from tests.found import severities_of

HTML = "text/html"
MAIL = "[Zora Quimby](mailto:zquimby@gmx.net) and [Rosa Lind](mailto:rlind@gmx.net)"


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        (f"#### Project contributors\n\n*Videos*: {MAIL}\n", ["info", "info"]),
        (f"#### Guests of the night\n\n*Videos*: {MAIL}\n", ["warning", "warning"]),
        (f"#### What developers want\n\nThe guest {MAIL}\n", ["warning", "warning"]),
        (f"Campaign contributors:\n\n- {MAIL}\n", ["warning", "warning"]),
        (f"#### Editors of the lamp\n\n- {MAIL}\n", ["info", "info"]),
        (f"The editorial board:\n\n- {MAIL}\n", ["info", "info"]),
        (f"The missing lamps:\n\n- {MAIL}\n", ["warning", "warning"]),
        (f"## Credits\n\nIt rained.\n\n## Guests of the night\n\n- {MAIL}\n", ["warning", "warning"]),
        ("**Safety officers:**\n\nZora Quimby: zquimby@gmx.net\n", ["info"]),
        ("## Trustees\n\nZora Quimby, zquimby@gmx.net\n", ["info"]),
        ("## Entrenadores\n\nZora Quimby, zquimby@gmx.net\n", ["info"]),
        ("## Guests\n\nZora Quimby, zquimby@gmx.net\n", ["warning"]),
        ("**Victims of the wardens:**\n\nZora Quimby: zquimby@gmx.net\n", ["warning"]),
        (f"| | Monday |\n|---|---|\n| **Lampmaster** | {MAIL} |\n", ["info", "info"]),
        (f"| | Monday |\n|---|---|\n| **Name** | {MAIL} |\n", ["warning", "warning"]),
        (f"| | Monday |\n|---|---|\n| **Tenant** | {MAIL} |\n", ["warning", "warning"]),
        (f"| | Monday |\n|---|---|\n| **Student** | {MAIL} |\n", ["warning", "warning"]),
        (f"| | Monday |\n|---|---|\n| Lampmaster | {MAIL} |\n", ["warning", "warning"]),
    ],
)
def test_those_who_made_a_work_or_have_a_post_in_a_row(text: str, graded: list[str]) -> None:
    assert severities_of(e_mail_address, f"The ferry is late.\n\n{text}") == graded


@pytest.mark.parametrize(
    ("heading", "line", "graded"),
    [
        ("Leitung der Chöre sowie des A-Chors: Zora Quimby", "[zora77@gmail.com](mailto:zora77@gmail.com)", ["info"]),
        ("Chorleitung: Zora Quimby", '{{<icon class="fa fa-envelope">}} zora77@gmail.com', ["info"]),
        ("Director – Zora Quimby", "E-mail: zora77@gmail.com", ["info"]),
        ("Director – Zora Quimby", "The guest Rosa Lind wrote from rosa.lind@gmail.com.", ["warning"]),
    ],
)
def test_a_contact_under_the_heading_of_a_post(heading: str, line: str, graded: list[str]) -> None:
    text = f"### {heading}\n\nZora Quimby came by boat.\n\n{'It rained. ' * 30}\n\n{line}\n"
    assert severities_of(e_mail_address, text) == graded


def test_a_file_of_those_who_made_a_work() -> None:
    text = "Zora Quimby <zora77@gmail.com>\nRosa Lind <rosa.lind@gmail.com>\n"
    assert severities_of(e_mail_address, text, "text/plain", "lamp/AUTHORS.txt") == ["info", "info"]
    assert severities_of(e_mail_address, text, "text/plain", "lamp/who-we-are/index.txt") == ["info", "info"]
    assert severities_of(e_mail_address, text, "text/plain", "lamp/guests.txt") == ["warning", "warning"]


@pytest.mark.parametrize(("author", "severity"), [("Joyce Lind", "info"), ("Ben Ode", "warning")])
def test_a_number_beside_the_name_of_whoever_wrote_the_text(author: str, severity: str) -> None:
    text = f'---\nauthor: {author}\n---\n\nThe ferry is late.\n\n<p>Joyce Lind: <a href="tel:816-664-8546" title="">816-664-8546</a></p>\n'
    assert severities_of(phone_number, text) == [severity]


@pytest.mark.parametrize(
    ("above", "severity"),
    [
        ("TREASURER:\n\nRosa Lind", "info"),
        ("Rosa Lind\n\nDirector, Harbour Lamps", "info"),
        ("TENANT:\n\nRosa Lind", "warning"),
        ("TREASURER:\n\nThe lamp was in the house of her friend Rosa Lind", "warning"),
    ],
)
def test_a_post_in_the_line_over_a_name_or_below_it(above: str, severity: str) -> None:
    assert severities_of(phone_number, f"The ferry is late.\n\n{above}\n\n415-664-8546\n") == [severity]


LISTED = "**Joyce Quimby, lampy@gmail.com or phone 01438 940594 (please have a lamp)**\n\n**Rosa Lind, rosa.lind@gmail.com or phone 07949 435435**"


@pytest.mark.parametrize(
    ("above", "severity"),
    [
        ("Please contact your councillors if you would like to talk about these:", "info"),
        (
            "Please contact your councillors if you would like to talk about these.\n\nThe guests of that night:",
            "warning",
        ),
        ("They had been asked to come by these:", "warning"),
    ],
)
def test_a_line_that_asks_covers_the_list_below_it(above: str, severity: str) -> None:
    text = f"The ferry is late.\n\n{above}\n\n{LISTED}\n"
    assert severities_of(e_mail_address, text) == [severity] * 2
    assert severities_of(phone_number, text) == [severity] * 2


@pytest.mark.parametrize(
    ("heading", "severity"),
    [("Kontakt Bürgernetz", "info"), ("Contact tracing", "warning"), ("Nachbarn", "warning")],
)
def test_a_heading_of_contacts_with_whose_they_are(heading: str, severity: str) -> None:
    rows = "- **Rosa Lind** — Tel.: 0170 2948296\n- **Ben Ode** (abends) — Tel.: 0170 2948297\n"
    text = f"Wir helfen einander in Haus und Garten, und das seit vielen Jahren.\n\n## {heading}\n\nMontag bis Freitag, 9:00 bis 16:00 Uhr:\n\n{rows}"
    assert severities_of(phone_number, text) == [severity] * 2


NUMBER = "Rosa Lind, 07452 514563"
ADDRESS = "Rosa Lind, 14 Elm Street, Quayside, CA 94110"


@pytest.mark.parametrize(
    ("path", "title", "severity"),
    [
        ("content/impressum.md", "Lampen", "info"),
        ("content/nous-contacter/_index.md", "Lampes", "info"),
        ("content/x.md", "Contact us", "info"),
        ("content/x.md", "Contact us | Lamps", "info"),
        ("content/x.md", "Contact with the enemy", "warning"),
        ("contacts/x.md", "Our members", "warning"),
        ("privacy/a-call-by-night.md", "A call by night", "warning"),
        ("content/x.md", "Lamps", "warning"),
    ],
)
def test_a_page_that_says_how_to_reach_whoever_runs_a_site(path: str, title: str, severity: str) -> None:
    for rule, line in (
        (phone_number, NUMBER),
        (e_mail_address, "Rosa Lind, rosa.lind@gmail.com"),
        (postal_address, ADDRESS),
    ):
        assert severities_of(rule, f"---\ntitle: {title}\n---\n\nWe mend lamps.\n\n{line}\n", path=path) == [severity]


def test_a_list_that_is_called_contacts_is_no_page_for_them() -> None:
    assert severities_of(phone_number, f"We mend lamps.\n\n{NUMBER}\n", "text/plain", "contacts.txt") == ["warning"]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (phone_number, "My number is 415-664-8546."),
        (phone_number, "He wrote on the wall that his sister has 415-664-8546."),
        (e_mail_address, "From: Rosa Lind <rosa.lind@gmail.com>"),
    ],
)
def test_a_page_for_contacts_may_have_those_of_others(rule: Rule, line: str) -> None:
    assert severities_of(rule, f"---\ntitle: Contact\n---\n\nWe mend lamps.\n\n{line}\n") == ["warning"]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Habla con nosotros", "info"),
        ("Talk to us", "info"),
        ("Rosa Lind", "warning"),
        ("Write to her", "warning"),
        ("Talk To Us", "warning"),
    ],
)
def test_the_words_of_a_link_to_dial(words: str, severity: str) -> None:
    page = f'<article><p>Mending lamps for those who ride.</p><a href="https://wa.me/34622922173">{words}</a></article>'
    assert severities_of(phone_number, page, HTML) == [severity]
    whole = f"<!doctype html><html><head><title>A day</title></head><body>{page}</body></html>"
    assert severities_of(phone_number, whole, HTML) == ["info" if words == "Talk To Us" else severity]


@pytest.mark.parametrize(
    ("part", "severity"),
    [
        ('class="contact-info"', "info"),
        ('id="endnote_contact"', "info"),
        ('class="author-card"', "info"),
        ('class="creditsBox"', "info"),
        ('class="comment-author"', "warning"),
        ('class="lamps"', "warning"),
    ],
)
def test_an_element_for_contacts_or_for_the_author(part: str, severity: str) -> None:
    page = f"<article><p>Mending lamps for those who ride.</p></article><div {part}><p>Rosa Lind: {{}}</p></div>"
    assert severities_of(phone_number, page.format("206-464-2515"), HTML) == [severity]
    assert severities_of(e_mail_address, page.format("rosa.lind@gmail.com"), HTML) == [severity]
    comment = f'<div class="comment">{page.format("206-464-2515")}</div>'
    assert severities_of(phone_number, comment, HTML) == ["info" if "contact" in part else "warning"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Corresponding author: Rosa Lind, rosa.lind@gmail.com", "info"),
        ("The missing author: Rosa Lind, rosa.lind@gmail.com", "warning"),
        ("Be in touch directly with your neighbour Rosa Lind, rosa.lind@gmail.com", "info"),
        ("Your Member of Parliament **Rosa Lind**: rosa.lind@gmail.com", "info"),
        ('<p>Rosa Lind</p><a href="mailto:rosa.lind@gmail.com">Send a Message</a>', "info"),
        ('<p>Rosa Lind</p><a href="mailto:rosa.lind@gmail.com">Sent a Message</a>', "warning"),
    ],
)
def test_those_who_are_there_to_be_written_to(text: str, severity: str) -> None:
    assert severities_of(e_mail_address, text, HTML if text.startswith("<") else "text/markdown") == [severity]


def test_a_number_that_readers_are_asked_to_call_is_so_on_the_words_that_lead_to_it() -> None:
    link = '<p><a href="tel:8026648546">Record Your Story</a></p>'
    assert severities_of(phone_number, f"<article>{link}</article>", HTML) == ["warning"]
    assert severities_of(phone_number, f"<article>{link}<p>Call 802-664-8546.</p></article>", HTML) == ["info", "info"]


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("T: 07712 345918", ["info"]),
        ("Lamps of the quay\n\n(+57) 301 546 3266\n", ["info"]),
        ("Rosa Lind\n\n(+57) 301 546 3266\n", ["warning"]),
        ("He gave them (+57) 301 546 3266 and left.", ["warning"]),
        ("Mobile: 07712 345918", ["warning"]),
        ("Secretary: Rosa Lind, mobile 07712 345918", ["info"]),
        ("19640118 and then the boat\n\n1964 01 18", []),
    ],
)
def test_a_mobile_number_of_nobody_who_is_named(text: str, graded: list[str]) -> None:
    assert severities_of(phone_number, text, "text/plain") == graded


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("Wir treffen uns im Saal Uhlandstraße 39, 78224 Singen, wie immer.", ["info"]),
        ("Sie fanden ihn in der Uhlandstraße 39, 78224 Singen, wie immer.", ["warning"]),
        ("Im Gemeindesaal Liebfrauenkirche Uhlandstraße 39, 78224 Singen, war er nie.", ["info"]),
        ("Make it out to the fund and mail it to us at 14 Elm Street, Quayside, CA 94110, by May.", ["info"]),
    ],
)
def test_where_people_meet_nobody_lives(text: str, graded: list[str]) -> None:
    page = f'<html lang="{"en" if "Make" in text else "de"}"><p>{text}</p></html>'
    assert severities_of(postal_address, page, HTML) == graded


@pytest.mark.parametrize(
    ("lines", "graded"),
    [
        ("## Zora Quimby\n\n*Secretary <zquimby@gmx.net>*", "info"),
        ("## Zora Quimby\n\n*President and Treasurer\n    &lt;<a href='mail:zquimby@gmx.net'>zquimby@gmx.net</a>&gt;*", "info"),
        ("## Zora Quimby\n\n*Lives at the quay <zquimby@gmx.net>*", "warning"),
        ("The ferry was late, and Zora Quimby waited at the pier.\n\n*Secretary <zquimby@gmx.net>*", "warning"),
    ],
)  # fmt: skip
def test_a_post_below_the_name(lines: str, graded: str) -> None:
    assert severities_of(e_mail_address, f"# Who is who\n\nThe ferry is late.\n\n{lines}\n") == [graded]


@pytest.mark.parametrize(
    ("name", "graded"),
    [("Red El Hueco de Mi Vientre", "info"), ("Es de mi hermana", "warning"), ("Mi Hermana", "warning")],
)
def test_whose_something_is_in_a_name(name: str, graded: str) -> None:
    page = f'<html lang="es"><body><main><h3>Asociación {name}</h3><p>Ayuda a quien lo pide en la ciudad y en los pueblos de la costa.<br>Teléfono: 616 234 787</p></main></body></html>'
    assert severities_of(phone_number, page.replace("Asociación Es", "Es").replace("Asociación Mi", "Mi"), HTML) == [graded]  # fmt: skip


_WALKS = "Walk of the lamps: The choir walks along the quay at nine. www.lamps.example\n\nNight of the mill: The mill turns until dawn, and its bakers show how. www.mill.example/night\n\n"


@pytest.mark.parametrize(
    ("above", "behind", "severity"),
    [
        (_WALKS, " weir.example/song", "info"),
        (_WALKS, "", "warning"),
        ("", " weir.example/song", "warning"),
    ],
)
def test_who_is_to_be_asked_in_a_listing(above: str, behind: str, severity: str) -> None:
    text = f"{above}Song of the weir: Those who sing there have done so for ten years. Dick Quimby, 818-384-5761.{behind}\n"
    assert severities_of(phone_number, text) == [severity]
