"""The byline of a page that is no post, where the house whose site it is speaks as "we" (ATT108)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from tests.found import severities_of

_OURS = "We offer a course for all who want to row. Our boats are of oak, and we lend oars to those who have none."
_OTHERS = "We were told that the ferry is old. “It will sink before the summer is over, and nobody does a thing,” said Ana Cruz, the mayor."


@pytest.mark.parametrize(
    ("front", "body", "severity"),
    [
        ("layout: page\nauthor: admin-harbour", _OURS, "info"),
        ("layout: page\nauthor: admin", _OURS, "info"),
        ("post_type: page\nauthor: admin", _OURS, "info"),
        ("layout: post\nauthor: admin", _OURS, "warning"),
        ("title: Boats\nauthor: admin", _OURS, "warning"),
        ("layout: page\nauthor: admin", _OTHERS, "warning"),
        ("layout: page\nauthor: admin", f"I row. I have my own boat, and I lend my oars to nobody. {_OURS}", "warning"),
        ("layout: page\nauthor: admin", "The boats are of oak. The town lends oars to those who have none.", "warning"),
        ("layout: homepage\nauthor: admin", _OURS, "warning"),
    ],
)
def test_a_page_of_a_house(front: str, body: str, severity: str) -> None:
    assert severities_of(placeholder_author, f"---\ntitle: Rowing\n{front}\n---\n\n{body}\n") == [severity]
