"""An office that announces as "we" can be asked (ATT108)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from tests.found import severities_of


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("Every month we hold a talk after the meeting.", "info"),
        ("The bridge was closed on Monday, and nobody was asked.", "warning"),
    ],
)
def test_an_office_that_announces_as_we_can_be_asked(said: str, severity: str) -> None:
    text = f"---\ntitle: The talk\nauthor: clerk\n---\n\n{said} The council voted on Monday to close the bridge.\n"
    assert severities_of(placeholder_author, text) == [severity]
