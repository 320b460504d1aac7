"""Links to the results of a search, where the page that was found is meant (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import severities_of

_TEXT = "The council voted on Monday to close the bridge, as [the ministry]({}) had asked it to.\n"


@pytest.mark.parametrize(
    ("address", "severities"),
    [
        ("https://www.google.com/search?q=bridge&sa=X&ved=0ahUKEwibh8b9", ["info"]),
        ("https://www.google.co.uk/search?espv=2&q=bridge&stick=H4sIAAAA", ["info"]),
        ("https://www.bing.com/search?q=bridge&cvid=12ab", ["info"]),
        ("https://www.google.com/search?q=bridge", []),
        ("https://lampnet.org/search?q=bridge&ved=2", []),
        ("https://www.google.com/maps?q=bridge&ved=2", []),
    ],
)
def test_a_search_that_was_copied(address: str, severities: list[str]) -> None:
    assert severities_of(placeholder_link, _TEXT.format(address)) == severities


def test_several_are_told_together() -> None:
    address = "https://www.google.com/search?q=bridge&ved=0ahUKEwibh8b9"
    assert severities_of(placeholder_link, "\n".join(_TEXT.format(address) for _ in range(3))) == ["info"]
