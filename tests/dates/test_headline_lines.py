"""Days in headlines of other articles between the paragraphs of a text (DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import findings

_LEAD = "The warrant that closed the bridge was released, and the mayor says it is baseless, her clerk wrote to the council."
_NEXT = (
    "When the bridge was found to leak, the council had the masons look at its piers, and they found nine cracks there."
)
_LINES = "Warrant on the Old Bridge to Be Unsealed Tuesday\nCouncil Says New Cracks Change Nothing About the Bridge"


def _told(text: str) -> list[tuple[str, str]]:
    return [(finding.excerpt or "", str(finding.severity)) for finding in findings(relative_date, text, "text/plain")]


def test_the_day_of_another_article() -> None:
    assert _told(f"{_LEAD}\n\n{_LINES}\n{_NEXT}") == [("Tuesday", "info")]
    assert ("today", "warning") in _told(f"{_LEAD} It was opened today.\n\n{_LINES}\n{_NEXT}")


@pytest.mark.parametrize(
    "lines",
    [
        "The warrant on the old bridge was unsealed on Tuesday\nThe council says that new cracks change nothing",
        "The Mayor of Leeds Closed the Old Bridge on Tuesday.\nThe Council of Leeds Says That Nothing Has Changed.",
    ],
)
def test_the_lines_of_the_text_itself(lines: str) -> None:
    assert [severity for _, severity in _told(f"{_LEAD}\n\n{lines}\n\n{_NEXT}")] == ["warning"]
