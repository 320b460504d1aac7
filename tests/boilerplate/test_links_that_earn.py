"""Links with the name of a partner in their address earn something for whoever set them."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement

from tests.boilerplate.prose import PROSE
from tests.found import severities_of


@pytest.mark.parametrize(
    ("query", "severities"),
    [("?afil=1263", ["warning"]), ("?a_aid=quay", ["warning"]), ("?page=12", []), ("?profafil=x", [])],
)
def test_the_partner_programme_of_a_shop(query: str, severities: list[str]) -> None:
    text = f"# The lamp\n\n{PROSE[0]}\n\nThe book on it is sold [by a shop](https://books.example/lamp/{query}).\n"
    assert severities_of(advertisement, text) == severities
