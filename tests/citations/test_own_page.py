"""CIT306: addresses that are no more than a query, and marks of questions in their place."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    ("address", "severities"), [("?", ["info"]), ("???", ["error"]), ("?page=2", []), ("?a#b", [])]
)
def test_a_query_leads_to_the_same_page(address: str, severities: list[str]) -> None:
    text = f"Read [the report]({address}) of the ministry."
    found = found_in(placeholder_link, Example(text, media_type="text/markdown"))
    assert [finding.severity for finding in found] == severities
