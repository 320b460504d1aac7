"""Head and foot of a page in a text that was saved as one line, and those that a browser printed (BLP405)."""

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


_PROSE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\n" * 5


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{_PROSE}15/10/2009 https://lampnet.org/node/6\n\n{_PROSE}15/10/2009 https://lampnet.org/node/6\n", 1),
        (f"{_PROSE}https://lampnet.org/node/6-the-bri... 5/14/2009\n\n{_PROSE}https://lampnet.org/node/6-the-bridge 5/14/2009\n", 1),
        (f"{_PROSE}{_PROSE}https://lampnet.org/node/6 (3 of 3) [5/14/2009 10:12 AM]\n", 1),
        (f"{_PROSE}URL: https://lampnet.org/media/6.htm  Last update: 29 May 2009 at 11:24\n", 1),
        (f"{_PROSE}15/10/2009 https://lampnet.org/node/6\n16/10/2009 https://lampnet.org/node/7\n{_PROSE}", 0),
        (f"{_PROSE}15/10/2009 https://lampnet.org/node/6\n\n{_PROSE}", 0),
        # days on which somebody looked at a page, below each other
        (_PROSE + "".join(f"1{day}/10/2009 https://lampnet.org/node/6\n" for day in range(4)) + _PROSE, 0),
        (f"{_PROSE}15/10/2009 https://lampnet.org/node/6\n15/10/2009 https://lampnet.org/node/6\n{_PROSE}15/10/2009 https://lampnet.org/node/6\n", 1),
        (f"{_PROSE}See https://lampnet.org/node/6 15/10/2009\n", 0),
        (f"{_PROSE}URL: https://lampnet.org/media/6.htm\n", 0),
    ],
)  # fmt: skip
def test_addresses_that_a_browser_printed(text: str, count: int) -> None:
    assert len(findings(navigation, text, "text/plain")) == count
