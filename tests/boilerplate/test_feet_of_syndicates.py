"""BLP407: what stands below a column that a syndicate sells leads readers to its other writers."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more

from tests.found import findings

_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, since the beams are rotten."


@pytest.mark.parametrize(
    ("foot", "told"),
    [
        (
            "Lou E. Cruz teaches law. To find out more about Lou E. Cruz and read features by other Harbour Syndicate writers, visit its website.",
            "To find out more about Lou E. Cruz and read features by other Harbour Syndicate writers, visit its website.",
        ),
        ("To find out more about the bridge, read the features of the harbour’s museum.", None),
        ("She wrote features by other names, and read columns by other lights.", None),
        ("The prize is for those who read columns by others aloud.", None),
    ],
)
def test_a_foot_leads_to_other_writers(foot: str, told: str | None) -> None:
    text = f"{_TOLD}\n\n{foot}"
    assert [one.excerpt for one in findings(read_more, text)] == ([told] if told else [])
