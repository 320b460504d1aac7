"""The day on which a body was entered or founded is not that of the text."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.testing import document

TOLD = "Until now, there has been no list of what can be mended in the town and where, and the works keep one for each of the streets. "


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Small works • Grandview • Missouri LLC filed June 1, 2026", None),
        ("Harbour Lamps, incorporated June 1, 2026", None),
        ("Missouri LLC formed June 1, 2026", None),
        ("Filed June 1, 2026", "2026-06-01"),
    ],
)
def test_the_day_of_a_body(line: str, day: str | None) -> None:
    found = metadata(document(f"# Harbour Lamps\n\n{line}\n\n{TOLD}\n\n{TOLD}", media_type="text/markdown")).date
    assert (None if found is None else found.value) == day
