"""CIT306 in pages of HTML: a link that is nearly all of its paragraph."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import severities_of

_PAGE = "<!doctype html><html><body><article><h1>The quay</h1><p>The council met in the old school, and the hall was full.</p>{}<p>The keeper of the mill was thanked for her work.</p></article></body></html>"


@pytest.mark.parametrize(
    ("paragraph", "told"),
    [
        ('<p><a href="http://localhost:4000/plan.pdf">The plan of the quay</a></p>', ["error"]),
        ('<p>For more see <a href="#">the plan of the quay</a>.</p>', ["error"]),
        ('<p><a href="#">The plan of the quay (PDF)</a></p>', ["info"]),
        ('<p><a href="#">Learn more »</a></p>', []),
        ('<p><a class="btn" href="#">Book the hall for a day</a></p>', []),
        ('<p><a href="#" onclick="show()">Show the plan of the quay</a></p>', []),
        ('<p><a href="#">The hall of the town</a> | <a href="#">The mill of the town</a></p>', []),
        ('<ul><li><a href="http://localhost:4000/">The first page of all</a></li></ul>', []),
        ('<p><a href="/plan.pdf">The plan of the quay</a></p>', []),
    ],
)
def test_a_link_that_is_its_paragraph(paragraph: str, told: list[str]) -> None:
    assert severities_of(placeholder_link, _PAGE.format(paragraph), "text/html") == told
