"""Groups in a text that sums up comments to which it links, which are for information (ATT103)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example
from tests.found import found_in

SAID = "Many commentators argue that the ferry is too slow for the quay and burns too much oil."


@pytest.mark.parametrize(
    ("lead", "severity"),
    [
        (
            "The comments stand [here](https://harbour.org/a). Below is a summary of the main points that were raised.",
            "info",
        ),
        ("The comments stand on a board. Below is a summary of the main points that were raised.", "warning"),
        ("The timetable stands [here](https://harbour.org/a). The council met on Monday.", "warning"),
    ],
)
def test_who_is_summed_up_can_be_looked_up_where_the_comments_are_linked(lead: str, severity: str) -> None:
    found = found_in(weasel_attribution, Example(f"{lead}\n\n**Speed**\n\n{SAID}\n", media_type="text/markdown"))
    assert [finding.severity for finding in found] == [severity]
