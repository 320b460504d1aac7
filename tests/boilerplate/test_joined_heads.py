"""Head and foot of a page in a text that was saved as one line (BLP405)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation

from tests.found import findings

_SAID = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. " * 8
_FAR = " " * 20


@pytest.mark.parametrize(
    ("line", "count"),
    [
        (_FAR.join(("", "Mill Council", "July 31 2008", "Press Releases", "Press Office", _SAID)), 1),
        (_FAR.join((_SAID, "February 2006 News Releases", "Browse by", "Current record", "")), 1),
        (_FAR.join((_SAID, "Press Office", "")), 0),  # one may be who signs
        (_FAR.join((_SAID, "The press office", "The mill", "")), 0),
        (_FAR.join(("Press Office", "Press Releases", "Leeds 1984")), 0),  # a row of a table
        (_FAR.join((_SAID, "Search the press releases of the mill", "Top of the mill", "")), 0),
        (f"{_SAID}  Press Office  Press Releases  {_SAID}", 0),
        (f"{_SAID}\n{_FAR.join(('Press Office', 'Press Releases'))}\n{_SAID}", 0),
    ],
)
def test_heads_far_from_the_words(line: str, count: int) -> None:
    assert len(findings(navigation, f"{line}\n", "text/plain")) == count
