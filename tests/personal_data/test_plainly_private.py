"""A contact is a warning where the text itself shows that it is a private person's (PII601, PII602)."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.phone_number import phone_number

from provenance.rules import Rule
from tests.found import severities_of


@pytest.mark.parametrize(
    ("rule", "text", "severity"),
    [
        (e_mail_address, "Zora Quimby (zora.quimby@gmx.net) built the weir.", "info"),
        (e_mail_address, "It was found by zora.quimby@gmx.net in May.", "warning"),
        (e_mail_address, "The victim, Zora Quimby, wrote from zora.quimby@gmx.net.", "warning"),
        (phone_number, "Jean Hall wrote down 415-664-8546 on the wall of the boat.", "info"),
        (phone_number, "Jean Hall gave his cell 415-664-8546 to the keeper.", "warning"),
        (phone_number, "The victim, Jean Hall, wrote down 415-664-8546.", "warning"),
    ],
)
def test_what_the_text_shows_itself(rule: Rule, text: str, severity: str) -> None:
    assert severities_of(rule, text, "text/plain") == [severity]
