"""Files whose name begins with a day that no calendar has, since its month stands behind it (DAT204)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.api import Example
from tests.found import found_in

_TEXT = "The ferry goes on as before, and the masons begin when the river is low and the nights are short.\n"


def _told(path: str) -> list[str]:
    found = found_in(impossible_date, Example(_TEXT, media_type="text/markdown", path=path))
    return [str(finding.severity) for finding in found]


@pytest.mark.parametrize(
    "path", ["2022-30-07-ferry.md", "posts/2022-30-07-ferry.md", "2019-13-01_ferry.md", "2019-31-12 ferry.md"]
)
def test_a_month_beyond_twelve(path: str) -> None:
    assert _told(path) == ["warning"]


@pytest.mark.parametrize(
    "path",
    [
        "2022-07-30-ferry.md",
        "2022-12-12-ferry.md",
        "2022-30-70-ferry.md",
        "2022-30-07/ferry.md",
        "v2022-30-07-ferry.md",
        "2022-300-07.md",
        "12-2022-30-07.md",
        "report-2022-15.md",
        "2022-15-ferry.md",
        "1822-30-07-ferry.md",
    ],
)
def test_other_names(path: str) -> None:
    assert _told(path) == []
