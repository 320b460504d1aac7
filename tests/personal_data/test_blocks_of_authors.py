"""Addresses in the block of authors below the title of a paper, and those that stand for anybody's."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from tests.found import severities_of

ABSTRACT = "We describe how the council closed the bridge, what the works cost the town, and how the ferry that went in its place was paid for in each of the three years, with the letters of those who wrote to the paper about it and the answers of the office. "
BLOCK = "Ana Cruz  \nStadtbibliothek Riverton  \n44780 Riverton  \nana.cruz@gmx.net\n\nOla Berg  \nStadtbibliothek Riverton  \nola.berg@gmx.net"


@pytest.mark.parametrize(
    "block",
    [
        BLOCK,
        "Ana Cruz¹  \n¹ Universidad de Riverton  \nacruz@gmx.net",
        "Dr. Ana van der Cruz  \nUniversiteit Riverton  \ncruz.a@gmx.net",
        "Ana M. Cruz*  \nDépartement d’histoire  \nana.cruz@gmx.net",
        "**Ana Cruz**  \nDipartimento di storia, 00100 Riverton  \nana.cruz@gmx.net",
    ],
)
def test_the_authors_of_a_paper_give_theirs(block: str) -> None:
    text = f"# The bridge in its letters\n\n{block}\n\n## Abstract\n\n{ABSTRACT}\n"
    assert set(severities_of(e_mail_address, text)) == {"info"}


@pytest.mark.parametrize(
    "text",
    [
        f"# The bridge in its letters\n\n{ABSTRACT}\n\n{ABSTRACT}\n\n{BLOCK}\n\n{ABSTRACT}\n",
        f"# Members\n\n{BLOCK}\n",
        f"# The bridge in its letters\n\nIt was Ben Ode  \nRiverton  \nana.cruz@gmx.net\n\n{ABSTRACT}\n",
    ],
)
def test_those_below_no_title_or_name_are_somebodys(text: str) -> None:
    assert "warning" in severities_of(e_mail_address, text)


@pytest.mark.parametrize(
    "local",
    [
        "monprenom.monnom",
        "prénom.nom",
        "my-firstname_my-lastname",
        "myname",
        "meinvorname.meinname",
        "minombre.miapellido",
        "mio.nome.mio.cognome",
        "imie.nazwisko",
        "seunome",
    ],
)
def test_a_mailbox_that_stands_for_anybodys(local: str) -> None:
    assert severities_of(e_mail_address, f"Nobody should take an address with {local}@hacked.town for that.") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("si vous utilisez une adresse courriel comme", "info"),
        ("wer eine E-Mail-Adresse wie", "info"),
        ("con un correo electrónico como", "info"),
        ("con un indirizzo come", "info"),
        ("met een e-mailadres zoals", "info"),
        ("Ana Cruz wrote from", "warning"),
    ],
)
def test_an_address_that_is_one_of_many(words: str, found: str) -> None:
    assert severities_of(e_mail_address, f"{words} “ana.cruz@gmx.net”") == [found]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("* by [Ana Cruz](mailto:ana.cruz@gmx.net), PhD, professor in Riverton", "info"),
        ("Von [Ana Cruz](mailto:ana.cruz@gmx.net)", "info"),
        ("* the boat of [Ana Cruz](mailto:ana.cruz@gmx.net), who lives in Riverton", "warning"),
    ],
)
def test_an_address_behind_the_name_of_a_byline(line: str, severity: str) -> None:
    assert severities_of(e_mail_address, f"# The bridge in its letters\n\n{line}\n\n{ABSTRACT}\n") == [severity]
