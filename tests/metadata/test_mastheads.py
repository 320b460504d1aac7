"""The dates of whole issues: the day, month or season beside the number of a newspaper, magazine or newsletter."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.analysis.metadata import metadata
from provenance.testing import document
from tests.found import found_in

STORIES = """
Council to mend the weir

The council voted on Tuesday night to mend the weir below the mill, which the flood carried away in the spring. The work will cost $40,000.

Choir wins prize

The choir of the school sang in the hall, and came home with a prize.
"""


_DRAWING = "\n\n".join(f".  *   {'/' * 30}___\\\\ (_) ||\n  ||  \\\\___{'_' * 30}/ *" for _ in range(9))
"""Of lines and dots, as disk magazines draw their names."""
_CREDITS = "\n".join(f"                            Contributing editor: Cy Lamb {number}" for number in "ABCD")


@pytest.mark.parametrize(
    ("head", "value", "origin"),
    [
        ("THE BEACON\nVOL. 83 - NO. 112 SALEM, OHIO, FRIDAY, MARCH 8, 1957 EIGHT PAGES", "1957-03-08", "dateline"),
        ("The Beacon, no. 45, 3rd May 2014", "2014-05-03", "dateline"),
        ("The Beacon, Vol. 3, No. 7, July 2011", "2011-07", "text:issue"),
        ("The Beacon\n\nVol. XIV Nr. 2\n\nJuly 2011", "2011-07", "text:issue"),
        ("The Beacon\n\nVolume 12, May 2014\n\nNews of the harbour", "2014-05", "text:issue"),
        ("Issue 45 — March/April 2014\n\nThe Beacon", "2014-04", "text:issue"),
        (
            f"{_DRAWING}\nMay 2014                    Editor:   Ana Cruz\nVolume 2 Number 3 (V2.3)    Publisher: Ben Ode\n{_CREDITS}",
            "2014-05",
            "text:issue",
        ),
    ],
)
def test_the_date_of_an_issue(head: str, value: str, origin: str) -> None:
    found = metadata(document(f"{head}\n{STORIES}")).date
    assert found is not None
    assert (found.value, found.origin) == (value, origin)


def test_rules_between_lines_draw_nothing() -> None:
    rules = "\n\n".join("-" * 67 for _ in range(9))
    head = f"{rules}\nMay 2014                    Editor:   Ana Cruz\nVolume 2 Number 3 (V2.3)    Publisher: Ben Ode\n{_CREDITS}"
    assert metadata(document(f"{head}\n{STORIES}")).date is None


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ("The Beacon · Issue 45 · Spring 2014", "2014"),
        ("VOL. 7, ISSUE 3\nTHE BEACON\nFALL 2008", "2008"),
        ("Volume 12, Issue 4\n\nWinter 2009-2010", "2009"),
        ("Statement on the bridge\nDate: 2024", "2024"),
        ("# The bridge\n\nRelease date: 1999.", "1999"),
    ],
)
def test_the_season_of_an_issue_is_its_year(head: str, year: str) -> None:
    text = f"{head}\n{STORIES}"
    found = metadata(document(text))
    assert found.date is None
    assert found.year is not None
    assert found.year.value == year
    assert [finding.severity for finding in found_in(missing_date, text)] == ["info"]


@pytest.mark.parametrize(
    "head",
    [
        "The second volume 4 of the chronicle tells of the floods of May 2014",
        "The weir\n\nNo 7 of the rules of the mill was changed by the council in July 2011, and nobody was asked",
        "The weir\n\nSpring 2014",
        "The weir\n\nBuilt: 2014",
        "The weir\n\nDate: 2014 or so",
    ],
)
def test_no_issue(head: str) -> None:
    found = metadata(document(f"{head}\n{STORIES}"))
    assert found.date is None
    assert found.year is None
