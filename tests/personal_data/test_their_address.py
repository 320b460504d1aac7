"""Addresses of firms that are named before (PII603)."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        (
            "Ben Ode said so.\n\nThe Lamp Company sells by mail and takes cards. Their address is: 3835 Mill Avenue, Houston, TX 77027.",
            "info",
        ),
        ("Harbour Lamps Ltd has moved. Its new address is 3835 Mill Avenue, Houston, TX 77027.", "info"),
        (
            "Ana Cruz and Ben Ode married in the company. Their address is 3835 Mill Avenue, Houston, TX 77027.",
            "warning",
        ),
        ("The mother and her son moved. Their address is 3835 Mill Avenue, Houston, TX 77027.", "warning"),
    ],
)
def test_their_address_is_the_firms(words: str, severity: str) -> None:
    assert severities_of(postal_address, words, "text/plain") == [severity]
