"""Days that head an entry of a diary with their place, and dates of front matter of which a comment says what they are."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from provenance.api import Example
from tests.found import found_in

_TEXT = "So we left Holm on Saturday and took the road over the weir, which is steep. The harbour was full."


def _severities(head: str, text: str = "", path: str = "") -> list[str]:
    source = f"---\ntitle: The road\n{head}\n---\n\n{text}{_TEXT}\n"
    found = found_in(conflicting_dates, Example(source, media_type="text/markdown", path=path))
    return [str(one.severity) for one in found]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("**7th October 2006**  \n*Riverton*\n\n", "info"),
        ("7 October 2006\n\nHolm, North Weir\n\n", "info"),
        ("Riverton, 7 October 2006\n\n", "info"),
        ("Riverton, Saturday, 7 October 2006\n\n", "info"),
        ("7 October 2006\n\n", "warning"),
        ("Saturday, 7 October 2006\n\n", "warning"),
        ("7 October 2006\n\nDear all,\n\n", "warning"),
        ("7 October 2006\n\nAna Cruz\n\n", "warning"),
        ("By Ana Cruz\n7 October 2006\n\n", "warning"),
        ("7 October 2005\n\nRiverton\n\n", "warning"),
        ("17 October 2006\n\nRiverton\n\n", "warning"),
        ("Posted 7 October 2006\n\nRiverton\n\n", "warning"),
    ],
)
def test_a_day_with_its_place_heads_an_entry(line: str, severity: str) -> None:
    assert _severities("author: Ana Cruz\ndate: 2006-10-11", line) == [severity]


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ("# publish date\n# I mark the time of the trip here. Post date is in the name\ndate: 2023-06-03", "info"),
        ("date: 2023-06-03  # the day of the event", "info"),
        ("# publish date\ndate: 2023-06-03", "warning"),
        ("# Post date is in the name\nauthor: Ana Cruz\ndate: 2023-06-03", "warning"),
        ("date: 2023-06-03\n# the day of the event\nauthor: Ana Cruz", "warning"),
        ("date: 2023-06-03", "warning"),
    ],
)
def test_a_comment_says_what_a_date_is(head: str, severity: str) -> None:
    assert _severities(head, path="_posts/2024-06-03-road.md") == [severity]
