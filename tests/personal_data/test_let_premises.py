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


_BETWEEN = (
    "The state went to what follows between the first Sunday of the month and the last one, and says what it saw there."
)
ENTRY = "- **Harriet Fire Co #1**, 341 Elm St., Harbour City, PA 16841, on May 5"


@pytest.mark.parametrize(
    ("title", "said", "severity"),
    [
        ("Dirty tongs, and other restaurant inspections for May", ENTRY, "info"),
        ("Dirty tongs, and other restaurant inspections for May", ENTRY.replace("Harriet Fire Co #1", "Harriet Moser"), "info"),
        ("Lost in the flood: who waits for a boat in May", ENTRY.replace("Harriet Fire Co #1", "Harriet Moser"), "warning"),
        ("Dirty tongs, and other restaurant inspections for May", "Harriet Moser, 341 Elm St., Harbour City, PA 16841, said that she fell ill.", "warning"),
        ("Dirty tongs, and other restaurant inspections for May", "She lives at 341 Elm St., Harbour City, PA 16841.", "warning"),
    ],
)  # fmt: skip
def test_what_a_list_of_inspections_names(title: str, said: str, severity: str) -> None:
    assert severities_of(postal_address, f"# {title}\n\n{_BETWEEN}\n\n{said}\n") == [severity]


def test_a_fire_company_is_a_body() -> None:
    assert severities_of(postal_address, f"# Where the sirens stand\n\n{ENTRY}\n") == ["info"]
