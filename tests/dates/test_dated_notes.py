"""Notes in brackets that open with a day of their own, and a day in brackets that the text tells of (DAT205)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date

from tests.found import severities_of


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("[2017-12-07: This has been updated in a big way.]", []),
        ("(7 December 2017 – edited: the ferry is back.)", []),
        ("[2017-12-07: The bridge was closed by the council.]", ["warning"]),
        ("[2017-12-07: The bridge was closed, as it was written in the paper.]", ["warning"]),
        ("The bridge [2017-12-07: it was updated] was closed by the council, and nobody objected.", ["warning"]),
    ],
)
def test_a_note_that_was_added_with_its_day(line: str, severities: list[str]) -> None:
    text = f"---\ntitle: The bridge\ndate: 2015-09-05\n---\n\n{line}\n\nThe council met in the hall.\n"
    assert severities_of(future_date, text) == severities
