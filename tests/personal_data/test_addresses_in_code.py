"""Addresses in inline code (PII601)."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from tests.found import severities_of


@pytest.mark.parametrize(
    ("line", "severity"),
    [("`To: person@werft.de`", "info"), ("`Cc: vorgesetzter@werft.de`", "info"), ("To: person@werft.de", "warning")],
)
def test_an_address_in_inline_code_that_is_no_name_is_a_sample(line: str, severity: str) -> None:
    text = f"Der Brief an den Kunden sieht so aus:\n\n> {line}\n> `Subject: Lampen`\n\n> Die Lampe brennt.\n"
    assert [one == "info" for one in severities_of(e_mail_address, text)] == [severity == "info"]
