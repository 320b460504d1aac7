"""The month that a label at the head gives in figures (DAT201)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import findings

_STORY = (
    "**Lamps of the harbour**\n\nThe minister resigned on Monday after the report came out. “I have to go,” he said.\n"
)


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Publication date: 02/90", False),
        ("Publication date: 02/1990", False),
        ("Publication date: 10/03\nVolume 36, Issue 1", False),
        ("Publication date: 10/03", True),
        ("Publication date: 13/90", True),
        ("Grade: 02/90", True),
        ("Lamps sold: 10/03\nVolume 36, Issue 1", True),
    ],
)
def test_a_month_in_figures_behind_a_label(head: str, *, told: bool) -> None:
    assert bool(findings(missing_date, f"{head}\n\n{_STORY}")) is told
