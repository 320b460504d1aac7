"""A number is a warning beside somebody private who is named or spoken of, and that of nobody is for information."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.payment_card import payment_card
from provenance_plugins.personal_data.phone_number import phone_number

from tests.found import severities_of

HTML = "text/html"


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("The diner by the quay is good, and its soup is better. Phone: 415-664-8546.", ["info"]),
        ("The old man who lives there is rung up at 415-664-8546 all the night.", ["warning"]),
        ("He wrote down 415-664-8546 on the wall of the boat.", ["warning"]),
        ("It is two blocks from the Mark Twain House. Phone: 415-664-8546.", ["info"]),
        ("It is two blocks from the house of Mark Twain. Phone: 415-664-8546.", ["warning"]),
        ("Eat your bread in Elizabeth Park and stop here first. Phone: 415-664-8546.", ["info"]),
        ("The Fort\nMark St, Stellenbosch\n415-664-8546", ["info"]),
        ("The Fort\nMark Lind, a pensioner\n415-664-8546", ["warning"]),
        ("The Fort\nOliver Tambo Rd, Bloemfontein\n415-664-8546", ["info"]),
        ("Reach her at 415-664-8546, or look for her boat.", ["info"]),
        ("They rang her at 415-664-8546, or looked for her boat.", ["warning"]),
        ("Machine pitch, looking for players, begins in March, Rosa Lind at 415-664-8546.", ["info"]),
        ("Machine pitch, played without players, begins in March, Rosa Lind at 415-664-8546.", ["warning"]),
        ("One tap mobile:\n\n+16692161590,,1658558150#,,,,*353720# US", ["info"]),
        ("One tap mobile:\n\nRosa Lind +447452514563, in the north", ["warning"]),
        ("The suspect's report has both `206-625-5011` and a name.", []),
        ("The suspect's report has both 206-625-5011 and a name.", ["warning"]),
        ("For comment: Rosa Lind 0419 983 593", ["info"]),
        ('Coach of the year: Rosa Lind <a href="tel:(913)%20669-4426" title="">913-669-4426</a> came.', ["info"]),
    ],
)
def test_a_number_in_a_sentence(text: str, graded: list[str]) -> None:
    assert severities_of(phone_number, f"The ferry is late.\n\n{text}\n") == graded


@pytest.mark.parametrize(
    ("heading", "severity"),
    [("Committee members/contact info", "info"), ("Members", "warning")],
)
def test_a_list_of_those_who_stand_there_to_be_reached(heading: str, severity: str) -> None:
    text = f"### {heading}:\n\n| Zora | (415-664-8546) |\n| Quimby | (415-664-8547) |\n"
    assert severities_of(phone_number, text) == [severity] * 2


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Lewis County [(315) 376-3777](tel:3153763777)", "info"),
        ("St. Lawrence County [(315) 714-2034](tel:3157142034)", "info"),
        ("Region Nord (415) 664-8546", "info"),
        ("Zora (415) 664-8546", "warning"),
        ("Zora Quimby, Lewis County (415) 664-8546", "warning"),
    ],
)
def test_where_those_whom_a_heading_names_are_to_call(line: str, severity: str) -> None:
    assert severities_of(phone_number, f"The ferry is late.\n\n## Non-Medicaid Clients\n\n{line}\n") == [severity]


def test_a_line_that_announces_private_people_is_short_and_above() -> None:
    line = "Parliament House, Canberra. Telephone: (415) 664-8546"
    told = "The rules ask this much and more of all those who came by boat and of other applicants:"
    for text in (f"{line}\n\nApplicants:\n\n- the lamp\n", f"{told}\n\n{line}\n"):
        assert severities_of(phone_number, text, "text/plain") == ["info"]
    assert severities_of(phone_number, "Applicants:\n\nTelephone: (415) 664-8546\n", "text/plain") == ["warning"]


@pytest.mark.parametrize(("site", "severity"), [("http://www.pearl.com", "info"), ("The end.", "warning")])
def test_a_card_with_a_firm_and_its_site(site: str, severity: str) -> None:
    card = f"<p>Rosa Lind<br>Pearl Foundry<br>07452 514563<br>{site}</p>"
    assert severities_of(phone_number, f"<h1>Lamps</h1>{card}<p>The lamps are lit.</p>", HTML) == [severity]


@pytest.mark.parametrize(
    ("path", "title", "severity"),
    [
        ("cv.md", "Lamps", "info"),
        ("resume2003.md", "Lamps", "info"),
        ("x.md", "Curriculum vitae", "info"),
        ("x.md", "They resumed the work", "warning"),
        ("x.md", "Lamps", "warning"),
    ],
)
def test_what_somebody_publishes_of_their_own_working_life(path: str, title: str, severity: str) -> None:
    text = f"---\ntitle: {title}\n---\n\nRosa Lind, 415-664-8546, rosa.lind@gmail.com\n\nThe work of many years.\n"
    assert severities_of(phone_number, text, path=path) == [severity]
    assert severities_of(e_mail_address, text, path=path) == [severity]


@pytest.mark.parametrize(
    ("above", "line", "severity"),
    [
        ("Please contact me, Joyce Lind, by post.", "Or **Rosa Lind**, rosa77@gmail.com or phone 07949 435435", "info"),
        ("Joyce Lind came by post.", "Or **Rosa Lind**, rosa77@gmail.com or phone 07949 435435", "warning"),
        ("Please contact me, Joyce Lind, by post.", "**Rosa Lind**, rosa77@gmail.com or phone 07949 435435", "warning"),
    ],
)
def test_a_line_that_goes_on_with_what_is_asked_above(above: str, line: str, severity: str) -> None:
    text = f"The ferry is late.\n\n{above}\n\n{line}\n"
    assert severities_of(phone_number, text) == [severity]
    assert severities_of(e_mail_address, text) == [severity]


@pytest.mark.parametrize("written", ["22082020", "1776-1934", "192.168.1.1", "0.309824800761606"])
def test_figures_that_nobody_can_call(written: str) -> None:
    assert severities_of(phone_number, f"He plays at home, {written}, as he called it.") == []
    assert severities_of(payment_card, f"He plays at home, card {written}, as he called it.") == []


def test_words_of_persons_are_read_in_their_own_language() -> None:
    page = '<html lang="tr"><body><p>Biz de her gün burada, deniz kenarında sizi bekliyoruz: +90 212 293 1234</p></body></html>'
    assert severities_of(phone_number, page, HTML) == ["info"]
    page = '<html lang="sv"><body><p><b>Patrik Lind</b>, ordförande 2018 tel +46 8 508 290 00</p></body></html>'
    assert severities_of(phone_number, page, HTML) == ["info"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Rosa Lind, 415-664-8546", "info"),
        ("Rosa Lind\n\n415-664-8546", "info"),
        ("Rosa Lind, 07452 514563", "warning"),
        ("Rosa Lind, cell 415-664-8546", "warning"),
        ("The tenant, Rosa Lind, 415-664-8546", "warning"),
        ("The victim's number is 415-664-8546.", "warning"),
        ("Next of kin:\n\nRosa Lind\n\n415-664-8546", "warning"),
        ("Rosa Lind, 415-664-8546\n\nBen Ode, 415-664-8547\n\nAna Cruz, 415-664-8548", "warning"),
        ("## Tenants\n\nRosa Lind, 415-664-8546", "warning"),
        ("Somebody rang Rosa Lind all night on 415-664-8546 and said nothing.", "warning"),
        ("Rosa Lind, who lives at 4 Elm Street, 415-664-8546", "warning"),
    ],
)
def test_a_name_beside_a_number_makes_nobody_private(text: str, severity: str) -> None:
    assert set(severities_of(phone_number, f"The ferry is late.\n\n{text}\n")) == {severity}
