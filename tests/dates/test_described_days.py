"""Days in the description that front matter gives of a text (DAT204)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    ("described", "told"),
    [
        ("The fair of Sunday, 12 January 2016", True),
        ("The fair of Tuesday, 12 January 2016", False),
        ("Held on Sunday, January 12, 2016 by the harbour", True),
        ("Am Sonntag, den 12. Januar 2016, am Hafen", True),
        ("El domingo 12 de enero de 2016 en el puerto", True),
        ("El martes 12 de enero de 2016 en el puerto", False),
        ("Held on 31 June 2016", True),
        ("Sold 30 lamps in 2016", False),
    ],
)
def test_days_that_readers_of_lists_see(described: str, *, told: bool) -> None:
    page = Example(f'---\ndescription: "{described}"\n---\n\nThe fair was long.\n', media_type="text/markdown")
    assert len(found_in(impossible_date, page)) == told
