"""Pointers of an author's with an address and no title (BLP401)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts

from tests.found import severities_of

_TEXT = "---\nauthor: Ana Cruz\n---\n\nDa oggi si può donare per il nuovo traghetto, ha detto la sindaca di Holm.\n\nPer saperne di più: "


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("porto.holm.it/donazioni", "info"),
        ("[porto.holm.it/donazioni](https://porto.holm.it/donazioni/)", "info"),
        ("[Il traghetto torna in maggio](https://porto.holm.it/donazioni/)", "error"),
        ("Il traghetto torna in maggio e/o in giugno", "error"),
    ],
)
def test_an_address_is_the_writers_own(behind: str, severity: str) -> None:
    assert severities_of(related_posts, _TEXT + behind) == [severity]
