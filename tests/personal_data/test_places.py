"""Postal addresses of events and of times long past, and numbers that readers are asked to call."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address

from provenance.api import Example
from tests.found import found_in, severities_of

OLD = "In 1888 the ferry sank, as one had in 1871 and again in 1880. "


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The film is shown at The Old Net, located at 204 South Commerce Street, at dusk.", "info"),
        ("The talk will take place at Lamp Yard, 133 Bethel Green Road, London E2 7DG.", "info"),
        ("- **Where:** Lamp Yard: 49 Tanner Street, London SE1 3PL", "info"),
        (OLD + "The pilot lived at 22 Doveton Street then.", "info"),
        ("In 2018 the ferry sank. The pilot lived at 22 Doveton Street then.", "warning"),
        ("Zora Quimby, 49 Tanner Street, London SE1 3PL, was fined by them all.", "warning"),
    ],
)
def test_addresses(text: str, severity: str) -> None:
    assert [finding.severity for finding in found_in(postal_address, Example(text, media_type="text/markdown"))] == [
        severity
    ]


@pytest.mark.parametrize(
    ("heading", "behind", "severity"),
    [
        ("References", " United States: Quay Publications, Inc. https://doi.org/10.4135/9781483352947.n4.", "info"),
        ("References", " United States, where he kept the letters.", "warning"),
        ("So they wrote", " United States: Quay Publications, Inc.", "warning"),
    ],
)
def test_a_place_of_print_is_the_publishers(heading: str, behind: str, severity: str) -> None:
    entry = "Quimby, Zora. 2014. “The Net.” In Lamps, by Michael Rourke, Stephen Crowley, Sanford Eigen, and J. Wulf, 56–81. 2455 Teller Road, Thousand Oaks California 91320"
    text = f"It rained.\n\n{heading}\n\nLee, B. 2020. On sleep. Oxford: Pier.\n\n{entry}{behind}\n"
    assert [finding.severity for finding in found_in(postal_address, text)] == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("To sponsor the day, please contact Zora Quimby at 312-664-8546.", "info"),
        ("If you want to help, please contact me on my cell 312-664-8546.", "warning"),
        ("Her sister has the number 312-664-8546 since May.", "warning"),
        ("He told police to ring his sister at 312-664-8546.", "warning"),
    ],
)
def test_numbers(text: str, severity: str) -> None:
    assert [finding.severity for finding in found_in(phone_number, Example(text, media_type="text/markdown"))] == [
        severity
    ]


KIN = "They wed in 1931. He died in 1938 at sea. "


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{KIN}By 1935, Zora's parents had moved to 22 Doveton Street in Quayside.", "info"),
        (f"{KIN}She lived at 22 Doveton Street with her mother in 1940.", "info"),
        (f"{KIN}By 1935, the family had gone. Zora lived at 22 Doveton Street with her mother.", "warning"),
        (f"{KIN}Zora was born in 1940 and lives at 22 Doveton Street.", "warning"),
        (f"{KIN}In 1940 and until 1988 she lived at 22 Doveton Street with her mother.", "warning"),
        ("In 1935 she lived at 22 Doveton Street with her mother, and in 2020 they sold it.", "warning"),
        ("Zora lived at 22 Doveton Street with her mother in 1940.", "warning"),
    ],
)
def test_homes_of_those_who_are_dead(text: str, severity: str) -> None:
    assert [finding.severity for finding in found_in(postal_address, text)] == [severity]


@pytest.mark.parametrize(
    ("entry", "severity"),
    [
        ("August 3, 2024 - Field days of Ana Cruz", "info"),
        ("Sa, 3. August 2024: Fest von Ana Cruz", "info"),
        ("August 3, 2024 @ 7:00AM Field day of Ana Cruz", "info"),
        ("August 3, 2024 7:00 PM, Ana Cruz", "info"),
        ("August 3, 2024, Ana Cruz was seen", "warning"),
        ("August 3, 2024: Police went to see Ana Cruz", "warning"),
        ("August 3, 2024: Ana Cruz, who lives there", "warning"),
        ("August 3, 2024: fire in the house of Ana Cruz", "warning"),
        ("Ana Cruz lives here since August 3, 2024", "warning"),
        ("Ana Cruz, my friend, lives here", "warning"),
    ],
)
def test_where_an_event_is_on_a_map(entry: str, severity: str) -> None:
    text = f"# Days\n\n- **{entry}**, with us at [275 Mill Road, Basom, NY 14013](http://maps.google.com/?q=275+Mill+Road)\n"
    assert severities_of(postal_address, text, "text/markdown") == [severity]
    bare = text.replace("[275", "275").replace("](http://maps.google.com/?q=275+Mill+Road)", "")
    assert severities_of(postal_address, bare, "text/markdown") == ["warning"]


@pytest.mark.parametrize(("road", "severity"), [("275 Council House Road", "info"), ("275 Mill Road", "info")])
def test_a_house_in_the_name_of_a_road_is_no_home(road: str, severity: str) -> None:
    text = f"# Days\n\n- **August 3, 2024 - Field day of Ana Cruz**, with us at [{road}, Basom, NY 14013](http://maps.google.com/?q=275)\n"
    assert severities_of(postal_address, text, "text/markdown") == [severity]
