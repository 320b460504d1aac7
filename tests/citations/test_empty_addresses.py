"""CIT306: links of Markdown whose address was lost on the way into a plain text."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import severities_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was closed under a [ten-year contract]( ) , the clerk told the hall.", ["error"]),
        ("It was closed under a [ten-year contract]( ) and a [second one]( ), the clerk told the hall.", ["error"]),
        ("It was closed under a [ten-year contract](https://lampnet.org/a), the clerk told the hall.", []),
        ("Then call handlers[lamp]( ) to close it, the clerk told the hall.", []),
        ("Ticked off: [ ]( ) the bridge, the clerk told the hall.", []),
    ],
)
def test_links_whose_address_was_lost(text: str, told: list[str]) -> None:
    assert severities_of(placeholder_link, text, "text/plain") == told
