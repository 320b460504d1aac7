"""Mailboxes at hosts where anybody has one: whose owner is to be asked, and whose the text calls private (PII601)."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from provenance.api import Example
from tests.found import found_in

AFTER = "\n\nThe hearing about the weir is in June.\n\nThe keeper will visit the garden, and so will the lawyers.\n\nIt goes on in the autumn of the year."


def told(text: str) -> tuple[str, str]:
    (finding,) = found_in(e_mail_address, Example(f"# The weir\n\n{text}{AFTER}", media_type="text/markdown"))
    return str(finding.severity), finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Contact the author's neighbour at zora.quimby1972@yahoo.com for the keys.",
        "Write to my cousin Zora Quimby at zora.quimby@gmail.com for the keys.",
        "Residents may write to Zora Quimby, who runs the protest from her home, at zora.quimby83@gmail.com.",
    ],
)
def test_who_is_said_to_be_private(text: str) -> None:
    assert told(text)[0] == "warning"


@pytest.mark.parametrize(
    "text",
    [
        "Readers who know more may write to Zora Quimby at zora.quimby@hotmail.co.uk.",
        "Donations can be sent to zora.quimby@gmail.com.",
        "Write to Sister Zora at zora.quimby@gmail.com for the keys.",
    ],
)
def test_whose_owner_is_to_be_asked(text: str) -> None:
    severity, message = told(text)
    assert severity == "info"
    assert "ask its owner" in message


@pytest.mark.parametrize(
    "text",
    [
        "Readers may write to the office at weirclub@gmail.com.",
        "Readers may write to our neighbour at info@gmail.com.",
        "Readers may write to Zora Quimby at press@weir.net.",
        "By Zora Quimby, zora.quimby@gmail.com",
    ],
)
def test_what_is_an_offices_or_given_by_its_owner(text: str) -> None:
    severity, message = told(text)
    assert severity == "info"
    assert "fine where it is to be public" in message


def test_a_writer_at_home_gives_their_own() -> None:
    text = "Zora Quimby, who writes from her home in Leeds, can be reached at zora.quimby@gmail.com."
    assert told(text)[0] == "info"
