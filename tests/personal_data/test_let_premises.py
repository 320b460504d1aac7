"""Addresses of what a commercial lease lets."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of

LET = "*   [X] **(2) The whole:** The real property containing about **900** square feet of rentable area at: **1420 Elm Ln, San Antonio, Harbour County, Texas, NCB 12345 BLK 5**."


@pytest.mark.parametrize(
    ("title", "said", "severity"),
    [
        ("Commercial lease", LET, "info"),
        ("Lease", LET, "warning"),
        (
            "Commercial lease",
            LET.replace("real property", "house").replace("square feet of rentable area", "rooms"),
            "warning",
        ),
        ("Commercial lease", "The premises are let to Ana Cruz, who lives at 1420 Elm Street, Leeds.", "warning"),
    ],
)
def test_the_premises_of_a_commercial_lease(title: str, said: str, severity: str) -> None:
    text = f"# {title}\n\n**A. Landlord leases to Tenant the following:**\n{said}\n"
    assert severities_of(postal_address, text) == [severity]
