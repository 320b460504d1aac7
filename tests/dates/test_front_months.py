"""The month that front matter gives under a key of its own (DAT201)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import findings

_STORY = "The minister resigned on Monday after the report came out. “I have to go,” he said."


@pytest.mark.parametrize(
    ("front", "excerpt"),
    [
        ("month: 2019-05", "2019-05"),
        ('mois: "2019-5"', "2019-5"),
        ("month: 2019-13", None),
        ("month: soon", None),
        ("monthly: 2019-05", None),
    ],
)
def test_a_month_of_the_front_matter(front: str, excerpt: str | None) -> None:
    (finding,) = findings(missing_date, f"---\ntitle: The minister\n{front}\n---\n\n{_STORY}\n")
    assert (finding.excerpt or None) == excerpt


def test_its_date_is_another_field() -> None:
    assert findings(missing_date, f"---\nmonth: 2019-05\ndate: 2019-05-03\n---\n\n{_STORY}\n") == []
